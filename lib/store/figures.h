/*
 * The figures of a question as the tidy CSV has them, remembered by its counts:
 * in small groups the same counts come again and again.
 */
#ifndef KIK_TIDY_FIGURES_H
#define KIK_TIDY_FIGURES_H

#include "kik/csv.h"
#include "kik/frame.h"

struct kik_tidy_figures;

/* The style outlives them. */
struct kik_tidy_figures *kik_tidy_figures_new(const struct kik_csv_style *st);
void kik_tidy_figures_free(struct kik_tidy_figures *fs);

/*
 * The fields n to counts, each after a delimiter, of a question with these counts
 * (n in all) in a group of so many respondents.  Valid until the next call.  The
 * scale outlives fs.
 */
struct kik_slice kik_tidy_figures(struct kik_tidy_figures *fs, const struct kik_scale *s,
    const int64_t *counts, int64_t n, int64_t respondents);

#endif
