#include "guide_text.h"

#include <string.h>

#include "kik/date.h"
#include "kik/form.h"
#include "kik/lang.h"
#include "kik/num.h"

struct kik_guide {
	const struct kik_frame *f;
	const struct kik_round *r;
	const char *dir;
	const char *const *folder;
	const struct kik_form_kind *const *kind;
	int lang;
};

/* A text that is no markup, whatever it holds. */
static void add_plain(struct kik_buf *b, const char *s)
{
	for (; *s != '\0'; s++) {
		if (strchr("\\`*_[]<>#|&", *s) != NULL)
			kik_buf_addc(b, '\\');
		kik_buf_addc(b, *s);
	}
}

/* A file name as a shell takes it: the directory's name with something after it. */
static void add_name(struct kik_buf *b, const char *dir, const char *after)
{
	bool plain = true;

	for (const char *s = dir; *s != '\0'; s++) {
		bool letter = (*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z');
		bool digit = *s >= '0' && *s <= '9';

		if (!letter && !digit && (unsigned char)*s < 0x80 && strchr("._-", *s) == NULL)
			plain = false;
	}
	if (dir[0] == '-')
		kik_buf_adds(b, "./");
	if (!plain)
		kik_buf_addc(b, '\'');
	for (const char *s = dir; *s != '\0'; s++) {
		if (*s == '\'')
			kik_buf_adds(b, "'\\'");
		kik_buf_addc(b, *s);
	}
	kik_buf_adds(b, after);
	if (!plain)
		kik_buf_addc(b, '\'');
}

static int64_t all_participants(const struct kik_round *r)
{
	int64_t n = 0;

	for (size_t i = 0; i < r->nunits; i++)
		n += (int64_t)r->unit[i].n;
	return n;
}

/* What the commands of the guide write: the round directory's name with this behind it. */
static const struct {
	const char *name, *suffix[KIK_LANGS];
} outputs[] = {
	{ "dir", { "", "", "" } },
	{ "stream", { ".jsonl", ".jsonl", ".jsonl" } },
	{ "reports", { "-svarrapport/", "-svarrapport/", "-svarrapport/" } },
	{ "sheets", { "-konsensus/", "-konsensus/", "-konsensus/" } },
	{ "agreed", { "-aftalt.jsonl", "-agreed.jsonl", "-avtalt.jsonl" } },
	{ "papers", { "-konsensusrapport/", "-konsensusrapport/", "-konsensusrapport/" } },
	{ "priorities", { "-prioritering/", "-priorities/", "-prioritering/" } },
	{ "chosen", { "-valgt.jsonl", "-chosen.jsonl", "-valgt.jsonl" } },
	{ "actions", { "-handleplan/", "-actions/", "-handlingsplan/" } },
	{ "planned", { "-planlagt.jsonl", "-planned.jsonl", "-planlagt.jsonl" } },
	{ "indicators", { "-indikatorer/", "-indicators/", "-indikatorer/" } },
	{ "followed", { "-fulgt.jsonl", "-followed.jsonl", "-fulgt.jsonl" } },
	{ "plan", { "-plan/", "-plan/", "-plan/" } },
};

static void add_value(struct kik_buf *b, struct kik_slice name, const struct kik_guide *g)
{
	for (size_t i = 0; i < sizeof outputs / sizeof *outputs; i++)
		if (kik_slice_is(name, outputs[i].name))
			add_name(b, g->dir, outputs[i].suffix[kik_lang_of(g->r->lang)]);
	if (kik_slice_is(name, "round"))
		add_plain(b, g->r->id);
	else if (kik_slice_is(name, "start"))
		kik_buf_add_day(b, g->r->start, g->r->lang);
	else if (kik_slice_is(name, "deadline"))
		kik_buf_add_day(b, g->r->deadline, g->r->lang);
	else if (kik_slice_is(name, "seminar"))
		kik_buf_add_day(b, g->r->seminar, g->r->lang);
	else if (kik_slice_is(name, "units"))
		kik_buf_addi(b, (int64_t)g->r->nunits);
	else if (kik_slice_is(name, "participants"))
		kik_buf_addi(b, all_participants(g->r));
}

static void fill(struct kik_buf *b, const char *text, const struct kik_guide *g)
{
	const char *open, *close;

	while ((open = strchr(text, '{')) != NULL && (close = strchr(open, '}')) != NULL) {
		kik_buf_add(b, text, (size_t)(open - text));
		add_value(b, (struct kik_slice){ open + 1, (size_t)(close - open - 1) }, g);
		text = close + 1;
	}
	kik_buf_adds(b, text);
}

void kik_guide_add_units(struct kik_buf *b, const struct kik_guide *g, const char *heading)
{
	kik_buf_adds(b, heading);
	for (size_t i = 0; i < g->r->nunits; i++) {
		const struct kik_round_unit *u = &g->r->unit[i];

		kik_buf_adds(b, "| ");
		add_plain(b, kik_unit_called(&u->unit));
		kik_buf_addf(b, " | `forms/%s/` | %zu |\n", g->folder[i], u->n);
	}
}

/* True when a theme of the panel that is in use has this scale. */
static bool in_use(const struct kik_guide *g, size_t scale, size_t panel)
{
	for (size_t i = 0; i < g->f->nthemes; i++) {
		const struct kik_theme *t = &g->f->theme[i];

		if (g->r->theme[i] && t->scale == scale && t->panel == panel)
			return true;
	}
	return false;
}

static void add_level(struct kik_buf *b, const struct kik_guide *g, const struct kik_level *l)
{
	char mark = g->lang == KIK_LANG_EN ? '.' : ',';

	kik_buf_adds(b, "| ");
	kik_buf_add_decimal(b, l->from, KIK_THOUSAND, mark);
	if (l->to != l->from) {
		kik_buf_adds(b, "–");
		kik_buf_add_decimal(b, l->to, KIK_THOUSAND, mark);
	}
	kik_buf_adds(b, " |");
}

static void add_scale(struct kik_buf *b, const struct kik_guide *g, size_t scale,
    const char *heading)
{
	const struct kik_frame *f = g->f;
	const struct kik_scale *s = &f->scale[scale];
	size_t used = 0;

	for (size_t p = 0; p < f->npanels; p++)
		used += in_use(g, scale, p);
	if (used == 0)
		return;
	kik_buf_adds(b, heading);
	for (size_t p = 0; p < f->npanels; p++) {
		if (!in_use(g, scale, p))
			continue;
		kik_buf_addc(b, ' ');
		add_plain(b, kik_frame_say(f, &f->panel[p].title, g->r->lang));
		kik_buf_adds(b, " |");
	}
	kik_buf_adds(b, "\n|---:|");
	for (size_t p = 0; p < used; p++)
		kik_buf_adds(b, "---|");
	kik_buf_addc(b, '\n');
	for (size_t i = 0; i < s->nlevels; i++) {
		add_level(b, g, &s->level[i]);
		for (size_t p = 0; p < f->npanels; p++) {
			if (!in_use(g, scale, p))
				continue;
			kik_buf_addc(b, ' ');
			add_plain(b, kik_frame_say(f, &s->level[i].label[p], g->r->lang));
			kik_buf_adds(b, " |");
		}
		kik_buf_addc(b, '\n');
	}
}

void kik_guide_add_scales(struct kik_buf *b, const struct kik_guide *g, const char *heading)
{
	for (size_t i = 0; i < g->f->nscales; i++)
		add_scale(b, g, i, heading);
}

/* True when each unit gets a sheet for answers on paper. */
static bool has_typing(const struct kik_form_kind *const *kind)
{
	while (*kind != NULL && (*kind)->unit_file[0] == NULL)
		kind++;
	return *kind != NULL;
}

static bool has_kind(const struct kik_guide *g, const char *name)
{
	size_t i = 0;

	while (g->kind[i] != NULL && strcmp(g->kind[i]->name, name) != 0)
		i++;
	return g->kind[i] != NULL;
}

static bool applies(const struct kik_guide_part *part, const struct kik_guide *g)
{
	const struct kik_round *r = g->r;

	switch (part->when) {
	case KIK_GUIDE_START:
		return r->start[0] != '\0';
	case KIK_GUIDE_DEADLINE:
		return r->deadline[0] != '\0';
	case KIK_GUIDE_SEMINAR:
		return r->seminar[0] != '\0';
	case KIK_GUIDE_TYPING:
		return has_typing(g->kind);
	case KIK_GUIDE_HTML:
		return has_kind(g, "html");
	case KIK_GUIDE_SHEET:
		return has_kind(g, "csv") || has_kind(g, "xlsx");
	case KIK_GUIDE_ALWAYS:
		break;
	}
	return true;
}

void kik_guide_write(struct kik_buf *b, const struct kik_frame *f, const struct kik_round *r,
    const struct kik_form_kind *const *kind, const char *dir, const char *const *folder)
{
	struct kik_guide g = { f, r, dir, folder, kind, kik_lang_of(r->lang) };

	for (const struct kik_guide_part *p = kik_guide_parts; p->text[0] != NULL; p++) {
		if (!applies(p, &g))
			continue;
		if (p->add != NULL)
			p->add(b, &g, p->text[g.lang]);
		else
			fill(b, p->text[g.lang], &g);
	}
}
