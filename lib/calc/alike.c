#include "kik/alike.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "kik/buf.h"
#include "kik/mem.h"
#include "kik/utf8.h"

struct key {
	const char *folded, *text;
	size_t at; /* its place among the statements */
};

static bool is_digit(uint32_t ch)
{
	return ch >= '0' && ch <= '9';
}

/* What is compared: folded, without blanks and punctuation; all of it where nothing is left. */
static const char *make_key(struct kik_arena *a, const char *s)
{
	char *folded = kik_utf8_fold(a, s, strlen(s));
	size_t len = strlen(folded), at = 0;
	struct kik_buf b = KIK_BUF_INIT;
	uint32_t ch, before = 0;
	bool word = false;

	for (size_t step; (step = kik_utf8_next(folded + at, len - at, &ch)) > 0; at += step) {
		/* a mark within a number tells 8,4 from 84 */
		bool within = is_digit(before) && is_digit((unsigned char)folded[at + step]);

		/* an accent on no letter is one that was typed as an apostrophe */
		word = kik_utf8_is_word(ch) && (word || kik_utf8_base(ch) != 0);
		if (word || within)
			kik_utf8_add(&b, ch);
		before = ch;
	}
	const char *key = b.len > 0 ? kik_arena_str(a, kik_buf_str(&b)) : folded;
	kik_buf_release(&b);
	return key;
}

/* What says the same side by side, and in it the same spelling, in the statements' order. */
static int by_key(const void *pa, const void *pb)
{
	const struct key *a = pa, *b = pb;
	int order = strcmp(a->folded, b->folded);

	if (order == 0)
		order = strcmp(a->text, b->text);
	return order != 0 ? order : (a->at > b->at) - (a->at < b->at);
}

static bool same(const struct key *a, const struct key *b)
{
	return strcmp(a->folded, b->folded) == 0;
}

/* The group that begins at key[0]: what is shown of it.  Returns its length. */
static size_t take(const struct key *key, size_t n, struct kik_alike *out, size_t *first)
{
	size_t end = 0, best = 0, best_at = 0;

	*first = key[0].at;
	for (size_t run; end < n && same(&key[0], &key[end]); end += run) {
		run = 1;
		while (end + run < n && strcmp(key[end].text, key[end + run].text) == 0)
			run++;
		if (key[end].at < *first)
			*first = key[end].at;
		if (run > best || (run == best && key[end].at < best_at)) {
			best = run;
			best_at = key[end].at;
			out->text = key[end].text;
		}
	}
	out->n = end;
	return end;
}

size_t kik_alike(const char *const *statement, size_t n, struct kik_alike *out)
{
	if (n == 0)
		return 0;

	struct kik_arena *a = kik_arena_new();
	struct key *key = kik_arena_array(a, n, sizeof *key);
	struct kik_alike *group = kik_arena_array(a, n, sizeof *group); /* by place of its first */
	size_t different = 0;

	for (size_t i = 0; i < n; i++) {
		key[i] = (struct key){ make_key(a, statement[i]), statement[i], i };
		group[i] = (struct kik_alike){ NULL, 0 };
	}
	qsort(key, n, sizeof *key, by_key);
	for (size_t i = 0, first; i < n;) {
		struct kik_alike g;

		i += take(&key[i], n - i, &g, &first);
		group[first] = g;
	}
	for (size_t i = 0; i < n; i++)
		if (group[i].n > 0)
			out[different++] = group[i];
	kik_arena_free(a);
	return different;
}
