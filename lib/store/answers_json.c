/* Answers in the JSON that the HTML form saves. */
#include <string.h>

#include "kik/json.h"
#include "kik/reading.h"

#define VERSION 1

struct context {
	struct kik_diag *d;
	const struct kik_json_doc *doc;
	struct kik_intake *intake;
	struct kik_slice field[KIK_A_COLUMNS];
	size_t column[KIK_A_COLUMNS];
	const struct kik_json *at[KIK_A_COLUMNS]; /* where each field stands */
	const struct kik_json *whole;             /* the object that the row is made of */
	struct kik_buf cell[KIK_STATEMENTS];
};

/* The members that say who answered, and their columns. */
static const struct {
	const char *key;
	enum kik_answer_column column;
	bool need;
} facts[] = {
	{ "unit", KIK_A_UNIT, true },
	{ "municipality", KIK_A_MUNICIPALITY, false },
	{ "round", KIK_A_ROUND, true },
	{ "respondent", KIK_A_RESPONDENT, true },
	{ "frame", KIK_A_FRAME, true },
};

static struct kik_place place_of(void *ctx, size_t column)
{
	const struct context *c = ctx;

	return kik_json_place(c->doc, c->at[column] ? c->at[column] : c->whole);
}

static void set(struct context *c, size_t column, const struct kik_json *v, struct kik_slice t)
{
	c->field[column] = t;
	c->column[column] = column;
	c->at[column] = v;
}

static void set_text(struct context *c, size_t column, const struct kik_json *v)
{
	const char *s = kik_json_text(v);

	set(c, column, v, (struct kik_slice){ s, strlen(s) });
}

static void forget(struct context *c, size_t column)
{
	c->column[column] = KIK_NONE;
	c->at[column] = NULL;
}

static struct kik_row row_of(struct context *c)
{
	return (struct kik_row){ .field = c->field,
		.n = KIK_A_COLUMNS,
		.column = c->column,
		.typed = true,
		.place = place_of,
		.ctx = c };
}

/* Who answered.  0, or -1 when the file does not say it. */
static int read_facts(struct context *c, const struct kik_json *root)
{
	static const char *const keys[] = { "format", "version", "unit", "municipality", "round",
		"respondent", "frame", "lang", "questions", NULL };
	struct kik_row row;
	const char *lang;
	int known = kik_json_known(c->doc, root, keys), status = 0;
	size_t i;

	c->whole = root;
	for (i = 0; i < sizeof facts / sizeof *facts; i++) {
		const char *text = NULL;

		if (kik_json_need_text(c->doc, root, facts[i].key, facts[i].need, &text) < 0)
			status = -1;
		else if (text)
			set_text(c, facts[i].column, kik_json_get(root, facts[i].key));
	}
	if (kik_json_need_text(c->doc, root, "lang", false, &lang) < 0)
		known = -1;
	if (status < 0)
		return -1;
	row = row_of(c);
	kik_intake_head(c->intake, &row);
	if (known < 0)
		kik_intake_spoil(c->intake);
	/* what is told of a respondent's answer from here on, is told of the question */
	c->at[KIK_A_RESPONDENT] = NULL;
	return 0;
}

/* Points or a sub-score: a number, or null for don't know. */
static int read_number(struct context *c, const struct kik_json *question, size_t column)
{
	const char *key = kik_answer_columns[column].name;
	const struct kik_json *v = kik_json_get(question, key);

	if (!v)
		return 0;
	if (kik_json_is(v, KIK_JSON_NUMBER)) {
		set(c, column, v, kik_json_raw(c->doc, v));
	} else if (kik_json_is(v, KIK_JSON_NULL)) {
		set(c, column, v, kik_dont_know);
	} else {
		kik_json_wrong(c->doc, v, key, kik_phrase(c->d, KIK_P_NUMBER_OR_NULL));
		return -1;
	}
	return 0;
}

/* A list of statements becomes the lines of one cell. */
static int read_statements(struct context *c, const struct kik_json *question, size_t kind)
{
	const char *key = kik_statement_names[kind];
	const struct kik_json *list = kik_json_get(question, key), *s;
	struct kik_finding f = { .fault = KIK_F_FIELD_LONG, .column = key, .n = KIK_CSV_FIELD };
	struct kik_buf *cell = &c->cell[kind];

	if (!list)
		return 0;
	if (!kik_json_need(c->doc, question, key, KIK_JSON_ARRAY, true))
		return -1;
	kik_buf_clear(cell);
	for (s = kik_json_first(list); s; s = kik_json_next(s)) {
		if (!kik_json_text(s)) {
			kik_json_wrong(c->doc, s, key, kik_phrase(c->d, KIK_P_TEXT));
			return -1;
		}
		if (cell->len)
			kik_buf_addc(cell, '\n');
		kik_buf_adds(cell, kik_json_text(s));
	}
	if (cell->len > KIK_CSV_FIELD) {
		f.at = kik_json_place(c->doc, list);
		kik_diag_add(c->d, &f);
		return -1;
	}
	set(c, KIK_A_STRENGTHS + kind, list, (struct kik_slice){ kik_buf_str(cell), cell->len });
	return 0;
}

