/* Which delimiter a file uses, told by its header. */
#include "kik/csv.h"

#include <string.h>
#include <strings.h>

#define HEADER 65536 /* bytes that the header may take */

/* The first row with this delimiter, without messages: how many names are known, of how many. */
static size_t count_known(const char *s, size_t len, char delimiter,
    bool (*known)(void *ctx, struct kik_slice name), void *ctx, size_t *width)
{
	struct kik_input in;
	struct kik_csv *c;
	struct kik_cells row;
	size_t i, n = 0;

	*width = 0;
	kik_input_memory(&in, "", s, len, KIK_ENC_UTF8);
	c = kik_csv_new(&in, NULL, delimiter);
	if (kik_csv_next(c, &row) == 1) {
		*width = row.n;
		for (i = 0; i < row.n; i++)
			n += known(ctx, kik_trim(row.field[i].s, row.field[i].len));
	}
	kik_csv_free(c);
	kik_input_close(&in);
	return n;
}

/* Length of the first line without its end; *next: where the second begins. */
static size_t first_line(const char *s, size_t len, size_t *next)
{
	size_t i = 0;

	while (i < len && s[i] != '\n' && s[i] != '\r')
		i++;
	*next = i;
	if (*next < len && s[*next] == '\r')
		++*next;
	if (*next < len && s[*next] == '\n' && (*next == i || s[i] == '\r'))
		++*next;
	return i;
}

/*
 * The delimiter that gives known names when quotes mean nothing, 0 for none: a
 * header with a stray quote or too many columns is better told by the reader.
 */
static char spoilt_delimiter(const char *s, size_t len, const char *candidates,
    bool (*known)(void *ctx, struct kik_slice name), void *ctx)
{
	for (; *candidates; candidates++) {
		const char *at = s, *end = s + len, *stop;
		size_t n = 0;

		for (; at <= end; at = stop + 1) {
			stop = memchr(at, *candidates, (size_t)(end - at));
			if (!stop)
				stop = end;
			n += known(ctx, kik_trim(at, (size_t)(stop - at)));
		}
		if (n >= 2)
			return *candidates;
	}
	return 0;
}

/* Whether nothing but delimiters and blanks stands there. */
static bool is_blank(const char *s, size_t len)
{
	size_t i;

	for (i = 0; i < len && strchr(";, \t\r\n", s[i]); i++)
		;
	return i == len;
}

/* Reports the first line that says anything: the header as it was read. */
static char no_delimiter(struct kik_input *in, struct kik_diag *d, size_t line)
{
	struct kik_finding f = { .fault = KIK_F_DELIMITER,
		.at = { .file = in->name, .line = line, .col = 1 } };
	size_t from, len, next;

	if (in->eof && is_blank(in->s, in->len)) {
		kik_diag_file(d, KIK_F_EMPTY_FILE, in->name, NULL, NULL);
		return 0;
	}
	for (from = 0;; from += next, f.at.line++) {
		len = first_line(in->s + from, in->len - from, &next);
		if (!is_blank(in->s + from, len) || from + next == in->len)
			break;
	}
	f.found = (struct kik_slice){ in->s + from, len };
	kik_diag_add(d, &f);
	return 0;
}

char kik_csv_named(const char *name)
{
	if (name == NULL)
		return 0;
	return *name == 's' || *name == ';' ? ';' : *name == 'c' || *name == ',' ? ',' : '\t';
}

const char *kik_csv_name(char delimiter)
{
	return delimiter == ';' ? "semicolon" : delimiter == ',' ? "comma" : "tab";
}

/* A candidate, by what its header has. */
struct candidate {
	char delimiter;
	size_t known, width;
};

/*
 * The one with most known names, at least two; where further columns are `welcome` and there is
 * one known name at most, the one of those that splits the header into most columns.  0: a tie.
 */
static char most(const struct candidate *c, size_t n, bool welcome)
{
	size_t i, best = 0, width = 0, equal = 0;
	char delimiter = 0;

	for (i = 0; i < n; i++)
		if (c[i].known > best)
			best = c[i].known;
	for (i = 0; i < n; i++) {
		/* among two known names and more the width tells nothing */
		size_t own = best >= 2 ? 2 : c[i].width;

		if (c[i].known != best || own < width)
			continue;
		equal = own > width ? 1 : equal + 1;
		width = own;
		delimiter = c[i].delimiter;
	}
	return equal == 1 && width >= 2 && (best >= 2 || (best == 1 && welcome)) ? delimiter : 0;
}

char kik_csv_delimiter(struct kik_input *in, struct kik_diag *d, char fixed,
    bool (*known)(void *ctx, struct kik_slice name), void *ctx, bool welcome, size_t *line)
{
	static const char candidates[] = ";,\t";
	struct candidate c[sizeof candidates - 1];
	size_t i, len, next, best = 0;
	char delimiter;
	int more = 1;

	*line = 1;
	while (in->len < HEADER && (more = kik_input_more(in)) > 0)
		;
	/* Excel's own way of saying it */
	len = first_line(in->s, in->len, &next);
	if (len == 5 && !strncasecmp(in->s, "sep=", 4) && strchr(candidates, in->s[4])) {
		if (!fixed)
			fixed = in->s[4];
		kik_input_take(in, next);
		*line = 2;
	}
	if (fixed)
		return fixed;
	for (i = 0; candidates[i]; i++) {
		c[i].delimiter = candidates[i];
		c[i].known = count_known(in->s, in->len < HEADER ? in->len : HEADER, candidates[i],
		    known, ctx, &c[i].width);
		best = c[i].known > best ? c[i].known : best;
	}
	delimiter = most(c, sizeof c / sizeof *c, welcome);
	if (delimiter)
		return delimiter;
	len = first_line(in->s, in->len, &next);
	if (more < 0 && len == in->len) {
		/* what broke the header off says more */
		kik_input_fault(in, d, *line, kik_input_raw(in, in->s, len) + 1);
		return 0;
	}
	delimiter = best ? 0 : spoilt_delimiter(in->s, len, candidates, known, ctx);
	return delimiter ? delimiter : no_delimiter(in, d, *line);
}
