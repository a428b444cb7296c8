#include "tidy_figures.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "kik/counts.h"
#include "kik/hash.h"
#include "kik/mem.h"
#include "kik/stats.h"

#define BINS   16    /* a scale of more is not remembered */
#define SLOTS  16384 /* a power of two; 2 MB, of which small inputs touch little */
#define PROBES 4     /* slots in which a key may stand */
#define TEXT   95

/* What the figures depend on. */
struct key {
	const struct kik_scale *scale;
	unsigned char counts[BINS];
	uint64_t respondents;
};

_Static_assert(sizeof(struct key) == sizeof(void *) + BINS + 8, "keys are compared as bytes");

struct slot {
	struct key key; /* scale NULL: free */
	unsigned char len;
	char text[TEXT];
};

struct kik_tidy_figures {
	const struct kik_csv_style *st;
	struct slot *slot; /* NULL until the first use */
	struct kik_buf text, counts;
};

struct kik_tidy_figures *kik_tidy_figures_new(const struct kik_csv_style *st)
{
	struct kik_tidy_figures *fs = kik_malloc(sizeof *fs);

	*fs = (struct kik_tidy_figures){ .st = st };
	return fs;
}

void kik_tidy_figures_free(struct kik_tidy_figures *fs)
{
	if (!fs)
		return;
	free(fs->slot);
	kik_buf_release(&fs->text);
	kik_buf_release(&fs->counts);
	free(fs);
}

/* False when the counts are too many or too large to be remembered. */
static bool make_key(struct key *key, const struct kik_scale *s, const int64_t *counts,
    int64_t respondents)
{
	int64_t large = 0;
	size_t i;

	if (s->nbins > BINS)
		return false;
	*key = (struct key){ .scale = s, .respondents = (uint64_t)respondents };
	for (i = 0; i < s->nbins; i++) {
		large |= counts[i];
		key->counts[i] = (unsigned char)counts[i];
	}
	return (large & ~(int64_t)UCHAR_MAX) == 0;
}

/* The slot that has the key, or the one it shall have. */
static struct slot *find(struct kik_tidy_figures *fs, const struct key *key)
{
	uint64_t h = kik_hash(KIK_HASH_START, (const char *)key, sizeof *key);
	struct slot *first = NULL;
	size_t i;

	if (!fs->slot) {
		fs->slot = calloc(SLOTS, sizeof *fs->slot);
		if (!fs->slot)
			kik_out_of_memory();
	}
	for (i = 0; i < PROBES; i++) {
		struct slot *slot = &fs->slot[(h + i) & (SLOTS - 1)];

		if (!slot->key.scale || !memcmp(&slot->key, key, sizeof *key))
			return slot;
		if (!first)
			first = slot;
	}
	return first;
}

/* Works them out. */
static void write_figures(struct kik_tidy_figures *fs, const struct kik_scale *s,
    const int64_t *counts, int64_t n, int64_t respondents)
{
	struct kik_buf *b = &fs->text;
	struct kik_stats stats;

	kik_question_stats(s, counts, &stats);
	kik_buf_clear(b);
	kik_csv_number(b, fs->st, false, n, 1);
	kik_csv_number(b, fs->st, false, respondents - n, 1);
	kik_csv_number(b, fs->st, false, stats.mean, KIK_STAT);
	kik_csv_number(b, fs->st, false, stats.median, KIK_STAT);
	kik_csv_number(b, fs->st, false, stats.sd, KIK_STAT);
	kik_csv_number(b, fs->st, false, stats.min, KIK_STAT);
	kik_csv_number(b, fs->st, false, stats.max, KIK_STAT);
	kik_csv_number(b, fs->st, false, stats.agreement, KIK_STAT);
	kik_buf_clear(&fs->counts);
	kik_counts_tidy(&fs->counts, s, counts, fs->st->mark);
	kik_csv_text(b, fs->st, false, kik_buf_str(&fs->counts), false);
}

struct kik_slice kik_tidy_figures(struct kik_tidy_figures *fs, const struct kik_scale *s,
    const int64_t *counts, int64_t n, int64_t respondents)
{
	struct slot *slot = NULL;
	struct key key;

	if (make_key(&key, s, counts, respondents)) {
		slot = find(fs, &key);
		if (slot->key.scale && !memcmp(&slot->key, &key, sizeof key))
			return (struct kik_slice){ slot->text, slot->len };
	}
	write_figures(fs, s, counts, n, respondents);
	if (slot && fs->text.len <= TEXT) {
		slot->key = key;
		slot->len = (unsigned char)fs->text.len;
		memcpy(slot->text, fs->text.s, fs->text.len);
	}
	return (struct kik_slice){ fs->text.s, fs->text.len };
}
