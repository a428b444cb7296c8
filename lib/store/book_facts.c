/* What a workbook says of itself: whose it is, in custom properties and the sheet "kik". */
#include "book_facts.h"

#include <string.h>

#include "kik/store.h"

#define VERSION    "1"
#define FACT_SHEET "kik" /* keys and values, mostly hidden */

const struct kik_book_key kik_book_keys[KIK_BOOK_FACTS] = {
	[KIK_BOOK_UNIT] = { "unit", KIK_A_UNIT, KIK_F_UNIT_MISMATCH },
	[KIK_BOOK_MUNICIPALITY] = { "municipality", KIK_A_MUNICIPALITY, KIK_F_UNIT_CONFLICT },
	[KIK_BOOK_ROUND] = { "round", KIK_A_ROUND, KIK_F_ROUND_MISMATCH },
	[KIK_BOOK_RESPONDENT] = { "respondent", KIK_A_RESPONDENT, KIK_F_RESPONDENT_MISMATCH },
	[KIK_BOOK_FRAME] = { "frame", KIK_A_FRAME, KIK_F_FRAME_MISMATCH },
};

void kik_book_report(const struct kik_book_facts *c, enum kik_fault fault, struct kik_place at,
    const char *column, struct kik_slice found, struct kik_slice expected)
{
	struct kik_finding f = { .fault = fault,
		.at = at,
		.column = column,
		.unit = c->fact[KIK_BOOK_UNIT],
		.found = found,
		.expected = kik_arena_text(c->a, expected.s, expected.len) };
	const char *id = fault == KIK_F_FRAME_MISMATCH ? kik_frame_builtin_id(found) : NULL;

	if (id)
		f.other = kik_arena_printf(c->a, " (--frame %s)", id);
	kik_diag_add(c->d, &f);
}

/* A key with its value.  0, or -1 when what follows cannot be trusted. */
static int add_fact(struct kik_book_facts *c, struct kik_slice key, struct kik_slice value,
    struct kik_place at)
{
	size_t i;

	if (kik_slice_is(key, "format") && !kik_slice_is(value, c->format)) {
		kik_book_report(c, KIK_F_FORMAT_UNKNOWN, at, "format", value,
		    kik_slice_of(c->format));
		return -1;
	}
	if (kik_slice_is(key, "version") && !kik_slice_is(value, VERSION)) {
		kik_book_report(c, KIK_F_FORMAT_VERSION, at, c->format, value,
		    kik_slice_of(VERSION));
		return -1;
	}
	for (i = 0; i < KIK_BOOK_FACTS && !kik_slice_is(key, kik_book_keys[i].key); i++)
		;
	if (i == KIK_BOOK_FACTS || !value.len)
		return 0;
	if (!c->fact[i].len) {
		at.cell = at.cell ? kik_arena_str(c->a, at.cell) : NULL;
		c->fact[i] = kik_slice_of(kik_arena_text(c->a, value.s, value.len));
		c->where[i] = at;
		return 0;
	}
	if (kik_slice_cmp(c->fact[i], value) == 0)
		return 0;
	kik_book_report(c, kik_book_keys[i].mismatch, at, kik_book_keys[i].key, value, c->fact[i]);
	c->contradicts = true;
	/* whose answers these are must be sure */
	return i == KIK_BOOK_FRAME || i == KIK_BOOK_RESPONDENT ? 0 : -1;
}

/* The custom properties, where they are ours. */
static int read_properties(struct kik_book_facts *c)
{
	static const char *const keys[] = { "format", "version", "unit", "municipality", "round",
		"respondent", "frame" };
	const struct kik_place at = { .file = c->name };
	const char *format = kik_workbook_property(c->book, "format");

	if (!format || strncmp(format, "kik-", 4) != 0)
		return 0;
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		const char *value = kik_workbook_property(c->book, keys[i]);

		if (value && add_fact(c, kik_slice_of(keys[i]), kik_slice_of(value), at) < 0)
			return -1;
	}
	return 0;
}

bool kik_book_is_facts(const struct kik_workbook *book, size_t sheet)
{
	return !strcmp(kik_workbook_name(book, sheet), FACT_SHEET);
}

static int read_fact_sheet(struct kik_book_facts *c)
{
	size_t n = kik_workbook_count(c->book), i;
	struct kik_cells row;
	struct kik_rows rows;
	int got;

	for (i = 0; i < n && !kik_book_is_facts(c->book, i); i++)
		;
	if (i == n)
		return 0;
	if (kik_workbook_rows(c->book, i, &rows) < 0)
		return -1;
	while ((got = rows.next(rows.ctx, &row)) == 1) {
		const struct kik_slice *f = row.field;

		if (row.n >= 2 &&
		    add_fact(c, kik_trim(f[0].s, f[0].len), kik_trim(f[1].s, f[1].len),
			rows.place(rows.ctx, 1)) < 0)
			return -1;
	}
	return got;
}

int kik_book_facts_read(struct kik_book_facts *c)
{
	return read_properties(c) < 0 ? -1 : read_fact_sheet(c);
}
