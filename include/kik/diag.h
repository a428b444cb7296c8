/*
 * Diagnostics: what is wrong with the data, where, and what to do about it.
 *
 * A finding names one of the faults of kik_faults[]; the text in both
 * languages stands there and nowhere else.  Findings are written at once, as
 * lines (20 per code and file) and, all of them, as rows for --problems.
 * Nothing here prints: the lines go to the functions that the tool gives.
 */
#ifndef KIK_DIAG_H
#define KIK_DIAG_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/fault.h"
#include "kik/text.h"

/* Where something stands.  Unknown parts are NULL or 0. */
struct kik_place {
	const char *file;
	size_t line, col; /* from 1; col counts bytes of the file as it is */
	const char *cell; /* a workbook's cell: Skema!E14 */
};

/* One finding.  Slices and strings need to live only during the call. */
struct kik_finding {
	enum kik_fault fault;
	struct kik_place at;
	const char *column; /* the column's English name, or a JSON key */
	struct kik_slice unit, respondent, question;
	struct kik_slice found; /* input as it stands; escaped and cut when shown */
	const char *expected;
	const char *other;    /* a second place, a nearest id, a reason */
	long long n;          /* a count, where the text has {n} */
	const char *leniency; /* "--dedupe-identical": accepted by it, so a warning */
};

/* What a tool gives to receive the lines; the library never prints. */
struct kik_diag_sink {
	void *ctx;
	void (*line)(void *ctx, const char *text, size_t len);   /* with its newline */
	void (*problem)(void *ctx, const char *row, size_t len); /* a CSV row, or NULL */
};

/* A sink's line function that drops everything. */
void kik_diag_discard(void *ctx, const char *text, size_t len);

enum kik_severity { KIK_NOTICE, KIK_WARNING, KIK_ERROR, KIK_SYSTEM };

struct kik_diag;

/* `prog` begins each line ("kik-score"); `danish` chooses the language of findings about data. */
struct kik_diag *kik_diag_new(const char *prog, const struct kik_diag_sink *sink, bool danish);
void kik_diag_free(struct kik_diag *d);

/* Findings go to `kept` instead of being written; they are counted all the same. */
void kik_diag_keep(struct kik_diag *d, void (*kept)(void *ctx, const struct kik_finding *f),
    void *ctx);

/* Whether notices are written (-v), and whether anything is (-q turns all but errors off). */
void kik_diag_verbose(struct kik_diag *d, bool verbose);
void kik_diag_quiet(struct kik_diag *d, bool quiet);

/* Whether lines are coloured for a terminal. */
void kik_diag_color(struct kik_diag *d, bool color);

bool kik_diag_danish(const struct kik_diag *d);

/* Reports a finding. */
void kik_diag_add(struct kik_diag *d, const struct kik_finding *f);

/* Short form for a finding about a whole file or none: found and other may be NULL. */
void kik_diag_file(struct kik_diag *d, enum kik_fault fault, const char *file, const char *found,
    const char *other);

/* A system fault (status 4): cannot open, read, write FILE; err is an errno value. */
void kik_diag_system(struct kik_diag *d, const char *file, const char *what, int err);

/* Free text with -v ("svar.csv: semicolon, Windows-1252, CRLF"). */
void kik_diag_tell(struct kik_diag *d, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/*
 * How far a file has been read: `done` of `total` bytes, or so many rows where
 * the total (0) is not known; done == total: it has been.  Said now and then to
 * whoever asked for it, else to nobody.
 */
void kik_diag_progress(struct kik_diag *d, const char *file, size_t done, size_t total);
void kik_diag_on_progress(struct kik_diag *d,
    void (*told)(void *ctx, const char *file, size_t done, size_t total), void *ctx);

/* How many findings of a severity there were (also those not written). */
size_t kik_diag_count(const struct kik_diag *d, enum kik_severity severity);

/* How many findings were accepted by a leniency: the run is not clean, status 1. */
size_t kik_diag_lenient(const struct kik_diag *d);

/*
 * Writes "… and 131 more" lines, and the last line with counts when there was
 * a finding or with -v.  `what` is the tool's own part of it, such as
 * "150 units: 148 scored, 2 withheld", or NULL.
 */
void kik_diag_finish(struct kik_diag *d, const char *what);

/* The header row of the --problems CSV. */
extern const char kik_problems_header[];

/* A phrase for `expected` in the language of the findings. */
const char *kik_phrase(const struct kik_diag *d, enum kik_phrase p);

#endif
