/* The sheet of priorities: the improvement areas of a unit, to be grouped, judged and chosen. */
#include <string.h>

#include "entry_parts.h"
#include "kik/alike.h"
#include "kik/num.h"

#define BLANKS 5 /* rows for what is still missing */

static const size_t fields[] = { KIK_PRIO_ID, KIK_PRIO_THEME, KIK_PRIO_QUESTION, KIK_PRIO_TEXT,
	KIK_PRIO_ASKED, KIK_PRIO_POINTS, KIK_PRIO_GROUP, KIK_PRIO_DEPENDS, KIK_PRIO_EFFECT,
	KIK_PRIO_EFFORT, KIK_PRIO_VOTES, KIK_PRIO_CHOICE };
static const unsigned widths[] = { 7, 20, 10, 44, 34, 9, 18, 14, 8, 8, 9, 10 };

bool kik_priorities_wanted(const struct kik_result *r)
{
	return r->individual != NULL || r->consensus != NULL || r->entries[KIK_PRIORITIES] != NULL;
}

/* The first question of a row; KIK_NONE when it has none. */
static size_t question_of(const struct kik_entry_sheet *s, const struct kik_entry *e)
{
	const struct kik_entered *v = &e->value[KIK_PRIO_QUESTION];

	return v->n > 0 ? kik_frame_question(s->r->frame, v->item[0], strlen(v->item[0]))
			: KIK_NONE;
}

static struct kik_blank_cell reader(const struct kik_entry_sheet *s, const struct kik_entry *e,
    size_t field)
{
	const struct kik_frame *f = s->r->frame;
	size_t q = question_of(s, e);

	if (q == KIK_NONE)
		return kik_blank_say("");
	if (field == KIK_PRIO_THEME)
		return kik_blank_say(kik_frame_say(f, &f->theme[f->question[q].theme].title,
		    s->lang));
	if (field == KIK_PRIO_ASKED)
		return kik_blank_say(kik_frame_say(f, &f->question[q].text, s->lang));
	if (s->r->consensus == NULL || s->r->consensus->question[q].points == KIK_NO_POINTS)
		return kik_blank_say("");
	return kik_blank_number((int64_t)s->r->consensus->question[q].points *
		(KIK_STAT / KIK_THOUSAND),
	    -1);
}

static struct kik_entry *add_row(struct kik_entry_sheet *s)
{
	struct kik_entry *e = kik_entry_sheet_add(s);

	kik_entry_set_text(s, e, KIK_PRIO_ID, kik_arena_printf(s->a, "F%02zu", s->n));
	return e;
}

static void add_area(struct kik_entry_sheet *s, size_t q, const char *text)
{
	struct kik_entry *e = add_row(s);
	const char **id = kik_arena_alloc(s->a, sizeof *id);

	*id = s->r->frame->question[q].id;
	kik_entry_set_list(e, KIK_PRIO_QUESTION, id, 1);
	kik_entry_set_text(s, e, KIK_PRIO_TEXT, text);
}

/* The improvement areas of a question, said alike once. */
static void add_areas(struct kik_entry_sheet *s, size_t q, const char *const *statement, size_t n)
{
	struct kik_alike *alike = kik_arena_array(s->a, n + 1, sizeof *alike);

	n = kik_alike(statement, n, alike);
	for (size_t i = 0; i < n; i++)
		add_area(s, q, alike[i].text);
}

static void say(struct kik_entry_sheet *s, enum kik_entry_text t, size_t one, size_t two)
{
	const struct kik_entry_field *f = kik_entry_kinds[s->section].field;

	s->intro[s->nintro++] = kik_entry_text_of(s, t, kik_column_header(&f[one].column, s->lang),
	    kik_column_header(&f[two].column, s->lang));
}

/* The rows, and where they come from. */
static void add_rows(struct kik_entry_sheet *s)
{
	const struct kik_result *r = s->r;
	const struct kik_entries *have = r->entries[KIK_PRIORITIES];
	bool text = r->consensus != NULL ? r->consensus->has_text : r->individual->has_text;

	for (size_t i = 0; have != NULL && i < have->n; i++)
		*kik_entry_sheet_add(s) = have->entry[i];
	for (size_t q = 0; have == NULL && text && q < r->frame->nquestions; q++) {
		const struct kik_agreed *a =
		    r->consensus != NULL ? &r->consensus->question[q] : NULL;
		const struct kik_question_result *own =
		    a == NULL ? &r->individual->question[q] : NULL;

		if (a != NULL)
			add_areas(s, q, a->statement[KIK_IMPROVEMENTS],
			    a->nstatements[KIK_IMPROVEMENTS]);
		else
			add_areas(s, q, own->statement[KIK_IMPROVEMENTS],
			    own->nstatements[KIK_IMPROVEMENTS]);
	}
	say(s,
	    have != NULL               ? KIK_TEXT_PRIO_KEPT
		: !text                ? KIK_TEXT_PRIO_NO_TEXTS
		: r->consensus != NULL ? KIK_TEXT_PRIO_AGREED
				       : KIK_TEXT_PRIO_GROSS,
	    0, 0);
}

/* An id that no row has yet. */
static bool is_taken(const struct kik_entry_sheet *s, const char *id)
{
	for (size_t i = 0; i + 1 < s->n; i++)
		if (strcmp(kik_entry_text(&s->row[i], KIK_PRIO_ID), id) == 0)
			return true;
	return false;
}

static void add_blanks(struct kik_entry_sheet *s)
{
	size_t number = s->n;

	for (size_t i = 0; i < BLANKS; i++) {
		struct kik_entry *e = kik_entry_sheet_add(s);
		const char *id;

		do
			id = kik_arena_printf(s->a, "F%02zu", ++number);
		while (is_taken(s, id));
		kik_entry_set_text(s, e, KIK_PRIO_ID, id);
	}
}

const struct kik_blank *kik_priorities_blank(const struct kik_latest_unit *u, const char *lang,
    struct kik_arena *a)
{
	struct kik_entry_sheet s = { .r = u->now,
		.section = KIK_PRIORITIES,
		.lang = lang,
		.a = a,
		.field = fields,
		.width = widths,
		.nfields = sizeof fields / sizeof *fields,
		.keep = 4,
		.reader = reader,
		.name = KIK_TEXT_PRIO_SHEET,
		.title = KIK_TEXT_PRIO_TITLE,
		.how = KIK_TEXT_PRIO_HOW };

	add_rows(&s);
	add_blanks(&s);
	say(&s, KIK_TEXT_PRIO_GROUP, KIK_PRIO_GROUP, KIK_PRIO_DEPENDS);
	say(&s, KIK_TEXT_PRIO_JUDGE, 0, 0);
	say(&s, KIK_TEXT_PRIO_CHOOSE, 0, 0);
	say(&s, KIK_TEXT_SEND, 0, 0);
	return kik_entry_sheet_finish(&s);
}
