/*
 * Answers: where rows of answers become counts.
 *
 * One pass, memory in proportion to units and questions (and to free text,
 * where it is kept): counts for each unit and question, and for each
 * respondent one bit a question, which finds whoever answers twice.
 */
#ifndef KIK_ANSWERS_H
#define KIK_ANSWERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/frame.h"
#include "kik/result.h"
#include "kik/text.h"
#include "kik/unit.h"

/* What is kept besides the counts. */
enum {
	KIK_KEEP_TEXT = 1,  /* statements */
	KIK_KEEP_GIVEN = 2, /* which questions each respondent has dealt with, for status */
	KIK_KEEP_PRINT = 4  /* 32 bits of each answer, to compare with one that comes twice */
};

/* One row.  Slices need to live only during the call. */
struct kik_answer {
	struct kik_slice respondent;
	bool again; /* sheet and respondent are those of the row added before */
	size_t question;
	long bin;           /* of the scale; -1: no points */
	bool touched;       /* points, an explicit don't know, a statement or evidence */
	bool dont_know;     /* said that they don't know */
	bool evidence;      /* used the documentation */
	unsigned subscores; /* which sub-scores made the points: bits over kik_subscore_names */
	int32_t subscore[KIK_SUBSCORES];            /* thousandths */
	struct kik_slice statement[KIK_STATEMENTS]; /* one statement a line; empty: none */
	uint64_t print; /* fingerprint of the content, see kik_answer_print */
};

/* The leniencies that a reader can be given. */
enum kik_lenient {
	KIK_LENIENT_SKIP_UNKNOWN,
	KIK_LENIENT_DEDUPE,
	KIK_LENIENT_ACCEPT_UNLISTED,
	KIK_LENIENT_ACCEPT_FRAME,
	KIK_LENIENT_DECIMAL,
	KIK_LENIENCIES
};

extern const char *const kik_leniency_names[KIK_LENIENCIES]; /* "--skip-unknown" … */

/* What is known of a sheet beside its answers; the reader's to fill. */
struct kik_sheet_info {
	const char *municipality, *round, *unit;
	unsigned file;                 /* the last file that had rows of it */
	const char *name, *area;       /* "" while unknown */
	const struct kik_unit *listed; /* in the round or in UNITS.csv, or NULL */
	bool withheld;                 /* an error: not put out */
	uint32_t lenient[KIK_LENIENCIES];
};

/* A unit in one round, while its answers are gathered. */
struct kik_sheet;
struct kik_answers;

struct kik_answers *kik_answers_new(const struct kik_frame *f, unsigned keep);
void kik_answers_free(struct kik_answers *as);

/* What it was told to keep. */
unsigned kik_answers_keep(const struct kik_answers *as);

/* Owns every text that lives as long as the answers. */
struct kik_arena *kik_answers_arena(struct kik_answers *as);

/*
 * The sheet of a unit (municipality may be empty) in a round; made at first
 * sight.  Valid until kik_answers_free.
 */
struct kik_sheet *kik_answers_sheet(struct kik_answers *as, struct kik_slice municipality,
    struct kik_slice unit, struct kik_slice round);

/* The same, if it was made before; else NULL. */
struct kik_sheet *kik_answers_seen(struct kik_answers *as, struct kik_slice municipality,
    struct kik_slice unit, struct kik_slice round);

struct kik_sheet_info *kik_sheet_info(struct kik_sheet *sh);

/* What becomes of a row that is added. */
enum kik_added {
	KIK_ADDED,
	KIK_ADDED_BEFORE,      /* this respondent has answered this question: nothing changes */
	KIK_ADDED_BEFORE_ALIKE /* and the fingerprints agree (only with KIK_KEEP_PRINT) */
};

enum kik_added kik_answers_add(struct kik_answers *as, struct kik_sheet *sh,
    const struct kik_answer *row);

/*
 * Something in what this respondent wrote is at fault: they count as having rows, even when
 * none was added.  Does nothing without KIK_KEEP_GIVEN.
 */
void kik_answers_fault(struct kik_answers *as, struct kik_sheet *sh, struct kik_slice respondent);

/*
 * This respondent's form was made for another frame, and is accepted: true the first time.
 * They count as having rows.
 */
bool kik_answers_other_frame(struct kik_answers *as, struct kik_sheet *sh,
    struct kik_slice respondent);

/*
 * Adds all that another has gathered, over the same frame and keeping the same: as if its rows
 * had come behind those that were added here.  True, and `from` belongs to `as`; false, and
 * nothing has changed, when it may not be so simple: a respondent has answered a question in
 * both or has forms for another frame in both, or a unit has two names or areas.
 */
bool kik_answers_join(struct kik_answers *as, struct kik_answers *from);

/* Fingerprint of points, evidence and statements. */
uint64_t kik_answer_print(const struct kik_answer *row);

/* All sheets in order of first sight. */
size_t kik_answers_count(const struct kik_answers *as);
struct kik_sheet *kik_answers_at(const struct kik_answers *as, size_t i);

/*
 * The individual section of a sheet's result, in the arena (which the caller
 * may reset between sheets); its statements stay the answers' own.  theme: which
 * themes are in use, NULL for all.  Statements stand in an order that depends on their text, unit, round and
 * question only.
 */
struct kik_result *kik_sheet_result(const struct kik_answers *as, const struct kik_sheet *sh,
    const bool *theme, struct kik_arena *a);

/*
 * True when this respondent has rows; *given gets the number of questions in
 * use that were dealt with (only with KIK_KEEP_GIVEN).
 */
bool kik_sheet_respondent(const struct kik_answers *as, const struct kik_sheet *sh,
    const char *respondent, const bool *theme, size_t *given);

/* True when kik_answers_fault was told of this respondent. */
bool kik_sheet_faulty(const struct kik_answers *as, const struct kik_sheet *sh,
    const char *respondent);

/* The i-th respondent in order of first sight, NULL behind the last. */
const char *kik_sheet_code(const struct kik_answers *as, const struct kik_sheet *sh, size_t i);

#endif
