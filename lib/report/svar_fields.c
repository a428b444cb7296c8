/* The fields of a svarrapport: the document's own figures and words, by name. */
#include <string.h>

#include "doc_fields.h"
#include "documented.h"
#include "figure.h"
#include "kik/alike.h"
#include "kik/chart.h"
#include "kik/report.h"
#include "kik/render.h"
#include "say.h"
#include "svar.h"

static const struct kik_field statement_fields[] = {
	KIK_TEXT_FIELD("statement", "udsagnet, med antal, hvis flere har skrevet det",
	    "the statement, with how many wrote it", "utsagnet, med antall hvis flere skrev det"),
	KIK_TEXT_FIELD("statement.text", "udsagnet alene", "the statement alone", "utsagnet alene"),
	KIK_TEXT_FIELD("statement.count", "hvor mange der har skrevet det", "how many wrote it",
	    "hvor mange som skrev det"),
	KIK_FIELDS_END,
};

static const struct kik_field level_fields[] = {
	KIK_TEXT_FIELD("level.points", "point på skalaen", "points on the scale",
	    "poeng på skalaen"),
	KIK_TEXT_FIELD("level.count", "hvor mange der gav dem", "how many gave them",
	    "hvor mange som ga dem"),
	KIK_TEXT_FIELD("level.bar", "antallet som en søjle", "the number as a bar",
	    "antallet som en søyle"),
	KIK_FIELDS_END,
};

static const struct kik_field question_fields[] = {
	KIK_QUESTION_FIELDS,
	KIK_FLAG_FIELD("question.answered", "nogen har givet point", "somebody gave points",
	    "noen har gitt poeng"),
	KIK_TEXT_FIELD("question.mean", "gennemsnit", "mean", "gjennomsnitt"),
	KIK_TEXT_FIELD("question.median", "median", "median", "median"),
	KIK_TEXT_FIELD("question.range", "laveste og højeste point", "lowest and highest points",
	    "laveste og høyeste poeng"),
	KIK_TEXT_FIELD("question.sd", "spredning", "spread", "spredning"),
	KIK_TEXT_FIELD("question.agreement", "enighed, i tal og ord",
	    "agreement, in figures and words", "enighet, i tall og ord"),
	KIK_TEXT_FIELD("question.blanks", "hvor mange der ikke gav point",
	    "how many gave no points", "hvor mange som ikke ga poeng"),
	KIK_TEXT_FIELD("question.evidence", "hvor mange der brugte dokumentationen",
	    "how many used the documentation", "hvor mange som brukte dokumentasjonen"),
	KIK_TEXT_FIELD("question.last", "gennemsnittet sidst", "mean of last time",
	    "gjennomsnittet sist"),
	KIK_TEXT_FIELD("question.change", "ændring siden sidst", "change since last time",
	    "endring siden sist"),
	KIK_LIST_FIELD("distribution", "fordeling af point", "distribution of points",
	    "fordeling av poeng", level_fields),
	KIK_LIST_FIELD("strengths", "styrker", "strengths", "styrker", statement_fields),
	KIK_LIST_FIELD("improvements", "forbedringsområder", "areas for improvement",
	    "forbedringsområder", statement_fields),
	KIK_LIST_FIELD("ideas", "idéer", "ideas", "ideer", statement_fields),
	KIK_FIELDS_END,
};

static const struct kik_field theme_fields[] = {
	KIK_THEME_FIELDS,
	KIK_TEXT_FIELD("theme.mean", "gennemsnit", "mean", "gjennomsnitt"),
	KIK_TEXT_FIELD("theme.last", "gennemsnittet sidst", "mean of last time",
	    "gjennomsnittet sist"),
	KIK_TEXT_FIELD("theme.change", "ændring siden sidst", "change since last time",
	    "endring siden sist"),
	KIK_TEXT_FIELD("theme.questions", "antal spørgsmål", "number of questions",
	    "antall spørsmål"),
	KIK_TEXT_FIELD("theme.evidence", "hvor mange der brugte dokumentationen",
	    "how many used the documentation", "hvor mange som brukte dokumentasjonen"),
	KIK_QUESTIONS_FIELD(question_fields),
	KIK_FIELDS_END,
};

