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

static bool is_day(const char *s)
{
	int day = two(s), month = two(s + 2);

	return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

static bool is_year(const char *s)
{
	return two(s) == 19 || two(s) == 20;
}

/* Digits from s on, over single separators out of `marks`; stops at `max` digits. */
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

static enum kik_personal at_digits(const char *s, size_t len, size_t *used)
{
	char d[11];
	size_t n, first = 0;

	while (first < len && is_digit(s[first]))
		first++;
	n = run(s, len, "- ", d, 10, used);
	/* DDMMYY-NNNN, DDMMYY NNNN, DDMMYYNNNN */
	if (n == 10 && (first == 6 || first == 10) && is_day(d) &&
	    (*used == len || !is_word(s[*used])))
		return KIK_PERSONAL_CPR;
	n = run(s, len, " ", d, 10, used);
	if (n == 10 && (!strncmp(d, "45", 2) || !strncmp(d, "47", 2)) && first == 2) {
		return KIK_PERSONAL_PHONE; /* +45 12 34 56 78 */
	}
	if (n == 8 && (first == 8 || first == 4 || first == 2) &&
	    !(first == 4 && is_year(d) && is_year(d + 4)) && (*used == len || !is_word(s[*used])) &&
	    d[0] != '0')
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
