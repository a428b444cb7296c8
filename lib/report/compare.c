#include "compare.h"

#include <stdlib.h>
#include <string.h>

#include "across_rows.h"
#include "figure.h"
#include "kik/derive.h"
#include "say.h"

#define LARGEST 5 /* questions above, and below */

/* --- a unit's own paper ---------------------------------------------------------------- */

struct own {
	struct kik_doc *d;
	struct kik_peers peers;
	struct kik_derived figures; /* the unit's, nothing hidden: it is its own paper */
};

static int64_t own_mean(const struct own *o, enum kik_level_kind kind, size_t item)
{
	return kind == KIK_L_QUESTION ? o->figures.question[item].mean
				      : kik_figure_mean(&o->figures.means, kind, item);
}

static const char *peers_name(const struct kik_doc *d, const struct kik_peers *p)
{
	return *p->group == '\0' ? kik_word(d->lang, KIK_W_CMP_OTHERS_ALL)
				 : kik_say(d, KIK_W_CMP_OTHERS, p->group);
}

static const char *position(const struct kik_doc *d, const struct kik_peer_figures *f)
{
	if (f->position == KIK_UNKNOWN)
		return kik_say_points(d, KIK_UNKNOWN);
	return kik_say(d, KIK_W_CMP_OF, kik_say_count(d, f->position),
	    kik_say_count(d, f->others.units + 1));
}

/* Of themes also how far apart the others lie. */
static struct kik_table *new_table(const struct own *o, struct kik_block *parent, const char *key,
    const char *caption, enum kik_word item)
{
	struct kik_doc *d = o->d;
	struct kik_table *t = kik_doc_table(d, parent, key, caption);
	t->row_header = true;
	kik_doc_column(d, t, "item", kik_word(d->lang, item), false);
	kik_doc_column(d, t, "own", kik_word(d->lang, KIK_W_CMP_OWN), true);
	kik_doc_column(d, t, "others", kik_word(d->lang, KIK_W_CMP_MEAN), true);
	kik_doc_column(d, t, "difference", kik_word(d->lang, KIK_W_CMP_DIFFERENCE), true);
	kik_doc_column(d, t, "position", kik_word(d->lang, KIK_W_CMP_POSITION), true);
	if (item != KIK_W_THEME)
		return t;
	kik_doc_column(d, t, "lowest", kik_word(d->lang, KIK_W_CMP_LOWEST), true);
	kik_doc_column(d, t, "highest", kik_word(d->lang, KIK_W_CMP_HIGHEST), true);
	return t;
}

static void add_row(const struct own *o, struct kik_table *t, const char *name,
    enum kik_level_kind kind, size_t item)
{
	struct kik_peer_figures f;
	int64_t own = own_mean(o, kind, item);
	kik_peers_figures(&o->peers, kind, item, own, &f);
	struct kik_cell_value *c = kik_doc_row(o->d, t);
	kik_cell_text(c++, name);
	kik_cell_number(c++, own, 2);
	kik_cell_number(c++, f.others.mean, 2);
	kik_cell_text(c++, kik_say_change(o->d, own, f.others.mean));
	kik_cell_text(c++, position(o->d, &f));
	if (kind == KIK_L_QUESTION)
		return;
	kik_cell_number(c++, f.others.min, 2);
	kik_cell_number(c++, f.others.max, 2);
}

static void add_themes(const struct own *o)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = o->peers.a->frame;
	struct kik_table *t =
	    new_table(o, NULL, "peers", kik_word(d->lang, KIK_W_CMP_THEMES), KIK_W_THEME);
	for (size_t i = 0; i < f->nthemes; i++)
		if (kik_figure_used(o->peers.unit, i))
			add_row(o, t, kik_say_theme(d, f, i), KIK_L_THEME, i);
	for (size_t i = 0; i < f->npanels; i++)
		add_row(o, t, kik_frame_say(f, &f->panel[i].title, d->lang), KIK_L_PANEL, i);
	add_row(o, t, kik_word(d->lang, KIK_W_TOTAL), KIK_L_TOTAL_THEMES, 0);
}

struct ranked {
	size_t item;
	int64_t size;
};

static int largest_first(const void *pa, const void *pb)
{
	const struct ranked *a = pa, *b = pb;
	if (a->size != b->size)
		return a->size < b->size ? 1 : -1;
	return (a->item > b->item) - (a->item < b->item);
}

/* The questions that lie above (sign 1) or below (-1), the largest difference first. */
static size_t rank(const struct own *o, int sign, struct ranked *out)
{
	size_t n = 0;
	for (size_t q = 0; q < o->peers.a->frame->nquestions; q++) {
		struct kik_peer_figures f;
		int64_t own = own_mean(o, KIK_L_QUESTION, q);
		kik_peers_figures(&o->peers, KIK_L_QUESTION, q, own, &f);
		if (f.others.units > 0 && (own - f.others.mean) * sign > 0)
			out[n++] = (struct ranked){ q, (own - f.others.mean) * sign };
	}
	if (n > 0)
		qsort(out, n, sizeof *out, largest_first);
	return n;
}

static void add_largest(const struct own *o, const char *key, enum kik_word caption, int sign)
{
	struct kik_doc *d = o->d;
	const struct kik_frame *f = o->peers.a->frame;
	struct ranked *list = kik_arena_array(d->arena, f->nquestions, sizeof *list);
	size_t n = rank(o, sign, list);
	struct kik_table *t = new_table(o, NULL, key, kik_word(d->lang, caption), KIK_W_QUESTION);
	for (size_t i = 0; i < n && i < LARGEST; i++)
		add_row(o, t, kik_say_question(d, f, list[i].item), KIK_L_QUESTION, list[i].item);
}

