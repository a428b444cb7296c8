/* The section of individual answers, written into a line of the stream. */
#include "kik/counts.h"
#include "result_parts.h"

static void write_statements(struct kik_buf *b, const struct kik_question_result *q)
{
	size_t k, i;

	for (k = 0; k < KIK_STATEMENTS; k++) {
		kik_json_add_key(b, kik_statement_names[k]);
		kik_buf_addc(b, '[');
		for (i = 0; i < q->nstatements[k]; i++) {
			if (i)
				kik_buf_addc(b, ',');
			kik_json_add_text(b, q->statement[k][i]);
		}
		kik_buf_addc(b, ']');
	}
}

void kik_part_add_over_units(struct kik_buf *b, const struct kik_unit_stats *u)
{
	KIK_ADD(b, ",\"units\":");
	kik_buf_addi(b, u->units);
	KIK_ADD(b, ",\"unit_mean\":");
	kik_json_add_stat(b, u->mean);
	KIK_ADD(b, ",\"unit_sd\":");
	kik_json_add_stat(b, u->sd);
	KIK_ADD(b, ",\"unit_min\":");
	kik_json_add_stat(b, u->min);
	KIK_ADD(b, ",\"unit_max\":");
	kik_json_add_stat(b, u->max);
}

void kik_part_add_stats(struct kik_buf *b, const struct kik_stats *st)
{
	KIK_ADD(b, ",\"mean\":");
	kik_json_add_stat(b, st->mean);
	KIK_ADD(b, ",\"median\":");
	kik_json_add_stat(b, st->median);
	KIK_ADD(b, ",\"sd\":");
	kik_json_add_stat(b, st->sd);
	KIK_ADD(b, ",\"min\":");
	kik_json_add_stat(b, st->min);
	KIK_ADD(b, ",\"max\":");
	kik_json_add_stat(b, st->max);
	KIK_ADD(b, ",\"agreement\":");
	kik_json_add_stat(b, st->agreement);
}

/* What is counted, and the key of what is counted beside it. */
static void add_counts(struct kik_buf *b, const struct kik_figures_of *of)
{
	KIK_ADD(b, ",\"counts\":");
	kik_counts_json(b, of->scale, of->counts);
	KIK_ADD(b, ",\"n\":");
	kik_buf_addi(b, of->n);
	KIK_ADD(b, ",\"blank\":");
	kik_buf_addi(b, of->respondents - of->n);
	KIK_ADD(b, ",\"evidence\":");
}

size_t kik_individual_figures(const void *none, struct kik_buf *b, const struct kik_figures_of *of)
{
	struct kik_stats stats;
	size_t cut;

	(void)none;
	add_counts(b, of);
	cut = b->len;
	kik_question_stats(of->scale, of->counts, &stats);
	kik_part_add_stats(b, &stats);
	return cut;
}

static void write_question(struct kik_buf *b, const struct kik_result *r, size_t i,
    const struct kik_derived *d, struct kik_figures *fs)
{
	const struct kik_question_result *q = &r->individual->question[i];

	KIK_ADD(b, "{\"id\":");
	kik_json_add_text(b, r->frame->question[i].id);
	if (d) {
		struct kik_figures_text figures = kik_figures_expected(fs, r, i);

		kik_buf_add(b, figures.s, figures.cut);
		kik_buf_addi(b, q->evidence);
		kik_buf_add(b, figures.s + figures.cut, figures.len - figures.cut);
		if (d->unit_question)
			kik_part_add_over_units(b, &d->unit_question[i]);
		if (r->individual->has_text)
			write_statements(b, q);
	} else {
		const struct kik_figures_of of = kik_figures_question(r, i);

		add_counts(b, &of);
		kik_buf_addi(b, q->evidence);
	}
	kik_subscores_write(b, r->frame, i, q->sub, d != NULL);
	kik_buf_addc(b, '}');
}

static void write_themes(struct kik_buf *b, const struct kik_result *r, const struct kik_derived *d)
{
	const struct kik_frame *f = r->frame;
	const char *mark = "{\"id\":";
	size_t t, q;

	KIK_ADD(b, ",\"themes\":[");
	for (t = 0; t < f->nthemes; t++) {
		bool used = false;

		for (q = f->theme[t].first; q < f->theme[t].first + f->theme[t].n; q++)
			used = used || r->individual->question[q].used;
		if (!used)
			continue;
		kik_buf_adds(b, mark);
		mark = ",{\"id\":";
		kik_json_add_text(b, f->theme[t].id);
		if (d) {
			KIK_ADD(b, ",\"mean\":");
			kik_json_add_stat(b, d->means.theme[t]);
		}
		KIK_ADD(b, ",\"evidence\":");
		kik_buf_addi(b, r->individual->evidence[t]);
		if (d && d->unit_theme)
			kik_part_add_over_units(b, &d->unit_theme[t]);
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, ']');
}

void kik_part_add_themes(struct kik_buf *b, const struct kik_frame *f, const struct kik_derived *d)
{
	const char *mark = "{\"id\":";

	KIK_ADD(b, ",\"themes\":[");
	for (size_t t = 0; t < f->nthemes; t++) {
		if (!d->theme_used[t])
			continue;
		kik_buf_adds(b, mark);
		mark = ",{\"id\":";
		kik_json_add_text(b, f->theme[t].id);
		KIK_ADD(b, ",\"mean\":");
		kik_json_add_stat(b, d->means.theme[t]);
		if (d->unit_theme)
			kik_part_add_over_units(b, &d->unit_theme[t]);
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, ']');
}

void kik_part_add_totals(struct kik_buf *b, const struct kik_frame *f, const struct kik_derived *d)
{
	size_t p;

	KIK_ADD(b, ",\"panels\":[");
	for (p = 0; p < f->npanels; p++) {
		kik_buf_adds(b, p ? ",{\"id\":" : "{\"id\":");
		kik_json_add_text(b, f->panel[p].id);
		KIK_ADD(b, ",\"mean\":");
		kik_json_add_stat(b, d->means.panel[p]);
		if (d->unit_panel)
			kik_part_add_over_units(b, &d->unit_panel[p]);
		kik_buf_addc(b, '}');
	}
	KIK_ADD(b, "],\"total\":{\"themes\":");
	kik_json_add_stat(b, d->means.by_themes);
	KIK_ADD(b, ",\"questions\":");
	kik_json_add_stat(b, d->means.by_questions);
	kik_buf_addc(b, '}');
}

void kik_individual_write(struct kik_buf *b, const struct kik_result *r,
    const struct kik_derived *d, struct kik_figures *fs)
{
	const struct kik_individual *ind = r->individual;
	bool first = true;
	size_t q;

	KIK_ADD(b, "{\"respondents\":");
	kik_buf_addi(b, ind->respondents);
	KIK_ADD(b, ",\"expected\":");
	kik_part_add_count(b, ind->expected);
	KIK_ADD(b, ",\"questions\":[");
	for (q = 0; q < r->frame->nquestions; q++) {
		if (!ind->question[q].used)
			continue;
		if (!first)
			kik_buf_addc(b, ',');
		first = false;
		write_question(b, r, q, d, fs);
	}
	kik_buf_addc(b, ']');
	write_themes(b, r, d);
	if (d)
		kik_part_add_totals(b, r->frame, d);
	kik_buf_addc(b, '}');
}
