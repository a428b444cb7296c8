/* Lines of the stream as our own writer makes them, read without a tree. */
#include <stdlib.h>

#include "direct.h"
#include "kik/json.h"
#include "kik/utf8.h"

#define COLUMNS_MAX 64 /* to look for a key that stands twice */

static bool column(struct kik_direct *t, struct kik_unit *u, struct kik_column *room)
{
	struct kik_slice name, value;

	if (u->ncolumns == COLUMNS_MAX || !kik_direct_plain(t, &name) || !KIK_IS(t, ":") ||
	    !kik_direct_plain(t, &value))
		return false;
	for (size_t i = 0; i < u->ncolumns; i++)
		if (kik_slice_is(name, room[i].name))
			return false;
	room[u->ncolumns].name = kik_arena_text(t->a, name.s, name.len);
	room[u->ncolumns++].value = kik_arena_text(t->a, value.s, value.len);
	return true;
}

/* The columns behind their brace. */
static bool columns(struct kik_direct *t, struct kik_unit *u)
{
	struct kik_column room[COLUMNS_MAX] = { { NULL, NULL } };

	if (KIK_IS(t, "}"))
		return true;
	do {
		if (!column(t, u, room))
			return false;
	} while (KIK_IS(t, ","));
	u->column = kik_arena_array(t->a, u->ncolumns, sizeof *u->column);
	memcpy(u->column, room, u->ncolumns * sizeof *room);
	return KIK_IS(t, "}");
}

bool kik_direct_unit(struct kik_direct *t, struct kik_unit *u)
{
	*u = (struct kik_unit){ .participants = -1, .leader = "" };
	if (!KIK_IS(t, "{\"id\":") || !kik_direct_id(t, false, &u->id) ||
	    !KIK_IS(t, ",\"name\":") || !kik_direct_id(t, true, &u->name) ||
	    !KIK_IS(t, ",\"area\":") || !kik_direct_id(t, true, &u->area) ||
	    !KIK_IS(t, ",\"municipality\":") || !kik_direct_id(t, true, &u->municipality))
		return false;
	if (KIK_IS(t, ",\"columns\":{") && !columns(t, u))
		return false;
	return KIK_IS(t, "}");
}

static bool group(struct kik_direct *t, struct kik_result *r)
{
	return KIK_IS(t, "{\"id\":") && kik_direct_id(t, false, &r->group) &&
	    KIK_IS(t, ",\"municipality\":") && kik_direct_id(t, true, &r->group_municipality) &&
	    KIK_IS(t, "}");
}

/* What a line begins with, before its frame is known. */
struct head {
	struct kik_slice scope, frame, digest;
	struct kik_result who; /* unit or group, and round */
};

static bool read_head(struct kik_direct *t, struct head *h)
{
	bool unit;

	if (!KIK_IS(t, "{\"format\":\"kik-result\",\"version\":1,\"scope\":") ||
	    !kik_direct_plain(t, &h->scope))
		return false;
	unit = kik_slice_is(h->scope, "unit");
	if (unit ? !KIK_IS(t, ",\"unit\":") || !kik_direct_unit(t, &h->who.unit)
		 : !KIK_IS(t, ",\"group\":") || !group(t, &h->who))
		return false;
	return KIK_IS(t, ",\"round\":") && kik_direct_id(t, false, &h->who.round) &&
	    KIK_IS(t, ",\"frame\":{\"id\":") && kik_direct_plain(t, &h->frame) &&
	    KIK_IS(t, ",\"digest\":") && kik_direct_plain(t, &h->digest) && KIK_IS(t, "}");
}

/* A frame that was seen before. */
static const struct kik_frame *find_frame(const struct kik_results *rs, struct kik_slice digest)
{
	for (size_t i = 0; i < rs->nframes; i++)
		if (kik_slice_is(digest, rs->frame[i]->digest))
			return rs->frame[i];
	return NULL;
}

static void name(struct kik_direct *t, const struct head *h, const struct kik_frame *f)
{
	struct kik_result *r = t->r = kik_result_new(t->a, f);

	r->scope = kik_arena_text(t->a, h->scope.s, h->scope.len);
	r->round = h->who.round;
	if (kik_result_is_unit(r)) {
		r->unit = h->who.unit;
	} else {
		r->group = h->who.group;
		r->group_municipality = h->who.group_municipality;
	}
}

static bool read_sections(struct kik_direct *t)
{
	return KIK_IS(t, ",\"complete\":") && kik_direct_bool(t, &t->r->complete) &&
	    (kik_result_is_unit(t->r) || kik_direct_members(t)) && KIK_IS(t, ",\"individual\":") &&
	    kik_direct_individual(t) && KIK_IS(t, "}") && t->p == t->end;
}

int kik_result_direct(const char *s, size_t len, struct kik_place at, struct kik_diag *d,
    const struct kik_results *rs, bool texts, struct kik_arena *a, struct kik_result **out)
{
	struct kik_direct t = {
		.p = s, .end = s + len, .a = a, .texts = texts, .text = KIK_BUF_INIT
	};
	struct head h = { .who = { .scope = NULL } };
	const struct kik_frame *f = NULL;
	bool done = false;

	*out = NULL;
	if (len <= KIK_JSON_SIZE && kik_utf8_valid(s, len) == len && read_head(&t, &h))
		f = find_frame(rs, h.digest);
	if (f) {
		name(&t, &h, f);
		done = read_sections(&t);
	}
	free(t.list);
	kik_buf_release(&t.text);
	if (!done)
		return 0;
	t.r->source = kik_arena_printf(a, "%s:%zu", at.file, at.line);
	at.col = 1;
	if (kik_result_check(t.r, d, at) < 0)
		return -1;
	*out = t.r;
	return 1;
}
