/* Reading a template: its parts, by what the content types say that they are. */
#include <stdlib.h>
#include <string.h>

#include "docx_parts.h"
#include "kik/zip.h"

#define TYPES "[Content_Types].xml"

static const struct {
	const char *ending; /* of a content type */
	enum docx_role role;
} roles[] = {
	{ "wordprocessingml.document.main+xml", DOCX_STORY },
	{ "wordprocessingml.template.main+xml", DOCX_STORY },
	{ "wordprocessingml.header+xml", DOCX_STORY },
	{ "wordprocessingml.footer+xml", DOCX_STORY },
	{ "wordprocessingml.footnotes+xml", DOCX_STORY },
	{ "wordprocessingml.endnotes+xml", DOCX_STORY },
	{ "core-properties+xml", DOCX_PROPERTIES },
	{ "wordprocessingml.styles+xml", DOCX_STYLES },
	{ "wordprocessingml.settings+xml", DOCX_STYLES },
};

static bool ends_with(const char *s, const char *ending)
{
	size_t n = strlen(s), m = strlen(ending);

	return n >= m && !strcmp(s + n - m, ending);
}

void kik_docx_fault(struct docx_reading *r, enum kik_fault fault, struct kik_slice found,
    const char *expected, const char *other)
{
	struct kik_finding f = { .fault = fault,
		.at = { .file = r->t->name, .cell = r->part ? r->part->name : NULL },
		.found = found,
		.expected = expected,
		.other = other };

	kik_diag_add(r->d, &f);
	r->faults++;
}

static void tell_xml(struct docx_reading *r, const struct kik_xml_why *why)
{
	static const char *const word[] = { [KIK_XML_DOCTYPE] = "DOCTYPE",
		[KIK_XML_ENCODING] = "UTF-8",
		[KIK_XML_TOO_BIG] = "nodes" };
	const char *text = why->kind == KIK_XML_BROKEN
	    ? kik_arena_printf(r->t->arena, "%zu:%zu: %s", why->line, why->col, why->text)
	    : word[why->kind];
	static const enum kik_fault fault[] = { [KIK_XML_BROKEN] = KIK_F_TEMPLATE_XML,
		[KIK_XML_DOCTYPE] = KIK_F_TEMPLATE_DOCTYPE,
		[KIK_XML_ENCODING] = KIK_F_TEMPLATE_ENCODING,
		[KIK_XML_TOO_BIG] = KIK_F_TEMPLATE_BIG };

	kik_docx_fault(r, fault[why->kind], (struct kik_slice){ text, strlen(text) }, NULL, NULL);
}

static bool parse(struct docx_reading *r, struct docx_part *p)
{
	struct kik_xml_why why;

	r->part = p;
	if (!p->doc)
		p->doc = kik_xml_parse(p->bytes.s, p->bytes.len, &why, r->t->arena);
	if (!p->doc)
		tell_xml(r, &why);
	return p->doc;
}

/* --- the package ---------------------------------------------------------------------- */

static int read_parts(struct docx_reading *r, struct kik_zip *z)
{
	struct kik_docx *t = r->t;
	struct kik_buf b = KIK_BUF_INIT;
	struct docx_part *p;

	t->part = kik_arena_array(t->arena, kik_zip_count(z), sizeof *t->part);
	t->types = kik_zip_count(z);
	for (t->n = 0; t->n < kik_zip_count(z); t->n++) {
		p = &t->part[t->n];
		kik_buf_clear(&b);
		if (kik_zip_read(z, t->n, KIK_DOCX_PART, &b) < 0) {
			kik_buf_release(&b);
			return -1;
		}
		p->name = kik_arena_str(t->arena, kik_zip_name(z, t->n));
		p->bytes =
		    (struct kik_slice){ kik_arena_text(t->arena, kik_buf_str(&b), b.len), b.len };
		if (!strcmp(p->name, TYPES)) {
			p->role = DOCX_TYPES;
			t->types = t->n;
		} else if (ends_with(p->name, ".rels")) {
			p->role = DOCX_RELATIONS;
		}
	}
	kik_buf_release(&b);
	return 0;
}

