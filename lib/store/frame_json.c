#include <string.h>

#include "frame_read.h"
#include "kik/store.h"

#define PERSPECTIVES_MAX 32 /* bits of kik_question.perspectives */

/* --- languages, weights, perspectives ------------------------------------------- */

void kik_frame_languages(const struct kik_frame_reader *r, const struct kik_json *root)
{
	const struct kik_json *list = kik_frame_list(r, root, "lang", KIK_JSON_STRING, true), *e;
	struct kik_frame *f = r->f;

	if (!list)
		return;
	f->lang = kik_arena_array(r->a, kik_json_size(list), sizeof *f->lang);
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		const char *s = kik_json_text(e);
		bool twice = false;

		for (size_t i = 0; i < f->nlang; i++)
			twice |= strcmp(f->lang[i], s) == 0;
		if (strlen(s) != 2 || s[0] < 'a' || s[0] > 'z' || s[1] < 'a' || s[1] > 'z')
			kik_frame_fault(r, e, KIK_F_JSON_VALUE, "lang", s,
			    kik_phrase(r->d, KIK_P_LANG));
		else if (twice)
			kik_frame_fault(r, e, KIK_F_FRAME_ID_DUP, "lang", s, NULL);
		else
			f->lang[f->nlang++] = kik_arena_str(r->a, s);
	}
}

static int64_t read_weight(const struct kik_frame_reader *r, const struct kik_json *v)
{
	int32_t weight = KIK_THOUSAND;

	if (kik_frame_points(r, v, "weight", false, &weight) < 0 || weight >= 0)
		return weight;
	kik_frame_wrong(r, kik_json_get(v, "weight"), KIK_F_JSON_VALUE, "weight",
	    kik_arena_printf(r->a, "0 %s 2000000", kik_phrase(r->d, KIK_P_TO)));
	return KIK_THOUSAND;
}

static void no_weight(const struct kik_frame_reader *r, const struct kik_json *v)
{
	kik_frame_fault(r, v, KIK_F_JSON_VALUE, "weight", "0", kik_phrase(r->d, KIK_P_POSITIVE));
}

static uint32_t read_perspectives(const struct kik_frame_reader *r, const struct kik_json *v)
{
	const struct kik_json *list = kik_frame_list(r, v, "perspectives", KIK_JSON_STRING, false);
	const struct kik_json *e;
	struct kik_frame *f = r->f;
	uint32_t bits = 0;

	for (e = list ? kik_json_first(list) : NULL; e; e = kik_json_next(e)) {
		const char *name = kik_frame_word(r, e, "perspectives");
		size_t i = 0;

		if (!name)
			continue;
		while (i < f->nperspectives && strcmp(f->perspective[i], name) != 0)
			i++;
		if (i == PERSPECTIVES_MAX) {
			kik_frame_fault(r, e, KIK_F_JSON_VALUE, "perspectives", name,
			    kik_arena_printf(r->a, "0 %s %d", kik_phrase(r->d, KIK_P_TO),
				PERSPECTIVES_MAX));
			continue;
		}
		if (i == f->nperspectives)
			f->perspective[f->nperspectives++] = name;
		bits |= UINT32_C(1) << i;
	}
	return bits;
}

/* --- panels, scales, themes, questions, pairs -------------------------------------- */

static void read_panels(struct kik_frame_reader *r, const struct kik_json *root)
{
	static const char *const keys[] = { "id", "title", NULL };
	const struct kik_json *list = kik_frame_list(r, root, "panels", KIK_JSON_OBJECT, true), *e;
	size_t n = list ? kik_json_size(list) : 0;

	kik_frame_names_new(r, &r->panels, "panels", n);
	r->f->panel = kik_arena_array(r->a, n, sizeof *r->f->panel);
	for (e = list ? kik_json_first(list) : NULL; e; e = kik_json_next(e)) {
		struct kik_panel *p = &r->f->panel[r->f->npanels++];

		(void)kik_json_known(r->doc, e, keys);
		p->id = kik_frame_id(r, e);
		kik_frame_names_add(&r->panels, p->id, e);
		kik_frame_text(r, e, "title", &p->title);
		p->extra = kik_frame_extra(r, e);
	}
	kik_frame_names_check(r, &r->panels);
}

static void read_scales(struct kik_frame_reader *r, const struct kik_json *root)
{
	const struct kik_json *list = kik_frame_list(r, root, "scales", KIK_JSON_OBJECT, true), *e;
	size_t n = list ? kik_json_size(list) : 0;

	kik_frame_names_new(r, &r->scales, "scales", n);
	r->f->scale = kik_arena_array(r->a, n, sizeof *r->f->scale);
	for (e = list ? kik_json_first(list) : NULL; e; e = kik_json_next(e)) {
		struct kik_scale *s = &r->f->scale[r->f->nscales++];

		kik_frame_read_scale(r, e, s);
		kik_frame_names_add(&r->scales, s->id, e);
	}
	kik_frame_names_check(r, &r->scales);
}

