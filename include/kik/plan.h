/* Planning a round: who takes part, with which code and form; then the directory itself. */
#ifndef KIK_PLAN_H
#define KIK_PLAN_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/diag.h"
#include "kik/form.h"
#include "kik/frame.h"
#include "kik/mem.h"
#include "kik/round.h"
#include "kik/unit.h"

/* What the command line says; NULL where it says nothing. */
struct kik_plan {
	const char *round;                             /* id */
	const char *units;                             /* a file, or … */
	const char *unit, *name, *area, *municipality; /* … one unit */
	const char *participants;                      /* a number or a file */
	const char *themes, *forms;                    /* lists */
	const char *start, *deadline, *seminar;
	const char *lang;
	const struct kik_form_kind *kind[KIK_FORM_KINDS + 1]; /* set by kik_plan_round */
};

/*
 * Makes the round that the options ask for, codes drawn, and warns of groups that
 * are too large or lack a leader.  Returns 0; or -1 with the faults reported; or -1
 * with *usage (else NULL): what is wrong with the options.
 */
int kik_plan_round(struct kik_diag *d, struct kik_plan *p, const struct kik_frame *f,
    struct kik_round *r, const char **usage, struct kik_arena *a);

/* Puts the units into the round, without participants.  What they hold is shared. */
void kik_plan_units(struct kik_round *r, const struct kik_units *units, struct kik_arena *a);

/*
 * Reads a list of theme ids ("T1,T5"; NULL: all) into r->theme.  Returns 0, or -1
 * with *wrong: the id that the frame does not have.
 */
int kik_plan_themes(struct kik_round *r, const struct kik_frame *f, const char *list,
    struct kik_slice *wrong, struct kik_arena *a);

/*
 * Gives each unit that has no participants yet n of them (n = -1: as many as the
 * unit's own number says), a leader and staff.  Returns NULL, or the first unit
 * whose number is not known.
 */
const struct kik_unit *kik_plan_number(struct kik_round *r, long n, struct kik_arena *a);

/*
 * Puts people into the units that have none: `arg` is what --participants says (digits alone
 * are a number, anything else is a file; NULL: the units' own numbers), `units` what messages
 * call the place where the units stand.  Returns 0; or -1 with the faults reported; or -1 with
 * *usage set.
 */
int kik_plan_people(struct kik_diag *d, const char *arg, const char *units, struct kik_round *r,
    const char **usage, struct kik_arena *a);

/* Warns of groups over KIK_GROUP_SIZE and of groups without a leader. */
void kik_plan_check(struct kik_diag *d, const struct kik_round *r);

/* Draws a code for each participant that has none (""), unique in the round.  0, or -1 with the fault reported. */
int kik_plan_codes(struct kik_diag *d, struct kik_round *r, struct kik_arena *a);

/*
 * Makes the round's directory, whole or not at all: round.json, frame.json,
 * codes.csv, VEJLEDNING.md, forms/UNIT/CODE.KIND and answers/.  Sets the
 * participants' form.  `replace`: an existing round that nobody has answered and
 * that holds nothing else goes.  Returns 0, or -1 with the fault reported.
 */
int kik_plan_make(struct kik_diag *d, const char *dir, struct kik_round *r,
    const struct kik_frame *f, const struct kik_form_kind *const *kind, bool replace,
    struct kik_arena *a);

#endif
