#include "kik/publish_agreed.h"

#include <stdlib.h>

#include "hide_item.h"
#include "hide_again.h"
#include "kik/gather.h"

/* What the units of a figure have. */
enum base { CONSENSUS, SHEET, POINTS, STATEMENTS };

/* A group has sums, a unit cells; a level that nobody gathered has neither. */
struct node {
	const struct kik_agreed_sum *sum;
	const struct kik_agreed_cell *cell;
	int64_t n; /* units with a consensus */
};

struct kik_publish_agreed {
	const struct kik_frame *frame;
	struct kik_result *const *result;
	struct kik_hierarchy tree;
	struct node *node;                 /* those of the tree */
	const struct kik_agreed_sum **sum; /* of each result */
	int64_t *n;                        /* likewise */
	bool internal;
	/* for each node: enum kik_hidden of each question */
	unsigned char *mean, *spread, *told;
};

/* --- how many units a figure has ------------------------------------------------------------ */

static int64_t of_sum(const struct kik_agreed_sum *s, enum base base)
{
	return base == SHEET ? s->units : base == POINTS ? s->n : s->known;
}

static int64_t of_cell(const struct kik_agreed_cell *c, enum base base)
{
	if (!c->used)
		return 0;
	if (base == POINTS)
		return c->points != KIK_NO_POINTS;
	return base == SHEET || c->improvements != KIK_NOT_KNOWN;
}

/* Whose units are counted in a pass, and by what. */
struct counted {
	const struct kik_publish_agreed *p;
	enum base base;
};

static int64_t units_of(const void *ctx, size_t i, size_t question)
{
	const struct counted *c = ctx;
	const struct node *node = &c->p->node[i];
	if (c->base == CONSENSUS)
		return node->n;
	if (node->cell != NULL)
		return of_cell(&node->cell[question], c->base);
	return node->sum != NULL ? of_sum(&node->sum[question], c->base) : 0;
}

/* --- deciding --------------------------------------------------------------------------------- */

/*
 * The people of the units that have a question on their sheet, and are so few that the unit's
 * resume does not tell it.
 */
static void count_untold(const struct kik_publish_agreed *p, size_t question, int64_t k,
    int64_t *out)
{
	for (size_t i = p->tree.nlevels; i < p->tree.nnodes; i++) {
		const struct kik_node *at = &p->tree.node[i];
		const struct node *node = &p->node[i];
		int64_t people = at->member != NULL  ? at->member->respondents
		    : at->result->individual != NULL ? at->result->individual->respondents
						     : 0;
		bool sheet = node->cell != NULL && node->cell[question].used;
		out[i - p->tree.nlevels] = sheet && people > 0 && people < k ? people : 0;
	}
}

/* A unit by what is counted, and what of it adds up. */
static struct kik_hide_figure figure_of(const void *ctx, size_t i, size_t question)
{
	const struct counted *c = ctx;
	const struct kik_agreed_cell *cell = c->p->node[i].cell;
	struct kik_hide_figure f = { units_of(c, i, question), 0 };
	if (f.n > 0 && c->base == POINTS)
		f.sum = cell[question].points;
	else if (f.n > 0 && c->base == STATEMENTS)
		f.sum = cell[question].improvements;
	return f;
}

/* What an earlier publication shows of it, by the same figures. */
struct earlier {
	const struct kik_publish_agreed *p; /* NULL: there is none */
	const unsigned char *state;
};

/* Passes by what has changed since then. */
static void hide_again(struct kik_hide_passes *pass, const struct kik_publish_agreed *p, int64_t k,
    const struct earlier *earlier, enum base base)
{
	const enum base bases[] = { SHEET, base };
	for (size_t q = 0; q < p->frame->nquestions; q++)
		for (size_t i = 0; i < 2; i++) {
			const struct counted then = { earlier->p, bases[i] }, now = { p, bases[i] };
			const struct kik_hide_view a = { &earlier->p->tree, earlier->state,
				figure_of, &then };
			const struct kik_hide_view b = { &p->tree, NULL, figure_of, &now };
			kik_hide_again(pass, q, k, &a, &b);
		}
}

/*
 * For each node the states of all questions, by figures made of `base`: of k units, and of
 * `people` people behind those of them whose agreed points are nowhere told.
 */
