/*
 * The sheets of phase 4 and of the documentation half: their columns, declared once.
 *
 * Reading (CSV and workbooks), the sections of results, joining, blank sheets and the manual
 * kik-sheets(5) all go by these tables.  A sheet more is a table, a row of kik_entry_kinds
 * and, where something must hold between its rows, a check.
 */
#ifndef KIK_ENTRY_KINDS_H
#define KIK_ENTRY_KINDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/columns.h"
#include "kik/cuts.h"
#include "kik/diag.h"
#include "kik/entries.h"

enum kik_entry_type {
	KIK_ENTRY_ID,        /* printable, as ids of units are */
	KIK_ENTRY_TEXT,      /* free text, of several lines where the writer wants them */
	KIK_ENTRY_IDS,       /* ids with comma, semicolon or line end between them */
	KIK_ENTRY_QUESTIONS, /* ids of questions, blanks between them as well */
	KIK_ENTRY_THEME,     /* the id of a theme */
	KIK_ENTRY_WHOLE,     /* a whole number from min to max */
	KIK_ENTRY_NUMBER,    /* a number from min to max, four decimals at most */
	KIK_ENTRY_DATE,
	KIK_ENTRY_CHOICE, /* one of the words */
	KIK_ENTRY_READER  /* there for the reader: known, never looked at, no part of the entry */
};

#define KIK_ENTRY_WORDS 5 /* other ways to write one, at most */

/* A word of a choice: in files of ours, and as people write it. */
struct kik_entry_word {
	const char *name, *da, *nb;
	const char *also[KIK_ENTRY_WORDS + 1]; /* NULL-ended */
};

/* Where a field has its place: what single people say stays in the sheets. */
enum kik_entry_place { KIK_ENTRY_BOTH, KIK_ENTRY_IN_SHEET, KIK_ENTRY_IN_SECTION };

struct kik_entry_field {
	struct kik_column_def column; /* its English name is the key in results */
	enum kik_entry_type type;
	bool key;                          /* part of what tells one entry of a unit from another */
	int64_t min, max;                  /* ten-thousandths */
	const struct kik_entry_word *word; /* NULL-named behind the last */
	enum kik_entry_place place;
};

/* An entry as it was read, with where its cells stand. */
struct kik_entry_row {
	struct kik_entry entry;
	const struct kik_place *at; /* one for each field */
	size_t nth;                 /* in the order of reading */
};

/* The rows of a unit in a round, as a check sees them. */
struct kik_entry_rows {
	struct kik_entry_row *row;
	size_t n;
	const char *unit, *round;
	const char *today; /* --date, YYYY-MM-DD; NULL when it is not known */
	const struct kik_cuts *cuts;
};

struct kik_entry_kind {
	const char *name; /* of the section; the format of its sheets is kik-NAME */
	const struct kik_entry_field *field; /* behind the last: without a name */
	size_t nfields;
	/*
	 * Reports what does not hold between the cells or rows of a unit.  False when there was
	 * an error, so that the unit is withheld.  May be NULL.
	 */
	bool (*check)(struct kik_diag *d, const struct kik_entry_rows *rows);
	/*
	 * Makes of the checked rows, which stand in the order of their keys, those of the
	 * section, in their place; returns how many.  NULL: they are the same.
	 */
	size_t (*gather)(struct kik_entry_row *row, size_t n, struct kik_arena *a);
	/*
	 * The choices by which a group counts the entries of its units (struct kik_tally); the
	 * second KIK_NONE: there is one.  Both KIK_NONE: a group carries the entries themselves.
	 */
	size_t counted[2];
};

extern const struct kik_entry_kind kik_entry_kinds[KIK_SECTIONS];

/* What each of these sheets has beside its own: whose rows they are.  NULL-named at the end. */
enum kik_entry_shared {
	KIK_ENTRY_UNIT,
	KIK_ENTRY_ROUND,
	KIK_ENTRY_NAME,
	KIK_ENTRY_AREA,
	KIK_ENTRY_MUNICIPALITY,
	KIK_ENTRY_FRAME,
	KIK_ENTRY_SHARED
};
extern const struct kik_column_def kik_entry_shared[KIK_ENTRY_SHARED + 1];

/* The place of a word of a choice, in any language and case; KIK_NONE when it is none. */
size_t kik_entry_word_find(const struct kik_entry_word *word, struct kik_slice t);

/* The word in a language: da, en, nb. */
const char *kik_entry_word_say(const struct kik_entry_word *word, const char *lang);

/* The fields of priorities; those behind KIK_PRIO_OWN are for the reader. */
enum kik_priority_field {
	KIK_PRIO_ID,
	KIK_PRIO_QUESTION,
	KIK_PRIO_TEXT,
	KIK_PRIO_GROUP,
	KIK_PRIO_DEPENDS,
	KIK_PRIO_EFFECT,
	KIK_PRIO_EFFORT,
	KIK_PRIO_VOTES,
	KIK_PRIO_CHOICE,
	KIK_PRIO_OWN,
	KIK_PRIO_THEME = KIK_PRIO_OWN,
	KIK_PRIO_ASKED,
	KIK_PRIO_POINTS,
	KIK_PRIO_FIELDS
};

