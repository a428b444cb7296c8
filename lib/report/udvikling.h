/* What the parts of an udvikling work with. */
#ifndef KIK_UDVIKLING_H
#define KIK_UDVIKLING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "across.h"
#include "kik/crosswalk.h"
#include "kik/doc.h"

/* The change of a question from the last round to this one. */
struct kik_question_change {
	int64_t last, now; /* means that may be shown */
	bool comparable;   /* both are known, and made of the same question */
	bool hidden;       /* comparable, but how likely chance is must not be told */
	int64_t p;         /* kik/change_test.h; KIK_UNKNOWN where hidden or not comparable */
	bool marked;       /* more than by chance */
};

struct kik_udvikling {
	struct kik_doc *d;
	const struct kik_report_input *in;
	struct kik_across **round; /* those with answers, the oldest first */
	size_t n;
	const struct kik_across *now;
	const struct kik_across *last; /* the round before; NULL where its frame is another */
	/* for each round how it is converted to this round's frame; NULL: it is not */
	const struct kik_crossing **crossing;
	const struct kik_scale *scale; /* that all themes of this round share, or NULL */
	const char *name;              /* what all of it is about: a unit, a group, all units */
	struct kik_question_change *change; /* of each question of the frame, over all units */
};

/*
 * The item of round r that is the same as an item of this round: itself where the frame is the
 * same; else one of the same id, name and scale.  KIK_NONE where there is none.
 */
size_t kik_udvikling_item(const struct kik_udvikling *u, size_t r, enum kik_level_kind kind,
    size_t item);

/* Its mean over all units, where it may be shown and is made of all its questions. */
int64_t kik_udvikling_mean(const struct kik_udvikling *u, size_t r, enum kik_level_kind kind,
    size_t item);

/*
 * Settles which rounds of another frame are converted, by the crosswalks given.  0, or -1 with
 * the faults of a crosswalk reported.
 */
int kik_udvikling_cross(struct kik_udvikling *u);

/*
 * The converted mean of a theme, a panel or the total by themes in a round that is converted,
 * over n of its results, each answer one vote.  KIK_UNKNOWN where something that it rests on
 * was not answered by all of them, or may not be shown: then *why says so.
 */
int64_t kik_udvikling_converted(const struct kik_udvikling *u, size_t r, const size_t *part,
    size_t n, enum kik_level_kind kind, size_t item, enum kik_hidden *why);

/* The same in a cell, with its sign. */
void kik_udvikling_converted_cell(const struct kik_udvikling *u, size_t r, const size_t *part,
    size_t n, enum kik_level_kind kind, size_t item, struct kik_cell_value *c);

/* "2026", "2024 (omregnet)": a round at the head of its figures. */
const char *kik_udvikling_round(const struct kik_udvikling *u, size_t r);

/* A note that a round is converted, by which crosswalk. */
void kik_udvikling_converted_note(const struct kik_udvikling *u, size_t r);

/* What each converted theme rests on. */
void kik_udvikling_crossings(const struct kik_udvikling *u);

/* "Steget mere end tilfældigt", "<10" …: how a change is judged. */
void kik_udvikling_verdict(const struct kik_udvikling *u, const struct kik_question_change *c,
    struct kik_cell_value *cell);

/* Lines, slopes and a table of the themes. */
void kik_udvikling_themes(const struct kik_udvikling *u);

/* How each question has changed, and the largest changes. */
void kik_udvikling_questions(const struct kik_udvikling *u);

/* Units and groups over the rounds. */
void kik_udvikling_units(const struct kik_udvikling *u);

#endif
