#include "across.h"

#include <stdlib.h>
#include <string.h>

#include "figure.h"
#include "hierarchy.h"
#include "kik/gather.h"
#include "kik/text.h"
#include "say.h"
#include "since.h"

static void report_frame(const struct kik_across *a, const struct kik_result *r)
{
	struct kik_finding f = {
		.fault = KIK_F_MERGE_FRAME,
		.at = { .file = r->source },
		.found = { r->frame->digest, strlen(r->frame->digest) },
		.expected = a->frame->digest,
	};
	kik_diag_add(a->in->diag, &f);
}

static bool has_answers(const struct kik_result *r)
{
	return r->individual != NULL;
}

/* The results of the frame that have what is asked for; room is left for the overall one. */
static void pick(struct kik_across *a, bool (*has)(const struct kik_result *r), bool report)
{
	a->result = kik_arena_array(a->in->arena, a->round->n + 1, sizeof *a->result);
	for (size_t i = 0; i < a->round->n; i++) {
		struct kik_result *r = a->round->result[i];
		if (!has(r))
			continue;
		if (a->frame == NULL)
			a->frame = r->frame;
		if (strcmp(r->frame->digest, a->frame->digest) == 0)
			a->result[a->n++] = r;
		else if (report)
			report_frame(a, r);
	}
}

/* Finds or makes the result that holds all units. */
static void find_all(struct kik_across *a)
{
	struct kik_hierarchy h;
	kik_hierarchy_make(&h, a->result, a->n, a->in->arena);
	size_t tops = 0;
	for (size_t i = 0; i < a->n; i++)
		if (h.parent[i] == KIK_NONE && !h.overlaps[i]) {
			tops++;
			a->all = i;
		}
	if (tops == 1 && !kik_result_is_unit(a->result[a->all])) {
		a->named = strcmp(a->result[a->all]->scope, "all") != 0;
		return;
	}
	struct kik_result *all = kik_result_new(a->in->arena, a->frame);
	all->scope = "all";
	all->round = a->round->round;
	for (size_t i = 0; i < a->n; i++)
		if (h.parent[i] == KIK_NONE && !h.overlaps[i])
			kik_gather_add(all, a->result[i], a->in->arena);
	/* the hierarchy has no unit twice */
	(void)kik_gather_finish(all);
	a->all = a->n;
	a->result[a->n++] = all;
}

struct named {
	const struct kik_result *result;
	size_t at;
};

static int by_name(const void *pa, const void *pb)
{
	const struct kik_result *a = ((const struct named *)pa)->result;
	const struct kik_result *b = ((const struct named *)pb)->result;
	int order = (int)kik_result_is_unit(a) - (int)kik_result_is_unit(b);
	if (order == 0)
		order = kik_danish_cmp(kik_result_municipality(a), kik_result_municipality(b));
	if (order == 0 && kik_result_is_unit(a))
		order = kik_danish_cmp(a->unit.area, b->unit.area);
	if (order == 0)
		order = kik_danish_cmp(kik_result_name(a), kik_result_name(b));
	return order != 0 ? order : kik_result_cmp(a, b);
}

/* Walks down from the tops, each level by name; parent: the nearest that holds a result. */
static void put_in_order(struct kik_across *a,
    size_t (*parent_of)(const struct kik_across *, size_t))
{
	struct kik_arena *arena = a->in->arena;
	struct named *sorted = kik_arena_array(arena, a->n, sizeof *sorted);
	size_t *child = kik_arena_array(arena, a->n + 1, sizeof *child); /* [n]: the tops */
	size_t *next = kik_arena_array(arena, a->n, sizeof *next);
	size_t *stack = kik_arena_array(arena, a->n, sizeof *stack);
	for (size_t i = 0; i < a->n; i++) {
		sorted[i] = (struct named){ a->result[i], i };
		child[i] = KIK_NONE;
	}
	child[a->n] = KIK_NONE;
	qsort(sorted, a->n, sizeof *sorted, by_name);
	for (size_t s = a->n; s-- > 0;) {
		size_t i = sorted[s].at, parent = parent_of(a, i);
		parent = parent == KIK_NONE ? a->n : parent;
		next[i] = child[parent];
		child[parent] = i;
	}
	a->order = kik_arena_array(arena, a->n, sizeof *a->order);
	size_t n = 0, depth = 0;
	for (size_t i = child[a->n]; i != KIK_NONE || depth > 0;) {
		if (i == KIK_NONE) {
			i = next[stack[--depth]];
			continue;
		}
		a->order[n++] = i;
		stack[depth++] = i;
		i = child[i];
	}
}

/* True when the round's units and groups are of more than one municipality. */
static bool many_places(const struct kik_across *a)
{
	const struct kik_result *all = a->result[a->all];
	for (size_t m = 1; m < all->nmembers; m++)
		if (strcmp(all->member[m].unit.municipality, all->member[0].unit.municipality) != 0)
			return true;
	return false;
}

static size_t answers_parent(const struct kik_across *a, size_t i)
{
	return kik_publish_parent(a->publish, i);
}

static size_t agreed_parent(const struct kik_across *a, size_t i)
{
	return kik_publish_agreed_parent(a->agreed, i);
}

/* Those that have what is asked for and what holds them all, not published yet; NULL: none. */
static struct kik_across *gather(const struct kik_report_input *in,
    const struct kik_round_results *round, const struct kik_frame *frame,
    bool (*has)(const struct kik_result *r))
{
	struct kik_across *a = kik_arena_alloc(in->arena, sizeof *a);
	a->in = in;
	a->round = round;
	a->frame = frame;
	pick(a, has, frame == NULL);
	if (a->n == 0)
		return NULL;
	a->given = a->n;
	find_all(a);
	a->many_places = many_places(a);
	a->means = kik_arena_array(in->arena, a->n, sizeof *a->means);
	return a;
}

