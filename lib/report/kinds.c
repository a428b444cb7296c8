#include "kik/report.h"

#include <string.h>

#include "compare.h"
#include "kik/text.h"

static bool has_individual(const struct kik_result *unit)
{
	return unit->individual != NULL;
}

static bool has_consensus(const struct kik_result *unit)
{
	return unit->consensus != NULL;
}

static bool has_priorities(const struct kik_result *unit)
{
	return unit->entries[KIK_PRIORITIES] != NULL;
}

static bool has_actions(const struct kik_result *unit)
{
	return unit->entries[KIK_ACTIONS] != NULL;
}

static const struct kik_report_section individual = { has_individual, KIK_F_NO_INDIVIDUAL };
static const struct kik_report_section consensus = { has_consensus, KIK_F_NO_CONSENSUS };
static const struct kik_report_section agreed_on = { kik_aftale_has, KIK_F_NO_AGREEMENT };
static const struct kik_report_section goals = { kik_opfoelgning_has, KIK_F_NO_GOALS };

static const struct kik_report_section priorities = { has_priorities, KIK_F_NO_PRIORITIES };
static const struct kik_report_section actions = { has_actions, KIK_F_NO_ACTIONS };

static const struct kik_report_filling svar_filling = { "svarrapport", kik_svar_field_table,
	kik_svar_record, NULL };
static const struct kik_report_filling konsensus_filling = { "konsensusrapport",
	kik_konsensus_field_table, kik_konsensus_record, NULL };
/* of any kind whose tree says it all */
static const struct kik_report_filling tree_filling = { "document", kik_tree_field_table, NULL,
	NULL };
static const struct kik_report_filling aftale_filling = { "aftale", kik_aftale_field_table,
	kik_aftale_record, kik_aftale_asked };

const struct kik_report_kind kik_report_kinds[] = {
	{ "status", true, NULL, KIK_TRAIT_SECRET, "html",
	    { { "txt", kik_status_doc, NULL }, { "html", kik_status_doc, NULL },
		{ "xlsx", kik_status_doc, NULL }, { "csv", kik_status_rows, NULL },
		{ "json", kik_status_rows, NULL } } },
	{ "svarrapport", false, &individual, KIK_TRAIT_SECRET | KIK_TRAIT_COMPARES, "html",
	    { { "txt", kik_svarrapport_doc, NULL }, { "html", kik_svarrapport_doc, NULL },
		{ "docx", NULL, &svar_filling }, { "pdf", kik_svarrapport_doc, &svar_filling },
		{ "xlsx", kik_svarrapport_doc, NULL } } },
	{ "konsensusrapport", false, &consensus, KIK_TRAIT_SECRET | KIK_TRAIT_COMPARES, "html",
	    { { "txt", kik_konsensusrapport_doc, NULL }, { "html", kik_konsensusrapport_doc, NULL },
		{ "docx", NULL, &konsensus_filling },
		{ "pdf", kik_konsensusrapport_doc, &konsensus_filling },
		{ "xlsx", kik_konsensusrapport_doc, NULL } } },
	{ "prioritering", false, &priorities, KIK_TRAIT_SECRET | KIK_TRAIT_ROWS, "html",
	    { { "txt", kik_prioritering_doc, NULL }, { "html", kik_prioritering_doc, NULL },
		{ "docx", kik_prioritering_doc, &tree_filling },
		{ "pdf", kik_prioritering_doc, &tree_filling },
		{ "xlsx", kik_prioritering_doc, NULL }, { "csv", kik_prioritering_rows, NULL },
		{ "json", kik_prioritering_rows, NULL } } },
	{ "handleplan", false, &actions, KIK_TRAIT_SECRET, "html",
	    { { "txt", kik_handleplan_doc, NULL }, { "html", kik_handleplan_doc, NULL },
		{ "docx", kik_handleplan_doc, &tree_filling },
		{ "pdf", kik_handleplan_doc, &tree_filling },
		{ "xlsx", kik_handleplan_book, NULL } } },
	{ "projektbeskrivelse", false, &actions, KIK_TRAIT_SECRET, "html",
	    { { "txt", kik_projektbeskrivelse_doc, NULL },
		{ "html", kik_projektbeskrivelse_doc, NULL },
		{ "docx", kik_projektbeskrivelse_doc, &tree_filling },
		{ "pdf", kik_projektbeskrivelse_doc, &tree_filling },
		{ "xlsx", kik_projektbeskrivelse_doc, NULL } } },
	{ "aftale", false, &agreed_on, KIK_TRAIT_ROWS | KIK_TRAIT_BOOK, "html",
	    { { "txt", kik_aftale_doc, NULL }, { "html", kik_aftale_doc, NULL },
		{ "docx", NULL, &aftale_filling }, { "pdf", kik_aftale_doc, &aftale_filling },
		{ "xlsx", kik_aftale_book, NULL }, { "csv", kik_aftale_rows, NULL },
		{ "json", kik_aftale_book, NULL } } },
	{ "overblik", false, NULL, KIK_TRAIT_COMPARES | KIK_TRAIT_ACROSS, "html",
	    { { "txt", kik_overblik_doc, NULL }, { "html", kik_overblik_doc, NULL },
		{ "docx", kik_overblik_doc, &tree_filling },
		{ "pdf", kik_overblik_doc, &tree_filling }, { "xlsx", kik_overblik_doc, NULL } } },
	{ "udvikling", false, NULL, KIK_TRAIT_CROSSES | KIK_TRAIT_ACROSS, "html",
	    { { "txt", kik_udvikling_doc, NULL }, { "html", kik_udvikling_doc, NULL },
		{ "docx", kik_udvikling_doc, &tree_filling },
		{ "pdf", kik_udvikling_doc, &tree_filling },
		{ "xlsx", kik_udvikling_doc, NULL } } },
	{ "opfoelgning", false, &goals, KIK_TRAIT_DATED | KIK_TRAIT_ROWS, "html",
	    { { "txt", kik_opfoelgning_doc, NULL }, { "html", kik_opfoelgning_doc, NULL },
		{ "docx", kik_opfoelgning_doc, &tree_filling },
		{ "pdf", kik_opfoelgning_doc, &tree_filling },
		{ "csv", kik_opfoelgning_rows, NULL }, { "json", kik_opfoelgning_rows, NULL } } },
	{ "resume", false, &consensus, KIK_TRAIT_ACROSS, "html",
	    { { "txt", kik_resume_doc, NULL }, { "html", kik_resume_doc, NULL },
		{ "docx", kik_resume_doc, &tree_filling },
		{ "pdf", kik_resume_doc, &tree_filling } } },
	{ "tal", false, NULL, KIK_TRAIT_ACROSS, "csv",
	    { { "xlsx", kik_tal_rows, NULL }, { "csv", kik_tal_rows, NULL },
		{ "json", kik_tal_rows, NULL } } },
	{ .name = NULL },
};

