/* What the readers of a frame's parts share.  For lib/store/frame_*.c only. */
#ifndef KIK_FRAME_READ_H
#define KIK_FRAME_READ_H

#include "kik/frame.h"
#include "kik/json.h"

/* Ids of one kind, to find those that stand twice and what others refer to. */
struct kik_frame_names {
	const char *kind; /* "panels" … */
	struct kik_frame_name *name;
	size_t n;
};

struct kik_frame_reader {
	const struct kik_json_doc *doc;
	struct kik_diag *d;
	struct kik_arena *a;
	struct kik_frame *f;
	struct kik_frame_names panels, scales, themes, questions;
};

/* --- faults: all are reported, none stops the reading ------------------------- */

void kik_frame_fault(const struct kik_frame_reader *r, const struct kik_json *v,
    enum kik_fault fault, const char *column, const char *found, const char *expected);

/* The same with the value's own text as what was found. */
void kik_frame_wrong(const struct kik_frame_reader *r, const struct kik_json *v,
    enum kik_fault fault, const char *column, const char *expected);

/* Thousandths as a decimal number, in the arena. */
const char *kik_frame_number(const struct kik_frame_reader *r, int64_t points);

/* --- members ------------------------------------------------------------------- */

/* A list with at least one element, all of this type; NULL with the fault reported. */
const struct kik_json *kik_frame_list(const struct kik_frame_reader *r, const struct kik_json *v,
    const char *key, enum kik_json_type t, bool need);

/* A text that stands alone in a list or as a member: trimmed, NFC; NULL with the fault reported. */
const char *kik_frame_word(const struct kik_frame_reader *r, const struct kik_json *v,
    const char *column);

/* The member "id"; "" with the fault reported. */
const char *kik_frame_id(const struct kik_frame_reader *r, const struct kik_json *v);

/* The member "lang" into the frame's languages; none of them with the fault reported. */
void kik_frame_languages(const struct kik_frame_reader *r, const struct kik_json *root);

/* A text in the frame's languages: a member, or the object itself. */
void kik_frame_text(const struct kik_frame_reader *r, const struct kik_json *v, const char *key,
    struct kik_text *out);
void kik_frame_text_of(const struct kik_frame_reader *r, const struct kik_json *text,
    const char *column, struct kik_text *out);

/* A number with at most three decimals.  0, or -1 with the fault reported. */
int kik_frame_points(const struct kik_frame_reader *r, const struct kik_json *v, const char *key,
    bool need, int32_t *out);

/* The members that begin with x-, as one line of JSON. */
const char *kik_frame_extra(const struct kik_frame_reader *r, const struct kik_json *v);

/* --- ids of one kind -------------------------------------------------------------- */

void kik_frame_names_new(const struct kik_frame_reader *r, struct kik_frame_names *ids,
    const char *kind, size_t max);
void kik_frame_names_add(struct kik_frame_names *ids, const char *id, const struct kik_json *v);

/* Call when all are there: reports ids that stand twice. */
void kik_frame_names_check(const struct kik_frame_reader *r, struct kik_frame_names *ids);

/* Position of an id in the order they were added, or KIK_NONE. */
size_t kik_frame_names_find(const struct kik_frame_names *ids, const char *id);

/* "indsats, resultat": the ids for `expected`, in the arena. */
const char *kik_frame_names_list(const struct kik_frame_reader *r,
    const struct kik_frame_names *ids);

/* --- parts -------------------------------------------------------------------------- */

void kik_frame_read_scale(const struct kik_frame_reader *r, const struct kik_json *v,
    struct kik_scale *s);

#endif
