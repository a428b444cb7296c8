/* The frames there are, and whether one of a user's own is sound. */
#ifndef KIK_FRAMES_H
#define KIK_FRAMES_H

#include "kik/buf.h"
#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/mem.h"

/*
 * Adds a line for each built-in frame: id, edition, how many themes and questions,
 * and the title in `lang`, with tabs between them.  0 or -1.
 */
int kik_frames_list(struct kik_diag *d, struct kik_buf *b, const char *lang, struct kik_arena *a);

/* Reads a frame for its faults alone: 0, told in one line with -v; or -1, all of them reported. */
int kik_frames_check(struct kik_diag *d, const char *file, struct kik_arena *a);

/* What makes another frame of one; NULL leaves it as it is. */
struct kik_own {
	const char *id, *edition;
	const char *scale; /* all themes': one of the frame's own, else of a built-in frame */
};

/*
 * The frame with another id, edition or scale, and the digest that follows.  A scale without
 * an id makes the id `ID-SCALE`: two frames that are answered differently never share a name.
 * NULL with *usage: what is wrong with the options; or NULL with the fault reported.
 */
const struct kik_frame *kik_frames_own(struct kik_diag *d, const struct kik_frame *f,
    const struct kik_own *own, const char **usage, struct kik_arena *a);

/*
 * Adds in words, a line for each thing, what is different in the frame `new`: themes and
 * questions added, removed, moved, reworded, weighted otherwise; scales; and whether the
 * digest is the same, with what this means.
 */
void kik_frames_diff(struct kik_buf *b, const struct kik_frame *old, const struct kik_frame *new,
    const char *lang, struct kik_arena *a);

#endif
