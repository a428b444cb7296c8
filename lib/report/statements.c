#include "statements.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "kik/buf.h"
#include "kik/utf8.h"

struct key {
	const char *text;
	size_t at;    /* its place among the statements */
	size_t first; /* the place of the first like it */
};

static bool is_digit(uint32_t ch)
{
	return ch >= '0' && ch <= '9';
}

/* Letters, digits and whatever else is neither blank nor punctuation. */
static bool counts(uint32_t ch)
{
	if (ch < 0x80)
		return is_digit(ch) || (ch >= 'a' && ch <= 'z');
	return !(ch <= 0xBF || (ch >= 0x2000 && ch <= 0x206F) || (ch >= 0x3000 && ch <= 0x303F));
}

/* What is compared: folded, without blanks and punctuation; all of it where nothing is left. */
static const char *make_key(struct kik_arena *a, const char *s)
{
	char *folded = kik_utf8_fold(a, s, strlen(s));
	size_t len = strlen(folded), at = 0;
	struct kik_buf b = KIK_BUF_INIT;
	uint32_t ch, before = 0;
	for (size_t step; (step = kik_utf8_next(folded + at, len - at, &ch)) > 0; at += step) {
		/* a mark within a number tells 8,4 from 84 */
		bool within = is_digit(before) && is_digit((unsigned char)folded[at + step]);
		if (counts(ch) || within)
			kik_utf8_add(&b, ch);
		before = ch;
	}
	const char *key = b.len > 0 ? kik_arena_str(a, kik_buf_str(&b)) : folded;
	kik_buf_release(&b);
	return key;
}

static int by_text(const void *pa, const void *pb)
{
	const struct key *a = pa, *b = pb;
	int order = strcmp(a->text, b->text);
	return order != 0 ? order : (a->at > b->at) - (a->at < b->at);
}

static int by_place(const void *pa, const void *pb)
{
	const struct key *a = pa, *b = pb;
	if (a->first != b->first)
		return a->first > b->first ? 1 : -1;
	return (a->at > b->at) - (a->at < b->at);
}

size_t kik_gross_list(const char *const *statement, size_t n, struct kik_gross *out)
{
	if (n == 0)
		return 0;
	struct kik_arena *a = kik_arena_new();
	struct key *key = kik_arena_array(a, n, sizeof *key);
	for (size_t i = 0; i < n; i++)
		key[i] = (struct key){ make_key(a, statement[i]), i, i };
	qsort(key, n, sizeof *key, by_text);
	for (size_t i = 1; i < n; i++)
		if (strcmp(key[i].text, key[i - 1].text) == 0)
			key[i].first = key[i - 1].first;
	qsort(key, n, sizeof *key, by_place);
	size_t different = 0;
	for (size_t i = 0; i < n; i++) {
		if (key[i].first == key[i].at)
			out[different++] = (struct kik_gross){ statement[key[i].at], 0 };
		out[different - 1].n++;
	}
	kik_arena_free(a);
	return different;
}
