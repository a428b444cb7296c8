#include "kik/documentation.h"

#include <stdlib.h>
#include <string.h>

#include "kik/date.h"
#include "kik/entry_kinds.h"
#include "kik/num.h"

/* --- periods --------------------------------------------------------------------------------- */

/* The day before the first of a month (1 … 12; 13 is January of the next year). */
static int64_t day_before(int year, int month)
{
	char first[KIK_DATE_SIZE];
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_addf(&b, "%04d-%02d-01", month > 12 ? year + 1 : year, month > 12 ? 1 : month);
	memcpy(first, kik_buf_str(&b), b.len < sizeof first ? b.len + 1 : sizeof first);
	kik_buf_release(&b);
	return kik_date_valid(first) ? kik_date_number(first) - 1 : KIK_UNKNOWN;
}

int64_t kik_period_end(const char *period)
{
	size_t len = strlen(period);
	int64_t year, part;
	char letter;

	if (kik_date_valid(period))
		return kik_date_number(period);
	if (len < 4 || kik_parse_count(period, 4, 9998, &year) < 0)
		return KIK_UNKNOWN;
	if (len == 4)
		return day_before((int)year, 13);
	if (len != 7 || period[4] != '-')
		return KIK_UNKNOWN;
	letter = period[5];
	if (letter >= '0' && letter <= '9') {
		if (kik_parse_count(period + 5, 2, 12, &part) < 0 || part < 1)
			return KIK_UNKNOWN;
		return day_before((int)year, (int)part + 1);
	}
	if (kik_parse_count(period + 6, 1, letter == 'H' ? 2 : 4, &part) < 0 || part < 1)
		return KIK_UNKNOWN;
	if (letter == 'Q' || letter == 'K')
		return day_before((int)year, (int)part * 3 + 1);
	return letter == 'H' ? day_before((int)year, (int)part * 6 + 1) : KIK_UNKNOWN;
}

/* --- indicators -------------------------------------------------------------------------------- */

static const char *id_of(const struct kik_entries *e, size_t i)
{
	return kik_entry_text(&e->entry[i], KIK_IND_ID);
}

/* Of a field of the definition, what the first of the rows says that says anything. */
static const struct kik_entered *defined(const struct kik_entries *e, size_t first, size_t end,
    size_t field)
{
	size_t i;

	for (i = first; i < end; i++)
		if (e->entry[i].value[field].given)
			break;
	return &e->entry[i < end ? i : first].value[field];
}

static const char *text_of(const struct kik_entered *v)
{
	return v->given ? v->text : "";
}

static int64_t number_of(const struct kik_entered *v)
{
	return v->given ? v->number : KIK_UNKNOWN;
}

static int64_t day_of(const struct kik_entered *v)
{
	return v->given ? kik_date_number(v->text) : KIK_UNKNOWN;
}

static size_t theme_of(const struct kik_entries *e, size_t first, size_t end,
    const struct kik_frame *f)
{
	const struct kik_entered *theme = defined(e, first, end, KIK_IND_THEME);
	const struct kik_entered *asked = defined(e, first, end, KIK_IND_QUESTIONS);
	size_t q;

	if (theme->given)
		return kik_frame_theme(f, theme->text, strlen(theme->text));
	q = asked->given ? kik_frame_question(f, asked->item[0], strlen(asked->item[0])) : KIK_NONE;
	return q == KIK_NONE ? KIK_NONE : f->question[q].theme;
}

/* Which way is better, where the definition does not say it: towards the target. */
static enum kik_direction direction_of(const struct kik_entered *said, const struct kik_goal *g)
{
	if (said->given)
		return (enum kik_direction)said->number;
	if (g->baseline == KIK_UNKNOWN || g->target == KIK_UNKNOWN || g->target > g->baseline)
		return KIK_HIGHER;
	return g->target < g->baseline ? KIK_LOWER : KIK_HOLD;
}

/* The latest figure, and the one before it; rows stand in the order of their periods. */
static void take_figures(struct kik_indicator *to, const struct kik_entries *e, size_t first,
    size_t end)
{
	size_t i;

	for (i = first; i < end; i++) {
		const struct kik_entry *row = &e->entry[i];

		if (!row->value[KIK_IND_VALUE].given)
			continue;
		to->before = to->goal.actual;
		to->period_before = to->period;
		to->goal.actual = row->value[KIK_IND_VALUE].number;
		to->period = kik_entry_text(row, KIK_IND_PERIOD);
		to->goal.measured = kik_period_end(to->period);
		to->n = row->value[KIK_IND_N].given ? row->value[KIK_IND_N].number / KIK_STAT
						    : KIK_UNKNOWN;
		to->explanation = kik_entry_text(row, KIK_IND_EXPLANATION);
	}
	/* a figure that is missing may be explained as well */
	if (to->goal.actual == KIK_UNKNOWN)
		to->explanation = text_of(defined(e, first, end, KIK_IND_EXPLANATION));
}

