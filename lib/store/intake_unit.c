#include <string.h>

#include "intake_parts.h"
#include "kik/id.h"
#include "kik/store.h"

/* The value of a cell, or of the option that stands for it; both must agree. */
static int cell_or_option(struct kik_intake *in, const struct kik_row *row, size_t column,
    const char *option, enum kik_fault mismatch, struct kik_slice *out)
{
	*out = kik_intake_unguard(row, kik_intake_cell(row, column));
	if (option && !kik_trim(out->s, out->len).len) {
		*out = kik_intake_slice(option);
		return 0;
	}
	if (kik_intake_id(in, row, column, out) < 0)
		return -1;
	if (option && !kik_slice_is(*out, option)) {
		struct kik_finding f = { .fault = mismatch, .found = *out, .expected = option };

		kik_intake_report(in, row, &f, column);
		return -1;
	}
	return 0;
}

/* The sheet to which an error about this unit belongs, so that it is withheld everywhere. */
static void blame(struct kik_intake *in, struct kik_slice municipality, struct kik_slice unit,
    struct kik_slice round)
{
	if (in->mode != KIK_INTAKE_COUNT)
		return;
	in->sheet = kik_answers_sheet(in->answers, municipality, unit, round);
	in->info = kik_sheet_info(in->sheet);
	in->info->file = in->file + 1;
}

static int unknown_unit(struct kik_intake *in, const struct kik_row *row,
    struct kik_slice municipality, struct kik_slice unit, struct kik_slice round, const char *where)
{
	struct kik_finding f = { .fault = KIK_F_UNIT_UNKNOWN, .found = unit, .other = where };

	blame(in, municipality, unit, round);
	kik_intake_report(in, row, &f, KIK_A_UNIT);
	return -1;
}

/* What the round or UNITS.csv knows of the unit, or NULL; also sets in->listed. */
static const struct kik_unit *look_up(struct kik_intake *in, struct kik_slice municipality,
    struct kik_slice unit)
{
	const char *m = kik_arena_text(in->arena, municipality.s, municipality.len);
	const char *u = kik_arena_text(in->arena, unit.s, unit.len);

	in->listed = in->o->manifest ? kik_round_find(in->o->manifest, m, u) : NULL;
	if (in->listed)
		return &in->listed->unit;
	return in->o->units && !in->o->manifest ? kik_units_find(in->o->units, m, u) : NULL;
}

/* The unit must be listed, where there is a list.  *municipality may be filled in. */
static int find_listed(struct kik_intake *in, const struct kik_row *row,
    struct kik_slice *municipality, struct kik_slice unit, struct kik_slice round,
    const struct kik_unit **listed)
{
	*listed = look_up(in, *municipality, unit);
	if (!*listed && in->o->manifest)
		return unknown_unit(in, row, *municipality, unit, round, "round.json");
	if (!*listed && in->o->units)
		return unknown_unit(in, row, *municipality, unit, round, "UNITS.csv");
	if (!*listed)
		return 0;
	*municipality = kik_intake_slice((*listed)->municipality);
	if (in->folder && in->folder != *listed) {
		struct kik_finding f = {
			.fault = KIK_F_UNIT_MISMATCH, .found = unit, .expected = in->folder->id
		};

		blame(in, *municipality, unit, round);
		kik_intake_report(in, row, &f, KIK_A_UNIT);
		return -1;
	}
	return 0;
}

/* A row of this unit is of a wrong round: the unit is withheld in all files. */
static void withhold_unit(struct kik_intake *in, struct kik_slice municipality,
    struct kik_slice unit)
{
	const struct kik_unit *listed = look_up(in, municipality, unit);

	if (listed)
		municipality = kik_intake_slice(listed->municipality);
	blame(in, municipality, unit,
	    kik_intake_slice(in->o->manifest ? in->o->manifest->id : in->o->round));
	if (in->info)
		in->info->withheld = true;
}

/* Finds the unit, round and municipality of the row.  0, or -1 with the faults reported. */
static int read_identity(struct kik_intake *in, const struct kik_row *row,
    struct kik_slice *municipality, struct kik_slice *unit, struct kik_slice *round)
{
	const struct kik_intake_options *o = in->o;
	struct kik_finding f = { .n = 0 };
	bool unit_known, round_known, town_known;

