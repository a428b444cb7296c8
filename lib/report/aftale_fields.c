/* The fields of an agreement: what a municipality's own template can say of a unit and its goals. */
#include "aftale.h"
#include "doc_fields.h"
#include "say_entry.h"

static const struct kik_field question_fields[] = {
	KIK_QUESTION_FIELDS,
	KIK_FIELDS_END,
};

static const struct kik_field measure_fields[] = {
	KIK_TEXT_FIELD("measure", "indikatoren", "the indicator", "indikatoren"),
	KIK_TEXT_FIELD("measure.baseline", "udgangspunktet", "the baseline", "utgangspunktet"),
	KIK_TEXT_FIELD("measure.target", "måltallet", "the target", "måltallet"),
	KIK_FIELDS_END,
};

static const struct kik_field activity_fields[] = {
	KIK_TEXT_FIELD("activity", "aktiviteten", "the activity", "aktiviteten"),
	KIK_TEXT_FIELD("activity.id", "handlingens nummer", "id of the action",
	    "nummeret på handlingen"),
	KIK_TEXT_FIELD("activity.responsible", "den ansvarlige", "who is responsible",
	    "den ansvarlige"),
	KIK_TEXT_FIELD("activity.participants", "deltagere", "participants", "deltakere"),
	KIK_TEXT_FIELD("activity.start", "start", "start", "start"),
	KIK_TEXT_FIELD("activity.deadline", "frist", "deadline", "frist"),
	KIK_TEXT_FIELD("activity.hours", "timer", "hours", "timer"),
	KIK_TEXT_FIELD("activity.cost", "kroner", "kroner", "kroner"),
	KIK_TEXT_FIELD("activity.status", "status", "status", "status"),
	KIK_FIELDS_END,
};

static const struct kik_field goal_fields[] = {
	KIK_TEXT_FIELD("goal", "målet", "the goal", "målet"),
	KIK_TEXT_FIELD("goal.number", "målets nummer", "number of the goal", "nummeret på målet"),
	KIK_TEXT_FIELD("goal.annex", "overskriften over målets bilag",
	    "heading of the goal's annex", "overskriften over vedlegget til målet"),
	KIK_TEXT_FIELD("goal.project", "området, som målet hører til", "area of the goal",
	    "området som målet hører til"),
	KIK_TEXT_FIELD("goal.background", "baggrunden", "the background", "bakgrunnen"),
	KIK_TEXT_FIELD("goal.indicator", "indikatorer, en på hver linje", "indicators, a line each",
	    "indikatorer, en på hver linje"),
	KIK_TEXT_FIELD("goal.baseline", "udgangspunkt for hver af dem", "baseline of each",
	    "utgangspunkt for hver av dem"),
	KIK_TEXT_FIELD("goal.target", "måltal for hver af dem", "target of each",
	    "måltall for hver av dem"),
	KIK_TEXT_FIELD("goal.activities", "aktiviteter, en på hver linje",
	    "activities, a line each", "aktiviteter, en på hver linje"),
	KIK_TEXT_FIELD("goal.responsible", "ansvarlige, en på hver linje",
	    "who is responsible, a line each", "ansvarlige, en på hver linje"),
	KIK_TEXT_FIELD("goal.deadline", "den seneste frist", "the latest deadline",
	    "den siste fristen"),
	KIK_LIST_FIELD("questions", "evalueringens spørgsmål", "questions of the evaluation",
	    "spørsmålene i evalueringen", question_fields),
	KIK_LIST_FIELD("measures", "indikatorer med tal", "indicators with figures",
	    "indikatorer med tall", measure_fields),
	KIK_LIST_FIELD("activities", "aktiviteter", "activities", "aktiviteter", activity_fields),
	KIK_FIELDS_END,
};

static const struct kik_field deadline_fields[] = {
	KIK_TEXT_FIELD("deadline", "fristen", "the deadline", "fristen"),
	KIK_TEXT_FIELD("deadline.goal", "målet", "the goal", "målet"),
	KIK_TEXT_FIELD("deadline.number", "målets nummer", "number of the goal",
	    "nummeret på målet"),
	KIK_FIELDS_END,
};