struct kik_across *kik_across_new(const struct kik_report_input *in,
    const struct kik_round_results *round, const struct kik_frame *frame)
{
	struct kik_across *a = gather(in, round, frame, has_answers);
	if (a == NULL)
		return NULL;
	a->publish = kik_publish_since(a->result, a->n, in->min_n, in->internal,
	    kik_since_answers(in, round->round, a->frame), in->arena);
	for (size_t i = 0; i < a->n; i++)
		a->means[i] = kik_publish_means(a->publish, i, in->arena);
	put_in_order(a, answers_parent);
	return a;
}

struct kik_across *kik_across_agreed(const struct kik_report_input *in,
    const struct kik_round_results *round, const struct kik_frame *frame)
{
	struct kik_across *a = gather(in, round, frame, kik_result_agreed);
	if (a == NULL)
		return NULL;
	a->agreed = kik_publish_agreed_since(a->result, a->n, in->min_n, in->internal,
	    kik_since_agreed(in, round->round, a->frame), in->arena);
	for (size_t i = 0; i < a->n; i++)
		a->means[i] = kik_publish_agreed_means(a->agreed, i, in->arena);
	put_in_order(a, agreed_parent);
	return a;
}

static size_t carried_parent(const struct kik_across *a, size_t i)
{
	return a->parent[i];
}

struct kik_across *kik_across_carried(const struct kik_report_input *in,
    const struct kik_round_results *round, const struct kik_frame *frame)
{
	struct kik_across *a = gather(in, round, frame, kik_result_carries);
	struct kik_hierarchy h;
	if (a == NULL)
		return NULL;
	kik_hierarchy_make(&h, a->result, a->n, in->arena);
	a->parent = h.parent;
	put_in_order(a, carried_parent);
	return a;
}

size_t kik_across_find(const struct kik_across *in, const struct kik_across *of, size_t i)
{
	if (i == of->all)
		return in->all;
	return kik_rounds_same(in->result, in->given, of->result[i]);
}

int64_t kik_across_mean(const struct kik_across *a, size_t i, enum kik_level_kind kind, size_t item)
{
	if (kik_publish_item(a->publish, i, kind, item) != KIK_SHOWN)
		return KIK_UNKNOWN;
	if (kind != KIK_L_QUESTION)
		return kik_figure_mean(&a->means[i], kind, item);
	struct kik_cell cell = kik_result_cell(a->result[i], item);
	return cell.n == 0 ? KIK_UNKNOWN
			   : kik_round_div((kik_int128)cell.sum * KIK_MEAN_SCALE, cell.n);
}

const char *kik_across_change(const struct kik_doc *d, const struct kik_across *now, size_t i,
    const struct kik_across *last, size_t k, enum kik_level_kind kind, size_t item)
{
	bool same = kik_figure_same(now->result[i], last->result[k], kind, item) &&
	    !kik_publish_partial(now->publish, i, kind, item) &&
	    !kik_publish_partial(last->publish, k, kind, item);
	return kik_say_change(d, kik_across_mean(now, i, kind, item),
	    same ? kik_across_mean(last, k, kind, item) : KIK_UNKNOWN);
}

void kik_across_hidden(const struct kik_doc *d, enum kik_hidden why, int64_t k,
    struct kik_cell_value *c)
{
	kik_cell_hidden(c,
	    why == KIK_HIDDEN_K
		? kik_say(d, KIK_W_HIDDEN_K, kik_say_count(d, k))
		: kik_word(d->lang,
		      why == KIK_HIDDEN_SINCE ? KIK_W_HIDDEN_SINCE : KIK_W_HIDDEN_REMAINDER));
}

void kik_across_cell(const struct kik_doc *d, const struct kik_across *a, size_t i,
    enum kik_level_kind kind, size_t item, const struct kik_scale *s, struct kik_cell_value *c)
{
	enum kik_hidden why = kik_publish_item(a->publish, i, kind, item);
	if (why != KIK_SHOWN) {
		kik_across_hidden(d, why, a->in->min_n, c);
		return;
	}
	int64_t mean = kik_across_mean(a, i, kind, item);
	kik_cell_number(c, mean, 2);
	c->shade = (int16_t)kik_figure_shade(s, mean);
	if (kik_publish_partial(a->publish, i, kind, item))
		c->tone = KIK_TONE_INFO;
}

void kik_across_agreed_cell(const struct kik_doc *d, const struct kik_across *a, size_t i,
    enum kik_level_kind kind, size_t item, const struct kik_scale *s, struct kik_cell_value *c)
{
	enum kik_hidden why = kik_publish_agreed_item(a->agreed, i, kind, item);
	if (why != KIK_SHOWN) {
		kik_across_hidden(d, why, KIK_MIN_UNITS, c);
		return;
	}
	int64_t mean = kik_figure_mean(&a->means[i], kind, item);
	kik_cell_number(c, mean, 2);
	c->shade = (int16_t)kik_figure_shade(s, mean);
	if (kik_publish_agreed_partial(a->agreed, i, kind, item))
		c->tone = KIK_TONE_INFO;
}

const char *kik_across_name(const struct kik_doc *d, const struct kik_across *a, size_t i)
{
	if (i == a->all && !a->named)
		return kik_word(d->lang, KIK_W_ALL_UNITS);
	const struct kik_result *r = a->result[i];
	const char *name = *kik_result_name(r) != '\0' ? kik_result_name(r) : kik_result_id(r);
	const char *place = kik_result_municipality(r);
	if (*place == '\0' || strcmp(place, name) == 0 || !a->many_places)
		return name;
	return kik_say(d, KIK_W_NAME_PLACE, name, place);
}
