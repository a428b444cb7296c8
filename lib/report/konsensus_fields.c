/* The fields of a konsensusrapport: the document's own figures and words, by name. */
#include "doc_fields.h"
#include "documented.h"
#include "kik/report.h"
#include "konsensus.h"
#include "konsensus_people.h"
#include "pairs.h"
#include "say.h"

static const struct kik_field statement_fields[] = {
	KIK_TEXT_FIELD("statement", "det, gruppen blev enig om", "what the group agreed on",
	    "det gruppen ble enig om"),
	KIK_FIELDS_END,
};

static const struct kik_field question_fields[] = {
	KIK_QUESTION_FIELDS,
	KIK_FLAG_FIELD("question.dealt", "der er aftalt point", "points were agreed on",
	    "det er avtalt poeng"),
	KIK_TEXT_FIELD("question.agreed", "aftalte point med trinnets navn",
	    "agreed points with the name of the step", "avtalte poeng med navnet på trinnet"),
	KIK_TEXT_FIELD("question.points", "aftalte point alene", "agreed points alone",
	    "avtalte poeng alene"),
	KIK_TEXT_FIELD("question.label", "navnet på skalaens trin", "name of the step of the scale",
	    "navnet på trinnet i skalaen"),
	KIK_TEXT_FIELD("question.reason", "begrundelse", "reason", "begrunnelse"),
	KIK_TEXT_FIELD("question.median", "median af det, deltagerne gav hver for sig",
	    "median of what the participants gave alone",
	    "median av det deltakerne ga hver for seg"),
	KIK_TEXT_FIELD("question.range", "laveste og højeste point hver for sig",
	    "lowest and highest points given alone", "laveste og høyeste poeng hver for seg"),
	KIK_TEXT_FIELD("question.last", "aftalte point sidst", "points agreed on last time",
	    "avtalte poeng sist"),
	KIK_TEXT_FIELD("question.change", "ændring siden sidst", "change since last time",
	    "endring siden sist"),
	KIK_TEXT_FIELD("question.evidence", "anvendt dokumentation", "documentation used",
	    "brukt dokumentasjon"),
	KIK_TEXT_FIELD("question.outside", "bemærkning, når det aftalte ligger uden for spændet",
	    "note where the agreed points lie outside the range",
	    "merknad når det avtalte ligger utenfor spennet"),
	KIK_FLAG_FIELD("question.unexplained", "uden for spændet og uden begrundelse",
	    "outside the range and without a reason", "utenfor spennet og uten begrunnelse"),
	KIK_LIST_FIELD("question.facts", "alle oplysninger om spørgsmålet",
	    "all facts of the question", "alle opplysninger om spørsmålet", kik_doc_fact_fields),
	KIK_LIST_FIELD("strengths", "styrker", "strengths", "styrker", statement_fields),
	KIK_LIST_FIELD("improvements", "forbedringsområder", "areas for improvement",
	    "forbedringsområder", statement_fields),
	KIK_FIELDS_END,
};

static const struct kik_field theme_fields[] = {
	KIK_THEME_FIELDS,
	KIK_TEXT_FIELD("theme.agreed", "gennemsnit af det aftalte", "mean of what was agreed",
	    "gjennomsnitt av det avtalte"),
	KIK_TEXT_FIELD("theme.alone", "gennemsnit hver for sig", "mean of what was given alone",
	    "gjennomsnitt hver for seg"),
	KIK_TEXT_FIELD("theme.difference", "forskel på de to", "difference between the two",
	    "forskjellen mellom de to"),
	KIK_TEXT_FIELD("theme.last", "det aftalte sidst", "what was agreed last time",
	    "det avtalte sist"),
	KIK_TEXT_FIELD("theme.change", "ændring siden sidst", "change since last time",
	    "endring siden sist"),
	KIK_QUESTIONS_FIELD(question_fields),
	KIK_FIELDS_END,
};

static const struct kik_field total_fields[] = {
	KIK_TEXT_FIELD("total", "hvad der er gennemsnit af", "what it is the mean of",
	    "hva det er gjennomsnitt av"),
	KIK_TEXT_FIELD("total.agreed", "gennemsnit af det aftalte", "mean of what was agreed",
	    "gjennomsnitt av det avtalte"),
	KIK_TEXT_FIELD("total.alone", "gennemsnit hver for sig", "mean of what was given alone",
	    "gjennomsnitt hver for seg"),
	KIK_TEXT_FIELD("total.difference", "forskel på de to", "difference between the two",
	    "forskjellen mellom de to"),
	KIK_TEXT_FIELD("total.last", "det aftalte sidst", "what was agreed last time",
	    "det avtalte sist"),
	KIK_TEXT_FIELD("total.change", "ændring siden sidst", "change since last time",
	    "endring siden sist"),
	KIK_FIELDS_END,
};

