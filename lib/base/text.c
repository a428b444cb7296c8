#include "kik/text.h"

#include <stdint.h>
#include <string.h>

#include "kik/utf8.h"

/* ---- trimming ---- */

static const struct kik_slice blanks[] = {
	{ " ", 1 }, { "\t", 1 }, { "\r", 1 }, { "\n", 1 }, { "\xC2\xA0", 2 }, /* no-break space */
	{ "\xEF\xBB\xBF", 3 },                                                /* byte order mark */
};

/* The length of the blank that t starts (or ends) with, or 0. */
static size_t blank_at(struct kik_slice t, bool at_end)
{
	for (size_t i = 0; i < sizeof(blanks) / sizeof(*blanks); i++) {
		size_t n = blanks[i].len;

		if (n <= t.len && memcmp(at_end ? t.s + t.len - n : t.s, blanks[i].s, n) == 0)
			return n;
	}
	return 0;
}

struct kik_slice kik_trim_blanks(const char *s, size_t len)
{
	struct kik_slice t = { s, len };

	for (size_t n; (n = blank_at(t, false)); t.s += n)
		t.len -= n;
	for (size_t n; (n = blank_at(t, true));)
		t.len -= n;
	return t;
}

/* ---- equality and bytewise order ---- */

int kik_slice_cmp(struct kik_slice a, struct kik_slice b)
{
	size_t n = a.len < b.len ? a.len : b.len;
	int order = n ? memcmp(a.s, b.s, n) : 0;

	return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool kik_slice_is(struct kik_slice t, const char *s)
{
	for (size_t i = 0; i < t.len; i++) {
		if (t.s[i] != s[i] || !s[i])
			return false;
	}
	return !s[t.len];
}

/* The byte at s[i] in lower case: A to Z, and after C3 the second byte of À to Þ but ×. */
static unsigned char low_byte(const char *s, size_t i)
{
	unsigned char c = (unsigned char)s[i];

	if (c >= 'A' && c <= 'Z')
		return (unsigned char)(c + 'a' - 'A');
	if (c >= 0x80 && c <= 0x9E && c != 0x97 && i && (unsigned char)s[i - 1] == 0xC3)
		return (unsigned char)(c + 0x20);
	return c;
}

bool kik_slice_is_fold(struct kik_slice t, const char *s)
{
	if (strlen(s) != t.len)
		return false;
	for (size_t i = 0; i < t.len; i++) {
		if (low_byte(t.s, i) != low_byte(s, i))
			return false;
	}
	return true;
}

/* ---- orders for people ---- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Takes a run of digits off *s; gives it without leading zeros. */
static struct kik_slice digit_run(const char **s)
{
	const char *p = *s;

	while (*p == '0')
		p++;
	struct kik_slice run = { p, 0 };
	while (is_digit(*p))
		p++;
	run.len = (size_t)(p - run.s);
	*s = p;
	return run;
}

int kik_natural_cmp(const char *a, const char *b)
{
	const char *p = a, *q = b;

	while (*p && *q) {
		if (is_digit(*p) && is_digit(*q)) {
			struct kik_slice x = digit_run(&p), y = digit_run(&q);

			if (x.len != y.len)
				return x.len < y.len ? -1 : 1;
			int order = kik_slice_cmp(x, y);
			if (order)
				return order;
		} else if (*p != *q) {
			return (unsigned char)*p - (unsigned char)*q;
		} else {
			p++;
			q++;
		}
	}
	if (*p || *q)
		return *p ? 1 : -1;
	return strcmp(a, b); /* 7 and 07 */
}

/* Places in the alphabet: four times the character leaves room for æ ø å after z. */
enum { KEY_AE = 'z' * 4 + 1, KEY_OE, KEY_AA };

/* Takes one letter off *s; gives its place in the Danish alphabet, 0 at the end. */
static uint32_t danish_key(const char **s, const char *end)
{
	for (uint32_t ch;;) {
		size_t n = kik_utf8_next(*s, (size_t)(end - *s), &ch);

		if (!n)
			return 0;
		*s += n;
		switch (ch) { /* those whose mark is no mere accent */
		case 0xC5:    /* å */
		case 0xE5:
			return KEY_AA;
		case 0xC4: /* ä */
		case 0xE4:
			return KEY_AE;
		case 0xD6: /* ö */
		case 0xF6:
			return KEY_OE;
		case 0xDC: /* ü */
		case 0xFC:
			return 'y' * 4;
		}
		ch = kik_utf8_base(ch);
		switch (ch) {
		case 0: /* a mark of its own: ignored */
			continue;
		case 'a':
			if (*s == end || (**s | 0x20) != 'a')
				return 'a' * 4;
			(*s)++;
			return KEY_AA;
		case 0xE6: /* æ */
			return KEY_AE;
		case 0xF8: /* ø */
			return KEY_OE;
		default:
			return ch * 4;
		}
	}
}

int kik_danish_cmp(const char *a, const char *b)
{
	const char *p = a, *q = b;
	const char *pend = a + strlen(a), *qend = b + strlen(b);
	uint32_t x, y;

	do {
		x = danish_key(&p, pend);
		y = danish_key(&q, qend);
		if (x != y)
			return x < y ? -1 : 1;
	} while (x);
	return strcmp(a, b);
}

/* ---- likeness ---- */

enum { NEAR_MAX = 255 };

size_t kik_distance(struct kik_slice a, struct kik_slice b, size_t limit)
{
	size_t row[NEAR_MAX + 1]; /* edits from a[0..i) to b[0..j), for one i */

	if (a.len > NEAR_MAX || b.len > NEAR_MAX)
		return limit + 1;
	for (size_t j = 0; j <= b.len; j++)
		row[j] = j;
	for (size_t i = 1; i <= a.len; i++) {
		size_t diagonal = row[0], least = row[0] = i;

		for (size_t j = 1; j <= b.len; j++) {
			size_t best = diagonal + (a.s[i - 1] != b.s[j - 1]);

			if (row[j] + 1 < best)
				best = row[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			diagonal = row[j];
			row[j] = best;
			if (best < least)
				least = best;
		}
		if (least > limit)
			return limit + 1; /* rows never get smaller */
	}
	return row[b.len] > limit ? limit + 1 : row[b.len];
}