	unit_known = cell_or_option(in, row, KIK_A_UNIT, o->unit, KIK_F_UNIT_MISMATCH, unit) == 0;
	*municipality = kik_intake_unguard(row, kik_intake_cell(row, KIK_A_MUNICIPALITY));
	f.found = *municipality;
	town_known = kik_fact_check(municipality, in->arena, &f.fault) == 0;
	if (!town_known)
		kik_intake_report(in, row, &f, KIK_A_MUNICIPALITY);
	round_known = cell_or_option(in, row, KIK_A_ROUND, o->manifest ? o->manifest->id : o->round,
			  KIK_F_ROUND_MISMATCH, round) == 0;
	if (unit_known && town_known && !round_known)
		withhold_unit(in, *municipality, *unit);
	return unit_known && town_known && round_known ? 0 : -1;
}

/*
 * The sheet of ids that stand in the row just as they were taken before, when nothing but the row
 * says whose it is; else NULL.  What an id came to is the same when it is read once more.
 */
static struct kik_sheet *known_sheet(const struct kik_intake *in, const struct kik_row *row)
{
	const struct kik_intake_options *o = in->o;
	struct kik_slice unit = kik_intake_cell(row, KIK_A_UNIT);
	struct kik_slice round = kik_intake_cell(row, KIK_A_ROUND);
	struct kik_slice municipality = kik_intake_cell(row, KIK_A_MUNICIPALITY);

	if (o->unit || o->round || o->units || o->manifest || in->folder || !unit.len ||
	    !round.len || *unit.s == '\'' || *round.s == '\'' ||
	    (municipality.len && *municipality.s == '\''))
		return NULL;
	return kik_answers_seen(in->answers, municipality, unit, round);
}

void kik_intake_sheet(struct kik_intake *in, const struct kik_row *row)
{
	struct kik_slice municipality, unit, round;
	const struct kik_unit *listed;
	unsigned i;

	in->sheet = NULL;
	in->info = NULL;
	in->known = in->again = false;
	in->respondent = (struct kik_slice){ NULL, 0 };
	kik_arena_reset(in->arena);
	for (i = M_SHEET; i < MEMORIES; i++)
		in->memory[i].set = false;
	in->listed = NULL;
	in->sheet = known_sheet(in, row);
	if (in->sheet) {
		in->info = kik_sheet_info(in->sheet);
		if (in->mode == KIK_INTAKE_COUNT)
			in->info->file = in->file + 1;
		return;
	}
	if (read_identity(in, row, &municipality, &unit, &round) < 0 ||
	    find_listed(in, row, &municipality, unit, round, &listed) < 0) {
		in->sheet = NULL;
		return;
	}
	in->sheet = kik_answers_sheet(in->answers, municipality, unit, round);
	in->info = kik_sheet_info(in->sheet);
	if (in->mode == KIK_INTAKE_COUNT)
		in->info->file = in->file + 1;
	if (listed && !in->info->listed) {
		in->info->listed = listed;
		in->info->name = listed->name;
		in->info->area = listed->area;
	}
}

/* A fact about the unit must be the same wherever it stands. */
static void check_fact(struct kik_intake *in, const struct kik_row *row, size_t column,
    unsigned memory, const char **known)
{
	struct kik_slice t = kik_intake_cell(row, column);
	struct kik_finding f = { .found = t };

	if (!t.len || kik_intake_same(in, memory, t))
		return;
	t = kik_intake_unguard(row, t);
	if (kik_fact_check(&t, in->arena, &f.fault) < 0) {
		kik_intake_report(in, row, &f, column);
	} else if (!t.len || kik_slice_is(t, *known)) {
		return;
	} else if (!**known) {
		*known = kik_arena_text(kik_answers_arena(in->answers), t.s, t.len);
	} else {
		f.fault = KIK_F_UNIT_CONFLICT;
		f.found = t;
		f.expected = *known;
		kik_intake_report(in, row, &f, column);
	}
}

