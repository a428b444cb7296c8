#include "small.h"

#include "kik/gather.h"
#include "kik/store.h"

static struct kik_text in_danish(struct kik_arena *a, const char *s)
{
	struct kik_text t = { kik_arena_array(a, 1, sizeof(char *)) };

	t.in[0] = s;
	return t;
}

static void add_questions(struct kik_arena *a, struct kik_frame *f)
{
	static const char *const id[3] = { "Q1", "Q2", "Q3" };
	static const char *const text[3] = { "Hvad vil vi?", "Hvordan gør vi?", "Hvad opnår vi?" };

	f->nquestions = 3;
	f->question = kik_arena_array(a, 3, sizeof *f->question);
	for (size_t q = 0; q < 3; q++) {
		f->question[q].id = id[q];
		f->question[q].theme = q / 2;
		f->question[q].weight = 1000;
		f->question[q].text = in_danish(a, text[q]);
		f->question[q].perspectives = q < 2 ? 1 : 2;
	}
}

const struct kik_frame *small_frame(struct kik_arena *a)
{
	struct kik_frame *f = kik_arena_alloc(a, sizeof *f);

	f->id = "lille";
	f->edition = "1";
	f->lang = kik_arena_array(a, 1, sizeof *f->lang);
	f->lang[0] = "da";
	f->nlang = 1;
	f->title = in_danish(a, "Lille ramme");
	f->origin = in_danish(a, "Lavet til prøver.");
	f->nscales = 1;
	f->scale = kik_arena_alloc(a, sizeof *f->scale);
	*f->scale = (struct kik_scale){
		.id = "s", .min = 0, .max = 5000, .step = 1000, .grain = 1000, .nlevels = 6
	};
	f->scale->level = kik_arena_array(a, 6, sizeof *f->scale->level);
	f->scale->subscores = kik_arena_array(a, 2, sizeof *f->scale->subscores);
	for (int32_t i = 0; i < 6; i++) {
		f->scale->level[i].from = f->scale->level[i].to = i * 1000;
		f->scale->level[i].label = kik_arena_array(a, 2, sizeof(struct kik_text));
		f->scale->level[i].label[0] = f->scale->level[i].label[1] = in_danish(a, "trin");
	}
	f->npanels = 2;
	f->panel = kik_arena_array(a, 2, sizeof *f->panel);
	f->panel[0] = (struct kik_panel){ .id = "indsats", .title = in_danish(a, "Indsats") };
	f->panel[1] = (struct kik_panel){ .id = "resultat", .title = in_danish(a, "Resultat") };
	f->nthemes = 2;
	f->theme = kik_arena_array(a, 2, sizeof *f->theme);
	f->theme[0] = (struct kik_theme){ .id = "T1",
		.panel = 0,
		.weight = 1000,
		.title = in_danish(a, "Ledelse"),
		.perspectives = 1,
		.first = 0,
		.n = 2 };
	f->theme[1] = (struct kik_theme){ .id = "T2",
		.panel = 1,
		.weight = 1000,
		.title = in_danish(a, "Brugere"),
		.perspectives = 2,
		.first = 2,
		.n = 1 };
	f->nperspectives = 2;
	f->perspective = kik_arena_array(a, 2, sizeof *f->perspective);
	f->perspective[0] = "faglig";
	f->perspective[1] = "politisk";
	add_questions(a, f);
	kik_frame_complete(f, a);
	return f;
}

struct kik_result *small_unit(struct kik_arena *a, const struct kik_frame *f, const char *id,
    const char *area, int64_t respondents, const int64_t n[3], const size_t points[3])
{
	struct kik_result *r = kik_result_new(a, f);

	r->unit.id = id;
	r->unit.name = kik_arena_printf(a, "Enheden %s", id);
	r->unit.area = area;
	r->unit.municipality = "By";
	r->round = "2026";
	r->source = "prøve:1";
	r->individual->respondents = respondents;
	r->individual->expected = respondents + 1;
	r->individual->has_text = true;
	for (size_t q = 0; q < 3; q++) {
		r->individual->question[q].used = true;
		r->individual->question[q].n = n[q];
		r->individual->question[q].counts[points[q]] = n[q];
	}
	return r;
}

struct kik_result *small_group(struct kik_arena *a, const char *scope, const char *id,
    struct kik_result *const *of)
{
	struct kik_result *g = kik_result_new(a, of[0]->frame);

	g->scope = scope;
	g->group = id;
	g->group_municipality = "By";
	g->round = of[0]->round;
	for (; *of != NULL; of++)
		kik_gather_add(g, *of, a);
	(void)kik_gather_finish(g);
	return g;
}

void small_line(struct kik_buf *b, const struct kik_result *r, struct kik_arena *a)
{
	struct kik_result_writer *w = kik_result_writer_new();

	kik_result_write(w, b, r, a);
	kik_result_writer_free(w);
}
