/* Work for two processors. */
#ifndef KIK_DUO_H
#define KIK_DUO_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"

/* True when a second thread would have a processor of its own. */
bool kik_duo_pays(void);

/* Starts a thread, to be joined by the caller, that leaves all signals to others.  False: it can't. */
bool kik_duo_start(void *thread, void *(*run)(void *ctx), void *ctx);

/*
 * Makes n pieces, here and in a second thread where there is a processor for it, each taking
 * the next one when it is free, and puts them in their order, always from here.  make adds piece i to b,
 * which is empty; it is called with worker 0 or 1, at once by both, and once at a time by each.
 * put returns 0, or -1 to end.  Returns 0, or -1 when put did.
 */
struct kik_duo {
	void (*make)(void *ctx, unsigned worker, size_t i, struct kik_buf *b);
	int (*put)(void *ctx, const struct kik_buf *b);
	void *ctx;
};
int kik_duo_work(const struct kik_duo *p, size_t n);

#endif