static const struct kik_field total_fields[] = {
	KIK_TEXT_FIELD("total", "hvad der er gennemsnit af", "what it is the mean of",
	    "hva det er gjennomsnitt av"),
	KIK_TEXT_FIELD("total.mean", "gennemsnit", "mean", "gjennomsnitt"),
	KIK_TEXT_FIELD("total.last", "gennemsnittet sidst", "mean of last time",
	    "gjennomsnittet sist"),
	KIK_TEXT_FIELD("total.change", "ændring siden sidst", "change since last time",
	    "endring siden sist"),
	KIK_FIELDS_END,
};

static const struct kik_field agenda_fields[] = {
	KIK_TEXT_FIELD("agenda", "plads i rækkefølgen; tom for en pause",
	    "place in the order; empty for a "
	    "break",
	    "plass i rekkefølgen; tom for en pause"),
	KIK_TEXT_FIELD("agenda.start", "klokkeslæt", "time of day", "klokkeslett"),
	KIK_TEXT_FIELD("agenda.question", "spørgsmålet eller pausen", "the question, or the break",
	    "spørsmålet eller pausen"),
	KIK_TEXT_FIELD("agenda.agreement", "enighed", "agreement", "enighet"),
	KIK_TEXT_FIELD("agenda.sd", "spredning", "spread", "spredning"),
	KIK_TEXT_FIELD("agenda.minutes", "minutter", "minutes", "minutter"),
	KIK_FIELDS_END,
};

static const struct kik_field root_fields[] = {
	KIK_DOC_FIELDS,
	KIK_UNIT_FIELDS,
	KIK_TEXT_FIELD("last.round", "runden før", "the round before", "runden før"),
	KIK_TEXT_FIELD("last.note", "hvilken runde »sidst« er", "which round last time is",
	    "hvilken runde «sist» er"),
	KIK_TEXT_FIELD("agenda.how", "hvordan tiden er delt", "how the time is shared",
	    "hvordan tiden er delt"),
	KIK_FLAG_FIELD("last", "der er tal fra sidst", "there are figures of last time",
	    "det er tall fra sist"),
	KIK_FLAG_FIELD("texts", "svarene har tekster", "the answers have texts",
	    "svarene har tekster"),
	KIK_TEXT_FIELD("respondents", "antal besvarelser", "number of responses",
	    "antall besvarelser"),
	KIK_TEXT_FIELD("agenda.total", "minutter til spørgsmål i alt",
	    "minutes for questions in all", "minutter til spørsmål i alt"),
	KIK_THEMES_FIELD(theme_fields),
	KIK_DOCUMENTATION_FIELD,
	KIK_TOTALS_FIELD(total_fields),
	KIK_LIST_FIELD("agenda.items", "dagsorden, mest uenighed først",
	    "agenda, most disagreement first", "dagsorden, mest uenighet først", agenda_fields),
	KIK_FIELDS_END,
};

