/* Pictures: drawings in the text, and what the package must say of them. */
#include <string.h>
#include <strings.h>

#include "docx_parts.h"
#include "kik/escape.h"

#define EMU_PER_PIXEL 9525
#define WIDEST        5760000 /* 16 cm, of a picture that is not given a place */
#define HIGHEST       7200000

/* The namespaces of drawings, transitional and strict. */
static const struct {
	const char *drawing, *main, *picture, *relations;
} names[] = {
	{ "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
	    "http://schemas.openxmlformats.org/drawingml/2006/main",
	    "http://schemas.openxmlformats.org/drawingml/2006/picture",
	    "http://schemas.openxmlformats.org/officeDocument/2006/relationships" },
	{ "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
	    "http://purl.oclc.org/ooxml/drawingml/main",
	    "http://purl.oclc.org/ooxml/drawingml/picture",
	    "http://purl.oclc.org/ooxml/officeDocument/relationships" },
};

size_t kik_docx_made(struct docx_filling *f, const char *name)
{
	struct docx_made *more;
	size_t i;

	for (i = 0; i < f->nmade; i++)
		if (!strcmp(f->made[i].name, name))
			return i;
	more = kik_arena_array(f->arena, f->nmade + 1, sizeof *more);
	memcpy(more, f->made, f->nmade * sizeof *more);
	f->made = more;
	more[f->nmade].name = name;
	return f->nmade++;
}

/* --- what the package says ----------------------------------------------------------------- */

/* The part's folder, with its slash. */
static struct kik_slice folder(const char *part)
{
	const char *slash = strrchr(part, '/');

	return (struct kik_slice){ part, slash ? (size_t)(slash + 1 - part) : 0 };
}

static bool has_part(const struct docx_filling *f, const char *name)
{
	size_t i;

	for (i = 0; i < f->nmade; i++)
		if (!strcmp(f->made[i].name, name))
			return true;
	return false;
}

/* The name of the part that holds the picture; made when it is new to the document. */
static const char *media_name(struct docx_filling *f, const struct kik_picture *p)
{
	struct kik_slice dir = folder(f->part->name);
	struct docx_media *more;
	const char *name;
	size_t i, number = 1;

	for (i = 0; i < f->nmedia; i++)
		if (f->media[i].picture == p)
			return f->media[i].name;
	do
		name = kik_arena_printf(f->arena, "%.*smedia/kik%zu.png", (int)dir.len, dir.s,
		    number++);
	while (has_part(f, name));
	more = kik_arena_array(f->arena, f->nmedia + 1, sizeof *more);
	if (f->nmedia)
		memcpy(more, f->media, f->nmedia * sizeof *more);
	f->media = more;
	f->media[f->nmedia++] = (struct docx_media){ p, name };
	i = kik_docx_made(f, name);
	kik_buf_add(&f->made[i].bytes, p->png, p->len);
	f->made[i].made = true;
	return name;
}

/* The name of the part with the relations of the part at hand. */
static const char *relations_name(struct docx_filling *f)
{
	struct kik_slice dir = folder(f->part->name);

	return kik_arena_printf(f->arena, "%.*s_rels/%s.rels", (int)dir.len, dir.s,
	    f->part->name + dir.len);
}

static const struct docx_part *part_named(const struct docx_filling *f, const char *name)
{
	size_t i;

	for (i = 0; i < f->t->n; i++)
		if (!strcmp(f->t->part[i].name, name))
			return &f->t->part[i];
	return NULL;
}

/* An id that no relation of the part at hand has. */
static const char *new_relation(struct docx_filling *f)
{
	const struct docx_part *p = part_named(f, relations_name(f));
	const char *id, *there;

	do {
		id = kik_arena_printf(f->arena, "kik%zu", f->next_relation++);
		there = kik_arena_printf(f->arena, "\"%s\"", id);
	} while (p && memmem(p->bytes.s, p->bytes.len, there, strlen(there)));
	return id;
}

