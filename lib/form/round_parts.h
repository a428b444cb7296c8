/* Inside the making and changing of a round's directory. */
#ifndef KIK_ROUND_PARTS_H
#define KIK_ROUND_PARTS_H

#include "kik/diag.h"
#include "kik/mem.h"
#include "kik/round.h"

#define KIK_GUIDE_FILE "VEJLEDNING.md"

/* 0 when the round in dir, if there is one, may be replaced; -1 with the reason reported. */
int kik_round_may_go(struct kik_diag *d, const char *dir);

/* The folder of each unit under forms/, by index. */
const char **kik_round_folders(const struct kik_round *r, struct kik_arena *a);

/* The path without slashes at its end, and the directory's own name in it. */
const char *kik_round_path(const char *path, struct kik_arena *a);
const char *kik_round_own_name(const char *dir);

/*
 * Two changes at once would lose one of them.  The descriptor of the directory, which holds
 * the lock until it is closed; or -1 reported.
 */
int kik_round_lock(struct kik_diag *d, const char *dir);

#endif