/* Index of the panel or scale that a theme names; 0 with the fault reported. */
static size_t read_reference(const struct kik_frame_reader *r, const struct kik_json *v,
    const char *key, const struct kik_frame_names *ids)
{
	const struct kik_json *m = kik_json_need(r->doc, v, key, KIK_JSON_STRING, true);
	const char *id = m ? kik_frame_word(r, m, key) : NULL;
	size_t i = id ? kik_frame_names_find(ids, id) : 0;

	if (i != KIK_NONE)
		return i;
	kik_frame_fault(r, m, KIK_F_FRAME_REF, key, id, kik_frame_names_list(r, ids));
	return 0;
}

static void read_question(struct kik_frame_reader *r, const struct kik_json *v, size_t theme)
{
	static const char *const keys[] = { "id", "weight", "text", "perspectives", "examples",
		NULL };
	struct kik_question *q = &r->f->question[r->f->nquestions++];
	const struct kik_json *list, *e;

	(void)kik_json_known(r->doc, v, keys);
	q->id = kik_frame_id(r, v);
	kik_frame_names_add(&r->questions, q->id, v);
	q->theme = theme;
	q->weight = read_weight(r, v);
	kik_frame_text(r, v, "text", &q->text);
	q->own_perspectives = read_perspectives(r, v);
	q->extra = kik_frame_extra(r, v);
	list = kik_frame_list(r, v, "examples", KIK_JSON_OBJECT, false);
	if (!list)
		return;
	q->example = kik_arena_array(r->a, kik_json_size(list), sizeof *q->example);
	for (e = kik_json_first(list); e; e = kik_json_next(e))
		kik_frame_text_of(r, e, "examples", &q->example[q->nexamples++]);
}

static void read_theme(struct kik_frame_reader *r, const struct kik_json *v)
{
	static const char *const keys[] = { "id", "panel", "scale", "weight", "title",
		"perspectives", "questions", NULL };
	struct kik_theme *t = &r->f->theme[r->f->nthemes++];
	const struct kik_json *list, *e;
	int64_t sum = 0;

	(void)kik_json_known(r->doc, v, keys);
	t->id = kik_frame_id(r, v);
	kik_frame_names_add(&r->themes, t->id, v);
	t->panel = read_reference(r, v, "panel", &r->panels);
	t->scale = read_reference(r, v, "scale", &r->scales);
	t->weight = read_weight(r, v);
	kik_frame_text(r, v, "title", &t->title);
	t->perspectives = read_perspectives(r, v);
	t->extra = kik_frame_extra(r, v);
	list = kik_frame_list(r, v, "questions", KIK_JSON_OBJECT, true);
	if (!list || !kik_json_first(list))
		return;
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		read_question(r, e, r->f->nthemes - 1);
		sum += r->f->question[r->f->nquestions - 1].weight;
	}
	if (sum == 0)
		no_weight(r, v);
}

static size_t count_questions(const struct kik_json *themes)
{
	const struct kik_json *e, *questions;
	size_t n = 0;

	for (e = kik_json_first(themes); e; e = kik_json_next(e)) {
		questions = kik_json_get(e, "questions");
		if (kik_json_is(questions, KIK_JSON_ARRAY))
			n += kik_json_size(questions);
	}
	return n;
}

/* A panel whose themes all weigh nothing has no mean; one without themes needs none. */
static void check_panels(const struct kik_frame_reader *r)
{
	const struct kik_frame *f = r->f;
	bool *used = kik_arena_array(r->a, f->npanels, sizeof *used);
	bool *weighs = kik_arena_array(r->a, f->npanels, sizeof *weighs);
	const struct kik_json *e;

	if (f->npanels == 0)
		return;
	for (size_t i = 0; i < f->nthemes; i++) {
		used[f->theme[i].panel] = true;
		weighs[f->theme[i].panel] |= f->theme[i].weight != 0;
	}
	e = kik_json_first(kik_json_get(kik_json_root(r->doc), "panels"));
	for (size_t i = 0; i < f->npanels; i++, e = kik_json_next(e))
		if (used[i] && !weighs[i])
			no_weight(r, e);
}

