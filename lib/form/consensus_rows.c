/* The table of a consensus sheet: what was said, and what the group is to agree on. */
#include <string.h>

#include "consensus_parts.h"
#include "kik/alike.h"
#include "kik/consensus_sheet.h"

/* The columns in their order, and how wide they are; what is agreed stands beside what was said. */
static const struct {
	enum kik_consensus_column is;
	enum kik_blank_kind kind;
	unsigned width;
} columns[] = {
	{ KIK_K_NO, KIK_BLANK_READER, 5 },
	{ KIK_K_START, KIK_BLANK_READER, 7 },
	{ KIK_K_MINUTES, KIK_BLANK_READER, 9 },
	{ KIK_K_QUESTION, KIK_BLANK_READER, 10 },
	{ KIK_K_TEXT, KIK_BLANK_READER, 30 },
	{ KIK_K_THEME, KIK_BLANK_READER, 22 },
	{ KIK_K_PROPOSAL, KIK_BLANK_READER, 9 },
	{ KIK_K_RANGE, KIK_BLANK_READER, 8 },
	{ KIK_K_AGREEMENT, KIK_BLANK_READER, 9 },
	{ KIK_K_ANSWERS, KIK_BLANK_READER, 7 },
	{ KIK_K_BLANKS, KIK_BLANK_READER, 8 },
	{ KIK_K_LAST_POINTS, KIK_BLANK_READER, 8 },
	{ KIK_K_POINTS, KIK_BLANK_POINTS, 8 },
	{ KIK_K_LAST_REASON, KIK_BLANK_READER, 26 },
	{ KIK_K_REASON, KIK_BLANK_TEXT, 27 },
	{ KIK_K_SAID_STRENGTHS, KIK_BLANK_READER, 36 },
	{ KIK_K_STRENGTHS, KIK_BLANK_TEXT, 34 },
	{ KIK_K_SAID_IMPROVEMENTS, KIK_BLANK_READER, 38 },
	{ KIK_K_SAID_IDEAS, KIK_BLANK_READER, 30 },
	{ KIK_K_LAST_IMPROVEMENTS, KIK_BLANK_READER, 30 },
	{ KIK_K_IMPROVEMENTS, KIK_BLANK_TEXT, 34 },
	{ KIK_K_USED_EVIDENCE, KIK_BLANK_READER, 15 },
	{ KIK_K_EVIDENCE, KIK_BLANK_TEXT, 24 },
	{ KIK_K_UNIT, KIK_BLANK_FACT, 0 },
	{ KIK_K_ROUND, KIK_BLANK_FACT, 0 },
	{ KIK_K_NAME, KIK_BLANK_FACT, 0 },
	{ KIK_K_AREA, KIK_BLANK_FACT, 0 },
	{ KIK_K_MUNICIPALITY, KIK_BLANK_FACT, 0 },
	{ KIK_K_FRAME, KIK_BLANK_FACT, 0 },
};

#define KEEP 5 /* columns that stay in view: up to the text of the question */

/* What a cell is made of. */
struct row {
	const struct kik_seminar *s;
	const struct kik_agenda_item *item;
	const struct kik_day_slot *slot;
	const struct kik_question_result *q;
	const struct kik_agreed *last; /* NULL: nothing to show */
};

