/* The parts of the HTML form. */
#ifndef KIK_FORM_HTML_H
#define KIK_FORM_HTML_H

#include <stdint.h>

#include "form_html_words.h"
#include "kik/form.h"

/* A form being written: whose, and where to. */
struct kik_form_page {
	struct kik_buf *b;
	const struct kik_frame *f;
	const struct kik_round *r;
	const struct kik_round_unit *u;
	const struct kik_participant *p;
};

/* How the points of a theme's questions are given. */
enum kik_form_points {
	KIK_FORM_CHOICE, /* a choice of the scale's steps */
	KIK_FORM_NUMBER, /* a number, where the steps are too many */
	KIK_FORM_PARTS   /* a number for each sub-score */
};
enum kik_form_points kik_form_points(const struct kik_frame *f, const struct kik_theme *t);

/* Adds a word; one in which {1} and {2} are texts, which may hold anything. */
void kik_form_say(struct kik_form_page *g, enum kik_form_word w);
void kik_form_fill(struct kik_form_page *g, enum kik_form_word w, const char *a1, const char *a2);

/* Adds points (thousandths) as people of the round's language write them. */
void kik_form_add_points(struct kik_form_page *g, int32_t points);

/* Adds "from 0 to 100 in steps of 2.5". */
void kik_form_add_range(struct kik_form_page *g, const struct kik_scale *s);

/* A theme of the round with its questions: `theme` counts from 0, *n the page's questions. */
void kik_form_html_theme(struct kik_form_page *g, size_t theme, size_t *n);

/* What the script needs to know, as JSON within an element of its own. */
void kik_form_html_data(struct kik_form_page *g);

/* Adds the name of the file that the form saves. */
void kik_form_add_file_name(struct kik_form_page *g, struct kik_buf *b);

#endif
