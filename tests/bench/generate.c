/*
 * Writes answers as a municipality's would be: quoted where needed, some line
 * breaks inside quotes, Danish free text in about a third of the rows.
 *
 *   generate UNITS PEOPLE [--all-quoted] [--scattered] [--seed N] [--files]
 *
 * --all-quoted puts every field in quotes. --scattered puts the units in turn, an answer of each:
 * no two rows side by side are of one unit. --files writes a file for each unit, 000000.csv and so
 * on, in the current folder; else all goes to standard output. The same bytes each time.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define QUESTIONS 20

static uint64_t state = 88172645463325252u;
static int all_quoted, scattered, files;

static const char head[] =
    "unit;round;respondent;question;points;strengths;improvements;ideas;evidence\n";

static uint32_t below(uint32_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (uint32_t)((state >> 32) * n >> 32);
}

static const char *const phrases[] = {
	"God dialog med de pårørende",
	"Vi følger op på ugens møder",
	"Dokumentationen halter, især om aftenen",
	"Introduktion af nye kolleger kunne være bedre",
	"Fælles faglige drøftelser hver torsdag; alle deltager",
	"Tydelig ledelse",
	"Rengøringen er \"god nok\", siger brugerne",
	"Vi mangler tid til at nå det hele",
	"Færre vikarer end sidste år",
	"Ønske: flere tværfaglige møder på tværs af huset",
	"Aftaler bliver holdt",
	"Sygefraværet er faldet fra 7,2 til 5,8 procent",
	"Børnene trives og er glade for at være her",
	"Målene er skrevet ned, men ikke kendt af alle",
};

static void field(FILE *f, const char *s)
{
	int quote = all_quoted || strpbrk(s, ";\"\n") != NULL;

	if (!quote) {
		fputs(s, f);
		return;
	}
	putc('"', f);
	for (; *s; s++) {
		if (*s == '"')
			putc('"', f);
		putc(*s, f);
	}
	putc('"', f);
}

static void text(FILE *f)
{
	char room[512];
	uint32_t n = 1 + (below(4) == 0), i;
	size_t len = 0;

	if (below(3) != 0) {
		field(f, "");
		return;
	}
	for (i = 0; i < n; i++)
		len += (size_t)snprintf(room + len, sizeof room - len, "%s%s", i ? "\n" : "",
		    phrases[below(sizeof phrases / sizeof *phrases)]);
	field(f, room);
}

static void row(FILE *f, uint32_t unit, uint32_t person, uint32_t question)
{
	char room[64];

	snprintf(room, sizeof room, "enhed-%06u", unit);
	field(f, room);
	putc(';', f);
	field(f, "2026");
	putc(';', f);
	snprintf(room, sizeof room, "P%02u", person + 1);
	field(f, room);
	putc(';', f);
	snprintf(room, sizeof room, "S%02u", question + 1);
	field(f, room);
	putc(';', f);
	snprintf(room, sizeof room, "%u", below(6));
	field(f, below(20) ? room : below(2) ? "" : "ved ikke");
	putc(';', f);
	text(f);
	putc(';', f);
	text(f);
	putc(';', f);
	text(f);
	putc(';', f);
	field(f, below(4) ? "" : "ja");
	putc('\n', f);
}

static void people_of(FILE *f, uint32_t unit, uint32_t people)
{
	uint32_t p, q;

	for (p = 0; p < people; p++)
		for (q = 0; q < QUESTIONS; q++)
			row(f, unit, p, q);
}

static int in_turn(FILE *f, uint32_t units, uint32_t people)
{
	uint32_t u, p, q;

	fputs(head, f);
	if (!scattered) {
		for (u = 0; u < units; u++)
			people_of(f, u, people);
	} else {
		/* every unit in turn, as a data base without an order hands them out */
		for (p = 0; p < people; p++)
			for (q = 0; q < QUESTIONS; q++)
				for (u = 0; u < units; u++)
					row(f, (uint32_t)((uint64_t)u * 2654435761u % units), p, q);
	}
	return ferror(f) || fflush(f) ? -1 : 0;
}

static int one_each(uint32_t units, uint32_t people)
{
	char name[16];
	uint32_t u;
	FILE *f;

	for (u = 0; u < units; u++) {
		snprintf(name, sizeof name, "%06u.csv", u);
		f = fopen(name, "w");
		if (!f)
			return -1;
		fputs(head, f);
		people_of(f, u, people);
		if (fclose(f) != 0)
			return -1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	uint32_t units, people;
	int i;

	if (argc < 3)
		return 2;
	units = (uint32_t)strtoul(argv[1], NULL, 10);
	people = (uint32_t)strtoul(argv[2], NULL, 10);
	for (i = 3; i < argc; i++) {
		if (!strcmp(argv[i], "--all-quoted"))
			all_quoted = 1;
		else if (!strcmp(argv[i], "--scattered"))
			scattered = 1;
		else if (!strcmp(argv[i], "--files"))
			files = 1;
		else if (!strcmp(argv[i], "--seed") && i + 1 < argc)
			state += strtoull(argv[++i], NULL, 10);
		else
			return 2;
	}
	setvbuf(stdout, NULL, _IOFBF, 1 << 20);
	return (files ? one_each(units, people) : in_turn(stdout, units, people)) ? 1 : 0;
}
