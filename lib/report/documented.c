#include "documented.h"

#include <string.h>

#include "kik/date.h"
#include "say.h"
#include "say_cuts.h"

/* --- words of indicators ----------------------------------------------------------------- */

static const struct {
	enum kik_word word;
	const char *sign;
	enum kik_tone tone;
} grades[KIK_GRADES] = {
	[KIK_GRADE_MET] = { KIK_W_GRADE_MET, "✓", KIK_TONE_GOOD },
	[KIK_GRADE_PARTLY] = { KIK_W_GRADE_PARTLY, "◐", KIK_TONE_WARN },
	[KIK_GRADE_NOT_MET] = { KIK_W_GRADE_NOT_MET, "✗", KIK_TONE_BAD },
	[KIK_GRADE_ON_WAY] = { KIK_W_GRADE_ON_WAY, "→", KIK_TONE_GOOD },
	[KIK_GRADE_BEHIND] = { KIK_W_GRADE_BEHIND, "↓", KIK_TONE_WARN },
	[KIK_GRADE_NOT_DUE] = { KIK_W_GRADE_NOT_DUE, "○", KIK_TONE_NONE },
	[KIK_GRADE_UNMEASURED] = { KIK_W_GRADE_UNMEASURED, "?", KIK_TONE_NONE },
	[KIK_GRADE_NO_TARGET] = { KIK_W_GRADE_NO_TARGET, "–", KIK_TONE_NONE },
};

const char *kik_documented_grade(const struct kik_doc *d, enum kik_grade grade)
{
	return kik_arena_printf(d->arena, "%s %s", grades[grade].sign,
	    kik_documented_word(d->lang, grade));
}

void kik_documented_cell(const struct kik_doc *d, struct kik_cell_value *c, enum kik_grade grade)
{
	/* a tone brings its own sign */
	kik_cell_text(c,
	    grades[grade].tone != KIK_TONE_NONE ? kik_word(d->lang, grades[grade].word)
						: kik_documented_grade(d, grade));
	c->tone = grades[grade].tone;
}

const char *kik_documented_word(const char *lang, enum kik_grade grade)
{
	return kik_word(lang, grades[grade].word);
}

const char *kik_documented_latest(const struct kik_doc *d, const struct kik_indicator *i)
{
	if (i->goal.actual == KIK_UNKNOWN)
		return "–";
	return kik_say(d, KIK_W_IND_MEASURED, kik_documented_figure(d, i, i->goal.actual),
	    i->period);
}

const char *kik_documented_share(const struct kik_doc *d, int64_t attained)
{
	return attained == KIK_UNKNOWN
	    ? "–"
	    : kik_say(d, KIK_W_IND_PERCENT, kik_say_number(d, attained * 100, 0));
}

static int decimals_of(int64_t value)
{
	int n = 4;

	for (; n > 0 && value % 10 == 0; value /= 10)
		n--;
	return n;
}

const char *kik_documented_figure(const struct kik_doc *d, const struct kik_indicator *i,
    int64_t value)
{
	if (value == KIK_UNKNOWN)
		return "–";
	return kik_say_joined(d, " ", kik_say_number(d, value, decimals_of(value)), i->measure);
}

const char *kik_documented_counts(const struct kik_doc *d, const struct kik_indicator *i, size_t n,
    const struct kik_cutoffs *cut)
{
	int64_t count[KIK_GRADES] = { 0 }, goals = 0;
	const char *list = "";

	for (size_t k = 0; k < n; k++) {
		enum kik_grade g = kik_grade(&i[k].goal, cut);

		count[g]++;
		goals += g != KIK_GRADE_NO_TARGET;
	}
	if (goals == 0)
		return NULL;
	for (size_t g = 0; g < KIK_GRADE_NO_TARGET; g++)
		if (count[g] > 0)
			list = kik_say_joined(d, ", ", list,
			    kik_say(d, KIK_W_IND_COUNT, kik_say_count(d, count[g]),
				kik_word(d->lang, grades[g].word)));
	return kik_say(d, KIK_W_IND_COUNTS, kik_say_count(d, goals), list);
}

void kik_documented_about(struct kik_doc *d, const struct kik_report_input *in)
{
	const struct kik_cutoffs *c = &in->cuts.goal;

	kik_doc_para(d, NULL, "%s",
	    kik_say(d, KIK_W_IND_ABOUT, kik_documented_share(d, c->met),
		kik_documented_share(d, c->partly)));
	kik_say_cuts(d, in, KIK_CUT_MET, KIK_CUT_HOLD);
}