static const struct kik_doc_word words[] = {
	{ "word.read", KIK_W_READ },
	{ "word.overview", KIK_W_OVERVIEW },
	{ "word.themes", KIK_W_THEMES_TABLE },
	{ "word.totals", KIK_W_TOTALS_TABLE },
	{ "word.agenda", KIK_W_AGENDA },
	{ "word.agenda.total", KIK_W_AGENDA_TOTAL },
	{ "word.documentation", KIK_W_DOC_TITLE },
	{ "word.about", KIK_W_ABOUT },
	{ "word.theme", KIK_W_THEME },
	{ "word.question", KIK_W_QUESTION },
	{ "word.questions", KIK_W_QUESTIONS },
	{ "word.mean", KIK_W_MEAN },
	{ "word.theme.mean", KIK_W_THEME_MEAN },
	{ "word.median", KIK_W_MEDIAN },
	{ "word.range", KIK_W_RANGE },
	{ "word.sd", KIK_W_SD },
	{ "word.agreement", KIK_W_AGREEMENT },
	{ "word.blanks", KIK_W_BLANKS },
	{ "word.evidence", KIK_W_EVIDENCE },
	{ "word.used.evidence", KIK_W_USED_EVIDENCE },
	{ "word.last", KIK_W_LAST },
	{ "word.change", KIK_W_CHANGE },
	{ "word.minutes", KIK_W_MINUTES },
	{ "word.start", KIK_W_START },
	{ "word.no", KIK_W_NO },
	{ "word.distribution", KIK_W_SPREAD_OF_POINTS },
	{ "word.points", KIK_W_POINTS },
	{ "word.count", KIK_W_RESPONSES_N },
	{ "word.strengths", KIK_W_STRENGTHS },
	{ "word.improvements", KIK_W_IMPROVEMENTS },
	{ "word.ideas", KIK_W_IDEAS },
	{ "word.none", KIK_W_NONE },
	{ "word.nobody", KIK_W_BARS_NONE },
	{ "word.wheel", KIK_W_WHEEL },
	{ "word.phases", KIK_W_PHASES_OF },
	{ "word.lags", KIK_W_PHASE_LAGS },
	{ "word.page", KIK_W_PAGE },
	{ "word.confidential", KIK_W_CONFIDENTIAL },
};
#define WORDS (sizeof words / sizeof *words)

const struct kik_field *kik_svar_field_table(struct kik_arena *a)
{
	return kik_fields_join(root_fields, kik_doc_word_fields(words, WORDS, a), a);
}

static void add_statements(const struct kik_svar *s, struct kik_record *r, size_t q)
{
	const struct kik_question_result *qr = &s->r->individual->question[q];

	for (size_t kind = 0; kind < KIK_STATEMENTS; kind++) {
		struct kik_alike *list =
		    kik_arena_array(s->d->arena, qr->nstatements[kind], sizeof *list);
		size_t n = kik_alike(qr->statement[kind], qr->nstatements[kind], list);

		for (size_t i = 0; i < n; i++) {
			struct kik_record *item = kik_record_item(r, kik_statement_names[kind]);
			const char *count = kik_say_count(s->d, (int64_t)list[i].n);

			kik_record_text(item, "statement.text", list[i].text);
			kik_record_text(item, "statement.count", count);
			kik_record_text(item, "statement",
			    list[i].n == 1 ? list[i].text
					   : kik_say(s->d, KIK_W_IN_BRACKETS, list[i].text, count));
		}
	}
}

