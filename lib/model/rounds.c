#include "kik/rounds.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "kik/order.h"
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

static int by_id(const void *pa, const void *pb)
{
	const struct kik_result *a = *(struct kik_result *const *)pa;
	const struct kik_result *b = *(struct kik_result *const *)pb;

	return strcmp(a->unit.id, b->unit.id);
}

static int is_called(const void *id, const void *element)
{
	return strcmp(id, (*(struct kik_result *const *)element)->unit.id);
}

struct kik_result *const *kik_rounds_called(const struct kik_round_results *round, const char *id,
    size_t *n)
{
	*n = round->nunits;
	return kik_order_find(id, round->unit, n, sizeof *round->unit, is_called);
}

struct kik_round_results *kik_rounds_sort(const struct kik_results *rs, size_t *n,
    struct kik_arena *a)
{
	struct kik_result **r = kik_arena_array(a, rs->n, sizeof(*r));
	struct kik_result **unit = kik_arena_array(a, rs->n, sizeof(*unit));
	struct kik_round_results *round = kik_arena_array(a, rs->n, sizeof *round);

	*n = 0;
	if (rs->n > 0) {
		memcpy(r, rs->result, rs->n * sizeof(*r));
		qsort(r, rs->n, sizeof(*r), by_round);
	}
	for (size_t i = 0; i < rs->n; i++) {
		if (i == 0 || strcmp(r[i - 1]->round, r[i]->round) != 0)
			round[(*n)++] =
			    (struct kik_round_results){ r[i]->round, &r[i], 0, &unit[i], 0 };
		round[*n - 1].n++;
		if (kik_result_is_unit(r[i]))
			round[*n - 1].unit[round[*n - 1].nunits++] = r[i];
	}
	for (size_t i = 0; i < *n; i++)
		kik_order(round[i].unit, round[i].nunits, sizeof *round[i].unit, by_id);
	return round;
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

size_t kik_rounds_same(struct kik_result *const *result, size_t n, const struct kik_result *r)
{
	struct kik_result *const *found =
	    n == 0 ? NULL : bsearch(r, result, n, sizeof(*result), by_subject);
	return found == NULL ? KIK_NONE : (size_t)(found - result);
}

static const struct kik_result *find_unit(struct kik_result *const *result, size_t n,
    const char *municipality, const char *id)
{
	const struct kik_result key = { .scope = "unit",
		.unit = { .id = id, .name = "", .area = "", .municipality = municipality } };
	size_t i = kik_rounds_same(result, n, &key);

	return i == KIK_NONE ? NULL : result[i];
}

const struct kik_result *kik_rounds_predecessor(struct kik_result *const *result, size_t n,
    const struct kik_unit *unit, const char **at)
{
	const struct kik_result *found = NULL;
	struct kik_buf id = KIK_BUF_INIT;

	while (found == NULL && **at != '\0') {
		size_t len = strcspn(*at, ",");
		struct kik_slice one = kik_trim(*at, len);

		kik_buf_clear(&id);
		kik_buf_add(&id, one.s, one.len);
		if (one.len > 0)
			found = find_unit(result, n, unit->municipality, kik_buf_str(&id));
		*at += len + ((*at)[len] == ',');
	}
	kik_buf_release(&id);
	return found;
}

const struct kik_result *kik_rounds_before(const struct kik_round_results *earlier,
    const struct kik_result *r)
{
	const struct kik_result *before = NULL, *next;
	const char *at;
	size_t i;

	if (earlier == NULL)
		return NULL;
	at = kik_result_is_unit(r) ? kik_unit_value(&r->unit, "predecessor") : "";
	while ((next = kik_rounds_predecessor(earlier->result, earlier->n, &r->unit, &at))) {
		if (before != NULL && next != before)
			return NULL;
		before = next;
	}
	i = before != NULL ? KIK_NONE : kik_rounds_same(earlier->result, earlier->n, r);
	return i == KIK_NONE ? before : earlier->result[i];
}

/* True when another unit of the round has the same id, in another municipality. */
static bool shares_id(const struct kik_round_results *round, const struct kik_result *unit)
{
	size_t n;
	struct kik_result *const *called = kik_rounds_called(round, unit->unit.id, &n);

	for (size_t i = 0; i < n; i++)
		if (called[i] != unit)
			return true;
	return false;
}

void kik_rounds_file(struct kik_buf *b, const struct kik_round_results *round,
    const struct kik_result *unit, const char *kind, const char *extension)
{
	kik_buf_add_file_part(b, round->round);
	kik_buf_addc(b, '_');
	if (unit != NULL) {
		if (shares_id(round, unit)) {
			kik_buf_add_file_part(b, unit->unit.municipality);
			kik_buf_addc(b, '_');
		}
		kik_buf_add_file_part(b, unit->unit.id);
		kik_buf_addc(b, '_');
	}
	kik_buf_addf(b, "%s.%s", kind, extension);
}
