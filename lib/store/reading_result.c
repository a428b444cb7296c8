/* What was read, as results: the sheets that are put out, and warnings about the round as a whole. */
#include <stdlib.h>
#include <string.h>

#include "reading_parts.h"

static int by_unit_and_round(const void *x, const void *y)
{
	const struct kik_sheet_info *a = kik_sheet_info(*(struct kik_sheet *const *)x);
	const struct kik_sheet_info *b = kik_sheet_info(*(struct kik_sheet *const *)y);
	int c = strcmp(a->municipality, b->municipality);

	if (!c)
		c = strcmp(a->unit, b->unit);
	return c ? c : strcmp(a->round, b->round);
}

struct kik_sheet **kik_reading_sheets(const struct kik_reading *r, size_t *n, struct kik_arena *a)
{
	size_t i, all = kik_answers_count(r->answers);
	struct kik_sheet **sheet = kik_arena_array(a, all + 1, sizeof *sheet);

	for (i = *n = 0; i < all; i++) {
		struct kik_sheet *sh = kik_answers_at(r->answers, i);

		if (!kik_sheet_info(sh)->withheld)
			sheet[(*n)++] = sh;
	}
	qsort(sheet, *n, sizeof *sheet, by_unit_and_round);
	return sheet;
}

bool kik_reading_same_unit(const struct kik_sheet_info *a, const struct kik_sheet_info *b)
{
	return !strcmp(a->unit, b->unit) &&
	    (!*a->municipality || !*b->municipality || !strcmp(a->municipality, b->municipality));
}

static int info_order(const void *x, const void *y)
{
	const struct kik_sheet_info *a = *(struct kik_sheet_info *const *)x,
				    *b = *(struct kik_sheet_info *const *)y;
	int c = strcmp(a->unit, b->unit);

	return c ? c : strcmp(a->municipality, b->municipality);
}

void kik_reading_units(const struct kik_reading *r, size_t *units, size_t *withheld)
{
	const struct kik_answers *agreed = kik_agreed_answers(r->agreed);
	size_t i, own = kik_answers_count(r->answers), n = own + kik_answers_count(agreed);
	struct kik_sheet_info **info = kik_realloc(NULL, n + 1, sizeof *info);

	for (i = 0; i < n; i++)
		info[i] = kik_sheet_info(i < own ? kik_answers_at(r->answers, i)
						 : kik_answers_at(agreed, i - own));
	qsort(info, n, sizeof *info, info_order);
	/* one without a municipality comes first among those of its id */
	for (i = *units = *withheld = 0; i < n; i++) {
		if (i + 1 < n && kik_reading_same_unit(info[i], info[i + 1]))
			continue;
		++*units;
		*withheld += info[i]->withheld;
	}
	free(info);
}

/* The themes whose documentation fewer than two people used: "T2, T6". */
static void warn_evidence(const struct kik_reading *r, const struct kik_result *res)
{
	const struct kik_frame *f = r->frame;
	struct kik_finding fi = { .fault = KIK_F_EVIDENCE,
		.unit = { res->unit.id, strlen(res->unit.id) } };
	struct kik_buf themes = KIK_BUF_INIT;
	size_t t;

	for (t = 0; t < f->nthemes; t++)
		if ((!r->options.theme || r->options.theme[t]) && res->individual->evidence[t] < 2)
			kik_buf_addf(&themes, "%s%s", themes.len ? ", " : "", f->theme[t].id);
	fi.other = kik_buf_str(&themes);
	if (themes.len)
		kik_diag_add(r->diag, &fi);
	kik_buf_release(&themes);
}

void kik_reading_warn(const struct kik_reading *r)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_sheet **sheet;
	size_t i, n;

	if (!r->round) {
		kik_arena_free(a);
		return;
	}
	sheet = kik_reading_sheets(r, &n, a);
	for (i = 0; i < n; i++) {
		struct kik_result *res = kik_reading_result(r, sheet[i], a);
		struct kik_finding f = { .fault = KIK_F_GROUP_SIZE,
			.unit = { res->unit.id, strlen(res->unit.id) },
			.n = res->individual->respondents };

		if (res->individual->respondents > KIK_GROUP_SIZE)
			kik_diag_add(r->diag, &f);
		if (res->individual->respondents)
			warn_evidence(r, res);
	}
	kik_arena_free(a);
}

