#include "kik/personal.h"

#include <stdbool.h>
#include <string.h>

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_word(char c)
{
	return is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'z') || (unsigned char)c >= 0x80;
}

static int two(const char *s)
{
	return (s[0] - '0') * 10 + (s[1] - '0');
}

/* 29 February is taken for a day: the century is not told. */
static bool is_day(const char *s)
{
	static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int day = two(s), month = two(s + 2);

	return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

/* How many digits stand together at s. */
static size_t group(const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && is_digit(s[n]))
		n++;
	return n;
}

/* DDMMYY-NNNN, DDMMYY NNNN, DDMMYYNNNN */
static bool is_cpr(const char *s, size_t len)
{
	size_t first = group(s, len), end = 10;

	if (first == 6 && len > 10 && (s[6] == '-' || s[6] == ' ') && group(s + 7, len - 7) == 4)
		end = 11;
	else if (first != 10)
		return false;
	return is_day(s) && (end == len || !is_word(s[end]));
}

/* How eight digits are set as a phone number. */
static const struct form {
	size_t n, size[4];
} forms[] = { { 1, { 8 } }, { 2, { 4, 4 } }, { 4, { 2, 2, 2, 2 } }, { 3, { 3, 2, 3 } } };

static bool has_form(const char *s, size_t len, const struct form *f)
{
	size_t at = 0, i;

	for (i = 0; i < f->n; i++) {
		if (i && (at == len || s[at++] != ' '))
			return false;
		if (group(s + at, len - at) != f->size[i])
			return false;
		at += f->size[i];
	}
	return at == len || !is_word(s[at]);
}

static bool is_year(const char *s)
{
	return two(s) == 19 || two(s) == 20;
}

static bool is_phone(const char *s, size_t len)
{
	size_t i;

	if (!len || *s == '0')
		return false;
	for (i = 0; i < sizeof forms / sizeof *forms; i++)
		if (has_form(s, len, &forms[i]))
			return !(forms[i].n == 2 && is_year(s) && is_year(s + 5));
	return false;
}

/* Eight digits right behind 45 or 47; after a blank they are found by themselves. */
static bool is_abroad(const char *s, size_t len)
{
	if (group(s, len) != 10 || (strncmp(s, "45", 2) != 0 && strncmp(s, "47", 2) != 0))
		return false;
	return len == 10 || !is_word(s[10]);
}

static enum kik_personal at_digits(const char *s, size_t len)
{
	if (is_cpr(s, len))
		return KIK_PERSONAL_CPR;
	return is_phone(s, len) || is_abroad(s, len) ? KIK_PERSONAL_PHONE : KIK_PERSONAL_NONE;
}

static bool is_mail(char c)
{
	return is_word(c) || (c && strchr(".-_+", c));
}

static bool is_email(const char *s, size_t len, size_t at)
{
	size_t i, dot = 0;

	if (at == 0 || !is_mail(s[at - 1]))
		return false;
	for (i = at + 1; i < len && is_mail(s[i]); i++)
		if (s[i] == '.' && i > at + 1 && i + 2 < len && is_word(s[i + 1]) &&
		    is_word(s[i + 2]))
			dot = i;
	return dot != 0;
}

enum kik_personal kik_personal_find(const char *s, size_t len)
{
	size_t i;
	enum kik_personal found;

	for (i = 0; i < len; i++) {
		if (s[i] == '@' && is_email(s, len, i))
			return KIK_PERSONAL_EMAIL;
		if (!is_digit(s[i]) ||
		    (i && (is_word(s[i - 1]) || s[i - 1] == '.' || s[i - 1] == ',')))
			continue;
		found = at_digits(s + i, len - i);
		if (found)
			return found;
		while (i + 1 < len && is_digit(s[i + 1]))
			i++;
	}
	return KIK_PERSONAL_NONE;
}