static const char *number(const struct row *r, int64_t value)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *text;

	kik_buf_add_decimal(&b, value, KIK_STAT, strcmp(r->s->lang, "en") == 0 ? '.' : ',');
	text = kik_arena_str(r->s->a, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

static const char *range(const struct row *r)
{
	const struct kik_stats *st = &r->item->stats;

	if (st->n == 0)
		return "";
	if (st->min == st->max)
		return number(r, st->min);
	return kik_seminar_text(r->s, KIK_SEMINAR_FROM_TO, number(r, st->min), number(r, st->max));
}

/* One a line, with how many said it. */
static const char *list(const struct row *r, const char *const *statement, size_t n)
{
	struct kik_alike *alike = kik_arena_array(r->s->a, n, sizeof *alike);
	size_t different = kik_alike(statement, n, alike);
	struct kik_buf b = KIK_BUF_INIT, times = KIK_BUF_INIT;
	const char *text;

	for (size_t i = 0; i < different; i++) {
		kik_buf_adds(&b, i > 0 ? "\n• " : "• ");
		kik_buf_clear(&times);
		kik_buf_addi(&times, (int64_t)alike[i].n);
		if (alike[i].n > 1)
			kik_seminar_say(&b, r->s->lang, KIK_SEMINAR_TIMES, alike[i].text,
			    kik_buf_str(&times));
		else
			kik_buf_adds(&b, alike[i].text);
	}
	text = kik_arena_str(r->s->a, kik_buf_str(&b));
	kik_buf_release(&times);
	kik_buf_release(&b);
	return text;
}

static struct kik_blank_cell said(const struct row *r, enum kik_statement kind)
{
	return kik_blank_say(list(r, r->q->statement[kind], r->q->nstatements[kind]));
}

/* The agenda: when, how long, what about. */
static struct kik_blank_cell of_agenda(const struct row *r, enum kik_consensus_column c)
{
	const struct kik_frame *f = r->s->f;
	const struct kik_question *q = &f->question[r->item->question];

	switch (c) {
	case KIK_K_NO:
		return kik_blank_count((int64_t)(r->item - r->s->item) + 1);
	case KIK_K_START:
		return kik_blank_say(r->slot->minutes > 0 ? kik_seminar_time(r->s, r->slot->start)
							  : "");
	case KIK_K_MINUTES:
		return kik_blank_count(r->slot->minutes);
	case KIK_K_QUESTION:
		return kik_blank_say(q->id);
	case KIK_K_TEXT:
		return kik_blank_say(kik_frame_say(f, &q->text, r->s->lang));
	case KIK_K_THEME:
		return kik_blank_say(kik_frame_say(f, &f->theme[q->theme].title, r->s->lang));
	default:
		return kik_blank_say("");
	}
}

/* Whose sheet it is. */
static struct kik_blank_cell of_unit(const struct row *r, enum kik_consensus_column c)
{
	const struct kik_result *of = r->s->r;

	switch (c) {
	case KIK_K_UNIT:
		return kik_blank_say(of->unit.id);
	case KIK_K_ROUND:
		return kik_blank_say(of->round);
	case KIK_K_NAME:
		return kik_blank_say(of->unit.name);
	case KIK_K_AREA:
		return kik_blank_say(of->unit.area);
	case KIK_K_MUNICIPALITY:
		return kik_blank_say(of->unit.municipality);
	case KIK_K_FRAME:
		return kik_blank_say(of->frame->digest);
	default:
		return of_agenda(r, c);
	}
}

/* What was agreed the last time. */
static struct kik_blank_cell of_last(const struct row *r, enum kik_consensus_column c)
{
	if (r->last == NULL)
		return kik_blank_say("");
	switch (c) {
	case KIK_K_LAST_POINTS:
		return kik_blank_number(r->last->points == KIK_NO_POINTS
			? KIK_UNKNOWN
			: (int64_t)r->last->points * (KIK_STAT / KIK_THOUSAND),
		    -1);
	case KIK_K_LAST_REASON:
		return kik_blank_say(r->last->reason);
	default:
		return kik_blank_say(list(r, r->last->statement[KIK_IMPROVEMENTS],
		    r->last->nstatements[KIK_IMPROVEMENTS]));
	}
}

/* What the participants answered, each alone; the rest is of the unit or the agenda. */
static struct kik_blank_cell make_cell(const struct row *r, enum kik_consensus_column c)
{
	const struct kik_stats *st = &r->item->stats;

	switch (c) {
	case KIK_K_PROPOSAL:
		return kik_blank_number(st->median, -1);
	case KIK_K_RANGE:
		return kik_blank_say(range(r));
	case KIK_K_AGREEMENT:
		return kik_blank_number(st->agreement, 2);
	case KIK_K_ANSWERS:
		return kik_blank_count(st->n);
	case KIK_K_BLANKS:
		return kik_blank_count(r->s->r->individual->respondents - st->n);
	case KIK_K_USED_EVIDENCE:
		return kik_blank_count(r->q->evidence);
	case KIK_K_SAID_STRENGTHS:
		return said(r, KIK_STRENGTHS);
	case KIK_K_SAID_IMPROVEMENTS:
		return said(r, KIK_IMPROVEMENTS);
	case KIK_K_SAID_IDEAS:
		return said(r, KIK_IDEAS);
	case KIK_K_LAST_POINTS:
	case KIK_K_LAST_REASON:
	case KIK_K_LAST_IMPROVEMENTS:
		return of_last(r, c);
	default:
		return of_unit(r, c);
	}
}

/* True when the sheet has anything to say in this column. */
static bool is_there(const struct kik_seminar *s, enum kik_consensus_column c)
{
	switch (c) {
	case KIK_K_SAID_STRENGTHS:
	case KIK_K_SAID_IMPROVEMENTS:
	case KIK_K_SAID_IDEAS:
		return s->r->individual->has_text;
	case KIK_K_LAST_POINTS:
		return s->last != NULL;
	case KIK_K_LAST_REASON:
	case KIK_K_LAST_IMPROVEMENTS:
		return s->last != NULL && s->last->has_text;
	case KIK_K_NAME:
		return s->r->unit.name[0] != '\0';
	case KIK_K_AREA:
		return s->r->unit.area[0] != '\0';
	case KIK_K_MUNICIPALITY:
		return s->r->unit.municipality[0] != '\0';
	default:
		return true;
	}
}

static void add_row(const struct kik_seminar *s, const struct kik_day_slot *slot,
    const enum kik_consensus_column *is, struct kik_blank_table *t)
{
	const struct kik_agenda_item *item = &s->item[slot->item];
	size_t q = item->question;
	struct kik_blank_row *row = &t->row[t->nrows++];
	struct row r = { s, item, slot, &s->r->individual->question[q],
		s->last != NULL ? &s->last->question[q] : NULL };

	row->scale = kik_question_scale(s->f, q);
	row->panel = kik_question_panel(s->f, q);
	row->cell = kik_arena_array(s->a, t->ncolumns, sizeof *row->cell);
	for (size_t c = 0; c < t->ncolumns; c++)
		row->cell[c] = make_cell(&r, is[c]);
}

void kik_seminar_sheet(const struct kik_seminar *s, struct kik_blank_table *t)
{
	const size_t n = sizeof columns / sizeof *columns;
	enum kik_consensus_column is[sizeof columns / sizeof *columns];

	t->name = kik_seminar_word(s->lang, KIK_SEMINAR_SHEET);
	t->how = kik_seminar_word(s->lang, KIK_SEMINAR_HOW);
	t->keep = KEEP;
	t->column = kik_arena_array(s->a, n, sizeof *t->column);
	for (size_t i = 0; i < n; i++) {
		if (!is_there(s, columns[i].is))
			continue;
		is[t->ncolumns] = columns[i].is;
		t->column[t->ncolumns++] = (struct kik_blank_column){
			.header = kik_column_header(&kik_consensus_columns[columns[i].is], s->lang),
			.kind = columns[i].kind,
			.width = columns[i].width,
		};
	}
	t->row = kik_arena_array(s->a, s->n, sizeof *t->row);
	for (size_t i = 0; i < s->nslots; i++)
		if (s->slot[i].item != KIK_NONE)
			add_row(s, &s->slot[i], is, t);
}