static void add_leniencies(struct kik_result *res, const struct kik_sheet_info *info,
    struct kik_arena *a)
{
	size_t i;

	res->leniency = kik_arena_array(a, KIK_LENIENCIES, sizeof *res->leniency);
	for (i = 0; i < KIK_LENIENCIES; i++)
		if (info->lenient[i])
			res->leniency[res->nleniencies++] =
			    (struct kik_leniency){ kik_leniency_names[i], info->lenient[i] };
}

/* The sheet of agreed points for a unit and round, or NULL. */
static struct kik_sheet_info *find_agreed(const struct kik_reading *r,
    const struct kik_sheet_info *of)
{
	const struct kik_answers *agreed = kik_agreed_answers(r->agreed);
	size_t i;

	for (i = 0; i < kik_answers_count(agreed); i++) {
		struct kik_sheet_info *info = kik_sheet_info(kik_answers_at(agreed, i));

		if (!info->withheld && kik_reading_same_unit(info, of) &&
		    !strcmp(info->round, of->round))
			return info;
	}
	return NULL;
}

/* What is said of a unit beside its sections. */
static void add_facts(const struct kik_reading *r, struct kik_result *res,
    const struct kik_sheet_info *info, struct kik_arena *a)
{
	if (info->listed)
		kik_unit_copy(&res->unit, info->listed, a);
	else
		res->unit.participants = -1;
	res->unit.id = info->unit;
	res->unit.municipality = info->municipality;
	res->unit.name = info->name;
	res->unit.area = info->area;
	res->complete = !r->blind;
	add_leniencies(res, info, a);
}

static int by_identity(const void *x, const void *y)
{
	return kik_result_cmp(*(struct kik_result *const *)x, *(struct kik_result *const *)y);
}

struct kik_result **kik_reading_agreed(const struct kik_reading *r, size_t *n, struct kik_arena *a)
{
	const struct kik_answers *agreed = kik_agreed_answers(r->agreed);
	struct kik_result **out = kik_arena_array(a, kik_answers_count(agreed) + 1, sizeof *out);
	size_t i, k;

	for (i = *n = 0; i < kik_answers_count(agreed); i++) {
		struct kik_sheet_info *info = kik_sheet_info(kik_answers_at(agreed, i));
		struct kik_result *res;

		for (k = 0; k < kik_answers_count(r->answers); k++) {
			struct kik_sheet_info *own = kik_sheet_info(kik_answers_at(r->answers, k));

			if (kik_reading_same_unit(info, own) && !strcmp(info->round, own->round))
				break;
		}
		if (info->withheld || k < kik_answers_count(r->answers))
			continue;
		res = kik_result_new(a, r->frame);
		res->individual = NULL;
		res->consensus = kik_agreed_consensus(r->agreed, info);
		res->round = info->round;
		add_facts(r, res, info, a);
		out[(*n)++] = res;
	}
	qsort(out, *n, sizeof *out, by_identity);
	return out;
}

struct kik_result *kik_reading_result(const struct kik_reading *r, struct kik_sheet *sh,
    struct kik_arena *a)
{
	struct kik_sheet_info *info = kik_sheet_info(sh), *agreed = find_agreed(r, info);
	struct kik_result *res = kik_sheet_result(r->answers, sh, r->options.theme, a);
	const struct kik_round_unit *ru =
	    r->round ? kik_round_find(r->round, info->municipality, info->unit) : NULL;

	add_facts(r, res, info, a);
	if (ru && ru->n)
		res->individual->expected = (int64_t)ru->n;
	else if (info->listed)
		res->individual->expected = info->listed->participants;
	if (agreed)
		res->consensus = kik_agreed_consensus(r->agreed, agreed);
	return res;
}