static void read_themes(struct kik_frame_reader *r, const struct kik_json *root)
{
	const struct kik_json *list = kik_frame_list(r, root, "themes", KIK_JSON_OBJECT, true), *e;
	struct kik_frame *f = r->f;
	size_t n = list ? kik_json_size(list) : 0, nquestions = list ? count_questions(list) : 0;

	kik_frame_names_new(r, &r->themes, "themes", n);
	kik_frame_names_new(r, &r->questions, "questions", nquestions);
	f->theme = kik_arena_array(r->a, n, sizeof *f->theme);
	f->question = kik_arena_array(r->a, nquestions, sizeof *f->question);
	f->perspective = kik_arena_array(r->a, PERSPECTIVES_MAX, sizeof *f->perspective);
	for (e = list ? kik_json_first(list) : NULL; e; e = kik_json_next(e))
		read_theme(r, e);
	kik_frame_names_check(r, &r->themes);
	kik_frame_names_check(r, &r->questions);
	check_panels(r);
}

/* A list of theme or question ids. */
static const char **read_ids(const struct kik_frame_reader *r, const struct kik_json *v,
    const char *key, size_t *n)
{
	const struct kik_json *list = kik_frame_list(r, v, key, KIK_JSON_STRING, true), *e;
	const char **ids;

	if (!list)
		return NULL;
	ids = kik_arena_array(r->a, kik_json_size(list), sizeof *ids);
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		const char *id = kik_frame_word(r, e, key);

		if (!id)
			continue;
		if (kik_frame_names_find(&r->themes, id) == KIK_NONE &&
		    kik_frame_names_find(&r->questions, id) == KIK_NONE)
			kik_frame_fault(r, e, KIK_F_FRAME_REF, key, id,
			    kik_arena_printf(r->a, "%s, %s", kik_frame_names_list(r, &r->themes),
				kik_frame_names_list(r, &r->questions)));
		ids[(*n)++] = id;
	}
	return ids;
}

static void read_pairs(const struct kik_frame_reader *r, const struct kik_json *root)
{
	static const char *const keys[] = { "effort", "result", NULL };
	const struct kik_json *list = kik_frame_list(r, root, "pairs", KIK_JSON_OBJECT, false), *e;

	if (!list)
		return;
	r->f->pair = kik_arena_array(r->a, kik_json_size(list), sizeof *r->f->pair);
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		struct kik_pair *p = &r->f->pair[r->f->npairs++];

		(void)kik_json_known(r->doc, e, keys);
		p->effort = read_ids(r, e, "effort", &p->nefforts);
		p->result = read_ids(r, e, "result", &p->nresults);
		p->extra = kik_frame_extra(r, e);
	}
}

/* --- the frame ------------------------------------------------------------------------ */

static void read_head(const struct kik_frame_reader *r, const struct kik_json *root)
{
	static const char *const keys[] = { "format", "version", "id", "edition", "digest", "lang",
		"title", "origin", "scales", "panels", "themes", "pairs", NULL };
	const struct kik_json *edition;

	(void)kik_json_known(r->doc, root, keys);
	r->f->id = kik_frame_id(r, root);
	edition = kik_json_need(r->doc, root, "edition", KIK_JSON_STRING, true);
	r->f->edition = edition ? kik_frame_word(r, edition, "edition") : NULL;
	kik_frame_text(r, root, "title", &r->f->title);
	kik_frame_text(r, root, "origin", &r->f->origin);
	r->f->extra = kik_frame_extra(r, root);
}

static void check_digest(const struct kik_frame_reader *r, const struct kik_json *root)
{
	const struct kik_json *m = kik_json_need(r->doc, root, "digest", KIK_JSON_STRING, false);

	if (m && strcmp(kik_json_text(m), r->f->digest) != 0)
		kik_frame_fault(r, m, KIK_F_FRAME_DIGEST, "digest", kik_json_text(m), r->f->digest);
}

const struct kik_frame *kik_frame_from_json(const struct kik_json_doc *doc, struct kik_arena *a)
{
	struct kik_frame_reader r = { .doc = doc, .d = kik_json_diag(doc), .a = a };
	const struct kik_json *root = kik_json_root(doc);
	size_t before = kik_diag_count(r.d, KIK_ERROR);

	if (kik_json_format(doc, "kik-frame", 1) < 0)
		return NULL;
	r.f = kik_arena_alloc(a, sizeof *r.f);
	kik_frame_languages(&r, root);
	if (r.f->nlang == 0)
		return NULL;
	read_head(&r, root);
	read_panels(&r, root);
	read_scales(&r, root);
	read_themes(&r, root);
	read_pairs(&r, root);
	if (kik_diag_count(r.d, KIK_ERROR) > before)
		return NULL;
	kik_frame_complete(r.f, a);
	check_digest(&r, root);
	return kik_diag_count(r.d, KIK_ERROR) > before ? NULL : r.f;
}
