/*
 * Report kinds: what each document says.
 *
 * A kind is a row of a table: its name, what it is made of, and for each format
 * the function that builds the document.  Formats that show the same share a
 * function; a renderer (kik/doc.h) makes bytes of it.
 */
#ifndef KIK_REPORT_H
#define KIK_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/crosswalk.h"
#include "kik/cuts.h"
#include "kik/day.h"
#include "kik/diag.h"
#include "kik/doc.h"
#include "kik/docx.h"
#include "kik/fields.h"
#include "kik/frame.h"
#include "kik/given.h"
#include "kik/mem.h"
#include "kik/result.h"
#include "kik/rounds.h"
#include "kik/unit.h"

/* --- what status is made of: who has delivered, never what they wrote ------- */

struct kik_status_person {
	const char *code, *role;  /* role "" when unknown */
	const char *form;         /* the blank form below the round's directory, or "" */
	const char *name, *email; /* of codes.csv, or "" */
	bool delivered;           /* anything at all, an explicit don't know included */
	bool faulty;              /* something that came from this person has an error */
	int64_t answered;         /* questions in use that were dealt with, don't know included */
};

struct kik_status_unit {
	struct kik_unit unit;
	struct kik_status_person *person; /* the listed participants, in the round's order */
	size_t n;
	bool withheld;      /* its answers have errors: kik-score would not put it out */
	size_t nunreadable; /* files among those below */
};

/* A file that could not be read to its end. */
struct kik_status_file {
	const char *path;
	const struct kik_status_unit *unit; /* by its folder or what was read of it; NULL: any */
};

struct kik_status {
	const char *round, *lang;
	const char *deadline; /* YYYY-MM-DD, or "" */
	const struct kik_frame *frame;
	int64_t questions; /* in use */
	struct kik_status_unit *unit;
	size_t nunits;
	struct kik_status_file *unreadable; /* those of known units first, in the units' order */
	size_t nunreadable;
};

/*
 * Reads a round directory and all answers in it.  `frame`: what --frame named, or
 * NULL.  Returns 0, or -1 when there is no round to tell of; faults are reported.
 */
int kik_status_read(struct kik_diag *d, const char *dir, const struct kik_frame *frame,
    struct kik_status *out, struct kik_arena *a);

/* --- what reports are made of ------------------------------------------------ */

/* Texts that documents ask for and nobody has given. */
struct kik_report_gaps {
	size_t n, documents; /* documents: with any */
};

struct kik_report_input {
	struct kik_diag *diag;
	struct kik_arena *arena; /* of the documents */
	const char *lang;        /* da, en, nb */
	const char *date;        /* of the document, YYYY-MM-DD, or "" */
	bool internal;           /* nothing is hidden */
	const char *compare; /* the group whose units are compared, or NULL; kik_report_compares */
	int64_t min_n;       /* the k of DOMAIN.md section 7, at least KIK_MIN_N_LOWEST */
	struct kik_day day;  /* of the seminar */
	struct kik_cuts cuts;
	bool blind;                      /* something of the input was left out */
	struct kik_round_results *round; /* oldest first: the last one is reported */
	size_t nrounds;
	struct kik_round_results *since; /* what was published earlier, likewise */
	size_t nsince;
	const struct kik_status *status;              /* of kinds made of a round directory */
	const struct kik_given *given;                /* fields of --fields, or NULL */
	const struct kik_crosswalk *const *crosswalk; /* of --crosswalk */
	size_t ncrosswalks;
	struct kik_report_gaps *gaps; /* where texts that are missing are counted, or NULL */
};

/* Sorts the results into the input's rounds (kik_rounds_sort). */
void kik_report_sort(struct kik_report_input *in, struct kik_results *rs);

/* The round that is reported and the one before it; NULL when there is none. */
const struct kik_round_results *kik_report_now(const struct kik_report_input *in);
const struct kik_round_results *kik_report_last(const struct kik_report_input *in);

/* The id of the round of a document: of its unit, or where that is NULL of the report; "" for none. */
const char *kik_report_round(const struct kik_report_input *in, const struct kik_result *unit);

/* What the unit of a result was in the round before (kik_rounds_before); NULL when not there. */
const struct kik_result *kik_report_before(const struct kik_report_input *in,
    const struct kik_result *unit);

/*
 * True when units can be compared by this: all, a column that a unit of the reported round has a
 * value of, or such a value.
 */
bool kik_report_compares(const struct kik_report_input *in, const char *by);

/* Reports of which results cells are hidden for what was published earlier (code since). */
void kik_report_since(const struct kik_report_input *in);

