/* Answers that came twice: remembered until it is known where they stood first. */
#ifndef KIK_DUPLICATES_H
#define KIK_DUPLICATES_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/answers.h"
#include "kik/diag.h"

struct kik_duplicates;

struct kik_duplicates *kik_duplicates_new(void);
void kik_duplicates_free(struct kik_duplicates *d);
size_t kik_duplicates_count(const struct kik_duplicates *d);

/*
 * Remembers that `a` at `at` was a second answer.  agree: what the kept
 * fingerprints say, for input that cannot be read again.
 */
void kik_duplicates_add(struct kik_duplicates *d, struct kik_sheet *sheet,
    const struct kik_answer *a, struct kik_place at, bool agree);

/*
 * Second reading: a row is seen.  If it is the first of a remembered answer,
 * its place (asked of `place` at the respondent's column) and content are kept.
 */
void kik_duplicates_first(struct kik_duplicates *d, const struct kik_sheet *sheet,
    const struct kik_answer *a, struct kik_place (*place)(void *ctx, size_t column), void *ctx);

/* True the first time that this answer is seen, and always for answers that came once. */
bool kik_duplicates_once(struct kik_duplicates *d, const struct kik_sheet *sheet,
    const struct kik_answer *a);

/*
 * Reports every second answer, naming the first, in the order they were seen.
 * Their sheets are withheld, but for identical ones when `dedupe`.
 */
void kik_duplicates_report(struct kik_duplicates *d, struct kik_diag *diag, struct kik_answers *as,
    const struct kik_frame *f, bool dedupe);

#endif
