/*
 * expat pushes; we let it pause at every tag.  It is fed in pieces, as it looks through an
 * unfinished tag again with each piece: no tag may take more than a few of them.
 */
#include "kik/tags.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>

#include "kik/buf.h"
#include "kik/mem.h"

#define PIECE     65536
#define SEPARATOR '\n' /* between namespace and name; no namespace can hold it */

struct kik_tags {
	XML_Parser parser;
	const struct kik_tags_space *spaces;
	const char *s, *end; /* what was not yet fed */
	size_t most, quiet;  /* bytes fed since expat last said anything */
	enum kik_tags_fault fault;
	bool paused, ended;
	/* tags to give: both for an empty element, the opening one first */
	bool opens, closes;
	size_t depth, open_depth, close_depth;
	int space;
	struct kik_buf name, values, text;
	struct kik_tags_attribute attribute[KIK_TAGS_ATTRIBUTES];
	size_t name_at[KIK_TAGS_ATTRIBUTES], value_at[KIK_TAGS_ATTRIBUTES], n;
};

static void *again(void *p, size_t size)
{
	return kik_realloc(p, size, 1);
}

static void stop(struct kik_tags *x, enum kik_tags_fault fault)
{
	x->fault = fault;
	(void)XML_StopParser(x->parser, XML_FALSE);
}

static void pause_here(struct kik_tags *x)
{
	/* refused only where it is paused already */
	(void)XML_StopParser(x->parser, XML_TRUE);
}

/* The namespace of an expanded name, and at *local the name in it; 0 without, -1 unknown. */
static int split(const struct kik_tags *x, const char *expanded, const char **local)
{
	const char *sep = strrchr(expanded, SEPARATOR);

	*local = sep ? sep + 1 : expanded;
	if (!sep)
		return 0;
	for (const struct kik_tags_space *s = x->spaces; s->uri; s++)
		if (kik_slice_is((struct kik_slice){ expanded, (size_t)(sep - expanded) }, s->uri))
			return s->space;
	return -1;
}

static void name_tag(struct kik_tags *x, const char *expanded)
{
	const char *local;
	int space = split(x, expanded, &local);

	x->space = space < 0 ? 0 : space;
	kik_buf_clear(&x->name);
	kik_buf_adds(&x->name, local);
}

static void on_open(void *ctx, const XML_Char *name, const XML_Char **attribute)
{
	struct kik_tags *x = ctx;

	x->quiet = 0;
	if (x->depth == KIK_TAGS_DEPTH) {
		stop(x, KIK_TAGS_BEYOND);
		return;
	}
	name_tag(x, name);
	kik_buf_clear(&x->values);
	x->n = 0;
	for (size_t i = 0; attribute[i]; i += 2) {
		const char *local;
		int space = split(x, attribute[i], &local);

		if (i / 2 == KIK_TAGS_ATTRIBUTES) {
			stop(x, KIK_TAGS_BEYOND);
			return;
		}
		if (space < 0)
			continue;
		x->attribute[x->n].space = space;
		x->name_at[x->n] = x->values.len;
		kik_buf_add(&x->values, local, strlen(local) + 1);
		x->value_at[x->n++] = x->values.len;
		kik_buf_add(&x->values, attribute[i + 1], strlen(attribute[i + 1]) + 1);
	}
	x->open_depth = ++x->depth;
	x->opens = true;
	pause_here(x);
}

static void on_close(void *ctx, const XML_Char *name)
{
	struct kik_tags *x = ctx;

	x->quiet = 0;
	name_tag(x, name);
	x->close_depth = x->depth--;
	x->closes = true;
	pause_here(x);
}

static void on_text(void *ctx, const XML_Char *s, int len)
{
	struct kik_tags *x = ctx;
	size_t room = x->most + 1 - x->text.len;

	x->quiet = 0;
	kik_buf_add(&x->text, s, (size_t)len < room ? (size_t)len : room);
}

static void on_doctype(void *ctx, const XML_Char *name, const XML_Char *system,
    const XML_Char *public, int internal)
{
	(void)name;
	(void)system;
	(void)public;
	(void)internal;
	stop(ctx, KIK_TAGS_DOCTYPE);
}

