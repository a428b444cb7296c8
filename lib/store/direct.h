/*
 * Inside the direct reading of results: the cursor, and the sections that it can read.
 *
 * Each function passes over what it names and returns true, or returns false where that does
 * not stand there in the one form in which we write it; the line is then read in the slow way,
 * which alone tells what is wrong.
 */
#ifndef KIK_DIRECT_H
#define KIK_DIRECT_H

#include <string.h>

#include "kik/result_read.h"

struct kik_direct {
	const char *p, *end; /* what is left of the line: valid UTF-8 */
	struct kik_arena *a;
	struct kik_result *r;
	bool texts; /* statements are kept; else only checked */
	const char **list;
	size_t list_cap;
	struct kik_buf text;
};

static inline bool kik_direct_word(struct kik_direct *t, const char *s, size_t len)
{
	if ((size_t)(t->end - t->p) < len || memcmp(t->p, s, len) != 0)
		return false;
	t->p += len;
	return true;
}

/* These very bytes. */
#define KIK_IS(t, s) kik_direct_word((t), "" s, sizeof(s) - 1)

/* A count. */
bool kik_direct_count(struct kik_direct *t, int64_t *out);

/* A count, or null for unknown (-1). */
bool kik_direct_count_or_null(struct kik_direct *t, int64_t *out);

/* true or false */
bool kik_direct_bool(struct kik_direct *t, bool *out);

/* A number with or without decimals, and its text. */
bool kik_direct_number(struct kik_direct *t, struct kik_slice *out);

/* A figure that is derived from the counts, or null: not looked at. */
bool kik_direct_figure(struct kik_direct *t);

/* A text without escapes, between its quotes. */
bool kik_direct_plain(struct kik_direct *t, struct kik_slice *out);

/* An id, or a fact, which may be empty: copied. */
bool kik_direct_id(struct kik_direct *t, bool may_be_empty, const char **out);

/* A list of texts; none are kept where texts are not. */
bool kik_direct_texts(struct kik_direct *t, const char ***out, size_t *n);

bool kik_direct_unit(struct kik_direct *t, struct kik_unit *u);
bool kik_direct_members(struct kik_direct *t);
bool kik_direct_individual(struct kik_direct *t);

#endif
