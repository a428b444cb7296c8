/* Inside the intake: what its parts share. */
#ifndef KIK_INTAKE_PARTS_H
#define KIK_INTAKE_PARTS_H

#include <string.h>

#include "kik/duplicates.h"
#include "kik/intake.h"
#include "kik/mem.h"
#include "kik/num.h"
#include "kik/scan.h"

enum kik_intake_mode { KIK_INTAKE_COUNT, KIK_INTAKE_LOCATE, KIK_INTAKE_EMIT };

/* The bytes of a cell as they stood in the row before: mostly the next row has the same. */
struct kik_memory {
	struct kik_buf cell;
	bool set;
};

/* A question as most rows ask for it. */
struct kik_asked {
	const char *id;
	size_t id_len;
	const int16_t *digit; /* the bins of single digits; NULL where sub-scores are given */
	bool used;            /* its theme is part of the round */
};

enum {
	M_UNIT,
	M_ROUND,
	M_MUNICIPALITY,
	M_RESPONDENT,
	M_SHEET, /* from here on: forgotten when the sheet changes */
	M_NAME = M_SHEET,
	M_AREA,
	M_FRAME,
	MEMORIES
};

struct kik_intake {
	struct kik_diag *diag;
	const struct kik_intake_options *o;
	const struct kik_frame *frame;
	struct kik_answers *answers;
	enum kik_intake_mode mode;
	kik_emit *emit;
	void *emit_ctx;
	kik_watch *watch;
	void *watch_ctx;

	/* the file */
	unsigned file;
	const struct kik_unit *folder;
	enum kik_mark mark;
	bool tainted;

	/* the row before */
	struct kik_memory memory[MEMORIES];
	struct kik_sheet *sheet; /* NULL: its unit or round is at fault */
	struct kik_sheet_info *info;
	const struct kik_round_unit *listed; /* in the round's manifest */
	bool known;                          /* the respondent may answer */
	bool again;                          /* the last row added was of the same respondent */
	struct kik_slice respondent;         /* checked; lives in `code` */
	struct kik_buf code; /* empty: the cell remembered as M_RESPONDENT is at fault */
	size_t question;
	struct kik_answer answer; /* the row as it is put together */

	bool prints;             /* the answers keep fingerprints */
	enum kik_scan_by by;     /* how texts are looked at */
	int16_t (*digit)[10];    /* for each scale, the bin of 0 … 9 points, -1: none */
	struct kik_asked *asked; /* what most rows need of each question */

	struct kik_arena *arena; /* texts of the row */
	struct kik_buf scratch[KIK_STATEMENTS + 1], expected;
	struct kik_duplicates *duplicates;
};

/* A C string as a slice; NULL is empty. */
struct kik_slice kik_intake_slice(const char *s);

/* Field f of a row of n; empty when the row lacks it. */
static inline struct kik_slice kik_intake_cell_of(const struct kik_slice *field, size_t n, size_t f)
{
	return f < n ? field[f] : (struct kik_slice){ "", 0 };
}

/* The cell of an answer column as it stands; empty when the row lacks it. */
static inline struct kik_slice kik_intake_cell(const struct kik_row *row, size_t column)
{
	return kik_intake_cell_of(row->field, row->n, row->column[column]);
}

/* A cell without the apostrophe that guards it from spreadsheets, where one can stand. */
static inline struct kik_slice kik_intake_unguard(const struct kik_row *row, struct kik_slice t)
{
	return row->typed ? t : kik_csv_unguard(t);
}

/* The slow half of kik_intake_same: false, and the cell is remembered. */
bool kik_intake_other(struct kik_memory *m, struct kik_slice t);

/* True when the cell is the same as in the row before; else remembers it. */
static inline bool kik_intake_same(struct kik_intake *in, unsigned which, struct kik_slice t)
{
	struct kik_memory *m = &in->memory[which];

	if (m->set && m->cell.len == t.len && (!t.len || !memcmp(m->cell.s, t.s, t.len)))
		return true;
	return kik_intake_other(m, t);
}

/*
 * Reports a finding at a column of the row, with what is known of the row.  An
 * error withholds the row's unit, or, where that is not known, all of the file's.
 */
void kik_intake_report(struct kik_intake *in, const struct kik_row *row, struct kik_finding *f,
    size_t column);

/* Marks a finding as accepted by a leniency, and counts that for the row's unit. */
void kik_intake_accept(struct kik_intake *in, struct kik_finding *f, enum kik_lenient by);

/* Checks an id in place; reports what is wrong with it.  0 or -1. */
int kik_intake_id(struct kik_intake *in, const struct kik_row *row, size_t column,
    struct kik_slice *id);

/* intake_unit.c: finds the sheet of the row; in->sheet is NULL when it can't be counted. */
void kik_intake_sheet(struct kik_intake *in, const struct kik_row *row);

/* Name and area must not contradict what is known. */
void kik_intake_facts(struct kik_intake *in, const struct kik_row *row);

/* The frame that the form was made for; asked when the respondent is known. */
void kik_intake_frame(struct kik_intake *in, const struct kik_row *row);

/* Who answers, and whether they may: sets in->respondent and in->known.  `same`: as the row before. */
void kik_intake_respondent(struct kik_intake *in, const struct kik_row *row, struct kik_slice id,
    bool same);

/* True when two ids of the same length are the same: those of two to four bytes without a call. */
static inline bool kik_intake_same_id(const char *a, const char *b, size_t len)
{
	uint16_t x[2], y[2];

	if (len < 2 || len > 4)
		return memcmp(a, b, len) == 0;
	memcpy(&x[0], a, 2);
	memcpy(&x[1], a + len - 2, 2);
	memcpy(&y[0], b, 2);
	memcpy(&y[1], b + len - 2, 2);
	return x[0] == y[0] && x[1] == y[1];
}

/* intake_answer.c: the slow half of kik_intake_question. */
size_t kik_intake_other_question(struct kik_intake *in, const struct kik_row *row);

/* The index of the question that the cell names, or KIK_NONE when the row is not to be counted. */
static inline size_t kik_intake_question(struct kik_intake *in, const struct kik_row *row,
    struct kik_slice id)
{
	/* mostly the question that comes next in the frame */
	size_t next = in->question + 1 < in->frame->nquestions ? in->question + 1 : 0;
	const struct kik_asked *q = &in->asked[next];

	if (id.len != q->id_len || !q->used || !kik_intake_same_id(id.s, q->id, id.len))
		return kik_intake_other_question(in, row);
	in->question = next;
	return next;
}

/* The slow half of kik_intake_points. */
int kik_intake_other_points(struct kik_intake *in, const struct kik_row *row, struct kik_answer *a);

/* The points in cell t: a->bin stays -1 where none are given.  0, or -1 at fault. */
static inline int kik_intake_points(struct kik_intake *in, const struct kik_row *row,
    struct kik_answer *a, struct kik_slice t)
{
	const struct kik_asked *q = &in->asked[a->question];

	/* nearly every cell is one digit */
	if (q->digit && t.len == 1 && *t.s >= '0' && *t.s <= '9') {
		a->bin = q->digit[*t.s - '0'];
		if (a->bin >= 0)
			return 0;
	}
	return kik_intake_other_points(in, row, a);
}

/* intake_text.c: t, the row's cell of one kind of statements, neutralised and in NFC. */
struct kik_slice kik_intake_text(struct kik_intake *in, const struct kik_row *row, size_t kind,
    struct kik_slice t);

/* Whether the documentation was used, by the cell that says so. */
bool kik_intake_evidence(struct kik_slice t);

#endif
