#include "kik/excel.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* Day, month and year of a date as Excel shows it; year 0 where there is none. */
struct date {
	unsigned day, month, year;
};

static const char *const months[12][3] = {
	{ "jan", "januar", "january" },
	{ "feb", "februar", "february" },
	{ "mar", "marts", "march" },
	{ "apr", "april", "april" },
	{ "maj", "may", "mai" },
	{ "jun", "juni", "june" },
	{ "jul", "juli", "july" },
	{ "aug", "august", "august" },
	{ "sep", "september", "sept" },
	{ "okt", "oktober", "oct" },
	{ "nov", "november", "november" },
	{ "dec", "december", "des" },
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
	return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* Reads up to four digits; returns how many. */
static size_t number(const char *s, size_t len, unsigned *out)
{
	size_t i;

	*out = 0;
	for (i = 0; i < len && i < 4 && is_digit(s[i]); i++)
		*out = *out * 10 + (unsigned)(s[i] - '0');
	return i;
}

/* Reads the name of a month; returns its length, 0 when it is none. */
static size_t month_name(const char *s, size_t len, unsigned *out)
{
	size_t n = 0, m, k;

	while (n < len && is_letter(s[n]))
		n++;
	for (m = 0; m < 12; m++)
		for (k = 0; k < 3; k++)
			if (n == strlen(months[m][k]) && !strncasecmp(s, months[m][k], n)) {
				*out = (unsigned)m + 1;
				return n;
			}
	return 0;
}

static size_t separator(const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && strchr(".-/ ", s[n]) && n < 2)
		n++;
	return n;
}

/* 1. sep · 01-sep-26 · 1/9/2026 · 2026-09-01 · sep-26; a time of day may follow. */
static bool parse_date(struct kik_slice t, struct date *d)
{
	unsigned part[3] = { 0, 0, 0 };
	size_t at = 0, n, parts = 0, digits[3] = { 0, 0, 0 };
	int named = -1;

	if (t.len > 30)
		return false;
	while (at < t.len && parts < 3) {
		if ((n = number(t.s + at, t.len - at, &part[parts]))) {
			digits[parts] = n;
		} else if (named < 0 && (n = month_name(t.s + at, t.len - at, &part[parts]))) {
			named = (int)parts;
		} else {
			return false;
		}
		at += n;
		parts++;
		if (at == t.len)
			break;
		n = separator(t.s + at, t.len - at);
		if (!n)
			return false;
		at += n;
		if (parts == 3 && at < t.len && !is_digit(t.s[at]))
			return false;
	}
	*d = (struct date){ 0, 0, 0 };
	if (named == 0) { /* sep-26 */
		d->month = part[0];
		d->day = part[1];
		d->year = part[2];
		return parts >= 2 && d->day > 0;
	}
	if (digits[0] == 4) { /* 2026-09-01 */
		d->year = part[0];
		d->month = part[1];
		d->day = part[2];
		return parts == 3 && d->month >= 1 && d->month <= 12 && d->day >= 1 && d->day <= 31;
	}
	d->day = part[0];
	d->month = part[1];
	d->year = part[2];
	/* without a month's name, two numbers are no date: they may be an id */
	return (parts == 3 || (parts == 2 && named == 1)) && d->day >= 1 && d->day <= 31 &&
	    d->month >= 1 && d->month <= 12;
}

static bool is_error(struct kik_slice t)
{
	static const char *const errors[] = { "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!",
		"#NUM!", "#NULL!", "#REFERENCE!", "#I/T", "#VÆRDI!", "#NAVN?", "#DIVISION/0!",
		"#NUL!", "#TAL!", "#NUMMER!", "#SPILL!", "#OVERLØB!", "#CALC!", "#BEREGN!" };
	size_t i;

	for (i = 0; i < sizeof errors / sizeof *errors; i++)
		if (kik_slice_is_fold(t, errors[i]))
			return true;
	return false;
}

/* 1,00E+05 */
static bool is_exponent(struct kik_slice t)
{
	size_t i = 0;

	if (i < t.len && t.s[i] == '-')
		i++;
	if (i == t.len || !is_digit(t.s[i++]))
		return false;
	if (i < t.len && (t.s[i] == ',' || t.s[i] == '.'))
		for (i++; i < t.len && is_digit(t.s[i]);)
			i++;
	if (i + 3 > t.len || (t.s[i] | 32) != 'e' || (t.s[i + 1] != '+' && t.s[i + 1] != '-'))
		return false;
	for (i += 2; i < t.len; i++)
		if (!is_digit(t.s[i]))
			return false;
	return true;
}

