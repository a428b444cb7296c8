#include "kik/answers.h"

#include <stdlib.h>
#include <string.h>

#include "kik/hash.h"
#include "kik/mem.h"
#include "gathered.h"

#define INDEXED 16 /* respondents from which on they are found by an index */
#define HEAD    sizeof(uint64_t)

const char *const kik_leniency_names[KIK_LENIENCIES] = { "--skip-unknown", "--dedupe-identical",
	"--accept-unlisted", "--accept-frame", "--decimal" };

struct kik_answers *kik_answers_new(const struct kik_frame *f, unsigned keep)
{
	struct kik_answers *as = kik_malloc_apart(sizeof *as);
	size_t q, bits = keep & KIK_KEEP_GIVEN ? kik_bit_fault(f) + 1 : kik_bit_given(f);

	memset(as, 0, sizeof *as);
	as->frame = f;
	as->keep = keep;
	as->arena = kik_arena_new();
	as->texts = kik_arena_new();
	as->bin = kik_arena_array(as->arena, f->nquestions, sizeof *as->bin);
	for (q = 0; q < f->nquestions; q++) {
		as->bin[q] = as->nbins;
		as->nbins += kik_question_scale(f, q)->nbins;
		as->subscores = as->subscores || kik_question_subscores(f, q) != 0;
	}
	as->ncounts = as->nbins + f->nquestions;
	as->bytes = (bits + 7) / 8;
	as->stride = offsetof(struct kik_person, bits) + as->bytes;
	if (keep & KIK_KEEP_PRINT) {
		as->prints = (as->stride + 3) / 4 * 4;
		as->stride = as->prints + f->nquestions * 4;
	}
	as->stride = (as->stride + 7) / 8 * 8;
	return as;
}

void kik_sheet_release(struct kik_sheet *sh)
{
	free(sh->index);
}

void kik_answers_free(struct kik_answers *as)
{
	while (as) {
		struct kik_answers *joined = as->joined;
		size_t i;

		for (i = 0; i < as->n; i++)
			kik_sheet_release(as->sheet[i]);
		free(as->sheet);
		free(as->index);
		kik_arena_free(as->arena);
		kik_arena_free(as->texts);
		free(as);
		as = joined;
	}
}

unsigned kik_answers_keep(const struct kik_answers *as)
{
	return as->keep;
}

struct kik_arena *kik_answers_arena(struct kik_answers *as)
{
	return as->arena;
}

size_t kik_answers_count(const struct kik_answers *as)
{
	return as->n;
}

struct kik_sheet *kik_answers_at(const struct kik_answers *as, size_t i)
{
	return as->sheet[i];
}

struct kik_sheet_info *kik_sheet_info(struct kik_sheet *sh)
{
	return &sh->info;
}

/* --- counts --------------------------------------------------------------- */

static void put_count(struct kik_sheet *sh, size_t i, uint32_t n)
{
	unsigned char *p = sh->counts + i * sh->width;
	unsigned k;

	for (k = 0; k < sh->width; k++, n >>= 8)
		p[k] = (unsigned char)n;
}

static void widen(const struct kik_answers *as, struct kik_sheet *sh)
{
	struct kik_sheet wide = *sh;
	size_t i;

	wide.width = (uint16_t)(sh->width * 2);
	wide.counts = kik_arena_array(as->arena, as->ncounts, wide.width);
	for (i = 0; i < as->ncounts; i++)
		put_count(&wide, i, kik_sheet_count(sh, i));
	sh->counts = wide.counts;
	sh->width = wide.width;
}

void kik_sheet_add(const struct kik_answers *as, struct kik_sheet *sh, size_t i, uint32_t n)
{
	n += kik_sheet_count(sh, i);
	while (sh->width < 4 && n >> (8 * sh->width))
		widen(as, sh);
	put_count(sh, i, n);
}

static void add_subscores(struct kik_sheet *sh, const struct kik_answer *row)
{
	struct kik_subsums *sub = &sh->sub[row->question];
	size_t i;

	sub->n++;
	for (i = 0; i < KIK_SUBSCORES; i++)
		if (row->subscores >> i & 1)
			sub->sum[i] += row->subscore[i];
}

