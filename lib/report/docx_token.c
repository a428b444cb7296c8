/* {{…}} in the text of paragraphs becomes marks, however Word has cut it into runs. */
#include <stdlib.h>
#include <string.h>

#include "docx_parts.h"

#define SHOWN 60 /* bytes of a broken field in a message */

/* A text of the paragraph and where it begins in all of its text. */
struct segment {
	struct kik_xml *node, *home; /* home: its w:t */
	size_t at;
};

struct paragraph {
	struct kik_xml *p;
	const char *text; /* with a line end for all that is no text */
	struct segment *seg;
	size_t n, cap;
	struct kik_arena *a;
};

/* {{ and }} with what is between them. */
struct token {
	size_t from, to;
	enum docx_op op;
	struct kik_slice name;
};

static const struct {
	char sign;
	enum docx_op op;
} signs[] = { { '#', DOCX_OPEN }, { '?', DOCX_WHEN }, { '^', DOCX_UNLESS }, { '/', DOCX_CLOSE } };

bool kik_docx_name(struct kik_slice text, enum docx_op *op, struct kik_slice *name)
{
	size_t i;

	*op = DOCX_VALUE;
	*name = kik_trim(text.s, text.len);
	for (i = 0; name->len && i < sizeof signs / sizeof *signs; i++)
		if (name->s[0] == signs[i].sign) {
			*op = signs[i].op;
			*name = kik_trim(name->s + 1, name->len - 1);
			break;
		}
	for (i = 0; i < name->len; i++)
		if ((unsigned char)name->s[i] < ' ' || strchr("{}#^/", name->s[i]))
			return false;
	return name->len > 0;
}

static void gather(struct paragraph *g)
{
	struct kik_xml *n = kik_xml_next(g->p, g->p, false);
	struct kik_buf text = KIK_BUF_INIT;

	/* a text box has paragraphs of its own */
	for (; n; n = kik_xml_next(n, g->p, kik_docx_is(n, "txbxContent")))
		if (n->kind == KIK_XML_TEXT && kik_docx_is(n->parent, "t")) {
			g->seg = kik_grow(g->seg, g->n, &g->cap, sizeof *g->seg);
			g->seg[g->n++] = (struct segment){ n, n->parent, text.len };
			kik_buf_add(&text, n->text.s, n->text.len);
		} else if (kik_docx_is(n, "br") || kik_docx_is(n, "tab") || kik_docx_is(n, "cr") ||
		    kik_docx_is(n, "drawing")) {
			kik_buf_addc(&text, '\n');
		}
	g->text = text.len ? kik_arena_text(g->a, text.s, text.len) : "";
	kik_buf_release(&text);
}

/* A broken field is told of with the text that follows its braces. */
static void tell_broken(struct docx_reading *r, const char *s, size_t len)
{
	while (len > SHOWN || (len && ((unsigned char)s[len - 1] & 0xc0) == 0x80))
		len--;
	kik_docx_fault(r, KIK_F_TEMPLATE_SYNTAX, (struct kik_slice){ s, len }, NULL, NULL);
}

/* The next token from *pos on; broken ones are told of and passed over. */
static bool next_token(struct docx_reading *r, const struct paragraph *g, size_t *pos,
    struct token *t)
{
	const char *s = g->text, *open, *close, *again;

	while ((open = strstr(s + *pos, "{{"))) {
		close = strstr(open + 2, "}}");
		again = strstr(open + 2, "{{");
		if (!close || (again && again < close)) {
			tell_broken(r, open, strcspn(open, "\n"));
			*pos = (size_t)(open + 2 - s);
			continue;
		}
		t->from = (size_t)(open - s);
		t->to = *pos = (size_t)(close + 2 - s);
		if (kik_docx_name((struct kik_slice){ open + 2, (size_t)(close - open) - 2 },
			&t->op, &t->name))
			return true;
		tell_broken(r, open, t->to - t->from);
	}
	return false;
}

/* Blanks at the ends of a text count only where it says so. */
static void keep_blanks(struct kik_xml *t, struct kik_arena *a)
{
	const struct kik_xml *first = t->first, *last = t->last;

	if (!first || first->kind != KIK_XML_TEXT || last->kind != KIK_XML_TEXT ||
	    kik_xml_get(t, NULL, "space"))
		return;
	if (strchr(" \t\n", first->text.s[0]) || strchr(" \t\n", last->text.s[last->text.len - 1]))
		kik_xml_set(t, "xml:space", "preserve", a);
}

