/*
 * Documents: from a kind of report and its input to files.
 *
 * What a tool that makes documents does between its options and its exit status:
 * kik_documents_choose, _read, _units and _put, in this order.
 */
#ifndef KIK_DOCUMENTS_H
#define KIK_DOCUMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/convert.h"
#include "kik/doc.h"
#include "kik/frame.h"
#include "kik/report.h"
#include "kik/result.h"

struct kik_documents {
	/* the caller's */
	const struct kik_report_kind *kind;
	struct kik_report_input in; /* diag, arena and what options say; lang NULL: none named */
	struct kik_render_options render;
	const char *output;    /* NULL or "-": standard output */
	bool dir;              /* output names a directory */
	const char *template;  /* a Word document to be filled; NULL: our own */
	const char *fields;    /* a CSV with fields of templates, or NULL */
	const char *crosswalk; /* crosswalks, ids or files with commas between them, or NULL */
	const char *since;     /* the results of an earlier publication, or NULL */
	const char *index;     /* where the documents are listed, once all are there; or NULL */
	bool force, strict;
	struct kik_programs programs; /* that make PDF */
	/* chosen and read */
	const struct kik_report_format *format;
	const struct kik_renderer *renderer;
	struct kik_given given;
	struct kik_report_gaps gaps;
	struct kik_status status;
	struct kik_results results, earlier;
};

/*
 * Chooses the format: the one asked for; NULL: what the ending of the output's name says; then
 * txt on a terminal, else the kind's own.  0; or -1 with *usage, in the input's arena.
 */
int kik_documents_choose(struct kik_documents *d, const char *asked, bool terminal,
    const char **usage);

/* The same for the list of the fields of the kind's templates; txt where nothing is asked. */
int kik_documents_choose_list(struct kik_documents *d, const char *asked, const char **usage);

/*
 * Reads the kind's input, a round directory or results, and settles the language.  `frame` is
 * what --frame named, or NULL; `dedupe` takes identical results once.  0; or -1 when nothing
 * can be made: with *usage, in the arena, or with *usage NULL and the faults reported.
 */
int kik_documents_read(struct kik_documents *d, char *const *path, size_t n,
    const struct kik_frame *frame, bool dedupe, const char **usage);

/* Reads d->fields, if it is there, which kik_documents_read does too.  0, or -1 with the faults. */
int kik_documents_fields(struct kik_documents *d);

/*
 * What gets a document each: units; of a kind with one document for all a single NULL.
 * Returns how many, 0 with the faults reported; *unit is owned by the arena.
 */
size_t kik_documents_units(struct kik_documents *d, const struct kik_result ***unit);

/*
 * Makes them and puts them out: a file each in the directory, or all of them (one, or of a
 * format that joins) in one file.  Returns how many were put out, faults reported; none when
 * strict and there was an error.
 */
size_t kik_documents_put(const struct kik_documents *d, const struct kik_result *const *unit,
    size_t n);

/* Adds the list of the fields of the kind's templates to b; the input may be read or not. */
int kik_documents_list(const struct kik_documents *d, struct kik_buf *b);

/* Frees what was read; the arena is the caller's. */
void kik_documents_release(struct kik_documents *d);

#endif
