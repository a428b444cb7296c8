/*
 * Results: what one unit, or a group of units, said in one round.
 *
 * Counts are the truth.  Mean, median and so on are derived by calc each time
 * a result is written or reported, and ignored on reading.
 */
#ifndef KIK_RESULT_H
#define KIK_RESULT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/carried.h"
#include "kik/entries.h"
#include "kik/frame.h"
#include "kik/unit.h"

enum kik_statement { KIK_STRENGTHS, KIK_IMPROVEMENTS, KIK_IDEAS, KIK_STATEMENTS };
extern const char *const kik_statement_names[KIK_STATEMENTS]; /* strengths … */

/* n answers and the sum of their points in thousandths. */
struct kik_cell {
	int64_t n, sum;
};

/* The sub-scores of those who gave them, which is all of a question's or none. */
struct kik_subsums {
	int64_t n;                  /* people; at most the question's n */
	int64_t sum[KIK_SUBSCORES]; /* of each, in thousandths; 0 where the panel has none */
};

struct kik_question_result {
	bool used;                              /* its theme is part of the round */
	int64_t *counts;                        /* one for each bin of the scale */
	int64_t n;                              /* sum of counts */
	int64_t evidence;                       /* people who used the documentation */
	struct kik_subsums *sub;                /* NULL: its scale has no sub-scores */
	const char **statement[KIK_STATEMENTS]; /* in untraceable order */
	size_t nstatements[KIK_STATEMENTS];
};

/* The section of individual answers. */
struct kik_individual {
	int64_t respondents;
	int64_t expected;                     /* -1 when unknown */
	struct kik_question_result *question; /* one for each question of the frame */
	int64_t *evidence;                    /* one for each theme: distinct people */
	bool has_text;                        /* false after --no-text and in groups */
	/* kik/result_pack.h: in place of questions and evidence, which are NULL then */
	const unsigned char *packed;
};

#define KIK_NO_POINTS INT32_MIN

/* What the group agreed on for one question. */
struct kik_agreed {
	bool used;      /* the question is part of the round */
	int32_t points; /* thousandths, on the scale; KIK_NO_POINTS: not dealt with */
	const char *reason, *evidence; /* why; which documentation it rests on; "" for none */
	const char **statement[KIK_STATEMENTS]; /* in the sheet's order; no ideas: those are agreed
	                                           on as improvements or not at all */
	size_t nstatements[KIK_STATEMENTS];
};

/* How many took part in a role. */
struct kik_role {
	const char *role;
	int64_t n;
};

/* The section of what the seminar agreed on. */
struct kik_consensus {
	const char *date;      /* YYYY-MM-DD, or "" */
	struct kik_role *role; /* in the sheet's order, each role once */
	size_t nroles;
	struct kik_agreed *question; /* one for each question of the frame */
	bool has_text;               /* false after --no-text */
	/* kik/result_pack.h: in place of questions, which are NULL then */
	const unsigned char *packed;
};

#define KIK_NOT_KNOWN (-1)

/* What a unit of a group agreed on for one question. */
struct kik_agreed_cell {
	int32_t points;       /* as in kik_agreed */
	int32_t strengths;    /* how many were agreed on; KIK_NOT_KNOWN after --no-text */
	int32_t improvements; /* likewise; KIK_NOT_KNOWN or not as strengths are */
	bool used;
};

/* A unit as a member of a group: enough to regroup it, without texts. */
struct kik_member {
	struct kik_unit unit;
	char digest[KIK_DIGEST_SIZE];
	bool complete;
	int64_t respondents;
	int64_t expected;
	struct kik_cell *cell;          /* one for each question; n = -1: not used */
	struct kik_agreed_cell *agreed; /* one for each question; NULL: no consensus section */
	struct kik_carried *carried;    /* of its entries; NULL: it has none */
};

struct kik_leniency {
	const char *option; /* "--dedupe-identical" */
	int64_t n;
};