const struct kik_report_kind *kik_report_find(const char *name)
{
	for (const struct kik_report_kind *k = kik_report_kinds; k->name != NULL; k++)
		if (strcmp(k->name, name) == 0)
			return k;
	return NULL;
}

const struct kik_report_format *kik_report_format(const struct kik_report_kind *kind,
    const char *name)
{
	for (const struct kik_report_format *f = kind->format; f->name != NULL; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}

void kik_report_names(struct kik_buf *b)
{
	for (const struct kik_report_kind *k = kik_report_kinds; k->name != NULL; k++)
		kik_buf_addf(b, "%s%s", k == kik_report_kinds ? "" : ", ", k->name);
}

void kik_report_format_names(struct kik_buf *b, const struct kik_report_kind *kind)
{
	for (const struct kik_report_format *f = kind->format; f->name != NULL; f++)
		kik_buf_addf(b, "%s%s", f == kind->format ? "" : ", ", f->name);
}

const struct kik_round_results *kik_report_now(const struct kik_report_input *in)
{
	return in->nrounds == 0 ? NULL : &in->round[in->nrounds - 1];
}

const struct kik_round_results *kik_report_last(const struct kik_report_input *in)
{
	return in->nrounds < 2 ? NULL : &in->round[in->nrounds - 2];
}

const char *kik_report_round(const struct kik_report_input *in, const struct kik_result *unit)
{
	const struct kik_round_results *now = kik_report_now(in);
	if (unit != NULL)
		return unit->round;
	if (now != NULL)
		return now->round;
	return in->status != NULL ? in->status->round : "";
}

const struct kik_result *kik_report_before(const struct kik_report_input *in,
    const struct kik_result *unit)
{
	return kik_rounds_before(kik_report_last(in), unit);
}

static void lacks(const struct kik_report_input *in, const struct kik_report_kind *kind,
    const struct kik_result *r)
{
	struct kik_finding f = { .fault = kind->section->missing,
		.at = { .file = r->source },
		.unit = { r->unit.id, strlen(r->unit.id) },
		.found = { r->round, strlen(r->round) } };
	kik_diag_add(in->diag, &f);
}

size_t kik_report_units(const struct kik_report_input *in, const struct kik_report_kind *kind,
    const struct kik_result ***out)
{
	const struct kik_round_results *now = kik_report_now(in);
	size_t n = 0;
	*out = kik_arena_array(in->arena, now == NULL ? 0 : now->n, sizeof **out);
	for (size_t i = 0; now != NULL && i < now->n; i++) {
		const struct kik_result *r = now->result[i];
		if (!kik_result_is_unit(r))
			kik_diag_file(in->diag, KIK_F_GROUP_INPUT, r->source, kik_result_id(r),
			    NULL);
		else if (kind->section->has(r))
			(*out)[n++] = r;
		else
			lacks(in, kind, r);
	}
	return n;
}

void kik_report_file(struct kik_buf *b, const struct kik_report_input *in,
    const struct kik_report_kind *kind, const struct kik_result *unit, const char *extension)
{
	const struct kik_round_results *now = kik_report_now(in);
	const struct kik_round_results none = { .round =
						    in->status != NULL ? in->status->round : "" };

	kik_rounds_file(b, now != NULL ? now : &none, unit, kind->name, extension);
}

void kik_report_count_gaps(const struct kik_report_input *in, size_t n)
{
	if (in->gaps == NULL || n == 0)
		return;
	in->gaps->n += n;
	in->gaps->documents++;
}

void kik_report_sort(struct kik_report_input *in, struct kik_results *rs)
{
	in->blind = rs->blind;
	in->round = kik_rounds_sort(rs, &in->nrounds, in->arena);
}

bool kik_report_compares(const struct kik_report_input *in, const char *by)
{
	return kik_report_now(in) != NULL && kik_peers_known(kik_report_now(in), by);
}