/* --- indicators ---------------------------------------------------------------------------- */

/* The figure of the last round, else the one before the latest in this: "8,1 pct. (2025)". */
static const char *figure_before(const struct kik_doc *d, const struct kik_indicator *now,
    const struct kik_indicator *last, size_t nlast)
{
	const struct kik_indicator *i = now;
	int64_t value = now->before;
	const char *period = now->period_before;

	for (size_t k = 0; k < nlast; k++)
		if (strcmp(last[k].id, now->id) == 0 && last[k].goal.actual != KIK_UNKNOWN &&
		    strcmp(last[k].period, now->period) != 0) {
			i = &last[k];
			value = i->goal.actual;
			period = i->period;
		}
	if (value == KIK_UNKNOWN)
		return "–";
	return kik_say(d, KIK_W_IND_MEASURED, kik_documented_figure(d, i, value), period);
}

static void indicator_row(struct kik_doc *d, struct kik_table *t, const struct kik_frame *f,
    const struct kik_indicator *i, const char *before, const struct kik_cutoffs *cut)
{
	struct kik_cell_value *c = kik_doc_row(d, t);
	enum kik_grade grade = kik_grade(&i->goal, cut);

	kik_cell_text(c++, i->name);
	kik_cell_text(c++,
	    i->theme == KIK_NONE ? kik_word(d->lang, KIK_W_IND_NO_THEME)
				 : kik_say_theme(d, f, i->theme));
	kik_cell_text(c++, kik_documented_figure(d, i, i->goal.baseline));
	kik_cell_text(c++, kik_documented_figure(d, i, i->goal.target));
	kik_cell_text(c++, kik_say_date(d, i->due));
	kik_cell_text(c++, before);
	kik_cell_text(c++, kik_documented_latest(d, i));
	kik_cell_text(c++, kik_documented_share(d, kik_attainment(&i->goal)));
	kik_documented_cell(d, c, grade);
}

static void add_indicators(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *now, const struct kik_result *last)
{
	static const struct kik_say_column column[] = { { "indicator", KIK_W_INDICATOR, false },
		{ "theme", KIK_W_THEME, false }, { "baseline", KIK_W_IND_BASELINE, true },
		{ "target", KIK_W_IND_TARGET, true }, { "due", KIK_W_IND_DUE, false },
		{ "before", KIK_W_IND_BEFORE, true }, { "latest", KIK_W_IND_LATEST, true },
		{ "attainment", KIK_W_IND_ATTAINED, true }, { "grade", KIK_W_IND_GRADE, false } };
	struct kik_indicator *i, *old = NULL;
	size_t n = kik_documented_indicators(now->entries[KIK_INDICATORS], now->frame, in->date,
	    d->arena, &i);
	size_t nold = last == NULL ? 0
				   : kik_documented_indicators(last->entries[KIK_INDICATORS],
					 last->frame, "", d->arena, &old);
	const char *counts = kik_documented_counts(d, i, n, &in->cuts.goal);
	struct kik_table *t;

	if (n == 0)
		return;
	kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_IND_TABLE));
	if (counts != NULL)
		kik_doc_para(d, NULL, "%s", counts);
	t = kik_doc_table(d, NULL, "indicators", "");
	t->row_header = true;
	kik_say_columns(d, t, column, sizeof column / sizeof *column);
	for (size_t k = 0; k < n; k++)
		indicator_row(d, t, now->frame, &i[k], figure_before(d, &i[k], old, nold),
		    &in->cuts.goal);
	if (counts != NULL)
		kik_documented_about(d, in);
}

/* --- deviations -------------------------------------------------------------------------------- */

