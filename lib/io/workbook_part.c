/* The parts of a workbook: found, opened, and what they name. */
#include <stdlib.h>
#include <string.h>

#include "workbook_parts.h"

#define RELATIONS     10000 /* of one part */

#define PACKAGE       "http://schemas.openxmlformats.org/package/2006/relationships"
#define MAIN          "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define MAIN_STRICT   "http://purl.oclc.org/ooxml/spreadsheetml/main"
#define OFFICE        "http://schemas.openxmlformats.org/officeDocument/2006/"
#define OFFICE_STRICT "http://purl.oclc.org/ooxml/officeDocument/"

static const struct kik_tags_space spaces[] = {
	{ MAIN, KIK_WB_MAIN },
	{ MAIN_STRICT, KIK_WB_MAIN },
	{ OFFICE "relationships", KIK_WB_REL },
	{ OFFICE_STRICT "relationships", KIK_WB_REL },
	{ PACKAGE, KIK_WB_PACKAGE },
	{ OFFICE "custom-properties", KIK_WB_CUSTOM },
	{ OFFICE_STRICT "customProperties", KIK_WB_CUSTOM },
	{ OFFICE "docPropsVTypes", KIK_WB_TYPES },
	{ OFFICE_STRICT "docPropsVTypes", KIK_WB_TYPES },
	{ NULL, 0 },
};

static int fault(const struct kik_part *p, enum kik_fault fault, const char *found,
    const char *expected, size_t n)
{
	struct kik_finding f = { .fault = fault,
		.at = { .file = p->w->name },
		.found = { found, found ? strlen(found) : 0 },
		.expected = expected,
		.other = p->name,
		.n = (long long)n };

	kik_diag_add(p->w->diag, &f);
	return -1;
}

int kik_part_beyond(const struct kik_part *p)
{
	return fault(p, KIK_F_XLSX_BEYOND, NULL, NULL, kik_tags_line(p->xml));
}

/* True when a member has this name, with the liberties that writers take. */
static bool is_named(const char *member, const char *name)
{
	member += *member == '/' || *member == '\\';
	for (; *member && *name; member++, name++) {
		char a = *member, b = *name;

		if (a == '\\')
			a = '/';
		if (a >= 'A' && a <= 'Z')
			a = (char)(a + 'a' - 'A');
		if (b >= 'A' && b <= 'Z')
			b = (char)(b + 'a' - 'A');
		if (a != b)
			return false;
	}
	return *member == *name;
}

size_t kik_part_find(const struct kik_zip *z, const char *name)
{
	for (size_t i = 0; i < kik_zip_count(z); i++)
		if (is_named(kik_zip_name(z, i), name))
			return i;
	return KIK_NONE;
}

int kik_part_open(struct kik_part *p, struct kik_workbook *w, const char *name, int space,
    const char *root)
{
	size_t at = kik_part_find(w->zip, name), i;
	struct kik_tag tag;

	*p = (struct kik_part){ .w = w, .name = name };
	if (at == KIK_NONE)
		return fault(p, KIK_F_XLSX_MISSING, NULL, NULL, 0);
	for (i = at + 1; i < kik_zip_count(w->zip); i++)
		if (is_named(kik_zip_name(w->zip, i), name))
			return fault(p, KIK_F_XLSX_TWICE, NULL, NULL, 0);
	if (kik_zip_read(w->zip, at, KIK_WORKBOOK_SIZE, &p->bytes) < 0) {
		kik_part_close(p);
		return -1;
	}
	p->xml = kik_tags_new(spaces, p->bytes.s, p->bytes.len, KIK_WORKBOOK_CELL);
	/* not kik_part_next, which would pass over a root that is unknown */
	if (kik_tags_next(p->xml, &tag) == 1) {
		if (kik_tags_is(&tag, space, root))
			return 0;
		(void)fault(p, KIK_F_XLSX_ROOT, tag.name, root, 0);
	} else {
		(void)kik_part_next(p, &tag);
	}
	kik_part_close(p);
	return -1;
}

void kik_part_close(struct kik_part *p)
{
	kik_tags_free(p->xml);
	kik_buf_release(&p->bytes);
	p->xml = NULL;
}