static const char *bar_of(const struct kik_doc *d, int64_t n)
{
	struct kik_buf b = KIK_BUF_INIT;

	for (int64_t i = 0; i < n && i < 40; i++)
		kik_buf_adds(&b, "■");
	const char *text = kik_arena_str(d->arena, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

static void add_distribution(const struct kik_svar *s, struct kik_record *r, size_t q)
{
	struct kik_doc *scratch = kik_doc_new(s->d->arena, "", s->d->lang, "", "");

	/* the chart of the other formats says what the categories are called */
	kik_figure_bars(scratch, NULL, s->r, q);
	const struct kik_chart *c = scratch->body.child->chart;
	for (size_t i = 0; c && i < c->nlabels; i++) {
		struct kik_record *item = kik_record_item(r, "distribution");
		int64_t n = c->series[0].value[i] / KIK_STAT;

		kik_record_text(item, "level.points", c->label[i]);
		kik_record_text(item, "level.count", kik_say_count(s->d, n));
		kik_record_text(item, "level.bar", bar_of(s->d, n));
	}
}

static void add_question(const struct kik_svar *s, struct kik_record *r, size_t q)
{
	struct kik_doc *d = s->d;
	const struct kik_stats *st = &s->now.question[q];
	int64_t respondents = s->r->individual->respondents;
	const char *of = kik_say_count(d, respondents);
	int64_t last = s->last ? s->before.question[q].mean : KIK_UNKNOWN;

	kik_doc_fields_question(r, d, s->f, q);
	kik_record_flag(r, "question.answered", st->n > 0);
	kik_record_text(r, "question.mean", kik_say_number(d, st->mean, 2));
	kik_record_text(r, "question.median", kik_say_points(d, st->median));
	kik_record_text(r, "question.sd", kik_say_number(d, st->sd, 2));
	if (st->n > 0) {
		kik_record_text(r, "question.range", kik_svar_range(d, st));
		kik_record_text(r, "question.agreement", kik_svar_agreement(d, st));
		add_distribution(s, r, q);
	}
	kik_record_text(r, "question.blanks",
	    kik_say(d, KIK_W_N_OF_M, kik_say_count(d, respondents - st->n), of));
	kik_record_text(r, "question.evidence",
	    kik_say(d, KIK_W_N_OF_M, kik_say_count(d, s->r->individual->question[q].evidence), of));
	if (s->last) {
		kik_record_text(r, "question.last", kik_say_number(d, last, 2));
		kik_record_text(r, "question.change", kik_say_change(d, st->mean, last));
	}
	add_statements(s, r, q);
}

static void add_themes(const struct kik_svar *s, struct kik_record *r)
{
	const struct kik_table *t = kik_doc_fields_table(s->d, "themes");
	size_t row = 0;

	for (size_t i = 0; i < s->f->nthemes; i++) {
		const struct kik_theme *theme = &s->f->theme[i];

		if (!kik_figure_used(s->r, i))
			continue;
		struct kik_record *item = kik_record_item(r, "themes");
		kik_doc_fields_row(item, "theme", s->d, t, row++);
		kik_doc_fields_theme(item, s->d, s->f, i);
		for (size_t q = theme->first; q < theme->first + theme->n; q++)
			if (s->r->individual->question[q].used)
				add_question(s, kik_record_item(item, "questions"), q);
	}
}

struct kik_record *kik_svar_record(const struct kik_report_input *in, const struct kik_result *unit,
    const struct kik_field *fields)
{
	struct kik_record *r = kik_record_new(fields, in->arena);
	const struct kik_table *agenda;
	struct kik_svar s;

	kik_svar_begin(&s, in, unit);
	kik_svar_body(&s);
	kik_doc_fields_head(r, s.d);
	kik_doc_fields_words(r, in->lang, words, WORDS);
	kik_doc_fields_unit(r, unit);
	kik_record_flag(r, "last", s.last != NULL);
	kik_record_text(r, "last.note", kik_doc_fields_para(s.d, KIK_W_OVERVIEW));
	kik_record_text(r, "agenda.how", kik_doc_fields_para(s.d, KIK_W_AGENDA));
	kik_record_text(r, "last.round", s.last ? s.last->round : "");
	kik_record_flag(r, "texts", unit->individual->has_text);
	kik_record_text(r, "respondents", kik_say_count(s.d, unit->individual->respondents));
	add_themes(&s, r);
	kik_documented_fields(r, in, unit, kik_report_before(in, unit));
	kik_doc_fields_table_rows(r, "totals", "total", s.d, "totals", 0);
	kik_doc_fields_table_rows(r, "agenda.items", "agenda", s.d, "agenda", 1);
	agenda = kik_doc_fields_table(s.d, "agenda");
	kik_record_text(r, "agenda.total",
	    kik_say_count(s.d,
		kik_table_at(agenda, agenda->nrows - 1, agenda->ncolumns - 1)->value / KIK_STAT));
	return r;
}
