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

static bool is_year(const char *s)
{
	return two(s) == 19 || two(s) == 20;
}

/* Digits from s on, over single separators out of `marks`; stops behind `max` digits. */
static size_t run(const char *s, size_t len, const char *marks, char *digits, size_t max,
    size_t *used)
{
	size_t i = 0, n = 0;

	while (i < len && n <= max) {
		if (is_digit(s[i])) {
			if (n < max)
				digits[n] = s[i];
			n++;
			i++;
		} else if (n && strchr(marks, s[i]) && s[i] && i + 1 < len && is_digit(s[i + 1])) {
			i++;
		} else {
			break;
		}
	}
	*used = i;
	return n;
}

/* How many digits stand together at s. */
static size_t group(const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && is_digit(s[n]))
		n++;
	return n;
}

/* Whether eight digits are set as a phone number: 12345678, 1234 5678, 12 34 56 78, 123 45 678. */
static bool is_phone(const char *s, size_t len, const char *digits)
{
	size_t first = group(s, len), second;

	if (*digits == '0')
		return false;
	if (first == 8)
		return true;
	second = group(s + first + 1, len - first - 1);
	if (first == 4)
		return second == 4 && !(is_year(digits) && is_year(digits + 4));
	return second == 2 && (first == 2 || first == 3);
}

static enum kik_personal at_digits(const char *s, size_t len, size_t *used)
{
	char d[11];
	size_t n, first = group(s, len);

	n = run(s, len, "- ", d, 10, used);
	/* DDMMYY-NNNN, DDMMYY NNNN, DDMMYYNNNN */
	if (n == 10 && (first == 6 || first == 10) && is_day(d) &&
	    (*used == len || !is_word(s[*used])))
		return KIK_PERSONAL_CPR;
	n = run(s, len, " ", d, 10, used);
	if (n == 10 && (first == 2 || first == 10) && (!strncmp(d, "45", 2) || !strncmp(d, "47", 2)))
		return KIK_PERSONAL_PHONE; /* +45 12 34 56 78 */
	if (n == 8 && (*used == len || !is_word(s[*used])) && is_phone(s, *used, d))
		return KIK_PERSONAL_PHONE;
	return KIK_PERSONAL_NONE;
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
		if (s[i] == '.' && i > at + 1 && i + 2 < len && is_word(s[i + 1]))
			dot = i;
	return dot != 0;
}

enum kik_personal kik_personal_find(const char *s, size_t len)
{
	size_t i, used;
	enum kik_personal found;

	for (i = 0; i < len; i++) {
		if (s[i] == '@' && is_email(s, len, i))
			return KIK_PERSONAL_EMAIL;
		if (!is_digit(s[i]) || (i && (is_word(s[i - 1]) || s[i - 1] == '.' || s[i - 1] == ',')))
			continue;
		found = at_digits(s + i, len - i, &used);
		if (found)
			return found;
		while (i + 1 < len && is_digit(s[i + 1]))
			i++;
	}
	return KIK_PERSONAL_NONE;
}
