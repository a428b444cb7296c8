#include "kik/agenda.h"
#include "kik/date.h"
#include "kik/day.h"
#include "kik/report.h"
#include "say.h"
#include "svar.h"

enum { NO, START, QUESTION, AGREEMENT, SD, MINUTES };

static const char *clock_of(const struct kik_doc *d, int minutes)
{
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_add_time(&b, minutes, d->lang);
	const char *text = kik_arena_str(d->arena, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

static void add_slot(const struct kik_svar *s, struct kik_table *t,
    const struct kik_agenda_item *item, const struct kik_day_slot *slot)
{
	struct kik_doc *d = s->d;
	struct kik_cell_value *row = kik_doc_row(d, t);

	if (slot->minutes > 0)
		kik_cell_text(&row[START], clock_of(d, slot->start));
	kik_cell_count(&row[MINUTES], slot->minutes);
	if (slot->item == KIK_NONE) {
		bool lunch = slot->pause == kik_day_lunch(&s->in->day);

		kik_cell_text(&row[QUESTION], kik_word(d->lang, lunch ? KIK_W_LUNCH : KIK_W_BREAK));
		return;
	}
	item += slot->item;
	kik_cell_count(&row[NO], (int64_t)slot->item + 1);
	kik_cell_text(&row[QUESTION], kik_say_question(d, s->f, item->question));
	kik_cell_number(&row[AGREEMENT], item->stats.agreement, 2);
	kik_cell_number(&row[SD], item->stats.sd, 2);
}

static void add_table(const struct kik_svar *s, const struct kik_agenda_item *item, size_t n)
{
	struct kik_doc *d = s->d;
	struct kik_day_slot *slot = kik_arena_array(d->arena, n + KIK_DAY_BREAKS, sizeof *slot);
	size_t slots = kik_day_plan(&s->in->day, item, n, slot);
	struct kik_table *t = kik_doc_table(d, NULL, "agenda", "");
	int64_t sum = 0;

	kik_doc_column(d, t, "no", kik_word(d->lang, KIK_W_NO), true);
	kik_doc_column(d, t, "start", kik_word(d->lang, KIK_W_START), true);
	kik_doc_column(d, t, "question", kik_word(d->lang, KIK_W_QUESTION), false);
	kik_doc_column(d, t, "agreement", kik_word(d->lang, KIK_W_AGREEMENT), true);
	kik_doc_column(d, t, "sd", kik_word(d->lang, KIK_W_SD), true);
	kik_doc_column(d, t, "minutes", kik_word(d->lang, KIK_W_MINUTES), true);
	for (size_t i = 0; i < slots; i++)
		add_slot(s, t, item, &slot[i]);
	for (size_t i = 0; i < n; i++)
		sum += item[i].minutes;
	struct kik_cell_value *row = kik_doc_row(d, t);
	kik_cell_text(&row[QUESTION], kik_word(d->lang, KIK_W_AGENDA_TOTAL));
	kik_cell_count(&row[MINUTES], sum);
}

void kik_svar_agenda(const struct kik_svar *s)
{
	struct kik_doc *d = s->d;
	const struct kik_day *day = &s->in->day;
	struct kik_agenda_item *item = kik_arena_array(d->arena, s->f->nquestions, sizeof *item);
	long minutes = kik_day_minutes(day);
	size_t n = kik_agenda(s->f, s->r->individual, minutes, item);
	bool is_short = minutes < (long)n * 5;

	kik_doc_heading(d, NULL, 2, kik_word(d->lang, KIK_W_AGENDA));
	if (n > 1)
		kik_doc_para(d, NULL, "%s",
		    kik_say(d, is_short ? KIK_W_AGENDA_SHORT : KIK_W_AGENDA_HOW,
			kik_say_count(d, minutes), kik_say_count(d, (int64_t)n),
			clock_of(d, day->start), clock_of(d, day->end)));
	add_table(s, item, n);
}
