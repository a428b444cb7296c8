#include "since.h"

#include <string.h>

static bool has_answers(const struct kik_result *r)
{
	return r->individual != NULL;
}

/* The earlier results of a round in a frame that have what is asked for. */
static struct kik_result **pick(const struct kik_report_input *in, const char *round,
    const struct kik_frame *frame, bool (*has)(const struct kik_result *r), size_t *n)
{
	struct kik_result **out = NULL;
	*n = 0;
	for (size_t i = 0; i < in->nsince; i++) {
		const struct kik_round_results *of = &in->since[i];
		if (strcmp(of->round, round) != 0)
			continue;
		out = kik_arena_array(in->arena, of->n, sizeof *out);
		for (size_t k = 0; k < of->n; k++)
			if (has(of->result[k]) &&
			    strcmp(of->result[k]->frame->digest, frame->digest) == 0)
				out[(*n)++] = of->result[k];
	}
	return out;
}

const struct kik_publish *kik_since_answers(const struct kik_report_input *in, const char *round,
    const struct kik_frame *frame)
{
	size_t n;
	struct kik_result **of = pick(in, round, frame, has_answers, &n);
	return n == 0 || in->internal ? NULL : kik_publish_new(of, n, in->min_n, false, in->arena);
}

const struct kik_publish_agreed *kik_since_agreed(const struct kik_report_input *in,
    const char *round, const struct kik_frame *frame)
{
	size_t n;
	struct kik_result **of = pick(in, round, frame, kik_result_agreed, &n);
	return n == 0 || in->internal ? NULL
				      : kik_publish_agreed_new(of, n, in->min_n, false, in->arena);
}

/* Reports how many cells of a result are hidden since. */
static void report_hidden(const struct kik_report_input *in, const struct kik_result *r, size_t n)
{
	if (n == 0)
		return;
	kik_diag_file(in->diag, KIK_F_SINCE, NULL,
	    kik_arena_printf(in->arena, "%s '%s' (%s)", r->scope, kik_result_id(r), r->round),
	    kik_arena_printf(in->arena, "%zu", n));
}

/* Counts the cells of one frame's results that are hidden, from result `first` on. */
static void report_round(const struct kik_report_input *in, struct kik_result **of, size_t n)
{
	const struct kik_frame *f = of[0]->frame;
	const struct kik_publish *p = kik_publish_since(of, n, in->min_n, false,
	    kik_since_answers(in, of[0]->round, f), in->arena);
	for (size_t i = 0; i < n; i++) {
		size_t hidden = 0;
		for (size_t q = 0; q < f->nquestions; q++)
			hidden += of[i]->individual->question[q].used &&
			    kik_publish_cell(p, i, q) == KIK_HIDDEN_SINCE;
		report_hidden(in, of[i], hidden);
	}
}

static void report_agreed(const struct kik_report_input *in, struct kik_result **of, size_t n)
{
	const struct kik_frame *f = of[0]->frame;
	const struct kik_publish_agreed *p = kik_publish_agreed_since(of, n, in->min_n, false,
	    kik_since_agreed(in, of[0]->round, f), in->arena);
	for (size_t i = 0; i < n; i++) {
		size_t hidden = 0;
		for (size_t q = 0; q < f->nquestions && !kik_result_is_unit(of[i]); q++)
			hidden += kik_publish_agreed_cell(p, i, q) == KIK_HIDDEN_SINCE;
		report_hidden(in, of[i], hidden);
	}
}

static const struct {
	bool (*has)(const struct kik_result *r);
	void (*report)(const struct kik_report_input *in, struct kik_result **of, size_t n);
} stages[] = { { has_answers, report_round }, { kik_result_agreed, report_agreed } };

/* Each frame's results of a round by themselves, of one stage. */
static void report_stage(const struct kik_report_input *in, const struct kik_round_results *round,
    size_t stage)
{
	bool *done = kik_arena_array(in->arena, round->n, sizeof *done);
	for (size_t i = 0; i < round->n; i++) {
		if (done[i] || !stages[stage].has(round->result[i]))
			continue;
		struct kik_result **of = kik_arena_array(in->arena, round->n - i, sizeof *of);
		size_t n = 0;
		for (size_t k = i; k < round->n; k++) {
			if (!stages[stage].has(round->result[k]) ||
			    strcmp(round->result[k]->frame->digest,
				round->result[i]->frame->digest) != 0)
				continue;
			done[k] = true;
			of[n++] = round->result[k];
		}
		stages[stage].report(in, of, n);
	}
}

void kik_report_since(const struct kik_report_input *in)
{
	for (size_t i = 0; in->nsince > 0 && !in->internal && i < in->nrounds; i++)
		for (size_t s = 0; s < sizeof stages / sizeof *stages; s++)
			report_stage(in, &in->round[i], s);
}

const char *kik_report_since_frame(const struct kik_report_input *in)
{
	for (size_t i = 0; i < in->nsince; i++)
		for (size_t k = 0; k < in->nrounds; k++)
			if (strcmp(in->since[i].round, in->round[k].round) == 0 &&
			    strcmp(in->since[i].result[0]->frame->digest,
				in->round[k].result[0]->frame->digest) != 0)
				return in->since[i].round;
	return NULL;
}