/* A round that was published in another frame than it has now, NULL when there is none. */
const char *kik_report_since_frame(const struct kik_report_input *in);

/* --- the kinds ------------------------------------------------------------------ */

#define KIK_REPORT_FORMATS 7

#define KIK_REPORT_NAMES   4

/*
 * A text that kik cannot know: it comes from a column of --fields or UNITS.csv.  The first name is
 * that of the field; a column may also be called by the others.
 */
struct kik_report_asked {
	const char *name[KIK_REPORT_NAMES + 1]; /* NULL-ended; of the last row NULL */
};

/* What fills a template, in the place of a document tree. */
struct kik_report_filling {
	const char *template; /* the name of our own */
	/* The names; owned by the arena. */
	const struct kik_field *(*fields)(struct kik_arena *a);
	/* Their values; owned by the arena of the input.  NULL: taken from the tree as it is. */
	struct kik_record *(*record)(const struct kik_report_input *in,
	    const struct kik_result *unit, const struct kik_field *fields);
	const struct kik_report_asked *asked; /* those of the fields that are asked for; or NULL */
};

/*
 * How a kind becomes a format.  Of docx there is a filling, with a builder where that takes its
 * values from the tree; of pdf what there is: the filling, by which a Word document is made and
 * converted, and the builder, also for the page.
 */
struct kik_report_format {
	const char *name; /* of a renderer */
	/* `unit`: of a kind with a document for each unit; else NULL.  NULL when refused. */
	struct kik_doc *(*build)(const struct kik_report_input *in, const struct kik_result *unit);
	const struct kik_report_filling *filling;
};

/* A section of a unit's result, and what is said of a unit that lacks it. */
struct kik_report_section {
	bool (*has)(const struct kik_result *unit);
	enum kik_fault missing;
};

enum kik_report_trait {
	KIK_TRAIT_SECRET = 1, /* files are made with mode 0600 */
	KIK_TRAIT_COMPARES =
	    2,               /* has something to say to --compare; not where a template is filled */
	KIK_TRAIT_DATED = 4, /* something is judged on a day: --date is required */
	KIK_TRAIT_CROSSES = 16, /* converts rounds of other frames: takes --crosswalk */
	KIK_TRAIT_ACROSS = 32,  /* figures go across units, and can be held against --since */
	KIK_TRAIT_ROWS = 8, /* csv and json hold the rows of all units: `unit` is NULL in those, */
	KIK_TRAIT_BOOK = 64 /* and in xlsx */
};

struct kik_report_kind {
	const char *name;
	bool from_round; /* made of a round directory, else of results */
	/*
	 * Of a kind with a document for each unit: the section of a unit's result that it is made
	 * of, NULL where there is none.  NULL: one document for all.
	 */
	const struct kik_report_section *section;
	unsigned traits; /* of enum kik_report_trait */
	const char
	    *data_format; /* the format when nothing says another and stdout is no terminal */
	struct kik_report_format format[KIK_REPORT_FORMATS + 1]; /* the last one's name is NULL */
};

/* The last one's name is NULL. */
extern const struct kik_report_kind kik_report_kinds[];

const struct kik_report_kind *kik_report_find(const char *name);

/* The format of a kind by its name; NULL when the kind has no such format. */
const struct kik_report_format *kik_report_format(const struct kik_report_kind *kind,
    const char *name);

/* Adds "status, svarrapport, overblik, tal", or the formats of a kind. */
void kik_report_names(struct kik_buf *b);
void kik_report_format_names(struct kik_buf *b, const struct kik_report_kind *kind);

/*
 * The units that get a document each: the unit results of the latest round that
 * have the kind's section.  Groups among them are reported (group-input): they hold
 * no texts; and so are units without it (no-section).  Returns how many; *out is
 * owned by the arena.
 */
size_t kik_report_units(const struct kik_report_input *in, const struct kik_report_kind *kind,
    const struct kik_result ***out);

/* Counts the gaps of one document into in->gaps. */
void kik_report_count_gaps(const struct kik_report_input *in, size_t n);

/* Adds the file name of a document (kik_rounds_file); unit NULL: of all. */
void kik_report_file(struct kik_buf *b, const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_result *unit, const char *extension);

/*
 * Holds in->given against the kind's own fields, whose names it may not take unless they are asked
 * for (filling NULL: it has none), and against the reported units.  0, or -1 with the faults reported; units without a row and rows without a
 * unit are warnings.
 */
int kik_report_given(const struct kik_report_input *in, const struct kik_report_filling *filling);

/*
 * The fields of a kind's templates: its own; of a kind with a document for each unit then those
 * of in->given and each further column of the reported units whose name is not among them.
 * Owned by the input's arena.
 */
