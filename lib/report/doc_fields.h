/* Fields taken from a document tree, so that a template says what the other formats say. */
#ifndef KIK_DOC_FIELDS_H
#define KIK_DOC_FIELDS_H

#include "kik/doc.h"
#include "kik/fields.h"
#include "kik/result.h"
#include "kik/words.h"

/* The fields of every document's head: what kik_doc_fields_head fills. */
#define KIK_DOC_FIELDS                                                                             \
	KIK_TEXT_FIELD("title", "dokumentets titel", "title of the document",                      \
	    "tittelen på dokumentet"),                                                             \
	    KIK_TEXT_FIELD("subtitle", "undertitel: runde, område, kommune",                       \
		"subtitle: round, area, municipality", "undertittel: runde, område, kommune"),     \
	    KIK_TEXT_FIELD("marking", "hvem dokumentet er for", "whom the document is for",        \
		"hvem dokumentet er for"),                                                         \
	    KIK_TEXT_FIELD("footer", "spørgeramme, udgave og dato", "frame, edition and date",     \
		"spørsmålsramme, utgave og dato"),                                                 \
	    KIK_LIST_FIELD("facts", "oplysningerne øverst", "the facts at the top",                \
		"opplysningene øverst", kik_doc_fact_fields),                                      \
	    KIK_LIST_FIELD("notes", "bemærkninger", "notes", "merknader", kik_doc_note_fields),    \
	    KIK_LIST_FIELD("cautions", "advarsler", "cautions", "advarsler", kik_doc_note_fields), \
	    { "radar", KIK_FIELD_PICTURE,                                                          \
		    { "figuren over temaerne", "chart of the themes", "figuren over temaene" },    \
		    NULL },                                                                        \
	    KIK_LIST_FIELD("wheels", "kvalitetshjulet, for hver del af modellen der har faser",    \
		"the quality wheel, for each part of the model that has phases",                   \
		"kvalitetshjulet, for hver del av modellen som har faser", kik_doc_wheel_fields),  \
	    KIK_TEXT_FIELD("wheels.how", "hvordan kvalitetshjulet læses",                          \
		"how to read the quality wheel", "hvordan kvalitetshjulet leses"),                 \
	    KIK_LIST_FIELD("reading", "hvordan dokumentet læses, afsnit for afsnit",               \
		"how to read the document, by paragraph",                                          \
		"hvordan dokumentet leses, avsnitt for avsnitt", kik_doc_paragraph_fields),        \
	    KIK_LIST_FIELD("about", "om tallene, afsnit for afsnit",                               \
		"about the figures, by paragraph", "om tallene, avsnitt for avsnitt",              \
		kik_doc_paragraph_fields)

/* Who a document is about: what kik_doc_fields_unit fills. */
#define KIK_UNIT_FIELDS                                                                            \
	KIK_TEXT_FIELD("unit.id", "enhedens id", "id of the unit", "id for enheten"),              \
	    KIK_TEXT_FIELD("unit.name", "enhedens navn", "name of the unit", "navnet på enheten"), \
	    KIK_TEXT_FIELD("unit.area", "område", "area", "område"),                               \
	    KIK_TEXT_FIELD("unit.municipality", "kommune", "municipality", "kommune"),             \
	    KIK_TEXT_FIELD("round", "runden", "the round", "runden")

/* Which question an item is about: what kik_doc_fields_question fills. */
#define KIK_QUESTION_FIELDS                                                                  \
	KIK_TEXT_FIELD("question", "spørgsmålet med sit nummer", "the question with its id", \
	    "spørsmålet med nummeret sitt"),                                                 \
	    KIK_TEXT_FIELD("question.id", "spørgsmålets nummer", "id of the question",       \
		"nummeret på spørsmålet"),                                                   \
	    KIK_TEXT_FIELD("question.text", "spørgsmålets tekst", "text of the question",    \
		"teksten i spørsmålet")

/* Which theme an item is about: what kik_doc_fields_theme fills. */
#define KIK_THEME_FIELDS                                                                           \
	KIK_TEXT_FIELD("theme", "temaet med sit nummer", "the theme with its id",                  \
	    "temaet med nummeret sitt"),                                                           \
	    KIK_TEXT_FIELD("theme.id", "temaets nummer", "id of the theme", "nummeret på temaet"), \
	    KIK_TEXT_FIELD("theme.title", "temaets navn", "name of the theme", "navnet på temaet")

/* The list of themes, its questions in each. */
#define KIK_QUESTIONS_FIELD(of)                                                    \
	KIK_LIST_FIELD("questions", "temaets spørgsmål", "questions of the theme", \
	    "spørsmålene i temaet", of)
#define KIK_THEMES_FIELD(of) KIK_LIST_FIELD("themes", "temaerne", "the themes", "temaene", of)
#define KIK_TOTALS_FIELD(of) \
	KIK_LIST_FIELD("totals", "samlede gennemsnit", "overall means", "samlede gjennomsnitt", of)

extern const struct kik_field kik_doc_fact_fields[], kik_doc_note_fields[],
    kik_doc_paragraph_fields[], kik_doc_wheel_fields[];

/* Fills what KIK_DOC_FIELDS has, from all of the document. */
void kik_doc_fields_head(struct kik_record *r, const struct kik_doc *d);

/* Fills what KIK_UNIT_FIELDS has. */
void kik_doc_fields_unit(struct kik_record *r, const struct kik_result *unit);

/* Fills what KIK_QUESTION_FIELDS and KIK_THEME_FIELDS have, in the document's language. */
void kik_doc_fields_question(struct kik_record *r, const struct kik_doc *d,
    const struct kik_frame *f, size_t question);
void kik_doc_fields_theme(struct kik_record *r, const struct kik_doc *d, const struct kik_frame *f,
    size_t theme);

/* Adds the facts of a block to a list of kik_doc_fact_fields. */
void kik_doc_fields_facts(struct kik_record *r, const char *list, const struct kik_block *b);

/* Fills the list of wheels, from the section of the quality wheel; part of the head. */
void kik_doc_fields_wheels(struct kik_record *r, const struct kik_doc *d);

/* The first paragraph below the heading; "" when there is none. */
const char *kik_doc_fields_para(const struct kik_doc *d, enum kik_word heading);

/* The document's first table of this key; NULL when there is none. */
const struct kik_table *kik_doc_fields_table(const struct kik_doc *d, const char *key);

/*
 * Fills an item with the cells of a row: `item` with that of the first column, and
 * "item.key" with those of the others, where the item has such a field.
 */
void kik_doc_fields_row(struct kik_record *r, const char *item, const struct kik_doc *d,
    const struct kik_table *t, size_t row);

/* The rows of the table of this key as a list, its last left_out rows apart; none without it. */
void kik_doc_fields_table_rows(struct kik_record *r, const char *list, const char *item,
    const struct kik_doc *d, const char *key, size_t left_out);

/* Fields "word.mean" for words of documents: headings in the document's language. */
struct kik_doc_word {
	const char *name; /* word.mean */
	enum kik_word word;
};

const struct kik_field *kik_doc_word_fields(const struct kik_doc_word *words, size_t n,
    struct kik_arena *a);
void kik_doc_fields_words(struct kik_record *r, const char *lang, const struct kik_doc_word *words,
    size_t n);

#endif