/* A column of --fields or UNITS.csv. */
#define ASKED(name, da, en, nb)                                          \
	KIK_TEXT_FIELD(name, da " (kolonne i --fields eller UNITS.csv)", \
	    en " (column of --fields or UNITS.csv)", nb " (kolonne i --fields eller UNITS.csv)")

static const struct kik_field root_fields[] = {
	KIK_DOC_FIELDS,
	KIK_UNIT_FIELDS,
	/* in the order of kik_aftale_asked */
	ASKED("parties", "parterne", "the parties", "partene"),
	ASKED("period", "perioden", "the period", "perioden"),
	ASKED("core_task", "kerneopgaven", "the core task", "kjerneoppgaven"),
	ASKED("mission", "missionen", "the mission", "misjonen"),
	ASKED("vision", "visionen", "the vision", "visjonen"),
	ASKED("political_goals", "politiske mål", "political goals", "politiske mål"),
	ASKED("professional_goals", "faglige mål", "professional goals", "faglige mål"),
	ASKED("staff", "om medarbejderne", "of the staff", "om medarbeiderne"),
	ASKED("organisation", "om organisationen", "of the organisation", "om organisasjonen"),
	ASKED("economy", "om økonomien", "of the economy", "om økonomien"),
	ASKED("follow_up", "hvornår der følges op", "when it is followed up", "når det følges opp"),
	KIK_TEXT_FIELD("goals.count", "antal mål", "number of goals", "antall mål"),
	KIK_TEXT_FIELD("goals.read", "hvor målene kommer fra", "where the goals come from",
	    "hvor målene kommer fra"),
	KIK_TEXT_FIELD("unit.for", "hvem der skriver under for enheden", "who signs for the unit",
	    "hvem som skriver under for enheten"),
	KIK_LIST_FIELD("goals", "egne mål", "own goals", "egne mål", goal_fields),
	KIK_LIST_FIELD("deadlines", "frister for målene, den første først",
	    "deadlines of the goals, the first first", "frister for målene, den første først",
	    deadline_fields),
	KIK_FIELDS_END,
};

static const struct kik_doc_word words[] = {
	{ "word.page", KIK_W_PAGE },
	{ "word.unit", KIK_W_UNIT },
	{ "word.area", KIK_W_AREA },
	{ "word.municipality", KIK_W_MUNICIPALITY },
	{ "word.basics", KIK_W_AFT_BASICS },
	{ "word.parties", KIK_W_AFT_PARTIES },
	{ "word.period", KIK_W_AFT_PERIOD },
	{ "word.task", KIK_W_AFT_TASK },
	{ "word.core_task", KIK_W_AFT_CORE },
	{ "word.mission", KIK_W_AFT_MISSION },
	{ "word.vision", KIK_W_AFT_VISION },
	{ "word.political_goals", KIK_W_AFT_POLITICAL },
	{ "word.professional_goals", KIK_W_AFT_PROFESSIONAL },
	{ "word.own_goals", KIK_W_AFT_OWN },
	{ "word.staffing", KIK_W_AFT_STAFFING },
	{ "word.staff", KIK_W_AFT_STAFF },
	{ "word.organisation", KIK_W_AFT_ORGANISATION },
	{ "word.economy", KIK_W_AFT_ECONOMY },
	{ "word.follow_up", KIK_W_AFT_FOLLOW_UP },
	{ "word.deadlines", KIK_W_AFT_DEADLINES },
	{ "word.signatures", KIK_W_AFT_SIGNATURES },
	{ "word.for_municipality", KIK_W_AFT_FOR_MUNICIPALITY },
	{ "word.date_line", KIK_W_AFT_DATE_LINE },
	{ "word.name_line", KIK_W_AFT_NAME_LINE },
	{ "word.number", KIK_W_ACT_ID },
	{ "word.goal", KIK_W_AFT_GOAL },
	{ "word.background", KIK_W_PRO_BACKGROUND },
	{ "word.questions", KIK_W_AFT_QUESTIONS },
	{ "word.indicator", KIK_W_ACT_INDICATOR },
	{ "word.baseline", KIK_W_ACT_BASELINE },
	{ "word.target", KIK_W_ACT_TARGET },
	{ "word.activity", KIK_W_ACT_ACTIVITY },
	{ "word.activities", KIK_W_AFT_ACTIVITIES },
	{ "word.responsible", KIK_W_ACT_RESPONSIBLE },
	{ "word.deadline", KIK_W_ACT_DEADLINE },
};
#define WORDS (sizeof words / sizeof *words)

