#include "agreed_parts.h"

#include <stdlib.h>
#include <string.h>

#include "kik/date.h"
#include "kik/derive.h"
#include "kik/id.h"
#include "kik/num.h"

#define ROLES 100 /* of one seminar, at most */

const struct kik_slice kik_agreed_group = { "consensus", 9 };

const size_t kik_agreed_of[KIK_A_COLUMNS] = {
	[KIK_A_UNIT] = KIK_K_UNIT,
	[KIK_A_ROUND] = KIK_K_ROUND,
	[KIK_A_RESPONDENT] = KIK_NONE,
	[KIK_A_QUESTION] = KIK_K_QUESTION,
	[KIK_A_POINTS] = KIK_K_POINTS,
	[KIK_A_STRENGTHS] = KIK_K_STRENGTHS,
	[KIK_A_IMPROVEMENTS] = KIK_K_IMPROVEMENTS,
	/* a group's idea is an improvement, or none; the place is the reason's */
	[KIK_A_IDEAS] = KIK_K_REASON,
	[KIK_A_EVIDENCE] = KIK_K_EVIDENCE,
	[KIK_A_NAME] = KIK_K_NAME,
	[KIK_A_AREA] = KIK_K_AREA,
	[KIK_A_MUNICIPALITY] = KIK_K_MUNICIPALITY,
	[KIK_A_FRAME] = KIK_K_FRAME,
	KIK_NO_SUBSCORE_COLUMNS,
};

struct section {
	const struct kik_sheet_info *sheet;
	struct kik_consensus *consensus;
	bool here; /* rows of it were seen in this file */
};

struct kik_agreed_rows {
	struct kik_intake_options options;
	struct kik_answers *answers;
	struct kik_intake *intake;
	struct kik_arena *a;
	bool text;
	struct section *section;
	size_t n, cap;
	const char *date; /* of this file's head */
	struct kik_role role[ROLES];
	size_t nroles;
};

/* --- rows ------------------------------------------------------------------------------ */

static struct section *section_of(struct kik_agreed_rows *g, const struct kik_sheet_info *sheet)
{
	size_t i = g->n;

	/* mostly that of the row before */
	while (i-- > 0)
		if (g->section[i].sheet == sheet)
			return &g->section[i];
	g->section = kik_grow(g->section, g->n, &g->cap, sizeof *g->section);
	g->section[g->n] =
	    (struct section){ sheet, kik_consensus_new(g->a, g->options.frame), false };
	g->section[g->n].consensus->has_text = g->text;
	return &g->section[g->n++];
}

/* A line without the bullet that it may have been copied with. */
static struct kik_slice line_of(const char *s, size_t len)
{
	static const char bullet[] = "\xE2\x80\xA2";
	struct kik_slice t = kik_trim(s, len);

	if (t.len > sizeof bullet - 1 && !memcmp(t.s, bullet, sizeof bullet - 1))
		t = kik_trim(t.s + sizeof bullet - 1, t.len - (sizeof bullet - 1));
	return t;
}

/* One statement a line. */
static void split(struct kik_agreed_rows *g, struct kik_agreed *to, enum kik_statement kind,
    struct kik_slice cell)
{
	size_t most = 1, from, end;

	for (from = 0; from < cell.len; from++)
		most += cell.s[from] == '\n' || cell.s[from] == '\r';
	to->statement[kind] = kik_arena_array(g->a, most, sizeof(char *));
	for (from = 0; from < cell.len; from = end + 1) {
		struct kik_slice t;

		for (end = from; end < cell.len && cell.s[end] != '\n' && cell.s[end] != '\r';
		     end++)
			;
		t = line_of(cell.s + from, end - from);
		if (t.len)
			to->statement[kind][to->nstatements[kind]++] =
			    kik_arena_text(g->a, t.s, t.len);
	}
}