static inline void count(const struct kik_answers *as, struct kik_sheet *sh, size_t i)
{
	if (sh->width == 1 && sh->counts[i] < 255)
		sh->counts[i]++;
	else
		kik_sheet_add(as, sh, i, 1);
}

/* --- respondents ----------------------------------------------------------- */

static void set_bit(struct kik_person *p, size_t i)
{
	p->bits[i / 8] |= (unsigned char)(1u << (i % 8));
}

/* Sets a bit.  True when it was not set before. */
static bool first_time(struct kik_person *p, size_t i)
{
	unsigned char *byte = &p->bits[i / 8], bit = (unsigned char)(1u << (i % 8));
	bool first = !(*byte & bit);

	*byte |= bit;
	return first;
}

/* A respondent who is looked for. */
struct who {
	struct kik_slice id;
	uint64_t head;
	uint32_t hash;
};

static inline struct who who(struct kik_slice id)
{
	return (struct who){ id, kik_id_head(id.s, id.len),
		(uint32_t)kik_hash(KIK_HASH_START, id.s, id.len) };
}

static inline bool is_person(const struct kik_person *p, const struct who *w)
{
	return p->hash == w->hash && p->head == w->head &&
	    (w->id.len < HEAD || kik_slice_is(w->id, p->id));
}

static void index_people(const struct kik_answers *as, struct kik_sheet *sh)
{
	uint32_t i, at, size = sh->cap * 2;

	free(sh->index);
	for (sh->index_size = 64; sh->index_size < size;)
		sh->index_size *= 2;
	sh->index = kik_realloc(NULL, sh->index_size, sizeof *sh->index);
	memset(sh->index, 0, sh->index_size * sizeof *sh->index);
	for (i = 0; i < sh->npeople; i++) {
		at = kik_sheet_person(as, sh, i)->hash & (sh->index_size - 1);
		while (sh->index[at])
			at = (at + 1) & (sh->index_size - 1);
		sh->index[at] = i + 1;
	}
}

static uint32_t find_person(const struct kik_answers *as, const struct kik_sheet *sh,
    const struct who *w)
{
	uint32_t i;

	/* the one asked for before, where units come in turn */
	if (sh->last < sh->npeople && is_person(kik_sheet_person(as, sh, sh->last), w))
		return sh->last;
	if (!sh->index) {
		for (i = 0; i < sh->npeople; i++)
			if (is_person(kik_sheet_person(as, sh, i), w))
				return i;
		return sh->npeople;
	}
	for (i = w->hash & (sh->index_size - 1); sh->index[i]; i = (i + 1) & (sh->index_size - 1))
		if (is_person(kik_sheet_person(as, sh, sh->index[i] - 1), w))
			return sh->index[i] - 1;
	return sh->npeople;
}

uint32_t kik_sheet_find(const struct kik_answers *as, const struct kik_sheet *sh,
    struct kik_slice id)
{
	const struct who w = who(id);

	return find_person(as, sh, &w);
}

/* Room for more: where it is, while nothing stands behind it (units one after another), else anew. */
static void more_people(struct kik_answers *as, struct kik_sheet *sh)
{
	const size_t had = sh->cap * as->stride;
	unsigned char *moved;

	sh->cap = sh->cap ? sh->cap + (sh->cap + 3) / 2 : 1; /* 1, 3, 6, 10 … */
	if (had && kik_arena_extend(as->arena, sh->people, had, sh->cap * as->stride - had))
		return;
	moved = kik_arena_array(as->arena, sh->cap, as->stride);
	if (had)
		memcpy(moved, sh->people, had);
	sh->people = moved;
}

struct kik_person *kik_sheet_get(struct kik_answers *as, struct kik_sheet *sh, struct kik_slice id)
{
	const struct who w = who(id);
	struct kik_person *p;
	uint32_t i, at;

