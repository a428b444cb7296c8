/* What an agreement says: texts that are asked for, gaps where nobody gives them, deadlines. */
#include "aftale.h"

#include <stdlib.h>
#include <string.h>

#include "given_fields.h"
#include "say_unit.h"

const struct kik_report_asked kik_aftale_asked[] = {
	[KIK_AFTALE_PARTIES] = { { "parties", "parter" } },
	[KIK_AFTALE_PERIOD] = { { "period", "periode" } },
	[KIK_AFTALE_CORE] = { { "core_task", "kerneopgave", "kjerneoppgave" } },
	[KIK_AFTALE_MISSION] = { { "mission", "misjon" } },
	[KIK_AFTALE_VISION] = { { "vision", "visjon" } },
	[KIK_AFTALE_POLITICAL] = { { "political_goals", "politiske_mål", "politiske mål" } },
	[KIK_AFTALE_PROFESSIONAL] = { { "professional_goals", "faglige_mål", "faglige mål" } },
	[KIK_AFTALE_STAFF] = { { "staff", "medarbejdere", "medarbeidere", "personale" } },
	[KIK_AFTALE_ORGANISATION] = { { "organisation", "organisering", "organisasjon" } },
	[KIK_AFTALE_ECONOMY] = { { "economy", "økonomi" } },
	[KIK_AFTALE_FOLLOW_UP] = { { "follow_up", "opfølgning", "oppfølging" } },
	[KIK_AFTALE_ASKS] = { { NULL } },
};

const enum kik_word kik_aftale_ask_words[KIK_AFTALE_ASKS] = {
	[KIK_AFTALE_PARTIES] = KIK_W_AFT_PARTIES,
	[KIK_AFTALE_PERIOD] = KIK_W_AFT_PERIOD,
	[KIK_AFTALE_CORE] = KIK_W_AFT_CORE,
	[KIK_AFTALE_MISSION] = KIK_W_AFT_MISSION,
	[KIK_AFTALE_VISION] = KIK_W_AFT_VISION,
	[KIK_AFTALE_POLITICAL] = KIK_W_AFT_POLITICAL,
	[KIK_AFTALE_PROFESSIONAL] = KIK_W_AFT_PROFESSIONAL,
	[KIK_AFTALE_STAFF] = KIK_W_AFT_STAFF,
	[KIK_AFTALE_ORGANISATION] = KIK_W_AFT_ORGANISATION,
	[KIK_AFTALE_ECONOMY] = KIK_W_AFT_ECONOMY,
	[KIK_AFTALE_FOLLOW_UP] = KIK_W_AFT_WHEN,
};

/* --- gaps ------------------------------------------------------------------------------------ */

/* A heading as it stands within a sentence: its first letter, ASCII or Latin-1, small. */
static const char *small(struct kik_arena *arena, const char *s)
{
	char *text = kik_arena_str(arena, s);
	unsigned char *c = (unsigned char *)text;

	if (c[0] >= 'A' && c[0] <= 'Z')
		c[0] = (unsigned char)(c[0] + 0x20);
	else if (c[0] == 0xc3 && c[1] >= 0x80 && c[1] <= 0x9e)
		c[1] = (unsigned char)(c[1] + 0x20);
	return text;
}

struct kik_aftale_text kik_aftale_text_or_gap(struct kik_aftale *a, const char *text,
    enum kik_word w)
{
	struct kik_arena *arena = a->d->arena;
	struct kik_gap *gap;

	if (text[0] != '\0')
		return (struct kik_aftale_text){ text, NULL, false };
	gap = kik_arena_alloc(arena, sizeof *gap);
	gap->shown = kik_arena_alloc(arena, sizeof *gap->shown);
	a->ngaps++;
	return (struct kik_aftale_text){
		kik_say(a->d, KIK_W_AFT_GAP, small(arena, kik_word(a->d->lang, w))), gap, true
	};
}

void kik_aftale_add_line(struct kik_aftale *a, struct kik_aftale_text *to,
    const struct kik_aftale_text *line)
{
	const bool first = to->text[0] == '\0';

	to->text = kik_say_joined(a->d, "\n", to->text, line->text);
	to->missing = first ? line->missing : to->missing && line->missing;
	for (const struct kik_gap *g = line->gap; g != NULL; g = g->next) {
		struct kik_gap *copy = kik_arena_alloc(a->d->arena, sizeof *copy);

		*copy = (struct kik_gap){ g->shown, to->gap };
		to->gap = copy;
	}
}

/* --- the whole ------------------------------------------------------------------------------------ */

static int by_last(const void *pa, const void *pb)
{
	const struct kik_aftale_goal *a = *(const struct kik_aftale_goal *const *)pa;
	const struct kik_aftale_goal *b = *(const struct kik_aftale_goal *const *)pb;
	int order = strcmp(a->last, b->last);

	return order != 0 ? order : (a > b) - (a < b);
}

static void find_deadlines(struct kik_aftale *a)
{
	a->by_deadline = kik_arena_array(a->d->arena, a->n, sizeof(struct kik_aftale_goal *));
	for (size_t i = 0; i < a->n; i++)
		if (a->goal[i].last[0] != '\0')
			a->by_deadline[a->ndeadlines++] = &a->goal[i];
	if (a->ndeadlines > 0)
		qsort(a->by_deadline, a->ndeadlines, sizeof(struct kik_aftale_goal *), by_last);
}

bool kik_aftale_has(const struct kik_result *unit)
{
	return unit->entries[KIK_ACTIONS] != NULL || kik_opfoelgning_has(unit);
}

void kik_aftale_read(const struct kik_report_input *in, const struct kik_result *unit,
    struct kik_aftale *out)
{
	*out = (struct kik_aftale){
		.d = kik_say_unit_doc(in, "aftale", KIK_W_AFT_TITLE, unit), .in = in, .r = unit
	};
	for (size_t i = 0; i < KIK_AFTALE_ASKS; i++)
		out->asked[i] = kik_aftale_text_or_gap(out,
		    kik_given_text(in, unit, kik_aftale_asked[i].name), kik_aftale_ask_words[i]);
	kik_aftale_find_goals(out);
	find_deadlines(out);
}
