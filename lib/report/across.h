/* The results of a round across units, as they may be published. */
#ifndef KIK_ACROSS_H
#define KIK_ACROSS_H

#include "kik/means.h"
#include "kik/publish.h"
#include "kik/publish_agreed.h"
#include "kik/report.h"

struct kik_across {
	const struct kik_report_input *in;
	const struct kik_round_results *round;
	const struct kik_frame *frame;
	struct kik_result *
	    *result; /* those with answers (or agreed points), of this frame, and the overall one */
	size_t n, given;             /* the first `given` are those of the input, in its order */
	size_t all;                  /* the overall one: all units */
	bool named;                  /* it was in the input under its own name */
	bool many_places;            /* units of more than one municipality */
	struct kik_publish *publish; /* of the answers; NULL: of what follows */
	struct kik_publish_agreed *agreed; /* of what was agreed on */
	const size_t *parent;    /* of each the nearest that holds it; NULL: one of the two knows */
	struct kik_means *means; /* of each, from what may be shown */
	size_t *order;           /* groups, each followed by what it holds, by name */
};

/*
 * Gathers a round: NULL when it has no answers.  `frame`: which results to take;
 * NULL: that of the first, and others are reported (merge-frame) and left out.
 * Where no group holds all the others, an overall one is gathered from those
 * that none holds.
 */
struct kik_across *kik_across_new(const struct kik_report_input *in,
    const struct kik_round_results *round, const struct kik_frame *frame);

/*
 * The same of what units agreed on: those that have a consensus, with answers or without; NULL
 * when there are none.  Functions that take it say so; those for names and order take both.
 */
struct kik_across *kik_across_agreed(const struct kik_report_input *in,
    const struct kik_round_results *round, const struct kik_frame *frame);

/* The same of those that have entries which groups carry; neither publishes them nor has means. */
struct kik_across *kik_across_carried(const struct kik_report_input *in,
    const struct kik_round_results *round, const struct kik_frame *frame);

/* Index of the same unit or group in another round; KIK_NONE when it is not there. */
size_t kik_across_find(const struct kik_across *in, const struct kik_across *of, size_t i);

/* The mean of an item that may be shown. */
int64_t kik_across_mean(const struct kik_across *a, size_t i, enum kik_level_kind kind,
    size_t item);

/* The change from result k of the last round to i; a dash unless both are of the same questions. */
const char *kik_across_change(const struct kik_doc *d, const struct kik_across *now, size_t i,
    const struct kik_across *last, size_t k, enum kik_level_kind kind, size_t item);

/* Puts a hidden figure into a cell as it is shown: fewer than k, or not to be worked out. */
void kik_across_hidden(const struct kik_doc *d, enum kik_hidden why, int64_t k,
    struct kik_cell_value *c);

/*
 * Puts the mean into a cell, or how it is hidden; one that is made of only some
 * of its questions bears KIK_TONE_INFO.  `s`: the scale of its shade, or NULL.
 */
void kik_across_cell(const struct kik_doc *d, const struct kik_across *a, size_t i,
    enum kik_level_kind kind, size_t item, const struct kik_scale *s, struct kik_cell_value *c);

/* The mean of agreed points, of an item other than a question, likewise. */
void kik_across_agreed_cell(const struct kik_doc *d, const struct kik_across *a, size_t i,
    enum kik_level_kind kind, size_t item, const struct kik_scale *s, struct kik_cell_value *c);

/* The name of a unit or group, without how many it holds. */
const char *kik_across_name(const struct kik_doc *d, const struct kik_across *a, size_t i);

#endif
