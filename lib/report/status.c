#include "kik/report.h"
#include "say.h"

enum state { MISSING, INCOMPLETE, FAULTY, DELIVERED };

/* As csv and json name them. */
static const char *const states[] = { "missing", "incomplete", "unreadable", "delivered" };

static enum state state_of(const struct kik_status *st, const struct kik_status_person *p)
{
	if (p->faulty)
		return FAULTY;
	if (!p->delivered)
		return MISSING;
	return p->answered < st->questions ? INCOMPLETE : DELIVERED;
}

/* How many are in each state. */
struct tally {
	int64_t of[DELIVERED + 1];
};

static struct tally tally_unit(const struct kik_status *st, const struct kik_status_unit *u)
{
	struct tally t = { { 0 } };
	for (size_t i = 0; i < u->n; i++)
		t.of[state_of(st, &u->person[i])]++;
	return t;
}

static struct tally tally_all(const struct kik_status *st)
{
	struct tally all = { { 0 } };
	for (size_t u = 0; u < st->nunits; u++) {
		struct tally t = tally_unit(st, &st->unit[u]);
		for (size_t s = 0; s <= DELIVERED; s++)
			all.of[s] += t.of[s];
	}
	return all;
}

static void add_facts(struct kik_doc *d, const struct kik_status *st)
{
	struct tally all = tally_all(st);
	int64_t incomplete = all.of[INCOMPLETE], missing = all.of[MISSING];
	int64_t delivered = all.of[DELIVERED] + all.of[FAULTY] + incomplete;
	struct kik_block *facts = kik_doc_facts(d, NULL);
	if (*st->deadline != '\0')
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_DEADLINE),
		    kik_say_date(d, st->deadline));
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_UNITS),
	    kik_say_count(d, (int64_t)st->nunits));
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_DELIVERED),
	    kik_say(d, KIK_W_N_OF_M, kik_say_count(d, delivered),
		kik_say_count(d, delivered + missing)));
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_INCOMPLETE_N), kik_say_count(d, incomplete));
	if (all.of[FAULTY] > 0)
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_FAULTY_N),
		    kik_say_count(d, all.of[FAULTY]));
	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_MISSING), kik_say_count(d, missing));
	if (st->nunreadable > 0)
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_UNREADABLE_N),
		    kik_say_count(d, (int64_t)st->nunreadable));
}

static void cell_problems(struct kik_cell_value *cell, int64_t n)
{
	kik_cell_count(cell, n);
	cell->tone = n > 0 ? KIK_TONE_WARN : KIK_TONE_NONE;
}

static void add_units(struct kik_doc *d, const struct kik_status *st)
{
	bool faulty = tally_all(st).of[FAULTY] > 0, unreadable = st->nunreadable > 0;
	struct kik_table *t = kik_doc_table(d, NULL, "units", "");
	t->row_header = true;
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	kik_doc_column(d, t, "area", kik_word(d->lang, KIK_W_AREA), false);
	kik_doc_column(d, t, "expected", kik_word(d->lang, KIK_W_EXPECTED), true);
	kik_doc_column(d, t, "delivered", kik_word(d->lang, KIK_W_DELIVERED), true);
	kik_doc_column(d, t, "incomplete", kik_word(d->lang, KIK_W_INCOMPLETE_N), true);
	kik_doc_column(d, t, "missing", kik_word(d->lang, KIK_W_MISSING), true);
	if (faulty)
		kik_doc_column(d, t, "faulty", kik_word(d->lang, KIK_W_FAULTY_N), true);
	if (unreadable)
		kik_doc_column(d, t, "unreadable", kik_word(d->lang, KIK_W_UNREADABLE_N), true);
	for (size_t i = 0; i < st->nunits; i++) {
		const struct kik_status_unit *u = &st->unit[i];
		struct tally tally = tally_unit(st, u);
		struct kik_cell_value *row = kik_doc_row(d, t);
		kik_cell_text(&row[0], kik_unit_called(&u->unit));
		kik_cell_text(&row[1], u->unit.area);
		kik_cell_count(&row[2], (int64_t)u->n);
		kik_cell_count(&row[3], (int64_t)u->n - tally.of[MISSING]);
		kik_cell_count(&row[4], tally.of[INCOMPLETE]);
		kik_cell_count(&row[5], tally.of[MISSING]);
		row[5].tone = tally.of[MISSING] > 0 ? KIK_TONE_WARN : KIK_TONE_GOOD;
		if (faulty)
			cell_problems(&row[6], tally.of[FAULTY]);
		if (unreadable)
			cell_problems(&row[6 + faulty], (int64_t)u->nunreadable);
	}
}

