/* A workbook as a whole: its sheets, and what it says of itself. */
#include "kik/workbook.h"

#include <stdlib.h>
#include <string.h>

#include "workbook_parts.h"

#define SHEETS     1024
#define PROPERTIES 1024

bool kik_workbook_is(const struct kik_zip *z)
{
	if (kik_part_find(z, "_rels/.rels") == KIK_NONE)
		return false;
	for (size_t i = 0; i < kik_zip_count(z); i++) {
		const char *name = kik_zip_name(z, i);
		struct kik_slice head = { name, strnlen(name, 3) };

		if (kik_slice_is_fold(head, "xl/") || kik_slice_is_fold(head, "xl\\"))
			return true;
		name = strrchr(name, '/') ? strrchr(name, '/') + 1 : name;
		if (kik_slice_is_fold((struct kik_slice){ name, strlen(name) }, "workbook.xml"))
			return true;
	}
	return false;
}

static int fault(struct kik_workbook *w, enum kik_fault fault, const char *other)
{
	struct kik_finding f = { .fault = fault, .at = { .file = w->name }, .other = other };

	kik_diag_add(w->diag, &f);
	return -1;
}

/* A text that stands in an attribute or a property, its escapes read. */
static const char *text(struct kik_workbook *w, const char *s, size_t len)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *copy;

	kik_workbook_add_text(&b, 0, s, len);
	copy = kik_arena_text(w->arena, b.s, b.len);
	kik_buf_release(&b);
	return copy;
}

/* --- custom properties ------------------------------------------------------------------- */

static int read_properties(struct kik_workbook *w, const char *part)
{
	const char *name = NULL;
	struct kik_part p;
	struct kik_tag tag;
	int got;

	if (kik_part_open(&p, w, part, KIK_WB_CUSTOM, "Properties") < 0)
		return -1;
	while ((got = kik_part_next(&p, &tag)) == 1) {
		if (tag.open && tag.depth == 2) {
			name = kik_tags_value(&tag, 0, "name");
			name = name ? text(w, name, strlen(name)) : NULL;
		} else if (!tag.open && tag.depth == 3 && tag.space == KIK_WB_TYPES && name) {
			if (w->nproperties == PROPERTIES) {
				got = kik_part_beyond(&p);
				break;
			}
			w->property = kik_grow(w->property, w->nproperties, &w->property_cap,
			    sizeof *w->property);
			w->property[w->nproperties++] = (struct kik_workbook_property){ name,
				text(w, tag.text.s, tag.text.len) };
			name = NULL;
		}
	}
	kik_part_close(&p);
	return got;
}

/* --- the workbook's own part ------------------------------------------------------------- */

/* Takes a sheet into the list, if it has rows (a chart has none). */
static int add_sheet(struct kik_part *p, const struct kik_tag *tag,
    const struct kik_relation *relation, size_t n)
{
	const char *id = kik_tags_value(tag, KIK_WB_REL, "id"),
		   *name = kik_tags_value(tag, 0, "name"), *state = kik_tags_value(tag, 0, "state");
	struct kik_workbook *w = p->w;
	size_t i;

	if (!name)
		name = "";
	for (i = 0; i < n && id; i++)
		if (strcmp(relation[i].id, id) == 0)
			break;
	if (!id || i == n)
		return fault(w, KIK_F_XLSX_MISSING, name);
	if (relation[i].role != KIK_WB_SHEET)
		return 0;
	if (w->nsheets == SHEETS)
		return kik_part_beyond(p);
	w->sheet = kik_grow(w->sheet, w->nsheets, &w->sheet_cap, sizeof *w->sheet);
	w->sheet[w->nsheets++] = (struct kik_workbook_sheet){ text(w, name, strlen(name)),
		relation[i].target, state && strcmp(state, "visible") != 0 };
	return 0;
}

