#include "kik/columns.h"

const char *kik_column_header(const struct kik_column_def *c, const char *lang)
{
	bool norwegian = strcmp(lang, "nb") == 0;

	if (strcmp(lang, "en") == 0 || c->alias[0] == NULL)
		return c->name;
	return norwegian && c->alias[1] != NULL ? c->alias[1] : c->alias[0];
}

void kik_columns_init(struct kik_columns *c, const struct kik_column_def *def)
{
	*c = (struct kik_columns){ .def = def };
	for (size_t i = 0; i < KIK_COLUMNS_KNOWN; i++)
		c->field[i] = KIK_NONE;
}

static size_t find(const struct kik_column_def *def, struct kik_slice name)
{
	for (size_t i = 0; def[i].name != NULL; i++) {
		if (kik_slice_is_fold(name, def[i].name))
			return i;
		for (const char *const *alias = def[i].alias; *alias != NULL; alias++)
			if (kik_slice_is_fold(name, *alias))
				return i;
	}
	return KIK_NONE;
}

bool kik_columns_known(void *c, struct kik_slice name)
{
	const struct kik_columns *columns = c;

	return find(columns->def, kik_trim(name.s, name.len)) != KIK_NONE;
}

static void header_fault(const struct kik_columns *c, struct kik_diag *d, size_t field,
    enum kik_fault fault, const char *column, struct kik_slice found)
{
	struct kik_finding f = {
		.fault = fault,
		.at = c->rows.place(c->rows.ctx, field),
		.column = column,
		.found = found,
	};

	kik_diag_add(d, &f);
}

/* A column under an unknown name; the same one twice would hide what it says. */
static int extra(struct kik_columns *c, struct kik_diag *d, const struct kik_cells *row,
    size_t field, struct kik_slice name, bool welcome)
{
	for (size_t i = 0; i < c->nextra; i++) {
		struct kik_slice other = row->field[c->extra[i]];
		struct kik_buf column = KIK_BUF_INIT;

		other = kik_trim(other.s, other.len);
		if (kik_slice_cmp(other, name) != 0)
			continue;
		kik_buf_add(&column, other.s, other.len);
		header_fault(c, d, field, KIK_F_HEADER_DUP, kik_buf_str(&column), name);
		kik_buf_release(&column);
		return -1;
	}
	c->extra[c->nextra++] = field;
	if (!welcome)
		header_fault(c, d, field, KIK_F_HEADER_EXTRA, NULL, name);
	return 0;
}

/* The header as it was read: what was found in place of a column that is missing. */
static void add_header(struct kik_buf *b, const struct kik_cells *row)
{
	for (size_t i = 0; i < row->n; i++) {
		if (i > 0)
			kik_buf_adds(b, ", ");
		kik_buf_add(b, row->field[i].s, row->field[i].len);
	}
}

/* The names under which a column would have been known: "unit (enhed, enhet)". */
static void add_names(struct kik_buf *b, const struct kik_column_def *def)
{
	kik_buf_adds(b, def->name);
	for (size_t i = 0; def->alias[i] != NULL; i++) {
		kik_buf_adds(b, i == 0 ? " (" : ", ");
		kik_buf_adds(b, def->alias[i]);
	}
	if (def->alias[0] != NULL)
		kik_buf_addc(b, ')');
}

static int missing(const struct kik_columns *c, struct kik_diag *d, const struct kik_cells *row,
    uint64_t waived)
{
	struct kik_buf found = KIK_BUF_INIT, names = KIK_BUF_INIT;
	int rc = 0;

	add_header(&found, row);
	for (size_t i = 0; c->def[i].name != NULL; i++) {
		struct kik_finding f = {
			.fault = KIK_F_HEADER_MISSING,
			.column = c->def[i].name,
			.found = { kik_buf_str(&found), found.len },
		};

		if (c->def[i].kind != KIK_COL_REQUIRED || c->field[i] != KIK_NONE ||
		    (waived >> i & 1))
			continue;
		kik_buf_clear(&names);
		add_names(&names, &c->def[i]);
		f.at = c->rows.place(c->rows.ctx, 0);
		f.expected = kik_buf_str(&names);
		kik_diag_add(d, &f);
		rc = -1;
	}
	kik_buf_release(&found);
	kik_buf_release(&names);
	return rc;
}

