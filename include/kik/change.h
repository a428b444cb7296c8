/*
 * An open round changes: a unit comes in, somebody falls ill, a form gets lost, more time
 * is given.  What has come in is not touched, and no form that somebody has written in.
 */
#ifndef KIK_CHANGE_H
#define KIK_CHANGE_H

#include <stdbool.h>

#include "kik/diag.h"
#include "kik/mem.h"
#include "kik/plan.h"
#include "kik/round.h"

/* What the command line asks for: one of the first five; NULL where it says nothing. */
struct kik_change {
	const char *add;             /* UNITS.csv: those of its units that the round lacks */
	const char *add_participant; /* a unit that gets one more */
	const char *replace;         /* a code that somebody else takes the place of */
	const char *reissue;         /* a code whose form is made again */
	const char *deadline;        /* YYYY-MM-DD */
	const char *municipality;    /* of the unit, where its id does not tell */
	const char *role;            /* of who is added; "medarbejder" otherwise */
	const char *participants;    /* of units that are added: a number or a file */
	bool force;                  /* reissue: also over a form that was written in */
};

/* True when the options ask for a change of a round that is there; `p`: those of a new one. */
bool kik_change_asked(const struct kik_change *w, const struct kik_plan *p);

/*
 * Takes over from p the options that a change has in common with a new round.  NULL, or what
 * is wrong with the options.
 */
const char *kik_change_options(struct kik_change *w, const struct kik_plan *p);

/*
 * Changes the round in a directory.  Each file is whole or as it was, and round.json is
 * written last.  A form that was changed since it was made stays, with a warning.  Returns
 * 0 with the round as it is now in *r; or -1 with the faults reported; or -1 with *usage
 * (else NULL): what is wrong with the options.
 */
int kik_round_change(struct kik_diag *d, const struct kik_change *c, const char *path,
    struct kik_round *r, const char **usage, struct kik_arena *a);

#endif
