/*
 * Reading what came back: files, standard input or a round directory into
 * answers, with every fault reported.
 */
#ifndef KIK_READING_H
#define KIK_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/stat.h>

#include "kik/cuts.h"
#include "kik/agreed.h"
#include "kik/answers.h"
#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/input.h"
#include "kik/intake.h"
#include "kik/ledger.h"
#include "kik/mem.h"
#include "kik/round.h"
#include "kik/unit.h"
#include "kik/walk.h"
#include "kik/zip.h"

struct kik_reading_options {
	struct kik_intake_options intake; /* frame: what --frame named, or NULL */
	enum kik_encoding encoding;
	char delimiter;              /* 0: told by the header */
	unsigned keep;               /* KIK_KEEP_TEXT, KIK_KEEP_GIVEN */
	const char *today;           /* --date, or NULL */
	const struct kik_cuts *cuts; /* NULL: the usual ones */
	bool again;                  /* put pipes by, so that rows can be read again */
};

/* What the rows of a file are. */
enum kik_reading_into { KIK_INTO_ANSWERS, KIK_INTO_AGREED, KIK_INTO_LEDGER, KIK_INTOS };

struct kik_reading_file {
	const char *path;              /* of a member of an archive: ARCHIVE/NAME */
	const struct kik_unit *folder; /* the unit in whose folder it lies, or NULL */
	bool skipped; /* left out: the same content as a file before, or unfit, which was told */
	bool doubled; /* the same content as a file after it, which is skipped */
	bool broken;  /* could not be read to its end */
	bool archive; /* its members are files of their own */
	enum kik_reading_into into;
	bool lasting;            /* can be read again: opening a pipe again would wait for ever */
	struct kik_sheet *sheet; /* when broken: one that was seen in it, or NULL */
	struct stat st;          /* as it was when it was read */
	FILE *spool;             /* a pipe that was put by */
	bool member;             /* of an archive: put by in `store`, */
	off_t at;                /* from this byte on, */
	size_t len;              /* so many */
};

struct kik_reading {
	const struct kik_frame *frame;
	struct kik_round *round; /* of a round directory, or NULL */
	struct kik_answers *answers;
	struct kik_intake *intake;
	struct kik_agreed_rows *agreed; /* what came back from seminars */
	struct kik_ledger *ledger;      /* sheets of entries */
	struct kik_intake_options options;
	struct kik_reading_file *file; /* archives before their members */
	size_t nfiles, cap;
	bool blind;  /* a file could not be read for its units: nothing is complete */
	bool again;  /* pipes are put by */
	FILE *store; /* members of archives, one behind the other; NULL while there are none */
	struct kik_arena *arena; /* of the files' names */
	struct kik_diag *diag;
	enum kik_encoding encoding;
	char delimiter;
};

/*
 * Reads everything.  Returns 0, or -1 when nothing could be begun (no frame, no
 * round; reported).  Call kik_reading_release in either case.
 */
int kik_reading_open(struct kik_reading *r, struct kik_diag *d, const struct kik_reading_options *o,
    char *const *path, size_t n, struct kik_arena *a);

void kik_reading_release(struct kik_reading *r);

/* The name under which the file `st` was read, or NULL: writing it while it is read has no end. */
const char *kik_reading_name(const struct kik_reading *r, const struct stat *st);

/*
 * Hands each checked row of what is put out to `emit` (needs `again` for pipes).
 * Returns 0; or -1, reported, when a file cannot be read again or is not what it was.
 */
int kik_reading_emit(struct kik_reading *r, kik_emit *emit, void *ctx);

/*
 * The sheets that are put out, sorted by municipality, unit and round.  The
 * array belongs to the arena.
 */
struct kik_sheet **kik_reading_sheets(const struct kik_reading *r, size_t *n, struct kik_arena *a);

/*
 * What was agreed on and entered for units and rounds that have no sheet among those: results
 * in the same order, without individual answers.  They and the array belong to the arena.
 */
struct kik_result **kik_reading_agreed(const struct kik_reading *r, size_t *n, struct kik_arena *a);

/* How many units were seen, and how many of them are withheld. */
void kik_reading_units(const struct kik_reading *r, size_t *units, size_t *withheld);

/*
 * Of a round directory, judged as a whole: warns of units with more than ten
 * respondents and of themes whose documentation fewer than two of them used.
 */
void kik_reading_warn(const struct kik_reading *r);

/* The result of one, with its consensus and sections of entries where there are any, with facts, expected number, completeness and leniencies. */
struct kik_result *kik_reading_result(const struct kik_reading *r, struct kik_sheet *sh,
    struct kik_arena *a);

/* --- the kinds of files: each into the intake; 0, or -1 when it could not be read to its end --- */

int kik_answers_csv(struct kik_input *in, struct kik_diag *d, char delimiter,
    const struct kik_intake_options *o, struct kik_intake *intake);

/* What the HTML form saves (kik-answers). */
int kik_answers_json(struct kik_input *in, struct kik_diag *d, struct kik_intake *intake);

/*
 * A workbook, which messages call `name`: the first sheet (hidden ones last) with a header in
 * one of its first 20 rows.  What its custom properties or its sheet "kik" say holds for all rows.
 */
int kik_answers_book(struct kik_zip *z, const char *name, struct kik_diag *d,
    const struct kik_intake_options *o, struct kik_intake *intake);

#endif