const struct kik_field *kik_report_fields(const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_report_filling *filling);

/*
 * The template of a kind: a file, or our own where path is NULL.  NULL with the faults
 * reported.  Close it before the input's arena is freed.
 */
struct kik_docx *kik_report_template(const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_report_filling *filling, const char *path);

/* What stands as creator and keywords in the properties of the document of a unit (NULL: of all). */
const char *kik_report_creator(const struct kik_result *unit);
const char *kik_report_keywords(const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_result *unit);

/*
 * Adds the document of a unit (NULL: of all) to b; its title is owned by the input's arena, NULL
 * where it has none.  0, or -1 with the fault reported.
 */
int kik_report_fill(const struct kik_report_input *in, const struct kik_report_kind *kind,
    const struct kik_report_format *format, const struct kik_docx *t, const struct kik_result *unit,
    const char **title, struct kik_buf *b);

/* The fields of any document, and their values. */
const struct kik_field *kik_tree_field_table(struct kik_arena *a);
extern const struct kik_field kik_tree_block_fields[]; /* of a block, of any document */

/* Adds the blocks of a document to a list whose fields are those of blocks. */
void kik_tree_fill(struct kik_record *r, const char *list, const struct kik_doc *d);
struct kik_record *kik_tree_record(const struct kik_doc *d, const struct kik_result *unit,
    const struct kik_field *fields);

/* The fields of a svarrapport. */
const struct kik_field *kik_svar_field_table(struct kik_arena *a);
struct kik_record *kik_svar_record(const struct kik_report_input *in, const struct kik_result *unit,
    const struct kik_field *fields);

/* The fields of a konsensusrapport. */
const struct kik_field *kik_konsensus_field_table(struct kik_arena *a);
struct kik_record *kik_konsensus_record(const struct kik_report_input *in,
    const struct kik_result *unit, const struct kik_field *fields);

/* Whether a unit has goals to follow up; its document; and a row for each goal of all units. */
bool kik_opfoelgning_has(const struct kik_result *unit);
struct kik_doc *kik_opfoelgning_doc(const struct kik_report_input *in,
    const struct kik_result *unit);
struct kik_doc *kik_opfoelgning_rows(const struct kik_report_input *in,
    const struct kik_result *unit);

/* Whether a unit has something to agree on; its agreement; its fields; the texts it asks for. */
bool kik_aftale_has(const struct kik_result *unit);
struct kik_doc *kik_aftale_doc(const struct kik_report_input *in, const struct kik_result *unit);
const struct kik_field *kik_aftale_field_table(struct kik_arena *a);
struct kik_record *kik_aftale_record(const struct kik_report_input *in,
    const struct kik_result *unit, const struct kik_field *fields);
extern const struct kik_report_asked kik_aftale_asked[];

/* A row for each unit, as a mail merge wants it; the book has a row for each goal besides. */
struct kik_doc *kik_aftale_rows(const struct kik_report_input *in, const struct kik_result *unit);
struct kik_doc *kik_aftale_book(const struct kik_report_input *in, const struct kik_result *unit);

/* The builders, one file each. */
struct kik_doc *kik_status_doc(const struct kik_report_input *in, const struct kik_result *unit);
struct kik_doc *kik_status_rows(const struct kik_report_input *in, const struct kik_result *unit);
struct kik_doc *kik_svarrapport_doc(const struct kik_report_input *in,
    const struct kik_result *unit);
struct kik_doc *kik_konsensusrapport_doc(const struct kik_report_input *in,
    const struct kik_result *unit);
struct kik_doc *kik_prioritering_doc(const struct kik_report_input *in,
    const struct kik_result *unit);
struct kik_doc *kik_prioritering_rows(const struct kik_report_input *in,
    const struct kik_result *unit);
struct kik_doc *kik_handleplan_doc(const struct kik_report_input *in,
    const struct kik_result *unit);
struct kik_doc *kik_projektbeskrivelse_doc(const struct kik_report_input *in,
    const struct kik_result *unit);
struct kik_doc *kik_handleplan_book(const struct kik_report_input *in,
    const struct kik_result *unit);
struct kik_doc *kik_resume_doc(const struct kik_report_input *in, const struct kik_result *unit);
struct kik_doc *kik_overblik_doc(const struct kik_report_input *in, const struct kik_result *unit);
struct kik_doc *kik_udvikling_doc(const struct kik_report_input *in, const struct kik_result *unit);
struct kik_doc *kik_tal_rows(const struct kik_report_input *in, const struct kik_result *unit);

#endif
