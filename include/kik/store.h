/* The file formats of kik: each read into and written from the model. */
#ifndef KIK_STORE_H
#define KIK_STORE_H

#include "kik/csv.h"
#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/json.h"
#include "kik/mem.h"
#include "kik/output.h"
#include "kik/result.h"
#include "kik/round.h"
#include "kik/unit.h"

/* --- frames ------------------------------------------------------------- */

/* Reads a kik-frame document.  NULL with the faults reported (all of them, in one pass). */
const struct kik_frame *kik_frame_from_json(const struct kik_json_doc *doc, struct kik_arena *a);

/* A built-in frame by id, or one in a file (--frame ID|FILE).  NULL with the fault reported. */
const struct kik_frame *kik_frame_load(struct kik_diag *d, const char *id_or_file,
    struct kik_arena *a);

/* A built-in frame by digest; NULL when there is none. */
const struct kik_frame *kik_frame_builtin(struct kik_diag *d, const char *digest,
    struct kik_arena *a);

/* The id of the built-in frame of that digest; NULL when there is none. */
const char *kik_frame_builtin_id(struct kik_slice digest);

/*
 * Writes a frame as one line, or as readable JSON with two blanks of
 * indentation; in both cases without a line feed at the end.
 */
void kik_frame_write(struct kik_buf *b, const struct kik_frame *f, bool pretty);

/*
 * The frame as a table that people edit in a spreadsheet, a row for each thing: as CSV, or
 * (0, or -1 with the fault reported) as a workbook.  kik_frame_load reads the table back.
 */
void kik_frame_csv(struct kik_buf *b, const struct kik_frame *f, const struct kik_csv_style *st,
    struct kik_arena *a);
int kik_frame_xlsx(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    struct kik_arena *a);

/* --- UNITS.csv and participants ------------------------------------------- */

/*
 * Reads UNITS.csv, all its faults in one pass; further columns stay in the file's
 * order.  0, or -1 with the faults reported.
 */
int kik_units_read(struct kik_diag *d, const char *path, struct kik_units *out,
    struct kik_arena *a);

/*
 * A participants FILE (unit;role;name;email): adds to the round's units, codes left
 * empty.  `units` is what messages call the place where the units stand.  0 or -1.
 */
int kik_participants_read(struct kik_diag *d, const char *path, const char *units,
    struct kik_round *r, struct kik_arena *a);

/* --- rounds --------------------------------------------------------------- */

/* Files of a round directory that more than one writes or looks for. */
#define KIK_CODES_FILE   "codes.csv"
#define KIK_RESULTS_FILE "results.jsonl" /* of a closed round */
#define KIK_CLOSED_FILE  "closed.csv"    /* what was deleted; it is there: the round is closed */

/*
 * Reads DIR/round.json and DIR/frame.json.  0, or -1 with the faults reported; a closed
 * round is one: it has no answers and codes.
 */
int kik_round_read(struct kik_diag *d, const char *dir, struct kik_round *r,
    const struct kik_frame **f, struct kik_arena *a);

/* The same of a round that may be closed. */
int kik_round_read_any(struct kik_diag *d, const char *dir, struct kik_round *r,
    const struct kik_frame **f, struct kik_arena *a);

/* True when the round in a directory is closed. */
bool kik_round_closed(const char *dir);

void kik_round_write(struct kik_buf *b, const struct kik_round *r, const struct kik_frame *f);

/* codes.csv: unit;code;role;name;email;form */
void kik_codes_write(struct kik_buf *b, const struct kik_round *r);

/*
 * Reads names, addresses and forms from it into the round's participants; that there is no
 * such file is fine.  `rewrite`: the file is going to be written anew, so that a column which
 * would be lost is a fault.  0, or -1 with every fault reported, the other rows read all the
 * same.
 */
int kik_codes_read(struct kik_diag *d, const char *path, struct kik_round *r, bool rewrite,
    struct kik_arena *a);

/* True when path is a directory that holds a round.json. */
bool kik_is_round(const char *path);

/* --- results -------------------------------------------------------------- */

/* Writes lines, and remembers figures from one to the next; the frames outlive it. */
struct kik_result_writer;

struct kik_result_writer *kik_result_writer_new(void);
void kik_result_writer_free(struct kik_result_writer *w);

/*
 * Writes a result as one line of the stream, derived statistics included.  The
 * arena holds what is needed on the way.
 */
void kik_result_write(struct kik_result_writer *w, struct kik_buf *b, const struct kik_result *r,
    struct kik_arena *a);

/*
 * The same into an output, behind what b holds, and in pieces: the line of a large group is
 * long.  Clears b.  0, or -1 when it cannot be written (as kik_output_write).
 */
int kik_result_put(struct kik_result_writer *w, struct kik_output *out, struct kik_buf *b,
    const struct kik_result *r, struct kik_arena *a);

/* The frame line of a stream. */
void kik_frame_line(struct kik_buf *b, const struct kik_frame *f);

/* Digest of the canonical line without texts and derived statistics. */
void kik_result_digest(const struct kik_result *r, char out[KIK_DIGEST_SIZE]);

/*
 * Reads streams and tidy CSV (told apart by the first byte) from the files, or
 * from standard input when there are none.  Every result is checked (code
 * inconsistent).  `frame` is what --frame named, or NULL.  Returns 0, or -1
 * when something could not be read (reported; what could be read is there, but
 * none of it as complete).
 */
int kik_results_read(struct kik_diag *d, char *const *path, size_t n, const struct kik_frame *frame,
    struct kik_results *out, struct kik_arena *a);

/*
 * Sorts the results, and makes one of those of the same unit and round: the
 * sections that they have are joined.  None may be there twice: the same section
 * with the same content is merge-dup (kept once when `dedupe`), with other content
 * merge-conflict; facts that contradict each other are unit-conflict; all results
 * of that unit and round are then taken out.  A result that has only a consensus
 * and names no municipality belongs to the only municipality that has a unit of
 * that id.  Sets the digests, which do not cover the leniency that `dedupe` then
 * adds.  `gather`:
 * groups of one id are going to be gathered, so that other content is none of
 * its business.
 */
void kik_results_single(struct kik_diag *d, struct kik_results *rs, bool dedupe, bool gather,
    struct kik_arena *a);

/*
 * The tidy CSV (FORMATS.md section 6): header, then the rows of each result.  A
 * writer remembers what comes again from one result to the next; style and frames
 * outlive it.  The arena holds what is needed on the way.
 */
struct kik_tidy_writer;

void kik_tidy_header(struct kik_buf *b, const struct kik_csv_style *st);
struct kik_tidy_writer *kik_tidy_new(const struct kik_csv_style *st);
void kik_tidy_free(struct kik_tidy_writer *w);
void kik_tidy_result(struct kik_tidy_writer *w, struct kik_buf *b, const struct kik_result *r,
    struct kik_arena *a);

/* The rows of a single result. */
void kik_tidy_rows(struct kik_buf *b, const struct kik_csv_style *st, const struct kik_result *r,
    struct kik_arena *a);

#endif