const struct kik_field *kik_aftale_field_table(struct kik_arena *a)
{
	return kik_fields_join(root_fields, kik_doc_word_fields(words, WORDS, a), a);
}

static void set(struct kik_record *r, const char *name, const struct kik_aftale_text *t)
{
	kik_record_gap(r, name, t->text, t->gap, t->missing);
}

static void add_activity(struct kik_record *to, const struct kik_aftale *a,
    const struct kik_aftale_activity *v)
{
	static const struct {
		const char *name;
		size_t field;
	} plain[] = { { "activity.id", KIK_ACT_ID },
		{ "activity.participants", KIK_ACT_PARTICIPANTS },
		{ "activity.start", KIK_ACT_START }, { "activity.hours", KIK_ACT_HOURS },
		{ "activity.cost", KIK_ACT_COST }, { "activity.status", KIK_ACT_STATUS } };
	struct kik_record *item = kik_record_item(to, "activities");

	set(item, "activity", &v->what);
	set(item, "activity.responsible", &v->responsible);
	set(item, "activity.deadline", &v->deadline);
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		kik_record_text(item, plain[i].name,
		    kik_say_entry(a->d, KIK_ACTIONS, v->action, plain[i].field));
}

static void add_goal(struct kik_record *r, const struct kik_aftale *a,
    const struct kik_aftale_goal *g)
{
	struct kik_record *to = kik_record_item(r, "goals"), *item;

	kik_record_text(to, "goal.number", g->number);
	kik_record_text(to, "goal.annex", kik_say(a->d, KIK_W_AFT_ANNEX, g->number, g->goal.text));
	kik_record_text(to, "goal.project", g->project);
	set(to, "goal", &g->goal);
	set(to, "goal.background", &g->background);
	set(to, "goal.indicator", &g->indicator);
	set(to, "goal.baseline", &g->baseline);
	set(to, "goal.target", &g->target);
	set(to, "goal.activities", &g->activities);
	set(to, "goal.responsible", &g->responsible);
	set(to, "goal.deadline", &g->deadline);
	for (size_t i = 0; i < g->nquestions; i++)
		kik_doc_fields_question(kik_record_item(to, "questions"), a->d, a->r->frame,
		    g->question[i]);
	for (size_t i = 0; i < g->nmeasures; i++) {
		item = kik_record_item(to, "measures");
		set(item, "measure", &g->measure[i].name);
		set(item, "measure.baseline", &g->measure[i].from);
		set(item, "measure.target", &g->measure[i].to);
	}
	for (size_t i = 0; i < g->nactivities; i++)
		add_activity(to, a, &g->activity[i]);
}

struct kik_record *kik_aftale_record(const struct kik_report_input *in,
    const struct kik_result *unit, const struct kik_field *fields)
{
	struct kik_record *r = kik_record_new(fields, in->arena), *item;
	struct kik_aftale a;

	kik_aftale_read(in, unit, &a);
	kik_aftale_write(&a);
	kik_doc_fields_head(r, a.d);
	kik_doc_fields_unit(r, unit);
	kik_doc_fields_words(r, a.d->lang, words, WORDS);
	for (size_t i = 0; i < KIK_AFTALE_ASKS; i++)
		set(r, kik_aftale_asked[i].name[0], &a.asked[i]);
	kik_record_text(r, "unit.for", kik_say(a.d, KIK_W_AFT_FOR, kik_unit_called(&unit->unit)));
	kik_record_text(r, "goals.count", kik_say_count(a.d, (int64_t)a.n));
	kik_record_text(r, "goals.read",
	    kik_say(a.d, a.n > 0 ? KIK_W_AFT_OWN_READ : KIK_W_AFT_OWN_NONE, unit->round));
	for (size_t i = 0; i < a.n; i++)
		add_goal(r, &a, &a.goal[i]);
	for (size_t i = 0; i < a.ndeadlines; i++) {
		item = kik_record_item(r, "deadlines");
		set(item, "deadline", &a.by_deadline[i]->deadline);
		set(item, "deadline.goal", &a.by_deadline[i]->goal);
		kik_record_text(item, "deadline.number", a.by_deadline[i]->number);
	}
	return r;
}