	i = find_person(as, sh, &w);
	sh->last = i;
	if (i < sh->npeople)
		return kik_sheet_person(as, sh, i);
	if (sh->npeople == sh->cap) {
		more_people(as, sh);
		if (sh->cap > INDEXED)
			index_people(as, sh);
	}
	p = kik_sheet_person(as, sh, sh->npeople++);
	p->id = kik_arena_text(as->arena, id.s, id.len);
	p->head = w.head;
	p->hash = w.hash;
	if (sh->index) {
		for (at = w.hash & (sh->index_size - 1); sh->index[at];)
			at = (at + 1) & (sh->index_size - 1);
		sh->index[at] = sh->npeople;
	}
	return p;
}

/* --- rows ------------------------------------------------------------------ */

uint64_t kik_answer_print(const struct kik_answer *row)
{
	unsigned char head[4] = { (unsigned char)(row->bin + 1),
		(unsigned char)((row->bin + 1) >> 8), row->touched, row->evidence };
	uint64_t h = kik_hash(KIK_HASH_START, (char *)head, sizeof head);
	size_t i;

	for (i = 0; i < KIK_STATEMENTS; i++)
		h = kik_hash(h, row->statement[i].s, row->statement[i].len);
	return h;
}

/* The lines of a cell, each a statement. */
static void keep_statements(struct kik_answers *as, struct kik_sheet *sh,
    const struct kik_answer *row, uint32_t kind)
{
	const uint32_t place = (uint32_t)(row->question * KIK_STATEMENTS) + kind;
	const char *s = row->statement[kind].s, *end = s + row->statement[kind].len, *lf, *cr;

	for (; s < end; s = lf + 1) {
		lf = memchr(s, '\n', (size_t)(end - s));
		lf = lf ? lf : end;
		for (; s < lf; s = cr + 1) {
			cr = memchr(s, '\r', (size_t)(lf - s));
			cr = cr ? cr : lf;
			kik_kept_add(&sh->kept, as->texts, place, kik_trim(s, (size_t)(cr - s)));
		}
	}
}

enum kik_added kik_answers_add(struct kik_answers *as, struct kik_sheet *sh,
    const struct kik_answer *row)
{
	const struct kik_frame *f = as->frame;
	struct kik_person *p = row->again ? kik_sheet_person(as, sh, sh->last)
					  : kik_sheet_get(as, sh, row->respondent);
	uint32_t i;

	if (!first_time(p, row->question))
		return as->prints && *kik_person_print(as, p, row->question) == (uint32_t)row->print
		    ? KIK_ADDED_BEFORE_ALIKE
		    : KIK_ADDED_BEFORE;
	if (as->prints)
		*kik_person_print(as, p, row->question) = (uint32_t)row->print;
	if (row->bin >= 0)
		count(as, sh, as->bin[row->question] + (size_t)row->bin);
	if (row->subscores)
		add_subscores(sh, row);
	if (row->evidence) {
		count(as, sh, as->nbins + row->question);
		set_bit(p, f->nquestions + f->question[row->question].theme);
	}
	if (row->touched) {
		set_bit(p, kik_bit_touched(f));
		if (as->keep & KIK_KEEP_GIVEN)
			set_bit(p, kik_bit_given(f) + row->question);
	}
	if (as->keep & KIK_KEEP_TEXT)
		for (i = 0; i < KIK_STATEMENTS; i++)
			if (row->statement[i].len)
				keep_statements(as, sh, row, i);
	return KIK_ADDED;
}

void kik_answers_fault(struct kik_answers *as, struct kik_sheet *sh, struct kik_slice respondent)
{
	if (as->keep & KIK_KEEP_GIVEN)
		set_bit(kik_sheet_get(as, sh, respondent), kik_bit_fault(as->frame));
}

bool kik_answers_other_frame(struct kik_answers *as, struct kik_sheet *sh,
    struct kik_slice respondent)
{
	struct kik_person *p = kik_sheet_get(as, sh, respondent);

	if (kik_person_bit(p, kik_bit_frame(as->frame)))
		return false;
	set_bit(p, kik_bit_frame(as->frame));
	return true;
}
