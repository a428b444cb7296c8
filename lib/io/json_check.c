#include "json_check.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "json_token.h"
#include "kik/json.h"
#include "kik/mem.h"
#include "kik/utf8.h"

#define NO_KEY UINT32_MAX

enum want { VALUE, FIRST_VALUE, KEY, FIRST_KEY, AFTER, DONE, FAILED };

/* A container that is open. */
struct level {
	char close;
	size_t span;
	size_t keys; /* where its keys begin in check.key */
};

struct key {
	uint32_t at;    /* of the opening quote */
	uint32_t len;   /* as decoded */
	size_t decoded; /* offset in check.decoded, or NO_KEY: as it stands in the text */
};

struct check {
	struct kik_diag *d;
	struct kik_place at;
	struct kik_json_text t;
	size_t pos;
	struct kik_json_map *map;
	struct level level[KIK_JSON_DEPTH];
	size_t depth;
	struct key *key; /* the keys of all objects that are open */
	size_t nkeys, key_cap;
	uint32_t key_at; /* the key that waits for its value, or NO_KEY */
	struct kik_buf decoded;
	bool duplicates;
};

/* --- faults ---------------------------------------------------- */

static enum want fail(struct check *c, enum kik_fault fault, size_t at, size_t len,
    const char *expected)
{
	struct kik_finding f = {
		.fault = fault,
		.at = kik_json_map_place(c->map, c->at, at),
		.found = { c->t.s + at, len },
		.expected = expected,
		.n = fault == KIK_F_JSON_SIZE ? (long long)KIK_JSON_SIZE : KIK_JSON_DEPTH,
	};

	kik_diag_add(c->d, &f);
	return FAILED;
}

/* --- the parts of the grammar ----------------------------------------------- */

static int peek(const struct check *c)
{
	return c->pos < c->t.len ? (unsigned char)c->t.s[c->pos] : -1;
}

static void skip_blanks(struct check *c)
{
	int ch = peek(c);

	while (ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r') {
		c->pos++;
		ch = peek(c);
	}
}

/* Notes a value that begins here; returns its index. */
static size_t begin(struct check *c)
{
	struct kik_json_map *m = c->map;

	m->span = kik_grow(m->span, m->n, &m->cap, sizeof *m->span);
	m->span[m->n].start = (uint32_t)c->pos;
	m->span[m->n].key = c->key_at == NO_KEY ? (uint32_t)c->pos : c->key_at;
	c->key_at = NO_KEY;
	return m->n++;
}

/* A value that holds no others, from here to `end`. */
static enum want leaf(struct check *c, size_t end)
{
	size_t i = begin(c);

	c->map->span[i].end = (uint32_t)end;
	c->pos = end;
	return AFTER;
}

/* The string that begins here, passed over.  0, or -1 with the fault reported. */
static int string(struct check *c, bool *escaped)
{
	size_t end = kik_json_string_end(&c->t, c->pos, escaped);

	if (end == 0) {
		fail(c, KIK_F_JSON_SYNTAX, c->t.bad, c->t.bad_len, c->t.expected);
		return -1;
	}
	c->pos = end;
	return 0;
}

static enum want number(struct check *c)
{
	size_t end = kik_json_number_end(&c->t, c->pos);

	if (end == 0)
		return fail(c, KIK_F_JSON_SYNTAX, c->pos, kik_json_shown(&c->t, c->pos),
		    kik_phrase(c->d, KIK_P_NUMBER));
	c->map->digits += end - c->pos + 1;
	return leaf(c, end);
}

static enum want no_value(struct check *c)
{
	return fail(c, KIK_F_JSON_SYNTAX, c->pos, kik_json_shown(&c->t, c->pos),
	    "{ [ \" 0-9 true false null");
}

static enum want literal(struct check *c, const char *word)
{
	size_t end = c->pos + strlen(word);

	if (!kik_json_word_is(&c->t, c->pos, word))
		return no_value(c);
	return leaf(c, end);
}

/* --- containers --------------------------------------------------------------- */

static enum want open_container(struct check *c, char close)
{
	struct level *l;

	if (c->depth == KIK_JSON_DEPTH)
		return fail(c, KIK_F_JSON_DEPTH, c->pos, 1, NULL);
	l = &c->level[c->depth++];
	l->close = close;
	l->span = begin(c);
	l->keys = c->nkeys;
	c->pos++;
	return close == '}' ? FIRST_KEY : FIRST_VALUE;
}

static struct kik_slice key_text(const struct check *c, const struct key *k)
{
	return (struct kik_slice){
		k->decoded == NO_KEY ? c->t.s + k->at + 1 : c->decoded.s + k->decoded, k->len
	};
}

static int key_cmp(const void *a, const void *b, void *check)
{
	const struct key *x = a, *y = b;
	int order = kik_slice_cmp(key_text(check, x), key_text(check, y));

	return order ? order : (x->at > y->at) - (x->at < y->at);
}

