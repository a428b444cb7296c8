/* Inside the reading of answers: what its parts share. */
#ifndef KIK_READING_PARTS_H
#define KIK_READING_PARTS_H

#include "kik/content.h"
#include "kik/reading.h"

/* Adds a file behind the others, with its path. */
struct kik_reading_file *kik_reading_add(struct kik_reading *r, const char *path);

/*
 * reading_file.c: opens file i as it is, or where it was put by.  `held` gets what a member
 * holds and lives as long as the input.  0, or -1 with the finding reported.
 */
int kik_reading_input(const struct kik_reading *r, size_t i, struct kik_input *in,
    struct kik_buf *held);

/*
 * What was read of a file that changed meanwhile may be half of it.  0, or -1 reported;
 * that a file has gone since does not matter.
 */
int kik_reading_state(const struct kik_reading *r, const char *path, const struct stat *before);

/* Reads file i into the intake.  An archive that comes by a pipe gives further files. */
void kik_reading_first(struct kik_reading *r, size_t i);

/* Reads all files once more, silently: what is wrong has been told.  0, or -1 reported. */
int kik_reading_again(struct kik_reading *r);

/* The sheets that were seen in files of one sort; of a consensus or ledger without answers. */
const struct kik_answers *kik_reading_answers(const struct kik_reading *r,
    enum kik_reading_into into);

/* Those of all sorts, sorted by unit, then municipality.  The caller frees the list. */
struct kik_sheet_info **kik_reading_infos(const struct kik_reading *r, size_t *n);

/* True for sheets of one unit; one that names no municipality may be of any. */
bool kik_reading_same_unit(const struct kik_sheet_info *a, const struct kik_sheet_info *b);

/* reading_zip.c: puts the members of archive i by, as further files. */
void kik_reading_members(struct kik_reading *r, size_t i, struct kik_zip *z);

/* Looks whether a regular file is an archive, and then puts its members by. */
void kik_reading_look(struct kik_reading *r, size_t i);

/* The whole of an input as an archive, whose bytes b holds; NULL with the fault reported. */
struct kik_zip *kik_reading_zip(struct kik_diag *d, struct kik_input *in, struct kik_buf *b);

#endif
