#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "figure.h"
#include "kik/mem.h"

/* True when the unit has this value in some column. */
static bool has_value(const struct kik_unit *u, const char *value)
{
	if (strcmp(u->area, value) == 0 || strcmp(u->municipality, value) == 0)
		return true;
	for (size_t c = 0; c < u->ncolumns; c++)
		if (strcmp(u->column[c].value, value) == 0)
			return true;
	return false;
}

static bool is_column(const struct kik_round_results *round, const char *by)
{
	if (strcmp(by, "all") == 0)
		return true;
	for (size_t i = 0; i < round->n; i++)
		if (kik_result_is_unit(round->result[i]) &&
		    *kik_unit_value(&round->result[i]->unit, by) != '\0')
			return true;
	return false;
}

bool kik_peers_known(const struct kik_round_results *round, const char *by)
{
	if (*by == '\0')
		return false;
	if (is_column(round, by))
		return true;
	for (size_t i = 0; i < round->n; i++)
		if (kik_result_is_unit(round->result[i]) && has_value(&round->result[i]->unit, by))
			return true;
	return false;
}

static bool belongs(const struct kik_unit *u, const struct kik_unit *of, const char *by,
    const char *group)
{
	if (strcmp(by, "all") == 0)
		return true;
	if (group == by)
		return has_value(u, by);
	/* two towns' areas of one name are two areas */
	return strcmp(kik_unit_value(u, by), group) == 0 &&
	    (strcmp(by, "area") != 0 || strcmp(u->municipality, of->municipality) == 0);
}

void kik_peers_of(struct kik_peers *p, const struct kik_across *a, const char *by,
    const struct kik_result *unit)
{
	*p = (struct kik_peers){ .a = a, .unit = unit, .group = by };
	if (strcmp(by, "all") == 0)
		p->group = "";
	else if (is_column(a->round, by))
		p->group = kik_unit_value(&unit->unit, by);
	if (*p->group == '\0' && strcmp(by, "all") != 0) {
		p->group = NULL;
		return;
	}
	p->other = kik_arena_array(a->in->arena, a->n, sizeof *p->other);
	for (size_t i = 0; i < a->given; i++) {
		const struct kik_result *r = a->result[i];
		if (kik_result_is_unit(r) && kik_unit_cmp(&r->unit, &unit->unit) != 0 &&
		    belongs(&r->unit, &unit->unit, by, p->group))
			p->other[p->n++] = i;
	}
}

void kik_peers_figures(const struct kik_peers *p, enum kik_level_kind kind, size_t item,
    int64_t own, struct kik_peer_figures *out)
{
	const struct kik_across *a = p->a;
	size_t n = 0, questions = a->frame->nquestions;
	struct kik_cell *cell = kik_malloc((p->n + 1) * (questions + 1) * sizeof *cell);
	const struct kik_cell **cells = kik_malloc((p->n + 1) * sizeof *cells);
	*out = (struct kik_peer_figures){ .others = { 0, KIK_UNKNOWN, KIK_UNKNOWN, KIK_UNKNOWN,
					      KIK_UNKNOWN },
		.position = KIK_UNKNOWN };
	int64_t above = 0;
	for (size_t k = 0; k < p->n && own != KIK_UNKNOWN; k++) {
		size_t i = p->other[k];
		int64_t mean = kik_across_mean(a, i, kind, item);
		if (mean == KIK_UNKNOWN || kik_publish_partial(a->publish, i, kind, item) ||
		    !kik_figure_same(p->unit, a->result[i], kind, item))
			continue;
		above += mean > own;
		for (size_t q = 0; q < questions; q++)
			cell[n * questions + q] = kik_result_cell(a->result[i], q);
		cells[n] = &cell[n * questions];
		n++;
	}
	if (n >= KIK_PEERS_LEAST) {
		kik_unit_stats_of(a->frame, cells, n, kind, item, NULL, NULL, &out->others);
		out->position = above + 1;
	}
	free(cells);
	free(cell);
}
