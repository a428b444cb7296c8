/* What the units of a group carry, summed, in a line of the stream: all of it is derived. */
#include "kik/cuts.h"
#include "kik/carry.h"
#include "kik/date.h"
#include "kik/entry_kinds.h"
#include "result_parts.h"

static const char *const grade_names[KIK_GRADES] = {
	[KIK_GRADE_MET] = "met",
	[KIK_GRADE_PARTLY] = "partly",
	[KIK_GRADE_NOT_MET] = "not-met",
	[KIK_GRADE_ON_WAY] = "on-way",
	[KIK_GRADE_BEHIND] = "behind",
	[KIK_GRADE_NOT_DUE] = "not-due",
	[KIK_GRADE_UNMEASURED] = "unmeasured",
	[KIK_GRADE_NO_TARGET] = "no-target",
};

/* ,"status":{"not-started":0,…,"unsaid":1} */
static void write_choice(struct kik_buf *b, const struct kik_entry_kind *k,
    const struct kik_tally *t, size_t choice)
{
	const struct kik_entry_field *f = &k->field[k->counted[choice]];
	size_t i;

	kik_buf_addf(b, ",\"%s\":{", f->column.name);
	for (i = 0; f->word[i].name; i++)
		kik_buf_addf(b, "\"%s\":%lld,", f->word[i].name,
		    (long long)kik_tally_of(t, choice, i + 1));
	kik_buf_addf(b, "\"unsaid\":%lld}", (long long)kik_tally_of(t, choice, 0));
}

static void write_grades(struct kik_buf *b, const int64_t grade[KIK_GRADES])
{
	size_t g;

	for (g = 0; g < KIK_GRADES; g++)
		kik_buf_addf(b, "%s\"%s\":%lld", g ? "," : ",\"grades\":{", grade_names[g],
		    (long long)grade[g]);
	kik_buf_addc(b, '}');
}

static void write_goal(struct kik_buf *b, const struct kik_goal_sum *g)
{
	KIK_ADD(b, "{\"id\":");
	kik_json_add_text(b, g->id);
	KIK_ADD(b, ",\"name\":");
	kik_json_add_text(b, g->name);
	KIK_ADD(b, ",\"measure\":");
	kik_json_add_text(b, g->measure);
	KIK_ADD(b, ",\"units\":");
	kik_buf_addi(b, g->units);
	write_grades(b, g->grade);
	KIK_ADD(b, ",\"attainment\":{\"n\":");
	kik_buf_addi(b, g->n);
	KIK_ADD(b, ",\"min\":");
	kik_json_add_stat(b, g->min);
	KIK_ADD(b, ",\"median\":");
	kik_json_add_stat(b, g->median);
	KIK_ADD(b, ",\"max\":");
	kik_json_add_stat(b, g->max);
	KIK_ADD(b, "}}");
}

static void write_goals(struct kik_buf *b, const struct kik_carried_sum *sum, const char *date)
{
	size_t i;

	if (*date) {
		KIK_ADD(b, ",\"date\":");
		kik_json_add_text(b, date);
	}
	write_grades(b, sum->grade);
	KIK_ADD(b, ",\"indicators\":[");
	for (i = 0; i < sum->ngoals; i++) {
		if (i)
			kik_buf_addc(b, ',');
		write_goal(b, &sum->goal[i]);
	}
	kik_buf_addc(b, ']');
}

static void write_item(struct kik_buf *b, const struct kik_survey_item *i)
{
	struct kik_perceived p;

	kik_perceived(&i->sums, 0, &kik_cuts_usual.perceived, &p);
	KIK_ADD(b, "{\"item\":");
	kik_json_add_text(b, i->id);
	KIK_ADD(b, ",\"experience_n\":");
	kik_buf_addi(b, i->sums.experience_n);
	KIK_ADD(b, ",\"experience\":");
	kik_json_add_stat(b, p.experience);
	KIK_ADD(b, ",\"expectation_n\":");
	kik_buf_addi(b, i->sums.expectation_n);
	KIK_ADD(b, ",\"expectation\":");
	kik_json_add_stat(b, p.expectation);
	KIK_ADD(b, ",\"ratio\":");
	kik_json_add_stat(b, p.ratio);
	KIK_ADD(b, ",\"gap\":");
	kik_json_add_stat(b, p.gap);
	kik_buf_addc(b, '}');
}

static void write_items(struct kik_buf *b, const struct kik_carried_sum *sum)
{
	size_t i;

	KIK_ADD(b, ",\"items\":[");
	for (i = 0; i < sum->nitems; i++) {
		if (i)
			kik_buf_addc(b, ',');
		write_item(b, &sum->item[i]);
	}
	kik_buf_addc(b, ']');
}

void kik_carried_group_write(struct kik_buf *b, const struct kik_result *r, struct kik_arena *a)
{
	struct kik_carried_sum sum;
	size_t s, choice;

	kik_carried_of(r, r->date, &kik_cuts_usual.goal, a, &sum);
	for (s = 0; s < KIK_SECTIONS; s++) {
		const struct kik_entry_kind *k = &kik_entry_kinds[s];

		if (!sum.units[s])
			continue;
		kik_buf_addf(b, ",\"%s\":{\"units\":%lld,\"n\":%lld", k->name,
		    (long long)sum.units[s], (long long)sum.n[s]);
		for (choice = 0; choice < 2; choice++)
			if (k->counted[choice] != KIK_NONE)
				write_choice(b, k, &sum.tally[s], choice);
		if (s == KIK_INDICATORS)
			write_goals(b, &sum, r->date);
		if (s == KIK_SURVEY)
			write_items(b, &sum);
		kik_buf_addc(b, '}');
	}
}

/* --- reading ------------------------------------------------------------------------ */

static int check_section(const struct kik_part *rd, const struct kik_json *root, size_t section,
    const struct kik_carried_sum *sum)
{
	const struct kik_entry_kind *k = &kik_entry_kinds[section];
	const char *keys[] = { "units", "n", "date", "grades", "indicators", "items", NULL, NULL,
		NULL };
	const struct kik_json *v;
	size_t choice, n = 2;

	if (!kik_json_get(root, k->name))
		return 0;
	v = kik_json_need(rd->doc, root, k->name, KIK_JSON_OBJECT, true);
	for (choice = 0; choice < 2; choice++)
		if (k->counted[choice] != KIK_NONE)
			keys[n++] = k->field[k->counted[choice]].column.name;
	if (k->counted[0] != KIK_NONE)
		keys[n] = NULL;
	if (!v || kik_json_known(rd->doc, v, keys) < 0 ||
	    kik_part_check_number(rd, v, "units", sum->units[section]) < 0)
		return -1;
	return kik_part_check_number(rd, v, "n", sum->n[section]);
}

int kik_carried_group_check(const struct kik_part *rd, const struct kik_json *root)
{
	const struct kik_json *graded = kik_json_get(root, kik_entry_kinds[KIK_INDICATORS].name);
	struct kik_carried_sum sum;
	size_t s;

	kik_carried_of(rd->r, "", &kik_cuts_usual.goal, rd->a, &sum);
	for (s = 0; s < KIK_SECTIONS; s++)
		if (check_section(rd, root, s, &sum) < 0)
			return -1;
	if (!graded)
		return 0;
	if (kik_part_text(rd, graded, "date", false, &rd->r->date) < 0)
		return -1;
	if (*rd->r->date && !kik_date_valid(rd->r->date))
		return kik_part_fault(rd, kik_json_get(graded, "date"), "date", KIK_P_DATE_FORMAT);
	return 0;
}
