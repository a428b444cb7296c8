/*
 * Agreements as the source of a mail merge.  A mail merge makes one document of each row, and so
 * a row is a unit with its goals side by side, goal_1, goal_1_indicator … goal_2 ….  The book has
 * a second table with a row for each goal, for a directory or for filters.
 */
#include <string.h>

#include "aftale.h"
#include "given_fields.h"

/* What is told of a goal; "" is the goal itself. */
static const char *const parts[] = { "", "project", "background", "indicator", "baseline", "target",
	"activities", "responsible", "deadline" };
#define PARTS (sizeof parts / sizeof *parts)

struct merge {
	struct kik_doc *d;
	const struct kik_report_input *in;
	const struct kik_aftale *unit;
	size_t n, most;    /* units; goals of the unit that has most */
	const char **more; /* names of further columns */
	size_t nmore;
};

/* --- columns ---------------------------------------------------------------------------------- */

static const char *const facts[] = { "unit", "name", "area", "municipality", "round" };
#define FACTS (sizeof facts / sizeof *facts)

static bool is_known(const struct merge *m, const char *name)
{
	const struct kik_slice t = { name, strlen(name) };
	bool known = kik_slice_is_fold(t, "title") || kik_slice_is_fold(t, "goals");

	for (size_t i = 0; i < FACTS && !known; i++)
		known = kik_slice_is_fold(t, facts[i]);
	for (size_t i = 0; i < KIK_AFTALE_ASKS && !known; i++)
		for (size_t k = 0; kik_aftale_asked[i].name[k] != NULL && !known; k++)
			known = kik_slice_is_fold(t, kik_aftale_asked[i].name[k]);
	for (size_t i = 0; i < m->nmore && !known; i++)
		known = kik_slice_is_fold(t, m->more[i]);
	return known;
}

/* Every other column of --fields and UNITS.csv: addresses, leaders, codes. */
static void find_more(struct merge *m)
{
	const struct kik_given *g = m->in->given;
	size_t most = g != NULL ? g->n : 0;

	for (size_t u = 0; u < m->n; u++)
		most += m->unit[u].r->unit.ncolumns;
	m->more = kik_arena_array(m->d->arena, most, sizeof *m->more);
	for (size_t i = 0; g != NULL && i < g->n; i++)
		if (!is_known(m, g->name[i]))
			m->more[m->nmore++] = g->name[i];
	for (size_t u = 0; u < m->n; u++)
		for (size_t i = 0; i < m->unit[u].r->unit.ncolumns; i++)
			if (!is_known(m, m->unit[u].r->unit.column[i].name))
				m->more[m->nmore++] = m->unit[u].r->unit.column[i].name;
}

static void column(const struct merge *m, struct kik_table *t, const char *name)
{
	kik_doc_column(m->d, t, name, name, false);
}

static void add_columns(const struct merge *m, struct kik_table *t)
{
	for (size_t i = 0; i < FACTS; i++)
		column(m, t, facts[i]);
	column(m, t, "title");
	for (size_t i = 0; i < KIK_AFTALE_ASKS; i++)
		column(m, t, kik_aftale_asked[i].name[0]);
	for (size_t i = 0; i < m->nmore; i++)
		column(m, t, m->more[i]);
	kik_doc_column(m->d, t, "goals", "goals", true);
	for (size_t g = 1; g <= m->most; g++)
		for (size_t i = 0; i < PARTS; i++)
			column(m, t,
			    kik_arena_printf(m->d->arena, "goal_%zu%s%s", g, *parts[i] ? "_" : "",
				parts[i]));
}

/* --- cells --------------------------------------------------------------------------------------- */

static struct kik_cell_value *add_unit(struct kik_cell_value *c, const struct kik_result *r)
{
	const struct kik_unit *u = &r->unit;

	kik_cell_text(c++, u->id);
	kik_cell_text(c++, kik_unit_called(u));
	kik_cell_text(c++, u->area);
	kik_cell_text(c++, u->municipality);
	kik_cell_text(c++, r->round);
	return c;
}

static struct kik_cell_value *add_goal(struct kik_cell_value *c, const struct kik_aftale_goal *g)
{
	const char *text[PARTS] = { g->goal.text, g->project, g->background.text, g->indicator.text,
		g->baseline.text, g->target.text, g->activities.text, g->responsible.text,
		g->deadline.text };

	for (size_t i = 0; i < PARTS; i++)
		kik_cell_text(c++, text[i]);
	return c;
}

static void add_units(const struct merge *m)
{
	struct kik_table *t = kik_doc_table(m->d, NULL, "aftaler", "");

	add_columns(m, t);
	for (size_t u = 0; u < m->n; u++) {
		const struct kik_aftale *a = &m->unit[u];
		struct kik_cell_value *c = add_unit(kik_doc_row(m->d, t), a->r);

		kik_cell_text(c++, a->d->title);
		for (size_t i = 0; i < KIK_AFTALE_ASKS; i++)
			kik_cell_text(c++, a->asked[i].text);
		for (size_t i = 0; i < m->nmore; i++)
			kik_cell_text(c++,
			    kik_given_text(m->in, a->r, (const char *const[]){ m->more[i], NULL }));
		kik_cell_count(c++, (int64_t)a->n);
		for (size_t i = 0; i < a->n; i++)
			c = add_goal(c, &a->goal[i]);
	}
}

static void add_goals(const struct merge *m)
{
	struct kik_table *t = kik_doc_table(m->d, NULL, "goals", "");

	for (size_t i = 0; i < FACTS; i++)
		column(m, t, facts[i]);
	column(m, t, "number");
	for (size_t i = 0; i < PARTS; i++)
		column(m, t, *parts[i] ? parts[i] : "goal");
	for (size_t u = 0; u < m->n; u++)
		for (size_t i = 0; i < m->unit[u].n; i++) {
			struct kik_cell_value *c = add_unit(kik_doc_row(m->d, t), m->unit[u].r);

			kik_cell_text(c++, m->unit[u].goal[i].number);
			add_goal(c, &m->unit[u].goal[i]);
		}
}

static struct merge read_all(const struct kik_report_input *in)
{
	const struct kik_result **result;
	struct merge m = { .d = kik_doc_new(in->arena, "aftale", in->lang, "", ""), .in = in };
	struct kik_aftale *unit;

	m.n = kik_report_units(in, kik_report_find("aftale"), &result);
	unit = kik_arena_array(in->arena, m.n, sizeof *unit);
	for (size_t u = 0; u < m.n; u++) {
		kik_aftale_read(in, result[u], &unit[u]);
		kik_report_count_gaps(in, unit[u].ngaps);
		m.most = unit[u].n > m.most ? unit[u].n : m.most;
	}
	m.unit = unit;
	find_more(&m);
	return m;
}

struct kik_doc *kik_aftale_rows(const struct kik_report_input *in, const struct kik_result *unit)
{
	const struct merge m = read_all(in);

	(void)unit;
	add_units(&m);
	return m.d;
}

struct kik_doc *kik_aftale_book(const struct kik_report_input *in, const struct kik_result *unit)
{
	const struct merge m = read_all(in);

	(void)unit;
	add_units(&m);
	add_goals(&m);
	return m.d;
}