/* The participants in one state, with their codes; nothing when there are none. */
static void add_people(struct kik_doc *d, const struct kik_status *st, enum state state,
    enum kik_word heading, const char *key)
{
	if (tally_all(st).of[state] == 0)
		return;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, heading));
	struct kik_table *t = kik_doc_table(d, NULL, key, "");
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	kik_doc_column(d, t, "code", kik_word(d->lang, KIK_W_CODE), false);
	kik_doc_column(d, t, "role", kik_word(d->lang, KIK_W_ROLE), false);
	if (state == INCOMPLETE)
		kik_doc_column(d, t, "answered", kik_word(d->lang, KIK_W_ANSWERED), true);
	for (size_t u = 0; u < st->nunits; u++)
		for (size_t i = 0; i < st->unit[u].n; i++) {
			const struct kik_status_person *p = &st->unit[u].person[i];
			if (state_of(st, p) != state)
				continue;
			struct kik_cell_value *row = kik_doc_row(d, t);
			kik_cell_text(&row[0], kik_unit_called(&st->unit[u].unit));
			kik_cell_text(&row[1], p->code);
			kik_cell_text(&row[2], p->role);
			if (state == INCOMPLETE)
				kik_cell_text(&row[3],
				    kik_say(d, KIK_W_N_OF_M, kik_say_count(d, p->answered),
					kik_say_count(d, st->questions)));
		}
}

static void add_unreadable(struct kik_doc *d, const struct kik_status *st)
{
	if (st->nunreadable == 0)
		return;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_UNREADABLE));
	struct kik_table *t = kik_doc_table(d, NULL, "files", "");
	kik_doc_column(d, t, "unit", kik_word(d->lang, KIK_W_UNIT), false);
	kik_doc_column(d, t, "file", kik_word(d->lang, KIK_W_FILE), false);
	for (size_t i = 0; i < st->nunreadable; i++) {
		const struct kik_status_file *f = &st->unreadable[i];
		struct kik_cell_value *row = kik_doc_row(d, t);
		kik_cell_text(&row[0],
		    f->unit != NULL ? kik_unit_called(&f->unit->unit)
				    : kik_word(d->lang, KIK_W_UNIT_UNKNOWN));
		kik_cell_text(&row[1], f->path);
	}
}

static void add_withheld(struct kik_doc *d, const struct kik_status *st)
{
	struct kik_names names = { .n = 0 };
	for (size_t u = 0; u < st->nunits; u++)
		if (st->unit[u].withheld)
			kik_names_add(&names, kik_unit_called(&st->unit[u].unit));
	if (names.n > 0)
		kik_doc_note(d, NULL, KIK_TONE_WARN, "%s",
		    kik_say(d, KIK_W_WITHHELD, kik_names_text(d, &names)));
}

struct kik_doc *kik_status_doc(const struct kik_report_input *in, const struct kik_result *unit)
{
	(void)unit;
	const struct kik_status *st = in->status;
	struct kik_doc *d =
	    kik_doc_new(in->arena, "status", in->lang, kik_word(in->lang, KIK_W_STATUS_TITLE), "");
	d->subtitle = kik_say(d, KIK_W_ROUND_OF, st->round);
	d->marking = kik_word(d->lang, KIK_W_STATUS_MARKING);
	d->footer = kik_say_footer(d, st->frame, in->date);
	add_facts(d, st);
	if (st->nunits > 0 && tally_all(st).of[MISSING] == 0)
		kik_doc_note(d, NULL, KIK_TONE_GOOD, "%s", kik_word(d->lang, KIK_W_ALL_DELIVERED));
	add_withheld(d, st);
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_STATUS_HOW));
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_UNITS));
	add_units(d, st);
	add_people(d, st, MISSING, KIK_W_MISSING_CODES, "missing");
	add_people(d, st, INCOMPLETE, KIK_W_INCOMPLETE_CODES, "incomplete");
	add_people(d, st, FAULTY, KIK_W_FAULTY_CODES, "faulty");
	add_unreadable(d, st);
	return d;
}

struct kik_doc *kik_status_rows(const struct kik_report_input *in, const struct kik_result *unit)
{
	static const char *const columns[] = { "unit", "name", "area", "code", "role", "state",
		"answered", "questions", "form", "delivered", "participant", "email", "round",
		"deadline" };
	(void)unit;
	const struct kik_status *st = in->status;
	struct kik_doc *d =
	    kik_doc_new(in->arena, "status", in->lang, kik_word(in->lang, KIK_W_STATUS_TITLE), "");
	struct kik_table *t = kik_doc_table(d, NULL, "participants", "");
	for (size_t c = 0; c < sizeof columns / sizeof *columns; c++)
		kik_doc_column(d, t, columns[c], columns[c], false);
	for (size_t u = 0; u < st->nunits; u++)
		for (size_t i = 0; i < st->unit[u].n; i++) {
			const struct kik_status_person *p = &st->unit[u].person[i];
			struct kik_cell_value *row = kik_doc_row(d, t);
			kik_cell_text(&row[0], st->unit[u].unit.id);
			kik_cell_text(&row[1], st->unit[u].unit.name);
			kik_cell_text(&row[2], st->unit[u].unit.area);
			kik_cell_text(&row[3], p->code);
			kik_cell_text(&row[4], p->role);
			kik_cell_text(&row[5], states[state_of(st, p)]);
			kik_cell_count(&row[6], p->answered);
			kik_cell_count(&row[7], st->questions);
			kik_cell_text(&row[8], p->form);
			kik_cell_count(&row[9], state_of(st, p) != MISSING);
			kik_cell_text(&row[10], p->name);
			kik_cell_text(&row[11], p->email);
			kik_cell_text(&row[12], st->round);
			kik_cell_text(&row[13], st->deadline);
		}
	return d;
}