enum kik_excel kik_excel_damage(struct kik_slice t)
{
	struct date d;
	size_t i;

	if (!t.len)
		return KIK_EXCEL_NONE;
	for (i = 0; i < t.len && t.s[i] == '#';)
		i++;
	if (i == t.len && i >= 2)
		return KIK_EXCEL_WIDTH;
	if (is_error(t))
		return KIK_EXCEL_ERROR;
	if (is_exponent(t))
		return KIK_EXCEL_EXPONENT;
	return parse_date(t, &d) ? KIK_EXCEL_DATE : KIK_EXCEL_NONE;
}

enum kik_phrase kik_excel_phrase(enum kik_excel damage)
{
	static const enum kik_phrase phrase[] = { [KIK_EXCEL_ERROR] = KIK_P_EXCEL_ERROR,
		[KIK_EXCEL_WIDTH] = KIK_P_EXCEL_WIDTH,
		[KIK_EXCEL_DATE] = KIK_P_EXCEL_DATE,
		[KIK_EXCEL_EXPONENT] = KIK_P_EXCEL_EXPONENT };

	return phrase[damage];
}

bool kik_excel_lost(struct kik_slice t)
{
	enum kik_excel damage;

	if (!t.len || *t.s != '#')
		return false;
	damage = kik_excel_damage(t);
	return damage == KIK_EXCEL_ERROR || damage == KIK_EXCEL_WIDTH;
}

/* Looks a guess up; a second, other hit makes the guess void. */
static void guess(const struct kik_frame *f, const char *id, size_t *hit, bool *many)
{
	size_t q = kik_frame_question(f, id, strlen(id));

	if (q == KIK_NONE || q == *hit)
		return;
	if (*hit != KIK_NONE)
		*many = true;
	*hit = q;
}

/* "1.9", "01.09", "1-09" … */
static void guess_pair(const struct kik_frame *f, unsigned a, unsigned b, size_t *hit, bool *many)
{
	static const struct {
		char mark;
		int a, b; /* least digits */
	} forms[] = { { '.', 1, 1 }, { '.', 2, 2 }, { '.', 1, 2 }, { '-', 1, 1 }, { '-', 2, 2 },
		{ '/', 1, 1 } };
	char id[32];
	size_t i;

	for (i = 0; i < sizeof forms / sizeof *forms; i++) {
		snprintf(id, sizeof id, "%0*u%c%0*u", forms[i].a, a, forms[i].mark, forms[i].b, b);
		guess(f, id, hit, many);
	}
}

/* "sep1", "Sep01", "SEP1" …: an id that begins like a month. */
static void guess_month(const struct kik_frame *f, unsigned month, unsigned n, size_t *hit,
    bool *many)
{
	char id[32];
	size_t name, upper, i;
	int digits;

	for (name = 0; name < 3 && months[month - 1][name]; name++)
		for (upper = 0; upper < 3; upper++)
			for (digits = 1; digits <= 2; digits++) {
				size_t len = strlen(months[month - 1][name]);

				snprintf(id, sizeof id, "%s%0*u", months[month - 1][name], digits,
				    n);
				for (i = 0; i < (upper == 2 ? len : upper); i++)
					id[i] = (char)(id[i] & ~32);
				guess(f, id, hit, many);
			}
}

const char *kik_excel_question(const struct kik_frame *f, struct kik_slice t)
{
	size_t hit = KIK_NONE, i;
	bool many = false;
	struct date d;
	char id[40];

	if (parse_date(t, &d)) {
		guess_pair(f, d.day, d.month, &hit, &many);
		if (d.day != d.month)
			guess_pair(f, d.month, d.day, &hit, &many);
		if (d.month)
			guess_month(f, d.month, d.day, &hit, &many);
	} else if (t.len < sizeof id) {
		for (i = 0; i < t.len; i++)
			id[i] = t.s[i] == ',' ? '.' : t.s[i];
		id[i] = '\0';
		guess(f, id, &hit, &many);
	}
	return hit == KIK_NONE || many ? NULL : f->question[hit].id;
}
