/*
 * How gathered answers stand in memory: shared by what adds rows and what reads them out.
 */
#ifndef KIK_MODEL_GATHERED_H
#define KIK_MODEL_GATHERED_H

#include <string.h>

#include "kik/answers.h"
#include "kik/mem.h"
#include "kept.h"

/*
 * Counts stand in one block, first the bins of all questions, then the
 * evidence; each count takes `width` bytes (1, 2 or 4) and the block is widened
 * when one would run over.  Respondents stand in a block of fixed strides:
 * struct kik_person, then bits (answered, theme evidence, touched[, given, at fault]),
 * then prints.
 */
struct kik_sheet {
	/* what each row asks for stands close together, to the round's name in info */
	unsigned char *counts, *people;
	uint32_t npeople, last; /* the one asked for last */
	uint32_t at;            /* its place among all sheets */
	uint16_t width;
	uint16_t unit_len; /* bytes of info.unit, */
	uint64_t head[2];  /* and how it begins: kik_id_head */
	struct kik_sheet_info info;
	uint32_t cap, index_size;
	uint32_t *index;         /* open addressing, position + 1; NULL while few */
	struct kik_subsums *sub; /* one for each question; NULL: the frame has no sub-scores */
	struct kik_kept kept;
};

struct kik_person {
	const char *id;
	uint64_t head; /* kik_id_head */
	uint32_t hash;
	unsigned char bits[];
};

/*
 * The first eight bytes of an id as a number, zero behind its end.  Where they are all of it
 * nobody has to fetch the text from elsewhere to compare it.
 */
static inline uint64_t kik_id_head(const char *s, size_t len)
{
	uint64_t head = 0;

	memcpy(&head, s, len < sizeof head ? len : sizeof head);
	return head;
}

struct kik_sheet_entry {
	struct kik_sheet *sheet; /* NULL: free */
	uint32_t hash;           /* its upper half: a sheet that is not the one is not looked at */
};

struct kik_answers {
	const struct kik_frame *frame;
	unsigned keep;
	struct kik_arena *arena, *texts; /* the second of statements only */
	struct kik_answers *joined;      /* others, whose sheets and texts are among these */
	size_t *bin;                     /* where each question's bins begin */
	bool subscores;                  /* some scale has them */
	size_t ncounts, nbins;
	size_t bytes, prints, stride; /* of a respondent */
	struct kik_sheet **sheet;
	size_t n, cap;
	struct kik_sheet_entry *index; /* of sheets, open addressing */
	size_t index_size;
	struct kik_sheet *last; /* found or made, and the hash of its municipality and round */
	uint64_t last_hash;
	bool in_turn; /* it came behind the one before it, as they did at first sight */
};

/* The count at a place of the block. */
static inline uint32_t kik_sheet_count(const struct kik_sheet *sh, size_t i)
{
	const unsigned char *p = sh->counts + i * sh->width;
	uint32_t n = 0;
	unsigned k;

	for (k = sh->width; k-- > 0;)
		n = n << 8 | p[k];
	return n;
}

/* The respondent at a position. */
static inline struct kik_person *kik_sheet_person(const struct kik_answers *as,
    const struct kik_sheet *sh, size_t i)
{
	return (void *)(sh->people + i * as->stride);
}

/* The bits of a respondent: of the questions answered, of the evidence of themes, then these; */
static inline size_t kik_bit_touched(const struct kik_frame *f)
{
	return f->nquestions + f->nthemes;
}

/* with a form for another frame, which was accepted; */
static inline size_t kik_bit_frame(const struct kik_frame *f)
{
	return kik_bit_touched(f) + 1;
}

/* and with KIK_KEEP_GIVEN: of the questions dealt with, at fault. */
static inline size_t kik_bit_given(const struct kik_frame *f)
{
	return kik_bit_frame(f) + 1;
}

static inline size_t kik_bit_fault(const struct kik_frame *f)
{
	return kik_bit_given(f) + f->nquestions;
}

static inline bool kik_person_bit(const struct kik_person *p, size_t i)
{
	return p->bits[i / 8] >> (i % 8) & 1;
}

/* The fingerprint of an answer, where those are kept. */
static inline uint32_t *kik_person_print(const struct kik_answers *as, struct kik_person *p,
    size_t question)
{
	return (uint32_t *)(void *)((unsigned char *)p + as->prints) + question;
}

/* Adds n to the count at a place of the block. */
void kik_sheet_add(const struct kik_answers *as, struct kik_sheet *sh, size_t i, uint32_t n);

/* Takes in a sheet of others, of a unit and round that have none here. */
void kik_answers_adopt(struct kik_answers *as, struct kik_sheet *sh);

/* Frees what a sheet holds; itself it belongs to an arena. */
void kik_sheet_release(struct kik_sheet *sh);

/* A respondent, made at first sight. */
struct kik_person *kik_sheet_get(struct kik_answers *as, struct kik_sheet *sh, struct kik_slice id);

/* A respondent's position, or npeople when unknown. */
uint32_t kik_sheet_find(const struct kik_answers *as, const struct kik_sheet *sh,
    struct kik_slice id);

#endif
