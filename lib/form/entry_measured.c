/* The sheets of the documentation half: indicators, surveys, deviations. */
#include <string.h>

#include "entry_parts.h"

#define BLANK_INDICATORS 10
#define BLANK_LINES      60 /* of a survey */
#define BLANK_DEVIATIONS 20

static const size_t indicator_fields[] = { KIK_IND_ID, KIK_IND_NAME, KIK_IND_THEME,
	KIK_IND_QUESTIONS, KIK_IND_MEASURE, KIK_IND_DIRECTION, KIK_IND_SCOPE, KIK_IND_BASELINE,
	KIK_IND_TARGET, KIK_IND_START, KIK_IND_DUE, KIK_IND_SOURCE, KIK_IND_PERIOD, KIK_IND_VALUE,
	KIK_IND_N, KIK_IND_EXPLANATION };
static const unsigned indicator_widths[] = { 16, 28, 8, 10, 11, 11, 14, 13, 10, 12, 12, 18, 10, 10,
	8, 36 };

static const size_t survey_fields[] = { KIK_SURV_ITEM, KIK_SURV_RESPONDENT, KIK_SURV_EXPERIENCE,
	KIK_SURV_EXPECTATION };
static const unsigned survey_widths[] = { 40, 14, 12, 12 };

static const size_t deviation_fields[] = { KIK_DEV_ID, KIK_DEV_REPORTED, KIK_DEV_TYPE,
	KIK_DEV_SEVERITY, KIK_DEV_DESCRIPTION, KIK_DEV_CAUSE, KIK_DEV_MEASURE, KIK_DEV_RESPONSIBLE,
	KIK_DEV_DUE, KIK_DEV_CLOSED, KIK_DEV_STATUS };
static const unsigned deviation_widths[] = { 10, 12, 14, 12, 36, 28, 32, 16, 12, 12, 18 };

bool kik_documentation_wanted(const struct kik_result *r)
{
	return kik_result_has_section(r);
}

static void say(struct kik_entry_sheet *s, enum kik_entry_text t)
{
	s->intro[s->nintro++] = kik_entry_text_of(s, t, NULL, NULL);
}

static void add_blanks(struct kik_entry_sheet *s, size_t n)
{
	while (n-- > 0)
		kik_entry_sheet_add(s);
}

/* What the unit has said already. */
static void add_own(struct kik_entry_sheet *s)
{
	const struct kik_entries *own = s->r->entries[s->section];

	for (size_t i = 0; own != NULL && i < own->n; i++)
		*kik_entry_sheet_add(s) = own->entry[i];
}

/* The indicators of the round before, without its figures: what is measured again. */
static void add_definitions(struct kik_entry_sheet *s, const struct kik_result *last)
{
	const struct kik_entries *old = last != NULL ? last->entries[KIK_INDICATORS] : NULL;
	const char *id = "";

	for (size_t i = 0; old != NULL && i < old->n; i++) {
		const struct kik_entry *from = &old->entry[i];
		bool same = strcmp(kik_entry_text(from, KIK_IND_ID), id) == 0;
		struct kik_entry *to = same ? &s->row[s->n - 1] : kik_entry_sheet_add(s);

		id = kik_entry_text(from, KIK_IND_ID);
		to->value[KIK_IND_ID] = from->value[KIK_IND_ID];
		for (size_t f = KIK_IND_NAME; f < KIK_IND_DEFINED; f++)
			if (!to->value[f].given)
				to->value[f] = from->value[f];
	}
}

const struct kik_blank *kik_indicators_blank(const struct kik_latest_unit *u, const char *lang,
    struct kik_arena *a)
{
	struct kik_entry_sheet s = { .r = u->now,
		.section = KIK_INDICATORS,
		.lang = lang,
		.a = a,
		.field = indicator_fields,
		.width = indicator_widths,
		.nfields = sizeof indicator_fields / sizeof *indicator_fields,
		.keep = 2,
		.open = true,
		.name = KIK_TEXT_IND_SHEET,
		.title = KIK_TEXT_IND_TITLE,
		.how = KIK_TEXT_IND_HOW };

	add_own(&s);
	if (s.n == 0)
		add_definitions(&s, u->last);
	add_blanks(&s, BLANK_INDICATORS);
	say(&s, KIK_TEXT_IND_DEFINE);
	say(&s, KIK_TEXT_IND_OBSERVE);
	say(&s, KIK_TEXT_SEND);
	return kik_entry_sheet_finish(&s);
}

const struct kik_blank *kik_survey_blank(const struct kik_latest_unit *u, const char *lang,
    struct kik_arena *a)
{
	struct kik_entry_sheet s = { .r = u->now,
		.section = KIK_SURVEY,
		.lang = lang,
		.a = a,
		.field = survey_fields,
		.width = survey_widths,
		.nfields = sizeof survey_fields / sizeof *survey_fields,
		.keep = 1,
		.open = true,
		.name = KIK_TEXT_SURV_SHEET,
		.title = KIK_TEXT_SURV_TITLE,
		.how = KIK_TEXT_SURV_HOW };

	add_blanks(&s, BLANK_LINES);
	say(&s, KIK_TEXT_SURV_LINES);
	say(&s, KIK_TEXT_SURV_CODES);
	say(&s, KIK_TEXT_SEND);
	return kik_entry_sheet_finish(&s);
}

const struct kik_blank *kik_deviations_blank(const struct kik_latest_unit *u, const char *lang,
    struct kik_arena *a)
{
	struct kik_entry_sheet s = { .r = u->now,
		.section = KIK_DEVIATIONS,
		.lang = lang,
		.a = a,
		.field = deviation_fields,
		.width = deviation_widths,
		.nfields = sizeof deviation_fields / sizeof *deviation_fields,
		.keep = 1,
		.open = true,
		.name = KIK_TEXT_DEV_SHEET,
		.title = KIK_TEXT_DEV_TITLE,
		.how = KIK_TEXT_DEV_HOW };

	add_own(&s);
	add_blanks(&s, BLANK_DEVIATIONS);
	say(&s, KIK_TEXT_DEV_LINES);
	say(&s, KIK_TEXT_DEV_NAMES);
	say(&s, KIK_TEXT_SEND);
	return kik_entry_sheet_finish(&s);
}
