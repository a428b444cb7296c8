/* Inside the closing of a round: what it works with. */
#ifndef KIK_CLOSE_PARTS_H
#define KIK_CLOSE_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "kik/close.h"
#include "kik/frame.h"
#include "kik/reading.h"
#include "kik/round.h"
#include "kik/sha256.h"

/* Something below answers/ or forms/, or codes.csv. */
struct kik_close_entry {
	const char *name; /* from the round's directory on */
	struct stat st;
};

struct kik_closing {
	struct kik_diag *d;
	struct kik_arena *a;
	const char *dir; /* without a slash at its end */
	int fd;          /* of it, locked */
	bool force;
	const struct kik_round *r;
	const struct kik_frame *f;
	struct kik_close_entry *entry; /* folders before what is in them */
	size_t n, cap;
	const char **digest; /* of what may go */
	size_t ndigests, digests_cap, nsorted;
	struct kik_buf log;
};

/* DIR/name. */
const char *kik_close_path(const struct kik_closing *c, const char *name);

/* Finds what there is.  0, or -1 reported: also where answers or forms is a link. */
int kik_close_list(struct kik_closing *c);

/* The digest of one of its files.  0, or -1 reported. */
int kik_close_digest(const struct kik_closing *c, const char *name, struct stat *st,
    char digest[KIK_DIGEST_SIZE]);

/* Digests of what may go: kik_close_may_go knows those that were there at kik_close_sort. */
void kik_close_add_digest(struct kik_closing *c, const char *digest);
void kik_close_sort(struct kik_closing *c);
bool kik_close_may_go(const struct kik_closing *c, const char *digest);

/*
 * Puts the files that may go into the log and their digests beside it: the answers that were
 * read, blank forms, the codes.  0, or -1 reported.
 */
int kik_close_plan(struct kik_closing *c, const struct kik_reading *r);

/* Takes the digests from the log of a closing that was begun.  0, or -1 reported. */
int kik_close_resume(struct kik_closing *c);

/* Removes what has one of the digests.  0, or -1 reported: something could not be removed. */
int kik_close_remove(struct kik_closing *c, struct kik_closed *out);

#endif