static struct docx_part *find_part(const struct kik_docx *t, const char *name)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		if (!strcmp(t->part[i].name, *name == '/' ? name + 1 : name))
			return &t->part[i];
	return NULL;
}

/* A document that is made of a template (.dotx) is no template. */
static void make_document(struct docx_reading *r, struct kik_xml *type, const char *value)
{
	const char *cut = strstr(value, ".template.main+xml");

	if (!cut)
		return;
	kik_xml_set(type, "ContentType",
	    kik_arena_printf(r->t->arena, "%.*s.document.main+xml", (int)(cut - value), value),
	    r->t->arena);
	r->t->part[r->t->types].changed = true;
}

/* What each part is.  Returns the document itself; NULL, with the fault told, without one. */
static struct docx_part *read_types(struct docx_reading *r)
{
	struct kik_docx *t = r->t;
	struct docx_part *p, *document = NULL;
	struct kik_xml *n;
	const char *name, *type;
	bool macros = false;
	size_t i;

	for (n = t->part[t->types].doc->root->first; n; n = n->next) {
		name = n->kind == KIK_XML_ELEMENT ? kik_xml_get(n, "", "PartName") : NULL;
		type = name ? kik_xml_get(n, "", "ContentType") : NULL;
		p = type ? find_part(t, name) : NULL;
		if (type && strstr(type, "macroEnabled"))
			macros = true;
		for (i = 0; p && i < sizeof roles / sizeof *roles; i++)
			if (ends_with(type, roles[i].ending))
				p->role = roles[i].role;
		if (p && p->role == DOCX_STORY && ends_with(type, ".main+xml")) {
			document = p;
			make_document(r, n, type);
		}
	}
	r->part = NULL;
	if (macros || !document)
		kik_docx_fault(r, macros ? KIK_F_TEMPLATE_MACROS : KIK_F_TEMPLATE_NONE,
		    (struct kik_slice){ "", 0 }, NULL, NULL);
	return macros ? NULL : document;
}

/* --- properties, language --------------------------------------------------------------------- */

#define DUBLIN  "http://purl.org/dc/elements/1.1/"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"

const struct docx_property kik_docx_property[KIK_DOCX_PROPERTIES] = {
	[KIK_DOCX_TITLE] = { "title", "dc", DUBLIN },
	[KIK_DOCX_SUBJECT] = { "subject", "dc", DUBLIN },
	[KIK_DOCX_CREATOR] = { "creator", "dc", DUBLIN },
	[KIK_DOCX_KEYWORDS] = { "keywords", "cp", PACKAGE },
	[KIK_DOCX_LANGUAGE] = { "language", "dc", DUBLIN },
};

static struct kik_xml *property_mark(struct docx_reading *r, enum docx_op op,
    enum kik_docx_property property)
{
	struct kik_slice none = { "", 0 };
	struct kik_xml *mark = kik_docx_mark(op, none, none, r->t->arena);

	kik_docx_mark_of(mark)->property = property;
	r->part->filled = true;
	return mark;
}

static void mark_property(struct docx_reading *r, struct kik_xml *n,
    enum kik_docx_property property)
{
	struct kik_xml *mark = property_mark(r, DOCX_PROPERTY, property), *c;
	struct kik_buf b = KIK_BUF_INIT;

	for (c = n->first; c; c = n->first) {
		kik_xml_write(&b, c);
		kik_xml_remove(c);
	}
	if (b.len)
		kik_docx_mark_of(mark)->instead =
		    (struct kik_slice){ kik_arena_text(r->t->arena, b.s, b.len), b.len };
	kik_buf_release(&b);
	kik_xml_insert(n, mark, NULL);
}

