/* The blank form as a workbook. */
#include "form_book.h"

#include <string.h>

#include "kik/unit.h"

static const enum kik_form_column columns[] = { KIK_FORM_THEME, KIK_FORM_QUESTION, KIK_FORM_TEXT,
	KIK_FORM_EXAMPLES, KIK_FORM_POINTS, KIK_FORM_STRENGTHS, KIK_FORM_IMPROVEMENTS,
	KIK_FORM_IDEAS, KIK_FORM_EVIDENCE };

/* --- the instructions ---------------------------------------------------------- */

struct page {
	struct kik_form_book *k;
	struct kik_xlsx_sheet *s;
	unsigned row, number;
};

static void add_heading(struct page *g, enum kik_sheet_word w)
{
	g->row++;
	kik_xlsx_text(g->s, g->row++, 0, KIK_XLSX_HEADING, kik_sheet_word(g->k->lang, w));
}

static void add_step(struct page *g, const char *text)
{
	kik_xlsx_number(g->s, g->row, 0, KIK_XLSX_BODY_NUMBER, ++g->number, 1);
	kik_xlsx_text(g->s, g->row++, 1, KIK_XLSX_BODY, text);
}

static void add_paragraph(struct page *g, const char *text)
{
	kik_xlsx_text(g->s, g->row++, 1, KIK_XLSX_BODY, text);
}

/* What all scales in use have in common: their word for don't know; NULL when they differ. */
static const char *blank_of_all(const struct kik_form_book *k)
{
	const char *word = NULL;

	for (size_t i = 0; i < k->f->nthemes; i++) {
		const char *own = kik_book_blank(k, &k->f->scale[k->f->theme[i].scale]);

		if (!k->r->theme[i])
			continue;
		if (own == NULL || (word != NULL && strcmp(own, word) != 0))
			return NULL;
		word = own;
	}
	return word;
}

static void add_send(struct page *g)
{
	struct kik_form_book *k = g->k;
	const char *to = kik_unit_value(&k->u->unit, "kontakt"), *by = kik_book_deadline(k);
	const char *text;

	if (to[0] == '\0')
		to = kik_unit_value(&k->u->unit, "contact");
	if (to[0] == '\0')
		to = kik_sheet_word(k->lang, KIK_SHEET_COORDINATOR);
	text = kik_book_say(k, KIK_SHEET_HOW_SEND, to, NULL);
	if (by != NULL)
		text = kik_arena_printf(k->a, "%s %s", text,
		    kik_book_say(k, KIK_SHEET_HOW_BY, by, NULL));
	add_step(g, text);
}

static void add_steps(struct page *g)
{
	struct kik_form_book *k = g->k;
	const char *form = kik_sheet_word(k->lang, KIK_SHEET_FORM), *blank = blank_of_all(k);
	const char *text =
	    kik_book_say(k, KIK_SHEET_HOW_POINTS, kik_sheet_word(k->lang, KIK_SHEET_SCALE), NULL);

	add_heading(g, KIK_SHEET_HOW);
	add_step(g, kik_book_say(k, KIK_SHEET_HOW_OPEN, form, NULL));
	add_step(g,
	    kik_arena_printf(k->a, "%s %s", text,
		kik_book_say(k, blank != NULL ? KIK_SHEET_HOW_BLANK : KIK_SHEET_HOW_EMPTY, blank,
		    NULL)));
	if (k->subs != 0)
		add_step(g,
		    kik_book_say(k, KIK_SHEET_HOW_PARTS, kik_form_header(k->lang, KIK_FORM_POINTS),
			NULL));
	add_step(g, kik_book_say(k, KIK_SHEET_HOW_WORDS, NULL, NULL));
	add_step(g,
	    kik_book_say(k, KIK_SHEET_HOW_EVIDENCE, kik_form_header(k->lang, KIK_FORM_EVIDENCE),
		NULL));
	add_send(g);
	add_paragraph(g, kik_book_say(k, KIK_SHEET_HOW_PAPER, form, NULL));
	add_heading(g, KIK_SHEET_WHO);
	add_paragraph(g, kik_book_say(k, KIK_SHEET_WHO_CODE, k->p->code, NULL));
	add_paragraph(g, kik_book_say(k, KIK_SHEET_WHO_GROUP, NULL, NULL));
	add_paragraph(g, kik_book_say(k, KIK_SHEET_WHO_OTHERS, NULL, NULL));
}