static void take(struct kik_indicator *to, const struct kik_entries *e, size_t first, size_t end,
    const struct kik_frame *f, const char *today)
{
	const char *name = text_of(defined(e, first, end, KIK_IND_NAME));

	*to = (struct kik_indicator){ .id = id_of(e, first),
		.measure = text_of(defined(e, first, end, KIK_IND_MEASURE)),
		.scope = text_of(defined(e, first, end, KIK_IND_SCOPE)),
		.source = text_of(defined(e, first, end, KIK_IND_SOURCE)),
		.due = text_of(defined(e, first, end, KIK_IND_DUE)),
		.theme = theme_of(e, first, end, f),
		.period = "",
		.period_before = "",
		.explanation = "",
		.n = KIK_UNKNOWN,
		.before = KIK_UNKNOWN };
	to->name = *name ? name : to->id;
	to->goal =
	    (struct kik_goal){ .baseline = number_of(defined(e, first, end, KIK_IND_BASELINE)),
		    .target = number_of(defined(e, first, end, KIK_IND_TARGET)),
		    .actual = KIK_UNKNOWN,
		    .start = day_of(defined(e, first, end, KIK_IND_START)),
		    .due = day_of(defined(e, first, end, KIK_IND_DUE)),
		    .measured = KIK_UNKNOWN,
		    .today = *today ? kik_date_number(today) : KIK_UNKNOWN };
	to->goal.direction = direction_of(defined(e, first, end, KIK_IND_DIRECTION), &to->goal);
	take_figures(to, e, first, end);
}

/* By theme; those of a theme stay as they stood, in natural order of their ids. */
static int by_theme(const void *pa, const void *pb)
{
	const struct kik_indicator *a = pa, *b = pb;
	int order = (a->theme > b->theme) - (a->theme < b->theme);

	if (!order)
		order = kik_natural_cmp(a->id, b->id);
	return order ? order : strcmp(a->id, b->id);
}

bool kik_indicator_named(const struct kik_indicator *i, const char *text)
{
	struct kik_slice t = { text, strlen(text) };

	return t.len > 0 && (kik_slice_is_fold(t, i->id) || kik_slice_is_fold(t, i->name));
}

size_t kik_documented_indicators(const struct kik_entries *e, const struct kik_frame *f,
    const char *today, struct kik_arena *a, struct kik_indicator **out)
{
	size_t first, end, n = 0;

	*out = kik_arena_array(a, e ? e->n : 1, sizeof **out);
	for (first = 0; e && first < e->n; first = end) {
		for (end = first + 1; end < e->n && !strcmp(id_of(e, first), id_of(e, end)); end++)
			;
		take(&(*out)[n++], e, first, end, f, today);
	}
	if (n)
		qsort(*out, n, sizeof **out, by_theme);
	return n;
}

/* The latest row with a figure; `end` when there is none. */
static size_t latest_row(const struct kik_entries *e, size_t first, size_t end)
{
	size_t i, at = end;

	for (i = first; i < end; i++)
		if (e->entry[i].value[KIK_IND_VALUE].given)
			at = i;
	return at;
}

struct kik_entries *kik_documented_condensed(const struct kik_entries *e, struct kik_arena *a)
{
	struct kik_entries *to = kik_entries_new(a, e->n, KIK_IND_FIELDS);
	size_t first, end, field;

	to->n = 0;
	to->has_text = e->has_text;
	for (first = 0; first < e->n; first = end) {
		struct kik_entered *v = to->entry[to->n++].value;
		size_t at;

		for (end = first + 1; end < e->n && !strcmp(id_of(e, first), id_of(e, end)); end++)
			;
		v[KIK_IND_ID] = e->entry[first].value[KIK_IND_ID];
		for (field = KIK_IND_NAME; field < KIK_IND_SOURCE; field++)
			v[field] = *defined(e, first, end, field);
		at = latest_row(e, first, end);
		if (at == end)
			continue;
		v[KIK_IND_PERIOD] = e->entry[at].value[KIK_IND_PERIOD];
		v[KIK_IND_VALUE] = e->entry[at].value[KIK_IND_VALUE];
		v[KIK_IND_N] = e->entry[at].value[KIK_IND_N];
	}
	return to;
}

/* --- surveys and deviations ---------------------------------------------------------------------- */

size_t kik_documented_survey(const struct kik_entries *e, struct kik_arena *a,
    struct kik_survey_item **out)
{
	size_t i, n = e ? e->n : 0;

	*out = kik_arena_array(a, n + 1, sizeof **out);
	for (i = 0; i < n; i++) {
		const struct kik_entered *v = e->entry[i].value;

		(*out)[i] = (struct kik_survey_item){ v[KIK_SURV_ITEM].text,
			{ v[KIK_SURV_EXPERIENCE_N].number / KIK_STAT,
			    v[KIK_SURV_EXPERIENCE_SUM].number,
			    v[KIK_SURV_EXPECTATION_N].number / KIK_STAT,
			    v[KIK_SURV_EXPECTATION_SUM].number } };
	}
	return n;
}

size_t kik_documented_deviations(const struct kik_entries *e, struct kik_arena *a,
    struct kik_deviation **out)
{
	size_t i, n = e ? e->n : 0;

	*out = kik_arena_array(a, n + 1, sizeof **out);
	for (i = 0; i < n; i++) {
		const struct kik_entered *v = e->entry[i].value;
		enum kik_deviation_status status =
		    v[KIK_DEV_CLOSED].given ? KIK_DEVIATION_CLOSED : KIK_DEVIATION_REPORTED;

		if (v[KIK_DEV_STATUS].given)
			status = (enum kik_deviation_status)v[KIK_DEV_STATUS].number;
		(*out)[i] = (struct kik_deviation){ .status = status,
			.severity = v[KIK_DEV_SEVERITY].given
			    ? (enum kik_deviation_severity)(v[KIK_DEV_SEVERITY].number + 1)
			    : KIK_SEVERITY_NONE,
			.reported = day_of(&v[KIK_DEV_REPORTED]),
			.due = day_of(&v[KIK_DEV_DUE]),
			.closed = day_of(&v[KIK_DEV_CLOSED]),
			.cause = text_of(&v[KIK_DEV_CAUSE]) };
	}
	return n;
}
