/* Sections of entries, written into a line of the stream and read from it. */
#include <stdlib.h>
#include <string.h>

#include "kik/date.h"
#include "kik/entry_kinds.h"
#include "kik/entry_order.h"
#include "kik/id.h"
#include "kik/num.h"
#include "result_parts.h"

/* --- writing ------------------------------------------------------------------------------- */

static void write_list(struct kik_buf *b, const struct kik_entered *v)
{
	size_t i;

	kik_buf_addc(b, '[');
	for (i = 0; i < v->n; i++) {
		if (i)
			kik_buf_addc(b, ',');
		kik_json_add_text(b, v->item[i]);
	}
	kik_buf_addc(b, ']');
}

static void write_entry(struct kik_buf *b, const struct kik_entry_kind *k,
    const struct kik_entry *e)
{
	size_t i;

	kik_buf_addc(b, '{');
	for (i = 0; i < k->nfields; i++) {
		const struct kik_entered *v = &e->value[i];

		if (!v->given)
			continue;
		kik_json_add_key(b, k->field[i].column.name);
		switch (k->field[i].type) {
		case KIK_ENTRY_IDS:
		case KIK_ENTRY_QUESTIONS:
			write_list(b, v);
			break;
		case KIK_ENTRY_WHOLE:
		case KIK_ENTRY_NUMBER:
			kik_buf_add_decimal(b, v->number, KIK_STAT, '.');
			break;
		default:
			kik_json_add_text(b, v->text);
			break;
		}
	}
	kik_buf_addc(b, '}');
}

void kik_section_write(struct kik_buf *b, const struct kik_entries *e, size_t section)
{
	size_t i;

	kik_buf_addf(b, ",\"%s\":[", kik_entry_kinds[section].name);
	for (i = 0; i < e->n; i++) {
		if (i)
			kik_buf_addc(b, ',');
		write_entry(b, &kik_entry_kinds[section], &e->entry[i]);
	}
	kik_buf_addc(b, ']');
}

void kik_entries_write(struct kik_buf *b, const struct kik_result *r)
{
	size_t s;

	for (s = 0; s < KIK_SECTIONS; s++)
		if (r->entries[s])
			kik_section_write(b, r->entries[s], s);
}

/* --- reading ------------------------------------------------------------------------------- */

/* One text of a list.  0 or -1. */
static int read_item(const struct kik_part *rd, const struct kik_json *v, const char *key,
    bool question, struct kik_entered *to, const char **item)
{
	const char *s = kik_json_text(v);

	if (!s)
		return kik_part_fault(rd, v, key, KIK_P_TEXT);
	if (question && kik_frame_question(rd->f, s, strlen(s)) == KIK_NONE)
		return kik_part_fault(rd, v, key, KIK_P_FRAME_QUESTION);
	item[to->n++] = kik_arena_str(rd->a, s);
	return 0;
}

static int read_list(const struct kik_part *rd, const struct kik_json *v, const char *key,
    bool questions, struct kik_entered *to)
{
	const char **item = kik_arena_array(rd->a, kik_json_size(v) + 1, sizeof *item);
	const struct kik_json *e;

	if (!kik_json_is(v, KIK_JSON_ARRAY))
		return kik_part_fault(rd, v, key, KIK_P_LIST);
	for (e = kik_json_first(v); e; e = kik_json_next(e))
		if (read_item(rd, e, key, questions, to, item) < 0)
			return -1;
	to->item = item;
	to->given = to->n > 0;
	return 0;
}

static int read_number(const struct kik_part *rd, const struct kik_json *v,
    const struct kik_entry_field *f, struct kik_entered *to)
{
	struct kik_slice raw = kik_json_raw(rd->doc, v);
	bool whole = f->type == KIK_ENTRY_WHOLE;
	enum kik_mark mark;

	if (!kik_json_is(v, KIK_JSON_NUMBER) ||
	    kik_parse_number(raw.s, raw.len, &to->number, &mark) < 0 || to->number < f->min ||
	    to->number > f->max || (whole && to->number % KIK_STAT != 0))
		return kik_part_fault(rd, v, f->column.name,
		    whole ? KIK_P_WHOLE_NUMBER : KIK_P_NUMBER);
	to->given = true;
	return 0;
}

/* An id, a day or a word: what a text must be besides a text. */
static int check_text(const struct kik_part *rd, const struct kik_json *v,
    const struct kik_entry_field *f, struct kik_entered *to)
{
	struct kik_slice t = { to->text, strlen(to->text) };
	enum kik_fault fault;
	size_t i;

	if (f->type == KIK_ENTRY_DATE && !kik_date_valid(to->text))
		return kik_part_fault(rd, v, f->column.name, KIK_P_DATE_FORMAT);
	if (f->type == KIK_ENTRY_THEME &&
	    kik_frame_theme(rd->f, to->text, strlen(to->text)) == KIK_NONE)
		return kik_part_fault(rd, v, f->column.name, KIK_P_FRAME_THEME);
	if (f->type == KIK_ENTRY_ID &&
	    (kik_id_check(&t, rd->a, &fault) < 0 || !kik_slice_is(t, to->text)))
		return kik_part_fault(rd, v, f->column.name, KIK_P_PRINTABLE);
	if (f->type != KIK_ENTRY_CHOICE)
		return 0;
	for (i = 0; f->word[i].name && strcmp(f->word[i].name, to->text) != 0; i++)
		;
	to->number = (int64_t)i;
	return f->word[i].name ? 0 : kik_part_fault(rd, v, f->column.name, KIK_P_KNOWN_WORD);
}