/* A relation from the part at hand to the picture; its id. */
static const char *relate(struct docx_filling *f, const struct kik_picture *p)
{
	const char *name = media_name(f, p), *id = new_relation(f);

	kik_buf_addf(&f->relations, "<Relationship Id=\"%s\" Type=\"%s/image\" Target=\"/%s\"/>",
	    id, names[f->t->strict].relations, name);
	return id;
}

/* Writes a document again with more at the end of its root. */
static void add_at_end(struct kik_buf *b, const struct kik_xml_doc *d, const struct kik_buf *more)
{
	struct kik_xml root = *d->root, *c, last = { .kind = KIK_XML_OTHER };

	kik_buf_add(b, d->before.s, d->before.len);
	root.first = root.first ? root.first : &last;
	kik_xml_write_start(b, &root);
	for (c = d->root->first; c; c = c->next)
		kik_xml_write(b, c);
	kik_buf_add(b, more->s, more->len);
	kik_xml_write_end(b, &root);
	kik_buf_add(b, d->after.s, d->after.len);
}

void kik_docx_relate(struct docx_filling *f)
{
	const char *name = relations_name(f);
	const struct docx_part *p = part_named(f, name);
	struct docx_made *m;
	size_t i;

	if (!f->relations.len)
		return;
	i = kik_docx_made(f, name);
	m = &f->made[i];
	m->made = true;
	if (p && p->doc) {
		add_at_end(&m->bytes, p->doc, &f->relations);
	} else {
		kik_buf_adds(&m->bytes,
		    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
		    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
		    "relationships\">");
		kik_buf_add(&m->bytes, f->relations.s, f->relations.len);
		kik_buf_adds(&m->bytes, "</Relationships>");
	}
	kik_buf_clear(&f->relations);
}

void kik_docx_types(struct docx_filling *f)
{
	const struct docx_part *types = &f->t->part[f->t->types];
	struct docx_made *m = &f->made[f->t->types];
	struct kik_buf more = KIK_BUF_INIT;
	const struct kik_xml *n;
	const char *ending, *type;

	if (!f->nmedia)
		return;
	for (n = types->doc->root->first; n; n = n->next) {
		ending = n->kind == KIK_XML_ELEMENT ? kik_xml_get(n, "", "Extension") : NULL;
		type = ending ? kik_xml_get(n, "", "ContentType") : NULL;
		if (type && !strcasecmp(ending, "png"))
			return;
	}
	kik_buf_adds(&more, "<Default Extension=\"png\" ContentType=\"image/png\"/>");
	add_at_end(&m->bytes, types->doc, &more);
	m->made = true;
	kik_buf_release(&more);
}

/* --- drawings --------------------------------------------------------------------------------- */

struct size {
	int64_t cx, cy;
};

/* The largest size of the picture's shape within the room. */
static struct size fit(const struct kik_picture *p, struct size room)
{
	struct size s = { room.cx, room.cx * p->height / p->width };

	if (s.cy > room.cy)
		s = (struct size){ room.cy * p->width / p->height, room.cy };
	return s;
}

/* A whole number of EMU as drawings have it; 0 when it is none. */
static int64_t emu(const char *s)
{
	int64_t n = 0;

	for (; s && *s >= '0' && *s <= '9' && n < INT64_C(1) << 32; s++)
		n = n * 10 + (*s - '0');
	return s && !*s ? n : 0;
}

static void set_size(struct docx_filling *f, struct kik_xml *n, struct size s)
{
	kik_xml_set(n, "cx", kik_arena_printf(f->arena, "%lld", (long long)s.cx), f->arena);
	kik_xml_set(n, "cy", kik_arena_printf(f->arena, "%lld", (long long)s.cy), f->arena);
}