int kik_columns_header(struct kik_columns *c, struct kik_diag *d, const struct kik_rows *rows,
    const struct kik_cells *row, uint64_t waived, bool welcome)
{
	int rc = 0;

	c->head = *row;
	c->rows = *rows;
	for (size_t f = 0; f < row->n; f++) {
		struct kik_slice name = kik_trim(row->field[f].s, row->field[f].len);
		size_t i = find(c->def, name);

		if (name.len == 0)
			continue;
		while (c->width < f)
			c->blank[c->nblank++] = c->width++;
		c->width = f + 1;
		if (i == KIK_NONE) {
			if (extra(c, d, row, f, name, welcome) < 0)
				rc = -1;
		} else if (c->field[i] != KIK_NONE) {
			header_fault(c, d, f, KIK_F_HEADER_DUP, c->def[i].name, name);
			rc = -1;
		} else {
			c->field[i] = f;
			if (c->def[i].kind == KIK_COL_REQUIRED && !(waived >> i & 1))
				c->need = f + 1;
		}
	}
	if (missing(c, d, row, waived) < 0)
		rc = -1;
	return rc;
}

struct kik_csv *kik_columns_open(struct kik_columns *c, struct kik_diag *d, struct kik_input *in,
    char fixed, uint64_t waived, bool welcome)
{
	struct kik_cells row;
	struct kik_rows rows;
	struct kik_csv *csv;
	size_t line = 1;
	char delimiter;
	int got = 1;

	while (in->len == 0 && got > 0)
		got = kik_input_more(in);
	if (got < 0) {
		kik_input_fault(in, d, 1, 1);
		return NULL;
	}
	if (in->len == 0) {
		kik_diag_file(d, KIK_F_EMPTY_FILE, in->name, NULL, NULL);
		return NULL;
	}
	delimiter = kik_csv_delimiter(in, d, fixed, kik_columns_known, c, welcome, &line);
	if (delimiter == 0)
		return NULL;
	c->delimiter = delimiter;
	csv = kik_csv_new(in, d, delimiter);
	kik_csv_set_line(csv, line);
	rows = kik_csv_rows(csv);
	got = kik_csv_next(csv, &row);
	if (got == 0)
		kik_diag_file(d, KIK_F_EMPTY_FILE, in->name, NULL, NULL);
	if (got <= 0 || kik_columns_header(c, d, &rows, &row, waived, welcome) < 0) {
		kik_csv_free(csv);
		return NULL;
	}
	return csv;
}

static bool filled(const struct kik_cells *row, size_t field)
{
	return kik_trim(row->field[field].s, row->field[field].len).len > 0;
}

static void width_fault(const struct kik_columns *c, struct kik_diag *d, struct kik_finding *f,
    size_t n, size_t expected)
{
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_addi(&b, (int64_t)expected);
	f->n = (long long)n;
	f->expected = kik_buf_str(&b);
	if (f->fault == KIK_F_ROW_MANY_HINT) {
		f->found = c->delimiter == '\t' ? (struct kik_slice){ "tab", 3 }
						: (struct kik_slice){ &c->delimiter, 1 };
	}
	kik_diag_add(d, f);
	kik_buf_release(&b);
}

/* The first required column that a short row has no field for. */
static const char *first_missing(const struct kik_columns *c, size_t n)
{
	const char *name = NULL;
	size_t best = KIK_NONE;

	for (size_t i = 0; c->def[i].name != NULL; i++) {
		size_t f = c->field[i];

		if (c->def[i].kind == KIK_COL_REQUIRED && f >= n && f < best) {
			best = f;
			name = c->def[i].name;
		}
	}
	return name;
}

int kik_columns_width(const struct kik_columns *c, struct kik_diag *d, const struct kik_cells *row)
{
	struct kik_finding f = { .fault = KIK_F_ROW_FEW };
	size_t last = row->n;

	if (row->n < c->need) {
		f.at = c->rows.place(c->rows.ctx, row->n);
		f.column = first_missing(c, row->n);
		width_fault(c, d, &f, row->n, c->width);
		return -1;
	}
	while (last > c->width && !filled(row, last - 1))
		last--;
	if (last > c->width) {
		f.fault = c->delimiter != 0 ? KIK_F_ROW_MANY_HINT : KIK_F_ROW_MANY;
		f.at = c->rows.place(c->rows.ctx, c->width);
		width_fault(c, d, &f, last, c->width);
		return -1;
	}
	for (size_t i = 0; i < c->nblank && c->blank[i] < row->n; i++) {
		if (!filled(row, c->blank[i]))
			continue;
		f.fault = KIK_F_ROW_MANY;
		f.at = c->rows.place(c->rows.ctx, c->blank[i]);
		width_fault(c, d, &f, c->width - c->nblank + 1, c->width - c->nblank);
		return -1;
	}
	return 0;
}

struct kik_place kik_columns_place(const struct kik_columns *c, const struct kik_cells *row,
    size_t i)
{
	return c->rows.place(c->rows.ctx, c->field[i] < row->n ? c->field[i] : row->n);
}