static int next(struct kik_part *p, struct kik_tag *tag)
{
	static const enum kik_fault faults[] = { [KIK_TAGS_BROKEN] = KIK_F_XLSX_XML,
		[KIK_TAGS_DOCTYPE] = KIK_F_XLSX_DOCTYPE,
		[KIK_TAGS_BEYOND] = KIK_F_XLSX_BEYOND };
	int got = kik_tags_next(p->xml, tag);

	if (got < 0)
		return fault(p, faults[kik_tags_fault(p->xml)], NULL, NULL, kik_tags_line(p->xml));
	return got;
}

int kik_part_next(struct kik_part *p, struct kik_tag *tag)
{
	int got = next(p, tag);

	while (got == 1 && !tag->space) {
		size_t depth = tag->depth;

		do
			got = next(p, tag);
		while (got == 1 && (tag->open || tag->depth > depth));
		if (got == 1)
			got = next(p, tag);
	}
	return got;
}

/* --- relations --------------------------------------------------------------------------- */

static enum kik_workbook_role role_of(const char *type)
{
	static const struct {
		const char *type;
		enum kik_workbook_role role;
	} roles[] = {
		{ "officeDocument", KIK_WB_WORKBOOK },
		{ "worksheet", KIK_WB_SHEET },
		{ "sharedStrings", KIK_WB_STRINGS },
		{ "styles", KIK_WB_STYLES },
		{ "custom-properties", KIK_WB_PROPERTIES },
		{ "customProperties", KIK_WB_PROPERTIES },
	};
	static const char *const before[] = { OFFICE "relationships/",
		OFFICE_STRICT "relationships/" };

	for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
		size_t len = strlen(before[i]);

		if (strncmp(type, before[i], len) != 0)
			continue;
		for (size_t j = 0; j < sizeof roles / sizeof *roles; j++)
			if (strcmp(type + len, roles[j].type) == 0)
				return roles[j].role;
	}
	return KIK_WB_OTHER;
}

/* The length of a part's folder, with its slash. */
static size_t folder(const char *part)
{
	const char *slash = strrchr(part, '/');

	return slash ? (size_t)(slash - part) + 1 : 0;
}

/* From a folder to the one that holds it, both with their slash. */
static void go_up(struct kik_buf *b)
{
	if (!b->s || !b->len)
		return;
	b->s[--b->len] = '\0';
	b->len = folder(b->s);
	b->s[b->len] = '\0';
}

/* The name in the archive of what a part calls `target`: without . and .. */
static const char *resolve(struct kik_arena *a, const char *part, const char *target)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *name;

	if (*target != '/' && *target != '\\')
		kik_buf_add(&b, part, folder(part));
	while (*target) {
		size_t len = strcspn(target, "/\\");

		if (len == 2 && memcmp(target, "..", 2) == 0) {
			go_up(&b);
		} else if (len && !(len == 1 && *target == '.')) {
			kik_buf_add(&b, target, len);
			if (target[len])
				kik_buf_addc(&b, '/');
		}
		target += len + (target[len] != '\0');
	}
	name = kik_arena_text(a, b.s, b.len);
	kik_buf_release(&b);
	return name;
}

int kik_part_relations(struct kik_workbook *w, const char *part, struct kik_relation **relation,
    size_t *n)
{
	size_t cap = 0, slash = folder(part);
	const char *name =
	    kik_arena_printf(w->arena, "%.*s_rels/%s.rels", (int)slash, part, part + slash);
	struct kik_part p;
	struct kik_tag tag;
	int got;

	*relation = NULL;
	*n = 0;
	if (kik_part_open(&p, w, name, KIK_WB_PACKAGE, "Relationships") < 0)
		return -1;
	while ((got = kik_part_next(&p, &tag)) == 1) {
		const char *id = kik_tags_value(&tag, 0, "Id"),
			   *type = kik_tags_value(&tag, 0, "Type"),
			   *target = kik_tags_value(&tag, 0, "Target"),
			   *mode = kik_tags_value(&tag, 0, "TargetMode");

		if (!kik_tags_is(&tag, KIK_WB_PACKAGE, "Relationship") || !id || !type || !target ||
		    (mode && strcmp(mode, "Internal") != 0))
			continue;
		if (*n == RELATIONS) {
			got = kik_part_beyond(&p);
			break;
		}
		*relation = kik_grow(*relation, *n, &cap, sizeof **relation);
		(*relation)[(*n)++] = (struct kik_relation){ kik_arena_str(w->arena, id),
			resolve(w->arena, part, target), role_of(type) };
	}
	kik_part_close(&p);
	if (got < 0) {
		free(*relation);
		*relation = NULL;
	}
	return got;
}