static int read_sheets(struct kik_workbook *w, const char *part,
    const struct kik_relation *relation, size_t n)
{
	struct kik_part p;
	struct kik_tag tag;
	int got;

	if (kik_part_open(&p, w, part, KIK_WB_MAIN, "workbook") < 0)
		return -1;
	while ((got = kik_part_next(&p, &tag)) == 1) {
		if (!tag.open)
			continue;
		if (tag.depth == 2 && kik_tags_is(&tag, KIK_WB_MAIN, "workbookPr")) {
			const char *on = kik_tags_value(&tag, 0, "date1904");

			w->date1904 = on && (strcmp(on, "1") == 0 || strcmp(on, "true") == 0);
		} else if (tag.depth == 3 && kik_tags_is(&tag, KIK_WB_MAIN, "sheet") &&
		    add_sheet(&p, &tag, relation, n) < 0) {
			got = -1;
			break;
		}
	}
	kik_part_close(&p);
	return got;
}

/* The first relation of a role; NULL when there is none. */
static const char *target(const struct kik_relation *relation, size_t n,
    enum kik_workbook_role role)
{
	for (size_t i = 0; i < n; i++)
		if (relation[i].role == role)
			return relation[i].target;
	return NULL;
}

static bool is_binary(const char *part)
{
	size_t len = strlen(part);

	return len >= 4 && kik_slice_is_fold((struct kik_slice){ part + len - 4, 4 }, ".bin");
}

/* The workbook's part and those that it names. */
static int read_parts(struct kik_workbook *w, const char *part)
{
	struct kik_relation *relation;
	const char *strings, *styles;
	int bad;
	size_t n;

	if (!part)
		return fault(w, KIK_F_XLSX_MISSING, "xl/workbook.xml");
	if (is_binary(part))
		return fault(w, KIK_F_XLSX_BINARY, NULL);
	if (kik_part_relations(w, part, &relation, &n) < 0)
		return -1;
	bad = read_sheets(w, part, relation, n);
	strings = target(relation, n, KIK_WB_STRINGS);
	styles = target(relation, n, KIK_WB_STYLES);
	free(relation);
	if (bad < 0 || (styles && kik_workbook_styles(w, styles) < 0))
		return -1;
	return strings ? kik_workbook_strings(w, strings) : 0;
}

static int read_all(struct kik_workbook *w)
{
	struct kik_relation *relation;
	const char *part, *properties;
	size_t n;

	if (kik_part_relations(w, "", &relation, &n) < 0)
		return -1;
	part = target(relation, n, KIK_WB_WORKBOOK);
	properties = target(relation, n, KIK_WB_PROPERTIES);
	free(relation);
	if (read_parts(w, part) < 0)
		return -1;
	return properties ? read_properties(w, properties) : 0;
}

struct kik_workbook *kik_workbook_open(struct kik_diag *d, const char *name, struct kik_zip *z,
    struct kik_arena *a)
{
	struct kik_workbook *w = kik_malloc(sizeof *w);

	memset(w, 0, sizeof *w);
	w->name = name;
	w->zip = z;
	w->diag = d;
	w->arena = a;
	if (read_all(w) < 0) {
		kik_workbook_close(w);
		return NULL;
	}
	return w;
}

void kik_workbook_close(struct kik_workbook *w)
{
	if (!w)
		return;
	kik_part_close(&w->reading.part);
	kik_buf_release(&w->reading.text);
	kik_buf_release(&w->reading.raw);
	kik_buf_release(&w->reading.cell);
	free(w->sheet);
	free(w->property);
	free(w->string);
	free(w->style);
	free(w);
}

size_t kik_workbook_count(const struct kik_workbook *w)
{
	return w->nsheets;
}

const char *kik_workbook_name(const struct kik_workbook *w, size_t sheet)
{
	return w->sheet[sheet].name;
}

bool kik_workbook_hidden(const struct kik_workbook *w, size_t sheet)
{
	return w->sheet[sheet].hidden;
}

const char *kik_workbook_property(const struct kik_workbook *w, const char *name)
{
	for (size_t i = 0; i < w->nproperties; i++)
		if (strcmp(w->property[i].name, name) == 0)
			return w->property[i].value;
	return NULL;
}
