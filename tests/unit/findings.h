/* A diagnostic whose lines are kept, so that a test can compare them. */
#ifndef FINDINGS_H
#define FINDINGS_H

#include "kik/diag.h"

struct findings {
	struct kik_diag *d;
	struct kik_buf lines;
};

/* English, all severities; f must stay where it is. */
void findings_begin(struct findings *f);

/* The lines so far, "" when there are none. */
const char *findings_lines(const struct findings *f);

/* How many lines there are. */
size_t findings_count(const struct findings *f);

void findings_end(struct findings *f);

#endif