struct kik_result {
	const char *scope;    /* "unit", or what a group was made by: "area" … */
	struct kik_unit unit; /* of a unit's result */
	const char *group, *group_municipality; /* of a group's; municipality "" when none */
	const char *round;
	const struct kik_frame *frame;
	bool complete;
	struct kik_individual *individual; /* NULL: the section was not found */
	struct kik_consensus *consensus;   /* likewise; of a group NULL: its members have it */
	struct kik_entries *entries[KIK_SECTIONS]; /* NULL: not found; never of a group */
	struct kik_carried *carried; /* what a group takes over of them; NULL: none, or not asked
	                                for yet (kik/carry.h) */
	const char *date; /* of a group: the day by which goals were graded last; "": as due */
	struct kik_member *member; /* of a group: sorted by unit */
	size_t nmembers;
	struct kik_leniency *leniency;
	size_t nleniencies;
	char digest
	    [KIK_DIGEST_SIZE]; /* "" until kik_result_digest was asked; members take it over */
	const char *extra;  /* members beginning with x-, as JSON text `,"x-a":1`; "" when none */
	const char *source; /* file and line for messages; never written */
};

/* True for a unit's result. */
bool kik_result_is_unit(const struct kik_result *r);

/* False for a result that says nothing: it has no section at all. */
bool kik_result_has_section(const struct kik_result *r);

/* id, name and municipality of the unit or group. */
const char *kik_result_id(const struct kik_result *r);
const char *kik_result_name(const struct kik_result *r);
const char *kik_result_municipality(const struct kik_result *r);

/* Order of a stream: scope, municipality, id, round, frame digest, own digest, bytewise. */
int kik_result_cmp(const struct kik_result *a, const struct kik_result *b);

/*
 * A unit's result with an empty individual section for the frame: all questions
 * unused, expected unknown, no texts, complete; ids and names are "".
 */
struct kik_result *kik_result_new(struct kik_arena *a, const struct kik_frame *f);

/* An empty individual section for the frame, as kik_result_new makes it. */
struct kik_individual *kik_individual_new(struct kik_arena *a, const struct kik_frame *f);

/* True when the unit, or a member of the group, has a consensus section. */
bool kik_result_agreed(const struct kik_result *r);

/* True when the unit, or a member of the group, has entries that a group carries. */
bool kik_result_carries(const struct kik_result *r);

/* An empty consensus section for the frame: no question used, no points, texts "". */
struct kik_consensus *kik_consensus_new(struct kik_arena *a, const struct kik_frame *f);

/* Adds people and sums of `from` to `to`. */
void kik_subsums_add(struct kik_subsums *to, const struct kik_subsums *from);

/* The mean of a sub-score in ten-thousandths (KIK_STAT); KIK_UNKNOWN when nobody gave it. */
int64_t kik_subscore_mean(const struct kik_subsums *sub, size_t subscore);

/* n and sum of a question from its counts; 0 and 0 without an individual section. */
struct kik_cell kik_result_cell(const struct kik_result *r, size_t question);

/* The results of a stream, with their frames.  Owned by the arena they were read into. */
struct kik_results {
	struct kik_result **result;
	size_t n, cap;
	const struct kik_frame **frame; /* distinct digests, in order of first sight */
	size_t nframes, frame_cap;
	bool blind; /* something could not be read or was taken out: groups are not complete */
	/*
	 * Results that are only going to be gathered are packed into this arena while they
	 * are read (kik/result_pack.h); NULL: they stay as they are.
	 */
	struct kik_arena *pack;
	struct kik_arena *frames; /* where frames are read into; NULL: with the results */
};

void kik_results_add(struct kik_results *rs, struct kik_result *r);
void kik_results_add_frame(struct kik_results *rs, const struct kik_frame *f);
const struct kik_frame *kik_results_frame(const struct kik_results *rs, const char *digest);

/* Sorts into the order of a stream. */
void kik_results_sort(struct kik_results *rs);

/* Frees the lists (not the results). */
void kik_results_release(struct kik_results *rs);

#endif
