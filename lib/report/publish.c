#include "kik/publish.h"

#include <stdlib.h>

#include "hide_again.h"
#include "hide_item.h"
#include "hide_passes.h"

struct kik_publish {
	const struct kik_frame *frame;
	struct kik_result *const *result;
	struct kik_hierarchy tree;
	bool internal;
	unsigned char *mean, *spread; /* for each node: enum kik_hidden of each question */
	bool hides[KIK_HIDDEN_SINCE + 1];
};

/* People of a unit or group, or (question not KIK_NONE) those who answered a question. */
static int64_t people_of(const void *tree, size_t i, size_t question)
{
	const struct kik_node *node = &((const struct kik_hierarchy *)tree)->node[i];
	int64_t n;
	if (node->member != NULL)
		n = question == KIK_NONE ? node->member->respondents
					 : node->member->cell[question].n;
	else
		n = question == KIK_NONE ? node->result->individual->respondents
					 : node->result->individual->question[question].n;
	return n < 0 ? 0 : n;
}

/* What a unit's answers add up to. */
static struct kik_hide_figure answers_of(const void *tree, size_t i, size_t question)
{
	const struct kik_node *node = &((const struct kik_hierarchy *)tree)->node[i];
	struct kik_cell cell = node->member != NULL ? node->member->cell[question]
						    : kik_result_cell(node->result, question);
	return (struct kik_hide_figure){ cell.n < 0 ? 0 : cell.n, cell.n < 0 ? 0 : cell.sum };
}

/* Who may have left a question open. */
static struct kik_hide_figure asked_of(const void *tree, size_t i, size_t question)
{
	(void)question;
	return (struct kik_hide_figure){ people_of(tree, i, KIK_NONE), 0 };
}

/* Passes by what has changed since an earlier publication, whose states are these. */
static void hide_again(struct kik_hide_passes *pass, const struct kik_publish *p,
    const struct kik_publish *earlier, const unsigned char *state, int64_t k)
{
	static struct kik_hide_figure (*const of[])(const void *, size_t, size_t) = { asked_of,
		answers_of };
	for (size_t q = 0; q < p->frame->nquestions; q++)
		for (size_t i = 0; i < 2; i++) {
			const struct kik_hide_view then = { &earlier->tree, state, of[i],
				&earlier->tree };
			const struct kik_hide_view now = { &p->tree, NULL, of[i], &p->tree };
			kik_hide_again(pass, q, k, &then, &now);
		}
}

static unsigned char *hide_all(struct kik_publish *p, int64_t k, const struct kik_publish *earlier,
    const unsigned char *state, struct kik_arena *a)
{
	size_t questions = p->frame->nquestions;
	const struct kik_hide_count people = { people_of, &p->tree };
	struct kik_hide_passes pass;
	if (p->internal)
		return kik_arena_array(a, (p->tree.nnodes + p->tree.nbeside) * questions, 1);
	kik_hide_passes_begin(&pass, &p->tree, questions, a);
	kik_hide_pass(&pass, KIK_NONE, k, people);
	for (size_t q = 0; q < questions; q++)
		kik_hide_pass(&pass, q, k, people);
	if (earlier != NULL)
		hide_again(&pass, p, earlier, state, k);
	return kik_hide_passes_end(&pass);
}

struct kik_publish *kik_publish_new(struct kik_result *const *result, size_t n, int64_t k,
    bool internal, struct kik_arena *a)
{
	return kik_publish_since(result, n, k, internal, NULL, a);
}

struct kik_publish *kik_publish_since(struct kik_result *const *result, size_t n, int64_t k,
    bool internal, const struct kik_publish *earlier, struct kik_arena *a)
{
	int64_t spread = k > KIK_MIN_N_SPREAD ? k : KIK_MIN_N_SPREAD;
	struct kik_publish *p = kik_arena_alloc(a, sizeof *p);
	p->result = result;
	p->internal = internal;
	if (n == 0)
		return p;
	p->frame = result[0]->frame;
	kik_hierarchy_make(&p->tree, result, n, a);
	p->mean = hide_all(p, k, earlier, earlier != NULL ? earlier->mean : NULL, a);
	p->spread = hide_all(p, spread, earlier, earlier != NULL ? earlier->spread : NULL, a);
	for (size_t i = 0; i < n; i++)
		for (size_t q = 0; q < p->frame->nquestions; q++)
			if (result[i]->individual->question[q].used)
				p->hides[kik_publish_spread(p, i, q)] = true;
	return p;
}