enum kik_priority_choice { KIK_CHOICE_NOW, KIK_CHOICE_LATER, KIK_CHOICE_NO, KIK_CHOICES };
extern const struct kik_entry_word kik_choice_words[KIK_CHOICES + 1];

/* The fields of actions. */
enum kik_action_field {
	KIK_ACT_ID,
	KIK_ACT_QUESTIONS,
	KIK_ACT_GROUP,
	KIK_ACT_PROBLEM,
	KIK_ACT_GOAL,
	KIK_ACT_ACTIVITY,
	KIK_ACT_RESPONSIBLE,
	KIK_ACT_PARTICIPANTS,
	KIK_ACT_START,
	KIK_ACT_DEADLINE,
	KIK_ACT_HOURS,
	KIK_ACT_COST,
	KIK_ACT_INDICATOR,
	KIK_ACT_BASELINE,
	KIK_ACT_TARGET,
	KIK_ACT_PHASE,
	KIK_ACT_STATUS,
	KIK_ACT_UPDATED,
	KIK_ACT_EFFECT,
	KIK_ACT_EXPLANATION,
	KIK_ACT_AGREEMENT,
	KIK_ACT_FIELDS
};

enum kik_phase { KIK_PHASE_PLAN, KIK_PHASE_DO, KIK_PHASE_CHECK, KIK_PHASE_ACT, KIK_PHASES };
extern const struct kik_entry_word kik_phase_words[KIK_PHASES + 1];

enum kik_action_status {
	KIK_STATUS_NOT_STARTED,
	KIK_STATUS_RUNNING,
	KIK_STATUS_DONE,
	KIK_STATUS_POSTPONED,
	KIK_STATUS_DROPPED,
	KIK_STATUSES
};
extern const struct kik_entry_word kik_status_words[KIK_STATUSES + 1];

/*
 * The fields of indicators.  A row without a period defines one, a row with a period is an
 * observation; an observation may carry the definition along.
 */
enum kik_indicator_field {
	KIK_IND_ID,
	KIK_IND_PERIOD,
	KIK_IND_NAME,
	KIK_IND_THEME,
	KIK_IND_QUESTIONS,
	KIK_IND_MEASURE,
	KIK_IND_DIRECTION,
	KIK_IND_SCOPE,
	KIK_IND_BASELINE,
	KIK_IND_TARGET,
	KIK_IND_START,
	KIK_IND_DUE,
	KIK_IND_SOURCE,
	KIK_IND_DEFINED, /* those before it but id and period are the definition */
	KIK_IND_VALUE = KIK_IND_DEFINED,
	KIK_IND_N,
	KIK_IND_EXPLANATION,
	KIK_IND_FIELDS
};
extern const struct kik_entry_field kik_entry_indicators[KIK_IND_FIELDS + 1];

/* In the order of enum kik_direction. */
extern const struct kik_entry_word kik_direction_words[];

/* The fields of surveys: of a line of the sheet, and what its lines come to. */
enum kik_survey_field {
	KIK_SURV_ITEM,
	KIK_SURV_RESPONDENT,
	KIK_SURV_EXPERIENCE,
	KIK_SURV_EXPECTATION,
	KIK_SURV_EXPERIENCE_N,
	KIK_SURV_EXPERIENCE_SUM,
	KIK_SURV_EXPECTATION_N,
	KIK_SURV_EXPECTATION_SUM,
	KIK_SURV_FIELDS
};
extern const struct kik_entry_field kik_entry_survey[KIK_SURV_FIELDS + 1];

enum kik_deviation_field {
	KIK_DEV_ID,
	KIK_DEV_REPORTED,
	KIK_DEV_TYPE,
	KIK_DEV_SEVERITY,
	KIK_DEV_DESCRIPTION,
	KIK_DEV_CAUSE,
	KIK_DEV_MEASURE,
	KIK_DEV_RESPONSIBLE,
	KIK_DEV_DUE,
	KIK_DEV_CLOSED,
	KIK_DEV_STATUS,
	KIK_DEV_FIELDS
};
extern const struct kik_entry_field kik_entry_deviations[KIK_DEV_FIELDS + 1];

/* In the order of enum kik_deviation_severity without its first, and of kik_deviation_status. */
extern const struct kik_entry_word kik_severity_words[];
extern const struct kik_entry_word kik_deviation_status_words[];

/* Checks, each in a file of its own. */
bool kik_indicators_check(struct kik_diag *d, const struct kik_entry_rows *rows);
bool kik_deviations_check(struct kik_diag *d, const struct kik_entry_rows *rows);
size_t kik_survey_gather(struct kik_entry_row *row, size_t n, struct kik_arena *a);
bool kik_priorities_check(struct kik_diag *d, const struct kik_entry_rows *rows);
bool kik_actions_check(struct kik_diag *d, const struct kik_entry_rows *rows);

#endif
