/* A frame in a workbook: the sheet that holds its table. */
#include <string.h>

#include "frame_table.h"
#include "kik/workbook.h"

#define SHEET      "frame"
#define FORMAT     "kik-frame"
#define VERSION    "1"
#define HEADER_ROW 20 /* the header stands in one of the first so many rows */

struct context {
	struct kik_diag *d;
	const char *name;
	struct kik_workbook *book;
	struct kik_rows rows;
	struct kik_cells header;
};

/* A form, say, is no frame, though its columns may have the same names.  0 or -1. */
static int check_format(const struct context *c)
{
	const char *format = kik_workbook_property(c->book, "format");
	const char *version = kik_workbook_property(c->book, "version");
	struct kik_finding f = {
		.at = { .file = c->name }, .column = "format", .expected = FORMAT
	};

	if (!format || strncmp(format, "kik-", 4) != 0)
		return 0;
	f.found = (struct kik_slice){ format, strlen(format) };
	f.fault = KIK_F_FORMAT_UNKNOWN;
	if (strcmp(format, FORMAT) == 0) {
		if (!version || strcmp(version, VERSION) == 0)
			return 0;
		f.fault = KIK_F_FORMAT_VERSION;
		f.column = FORMAT;
		f.found = (struct kik_slice){ version, strlen(version) };
		f.expected = VERSION;
	}
	kik_diag_add(c->d, &f);
	return -1;
}

/* The kind and another column: words such as "panel" stand in other rows as well. */
static bool is_header(const struct context *c)
{
	struct kik_columns columns;
	bool kind = false;
	size_t known = 0;

	kik_columns_init(&columns, kik_frame_columns);
	for (size_t i = 0; i < c->header.n; i++) {
		struct kik_slice name = kik_trim(c->header.field[i].s, c->header.field[i].len);

		kind = kind || kik_slice_is_fold(name, kik_frame_columns[KIK_FC_KIND].name);
		known += kik_columns_known(&columns, name);
	}
	return kind && known >= 2;
}

/* Goes to the header of a sheet.  1, 0 there is none, -1. */
static int seek_row(struct context *c, size_t sheet)
{
	int got;

	if (kik_workbook_rows(c->book, sheet, &c->rows) < 0)
		return -1;
	while ((got = c->rows.next(c->rows.ctx, &c->header)) == 1 && c->header.line <= HEADER_ROW)
		if (is_header(c))
			return 1;
	return got < 0 ? -1 : 0;
}

/* The sheet of the name before all others, which come in their order. */
static int seek_header(struct context *c)
{
	size_t n = kik_workbook_count(c->book);
	int got = 0;

	for (int named = 1; named >= 0 && got == 0; named--)
		for (size_t i = 0; i < n && got == 0; i++)
			if ((strcmp(kik_workbook_name(c->book, i), SHEET) == 0) == named)
				got = seek_row(c, i);
	if (got == 0)
		kik_diag_file(c->d, KIK_F_FRAME_SHEET, c->name, NULL, NULL);
	return got == 1 ? 0 : -1;
}

const struct kik_frame *kik_frame_from_book(struct kik_diag *d, const char *name, const char *s,
    size_t len, struct kik_arena *a)
{
	struct context c = { .d = d, .name = name };
	struct kik_zip *z = kik_zip_open(d, name, s, len);
	const struct kik_frame *f = NULL;

	c.book = z ? kik_workbook_open(d, name, z, a) : NULL;
	if (c.book && check_format(&c) == 0 && seek_header(&c) == 0)
		f = kik_frame_from_rows(d, name, &c.rows, &c.header, 0, a);
	kik_workbook_close(c.book);
	kik_zip_close(z);
	return f;
}
