/* The documents of kik-init, each in a file of its own, and what its options are read into. */
#ifndef INIT_H
#define INIT_H

#include "cli.h"
#include "kik/change.h"
#include "kik/frames.h"
#include "kik/plan.h"

struct init {
	bool list, check;         /* frame, crosswalk */
	const char *diff;         /* frame */
	struct kik_own own;       /* frame */
	struct kik_plan plan;     /* round */
	struct kik_change change; /* round, an open one */
	bool dedupe;              /* sheets made of results */
	const char *day, *breaks; /* consensus */
	bool carry;               /* actions */
};

extern struct init init;

/* Each makes its document of the operands behind its name; returns the exit status. */
int init_frame(struct cli *c);
int init_crosswalk(struct cli *c);
int init_round(struct cli *c);
int init_indicators(struct cli *c);
int init_survey(struct cli *c);
int init_deviations(struct cli *c);
int init_close(struct cli *c);
int init_consensus(struct cli *c);
int init_priorities(struct cli *c);
int init_actions(struct cli *c);

#endif