void kik_intake_respondent(struct kik_intake *in, const struct kik_row *row, struct kik_slice id,
    bool same)
{
	struct kik_finding f = { .fault = KIK_F_RESPONDENT_UNKNOWN };
	size_t given;

	in->known = in->again = false;
	in->respondent = (struct kik_slice){ NULL, 0 };
	/* what is at fault is told of each unit */
	if (!same || !in->code.len) {
		kik_buf_clear(&in->code);
		id = kik_intake_unguard(row, id);
		if (kik_intake_id(in, row, KIK_A_RESPONDENT, &id) < 0)
			return;
		kik_buf_add(&in->code, id.s, id.len);
	}
	in->respondent = (struct kik_slice){ in->code.s, in->code.len };
	in->known = true;
	if (in->o->group || !in->listed || !in->listed->n ||
	    kik_round_has_code(in->listed, in->code.s, in->code.len))
		return;
	/* told once, in whatever order the rows come */
	if (kik_sheet_respondent(in->answers, in->sheet, in->code.s, NULL, &given))
		return;
	f.found = in->respondent;
	if (in->o->accept_unlisted)
		kik_intake_accept(in, &f, KIK_LENIENT_ACCEPT_UNLISTED);
	kik_intake_report(in, row, &f, KIK_A_RESPONDENT);
}

void kik_intake_facts(struct kik_intake *in, const struct kik_row *row)
{
	check_fact(in, row, KIK_A_NAME, M_NAME, &in->info->name);
	check_fact(in, row, KIK_A_AREA, M_AREA, &in->info->area);
}

static void report_frame(struct kik_intake *in, const struct kik_row *row, struct kik_finding *f)
{
	const char *id = kik_frame_builtin_id(f->found);

	if (id)
		f->other = kik_arena_printf(in->arena, " (--frame %s)", id);
	kik_intake_report(in, row, f, KIK_A_FRAME);
}

/* Each person whose form is accepted counts once, in whatever order the rows come. */
static void accept_frame(struct kik_intake *in, const struct kik_row *row, struct kik_finding *f)
{
	if (!in->known || in->mode != KIK_INTAKE_COUNT ||
	    !kik_answers_other_frame(in->answers, in->sheet, in->respondent))
		return;
	kik_intake_accept(in, f, KIK_LENIENT_ACCEPT_FRAME);
	report_frame(in, row, f);
}

void kik_intake_frame(struct kik_intake *in, const struct kik_row *row)
{
	struct kik_slice t = kik_intake_cell(row, KIK_A_FRAME);
	struct kik_finding f = { .fault = KIK_F_FRAME_MISMATCH, .expected = in->frame->digest };

	if (!in->o->accept_frame && kik_intake_same(in, M_FRAME, t))
		return;
	f.found = kik_trim(t.s, t.len);
	if (!f.found.len || kik_slice_is(f.found, in->frame->digest))
		return;
	if (in->o->accept_frame && kik_slice_is(f.found, in->o->accept_frame))
		accept_frame(in, row, &f);
	else if (!in->o->accept_frame || !kik_intake_same(in, M_FRAME, f.found))
		report_frame(in, row, &f);
}

/* An id of a row that cannot be trusted: said to nobody when it is none. */
static struct kik_slice id_of(struct kik_intake *in, const struct kik_row *row, size_t column)
{
	struct kik_slice id = kik_intake_unguard(row, kik_intake_cell(row, column));
	enum kik_fault fault;

	if (kik_id_check(&id, in->arena, &fault) < 0)
		id.len = 0;
	return id;
}

void kik_intake_lost(struct kik_intake *in, const struct kik_row *row)
{
	struct kik_slice town = id_of(in, row, KIK_A_MUNICIPALITY);
	struct kik_slice unit = id_of(in, row, KIK_A_UNIT);
	struct kik_slice code = id_of(in, row, KIK_A_RESPONDENT);
	const struct kik_round_unit *listed;
	struct kik_sheet *sheet;

	kik_intake_taint(in);
	if (!in->o->manifest || in->mode != KIK_INTAKE_COUNT)
		return;
	listed = kik_round_find(in->o->manifest, kik_arena_text(in->arena, town.s, town.len),
	    kik_arena_text(in->arena, unit.s, unit.len));
	if (!listed || !kik_round_has_code(listed, code.s, code.len))
		return;
	sheet = kik_answers_sheet(in->answers, kik_intake_slice(listed->unit.municipality),
	    kik_intake_slice(listed->unit.id), kik_intake_slice(in->o->manifest->id));
	kik_sheet_info(sheet)->file = in->file + 1;
	kik_answers_fault(in->answers, sheet, code);
}
