#include "form_book.h"

#include <string.h>

#include "guide_text.h"
#include "kik/date.h"
#include "kik/num.h"

void kik_book_begin(struct kik_form_book *k, const struct kik_frame *f, const struct kik_round *r,
    const struct kik_round_unit *u, const struct kik_participant *p)
{
	*k = (struct kik_form_book){
		.f = f,
		.r = r,
		.u = u,
		.p = p,
		.lang = r->lang,
		.subs = kik_form_subscores(f, r),
		.a = kik_arena_new(),
	};
	k->list = kik_arena_array(k->a, f->nscales, sizeof *k->list);
	k->x = kik_xlsx_new(kik_book_say(k, KIK_SHEET_OF, kik_book_unit(k), r->id),
	    kik_sheet_word(k->lang, KIK_SHEET_CONFIDENTIAL));
}

const char *kik_book_say(struct kik_form_book *k, enum kik_sheet_word w, const char *one,
    const char *two)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	kik_sheet_say(&b, k->lang, w, one, two, NULL);
	out = kik_arena_text(k->a, b.s, b.len);
	kik_buf_release(&b);
	return out;
}

const char *kik_book_unit(const struct kik_form_book *k)
{
	return kik_unit_called(&k->u->unit);
}

const char *kik_book_deadline(struct kik_form_book *k)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	if (k->r->deadline[0] == '\0')
		return NULL;
	kik_buf_add_day(&b, k->r->deadline, k->lang);
	out = kik_arena_text(k->a, b.s, b.len);
	kik_buf_release(&b);
	return out;
}

const char *kik_book_blank(const struct kik_form_book *k, const struct kik_scale *s)
{
	const char *own = kik_sheet_word(k->lang, KIK_SHEET_DONT_KNOW);

	if (kik_scale_is_blank(s, (struct kik_slice){ own, strlen(own) }))
		return own;
	return s->nblank > 0 ? s->blank[0] : NULL;
}

#define ROOM 48 /* points: three lines to write in, also by hand */

/* --- the table --------------------------------------------------------------- */

static unsigned characters(enum kik_form_column c)
{
	switch (c) {
	case KIK_FORM_QUESTION:
		return 11;
	case KIK_FORM_THEME:
		return 17;
	case KIK_FORM_RESPONDENT:
		return 14;
	case KIK_FORM_POINTS:
		return 10;
	case KIK_FORM_TEXT:
	case KIK_FORM_EXAMPLES:
	case KIK_FORM_STRENGTHS:
	case KIK_FORM_IMPROVEMENTS:
		return 30;
	case KIK_FORM_IDEAS:
		return 24;
	default:
		return 18;
	}
}

static void add_column(struct kik_form_book *k, struct kik_xlsx_sheet *s, const char *name,
    unsigned width)
{
	char *head = kik_arena_str(k->a, name);

	if (head[0] >= 'a' && head[0] <= 'z')
		head[0] = (char)(head[0] - 'a' + 'A');
	kik_xlsx_width(s, k->width, k->width, width);
	kik_xlsx_text(s, KIK_BOOK_HEAD - 1, k->width, KIK_XLSX_HEAD, head);
	k->width++;
}

/* "Fortroligt · kode BCDFGHJK · svar senest 1. september 2026" */
static const char *marking(struct kik_form_book *k)
{
	const char *by = kik_book_deadline(k);
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	kik_buf_adds(&b, kik_sheet_word(k->lang, KIK_SHEET_CONFIDENTIAL));
	if (k->p != NULL) {
		kik_buf_adds(&b, " · ");
		kik_sheet_say(&b, k->lang, KIK_SHEET_CODE, k->p->code, NULL, NULL);
	}
	if (by != NULL) {
		kik_buf_adds(&b, " · ");
		kik_sheet_say(&b, k->lang, KIK_SHEET_ANSWER_BY, by, NULL, NULL);
	}
	out = kik_arena_text(k->a, b.s, b.len);
	kik_buf_release(&b);
	return out;
}