static unsigned char *decide(const struct kik_publish_agreed *p, int64_t k, int64_t people,
    enum base base, struct earlier earlier, struct kik_arena *a)
{
	const struct counted all = { p, CONSENSUS }, sheets = { p, SHEET }, figures = { p, base };
	struct kik_hide_passes pass;
	size_t units = p->tree.nnodes - p->tree.nlevels;
	int64_t *untold = kik_malloc((units + 1) * sizeof *untold);
	kik_hide_passes_begin(&pass, &p->tree, p->frame->nquestions, a);
	kik_hide_pass(&pass, KIK_NONE, k, (struct kik_hide_count){ units_of, &all });
	for (size_t q = 0; q < p->frame->nquestions; q++) {
		count_untold(p, q, people, untold);
		kik_hide_units(&pass, q, people, untold, KIK_HIDDEN_REMAINDER);
		kik_hide_pass(&pass, q, k, (struct kik_hide_count){ units_of, &sheets });
		kik_hide_pass(&pass, q, k, (struct kik_hide_count){ units_of, &figures });
	}
	free(untold);
	if (earlier.p != NULL)
		hide_again(&pass, p, k, &earlier, base);
	return kik_hide_passes_end(&pass);
}

static void sum_up(struct kik_publish_agreed *p, size_t n, struct kik_arena *a)
{
	p->sum = kik_arena_array(a, n, sizeof(struct kik_agreed_sum *));
	p->n = kik_arena_array(a, n, sizeof *p->n);
	p->node = kik_arena_array(a, p->tree.nnodes + p->tree.nbeside, sizeof *p->node);
	for (size_t i = 0; i < n; i++) {
		struct kik_agreed_units units = kik_agreed_units(p->result[i], a);
		size_t node = p->tree.of_result[i];
		bool unit = kik_result_is_unit(p->result[i]);
		p->n[i] = (int64_t)units.n;
		p->sum[i] = kik_agreed_sums(&units, p->frame, a);
		p->node[node] =
		    (struct node){ unit ? NULL : p->sum[i], unit ? units.cell[0] : NULL, p->n[i] };
	}
	for (size_t i = 0; i < p->tree.nnodes; i++) {
		const struct kik_member *m = p->tree.node[i].member;
		if (m != NULL)
			p->node[i] = (struct node){ NULL, m->agreed, m->agreed != NULL };
	}
}

struct kik_publish_agreed *kik_publish_agreed_new(struct kik_result *const *result, size_t n,
    int64_t people, bool internal, struct kik_arena *a)
{
	return kik_publish_agreed_since(result, n, people, internal, NULL, a);
}

struct kik_publish_agreed *kik_publish_agreed_since(struct kik_result *const *result, size_t n,
    int64_t people, bool internal, const struct kik_publish_agreed *earlier, struct kik_arena *a)
{
	struct kik_publish_agreed *p = kik_arena_alloc(a, sizeof *p);
	const bool again = earlier != NULL;
	p->result = result;
	p->internal = internal;
	if (n == 0)
		return p;
	p->frame = result[0]->frame;
	kik_hierarchy_make(&p->tree, result, n, a);
	sum_up(p, n, a);
	p->mean = decide(p, KIK_MIN_UNITS, people, POINTS,
	    (struct earlier){ earlier, again ? earlier->mean : NULL }, a);
	p->told = decide(p, KIK_MIN_UNITS, people, STATEMENTS,
	    (struct earlier){ earlier, again ? earlier->told : NULL }, a);
	p->spread = decide(p, KIK_MIN_N_SPREAD, people, POINTS,
	    (struct earlier){ earlier, again ? earlier->spread : NULL }, a);
	return p;
}

/* --- what was decided ------------------------------------------------------------------------- */

size_t kik_publish_agreed_parent(const struct kik_publish_agreed *p, size_t i)
{
	return p->tree.parent[i];
}

const struct kik_agreed_sum *kik_publish_agreed_sums(const struct kik_publish_agreed *p, size_t i)
{
	return p->sum[i];
}

int64_t kik_publish_agreed_n(const struct kik_publish_agreed *p, size_t i)
{
	return p->n[i];
}

