#include "calc_frame.h"

static void set_scale(struct kik_scale *s, const char *id, int32_t max, int32_t step,
    const int32_t *to, size_t nlevels, struct kik_arena *a)
{
	s->id = id;
	s->max = max;
	s->step = step;
	s->subscores = kik_arena_array(a, 2, sizeof(*s->subscores));
	s->level = kik_arena_array(a, nlevels, sizeof(*s->level));
	s->nlevels = nlevels;
	for (size_t i = 0; i < nlevels; i++) {
		s->level[i].from = i == 0 ? 0 : to[i - 1] + step;
		s->level[i].to = to[i];
		s->level[i].label = kik_arena_array(a, 2, sizeof(*s->level[i].label));
		for (size_t j = 0; j < 2; j++)
			s->level[i].label[j].in = kik_arena_array(a, 1, sizeof(char *));
	}
}

static struct kik_scale *scales(struct kik_arena *a)
{
	static const int32_t steps[] = { 0, 1000, 2000, 3000, 4000, 5000 };
	static const int32_t bands[] = { 10000, 30000, 50000, 70000, 90000, 100000 };
	struct kik_scale *s = kik_arena_array(a, TEST_SCALES, sizeof(*s));

	set_scale(&s[SCALE_05], "s05", 5000, 1000, steps, 6, a);
	set_scale(&s[SCALE_100], "s100", 100000, 1000, bands, 6, a);
	set_scale(&s[SCALE_100_BY_5], "s100by5", 100000, 5000, bands, 6, a);
	set_scale(&s[SCALE_05_FINE], "s05fine", 5000, 250, steps, 6, a);
	return s;
}

static struct kik_text no_text(struct kik_arena *a)
{
	struct kik_text t = { kik_arena_array(a, 1, sizeof(*t.in)) };

	return t;
}

static void add_theme(struct kik_frame *f, const struct test_theme *spec, struct kik_arena *a)
{
	struct kik_theme *theme = &f->theme[f->nthemes];

	*theme = (struct kik_theme){ .panel = spec->panel,
		.scale = spec->scale,
		.weight = spec->weight,
		.perspectives = spec->perspectives,
		.first = f->nquestions,
		.n = spec->n };
	theme->id = kik_arena_printf(a, "T%zu", f->nthemes + 1);
	theme->title = no_text(a);
	for (size_t i = 0; i < spec->n; i++) {
		struct kik_question *q = &f->question[f->nquestions];

		q->id = kik_arena_printf(a, "S%02zu", ++f->nquestions);
		q->theme = f->nthemes;
		q->weight = spec->question_weight[i];
		q->perspectives = spec->perspectives;
		q->text = no_text(a);
	}
	f->nthemes++;
}

struct kik_frame *test_frame(struct kik_arena *a, const struct test_theme *theme, size_t n)
{
	struct kik_frame *f = kik_arena_alloc(a, sizeof(*f));

	f->id = "test";
	f->edition = "1";
	f->lang = kik_arena_array(a, 1, sizeof(*f->lang));
	f->lang[0] = "en";
	f->nlang = 1;
	f->title = no_text(a);
	f->origin = no_text(a);
	f->scale = scales(a);
	f->nscales = TEST_SCALES;
	f->npanels = 2;
	f->panel = kik_arena_array(a, 2, sizeof(*f->panel));
	f->perspective = kik_arena_array(a, 2, sizeof(*f->perspective));
	f->nperspectives = 2;
	for (size_t i = 0; i < 2; i++) {
		f->panel[i].id = i == 0 ? "P1" : "P2";
		f->panel[i].title = no_text(a);
		f->perspective[i] = i == 0 ? "v1" : "v2";
	}
	f->theme = kik_arena_array(a, n, sizeof(*f->theme));
	f->question = kik_arena_array(a, n * TEST_QUESTIONS, sizeof(*f->question));
	for (size_t i = 0; i < n; i++)
		add_theme(f, &theme[i], a);
	kik_frame_complete(f, a);
	return f;
}

int64_t test_random(int64_t below)
{
	static uint64_t state = 20090521;
	uint64_t z = state += 0x9e3779b97f4a7c15; /* splitmix64 */

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
	z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
	return (int64_t)((z ^ (z >> 31)) % (uint64_t)below);
}
