/* A participants FILE: who takes part in each unit, with roles. */
#include "kik/store.h"

#include <stdlib.h>
#include <string.h>

#include "kik/columns.h"
#include "kik/id.h"
#include "kik/input.h"

enum { UNIT, ROLE, NAME, EMAIL, MUNICIPALITY };

static const struct kik_column_def columns[] = {
	[UNIT] = { "unit", KIK_COL_REQUIRED, { "enhed", "enhet" } },
	[ROLE] = { "role", KIK_COL_OPTIONAL, { "rolle" } },
	[NAME] = { "name", KIK_COL_OPTIONAL, { "navn" } },
	[EMAIL] = { "email", KIK_COL_OPTIONAL, { "e-mail", "mail", "epost", "e-post" } },
	[MUNICIPALITY] = { "municipality", KIK_COL_OPTIONAL, { "kommune" } },
	{ NULL, KIK_COL_OPTIONAL, { NULL } },
};

/* The roles with a name of their own, and what else they are called. */
static const char *const roles[][4] = {
	{ "leder", "leader", NULL },
	{ "medarbejder", "medarbeider", "employee", NULL },
	{ "politisk", "political", NULL },
	{ "ledelse", "management", NULL },
	{ "ansatte", "employees", NULL },
};

struct entry {
	size_t unit;
	struct kik_participant participant;
};

struct reader {
	struct kik_diag *d;
	struct kik_arena *a;
	struct kik_round *round;
	const char *units;
	struct kik_columns columns;
	struct kik_csv *csv;
	struct kik_cells row;
	struct entry *entry;
	size_t n, cap;
	bool bad;
};

static void fault(struct reader *r, size_t column, enum kik_fault code, struct kik_slice found,
    const char *other)
{
	struct kik_finding f = {
		.fault = code,
		.at = kik_columns_place(&r->columns, &r->row, column),
		.column = columns[column].name,
		.found = found,
		.other = other,
		.n = KIK_ID_MAX,
	};

	kik_diag_add(r->d, &f);
	r->bad = true;
}

/* NULL after a fault. */
static const char *text(struct reader *r, size_t column,
    int (*check)(struct kik_slice *, struct kik_arena *, enum kik_fault *))
{
	struct kik_slice cell = kik_columns_cell(&r->columns, &r->row, column);
	struct kik_slice t = kik_csv_unguard(cell);
	enum kik_fault code;

	if (check(&t, r->a, &code) < 0) {
		fault(r, column, code, cell, NULL);
		return NULL;
	}
	return kik_arena_text(r->a, t.s, t.len);
}

static const char *known_role(const char *role)
{
	struct kik_slice t = { role, strlen(role) };

	for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
		for (size_t k = 0; roles[i][k] != NULL; k++)
			if (kik_slice_is_fold(t, roles[i][k]))
				return roles[i][0];
	return role;
}

static void read_row(struct reader *r)
{
	const struct kik_round_unit *unit;
	const char *id, *municipality;
	struct kik_participant p = { .code = "", .form = "" };

	if (kik_columns_row(&r->columns, r->d, &r->row) < 0) {
		r->bad = true;
		return;
	}
	id = text(r, UNIT, kik_id_check);
	municipality = text(r, MUNICIPALITY, kik_fact_check);
	p.role = text(r, ROLE, kik_fact_check);
	p.name = text(r, NAME, kik_fact_check);
	p.email = text(r, EMAIL, kik_fact_check);
	if (id == NULL || municipality == NULL || p.role == NULL || p.name == NULL ||
	    p.email == NULL)
		return;
	p.role = known_role(p.role);
	unit = kik_round_find(r->round, municipality, id);
	if (unit == NULL) {
		fault(r, UNIT, KIK_F_UNIT_UNKNOWN, (struct kik_slice){ id, strlen(id) }, r->units);
		return;
	}
	r->entry = kik_grow(r->entry, r->n, &r->cap, sizeof *r->entry);
	r->entry[r->n++] = (struct entry){ (size_t)(unit - r->round->unit), p };
}

/* Gives each unit its participants, in the file's order. */
static void share_out(struct reader *r)
{
	struct kik_round_unit *unit = r->round->unit;
	size_t *more = kik_arena_array(r->a, r->round->nunits, sizeof *more);

	for (size_t i = 0; i < r->n; i++)
		more[r->entry[i].unit]++;
	for (size_t i = 0; i < r->round->nunits; i++) {
		struct kik_participant *p;

		if (more[i] == 0)
			continue;
		p = kik_arena_array(r->a, unit[i].n + more[i], sizeof *p);
		if (unit[i].n > 0)
			memcpy(p, unit[i].participant, unit[i].n * sizeof *p);
		unit[i].participant = p;
	}
	for (size_t i = 0; i < r->n; i++) {
		struct kik_round_unit *u = &unit[r->entry[i].unit];

		u->participant[u->n++] = r->entry[i].participant;
	}
}

static int read_rows(struct reader *r, struct kik_input *in)
{
	int got;

	r->csv = kik_columns_open(&r->columns, r->d, in, 0, 0, false);
	if (r->csv == NULL)
		return -1;
	while ((got = kik_csv_next(r->csv, &r->row)) > 0)
		read_row(r);
	kik_csv_free(r->csv);
	if (got == 0 && r->n == 0 && !r->bad) {
		kik_diag_file(r->d, KIK_F_NO_ROWS, in->name, NULL, NULL);
		r->bad = true;
	}
	return got < 0 || r->bad ? -1 : 0;
}

int kik_participants_read(struct kik_diag *d, const char *path, const char *units,
    struct kik_round *round, struct kik_arena *a)
{
	struct reader r = { .d = d, .a = a, .round = round, .units = units };
	struct kik_input in;
	int rc;

	if (kik_input_open(&in, d, path, KIK_ENC_AUTO) < 0)
		return -1;
	kik_columns_init(&r.columns, columns);
	rc = read_rows(&r, &in);
	kik_input_close(&in);
	if (rc == 0)
		share_out(&r);
	free(r.entry);
	return rc;
}