static void take(void *ctx, const struct kik_sheet_info *sheet, const struct kik_row *row,
    const struct kik_answer *answer)
{
	struct kik_agreed_rows *g = ctx;
	struct section *s = section_of(g, sheet);
	struct kik_agreed *to = &s->consensus->question[answer->question];
	const struct kik_scale *scale = kik_question_scale(g->options.frame, answer->question);
	struct kik_slice t;

	s->here = true;
	to->used = true;
	if (answer->bin >= 0)
		to->points = kik_scale_points(scale, (size_t)answer->bin);
	if (!g->text)
		return;
	split(g, to, KIK_STRENGTHS, answer->statement[KIK_STRENGTHS]);
	split(g, to, KIK_IMPROVEMENTS, answer->statement[KIK_IMPROVEMENTS]);
	t = answer->statement[KIK_IDEAS];
	to->reason = t.len ? kik_arena_text(g->a, t.s, t.len) : "";
	t = kik_intake_evidence_text(g->intake, row);
	to->evidence = answer->evidence ? kik_arena_text(g->a, t.s, t.len) : "";
}

struct kik_agreed_rows *kik_agreed_new(struct kik_diag *d, const struct kik_intake_options *o,
    bool text)
{
	struct kik_agreed_rows *g = kik_malloc(sizeof *g);

	memset(g, 0, sizeof *g);
	g->options = *o;
	g->options.group = true;
	g->text = text;
	g->a = kik_arena_new();
	g->answers = kik_answers_new(o->frame, KIK_KEEP_PRINT);
	g->intake = kik_intake_new(d, &g->options, g->answers);
	kik_intake_watch(g->intake, take, g);
	g->date = "";
	return g;
}

void kik_agreed_free(struct kik_agreed_rows *g)
{
	if (!g)
		return;
	kik_intake_free(g->intake);
	kik_answers_free(g->answers);
	kik_arena_free(g->a);
	free(g->section);
	free(g);
}

struct kik_intake *kik_agreed_intake(const struct kik_agreed_rows *g)
{
	return g->intake;
}

const struct kik_intake_options *kik_agreed_options(const struct kik_agreed_rows *g)
{
	return &g->options;
}

const struct kik_answers *kik_agreed_answers(const struct kik_agreed_rows *g)
{
	return g->answers;
}

struct kik_consensus *kik_agreed_consensus(const struct kik_agreed_rows *g,
    const struct kik_sheet_info *sheet)
{
	size_t i;

	for (i = 0; i < g->n; i++)
		if (g->section[i].sheet == sheet)
			return g->section[i].consensus;
	return kik_consensus_new(g->a, g->options.frame);
}

/* --- the head ---------------------------------------------------------------------------- */

void kik_agreed_begin(struct kik_agreed_rows *g)
{
	g->date = "";
	g->nroles = 0;
}

static int head_fault(struct kik_diag *d, enum kik_fault fault, struct kik_place at,
    struct kik_slice key, struct kik_slice found, enum kik_phrase expected)
{
	struct kik_buf column = KIK_BUF_INIT;
	struct kik_finding f = {
		.fault = fault, .at = at, .found = found, .expected = kik_phrase(d, expected)
	};

	kik_buf_add(&column, key.s, key.len);
	f.column = kik_buf_str(&column);
	kik_diag_add(d, &f);
	kik_buf_release(&column);
	return -1;
}

static bool is_date(struct kik_slice key)
{
	size_t i;

	if (kik_slice_is_fold(key, kik_consensus_date.name))
		return true;
	for (i = 0; kik_consensus_date.alias[i]; i++)
		if (kik_slice_is_fold(key, kik_consensus_date.alias[i]))
			return true;
	return false;
}

static int add_role(struct kik_agreed_rows *g, struct kik_diag *d, struct kik_place at,
    struct kik_slice role, struct kik_slice value)
{
	enum kik_fault fault;
	int64_t n;
	size_t i;

