/* What users experienced and expected, as tables. */
#include <string.h>

#include "documented.h"
#include "say.h"
#include "say_cuts.h"

/* K of an item the last time; KIK_UNKNOWN where there is none, or it is hidden. */
static int64_t ratio_before(const char *id, const struct kik_survey_item *old, size_t n,
    const struct kik_report_input *in, int64_t min_n)
{
	struct kik_perceived p;

	for (size_t i = 0; i < n; i++)
		if (strcmp(old[i].id, id) == 0) {
			kik_perceived(&old[i].sums, min_n, &in->cuts.perceived, &p);
			return p.ratio;
		}
	return KIK_UNKNOWN;
}

/* A mean, or that it is hidden. */
static void mean_cell(const struct kik_doc *d, struct kik_cell_value *c, int64_t mean, int64_t n,
    int64_t min_n)
{
	if (n > 0 && n < min_n)
		kik_cell_hidden(c, kik_say(d, KIK_W_SURV_FEW, kik_say_count(d, min_n)));
	else
		kik_cell_number(c, mean, 2);
}

/* How an item is shown. */
struct shown {
	int64_t min_n;
	const struct kik_perceived_bands *bands;
	bool compared;  /* there is a column for K the last time: */
	int64_t before; /* this */
};

static void survey_row(struct kik_doc *d, struct kik_table *t, const struct kik_survey_item *i,
    const struct shown *s)
{
	static const enum kik_word bands[] = { [KIK_PERCEIVED_BELOW] = KIK_W_SURV_BELOW,
		[KIK_PERCEIVED_AS_EXPECTED] = KIK_W_SURV_AS,
		[KIK_PERCEIVED_ABOVE] = KIK_W_SURV_ABOVE };
	struct kik_cell_value *c = kik_doc_row(d, t);
	const char *few = kik_say(d, KIK_W_SURV_FEW, kik_say_count(d, s->min_n));
	int64_t no = i->sums.experience_n, nf = i->sums.expectation_n;
	struct kik_perceived p;

	kik_perceived(&i->sums, s->min_n, s->bands, &p);
	kik_cell_text(c++, i->id);
	mean_cell(d, c++, p.experience, no, s->min_n);
	mean_cell(d, c++, p.expectation, nf, s->min_n);
	kik_cell_number(c++, p.ratio, 2);
	if (s->compared)
		kik_cell_number(c++, s->before, 2);
	kik_cell_number(c++, p.gap, 2);
	kik_cell_text(c++,
	    kik_say_joined(d, "/", no > 0 && no < s->min_n ? few : kik_say_count(d, no),
		nf > 0 && nf < s->min_n ? few : kik_say_count(d, nf)));
	kik_cell_text(c, p.band == KIK_PERCEIVED_NONE ? "–" : kik_word(d->lang, bands[p.band]));
}

static struct kik_table *new_table(struct kik_doc *d, bool compared)
{
	struct kik_table *t = kik_doc_table(d, NULL, "survey", "");

	t->row_header = true;
	kik_doc_column(d, t, "item", kik_word(d->lang, KIK_W_SURV_ITEM), false);
	kik_doc_column(d, t, "experience", kik_word(d->lang, KIK_W_SURV_EXPERIENCE), true);
	kik_doc_column(d, t, "expectation", kik_word(d->lang, KIK_W_SURV_EXPECTATION), true);
	kik_doc_column(d, t, "k", kik_word(d->lang, KIK_W_SURV_RATIO), true);
	if (compared)
		kik_doc_column(d, t, "k_last", kik_word(d->lang, KIK_W_SURV_LAST), true);
	kik_doc_column(d, t, "gap", kik_word(d->lang, KIK_W_SURV_GAP), true);
	kik_doc_column(d, t, "n", kik_word(d->lang, KIK_W_SURV_N), true);
	kik_doc_column(d, t, "band", kik_word(d->lang, KIK_W_SURV_BAND), false);
	return t;
}

static void add_about(struct kik_doc *d, const struct kik_report_input *in)
{
	kik_doc_para(d, NULL, "%s",
	    kik_say(d, KIK_W_SURV_ABOUT, kik_say_count(d, in->min_n),
		kik_say_cut(d, &in->cuts, KIK_CUT_ABOVE),
		kik_say_cut(d, &in->cuts, KIK_CUT_BELOW)));
	kik_say_cuts(d, in, KIK_CUT_ABOVE, KIK_CUT_BELOW);
}

void kik_documented_survey_add(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *now, const struct kik_result *last)
{
	struct kik_survey_item *i, *old = NULL;
	struct shown s = { .min_n = in->internal ? 0 : in->min_n,
		.bands = &in->cuts.perceived,
		.compared = true };
	size_t n = kik_documented_survey(now->entries[KIK_SURVEY], d->arena, &i), nold = 0;
	struct kik_table *t;

	if (n == 0)
		return;
	if (last != NULL)
		nold = kik_documented_survey(last->entries[KIK_SURVEY], d->arena, &old);
	kik_doc_heading(d, NULL, 3, kik_word(d->lang, KIK_W_SURV_TABLE));
	t = new_table(d, true);
	for (size_t k = 0; k < n; k++) {
		s.before = ratio_before(i[k].id, old, nold, in, s.min_n);
		survey_row(d, t, &i[k], &s);
	}
	add_about(d, in);
}

void kik_documented_survey_table(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_survey_item *item, size_t n)
{
	const struct shown s = { .min_n = in->internal ? 0 : in->min_n,
		.bands = &in->cuts.perceived };
	struct kik_table *t = new_table(d, false);

	for (size_t k = 0; k < n; k++)
		survey_row(d, t, &item[k], &s);
	add_about(d, in);
}
