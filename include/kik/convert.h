/*
 * PDF by a program that is installed: LibreOffice makes it of a Word document,
 * Chromium of a page.  Both give a tagged file with title and language.
 *
 * Each call of a program has a profile of its own in a private directory (kik/work.h), so
 * that runs at the same time do not meet, and nothing of it is left.
 */
#ifndef KIK_CONVERT_H
#define KIK_CONVERT_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/diag.h"

/* What the tool's environment says of other programs. */
struct kik_programs {
	const char *path; /* folders that hold them, with colons between; NULL: the usual ones */
	const char *tmp;  /* folder for temporary files; NULL: /tmp */
	char *const *env; /* their environment */
	int seconds;      /* that a call may take, and a sixth more for each document; 0: 60 */
};

/* A document to be converted. */
struct kik_conversion {
	const char *name; /* in messages: where the result goes; NULL is standard output */
	struct kik_buf from;
	struct kik_buf pdf; /* whole; empty where none came */
};

/* Documents that are given to kik_convert at a time: few enough to be held in memory. */
#define KIK_CONVERT_BATCH 20

/* Whether a program is installed that takes "docx" or "html". */
bool kik_convert_can(const struct kik_programs *p, const char *from);

/* The Debian package that brings one. */
const char *kik_convert_package(const char *from);

/*
 * Converts documents that are all "docx", or all "html".  Where a call brings no or half a
 * file for some of them, each of these is tried alone.  Each that has no PDF in the end is
 * reported (converter).  Returns how many have one.
 */
size_t kik_convert(struct kik_diag *d, const struct kik_programs *p, const char *from,
    struct kik_conversion *c, size_t n);

#endif