/* The drawing that stood there, with another picture in it.  False when it holds none. */
static bool refill(struct docx_filling *f, const struct kik_xml *drawing,
    const struct kik_picture *p)
{
	struct kik_xml *copy = kik_xml_clone(drawing, f->arena), *extent = NULL, *blip = NULL, *n;
	struct size s;

	for (n = copy; n; n = kik_xml_next(n, copy, false)) {
		if (n->kind == KIK_XML_ELEMENT && !strcmp(n->name, "extent") && !extent)
			extent = n;
		else if (n->kind == KIK_XML_ELEMENT && !strcmp(n->name, "blip") && !blip)
			blip = n;
	}
	if (!extent || !blip || !kik_xml_get(blip, NULL, "embed"))
		return false;
	s = fit(p,
	    (struct size){
		emu(kik_xml_get(extent, NULL, "cx")), emu(kik_xml_get(extent, NULL, "cy")) });
	if (s.cx <= 0 || s.cy <= 0)
		return false;
	/* the same picture in another format, and what was cut off the old one */
	while (blip->first)
		kik_xml_remove(blip->first);
	kik_xml_set(blip, "embed", relate(f, p), f->arena);
	for (n = copy; n; n = kik_xml_next(n, copy, false)) {
		if (n->kind != KIK_XML_ELEMENT)
			continue;
		if (n == extent || (!strcmp(n->name, "ext") && kik_xml_get(n, "", "cx")))
			set_size(f, n, s);
		if (!strcmp(n->name, "docPr") || !strcmp(n->name, "cNvPr"))
			kik_xml_set(n, "descr", p->alt, f->arena);
		if (!strcmp(n->name, "docPr"))
			kik_xml_set(n, "id", kik_arena_printf(f->arena, "%zu", f->next_id++),
			    f->arena);
		if (!strcmp(n->name, "srcRect")) {
			while (n->nattrs > 0) {
				kik_xml_set(n, n->attr[0].name, NULL, f->arena);
				n->attr++;
				n->nattrs--;
			}
		}
	}
	kik_xml_write(f->out, copy);
	return true;
}

static void add_name(struct docx_filling *f, const char *tag, size_t id,
    const struct kik_picture *p)
{
	kik_buf_addf(f->out, "<%s id=\"%zu\" name=\"kik %zu\" descr=\"", tag, id, id);
	kik_xml_add(f->out, p->alt);
	kik_buf_adds(f->out, "\"/>");
}

/* A drawing in the line of the text, as large as the picture is meant to be. */
static void add_inline(struct docx_filling *f, const struct kik_xml *run,
    const struct kik_picture *p)
{
	struct kik_slice w = kik_xml_prefix(run);
	struct size s = { (int64_t)p->width * EMU_PER_PIXEL, (int64_t)p->height * EMU_PER_PIXEL };
	const char *id = relate(f, p);
	size_t number = f->next_id++;
	int len = (int)w.len;

	if (s.cx > WIDEST || s.cy > HIGHEST)
		s = fit(p, (struct size){ WIDEST, HIGHEST });
	kik_buf_addf(f->out,
	    "<%.*sdrawing><wp:inline xmlns:wp=\"%s\" distT=\"0\" distB=\"0\" distL=\"0\" "
	    "distR=\"0\"><wp:extent cx=\"%lld\" cy=\"%lld\"/>",
	    len, w.s, names[f->t->strict].drawing, (long long)s.cx, (long long)s.cy);
	add_name(f, "wp:docPr", number, p);
	kik_buf_addf(f->out,
	    "<a:graphic xmlns:a=\"%s\"><a:graphicData uri=\"%s\"><pic:pic xmlns:pic=\"%s\">"
	    "<pic:nvPicPr>",
	    names[f->t->strict].main, names[f->t->strict].picture, names[f->t->strict].picture);
	add_name(f, "pic:cNvPr", number, p);
	kik_buf_addf(f->out,
	    "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r=\"%s\" r:embed=\"%s\"/>"
	    "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
	    "y=\"0\"/><a:ext cx=\"%lld\" cy=\"%lld\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
	    "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
	    "</%.*sdrawing>",
	    names[f->t->strict].relations, id, (long long)s.cx, (long long)s.cy, len, w.s);
}

void kik_docx_picture(struct docx_filling *f, const struct kik_xml *at,
    const struct kik_xml *drawing, const struct kik_picture *p)
{
	if (p->width <= 0 || p->height <= 0)
		return;
	if (!drawing || !refill(f, drawing, p))
		add_inline(f, at->parent, p);
}
