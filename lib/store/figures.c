#include "figures.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "kik/hash.h"
#include "kik/mem.h"

#define BINS   16    /* a scale of more is not remembered */
#define SLOTS  16384 /* a power of two; 3 MB, of which small inputs touch little */
#define PROBES 4     /* slots in which a key may stand */
#define TEXT   158
#define FEW    100 /* questions for which it does not pay to remember any */

/* What the figures depend on. */
struct key {
	const struct kik_scale *scale;
	unsigned char counts[BINS];
	uint64_t respondents;
};

_Static_assert(sizeof(struct key) == sizeof(void *) + BINS + 8, "keys are compared as bytes");

struct slot {
	struct key key; /* scale NULL: free */
	unsigned char len, cut;
	char text[TEXT];
};

_Static_assert(TEXT <= UCHAR_MAX, "lengths take a byte");

/* A question that is going to be asked for. */
struct expected {
	struct key key;
	size_t first; /* of the slots in which it may stand */
	bool known;   /* that it has a key is */
};

struct kik_figures {
	kik_figures_write *write;
	const void *ctx;
	struct slot *slot;         /* NULL until it pays */
	struct expected *expected; /* for each question */
	size_t asked, nexpected;
	struct kik_buf text;
};

struct kik_figures *kik_figures_new(kik_figures_write *write, const void *ctx)
{
	struct kik_figures *fs = kik_malloc_apart(sizeof *fs);

	*fs = (struct kik_figures){ .write = write, .ctx = ctx };
	return fs;
}

void kik_figures_free(struct kik_figures *fs)
{
	if (!fs)
		return;
	free(fs->slot);
	free(fs->expected);
	kik_buf_release(&fs->text);
	free(fs);
}

/* False when the counts are too many or too large to be remembered. */
static bool make_key(struct key *key, const struct kik_figures_of *of)
{
	int64_t large = 0;
	size_t i;

	if (of->scale->nbins > BINS)
		return false;
	*key = (struct key){ .scale = of->scale, .respondents = (uint64_t)of->respondents };
	for (i = 0; i < of->scale->nbins; i++) {
		large |= of->counts[i];
		key->counts[i] = (unsigned char)of->counts[i];
	}
	return (large & ~(int64_t)UCHAR_MAX) == 0;
}

/* The first of the slots in which the key may stand. */
static size_t first_of(const struct key *key)
{
	return kik_hash(KIK_HASH_START, (const char *)key, sizeof *key) & (SLOTS - 1);
}

/* The slot that has the key, or the one it shall have. */
static struct slot *find(const struct kik_figures *fs, const struct key *key, size_t first)
{
	size_t i;

	for (i = 0; i < PROBES; i++) {
		struct slot *slot = &fs->slot[(first + i) & (SLOTS - 1)];

		if (!slot->key.scale || !memcmp(&slot->key, key, sizeof *key))
			return slot;
	}
	return &fs->slot[first];
}

struct kik_figures_of kik_figures_question(const struct kik_result *r, size_t q)
{
	const struct kik_question_result *qr = &r->individual->question[q];

	return (struct kik_figures_of){ kik_question_scale(r->frame, q), qr->counts, qr->n,
		r->individual->respondents };
}

/* Works a text out, and remembers it in the slot, if there is one. */
static struct kik_figures_text work_out(struct kik_figures *fs, const struct kik_figures_of *of,
    const struct key *key, struct slot *slot)
{
	size_t cut;

	kik_buf_clear(&fs->text);
	cut = fs->write(fs->ctx, &fs->text, of);
	if (slot && fs->text.len <= TEXT) {
		slot->key = *key;
		slot->len = (unsigned char)fs->text.len;
		slot->cut = (unsigned char)cut;
		memcpy(slot->text, fs->text.s, fs->text.len);
	}
	return (struct kik_figures_text){ fs->text.s, fs->text.len, cut };
}

static bool has(const struct slot *slot, const struct key *key)
{
	return slot->key.scale && !memcmp(&slot->key, key, sizeof *key);
}

struct kik_figures_text kik_figures(struct kik_figures *fs, const struct kik_figures_of *of)
{
	struct slot *slot;
	struct key key;

	if (fs->asked++ < FEW || !make_key(&key, of))
		return work_out(fs, of, NULL, NULL);
	if (!fs->slot) {
		fs->slot = calloc(SLOTS, sizeof *fs->slot);
		if (!fs->slot)
			kik_out_of_memory();
	}
	slot = find(fs, &key, first_of(&key));
	if (has(slot, &key))
		return (struct kik_figures_text){ slot->text, slot->len, slot->cut };
	return work_out(fs, of, &key, slot);
}

void kik_figures_expect(struct kik_figures *fs, const struct kik_result *r)
{
	size_t q;

	if (!fs->slot)
		return;
	if (fs->nexpected < r->frame->nquestions) {
		fs->nexpected = r->frame->nquestions;
		fs->expected = kik_realloc(fs->expected, fs->nexpected, sizeof *fs->expected);
	}
	for (q = 0; q < r->frame->nquestions; q++) {
		const struct kik_figures_of of = kik_figures_question(r, q);
		struct expected *e = &fs->expected[q];
		const char *slot;

		e->known = r->individual->question[q].used && make_key(&e->key, &of);
		if (!e->known)
			continue;
		e->first = first_of(&e->key);
		slot = (const char *)&fs->slot[e->first];
		__builtin_prefetch(slot);
		__builtin_prefetch(slot + 64);
	}
}

struct kik_figures_text kik_figures_expected(struct kik_figures *fs, const struct kik_result *r,
    size_t q)
{
	const struct kik_figures_of of = kik_figures_question(r, q);
	const struct expected *e;
	struct slot *slot;

	/* they were not expected while it did not pay */
	if (!fs->expected || !fs->expected[q].known)
		return kik_figures(fs, &of);
	e = &fs->expected[q];
	slot = find(fs, &e->key, e->first);
	if (has(slot, &e->key))
		return (struct kik_figures_text){ slot->text, slot->len, slot->cut };
	return work_out(fs, &of, &e->key, slot);
}
