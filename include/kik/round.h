/* A round: who is asked what, by when.  Stands in ROUNDDIR/round.json. */
#ifndef KIK_ROUND_H
#define KIK_ROUND_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/frame.h"
#include "kik/unit.h"

#define KIK_GROUP_SIZE  10   /* more participants than this get a warning */
#define KIK_GROUP_LIMIT 1000 /* more than this are a slip of the finger */

struct kik_participant {
	const char *code;         /* random; unique in the round */
	const char *role;         /* leder, medarbejder … or free; "" when unknown */
	const char *name, *email; /* only on the way to codes.csv; "" elsewhere */
	const char *form; /* likewise: where the blank form stands in the round's directory */
};

struct kik_round_unit {
	struct kik_unit unit;
	struct kik_participant *participant;
	size_t n;
};

struct kik_round {
	const char *id;
	const char *frame_id;
	char digest[KIK_DIGEST_SIZE];
	const char *lang;
	const char *start, *deadline, *seminar; /* YYYY-MM-DD, or "" */
	bool *theme;                            /* for each theme of the frame: in use */
	struct kik_round_unit *unit;
	size_t nunits;
};

/*
 * A unit of the round by id and municipality; municipality "": the unit with this
 * id if only one municipality has it.  NULL when there is none.
 */
const struct kik_round_unit *kik_round_find(const struct kik_round *r, const char *municipality,
    const char *id);

/* True when the code belongs to a participant of this unit. */
bool kik_round_has_code(const struct kik_round_unit *u, const char *code, size_t len);

#endif