void kik_book_head(struct kik_form_book *k, struct kik_xlsx_sheet *s, const char *hint,
    const enum kik_form_column *column, size_t n)
{
	k->width = 0;
	for (size_t i = 0; i < n; i++) {
		k->at[column[i]] = k->width;
		add_column(k, s, kik_form_header(k->lang, column[i]), characters(column[i]));
		for (int sub = 0; column[i] == KIK_FORM_POINTS && sub < KIK_SUBSCORES; sub++) {
			if (!(k->subs >> sub & 1))
				continue;
			k->sub_at[sub] = k->width;
			add_column(k, s, kik_subscore_names[sub], 8);
		}
	}
	kik_xlsx_text(s, 0, 0, KIK_XLSX_HEADING,
	    kik_book_say(k, KIK_SHEET_OF, kik_book_unit(k), k->r->id));
	kik_xlsx_text(s, 1, 0, KIK_XLSX_MARK, marking(k));
	kik_xlsx_merge(s, (struct kik_xlsx_range){ 2, 0, 2, k->width - 1 }, KIK_XLSX_NOTE, hint);
	kik_xlsx_height(s, KIK_BOOK_HEAD - 1, 24);
}

void kik_book_open(struct kik_form_book *k, struct kik_xlsx_sheet *s, unsigned row, size_t question)
{
	const struct kik_theme *t = &k->f->theme[k->f->question[question].theme];
	unsigned has = k->f->scale[t->scale].subscores[t->panel];

	kik_xlsx_height(s, row, ROOM);
	kik_xlsx_text(s, row, k->at[KIK_FORM_POINTS], KIK_XLSX_ANSWER_CHOICE, "");
	for (int sub = 0; sub < KIK_SUBSCORES; sub++)
		if (k->subs >> sub & 1)
			kik_xlsx_text(s, row, k->sub_at[sub],
			    has >> sub & 1 ? KIK_XLSX_ANSWER_CHOICE : KIK_XLSX_CLOSED, "");
	for (int c = KIK_FORM_STRENGTHS; c <= KIK_FORM_EVIDENCE; c++)
		kik_xlsx_text(s, row, k->at[c], KIK_XLSX_ANSWER_TEXT, "");
}

void kik_book_print(struct kik_form_book *k, struct kik_xlsx_sheet *s, bool table)
{
	struct kik_xlsx_print p = {
		.landscape = table,
		.repeat = KIK_BOOK_HEAD - 1,
		.repeat_last = table ? KIK_BOOK_HEAD - 1 : 0,
		.header = kik_book_say(k, KIK_SHEET_OF, kik_book_unit(k), k->r->id),
		.footer = marking(k),
		.page = kik_sheet_word(k->lang, KIK_SHEET_PAGE),
		.of = kik_sheet_word(k->lang, KIK_SHEET_PAGE_OF),
	};

	kik_xlsx_print(s, &p);
}

/* --- whose it is --------------------------------------------------------------- */

static void add_fact(struct kik_form_book *k, struct kik_xlsx_sheet *s, unsigned *row,
    const char *key, const char *value)
{
	kik_xlsx_property(k->x, key, value);
	kik_xlsx_text(s, *row, 0, KIK_XLSX_ID, key);
	kik_xlsx_text(s, *row, 1, KIK_XLSX_ID, value);
	++*row;
}

/* Twice, as other programs drop the properties, and people delete sheets. */
static void add_facts(struct kik_form_book *k)
{
	struct kik_xlsx_sheet *s = kik_xlsx_add(k->x, "kik");
	unsigned row = 0;

	add_fact(k, s, &row, "format", "kik-answers");
	add_fact(k, s, &row, "version", "1");
	add_fact(k, s, &row, "unit", k->u->unit.id);
	add_fact(k, s, &row, "municipality", k->u->unit.municipality);
	add_fact(k, s, &row, "round", k->r->id);
	if (k->p != NULL)
		add_fact(k, s, &row, "respondent", k->p->code);
	add_fact(k, s, &row, "frame", k->f->digest);
	add_fact(k, s, &row, "lang", k->lang);
	kik_xlsx_protect(s);
	kik_xlsx_hide(s);
}

int kik_book_end(struct kik_diag *d, struct kik_form_book *k, const char *name, struct kik_buf *b)
{
	int rc;

	add_facts(k);
	rc = kik_xlsx_finish(d, k->x, name, b);
	kik_arena_free(k->a);
	return rc;
}