/* How result i is hidden by a state. */
static enum kik_hidden state_of(const struct kik_publish_agreed *p, const unsigned char *state,
    size_t i, size_t question)
{
	if (p->internal)
		return KIK_SHOWN;
	return (enum kik_hidden)state[p->tree.of_result[i] * p->frame->nquestions + question];
}

enum kik_hidden kik_publish_agreed_cell(const struct kik_publish_agreed *p, size_t i,
    size_t question)
{
	return state_of(p, p->mean, i, question);
}

enum kik_hidden kik_publish_agreed_spread(const struct kik_publish_agreed *p, size_t i,
    size_t question)
{
	enum kik_hidden why = kik_publish_agreed_cell(p, i, question);
	if (why != KIK_SHOWN)
		return why;
	return state_of(p, p->spread, i, question) == KIK_SHOWN ? KIK_SHOWN : KIK_HIDDEN_N10;
}

enum kik_hidden kik_publish_agreed_told(const struct kik_publish_agreed *p, size_t i,
    size_t question)
{
	return state_of(p, p->told, i, question);
}

static struct kik_hide_part part(const void *publish, size_t i, size_t question)
{
	const struct kik_publish_agreed *p = publish;
	return (struct kik_hide_part){
		.used = p->sum[i][question].units > 0,
		.filled = p->sum[i][question].n > 0,
		.mean = kik_publish_agreed_cell(p, i, question),
		.spread = kik_publish_agreed_spread(p, i, question),
	};
}

enum kik_hidden kik_publish_agreed_item(const struct kik_publish_agreed *p, size_t i,
    enum kik_level_kind kind, size_t item)
{
	return kik_hide_item(&(struct kik_hide_of){ p->frame, part, p, i }, kind, item);
}

enum kik_hidden kik_publish_agreed_item_spread(const struct kik_publish_agreed *p, size_t i,
    enum kik_level_kind kind, size_t item)
{
	return kik_hide_item_spread(&(struct kik_hide_of){ p->frame, part, p, i }, kind, item);
}

bool kik_publish_agreed_partial(const struct kik_publish_agreed *p, size_t i,
    enum kik_level_kind kind, size_t item)
{
	return kik_hide_item_partial(&(struct kik_hide_of){ p->frame, part, p, i }, kind, item);
}

struct kik_means kik_publish_agreed_means(const struct kik_publish_agreed *p, size_t i,
    struct kik_arena *a)
{
	size_t n = p->frame->nquestions;
	struct kik_means means = kik_means_new(p->frame, a);
	struct kik_cell *cell = kik_malloc(n * sizeof *cell);
	bool *shown = kik_malloc(n * sizeof *shown);
	for (size_t q = 0; q < n; q++) {
		cell[q] = kik_agreed_sum_cell(&p->sum[i][q], kik_question_scale(p->frame, q));
		shown[q] = kik_publish_agreed_cell(p, i, q) == KIK_SHOWN;
	}
	kik_means_of(p->frame, cell, shown, &means);
	free(cell);
	free(shown);
	return means;
}

struct group_of {
	const struct kik_publish_agreed *p;
	size_t result;
};

static bool is_hidden(void *ctx, size_t unit, size_t question)
{
	const struct group_of *g = ctx;
	(void)unit;
	return kik_publish_agreed_cell(g->p, g->result, question) != KIK_SHOWN;
}

void kik_publish_agreed_over(const struct kik_publish_agreed *p, size_t i, enum kik_level_kind kind,
    size_t item, struct kik_arena *a, struct kik_unit_stats *out)
{
	struct kik_agreed_units units = kik_agreed_units(p->result[i], a);
	size_t n = kik_publish_agreed_item(p, i, kind, item) == KIK_SHOWN ? units.n : 0;
	const struct kik_cell **cells = kik_malloc((n + 1) * sizeof *cells);
	struct group_of g = { p, i };
	for (size_t u = 0; u < n; u++)
		cells[u] = kik_agreed_points(units.cell[u], p->frame, a);
	kik_unit_stats_of(p->frame, cells, n, kind, item, is_hidden, &g, out);
	free(cells);
	if (kik_publish_agreed_item_spread(p, i, kind, item) != KIK_SHOWN)
		out->sd = out->min = out->max = KIK_UNKNOWN;
}