	if (kik_parse_count(value.s, value.len, KIK_GROUP_LIMIT, &n) < 0)
		return head_fault(d, KIK_F_NUMBER, at, role, value, KIK_P_WHOLE_NUMBER);
	if (kik_id_check(&role, g->a, &fault) < 0 || g->nroles == ROLES)
		return head_fault(d, KIK_F_CONTROL_ID, at, role, role, KIK_P_PRINTABLE);
	for (i = 0; i < g->nroles; i++)
		if (kik_slice_is(role, g->role[i].role))
			return head_fault(d, KIK_F_HEADER_DUP, at, role, role, KIK_P_ROLE_ONCE);
	if (n > 0)
		g->role[g->nroles++] =
		    (struct kik_role){ kik_arena_text(g->a, role.s, role.len), n };
	return 0;
}

int kik_agreed_head(struct kik_agreed_rows *g, struct kik_diag *d, const struct kik_rows *rows,
    const struct kik_cells *row)
{
	struct kik_slice key, value;
	char day[KIK_DATE_SIZE];
	struct kik_place at;
	size_t i;

	if (row->n < 2)
		return 0;
	key = kik_trim(row->field[0].s, row->field[0].len);
	value = kik_trim(row->field[1].s, row->field[1].len);
	for (i = 2; i < row->n; i++)
		if (kik_trim(row->field[i].s, row->field[i].len).len)
			return 0;
	if (!key.len || !value.len)
		return 0;
	at = rows->place(rows->ctx, 1);
	if (!is_date(key))
		return add_role(g, d, at, key, value);
	if (kik_date_read(value, day) == 0) {
		g->date = kik_arena_str(g->a, day);
		return 0;
	}
	g->date = "";
	return head_fault(d, KIK_F_DATE, at, key, value, KIK_P_DATE_FORMAT);
}

void kik_agreed_end(struct kik_agreed_rows *g)
{
	size_t i;

	for (i = 0; i < g->n; i++) {
		struct kik_consensus *c = g->section[i].consensus;

		if (!g->section[i].here)
			continue;
		g->section[i].here = false;
		if (*g->date)
			c->date = g->date;
		if (!g->nroles)
			continue;
		c->role = kik_arena_array(g->a, g->nroles, sizeof *c->role);
		memcpy(c->role, g->role, g->nroles * sizeof *c->role);
		c->nroles = g->nroles;
	}
}

/* --- beside the individual answers ---------------------------------------------------------- */

void kik_agreed_warn(struct kik_diag *d, const struct kik_result *r, struct kik_arena *a)
{
	struct kik_derived own;
	size_t q;

	if (!r->individual || !r->consensus)
		return;
	kik_derive(r, a, &own);
	for (q = 0; q < r->frame->nquestions; q++) {
		const struct kik_agreed *agreed = &r->consensus->question[q];
		const struct kik_stats *s = &own.question[q];
		int64_t points = (int64_t)agreed->points * (KIK_STAT / KIK_THOUSAND);
		struct kik_finding f = { .fault = KIK_F_REASON };
		struct kik_buf found = KIK_BUF_INIT, range = KIK_BUF_INIT;

		if (agreed->points == KIK_NO_POINTS || !own.cell || own.cell[q].n < 1 ||
		    !r->consensus->has_text || *agreed->reason ||
		    (points >= s->min && points <= s->max))
			continue;
		kik_buf_add_decimal(&found, points, KIK_STAT, '.');
		kik_buf_add_decimal(&range, s->min, KIK_STAT, '.');
		kik_buf_addf(&range, " %s ", kik_phrase(d, KIK_P_TO));
		kik_buf_add_decimal(&range, s->max, KIK_STAT, '.');
		f.unit = (struct kik_slice){ r->unit.id, strlen(r->unit.id) };
		f.question = (struct kik_slice){ r->frame->question[q].id,
			strlen(r->frame->question[q].id) };
		f.found = (struct kik_slice){ found.s, found.len };
		f.expected = kik_buf_str(&range);
		kik_diag_add(d, &f);
		kik_buf_release(&found);
		kik_buf_release(&range);
	}
}
