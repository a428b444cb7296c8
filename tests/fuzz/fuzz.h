/*
 * What the fuzz targets share.  A target is one function, LLVMFuzzerTestOneInput: it gives
 * some bytes to the library and holds the outcome against an oracle, a second and slower way
 * to the same answer.  Where they differ, the program ends.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/diag.h"
#include "kik/result.h"

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len);

/* Ends the program with a line that says what does not hold, and both texts where they differ. */
_Noreturn void fuzz_fail(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void fuzz_same(const char *what, const struct kik_buf *a, const struct kik_buf *b);

/* --- bytes as decisions ---------------------------------------------------------- */

struct fuzz {
	const uint8_t *s, *end;
};

/* A number below n (at most 2^32), from as many bytes as that takes; 0 when they are used up. */
uint32_t fuzz_pick(struct fuzz *f, uint64_t n);

/* One of an array of strings. */
#define FUZZ_ONE(f, list) ((list)[fuzz_pick(f, sizeof(list) / sizeof *(list))])

/* Changes a text in up to `times` places: bytes taken out, doubled or one of `words` put in. */
void fuzz_edit(struct fuzz *f, struct kik_buf *b, unsigned times, const char *const *words,
    size_t nwords);

/* --- findings -------------------------------------------------------------------- */

/* A diagnostic whose findings are added to `told`: file,line,column,cell,severity,code */
struct fuzz_notes {
	struct kik_diag *d;
	struct kik_buf *told;
};

/* told: NULL when only the counts matter; n must stay where it is. */
void fuzz_notes_begin(struct fuzz_notes *n, struct kik_buf *told);
size_t fuzz_errors(const struct fuzz_notes *n);
void fuzz_notes_end(struct fuzz_notes *n);

/* --- files ------------------------------------------------------------------------ */

#define FUZZ_FILES 3

/* The path of a file in memory that holds these bytes; number i is one file each time. */
char *fuzz_file(size_t i, const char *s, size_t len);

/* --- the model -------------------------------------------------------------------- */

/* A small frame: a list scale, a scale of many steps, a scale with sub-scores. */
extern const char fuzz_frame_json[];
const struct kik_frame *fuzz_frame(void);

/* A unit's result that holds together, as the bytes decide. */
struct kik_result *fuzz_result(struct fuzz *f, struct kik_arena *a);

/* The line of a result, written as the first of a stream. */
void fuzz_line(struct kik_buf *b, const struct kik_result *r, struct kik_arena *a);

/* A stream: the frame's line and the results in their order. */
void fuzz_stream(struct kik_buf *b, const struct kik_results *rs, struct kik_arena *a);

#endif
