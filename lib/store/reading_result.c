/* What was read, as results: the sheets that are put out, and warnings about the round as a whole. */
#include <stdlib.h>
#include <string.h>

#include "kik/order.h"
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
	kik_order(sheet, *n, sizeof *sheet, by_unit_and_round);
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

const struct kik_answers *kik_reading_answers(const struct kik_reading *r,
    enum kik_reading_into into)
{
	switch (into) {
	case KIK_INTO_AGREED:
		return kik_agreed_answers(r->agreed);
	case KIK_INTO_LEDGER:
		return kik_ledger_answers(r->ledger);
	default:
		return r->answers;
	}
}

struct kik_sheet_info **kik_reading_infos(const struct kik_reading *r, size_t *n)
{
	struct kik_sheet_info **info;
	size_t into, i, all = 0;

	for (into = 0; into < KIK_INTOS; into++)
		all += kik_answers_count(kik_reading_answers(r, into));
	info = kik_realloc(NULL, all + 1, sizeof *info);
	for (into = *n = 0; into < KIK_INTOS; into++) {
		const struct kik_answers *as = kik_reading_answers(r, into);

		for (i = 0; i < kik_answers_count(as); i++)
			info[(*n)++] = kik_sheet_info(kik_answers_at(as, i));
	}
	kik_order(info, *n, sizeof *info, info_order);
	return info;
}

void kik_reading_units(const struct kik_reading *r, size_t *units, size_t *withheld)
{
	size_t i, n;
	struct kik_sheet_info **info = kik_reading_infos(r, &n);

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

/* The sheet of another sort for a unit and round, or NULL. */
static struct kik_sheet_info *find_other(const struct kik_reading *r, enum kik_reading_into into,
    const struct kik_sheet_info *of)
{
	const struct kik_answers *as = kik_reading_answers(r, into);
	struct kik_sheet_info *found = NULL;
	size_t i;

	for (i = 0; i < kik_answers_count(as); i++) {
		struct kik_sheet_info *info = kik_sheet_info(kik_answers_at(as, i));

		if (!kik_reading_same_unit(info, of) || strcmp(info->round, of->round) != 0)
			continue;
		if (!strcmp(info->municipality, of->municipality))
			return info;
		if (!found)
			found = info;
	}
	return found;
}

/* What was agreed on and entered for a unit and round, into its result. */
static void add_sections(const struct kik_reading *r, struct kik_result *res,
    const struct kik_sheet_info *of)
{
	struct kik_sheet_info *agreed = find_other(r, KIK_INTO_AGREED, of);
	struct kik_sheet_info *entered = find_other(r, KIK_INTO_LEDGER, of);
	size_t s;

	if (agreed && !agreed->withheld)
		res->consensus = kik_agreed_consensus(r->agreed, agreed);
	for (s = 0; s < KIK_SECTIONS; s++)
		if (entered && !entered->withheld)
			res->entries[s] = kik_ledger_entries(r->ledger, entered, s);
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
	const struct kik_answers *entered = kik_ledger_answers(r->ledger);
	size_t nagreed = kik_answers_count(agreed), all = nagreed + kik_answers_count(entered), i;
	struct kik_result **out = kik_arena_array(a, all + 1, sizeof *out);

	for (i = *n = 0; i < all; i++) {
		struct kik_sheet_info *info =
		    kik_sheet_info(i < nagreed ? kik_answers_at(agreed, i)
					       : kik_answers_at(entered, i - nagreed));
		struct kik_result *res;

		if (info->withheld || find_other(r, KIK_INTO_ANSWERS, info) ||
		    (i >= nagreed && find_other(r, KIK_INTO_AGREED, info)))
			continue;
		res = kik_result_new(a, r->frame);
		res->individual = NULL;
		res->round = info->round;
		add_sections(r, res, info);
		add_facts(r, res, info, a);
		if (kik_result_has_section(res))
			out[(*n)++] = res;
	}
	qsort(out, *n, sizeof *out, by_identity);
	return out;
}

struct kik_result *kik_reading_result(const struct kik_reading *r, struct kik_sheet *sh,
    struct kik_arena *a)
{
	struct kik_sheet_info *info = kik_sheet_info(sh);
	struct kik_result *res = kik_sheet_result(r->answers, sh, r->options.theme, a);
	const struct kik_round_unit *ru =
	    r->round ? kik_round_find(r->round, info->municipality, info->unit) : NULL;

	add_facts(r, res, info, a);
	if (ru && ru->n)
		res->individual->expected = (int64_t)ru->n;
	else if (info->listed)
		res->individual->expected = info->listed->participants;
	add_sections(r, res, info);
	return res;
}
