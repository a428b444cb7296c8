#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "kik/result_read.h"

static int contradiction(struct kik_diag *d, struct kik_place at, const struct kik_result *r,
    const char *what, int64_t found, const char *fmt, ...) __attribute__((format(printf, 6, 7)));

static int contradiction(struct kik_diag *d, struct kik_place at, const struct kik_result *r,
    const char *what, int64_t found, const char *fmt, ...)
{
	char number[32], expected[128];
	const char *id = kik_result_id(r);
	struct kik_finding f = { .fault = KIK_F_INCONSISTENT,
		.at = at,
		.column = what,
		.unit = { id, strlen(id) },
		.expected = expected };
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(expected, sizeof expected, fmt, ap);
	va_end(ap);
	f.found.len = (size_t)snprintf(number, sizeof number, "%lld", (long long)found);
	f.found.s = number;
	kik_diag_add(d, &f);
	return -1;
}

static int check_members(const struct kik_result *r, struct kik_diag *d, struct kik_place at)
{
	int64_t respondents = 0, own_respondents = r->individual ? r->individual->respondents : 0;
	size_t i, q;

	for (i = 0; i < r->nmembers; i++)
		respondents += r->member[i].respondents;
	if (respondents != own_respondents)
		return contradiction(d, at, r, "respondents", own_respondents, "%s %lld",
		    kik_phrase(d, KIK_P_MEMBERS), (long long)respondents);
	for (q = 0; q < r->frame->nquestions; q++) {
		struct kik_cell sum = { 0, 0 }, own = kik_result_cell(r, q);

		for (i = 0; i < r->nmembers; i++) {
			const struct kik_member *m = &r->member[i];

			if (m->cell[q].n > m->respondents)
				return contradiction(d, at, r, "n", m->cell[q].n, "%s %lld",
				    kik_phrase(d, KIK_P_AT_MOST), (long long)m->respondents);
			if (m->cell[q].n > 0) {
				sum.n += m->cell[q].n;
				sum.sum += m->cell[q].sum;
			}
		}
		if (sum.n != own.n)
			return contradiction(d, at, r, r->frame->question[q].id, own.n, "%s %lld",
			    kik_phrase(d, KIK_P_MEMBERS), (long long)sum.n);
		if (sum.sum != own.sum)
			return contradiction(d, at, r, r->frame->question[q].id, own.sum,
			    "%s %lld %s", kik_phrase(d, KIK_P_MEMBERS), (long long)sum.sum,
			    kik_phrase(d, KIK_P_THOUSANDTHS));
	}
	return 0;
}

int kik_result_check(const struct kik_result *r, struct kik_diag *d, struct kik_place at)
{
	const struct kik_individual *ind = r->individual;
	const struct kik_frame *f = r->frame;
	size_t q, t;

	if (!ind)
		return check_members(r, d, at);
	for (q = 0; q < f->nquestions; q++) {
		const struct kik_question_result *qr = &ind->question[q];

		if (qr->n > ind->respondents)
			return contradiction(d, at, r, "n", qr->n, "%s %lld",
			    kik_phrase(d, KIK_P_AT_MOST), (long long)ind->respondents);
		if (qr->evidence > ind->respondents)
			return contradiction(d, at, r, "evidence", qr->evidence, "%s %lld",
			    kik_phrase(d, KIK_P_AT_MOST), (long long)ind->respondents);
	}
	for (t = 0; t < f->nthemes; t++) {
		int64_t sum = 0, most = 0;

		if (ind->evidence[t] > ind->respondents)
			return contradiction(d, at, r, "evidence", ind->evidence[t], "%s %lld",
			    kik_phrase(d, KIK_P_AT_MOST), (long long)ind->respondents);
		for (q = f->theme[t].first; q < f->theme[t].first + f->theme[t].n; q++) {
			sum += ind->question[q].evidence;
			if (ind->question[q].evidence > most)
				most = ind->question[q].evidence;
		}
		if (ind->evidence[t] < most || ind->evidence[t] > sum)
			return contradiction(d, at, r, "evidence", ind->evidence[t],
			    "%lld %s %lld, %s %s", (long long)most, kik_phrase(d, KIK_P_TO),
			    (long long)sum, kik_phrase(d, KIK_P_BY_QUESTIONS), f->theme[t].id);
	}
	if (!kik_result_is_unit(r) && r->nmembers)
		return check_members(r, d, at);
	return 0;
}