/* Takes a text away that has become empty, and the run with it. */
static void tidy(struct kik_xml *t)
{
	struct kik_xml *run = t->parent;

	if (t->first || !run)
		return;
	kik_xml_remove(t);
	if (kik_docx_is(run, "r") && kik_docx_empty_run(run) && run->parent)
		kik_xml_remove(run);
}

/* Cuts the token out of segments i to j.  Returns what is left behind it in the text it began in. */
static struct kik_xml *cut(const struct paragraph *g, size_t i, size_t j, const struct token *t)
{
	struct kik_xml *first = g->seg[i].node, *last = g->seg[j].node, *n, *rest;
	size_t k;

	if (t->to < g->seg[j].at + last->text.len)
		kik_xml_split(last, t->to - g->seg[j].at, g->a);
	if (t->from > g->seg[i].at) {
		n = kik_xml_split(first, t->from - g->seg[i].at, g->a);
		last = i == j ? n : last;
		first = n;
	}
	rest = first;
	for (k = i; k <= j; k++) {
		n = k == i ? first : k == j ? last : g->seg[k].node;
		if (rest == n)
			rest = n->next;
		kik_xml_remove(n);
	}
	return rest;
}

/* Makes the children of a run from `from` on a run of their own, behind it. */
static struct kik_xml *split_run(struct kik_xml *run, struct kik_xml *from, struct kik_arena *a)
{
	struct kik_xml *behind = kik_xml_shell(run, a), *props = kik_docx_child(run, "rPr");

	if (props)
		kik_xml_insert(behind, kik_xml_clone(props, a), NULL);
	kik_docx_move(from, NULL, behind);
	kik_xml_insert(run->parent, behind, run->next);
	return behind;
}

/* Takes the mark of a section out of its run, so that it stands among the runs. */
static void lift(struct kik_xml *mark, struct kik_arena *a)
{
	struct kik_xml *run = mark->parent, *behind;

	if (!kik_docx_is(run, "r") || !run->parent)
		return;
	behind = split_run(run, mark->next, a);
	kik_xml_remove(mark);
	kik_xml_insert(run->parent, mark, behind);
	if (kik_docx_empty_run(behind))
		kik_xml_remove(behind);
	if (kik_docx_empty_run(run))
		kik_xml_remove(run);
}

static size_t segment_at(const struct paragraph *g, size_t pos)
{
	size_t i = g->n - 1;

	while (i > 0 && g->seg[i].at > pos)
		i--;
	return i;
}

/* Puts a mark in the token's place, in the run where it began. */
static void place(const struct paragraph *g, const struct token *t)
{
	size_t i = segment_at(g, t->from), j = segment_at(g, t->to - 1), k;
	struct kik_slice source = { g->text + t->from, t->to - t->from };
	struct kik_xml *home = g->seg[i].home, *rest = cut(g, i, j, t), *behind, *mark;

	mark = kik_docx_mark(t->op, t->name, source, g->a);
	kik_xml_insert(home->parent, mark, home->next);
	if (rest) {
		behind = kik_xml_shell(home, g->a);
		kik_docx_move(rest, NULL, behind);
		kik_xml_insert(home->parent, behind, mark->next);
		keep_blanks(behind, g->a);
	}
	for (k = i; k <= j; k++) {
		keep_blanks(g->seg[k].home, g->a);
		tidy(g->seg[k].home);
	}
	if (t->op != DOCX_VALUE)
		lift(mark, g->a);
}

static void read_paragraph(struct docx_reading *r, struct kik_xml *p)
{
	struct paragraph g = { .p = p, .a = r->t->arena };
	struct token *token = NULL, t;
	size_t n = 0, cap = 0, pos = 0;

	gather(&g);
	while (g.n && next_token(r, &g, &pos, &t)) {
		token = kik_grow(token, n, &cap, sizeof *token);
		token[n++] = t;
	}
	if (n)
		r->part->filled = true;
	/* from the last one on: what stands before it does not move */
	while (n > 0)
		place(&g, &token[--n]);
	free(token);
	free(g.seg);
}

void kik_docx_tokens(struct docx_reading *r)
{
	struct kik_xml *n, *root = r->part->doc->root;

	for (n = root; n; n = kik_xml_next(n, root, false))
		if (kik_docx_is(n, "p"))
			read_paragraph(r, n);
}
