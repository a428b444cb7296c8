/* What must hold between the improvement areas of a unit. */
#include <string.h>

#include "kik/cuts.h"
#include "kik/prioritised.h"

static void report(struct kik_diag *d, const struct kik_entry_rows *rows, size_t row, size_t field,
    enum kik_fault fault, const char *found)
{
	struct kik_finding f = { .fault = fault,
		.at = rows->row[row].at[field],
		.column = kik_entry_kinds[KIK_PRIORITIES].field[field].column.name,
		.unit = { rows->unit, strlen(rows->unit) },
		.found = { found, strlen(found) } };

	kik_diag_add(d, &f);
}

/* Every id that a row presupposes must be there. */
static bool check_needs(struct kik_diag *d, const struct kik_entry_rows *rows,
    const struct kik_prioritised *p)
{
	bool good = true;
	size_t i, k;

	for (i = 0; i < rows->n; i++) {
		const struct kik_entered *v = &rows->row[i].entry.value[KIK_PRIO_DEPENDS];

		for (k = 0; k < v->n; k++) {
			if (kik_priority_find(p, v->item[k]) != KIK_NONE)
				continue;
			report(d, rows, i, KIK_PRIO_DEPENDS, KIK_F_PRESUPPOSED, v->item[k]);
			good = false;
		}
	}
	return good;
}

/* "F01 → F03 → F01" */
static void warn_circle(struct kik_diag *d, const struct kik_entry_rows *rows,
    const struct kik_prioritised *p, const struct kik_circle *c)
{
	struct kik_buf b = KIK_BUF_INIT;
	size_t i;

	for (i = 0; i <= c->n; i++)
		kik_buf_addf(&b, "%s%s", i ? " → " : "", p->item[c->item[i % c->n]].id);
	report(d, rows, p->item[c->item[0]].row[0], KIK_PRIO_DEPENDS, KIK_F_CIRCLE,
	    kik_buf_str(&b));
	kik_buf_release(&b);
}

bool kik_priorities_check(struct kik_diag *d, const struct kik_entry_rows *rows)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_entries *entries = kik_entries_new(a, rows->n, 0);
	struct kik_prioritised p;
	size_t i;
	bool good;

	for (i = 0; i < rows->n; i++)
		entries->entry[i] = rows->row[i].entry;
	kik_prioritise(entries, NULL, &kik_cuts_usual.rank, a, &p);
	good = check_needs(d, rows, &p);
	for (i = 0; i < p.ncircles; i++)
		warn_circle(d, rows, &p, &p.circle[i]);
	for (i = 0; i < p.n; i++)
		if (!p.item[i].rank.effect.den != !p.item[i].rank.effort.den)
			report(d, rows, p.item[i].row[0],
			    p.item[i].rank.effect.den ? KIK_PRIO_EFFORT : KIK_PRIO_EFFECT,
			    KIK_F_HALF_JUDGED, p.item[i].id);
	kik_arena_free(a);
	return good;
}