/* Comments and the like. */
static void on_other(void *ctx, const XML_Char *s, int len)
{
	struct kik_tags *x = ctx;

	(void)s;
	(void)len;
	x->quiet = 0;
}

struct kik_tags *kik_tags_new(const struct kik_tags_space *spaces, const char *s, size_t len,
    size_t most)
{
	static const XML_Memory_Handling_Suite memory = { kik_malloc, again, free };
	static const XML_Char separator[] = { SEPARATOR, '\0' };
	struct kik_tags *x = kik_malloc(sizeof *x);

	memset(x, 0, sizeof *x);
	x->spaces = spaces;
	x->s = s;
	x->end = s + len;
	x->most = most;
	x->parser = XML_ParserCreate_MM(NULL, &memory, separator);
	if (!x->parser)
		kik_out_of_memory();
	XML_SetUserData(x->parser, x);
	XML_SetElementHandler(x->parser, on_open, on_close);
	XML_SetCharacterDataHandler(x->parser, on_text);
	XML_SetStartDoctypeDeclHandler(x->parser, on_doctype);
	XML_SetDefaultHandler(x->parser, on_other);
	return x;
}

void kik_tags_free(struct kik_tags *x)
{
	if (!x)
		return;
	XML_ParserFree(x->parser);
	kik_buf_release(&x->name);
	kik_buf_release(&x->values);
	kik_buf_release(&x->text);
	free(x);
}

/* Lets expat go on, or gives it the next piece. */
static enum XML_Status go_on(struct kik_tags *x)
{
	size_t left = (size_t)(x->end - x->s), n = left < PIECE ? left : PIECE;
	enum XML_Status status;

	if (x->paused) {
		status = XML_ResumeParser(x->parser);
	} else {
		x->quiet += n;
		status = XML_Parse(x->parser, x->s, (int)n, n == left);
		x->s += n;
		x->ended = n == left;
	}
	x->paused = status == XML_STATUS_SUSPENDED;
	return status;
}

/* The tag that waits. */
static void give(struct kik_tags *x, struct kik_tag *tag)
{
	*tag = (struct kik_tag){ .open = x->opens,
		.space = x->space,
		.name = x->name.s,
		.depth = x->opens ? x->open_depth : x->close_depth,
		.text = { kik_buf_str(&x->text), x->text.len } };
	if (!x->opens) {
		x->closes = false;
		return;
	}
	x->opens = false;
	for (size_t i = 0; i < x->n; i++) {
		x->attribute[i].name = x->values.s + x->name_at[i];
		x->attribute[i].value = x->values.s + x->value_at[i];
	}
	tag->attribute = x->attribute;
	tag->n = x->n;
}

int kik_tags_next(struct kik_tags *x, struct kik_tag *tag)
{
	kik_buf_clear(&x->text);
	while (!x->opens && !x->closes) {
		bool last = x->ended && !x->paused;

		if (x->fault != KIK_TAGS_FINE)
			return -1;
		if (last)
			return 0;
		if (go_on(x) == XML_STATUS_ERROR && x->fault == KIK_TAGS_FINE)
			x->fault = KIK_TAGS_BROKEN;
		else if (x->quiet > KIK_TAGS_TAG)
			x->fault = KIK_TAGS_BEYOND;
	}
	give(x, tag);
	return 1;
}

enum kik_tags_fault kik_tags_fault(const struct kik_tags *x)
{
	return x->fault;
}

size_t kik_tags_line(const struct kik_tags *x)
{
	return XML_GetCurrentLineNumber(x->parser);
}

const char *kik_tags_value(const struct kik_tag *tag, int space, const char *name)
{
	for (size_t i = 0; i < tag->n; i++)
		if (tag->attribute[i].space == space && strcmp(tag->attribute[i].name, name) == 0)
			return tag->attribute[i].value;
	return NULL;
}

bool kik_tags_is(const struct kik_tag *tag, int space, const char *name)
{
	return tag->space == space && strcmp(tag->name, name) == 0;
}
