#include "across_rows.h"
#include "figure.h"
#include "lineage.h"
#include "say.h"
#include "udvikling.h"

/* What a unit was in each round, or a group: itself. */
static struct kik_lineage *trace(const struct kik_udvikling *u, size_t i)
{
	struct kik_lineage *l = kik_arena_array(u->d->arena, u->n, sizeof *l);
	if (kik_result_is_unit(u->now->result[i])) {
		kik_lineage_trace(u->round, u->n, i, l, u->d->arena);
		return l;
	}
	for (size_t r = 0; r < u->n; r++) {
		size_t at = kik_across_find(u->round[r], u->now, i);
		l[r].part = kik_arena_array(u->d->arena, 1, sizeof(size_t));
		l[r].part[0] = at;
		l[r].n = at != KIK_NONE;
	}
	return l;
}

/* The mean of the parts; hidden where one of them may not be shown. */
static void put_mean(const struct kik_udvikling *u, size_t r, const struct kik_lineage *l,
    struct kik_cell_value *c)
{
	const struct kik_across *a = u->round[r];
	bool same = kik_udvikling_item(u, r, KIK_L_TOTAL_THEMES, 0) != KIK_NONE;
	if (l->n > 0 && u->crossing[r] != NULL) {
		kik_udvikling_converted_cell(u, r, l->part, l->n, KIK_L_TOTAL_THEMES, 0, c);
		return;
	}
	if (l->n == 0 || !same) {
		kik_cell_number(c, KIK_UNKNOWN, 2);
		return;
	}
	if (l->n == 1) {
		kik_across_cell(u->d, a, l->part[0], KIK_L_TOTAL_THEMES, 0, u->scale, c);
		return;
	}
	for (size_t k = 0; k < l->n; k++)
		if (kik_publish_item(a->publish, l->part[k], KIK_L_TOTAL_THEMES, 0) != KIK_SHOWN) {
			kik_cell_hidden(c, kik_word(u->d->lang, KIK_W_HIDDEN_REMAINDER));
			return;
		}
	int64_t mean = kik_lineage_mean(a, l, KIK_L_TOTAL_THEMES, 0, u->d->arena);
	kik_cell_number(c, mean, 2);
	c->shade = (int16_t)kik_figure_shade(u->scale, mean);
}

static const char *change(const struct kik_udvikling *u, size_t i, const struct kik_lineage *l)
{
	int64_t then = kik_lineage_same(u->now, i, u->last, l, KIK_L_TOTAL_THEMES, 0)
	    ? kik_lineage_mean(u->last, l, KIK_L_TOTAL_THEMES, 0, u->d->arena)
	    : KIK_UNKNOWN;
	return kik_say_change(u->d, kik_across_mean(u->now, i, KIK_L_TOTAL_THEMES, 0), then);
}

static void add_unit(const struct kik_udvikling *u, struct kik_table *t, size_t i,
    const struct kik_lineage *l)
{
	struct kik_cell_value *c = kik_doc_row(u->d, t);
	kik_cell_text(c++, kik_across_row(u->d, u->now, i));
	for (size_t r = 0; r < u->n; r++)
		put_mean(u, r, &l[r], c++);
	if (u->last != NULL)
		kik_cell_text(c++, change(u, i, &l[u->n - 2]));
	kik_cell_count(c, u->now->result[i]->individual->respondents);
}

/* --- renamed, merged and split units ------------------------------------------------ */

static const char *names_of(const struct kik_udvikling *u, size_t r, const struct kik_lineage *l)
{
	struct kik_names names = { .n = 0 };
	for (size_t k = 0; k < l->n; k++)
		kik_names_add(&names, kik_across_name(u->d, u->round[r], l->part[k]));
	return kik_names_text(u->d, &names);
}

/* Tells of each unit the rounds in which others stand for it. */
static void add_origins(const struct kik_udvikling *u, struct kik_lineage *const *lineage)
{
	struct kik_doc *d = u->d;
	struct kik_block *list = NULL;
	for (size_t k = 0; k < u->now->n; k++) {
		size_t i = u->now->order[k];
		for (size_t r = 0; r + 1 < u->n; r++) {
			const struct kik_lineage *l = &lineage[i][r];
			if (!l->other)
				continue;
			if (list == NULL) {
				kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_UDV_ORIGINS));
				kik_doc_para(d, NULL, "%s",
				    kik_word(d->lang, KIK_W_UDV_ORIGINS_HOW));
				list = kik_doc_list(d, NULL);
			}
			kik_doc_item(d, list,
			    kik_say(d, KIK_W_UDV_ORIGIN, kik_across_name(d, u->now, i),
				u->round[r]->round->round, names_of(u, r, l)));
		}
	}
}

/* --- the table ------------------------------------------------------------------------ */

static struct kik_table *new_table(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	struct kik_table *t = kik_doc_table(d, NULL, "units", kik_word(d->lang, KIK_W_TOTAL));
	t->row_header = true;
	kik_figure_legend(d, t, u->scale);
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	for (size_t r = 0; r < u->n; r++)
		kik_doc_column(d, t, kik_arena_printf(d->arena, "round%zu", r + 1),
		    kik_udvikling_round(u, r), true);
	if (u->last != NULL)
		kik_doc_column(d, t, "change", kik_word(d->lang, KIK_W_CHANGE), true);
	kik_doc_column(d, t, "respondents", kik_word(d->lang, KIK_W_RESPONSES), true);
	return t;
}

void kik_udvikling_units(const struct kik_udvikling *u)
{
	struct kik_doc *d = u->d;
	const struct kik_across *now = u->now;
	const char *area = "";
	struct kik_lineage **lineage =
	    kik_arena_array(d->arena, now->n, sizeof(struct kik_lineage *));
	for (size_t i = 0; i < now->n; i++)
		lineage[i] = trace(u, i);
	if (now->given < 2) {
		add_origins(u, lineage);
		return;
	}
	bool areas = kik_across_wants_areas(now);
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_UDV_UNITS));
	kik_doc_para(d, NULL, "%s %s %s",
	    kik_word(d->lang,
		kik_say_even_themes(now->frame) ? KIK_W_DEVELOPMENT_TOTAL
						: KIK_W_DEVELOPMENT_WEIGHT),
	    kik_word(d->lang, KIK_W_DEVELOPMENT_HOW), kik_word(d->lang, KIK_W_UDV_UNITS_HOW));
	struct kik_table *t = new_table(u);
	for (size_t k = 0; k < now->n; k++) {
		size_t i = now->order[k];
		const char *heading = areas ? kik_across_heading(now, i, &area) : NULL;
		if (heading != NULL)
			kik_cell_text(kik_doc_row(d, t), kik_say(d, KIK_W_HEADING, heading));
		add_unit(u, t, i, lineage[i]);
	}
	add_origins(u, lineage);
}
