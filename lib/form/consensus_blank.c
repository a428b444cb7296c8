#include "kik/consensus_blank.h"

#include <string.h>

#include "consensus_parts.h"
#include "kik/consensus_sheet.h"
#include "kik/date.h"

#define FREE_ROLES 3 /* rows for roles of the unit's own */
#define INTRO      12
#define FACTS      9

static const char *keep(const struct kik_seminar *s, struct kik_buf *b)
{
	const char *text = kik_arena_str(s->a, kik_buf_str(b));

	kik_buf_release(b);
	return text;
}

const char *kik_seminar_text(const struct kik_seminar *s, enum kik_seminar_word w, const char *one,
    const char *two)
{
	struct kik_buf b = KIK_BUF_INIT;

	kik_seminar_say(&b, s->lang, w, one, two);
	return keep(s, &b);
}

const char *kik_seminar_time(const struct kik_seminar *s, int minutes)
{
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_add_time(&b, minutes, s->lang);
	return keep(s, &b);
}

const char *kik_seminar_question(const struct kik_seminar *s, size_t question)
{
	const struct kik_question *q = &s->f->question[question];

	return kik_arena_printf(s->a, "%s %s", q->id, kik_frame_say(s->f, &q->text, s->lang));
}

static void make_agenda(struct kik_seminar *s)
{
	s->item = kik_arena_array(s->a, s->f->nquestions, sizeof *s->item);
	s->n = kik_agenda(s->f, s->r->individual, kik_day_minutes(s->day), s->item);
	s->slot = kik_arena_array(s->a, s->n + KIK_DAY_BREAKS, sizeof *s->slot);
	s->nslots = kik_day_plan(s->day, s->item, s->n, s->slot);
}

static const char *joined(const struct kik_seminar *s, const char *first, const char *second)
{
	return second[0] == '\0' ? first : kik_arena_printf(s->a, "%s · %s", first, second);
}

static void add_intro(const struct kik_seminar *s, const struct kik_result *last,
    struct kik_blank *b)
{
	const char **line = kik_arena_array(s->a, INTRO, sizeof *line);
	size_t n = 0;

	if (!s->r->complete)
		line[n++] = kik_seminar_word(s->lang, KIK_SEMINAR_INCOMPLETE);
	if (!s->r->individual->has_text)
		line[n++] = kik_seminar_word(s->lang, KIK_SEMINAR_NO_TEXTS);
	line[n++] = kik_seminar_word(s->lang, KIK_SEMINAR_HOW_HEAD);
	line[n++] =
	    kik_seminar_text(s, KIK_SEMINAR_HOW_ORDER, kik_seminar_word(s->lang, KIK_SEMINAR_SHEET),
		kik_seminar_word(s->lang, KIK_SEMINAR_PLAN));
	line[n++] = kik_seminar_word(s->lang, KIK_SEMINAR_HOW_WORDS);
	line[n++] = kik_seminar_word(s->lang, KIK_SEMINAR_HOW_POINTS);
	line[n++] = kik_seminar_word(s->lang, KIK_SEMINAR_HOW_REASON);
	line[n++] = kik_seminar_word(s->lang, KIK_SEMINAR_HOW_LEFT);
	line[n++] = kik_seminar_word(s->lang, KIK_SEMINAR_HOW_SEND);
	if (s->last != NULL)
		line[n++] = kik_seminar_text(s, KIK_SEMINAR_LAST, last->round, NULL);
	else if (last != NULL && last->consensus != NULL)
		line[n++] = kik_seminar_text(s, KIK_SEMINAR_OTHER_FRAME, last->round, NULL);
	b->intro = line;
	b->nintro = n;
}

static void add_head(const struct kik_seminar *s, struct kik_blank *b)
{
	struct kik_blank_head *h = kik_arena_array(s->a, 3 + FREE_ROLES, sizeof *h);

	h[0] = (struct kik_blank_head){ kik_column_header(&kik_consensus_date, s->lang),
		KIK_BLANK_DATE };
	h[1] = (struct kik_blank_head){ kik_seminar_word(s->lang, KIK_SEMINAR_LEADER),
		KIK_BLANK_COUNT };
	h[2] = (struct kik_blank_head){ kik_seminar_word(s->lang, KIK_SEMINAR_EMPLOYEE),
		KIK_BLANK_COUNT };
	for (size_t i = 3; i < 3 + FREE_ROLES; i++)
		h[i] = (struct kik_blank_head){ "", KIK_BLANK_COUNT };
	b->head_title = kik_seminar_word(s->lang, KIK_SEMINAR_WHO);
	b->head = h;
	b->nhead = 3 + FREE_ROLES;
}

static void add_facts(const struct kik_seminar *s, struct kik_blank *b)
{
	const struct kik_unit *u = &s->r->unit;
	struct kik_blank_fact all[FACTS] = {
		{ "format", "kik-consensus" },
		{ "version", "1" },
		{ "unit", u->id },
		{ "name", u->name },
		{ "area", u->area },
		{ "municipality", u->municipality },
		{ "round", s->r->round },
		{ "frame", s->f->digest },
		{ "lang", s->lang },
	};
	struct kik_blank_fact *fact = kik_arena_array(s->a, FACTS, sizeof *fact);

	for (size_t i = 0; i < FACTS; i++)
		if (all[i].value[0] != '\0')
			fact[b->nfacts++] = all[i];
	b->fact = fact;
}

const struct kik_blank *kik_consensus_blank(const struct kik_latest_unit *u,
    const struct kik_day *day, const char *lang, struct kik_arena *a)
{
	struct kik_seminar s = {
		.r = u->now, .f = u->now->frame, .day = day, .lang = lang, .a = a
	};
	const struct kik_unit *unit = &u->now->unit;
	struct kik_blank *b = kik_arena_alloc(a, sizeof *b);
	struct kik_blank_table *table = kik_arena_array(a, 2, sizeof *table);

	if (u->last != NULL && strcmp(u->last->frame->digest, s.f->digest) == 0)
		s.last = u->last->consensus;
	make_agenda(&s);
	b->lang = lang;
	b->title = kik_seminar_text(&s, KIK_SEMINAR_TITLE, kik_unit_called(unit), NULL);
	b->subtitle = joined(&s,
	    joined(&s, kik_seminar_text(&s, KIK_SEMINAR_ROUND, s.r->round, NULL), unit->area),
	    unit->municipality);
	b->marking = kik_seminar_word(lang, KIK_SEMINAR_MARKING);
	b->cover = kik_seminar_word(lang, KIK_SEMINAR_COVER);
	add_intro(&s, u->last, b);
	add_head(&s, b);
	add_facts(&s, b);
	kik_seminar_sheet(&s, &table[0]);
	kik_seminar_plan(&s, &table[1]);
	b->table = table;
	b->ntables = 2;
	return b;
}
