#include <stdlib.h>
#include <string.h>

#include "kik/report.h"
#include "kik/text.h"

static int by_round(const void *pa, const void *pb)
{
	const struct kik_result *a = *(struct kik_result *const *)pa;
	const struct kik_result *b = *(struct kik_result *const *)pb;
	int order = kik_natural_cmp(a->round, b->round);
	if (order == 0)
		order = strcmp(a->round, b->round);
	return order != 0 ? order : kik_result_cmp(a, b);
}

void kik_report_sort(struct kik_report_input *in, struct kik_results *rs)
{
	struct kik_result **r = kik_arena_array(in->arena, rs->n, sizeof(*r));
	size_t n = rs->n;
	if (n > 0) {
		memcpy(r, rs->result, n * sizeof(*r));
		qsort(r, n, sizeof(*r), by_round);
	}
	in->blind = rs->blind;
	in->round = kik_arena_array(in->arena, n, sizeof *in->round);
	in->nrounds = 0;
	for (size_t i = 0; i < n; i++) {
		if (i == 0 || strcmp(r[i - 1]->round, r[i]->round) != 0)
			in->round[in->nrounds++] =
			    (struct kik_report_round){ r[i]->round, &r[i], 0 };
		in->round[in->nrounds - 1].n++;
	}
}

/* As kik_result_cmp, whatever the round and the content. */
static int by_subject(const void *key, const void *element)
{
	const struct kik_result *a = key, *b = *(struct kik_result *const *)element;
	int order = strcmp(a->scope, b->scope);
	if (order == 0)
		order = strcmp(kik_result_municipality(a), kik_result_municipality(b));
	return order != 0 ? order : strcmp(kik_result_id(a), kik_result_id(b));
}

size_t kik_report_same(struct kik_result *const *result, size_t n, const struct kik_result *r)
{
	struct kik_result *const *found =
	    n == 0 ? NULL : bsearch(r, result, n, sizeof(*result), by_subject);
	return found == NULL ? KIK_NONE : (size_t)(found - result);
}
