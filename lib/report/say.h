/* How report kinds put words and figures into texts of their document. */
#ifndef KIK_SAY_H
#define KIK_SAY_H

#include <stdbool.h>
#include <stdint.h>

#include "kik/doc.h"
#include "kik/frame.h"
#include "kik/means.h"
#include "kik/words.h"

#define KIK_SAY_TEXTS(...)   ((const char *const[]){ __VA_ARGS__ })
#define KIK_SAY_TEXTS_N(...) (sizeof KIK_SAY_TEXTS(__VA_ARGS__) / sizeof(const char *))

/* A word with {1} {2} … filled in by the texts that follow, at most nine. */
#define kik_say(d, w, ...) \
	kik_say_filled(d, w, KIK_SAY_TEXTS(__VA_ARGS__), KIK_SAY_TEXTS_N(__VA_ARGS__))
const char *kik_say_filled(const struct kik_doc *d, enum kik_word w, const char *const *arg,
    size_t n);

/* Columns of a table, with words as their titles. */
struct kik_say_column {
	const char *key;
	enum kik_word title;
	bool number; /* aligned right */
};
void kik_say_columns(struct kik_doc *d, struct kik_table *t, const struct kik_say_column *column,
    size_t n);

/* A figure in ten-thousandths with this many decimals; whole points and counts as they are. */
const char *kik_say_number(const struct kik_doc *d, int64_t value, int decimals);
const char *kik_say_points(const struct kik_doc *d, int64_t value);
const char *kik_say_count(const struct kik_doc *d, int64_t n);

/* The difference of two means as they are printed: +0,38, −0,25, 0,00; a dash when unknown. */
const char *kik_say_change(const struct kik_doc *d, int64_t now, int64_t last);

/* A date YYYY-MM-DD as it is written: "14. september 2026"; "" stays "". */
const char *kik_say_date(const struct kik_doc *d, const char *date);

/* "T1 Ledelse", "S01 Hvordan …", "Politisk": what an item is called. */
const char *kik_say_theme(const struct kik_doc *d, const struct kik_frame *f, size_t theme);
const char *kik_say_question(const struct kik_doc *d, const struct kik_frame *f, size_t question);
const char *kik_say_perspective(const struct kik_doc *d, const struct kik_frame *f, size_t i);

/*
 * "I alt: hvert tema tæller lige meget": a mean with how it is made, for a
 * total or a panel.  `name` is the panel's title; NULL for a total.
 */
const char *kik_say_mean_of(const struct kik_doc *d, const struct kik_frame *f,
    enum kik_level_kind kind, const char *name);

/* True when all themes, or all questions, weigh the same. */
bool kik_say_even_themes(const struct kik_frame *f);
bool kik_say_even_questions(const struct kik_frame *f);

/*
 * "Samlet, i vægtede point: 512,5 af 1000": where the themes' weights are points (kik-frame(5))
 * and their scales begin at 0 and have one end; NULL elsewhere, and where no theme has a mean.
 */
const char *kik_say_weighted(const struct kik_doc *d, const struct kik_frame *f,
    const struct kik_means *m);

/* Texts joined by `between`, empty ones left out. */
#define kik_say_joined(d, between, ...) \
	kik_say_list(d, between, KIK_SAY_TEXTS(__VA_ARGS__), KIK_SAY_TEXTS_N(__VA_ARGS__))
const char *kik_say_list(const struct kik_doc *d, const char *between, const char *const *text,
    size_t n);

/*
 * A list of names in a sentence: "A, B, C", and from KIK_NAMES_MOST on only how
 * many more there are.  Begin with zeros; kik_names_text ends it.
 */
#define KIK_NAMES_MOST 40

struct kik_names {
	struct kik_buf b;
	size_t n;
};

void kik_names_add(struct kik_names *names, const char *name);
const char *kik_names_text(const struct kik_doc *d, struct kik_names *names);

/* The footer: frame, its digest, the date where one is given. */
const char *kik_say_footer(const struct kik_doc *d, const struct kik_frame *f, const char *date);

#endif
