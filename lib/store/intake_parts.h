/* Inside the intake: what its parts share. */
#ifndef KIK_INTAKE_PARTS_H
#define KIK_INTAKE_PARTS_H

#include <string.h>

#include "kik/duplicates.h"
#include "kik/intake.h"
#include "kik/mem.h"
#include "kik/num.h"

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

	int16_t (*digit)[10];    /* for each scale, the bin of 0 … 9 points, -1: none */
	struct kik_asked *asked; /* what most rows need of each question */

	struct kik_arena *arena; /* texts of the row */
	struct kik_buf scratch[KIK_STATEMENTS + 1], expected;
	struct kik_duplicates *duplicates;
};

/* A C string as a slice; NULL is empty. */
struct kik_slice kik_intake_slice(const char *s);

/* The cell of an answer column as it stands; empty when the row lacks it. */
static inline struct kik_slice kik_intake_cell(const struct kik_row *row, size_t column)
{
	size_t f = row->column[column];

	return f < row->n ? row->field[f] : (struct kik_slice){ "", 0 };
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

/* intake_answer.c: the slow half of kik_intake_question. */
size_t kik_intake_other_question(struct kik_intake *in, const struct kik_row *row);

/* The question's index, or KIK_NONE when the row is not to be counted. */
static inline size_t kik_intake_question(struct kik_intake *in, const struct kik_row *row)
{
	/* mostly the question that comes next in the frame */
	size_t next = in->question + 1 < in->frame->nquestions ? in->question + 1 : 0, i;
	const struct kik_asked *q = &in->asked[next];
	struct kik_slice id = kik_intake_cell(row, KIK_A_QUESTION);

	if (id.len != q->id_len || !q->used)
		return kik_intake_other_question(in, row);
	/* ids are short: a loop is quicker than a call */
	for (i = 0; i < id.len; i++)
		if (id.s[i] != q->id[i])
			return kik_intake_other_question(in, row);
	in->question = next;
	return next;
}

/* The slow half of kik_intake_points. */
int kik_intake_other_points(struct kik_intake *in, const struct kik_row *row, struct kik_answer *a,
    bool *dont_know);

/* The points: a->bin stays -1 where none are given.  0, or -1 at fault. */
static inline int kik_intake_points(struct kik_intake *in, const struct kik_row *row,
    struct kik_answer *a, bool *dont_know)
{
	const struct kik_asked *q = &in->asked[a->question];
	struct kik_slice t = kik_intake_cell(row, KIK_A_POINTS);

	/* nearly every cell is one digit */
	if (q->digit && t.len == 1 && *t.s >= '0' && *t.s <= '9') {
		a->bin = q->digit[*t.s - '0'];
		if (a->bin >= 0)
			return 0;
	}
	return kik_intake_other_points(in, row, a, dont_know);
}

/* intake_text.c: the cell of one kind of statements, neutralised and in NFC. */
struct kik_slice kik_intake_text(struct kik_intake *in, const struct kik_row *row, size_t kind);

/* Whether the documentation was used. */
bool kik_intake_evidence(const struct kik_row *row);

#endif