static const struct kik_field role_fields[] = {
	KIK_TEXT_FIELD("role", "rollen", "the role", "rollen"),
	KIK_TEXT_FIELD("role.count", "hvor mange der deltog", "how many took part",
	    "hvor mange som deltok"),
	KIK_FIELDS_END,
};

static const struct kik_field undealt_fields[] = {
	KIK_TEXT_FIELD("undealt", "spørgsmålet med sit nummer", "the question with its id",
	    "spørsmålet med nummeret sitt"),
	KIK_TEXT_FIELD("undealt.id", "spørgsmålets nummer", "id of the question",
	    "nummeret på spørsmålet"),
	KIK_FIELDS_END,
};

static const struct kik_field carried_fields[] = {
	KIK_TEXT_FIELD("carried", "nummer på listen", "number in the list", "nummer på listen"),
	KIK_TEXT_FIELD("carried.improvement", "forbedringsområdet", "the area for improvement",
	    "forbedringsområdet"),
	KIK_TEXT_FIELD("carried.question", "spørgsmålet, det hører til",
	    "the question it belongs to", "spørsmålet det hører til"),
	KIK_FIELDS_END,
};

static const struct kik_field root_fields[] = {
	KIK_DOC_FIELDS,
	KIK_UNIT_FIELDS,
	KIK_TEXT_FIELD("date", "seminarets dato", "date of the seminar", "datoen for seminaret"),
	KIK_TEXT_FIELD("participants", "deltagerne, i alt og efter rolle",
	    "the participants, in all and by role", "deltakerne, i alt og etter rolle"),
	KIK_TEXT_FIELD("participants.total", "antal deltagere", "number of participants",
	    "antall deltakere"),
	KIK_LIST_FIELD("roles", "deltagerne efter rolle", "the participants by role",
	    "deltakerne etter rolle", role_fields),
	KIK_TEXT_FIELD("respondents", "hvor mange der svarede hver for sig",
	    "how many answered alone", "hvor mange som svarte hver for seg"),
	KIK_TEXT_FIELD("dealt", "hvor mange spørgsmål der er aftalt point på",
	    "how many questions have agreed points", "hvor mange spørsmål det er avtalt poeng på"),
	KIK_TEXT_FIELD("last.round", "runden før", "the round before", "runden før"),
	KIK_FLAG_FIELD("alone", "de individuelle svar er med", "the individual answers are there",
	    "de individuelle svarene er med"),
	KIK_FLAG_FIELD("last", "der er aftalte point fra sidst",
	    "there are agreed points of last time", "det er avtalte poeng fra sist"),
	KIK_FLAG_FIELD("texts", "teksterne er med", "the texts are there", "tekstene er med"),
	KIK_THEMES_FIELD(theme_fields),
	KIK_DOCUMENTATION_FIELD,
	KIK_TOTALS_FIELD(total_fields),
	KIK_LIST_FIELD("pairs", "høj indsats uden resultat; står også blandt advarslerne",
	    "high effort without result; among the cautions too",
	    "høy innsats uten resultat; står også blant advarslene", kik_doc_note_fields),
	KIK_LIST_FIELD("undealt.items", "spørgsmål, der ikke blev behandlet",
	    "questions that were not dealt with", "spørsmål som ikke ble behandlet",
	    undealt_fields),
	KIK_TEXT_FIELD("carried.how", "hvad listen over forbedringsområder er til",
	    "what the list of areas for improvement is for",
	    "hva listen over forbedringsområder er til"),
	KIK_TEXT_FIELD("carried.total", "hvor mange der føres videre; tom, når der ingen er",
	    "how many are carried on; empty when there are none",
	    "hvor mange som føres videre; tom når det ikke er noen"),
	KIK_LIST_FIELD("carried.items", "forbedringsområder, der føres videre",
	    "areas for improvement that are carried on", "forbedringsområder som føres videre",
	    carried_fields),
	KIK_FIELDS_END,
};