static void add_instructions(struct kik_form_book *k)
{
	struct kik_xlsx_sheet *s =
	    kik_xlsx_add(k->x, kik_sheet_word(k->lang, KIK_SHEET_READ_FIRST));
	struct page g = { k, s, 3, 0 };

	kik_xlsx_width(s, 0, 0, 5);
	kik_xlsx_width(s, 1, 1, 88);
	kik_xlsx_no_grid(s);
	kik_xlsx_text(s, 0, 0, KIK_XLSX_TITLE,
	    kik_book_say(k, KIK_SHEET_TITLE, kik_book_unit(k), NULL));
	kik_xlsx_text(s, 1, 0, KIK_XLSX_SUBTITLE, kik_book_say(k, KIK_SHEET_ROUND, k->r->id, NULL));
	kik_xlsx_text(s, 2, 0, KIK_XLSX_MARK, kik_sheet_word(k->lang, KIK_SHEET_CONFIDENTIAL));
	add_steps(&g);
	kik_xlsx_protect(s);
	kik_book_print(k, s, false);
}

/* --- the questions -------------------------------------------------------------- */

/* One example a line. */
static const char *examples(struct kik_form_book *k, const struct kik_question *q)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	for (size_t i = 0; i < q->nexamples; i++)
		kik_buf_addf(&b, "%s• %s", i > 0 ? "\n" : "",
		    kik_frame_say(k->f, &q->example[i], k->lang));
	out = kik_arena_text(k->a, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
	return out;
}

/* The questions of a theme from `row` on; returns the row after them. */
static unsigned add_theme(struct kik_form_book *k, struct kik_xlsx_sheet *s, size_t theme,
    unsigned row)
{
	const struct kik_theme *t = &k->f->theme[theme];
	unsigned first = row, at = k->at[KIK_FORM_THEME];

	for (size_t i = t->first; i < t->first + t->n; i++, row++) {
		const struct kik_question *q = &k->f->question[i];

		kik_xlsx_text(s, row, k->at[KIK_FORM_QUESTION], KIK_XLSX_ID, q->id);
		kik_xlsx_text(s, row, k->at[KIK_FORM_TEXT], KIK_XLSX_STRONG,
		    kik_frame_say(k->f, &q->text, k->lang));
		kik_xlsx_text(s, row, k->at[KIK_FORM_EXAMPLES], KIK_XLSX_SMALL, examples(k, q));
		kik_book_open(k, s, row, i);
	}
	if (row == first)
		return row;
	kik_xlsx_merge(s, (struct kik_xlsx_range){ first, at, row - 1, at }, KIK_XLSX_THEME,
	    kik_frame_say(k->f, &t->title, k->lang));
	kik_book_choose(k, s, theme, first, row - 1);
	return row;
}

static void add_questions(struct kik_form_book *k)
{
	struct kik_xlsx_sheet *s = kik_xlsx_add(k->x, kik_sheet_word(k->lang, KIK_SHEET_FORM));
	unsigned row = KIK_BOOK_HEAD;

	kik_book_head(k, s, kik_sheet_word(k->lang, KIK_SHEET_HINT), columns,
	    sizeof columns / sizeof *columns);
	for (size_t i = 0; i < k->f->nthemes; i++)
		if (k->r->theme[i])
			row = add_theme(k, s, i, row);
	kik_xlsx_freeze(s, KIK_BOOK_HEAD, k->at[KIK_FORM_TEXT] + 1);
	kik_xlsx_protect(s);
	kik_book_print(k, s, true);
}

int kik_form_xlsx(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    const struct kik_round *r, const struct kik_round_unit *u, const struct kik_participant *p)
{
	struct kik_form_book k;

	kik_book_begin(&k, f, r, u, p);
	add_instructions(&k);
	add_questions(&k);
	kik_book_add_scales(&k);
	return kik_book_end(d, &k, NULL, b);
}
