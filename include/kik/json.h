/*
 * JSON: the file that hides cJSON, and our writer.
 *
 * Text is checked strictly before cJSON sees it: grammar, UTF-8, depth,
 * duplicate keys, size, NUL.  Each value knows where it stands.
 */
#ifndef KIK_JSON_H
#define KIK_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/diag.h"
#include "kik/text.h"

#define KIK_JSON_SIZE  (64u << 20)
#define KIK_JSON_DEPTH 32

struct kik_json_doc;
struct kik_json; /* a value; belongs to its document */

enum kik_json_type {
	KIK_JSON_NULL,
	KIK_JSON_BOOL,
	KIK_JSON_NUMBER,
	KIK_JSON_STRING,
	KIK_JSON_ARRAY,
	KIK_JSON_OBJECT
};

/*
 * Parses one document.  `at` names the file and the line on which the text
 * begins (1 for a file; the line in a stream).  Returns NULL with the fault
 * reported.  The text must outlive the document.
 */
struct kik_json_doc *kik_json_parse(struct kik_diag *d, struct kik_place at, const char *s,
    size_t len);
void kik_json_free(struct kik_json_doc *doc);
const struct kik_json *kik_json_root(const struct kik_json_doc *doc);

/* Where the document's faults are reported, for faults and phrases of the reader's own. */
struct kik_diag *kik_json_diag(const struct kik_json_doc *doc);

enum kik_json_type kik_json_type(const struct kik_json *v);
bool kik_json_is(const struct kik_json *v, enum kik_json_type t); /* false for NULL */

/* Member of an object, exact name; NULL when absent or v is no object. */
const struct kik_json *kik_json_get(const struct kik_json *v, const char *key);

/* First element of an array or object, the next one, an object member's key. */
const struct kik_json *kik_json_first(const struct kik_json *v);
const struct kik_json *kik_json_next(const struct kik_json *v);
const char *kik_json_key(const struct kik_json *v);
size_t kik_json_size(const struct kik_json *v);

const char *kik_json_text(const struct kik_json *v); /* of a string; else NULL */
bool kik_json_true(const struct kik_json *v);

/* A whole number up to 2^53 in size.  0, or -1 when it is none. */
int kik_json_int(const struct kik_json *v, int64_t *out);

/* A number with at most three decimals, as thousandths.  0 or -1. */
int kik_json_points(const struct kik_json *v, int32_t *out);

/*
 * The text was made from something else: line i + 1 of it stands at place[i], which is what
 * faults from now on name.  The places outlive the document.
 */
void kik_json_stands(struct kik_json_doc *doc, const struct kik_place *place, size_t n);

/* Where a value stands, and its text as it was written. */
struct kik_place kik_json_place(const struct kik_json_doc *doc, const struct kik_json *v);
struct kik_slice kik_json_raw(const struct kik_json_doc *doc, const struct kik_json *v);

/* Reports a fault at a value (NULL: at the document). */
void kik_json_fault(const struct kik_json_doc *doc, const struct kik_json *v, enum kik_fault fault,
    const char *key, const char *found, const char *expected);

/* Reports that a value is of the wrong type; of a text only that it is one is shown. */
void kik_json_wrong(const struct kik_json_doc *doc, const struct kik_json *v, const char *key,
    const char *expected);

/*
 * Members with their types checked: each reports what is wrong and returns -1
 * (or NULL).  `need` false: an absent member is fine (0, *out untouched).
 */
const struct kik_json *kik_json_need(const struct kik_json_doc *doc, const struct kik_json *v,
    const char *key, enum kik_json_type t, bool need);
int kik_json_need_text(const struct kik_json_doc *doc, const struct kik_json *v, const char *key,
    bool need, const char **out);
int kik_json_need_int(const struct kik_json_doc *doc, const struct kik_json *v, const char *key,
    bool need, int64_t min, int64_t max, int64_t *out);

/* Reports every key that is not in the NULL-ended list and does not begin with x-.  0 or -1. */
int kik_json_known(const struct kik_json_doc *doc, const struct kik_json *v,
    const char *const *keys);

/*
 * Checks "format" and "version" at the start of a document: 0, or -1 with
 * the fault reported (both versions named).
 */
int kik_json_format(const struct kik_json_doc *doc, const char *format, int version);

/* The writer: adds a quoted, escaped string; `"key":` with a comma before it unless first. */
void kik_json_add_text(struct kik_buf *b, const char *s);
void kik_json_add_slice(struct kik_buf *b, const char *s, size_t len);
void kik_json_add_key(struct kik_buf *b, const char *key);

/* A statistic in ten-thousandths: 3.375, or null when it is KIK_UNKNOWN. */
void kik_json_add_stat(struct kik_buf *b, int64_t value);

#endif
