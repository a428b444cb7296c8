/*
 * Crosswalks: figures of one frame set beside those of another, by theme.
 *
 * A crosswalk is data (kik-frame(5)): for each theme or question of the frame `to`
 * the questions of the frame `from` that it rests on, and how much each of them
 * counts.  Points are carried over linearly, from the ends of their scale to the
 * ends of the theme's.  So a converted mean follows from means that are shown, and
 * tells nothing more of a person than they do.
 */
#ifndef KIK_CROSSWALK_H
#define KIK_CROSSWALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/frame.h"
#include "kik/means.h"
#include "kik/mem.h"
#include "kik/result.h"

struct kik_crosswalk_source {
	const char *question; /* an id of the frame `from` */
	int64_t weight;       /* thousandths, above 0 */
	size_t line, col;     /* where it stands in the file */
};

struct kik_crosswalk_row {
	const char *to; /* an id of a theme or question of the frame `to` */
	struct kik_crosswalk_source *source;
	size_t n;
	size_t line, col;
};

struct kik_crosswalk {
	const char *file; /* where it was read: a file, or its id */
	const char *id, *edition;
	const char *from, *to;  /* ids of frames */
	struct kik_frame texts; /* lang, title and origin alone */
	struct kik_crosswalk_row *row;
	size_t nrows;
};

/*
 * True when the frame is the one of this id, or that one on another scale, which kik-init
 * calls ID-SCALE.
 */
bool kik_crosswalk_is(const struct kik_frame *f, const char *id);

/* A crosswalk between two frames. */
struct kik_crossing {
	const struct kik_crosswalk *walk;
	const struct kik_frame *from, *to;
	/* for each theme of `to` its part in `source`; none: the theme is not fed */
	size_t *first, *n;
	int64_t *weights; /* the sum of those that the theme's mean is divided by */
	struct kik_crossing_source {
		size_t question;    /* of `from` */
		size_t target;      /* question of `to` that it feeds; KIK_NONE: the theme itself */
		int64_t w1, w2, d2; /* as in struct kik_term */
	} * source;
};

/*
 * Ties the ids of a crosswalk to the frames, both of which it was checked against
 * (kik_crosswalk_check); owned by the arena.
 */
const struct kik_crossing *kik_crossing_new(const struct kik_crosswalk *w,
    const struct kik_frame *from, const struct kik_frame *to, struct kik_arena *a);

/* True when an item of `to` (a theme, a panel or a total by themes) rests on this question. */
bool kik_crossing_has(const struct kik_crossing *c, enum kik_level_kind kind, size_t item,
    size_t question);

/*
 * The converted mean of such an item, in ten-thousandths of a point of `to`.  cell: one for
 * each question of `from`.  A theme has one when each question that it rests on was answered;
 * a panel or total when each of its themes that counts has one and their scales have the same
 * ends; else KIK_UNKNOWN.  Rounded once, from the exact value.
 */
int64_t kik_crossing_mean(const struct kik_crossing *c, const struct kik_cell *cell,
    enum kik_level_kind kind, size_t item);

#endif
