/* What may be chosen for points, and what the numbers mean: beside the cell and on a sheet. */
#include <string.h>

#include "form_book.h"
#include "kik/num.h"

#define THOUSAND 1000

static char mark_of(const struct kik_form_book *k)
{
	return strcmp(k->lang, "en") == 0 ? '.' : ',';
}

static const char *decimal(struct kik_form_book *k, int32_t points)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	kik_buf_add_decimal(&b, points, KIK_THOUSAND, mark_of(k));
	out = kik_arena_text(k->a, b.s, b.len);
	kik_buf_release(&b);
	return out;
}

/* --- the list ------------------------------------------------------------------- */

/* A list of the cell's own holds whole numbers only: a Danish Excel takes 2.5 for a day in May. */
static bool fits(const struct kik_scale *s, const char *const *item, size_t n)
{
	size_t len = 0;

	if (s->min % THOUSAND != 0 || s->step % THOUSAND != 0)
		return false;
	for (size_t i = 0; i < n; i++) {
		len += strlen(item[i]) + 1;
		if (strchr(item[i], ',') != NULL)
			return false;
	}
	return len <= KIK_XLSX_MESSAGE;
}

/* The steps of the scale in cells of a hidden sheet, and below them the word for don't know. */
static struct kik_xlsx_range put_list(struct kik_form_book *k, size_t scale)
{
	const struct kik_scale *s = &k->f->scale[scale];
	struct kik_xlsx_range *r = &k->list[scale];
	const char *blank = kik_book_blank(k, s);
	unsigned row = 0;

	if (k->lists == NULL) {
		k->lists = kik_xlsx_add(k->x, "kik lists");
		kik_xlsx_protect(k->lists);
		kik_xlsx_hide(k->lists);
	}
	if (r->last_row > 0)
		return *r;
	for (size_t i = 0; i < s->nsteps; i++)
		kik_xlsx_number(k->lists, row++, k->nlists, KIK_XLSX_NUMBER,
		    s->min + (int64_t)i * s->step, KIK_THOUSAND);
	if (blank != NULL)
		kik_xlsx_text(k->lists, row++, k->nlists, KIK_XLSX_ID, blank);
	*r = (struct kik_xlsx_range){ 0, k->nlists, row - 1, k->nlists };
	k->nlists++;
	return *r;
}

/* The items of the list, or where they stand.  Sub-scores have no word for don't know. */
static void set_items(struct kik_form_book *k, size_t scale, bool sub, struct kik_xlsx_choice *c)
{
	const struct kik_scale *s = &k->f->scale[scale];
	const char *blank = sub ? NULL : kik_book_blank(k, s);
	const char **item = kik_arena_array(k->a, s->nsteps + 1, sizeof *item);

	for (size_t i = 0; i < s->nsteps; i++)
		item[i] = decimal(k, s->min + (int32_t)i * s->step);
	if (blank != NULL)
		item[s->nsteps] = blank;
	c->item = item;
	c->n = s->nsteps + (blank != NULL);
	if (fits(s, c->item, c->n))
		return;
	c->n = 0;
	c->cells = put_list(k, scale);
	c->cells.last_row = (unsigned)(s->nsteps - (blank == NULL));
	c->sheet = k->lists;
}

/* "0 til 5 eller »Ved ikke«" */
static const char *range(struct kik_form_book *k, const struct kik_scale *s, const char *blank)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	kik_sheet_say(&b, k->lang, s->step == THOUSAND ? KIK_SHEET_RANGE : KIK_SHEET_RANGE_STEP,
	    decimal(k, s->min), decimal(k, s->max), decimal(k, s->step));
	out = kik_arena_text(k->a, b.s, b.len);
	kik_buf_release(&b);
	return blank != NULL ? kik_book_say(k, KIK_SHEET_OR, out, blank) : out;
}

/* --- what the numbers mean --------------------------------------------------------- */

/* "3" or "12,5–50" */
static const char *steps(struct kik_form_book *k, const struct kik_level *l)
{
	if (l->from == l->to)
		return decimal(k, l->from);
	return kik_arena_printf(k->a, "%s–%s", decimal(k, l->from), decimal(k, l->to));
}

/* UTF-16 units, which Excel counts. */
static size_t units(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		if (((unsigned char)*s & 0xc0) != 0x80)
			n += (unsigned char)*s >= 0xf0 ? 2 : 1;
	return n;
}

/* The most that each label may have so that all of them together have room. */
static size_t label_room(const size_t *len, size_t n, size_t room)
{
	size_t most = 0, sum;

	do {
		sum = 0;
		most++;
		for (size_t i = 0; i < n; i++)
			sum += len[i] < most ? len[i] : most;
	} while (sum <= room && most < KIK_XLSX_MESSAGE);
	return most - 1;
}

