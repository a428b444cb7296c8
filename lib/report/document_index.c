#include "document_index.h"

#include <string.h>

#include "given_fields.h"
#include "kik/csv.h"

static const char *const columns[] = { "unit", "name", "area", "municipality", "round", "kind",
	"file", "title", "kle" };
#define COLUMNS (sizeof columns / sizeof *columns)

static const char *const kle[] = { "kle", "kle_nummer", "kle-nummer", "kle nummer", NULL };

static void add_row(struct kik_buf *b, const struct kik_csv_style *style, const char *const *cell)
{
	for (size_t i = 0; i < COLUMNS; i++)
		kik_csv_text(b, style, i == 0, cell[i], true);
	kik_csv_end(b, style);
}

void kik_document_index_write(const struct kik_document_index *index,
    const struct kik_report_input *in, const struct kik_report_kind *kind, bool excel,
    struct kik_buf *b)
{
	const struct kik_csv_style *style = excel ? &kik_csv_excel : &kik_csv_plain;

	kik_csv_begin(b, style);
	add_row(b, style, columns);
	for (size_t i = 0; i < index->n; i++) {
		const struct kik_document_row *r = &index->row[i];
		const struct kik_unit *u = r->unit != NULL ? &r->unit->unit : NULL;
		const char *folder = strrchr(r->path, '/');
		const char *cell[COLUMNS] = { u != NULL ? u->id : "",
			u != NULL ? kik_unit_called(u) : "", u != NULL ? u->area : "",
			u != NULL ? u->municipality : "", kik_report_round(in, r->unit), kind->name,
			folder != NULL ? folder + 1 : r->path,
			r->title[0] != '\0' ? r->title : kind->name,
			u != NULL ? kik_given_text(in, r->unit, kle) : "" };

		add_row(b, style, cell);
	}
}
