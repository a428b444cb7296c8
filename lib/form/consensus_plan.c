/* The plan of the seminar's day. */
#include "consensus_parts.h"
#include "kik/consensus_sheet.h"

enum { START, END, MINUTES, NO, WHAT, COLUMNS };

static struct kik_blank_column reader(const char *header, unsigned width)
{
	return (struct kik_blank_column){
		.header = header, .kind = KIK_BLANK_READER, .width = width
	};
}

static void set_columns(const struct kik_seminar *s, struct kik_blank_table *t)
{
	const struct kik_column_def *def = kik_consensus_columns;
	struct kik_blank_column *c = kik_arena_array(s->a, COLUMNS, sizeof *c);

	c[START] = reader(kik_column_header(&def[KIK_K_START], s->lang), 9);
	c[END] = reader(kik_seminar_word(s->lang, KIK_SEMINAR_END), 9);
	c[MINUTES] = reader(kik_column_header(&def[KIK_K_MINUTES], s->lang), 11);
	c[NO] = reader(kik_column_header(&def[KIK_K_NO], s->lang), 6);
	c[WHAT] = reader(kik_seminar_word(s->lang, KIK_SEMINAR_WHAT), 80);
	t->column = c;
	t->ncolumns = COLUMNS;
}

/* A question for which the day is too short has no time. */
static void add_slot(const struct kik_seminar *s, const struct kik_day_slot *slot,
    struct kik_blank_row *row)
{
	bool timed = slot->minutes > 0, pause = slot->item == KIK_NONE;
	bool lunch = pause && slot->pause == kik_day_lunch(s->day);

	row->aside = pause;
	row->cell = kik_arena_array(s->a, COLUMNS, sizeof *row->cell);
	row->cell[START] = kik_blank_say(timed ? kik_seminar_time(s, slot->start) : "");
	row->cell[END] =
	    kik_blank_say(timed ? kik_seminar_time(s, slot->start + slot->minutes) : "");
	row->cell[MINUTES] = kik_blank_count(slot->minutes);
	row->cell[NO] = pause ? kik_blank_say("") : kik_blank_count((int64_t)slot->item + 1);
	row->cell[WHAT] = kik_blank_say(!pause
		? kik_seminar_question(s, s->item[slot->item].question)
		: kik_seminar_word(s->lang, lunch ? KIK_SEMINAR_LUNCH : KIK_SEMINAR_BREAK));
}

void kik_seminar_plan(const struct kik_seminar *s, struct kik_blank_table *t)
{
	bool is_short = s->n > 0 && s->item[s->n - 1].minutes == 0;
	struct kik_blank_row *total;
	int64_t sum = 0;

	t->name = kik_seminar_word(s->lang, KIK_SEMINAR_PLAN);
	t->how = kik_seminar_text(s, is_short ? KIK_SEMINAR_PLAN_SHORT : KIK_SEMINAR_PLAN_HOW,
	    kik_seminar_time(s, s->day->start), kik_seminar_time(s, s->day->end));
	set_columns(s, t);
	t->row = kik_arena_array(s->a, s->nslots + 1, sizeof *t->row);
	for (size_t i = 0; i < s->nslots; i++)
		add_slot(s, &s->slot[i], &t->row[t->nrows++]);
	for (size_t i = 0; i < s->n; i++)
		sum += s->item[i].minutes;
	total = &t->row[t->nrows++];
	total->aside = true;
	total->cell = kik_arena_array(s->a, COLUMNS, sizeof *total->cell);
	for (size_t c = 0; c < COLUMNS; c++)
		total->cell[c] = kik_blank_say("");
	total->cell[MINUTES] = kik_blank_count(sum);
	total->cell[WHAT] = kik_blank_say(kik_seminar_word(s->lang, KIK_SEMINAR_TOTAL));
}