static int read_value(const struct kik_part *rd, const struct kik_json *v,
    const struct kik_entry_field *f, struct kik_entered *to)
{
	const char *s = kik_json_text(v);

	if (f->type == KIK_ENTRY_IDS || f->type == KIK_ENTRY_QUESTIONS)
		return read_list(rd, v, f->column.name, f->type == KIK_ENTRY_QUESTIONS, to);
	if (f->type == KIK_ENTRY_WHOLE || f->type == KIK_ENTRY_NUMBER)
		return read_number(rd, v, f, to);
	if (!s)
		return kik_part_fault(rd, v, f->column.name, KIK_P_TEXT);
	to->text = kik_arena_str(rd->a, s);
	to->given = true;
	return check_text(rd, v, f, to);
}

static int read_entry(const struct kik_part *rd, const struct kik_json *v,
    const struct kik_entry_kind *k, struct kik_entries *to)
{
	const char *keys[KIK_COLUMNS_KNOWN] = { NULL };
	struct kik_entry *e = &to->entry[to->n++];
	size_t i, n = 0;

	for (i = 0; i < k->nfields; i++)
		if (k->field[i].type != KIK_ENTRY_READER && k->field[i].place != KIK_ENTRY_IN_SHEET)
			keys[n++] = k->field[i].column.name;
	if (!kik_json_is(v, KIK_JSON_OBJECT))
		return kik_part_fault(rd, v, k->name, KIK_P_OBJECT);
	if (kik_json_known(rd->doc, v, keys) < 0)
		return -1;
	for (i = 0; i < k->nfields; i++) {
		const struct kik_entry_field *f = &k->field[i];
		const struct kik_json *m = kik_json_get(v, f->column.name);
		bool need =
		    f->key && f->column.kind == KIK_COL_REQUIRED && f->place != KIK_ENTRY_IN_SHEET;

		if (!m && need)
			kik_json_fault(rd->doc, v, KIK_F_JSON_MISSING, f->column.name, NULL,
			    kik_phrase(rd->diag, KIK_P_TEXT));
		if (!m ? need : read_value(rd, m, f, &e->value[i]) < 0)
			return -1;
		to->has_text |= f->type == KIK_ENTRY_TEXT && e->value[i].given;
	}
	return 0;
}

/* The same entry twice.  Its keys are told, not its texts.  -1. */
static int twice(const struct kik_part *rd, const struct kik_json *list,
    const struct kik_entry_kind *k, const struct kik_entry *e)
{
	struct kik_buf name = KIK_BUF_INIT;

	kik_entry_add_name(&name, k, e);
	kik_json_fault(rd->doc, list, KIK_F_INCONSISTENT, k->name, kik_buf_str(&name),
	    kik_phrase(rd->diag, KIK_P_ENTRY_ONCE));
	kik_buf_release(&name);
	return -1;
}

static int by_key(const void *x, const void *y, void *kind)
{
	return kik_entry_cmp(kind, x, y);
}

int kik_section_read(const struct kik_part *rd, const struct kik_json *list, size_t section,
    struct kik_entries **out)
{
	const struct kik_entry_kind *k = &kik_entry_kinds[section];
	struct kik_entries *to = kik_entries_new(rd->a, kik_json_size(list), k->nfields);
	const struct kik_json *v;
	size_t i;

	if (!kik_json_is(list, KIK_JSON_ARRAY))
		return kik_part_fault(rd, list, k->name, KIK_P_LIST);
	to->n = 0;
	for (v = kik_json_first(list); v; v = kik_json_next(v))
		if (read_entry(rd, v, k, to) < 0)
			return -1;
	qsort_r(to->entry, to->n, sizeof *to->entry, by_key, (void *)(uintptr_t)k);
	for (i = 1; i < to->n; i++)
		if (kik_entry_cmp(k, &to->entry[i - 1], &to->entry[i]) == 0)
			return twice(rd, list, k, &to->entry[i]);
	*out = to;
	return 0;
}

int kik_entries_read(const struct kik_part *rd, const struct kik_json *root)
{
	size_t s;

	for (s = 0; s < KIK_SECTIONS; s++) {
		const struct kik_json *v = kik_json_get(root, kik_entry_kinds[s].name);

		if (v && kik_section_read(rd, v, s, &rd->r->entries[s]) < 0)
			return -1;
	}
	return 0;
}
