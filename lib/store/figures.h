/*
 * The figures of a question as text, remembered by its counts: in small groups the same counts
 * come again and again.
 */
#ifndef KIK_FIGURES_H
#define KIK_FIGURES_H

#include "kik/buf.h"
#include "kik/frame.h"
#include "kik/result.h"

struct kik_figures;

/* What a question has: counts for each bin of the scale, n in all, in a group of so many people. */
struct kik_figures_of {
	const struct kik_scale *scale;
	const int64_t *counts;
	int64_t n, respondents;
};

struct kik_figures_text {
	const char *s;
	size_t len, cut; /* where the second part begins, if there are two */
};

/* Works the text out, into b, which is empty.  Returns where its second part begins. */
typedef size_t kik_figures_write(const void *ctx, struct kik_buf *b,
    const struct kik_figures_of *of);

/* What `write` needs, and the scales, outlive it. */
struct kik_figures *kik_figures_new(kik_figures_write *write, const void *ctx);
void kik_figures_free(struct kik_figures *fs);

/* What question q of a result has, which is used. */
struct kik_figures_of kik_figures_question(const struct kik_result *r, size_t q);

/* The text of these figures, as `write` has it.  Valid until the next call. */
struct kik_figures_text kik_figures(struct kik_figures *fs, const struct kik_figures_of *of);

/*
 * The used questions of this result are going to be asked for: lets their texts come from
 * memory.  Then their text, until the next result is expected.
 */
void kik_figures_expect(struct kik_figures *fs, const struct kik_result *r);
struct kik_figures_text kik_figures_expected(struct kik_figures *fs, const struct kik_result *r,
    size_t q);

#endif
