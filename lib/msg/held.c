#include "kik/held.h"

#include <stdlib.h>

#include "kik/mem.h"

#define MOST 100000

struct kik_held {
	struct kik_diag *diag;
	struct kik_arena *arena;
	struct kik_finding *finding;
	size_t n, cap;
	bool full;
};

static struct kik_slice copy(struct kik_held *h, struct kik_slice t)
{
	return (struct kik_slice){ t.s ? kik_arena_text(h->arena, t.s, t.len) : NULL, t.len };
}

static const char *string(struct kik_held *h, const char *s)
{
	return s ? kik_arena_str(h->arena, s) : NULL;
}

static void keep(void *ctx, const struct kik_finding *f)
{
	struct kik_held *h = ctx;
	struct kik_finding *own;

	h->full = h->full || h->n == MOST;
	if (h->full)
		return;
	h->finding = kik_grow(h->finding, h->n, &h->cap, sizeof *h->finding);
	own = &h->finding[h->n++];
	*own = *f;
	own->at.file = string(h, f->at.file);
	own->at.cell = string(h, f->at.cell);
	own->column = string(h, f->column);
	own->unit = copy(h, f->unit);
	own->respondent = copy(h, f->respondent);
	own->question = copy(h, f->question);
	own->found = copy(h, f->found);
	own->expected = string(h, f->expected);
	own->other = string(h, f->other);
}

struct kik_held *kik_held_new(bool danish)
{
	struct kik_diag_sink none = { NULL, kik_diag_discard, NULL };
	struct kik_held *h = kik_malloc(sizeof *h);

	*h = (struct kik_held){ .diag = kik_diag_new("", &none, danish), .arena = kik_arena_new() };
	kik_diag_keep(h->diag, keep, h);
	return h;
}

void kik_held_free(struct kik_held *h)
{
	if (!h)
		return;
	kik_diag_free(h->diag);
	kik_arena_free(h->arena);
	free(h->finding);
	free(h);
}

struct kik_diag *kik_held_diag(struct kik_held *h)
{
	return h->diag;
}

bool kik_held_whole(const struct kik_held *h)
{
	return !h->full && !kik_diag_count(h->diag, KIK_SYSTEM);
}

void kik_held_tell(const struct kik_held *h, struct kik_diag *d, size_t lines)
{
	size_t i;

	for (i = 0; i < h->n; i++) {
		struct kik_finding f = h->finding[i];

		if (f.at.line)
			f.at.line += lines;
		kik_diag_add(d, &f);
	}
}