/* The levels in the few characters that stand beside a cell: long labels are cut. */
static const char *meaning(struct kik_form_book *k, const struct kik_theme *t)
{
	const struct kik_scale *s = &k->f->scale[t->scale];
	size_t *len = kik_arena_array(k->a, s->nlevels, sizeof *len);
	size_t room = KIK_XLSX_MESSAGE;
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	for (size_t i = 0; i < s->nlevels; i++) {
		size_t more = units(steps(k, &s->level[i])) + strlen(" \n");

		len[i] = units(kik_frame_say(k->f, &s->level[i].label[t->panel], k->lang));
		room -= more < room ? more : room;
	}
	room = label_room(len, s->nlevels, room);
	for (size_t i = 0; i < s->nlevels && room > 4; i++) {
		kik_buf_addf(&b, "%s%s ", i > 0 ? "\n" : "", steps(k, &s->level[i]));
		kik_xlsx_add_clean(&b, kik_frame_say(k->f, &s->level[i].label[t->panel], k->lang),
		    room);
	}
	out = kik_arena_text(k->a, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
	return out;
}

void kik_book_choose(struct kik_form_book *k, struct kik_xlsx_sheet *s, size_t theme,
    unsigned first, unsigned last)
{
	const struct kik_theme *t = &k->f->theme[theme];
	const struct kik_scale *scale = &k->f->scale[t->scale];
	struct kik_xlsx_choice c = {
		.title = kik_frame_say(k->f, &k->f->panel[t->panel].title, k->lang),
		.prompt = meaning(k, t),
		.error_title = kik_sheet_word(k->lang, KIK_SHEET_WRONG),
	};
	unsigned at = k->at[KIK_FORM_POINTS];

	set_items(k, t->scale, false, &c);
	c.error =
	    kik_book_say(k, KIK_SHEET_WRONG_TEXT, range(k, scale, kik_book_blank(k, scale)), NULL);
	kik_xlsx_choose(s, (struct kik_xlsx_range){ first, at, last, at }, &c);
	set_items(k, t->scale, true, &c);
	c.title = c.prompt = NULL;
	c.error = kik_book_say(k, KIK_SHEET_WRONG_TEXT, range(k, scale, NULL), NULL);
	for (int sub = 0; sub < KIK_SUBSCORES; sub++) {
		at = k->sub_at[sub];
		if (scale->subscores[t->panel] >> sub & 1)
			kik_xlsx_choose(s, (struct kik_xlsx_range){ first, at, last, at }, &c);
	}
}

/* --- the sheet of scales -------------------------------------------------------------- */

static bool is_used(const struct kik_form_book *k, size_t scale, size_t panel)
{
	for (size_t i = 0; i < k->f->nthemes; i++) {
		const struct kik_theme *t = &k->f->theme[i];

		if (k->r->theme[i] && t->scale == scale && (panel == KIK_NONE || t->panel == panel))
			return true;
	}
	return false;
}

/* "Gælder Ledelse, Resultater": the themes with this scale. */
static const char *themes(struct kik_form_book *k, size_t scale)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *out;

	for (size_t i = 0; i < k->f->nthemes; i++) {
		if (!k->r->theme[i] || k->f->theme[i].scale != scale)
			continue;
		kik_buf_adds(&b, b.len > 0 ? ", " : "");
		kik_buf_adds(&b, kik_frame_say(k->f, &k->f->theme[i].title, k->lang));
	}
	out = kik_book_say(k, KIK_SHEET_SCALE_FOR, kik_buf_str(&b), NULL);
	kik_buf_release(&b);
	return out;
}

static size_t used_scales(const struct kik_form_book *k)
{
	size_t n = 0;

	for (size_t i = 0; i < k->f->nscales; i++)
		n += is_used(k, i, KIK_NONE);
	return n;
}

/* One scale from `row` on; returns the row after it. */
static unsigned add_scale(struct kik_form_book *k, struct kik_xlsx_sheet *s, size_t scale,
    unsigned row)
{
	const struct kik_scale *of = &k->f->scale[scale];
	const char *blank = kik_book_blank(k, of);
	unsigned col = 1;

	if (used_scales(k) > 1)
		kik_xlsx_merge(s, (struct kik_xlsx_range){ row, 0, row, (unsigned)k->f->npanels },
		    KIK_XLSX_BODY, themes(k, scale));
	row++;
	kik_xlsx_text(s, row, 0, KIK_XLSX_HEAD, kik_sheet_word(k->lang, KIK_SHEET_POINTS));
	for (size_t i = 0; i < of->nlevels; i++)
		kik_xlsx_text(s, row + 1 + (unsigned)i, 0, KIK_XLSX_THEME, steps(k, &of->level[i]));
	for (size_t p = 0; p < k->f->npanels; p++) {
		if (!is_used(k, scale, p))
			continue;
		kik_xlsx_text(s, row, col, KIK_XLSX_HEAD,
		    kik_frame_say(k->f, &k->f->panel[p].title, k->lang));
		for (size_t i = 0; i < of->nlevels; i++)
			kik_xlsx_text(s, row + 1 + (unsigned)i, col, KIK_XLSX_TEXT,
			    kik_frame_say(k->f, &of->level[i].label[p], k->lang));
		col++;
	}
	row += 1 + (unsigned)of->nlevels;
	if (blank != NULL) {
		kik_xlsx_text(s, row, 0, KIK_XLSX_THEME, blank);
		kik_xlsx_merge(s, (struct kik_xlsx_range){ row, 1, row, col - 1 }, KIK_XLSX_TEXT,
		    kik_sheet_word(k->lang, KIK_SHEET_SCALE_BLANK));
		row++;
	}
	return row + 1;
}

void kik_book_add_scales(struct kik_form_book *k)
{
	struct kik_xlsx_sheet *s = kik_xlsx_add(k->x, kik_sheet_word(k->lang, KIK_SHEET_SCALE));
	unsigned row = 1;

	kik_xlsx_width(s, 0, 0, 12);
	kik_xlsx_width(s, 1, (unsigned)k->f->npanels, 44);
	kik_xlsx_no_grid(s);
	kik_xlsx_text(s, 0, 0, KIK_XLSX_TITLE, kik_sheet_word(k->lang, KIK_SHEET_SCALE_TITLE));
	for (size_t i = 0; i < k->f->nscales; i++)
		if (is_used(k, i, KIK_NONE))
			row = add_scale(k, s, i, row);
	kik_xlsx_protect(s);
	kik_book_print(k, s, false);
}