static const struct kik_doc_word words[] = {
	{ "word.overview", KIK_W_OVERVIEW },
	{ "word.themes", KIK_W_THEMES_TABLE },
	{ "word.totals", KIK_W_TOTALS_TABLE },
	{ "word.carried", KIK_W_CARRIED },
	{ "word.documentation", KIK_W_DOC_TITLE },
	{ "word.about", KIK_W_ABOUT },
	{ "word.date", KIK_W_KON_DATE },
	{ "word.participants", KIK_W_KON_PART },
	{ "word.respondents", KIK_W_KON_ALONE },
	{ "word.dealt", KIK_W_KON_DEALT },
	{ "word.undealt", KIK_W_NOT_DEALT },
	{ "word.theme", KIK_W_THEME },
	{ "word.question", KIK_W_QUESTION },
	{ "word.points", KIK_W_AGREED_POINTS },
	{ "word.agreed", KIK_W_AGREED },
	{ "word.alone", KIK_W_ALONE },
	{ "word.difference", KIK_W_DIFFERENCE },
	{ "word.last", KIK_W_AGREED_LAST },
	{ "word.change", KIK_W_CHANGE },
	{ "word.reason", KIK_W_REASON },
	{ "word.median", KIK_W_ALONE_MEDIAN },
	{ "word.range", KIK_W_ALONE_RANGE },
	{ "word.evidence", KIK_W_USED_DOCUMENTS },
	{ "word.strengths", KIK_W_STRENGTHS },
	{ "word.improvements", KIK_W_IMPROVEMENTS },
	{ "word.improvement", KIK_W_IMPROVEMENT },
	{ "word.no", KIK_W_NO },
	{ "word.none", KIK_W_NONE },
	{ "word.wheel", KIK_W_WHEEL },
	{ "word.phases", KIK_W_PHASES_OF },
	{ "word.lags", KIK_W_PHASE_LAGS },
	{ "word.page", KIK_W_PAGE },
	{ "word.confidential", KIK_W_CONFIDENTIAL },
};
#define WORDS (sizeof words / sizeof *words)

const struct kik_field *kik_konsensus_field_table(struct kik_arena *a)
{
	return kik_fields_join(root_fields, kik_doc_word_fields(words, WORDS, a), a);
}

static void add_statements(struct kik_record *r, const struct kik_agreed *a,
    enum kik_statement kind)
{
	for (size_t i = 0; i < a->nstatements[kind]; i++)
		kik_record_text(kik_record_item(r, kik_statement_names[kind]), "statement",
		    a->statement[kind][i]);
}

static void add_points(const struct kik_konsensus *k, struct kik_record *r, size_t q)
{
	bool dealt = kik_konsensus_has(k, q);

	kik_record_flag(r, "question.dealt", dealt);
	if (dealt) {
		kik_record_text(r, "question.agreed", kik_konsensus_agreed(k, q));
		kik_record_text(r, "question.points", kik_konsensus_points(k, q));
		kik_record_text(r, "question.label", kik_konsensus_label(k, q));
	}
	if (*kik_konsensus_range(k, q)) {
		kik_record_text(r, "question.median",
		    kik_say_points(k->d, k->own.question[q].median));
		kik_record_text(r, "question.range", kik_konsensus_range(k, q));
	}
	if (kik_konsensus_has_last(k, q)) {
		int64_t last = k->before.question[q].mean;

		kik_record_text(r, "question.last", kik_say_points(k->d, last));
		if (dealt)
			kik_record_text(r, "question.change",
			    kik_say_change(k->d, k->agreed.question[q].mean, last));
	}
}

static void add_question(const struct kik_konsensus *k, struct kik_record *r, size_t q)
{
	const struct kik_agreed *a = &k->r->consensus->question[q];
	struct kik_doc *scratch = kik_doc_new(k->d->arena, "", k->d->lang, "", "");
	struct kik_block *facts = kik_doc_facts(scratch, NULL);
	const char *outside = kik_konsensus_outside(k, q);

	kik_doc_fields_question(r, k->d, k->f, q);
	add_points(k, r, q);
	kik_record_text(r, "question.reason", a->reason);
	kik_record_text(r, "question.evidence", a->evidence);
	kik_record_text(r, "question.outside", outside);
	kik_record_flag(r, "question.unexplained", outside && !*a->reason);
	kik_konsensus_facts(k, facts, q);
	kik_doc_fields_facts(r, "question.facts", facts);
	add_statements(r, a, KIK_STRENGTHS);
	add_statements(r, a, KIK_IMPROVEMENTS);
}