/* Sorted, equal keys are neighbours, the first of them in front. */
static void find_duplicates(struct check *c, struct key *key, size_t n)
{
	struct kik_slice before, now;
	char shown[KIK_JSON_KEY_SHOWN];

	qsort_r(key, n, sizeof *key, key_cmp, c);
	before = key_text(c, &key[0]);
	for (size_t i = 1; i < n; i++, before = now) {
		now = key_text(c, &key[i]);
		if (kik_slice_cmp(before, now) != 0)
			continue;
		struct kik_finding f = {
			.fault = KIK_F_JSON_DUP_KEY,
			.at = kik_json_map_place(c->map, c->at, key[i].at),
			.column = kik_json_key_shown(shown, now.s, now.len),
			.found = now,
		};

		kik_diag_add(c->d, &f);
		c->duplicates = true;
	}
}

static enum want close_container(struct check *c)
{
	struct level *l = &c->level[--c->depth];

	c->map->span[l->span].end = (uint32_t)++c->pos;
	if (c->nkeys > l->keys + 1)
		find_duplicates(c, c->key + l->keys, c->nkeys - l->keys);
	c->nkeys = l->keys;
	return AFTER;
}

/* The characters of an escaped key, one by one; it is known to be valid. */
static void decode_key(struct check *c, struct key *k, size_t end)
{
	uint32_t ch = 0;
	size_t step;

	k->decoded = c->decoded.len;
	for (size_t i = k->at + 1; i < end; i += step) {
		if (c->t.s[i] == '\\') {
			step = kik_json_escape(&c->t, i, &ch);
			kik_utf8_add(&c->decoded, ch);
		} else {
			step = 1;
			kik_buf_addc(&c->decoded, c->t.s[i]);
		}
	}
	k->len = (uint32_t)(c->decoded.len - k->decoded);
}

static enum want key(struct check *c)
{
	struct key *k;
	uint32_t at = (uint32_t)c->pos;
	bool escaped;

	if (peek(c) != '"')
		return fail(c, KIK_F_JSON_SYNTAX, c->pos, kik_json_char(&c->t, c->pos), "\"");
	if (string(c, &escaped) < 0)
		return FAILED;
	c->key = kik_grow(c->key, c->nkeys, &c->key_cap, sizeof *c->key);
	k = &c->key[c->nkeys++];
	*k = (struct key){ at, (uint32_t)(c->pos - at - 2), NO_KEY };
	if (escaped)
		decode_key(c, k, c->pos - 1);
	skip_blanks(c);
	if (peek(c) != ':')
		return fail(c, KIK_F_JSON_SYNTAX, c->pos, kik_json_char(&c->t, c->pos), ":");
	c->pos++;
	c->key_at = at;
	return VALUE;
}

static enum want value(struct check *c)
{
	bool escaped;
	size_t span;
	int ch = peek(c);

	if (ch == '-' || (ch >= '0' && ch <= '9'))
		return number(c);
	switch (ch) {
	case '{':
		return open_container(c, '}');
	case '[':
		return open_container(c, ']');
	case '"':
		span = begin(c);
		if (string(c, &escaped) < 0)
			return FAILED;
		c->map->span[span].end = (uint32_t)c->pos;
		return AFTER;
	case 't':
		return literal(c, "true");
	case 'f':
		return literal(c, "false");
	case 'n':
		return literal(c, "null");
	default:
		return no_value(c);
	}
}

static enum want after(struct check *c)
{
	const struct level *l;

	if (c->depth == 0) {
		if (c->pos == c->t.len)
			return DONE;
		return fail(c, KIK_F_JSON_TRAILING, c->pos, kik_json_char(&c->t, c->pos), NULL);
	}
	l = &c->level[c->depth - 1];
	if (peek(c) == l->close)
		return close_container(c);
	if (peek(c) != ',')
		return fail(c, KIK_F_JSON_SYNTAX, c->pos, kik_json_char(&c->t, c->pos),
		    l->close == '}' ? ", }" : ", ]");
	c->pos++;
	return l->close == '}' ? KEY : VALUE;
}

static enum want next(struct check *c, enum want want)
{
	skip_blanks(c);
	switch (want) {
	case FIRST_VALUE:
		return peek(c) == ']' ? close_container(c) : value(c);
	case FIRST_KEY:
		return peek(c) == '}' ? close_container(c) : key(c);
	case VALUE:
		return value(c);
	case KEY:
		return key(c);
	case AFTER:
		return after(c);
	case DONE:
	case FAILED:
		break;
	}
	return want;
}

int kik_json_check(struct kik_diag *d, struct kik_place at, const char *s, size_t len,
    struct kik_json_map *map)
{
	struct check c = {
		.d = d, .at = at, .t = { .s = s, .len = len }, .map = map, .key_at = NO_KEY
	};
	enum want want = VALUE;
	size_t valid;

	*map = (struct kik_json_map){ 0 };
	if (len > KIK_JSON_SIZE) {
		fail(&c, KIK_F_JSON_SIZE, 0, 0, NULL);
		return -1;
	}
	kik_json_map_lines(map, s, len);
	valid = kik_utf8_valid(s, len);
	if (valid < len) {
		fail(&c, KIK_F_JSON_UTF8, valid, 1, NULL);
		return -1;
	}
	c.pos = kik_json_bom(s, len);
	skip_blanks(&c);
	if (c.pos == len) {
		fail(&c, KIK_F_EMPTY_FILE, len, 0, NULL);
		return -1;
	}
	while (want != DONE && want != FAILED)
		want = next(&c, want);
	kik_buf_release(&c.decoded);
	free(c.key);
	return want == DONE && !c.duplicates ? 0 : -1;
}