size_t kik_publish_parent(const struct kik_publish *p, size_t i)
{
	return p->tree.parent[i];
}

enum kik_hidden kik_publish_cell(const struct kik_publish *p, size_t i, size_t question)
{
	if (p->internal)
		return KIK_SHOWN;
	return (enum kik_hidden)p->mean[p->tree.of_result[i] * p->frame->nquestions + question];
}

enum kik_hidden kik_publish_spread(const struct kik_publish *p, size_t i, size_t question)
{
	enum kik_hidden why = kik_publish_cell(p, i, question);
	if (why != KIK_SHOWN || p->internal)
		return why;
	return p->spread[p->tree.of_result[i] * p->frame->nquestions + question] == KIK_SHOWN
	    ? KIK_SHOWN
	    : KIK_HIDDEN_N10;
}

static struct kik_hide_part part(const void *publish, size_t i, size_t question)
{
	const struct kik_publish *p = publish;
	return (struct kik_hide_part){
		.used = p->result[i]->individual->question[question].used,
		.filled = kik_result_cell(p->result[i], question).n > 0,
		.mean = kik_publish_cell(p, i, question),
		.spread = kik_publish_spread(p, i, question),
	};
}

enum kik_hidden kik_publish_item(const struct kik_publish *p, size_t i, enum kik_level_kind kind,
    size_t item)
{
	return kik_hide_item(&(struct kik_hide_of){ p->frame, part, p, i }, kind, item);
}

enum kik_hidden kik_publish_item_spread(const struct kik_publish *p, size_t i,
    enum kik_level_kind kind, size_t item)
{
	return kik_hide_item_spread(&(struct kik_hide_of){ p->frame, part, p, i }, kind, item);
}

bool kik_publish_partial(const struct kik_publish *p, size_t i, enum kik_level_kind kind,
    size_t item)
{
	return kik_hide_item_partial(&(struct kik_hide_of){ p->frame, part, p, i }, kind, item);
}

struct kik_means kik_publish_means(const struct kik_publish *p, size_t i, struct kik_arena *a)
{
	size_t n = p->frame->nquestions;
	struct kik_means means = kik_means_new(p->frame, a);
	struct kik_cell *cell = kik_malloc((n + 1) * sizeof *cell);
	bool *shown = kik_malloc((n + 1) * sizeof *shown);
	for (size_t q = 0; q < n; q++) {
		cell[q] = kik_result_cell(p->result[i], q);
		shown[q] = kik_publish_cell(p, i, q) == KIK_SHOWN;
	}
	kik_means_of(p->frame, cell, shown, &means);
	free(cell);
	free(shown);
	return means;
}

struct group_of {
	const struct kik_publish *p;
	const size_t *node; /* of each member */
};

static bool is_hidden(void *ctx, size_t member, size_t question)
{
	const struct group_of *g = ctx;
	size_t node = g->node[member];
	return g->p->mean[node * g->p->frame->nquestions + question] != KIK_SHOWN;
}

void kik_publish_units(const struct kik_publish *p, size_t i, enum kik_level_kind kind, size_t item,
    struct kik_unit_stats *out)
{
	const struct kik_result *r = p->result[i];
	struct group_of g = { p, p->tree.of_member[i] };
	size_t n = kik_publish_item(p, i, kind, item) == KIK_SHOWN ? r->nmembers : 0;
	const struct kik_cell **cells = kik_malloc((n + 1) * sizeof *cells);
	for (size_t m = 0; m < n; m++)
		cells[m] = r->member[m].cell;
	kik_unit_stats_of(p->frame, cells, n, kind, item, p->internal ? NULL : is_hidden, &g, out);
	free(cells);
}

bool kik_publish_hides(const struct kik_publish *p, enum kik_hidden why)
{
	return p->hides[why];
}

const char *kik_hidden_name(enum kik_hidden why)
{
	static const char *const names[] = { "", "k", "remainder", "n10", "since" };
	return names[why];
}