/* True when some item has enough peers. */
static bool any_figures(const struct own *o)
{
	struct kik_peer_figures f;
	for (size_t q = 0; q < o->peers.a->frame->nquestions; q++) {
		kik_peers_figures(&o->peers, KIK_L_QUESTION, q, own_mean(o, KIK_L_QUESTION, q), &f);
		if (f.others.units > 0)
			return true;
	}
	return false;
}

void kik_compare_unit(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *unit)
{
	struct own o = { .d = d };
	if (in->compare == NULL || unit->individual == NULL)
		return;
	const struct kik_across *a = kik_across_new(in, kik_report_now(in), unit->frame);
	if (a == NULL)
		return;
	kik_peers_of(&o.peers, a, in->compare, unit);
	kik_derive(unit, d->arena, &o.figures);
	kik_doc_heading(d, NULL, 2,
	    kik_say(d, KIK_W_CMP_TITLE,
		o.peers.group == NULL ? kik_word(d->lang, KIK_W_CMP_OTHERS_ALL)
				      : peers_name(d, &o.peers)));
	if (o.peers.group == NULL || !any_figures(&o)) {
		kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
		    kik_word(d->lang,
			o.peers.group == NULL ? KIK_W_CMP_NO_GROUP : KIK_W_CMP_TOO_FEW));
		return;
	}
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_CMP_HOW));
	add_themes(&o);
	/* differences on scales of different ends have no common order */
	if (kik_figure_scale(unit) == NULL)
		return;
	add_largest(&o, "peers_above", KIK_W_CMP_ABOVE, 1);
	add_largest(&o, "peers_below", KIK_W_CMP_BELOW, -1);
}

/* --- across units ---------------------------------------------------------------------- */

/* The theme with the largest difference above (sign 1) or below (-1): "T4 … (+0,50)". */
static const char *largest_theme(const struct kik_doc *d, const struct kik_peers *p, size_t i,
    int sign)
{
	const struct kik_across *a = p->a;
	int64_t most = 0, own_most = KIK_UNKNOWN, mean_most = KIK_UNKNOWN;
	size_t theme = KIK_NONE;
	for (size_t t = 0; t < a->frame->nthemes; t++) {
		struct kik_peer_figures f;
		int64_t own = kik_publish_partial(a->publish, i, KIK_L_THEME, t)
		    ? KIK_UNKNOWN
		    : kik_across_mean(a, i, KIK_L_THEME, t);
		kik_peers_figures(p, KIK_L_THEME, t, own, &f);
		if (f.others.units == 0 || (own - f.others.mean) * sign <= most)
			continue;
		most = (own - f.others.mean) * sign;
		own_most = own;
		mean_most = f.others.mean;
		theme = t;
	}
	return theme == KIK_NONE ? ""
				 : kik_say(d, KIK_W_IN_BRACKETS, kik_say_theme(d, a->frame, theme),
				       kik_say_change(d, own_most, mean_most));
}

static void add_unit(struct kik_doc *d, struct kik_table *t, const struct kik_across *a, size_t i)
{
	struct kik_peers p;
	struct kik_peer_figures f = { .others = { .mean = KIK_UNKNOWN }, .position = KIK_UNKNOWN };
	int64_t own = kik_publish_partial(a->publish, i, KIK_L_TOTAL_THEMES, 0)
	    ? KIK_UNKNOWN
	    : kik_across_mean(a, i, KIK_L_TOTAL_THEMES, 0);
	kik_peers_of(&p, a, a->in->compare, a->result[i]);
	if (p.group != NULL)
		kik_peers_figures(&p, KIK_L_TOTAL_THEMES, 0, own, &f);
	struct kik_cell_value *c = kik_doc_row(d, t);
	kik_cell_text(c++, kik_across_row(d, a, i));
	kik_cell_text(c++,
	    p.group == NULL        ? ""
		: *p.group == '\0' ? kik_word(d->lang, KIK_W_ALL_UNITS)
				   : p.group);
	kik_across_cell(d, a, i, KIK_L_TOTAL_THEMES, 0, NULL, c++);
	kik_cell_number(c++, f.others.mean, 2);
	kik_cell_text(c++, position(d, &f));
	kik_cell_text(c++, p.group == NULL ? "" : largest_theme(d, &p, i, 1));
	kik_cell_text(c++, p.group == NULL ? "" : largest_theme(d, &p, i, -1));
}

void kik_compare_units(struct kik_doc *d, const struct kik_across *a)
{
	if (a->in->compare == NULL || kik_figure_scale(a->result[a->all]) == NULL)
		return;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_CMP_UNITS));
	kik_doc_para(d, NULL, "%s %s", kik_word(d->lang, KIK_W_CMP_UNITS_HOW),
	    kik_word(d->lang, KIK_W_CMP_HOW));
	struct kik_table *t = kik_doc_table(d, NULL, "peers", kik_word(d->lang, KIK_W_CMP_UNITS));
	t->row_header = true;
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	kik_doc_column(d, t, "group", kik_word(d->lang, KIK_W_CMP_GROUP), false);
	kik_doc_column(d, t, "total", kik_word(d->lang, KIK_W_TOTAL), true);
	kik_doc_column(d, t, "others", kik_word(d->lang, KIK_W_CMP_MEAN), true);
	kik_doc_column(d, t, "position", kik_word(d->lang, KIK_W_CMP_POSITION), true);
	kik_doc_column(d, t, "above", kik_word(d->lang, KIK_W_CMP_ABOVE), false);
	kik_doc_column(d, t, "below", kik_word(d->lang, KIK_W_CMP_BELOW), false);
	for (size_t k = 0; k < a->n; k++)
		if (kik_result_is_unit(a->result[a->order[k]]))
			add_unit(d, t, a, a->order[k]);
}