void kik_documented_severities(struct kik_doc *d, const struct kik_deviation_counts *n)
{
	static const struct {
		enum kik_deviation_severity severity;
		enum kik_word word;
	} rows[] = { { KIK_SEVERITY_HIGH, KIK_W_DEV_HIGH },
		{ KIK_SEVERITY_MEDIUM, KIK_W_DEV_MEDIUM }, { KIK_SEVERITY_LOW, KIK_W_DEV_LOW },
		{ KIK_SEVERITY_NONE, KIK_W_DEV_UNSAID } };
	struct kik_table *t =
	    kik_doc_table(d, NULL, "deviations", kik_word(d->lang, KIK_W_DEV_TABLE));

	t->row_header = true;
	kik_doc_column(d, t, "severity", kik_word(d->lang, KIK_W_DEV_SEVERITY), false);
	kik_doc_column(d, t, "reported", kik_word(d->lang, KIK_W_DEV_REPORTED), true);
	kik_doc_column(d, t, "handled", kik_word(d->lang, KIK_W_DEV_HANDLED), true);
	kik_doc_column(d, t, "closed", kik_word(d->lang, KIK_W_DEV_CLOSED), true);
	kik_doc_column(d, t, "all", kik_word(d->lang, KIK_W_DEV_ALL), true);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct kik_cell_value *c = kik_doc_row(d, t);
		int64_t all = 0;

		kik_cell_text(c++, kik_word(d->lang, rows[i].word));
		for (size_t s = 0; s < KIK_DEVIATION_STATUSES; s++) {
			kik_cell_count(c++, n->by[s][rows[i].severity]);
			all += n->by[s][rows[i].severity];
		}
		kik_cell_count(c, all);
	}
}

static void deviation_facts(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_deviation_counts *n)
{
	struct kik_block *facts = kik_doc_facts(d, NULL);

	kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_DEV_ALL), kik_say_count(d, n->n));
	if (n->timed > 0)
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_DEV_DAYS),
		    kik_say(d, KIK_W_DEV_DAYS_OF, kik_say_number(d, n->mean, 1),
			kik_say_number(d, n->median, decimals_of(n->median)),
			kik_say_count(d, n->timed)));
	if (n->in_time + n->late > 0)
		kik_doc_fact(d, facts, kik_word(d->lang, KIK_W_DEV_IN_TIME),
		    kik_say(d, KIK_W_N_OF_M, kik_say_count(d, n->in_time),
			kik_say_count(d, n->in_time + n->late)));
	if (in->date[0] != '\0')
		kik_doc_fact(d, facts, kik_say(d, KIK_W_DEV_OVERDUE, kik_say_date(d, in->date)),
		    kik_say_count(d, n->overdue));
}

static void add_deviations(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *now, const struct kik_result *last)
{
	struct kik_deviation *v, *old;
	size_t n = kik_documented_deviations(now->entries[KIK_DEVIATIONS], d->arena, &v);
	struct kik_alike *cause = kik_arena_array(d->arena, n + 1, sizeof *cause);
	size_t repeats = kik_deviation_repeats(v, n, cause);
	struct kik_deviation_counts counts;

	if (n == 0)
		return;
	kik_deviation_count(v, n, in->date[0] != '\0' ? kik_date_number(in->date) : KIK_UNKNOWN,
	    &counts);
	kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_DEV_TITLE));
	deviation_facts(d, in, &counts);
	if (last != NULL && last->entries[KIK_DEVIATIONS] != NULL)
		kik_doc_para(d, NULL, "%s: %s", kik_say(d, KIK_W_DEV_LAST, last->round),
		    kik_say_count(d,
			(int64_t)kik_documented_deviations(last->entries[KIK_DEVIATIONS], d->arena,
			    &old)));
	kik_documented_severities(d, &counts);
	if (repeats > 0) {
		struct kik_block *list;

		kik_doc_para(d, NULL, "%s:", kik_word(d->lang, KIK_W_DEV_REPEATS));
		list = kik_doc_list(d, NULL);
		for (size_t i = 0; i < repeats; i++)
			kik_doc_item(d, list,
			    kik_say(d, KIK_W_DEV_REPEAT, cause[i].text,
				kik_say_count(d, (int64_t)cause[i].n)));
	}
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_DEV_ABOUT));
}

void kik_documented(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *now, const struct kik_result *last)
{
	if (now->entries[KIK_INDICATORS] == NULL && now->entries[KIK_SURVEY] == NULL &&
	    now->entries[KIK_DEVIATIONS] == NULL)
		return;
	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_DOC_TITLE));
	kik_doc_para(d, NULL, "%s", kik_word(d->lang, KIK_W_DOC_READ));
	add_indicators(d, in, now, last);
	kik_documented_survey_add(d, in, now, last);
	add_deviations(d, in, now, last);
}

void kik_documented_fields(struct kik_record *r, const struct kik_report_input *in,
    const struct kik_result *now, const struct kik_result *last)
{
	struct kik_doc *d = kik_doc_new(in->arena, "documentation", in->lang, "", "");

	kik_documented(d, in, now, last);
	kik_tree_fill(r, "documentation", d);
}