static void read_properties(struct docx_reading *r)
{
	struct kik_xml *root = r->part->doc->root, *n;

	for (size_t i = 0; i < KIK_DOCX_PROPERTIES; i++) {
		const struct docx_property *p = &kik_docx_property[i];

		n = root->first;
		while (n &&
		    !(n->kind == KIK_XML_ELEMENT && !strcmp(n->name, p->name) &&
			!strcmp(n->ns, p->ns)))
			n = n->next;
		if (n)
			mark_property(r, n, (enum kik_docx_property)i);
		else
			kik_xml_insert(root,
			    property_mark(r, DOCX_ELEMENT, (enum kik_docx_property)i), NULL);
	}
}

static void set_language(struct docx_reading *r, const char *locale)
{
	struct kik_xml *root = r->part->doc->root, *n;

	for (n = root; n; n = kik_xml_next(n, root, false))
		if (kik_docx_is(n, "lang") || kik_docx_is(n, "themeFontLang")) {
			kik_xml_set(n, "w:val", locale, r->t->arena);
			r->part->changed = true;
		}
}

/* -------------------------------------------------------------------------------------------- */

static void read_story(struct docx_reading *r)
{
	size_t before;

	kik_docx_tokens(r);
	before = r->faults;
	kik_docx_blocks(r);
	r->broken = r->faults > before;
	kik_docx_check(r);
}

static void read_part(struct docx_reading *r, struct docx_part *p, const char *locale)
{
	if (p->role == DOCX_AS_IS || (p->role == DOCX_STYLES && !locale) || !parse(r, p))
		return;
	if (p->role == DOCX_STORY)
		read_story(r);
	else if (p->role == DOCX_PROPERTIES)
		read_properties(r);
	else if (p->role == DOCX_STYLES)
		set_language(r, locale);
}

static void read_package(struct docx_reading *r, struct kik_zip *z, const char *locale)
{
	struct docx_part *document;
	size_t i;

	if (read_parts(r, z) < 0) {
		r->faults++;
		return;
	}
	if (r->t->types == r->t->n) {
		kik_docx_fault(r, KIK_F_TEMPLATE_NONE, (struct kik_slice){ "", 0 }, NULL, NULL);
		return;
	}
	if (!parse(r, &r->t->part[r->t->types]))
		return;
	document = read_types(r);
	for (i = 0; document && i < r->t->n; i++)
		read_part(r, &r->t->part[i], locale);
	if (document && document->doc)
		r->t->strict = strstr(document->doc->root->ns, "purl.oclc.org") != NULL;
}

/* What is no archive: Word's format of before 2007, also the envelope of a protected document. */
static bool old_word(const char *s, size_t len)
{
	return len >= 8 && !memcmp(s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
}

struct kik_docx *kik_docx_open(struct kik_diag *d, const char *name, const char *s, size_t len,
    const struct kik_field *fields, const char *locale)
{
	struct kik_arena *a = kik_arena_new();
	struct kik_docx *t = kik_arena_alloc(a, sizeof *t);
	struct docx_reading r = { .d = d, .t = t };
	struct kik_zip *z = NULL;

	t->arena = a;
	t->name = name;
	t->fields = fields;
	if (!kik_zip_is(s, len)) {
		kik_docx_fault(&r, old_word(s, len) ? KIK_F_TEMPLATE_OLD : KIK_F_TEMPLATE_NONE,
		    (struct kik_slice){ "", 0 }, NULL, NULL);
	} else {
		z = kik_zip_open(d, name, s, len);
		if (z)
			read_package(&r, z, locale);
	}
	kik_zip_close(z);
	if (z && !r.faults)
		return t;
	kik_docx_close(t);
	return NULL;
}

const struct kik_field *kik_docx_fields(const struct kik_docx *t)
{
	return t->fields;
}

void kik_docx_close(struct kik_docx *t)
{
	if (t)
		kik_arena_free(t->arena);
}