static void add_themes(const struct kik_konsensus *k, struct kik_record *r)
{
	const struct kik_table *t = kik_doc_fields_table(k->d, "themes");
	size_t row = 0;

	for (size_t i = 0; i < k->f->nthemes; i++) {
		const struct kik_theme *theme = &k->f->theme[i];

		if (!k->agreed.theme_used[i])
			continue;
		struct kik_record *item = kik_record_item(r, "themes");
		kik_doc_fields_row(item, "theme", k->d, t, row++);
		kik_doc_fields_theme(item, k->d, k->f, i);
		for (size_t q = theme->first; q < theme->first + theme->n; q++)
			if (kik_konsensus_used(k, q))
				add_question(k, kik_record_item(item, "questions"), q);
	}
}

static void add_people(const struct kik_konsensus *k, struct kik_record *r)
{
	const struct kik_consensus *c = k->r->consensus;

	kik_record_text(r, "date", *c->date ? kik_say_date(k->d, c->date) : "");
	if (k->has_own)
		kik_record_text(r, "respondents",
		    kik_say_count(k->d, k->r->individual->respondents));
	if (c->nroles == 0)
		return;
	kik_record_text(r, "participants", kik_people_by_role(k->d, c));
	kik_record_text(r, "participants.total", kik_say_count(k->d, kik_people(c)));
	for (size_t i = 0; i < c->nroles; i++) {
		struct kik_record *item = kik_record_item(r, "roles");

		kik_record_text(item, "role", c->role[i].role);
		kik_record_text(item, "role.count", kik_say_count(k->d, c->role[i].n));
	}
}

static void add_pairs(const struct kik_konsensus *k, struct kik_record *r)
{
	struct kik_doc *scratch = kik_doc_new(k->d->arena, "", k->d->lang, "", "");

	kik_pairs_notes(scratch, k->f, &k->agreed);
	for (const struct kik_block *b = scratch->body.child; b; b = b->next)
		kik_record_text(kik_record_item(r, "pairs"), "note", b->text);
}

static void add_undealt(const struct kik_konsensus *k, struct kik_record *r)
{
	for (size_t q = 0; q < k->f->nquestions; q++) {
		if (!kik_konsensus_used(k, q) || kik_konsensus_has(k, q))
			continue;
		struct kik_record *item = kik_record_item(r, "undealt.items");
		kik_record_text(item, "undealt", kik_say_question(k->d, k->f, q));
		kik_record_text(item, "undealt.id", k->f->question[q].id);
	}
}

static void add_carried(const struct kik_konsensus *k, struct kik_record *r)
{
	const struct kik_table *t = kik_doc_fields_table(k->d, "improvements");

	kik_record_text(r, "carried.how", kik_doc_fields_para(k->d, KIK_W_CARRIED));
	kik_record_text(r, "carried.total", t ? kik_say_count(k->d, (int64_t)t->nrows) : "");
	kik_doc_fields_table_rows(r, "carried.items", "carried", k->d, "improvements", 0);
}

struct kik_record *kik_konsensus_record(const struct kik_report_input *in,
    const struct kik_result *unit, const struct kik_field *fields)
{
	struct kik_record *r = kik_record_new(fields, in->arena);
	struct kik_konsensus k;

	kik_konsensus_begin(&k, in, unit);
	kik_konsensus_body(&k);
	kik_doc_fields_head(r, k.d);
	kik_doc_fields_words(r, in->lang, words, WORDS);
	kik_doc_fields_unit(r, unit);
	add_people(&k, r);
	kik_record_text(r, "dealt", kik_konsensus_dealt(&k));
	kik_record_text(r, "last.round", k.last ? k.last->round : "");
	kik_record_flag(r, "alone", k.has_own);
	kik_record_flag(r, "last", k.last != NULL);
	kik_record_flag(r, "texts", unit->consensus->has_text);
	add_themes(&k, r);
	kik_documented_fields(r, in, unit, kik_report_before(in, unit));
	kik_doc_fields_table_rows(r, "totals", "total", k.d, "totals", 0);
	add_pairs(&k, r);
	add_undealt(&k, r);
	add_carried(&k, r);
	return r;
}