static int read_evidence(struct context *c, const struct kik_json *question)
{
	const struct kik_json *v = kik_json_get(question, "evidence");

	if (!v)
		return 0;
	if (kik_json_text(v)) {
		set_text(c, KIK_A_EVIDENCE, v);
	} else if (kik_json_is(v, KIK_JSON_BOOL)) {
		set(c, KIK_A_EVIDENCE, v,
		    kik_json_true(v) ? (struct kik_slice){ "ja", 2 } : (struct kik_slice){ "", 0 });
	} else {
		kik_json_wrong(c->doc, v, "evidence", kik_phrase(c->d, KIK_P_BOOL_OR_TEXT));
		return -1;
	}
	return 0;
}

/* What one object says.  0, or -1 with every fault reported. */
static int read_members(struct context *c, const struct kik_json *v)
{
	static const char *const keys[] = { "id", "points", "plan", "do", "check", "act", "trend",
		"target", "strengths", "improvements", "ideas", "evidence", NULL };
	const char *id = NULL;
	int status;
	size_t i;

	if (!kik_json_is(v, KIK_JSON_OBJECT)) {
		kik_json_wrong(c->doc, v, "questions", kik_phrase(c->d, KIK_P_OBJECT));
		return -1;
	}
	status = kik_json_known(c->doc, v, keys);
	if (kik_json_need_text(c->doc, v, "id", true, &id) < 0)
		status = -1;
	else
		set_text(c, KIK_A_QUESTION, kik_json_get(v, "id"));
	if (read_number(c, v, KIK_A_POINTS) < 0)
		status = -1;
	for (i = 0; i < KIK_SUBSCORES; i++)
		if (read_number(c, v, KIK_A_SUBSCORE + i) < 0)
			status = -1;
	for (i = 0; i < KIK_STATEMENTS; i++)
		if (read_statements(c, v, i) < 0)
			status = -1;
	return read_evidence(c, v) < 0 ? -1 : status;
}

static void read_question(struct context *c, const struct kik_json *v)
{
	struct kik_row row;
	size_t i;

	c->whole = v;
	for (i = KIK_A_QUESTION; i <= KIK_A_EVIDENCE; i++)
		forget(c, i);
	for (i = 0; i < KIK_SUBSCORES; i++)
		forget(c, KIK_A_SUBSCORE + i);
	if (read_members(c, v) < 0) {
		kik_intake_spoil(c->intake);
		return;
	}
	row = row_of(c);
	kik_intake_row(c->intake, &row);
}

static int read_document(struct context *c, const char *name)
{
	const struct kik_json *root = kik_json_root(c->doc), *list, *v;
	size_t i, n = 0;

	for (i = 0; i < KIK_A_COLUMNS; i++)
		forget(c, i);
	if (kik_json_format(c->doc, "kik-answers", VERSION) < 0 || read_facts(c, root) < 0)
		return -1;
	list = kik_json_need(c->doc, root, "questions", KIK_JSON_ARRAY, true);
	if (!list) {
		kik_intake_spoil(c->intake);
		return 0;
	}
	for (v = kik_json_first(list); v; v = kik_json_next(v), n++)
		read_question(c, v);
	kik_diag_tell(c->d, "%s: JSON, %zu %s", name, n, n == 1 ? "question" : "questions");
	return 0;
}

int kik_answers_json(struct kik_input *in, struct kik_diag *d, struct kik_intake *intake)
{
	struct context c = { .d = d, .intake = intake };
	struct kik_finding large = {
		.fault = KIK_F_JSON_SIZE, .at = { .file = in->name }, .n = KIK_JSON_SIZE
	};
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_json_doc *doc = NULL;
	int status;
	size_t i;

	kik_input_json(in);
	status = kik_input_text(in, d, KIK_JSON_SIZE, &b);
	if (status > 0)
		kik_diag_add(d, &large);
	if (status == 0)
		doc = kik_json_parse(d, (struct kik_place){ .file = in->name, .line = 1 },
		    kik_buf_str(&b), b.len);
	c.doc = doc;
	status = doc ? read_document(&c, in->name) : -1;
	kik_json_free(doc);
	for (i = 0; i < KIK_STATEMENTS; i++)
		kik_buf_release(&c.cell[i]);
	kik_buf_release(&b);
	return status;
}
