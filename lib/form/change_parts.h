/* Inside the changing of an open round: what the change works with. */
#ifndef KIK_CHANGE_PARTS_H
#define KIK_CHANGE_PARTS_H

#include "kik/change.h"
#include "kik/form.h"

struct kik_changing {
	struct kik_diag *d;
	struct kik_arena *a;
	const struct kik_change *what;
	const char *dir; /* without a slash at its end */
	const struct kik_frame *f;
	struct kik_round was, *r; /* before and after */
	const char **folder;      /* under forms/, of each unit after the change */
	const struct kik_form_kind *kind[KIK_FORM_KINDS + 1]; /* that the round has */
	const char *usage;
};

/* Changes c->r; who is new has no code yet.  0, or -1 with the fault reported or c->usage. */
int kik_changing_apply(struct kik_changing *c);

#endif
