/* A sheet of phase 4 as a blank one, by the table of its columns. */
#include <string.h>

#include "entry_parts.h"
#include "kik/num.h"

#define FACTS 9
#define WORDS 8 /* of a choice, at most */

const char *kik_entry_text_of(const struct kik_entry_sheet *s, enum kik_entry_text t,
    const char *one, const char *two)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *text;

	kik_entry_say(&b, s->lang, t, one, two);
	text = kik_arena_str(s->a, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

/* --- rows ------------------------------------------------------------------------------------ */

struct kik_entry *kik_entry_sheet_add(struct kik_entry_sheet *s)
{
	struct kik_entry *e;

	if (s->n == s->cap) {
		struct kik_entry *row;

		s->cap = s->cap > 0 ? s->cap * 2 : 32;
		row = kik_arena_array(s->a, s->cap, sizeof *row);
		if (s->n > 0)
			memcpy(row, s->row, s->n * sizeof *row);
		s->row = row;
	}
	e = &s->row[s->n++];
	e->value = kik_arena_array(s->a, kik_entry_kinds[s->section].nfields, sizeof *e->value);
	return e;
}

void kik_entry_set_text(const struct kik_entry_sheet *s, struct kik_entry *e, size_t field,
    const char *text)
{
	e->value[field] =
	    (struct kik_entered){ .given = text[0] != '\0', .text = kik_arena_str(s->a, text) };
}

void kik_entry_set_list(struct kik_entry *e, size_t field, const char *const *item, size_t n)
{
	e->value[field] = (struct kik_entered){ .given = n > 0, .item = item, .n = n };
}

void kik_entry_set_word(struct kik_entry *e, size_t field, const struct kik_entry_word *words,
    size_t word)
{
	e->value[field] = (struct kik_entered){
		.given = true, .text = words[word].name, .number = (int64_t)word
	};
}

/* --- cells ------------------------------------------------------------------------------------ */

static struct kik_blank_cell list_cell(const struct kik_entry_sheet *s, const struct kik_entered *v)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_blank_cell cell;

	for (size_t i = 0; i < v->n; i++)
		kik_buf_addf(&b, "%s%s", i > 0 ? ", " : "", v->item[i]);
	cell = kik_blank_say(kik_arena_str(s->a, kik_buf_str(&b)));
	kik_buf_release(&b);
	return cell;
}

static struct kik_blank_cell make_cell(const struct kik_entry_sheet *s, const struct kik_entry *e,
    size_t field)
{
	const struct kik_entry_field *f = &kik_entry_kinds[s->section].field[field];
	const struct kik_entered *v = &e->value[field];

	if (f->type == KIK_ENTRY_READER)
		return s->reader(s, e, field);
	if (!v->given)
		return kik_blank_say("");
	switch (f->type) {
	case KIK_ENTRY_IDS:
	case KIK_ENTRY_QUESTIONS:
		return list_cell(s, v);
	case KIK_ENTRY_WHOLE:
	case KIK_ENTRY_NUMBER:
		return kik_blank_number(v->number, -1);
	case KIK_ENTRY_CHOICE:
		return kik_blank_say(kik_entry_word_say(&f->word[v->number], s->lang));
	default:
		return kik_blank_say(v->text);
	}
}

/* --- columns ---------------------------------------------------------------------------------- */

static void list_words(const struct kik_entry_sheet *s, const struct kik_entry_word *word,
    struct kik_blank_column *to)
{
	const char **item = kik_arena_array(s->a, WORDS, sizeof *item);

	for (size_t i = 0; i < WORDS && word[i].name != NULL; i++)
		item[to->nitems++] = kik_entry_word_say(&word[i], s->lang);
	to->item = item;
}

static struct kik_blank_column make_column(const struct kik_entry_sheet *s, size_t i)
{
	const struct kik_entry_field *f = &kik_entry_kinds[s->section].field[s->field[i]];
	struct kik_blank_column c = { .header = kik_column_header(&f->column, s->lang),
		.kind = KIK_BLANK_TEXT,
		.width = s->width[i] };

	switch (f->type) {
	case KIK_ENTRY_READER:
		c.kind = KIK_BLANK_READER;
		break;
	case KIK_ENTRY_WHOLE:
		c.kind = KIK_BLANK_WHOLE;
		c.min = (int)(f->min / KIK_STAT);
		c.max = (int)(f->max / KIK_STAT);
		break;
	case KIK_ENTRY_NUMBER:
		c.kind = KIK_BLANK_NUMBER;
		break;
	case KIK_ENTRY_DATE:
		c.kind = KIK_BLANK_DAY;
		break;
	case KIK_ENTRY_CHOICE:
		c.kind = KIK_BLANK_CHOICE;
		list_words(s, f->word, &c);
		break;
	default:
		if (f->key && !s->open)
			c.kind = KIK_BLANK_READER;
		break;
	}
	return c;
}

/* Whose sheet it is, in the order of the shared columns. */
static const char *fact_of(const struct kik_entry_sheet *s, size_t shared)
{
	const struct kik_unit *u = &s->r->unit;

	switch (shared) {
	case KIK_ENTRY_UNIT:
		return u->id;
	case KIK_ENTRY_ROUND:
		return s->r->round;
	case KIK_ENTRY_NAME:
		return u->name;
	case KIK_ENTRY_AREA:
		return u->area;
	case KIK_ENTRY_MUNICIPALITY:
		return u->municipality;
	default:
		return s->r->frame->digest;
	}
}

/* True when a column of the sheet's own has the name of this shared one. */
static bool is_own(const struct kik_entry_sheet *s, size_t shared)
{
	const struct kik_entry_kind *k = &kik_entry_kinds[s->section];

	for (size_t i = 0; i < k->nfields; i++)
		if (strcmp(k->field[i].column.name, kik_entry_shared[shared].name) == 0)
			return true;
	return false;
}

static void make_table(const struct kik_entry_sheet *s, struct kik_blank_table *t)
{
	size_t facts[KIK_ENTRY_SHARED], nfacts = 0;

	t->name = kik_entry_text_of(s, s->name, NULL, NULL);
	t->how = kik_entry_text_of(s, s->how, NULL, NULL);
	t->keep = s->keep;
	t->column = kik_arena_array(s->a, s->nfields + KIK_ENTRY_SHARED, sizeof *t->column);
	for (size_t i = 0; i < s->nfields; i++)
		t->column[t->ncolumns++] = make_column(s, i);
	for (size_t i = 0; i < KIK_ENTRY_SHARED; i++) {
		if (fact_of(s, i)[0] == '\0' || is_own(s, i))
			continue;
		facts[nfacts++] = i;
		t->column[t->ncolumns++] = (struct kik_blank_column){
			.header = kik_column_header(&kik_entry_shared[i], s->lang),
			.kind = KIK_BLANK_FACT,
		};
	}
	t->row = kik_arena_array(s->a, s->n + 1, sizeof *t->row);
	for (; t->nrows < s->n; t->nrows++) {
		struct kik_blank_row *row = &t->row[t->nrows];

		row->cell = kik_arena_array(s->a, t->ncolumns, sizeof *row->cell);
		for (size_t c = 0; c < s->nfields; c++)
			row->cell[c] = make_cell(s, &s->row[t->nrows], s->field[c]);
		for (size_t c = 0; c < nfacts; c++)
			row->cell[s->nfields + c] = kik_blank_say(fact_of(s, facts[c]));
	}
}

static void add_facts(const struct kik_entry_sheet *s, struct kik_blank *b)
{
	struct kik_blank_fact *fact = kik_arena_array(s->a, FACTS, sizeof *fact);

	fact[b->nfacts++] = (struct kik_blank_fact){ "format",
		kik_arena_printf(s->a, "kik-%s", kik_entry_kinds[s->section].name) };
	fact[b->nfacts++] = (struct kik_blank_fact){ "version", "1" };
	for (size_t i = 0; i < KIK_ENTRY_SHARED; i++)
		if (fact_of(s, i)[0] != '\0')
			fact[b->nfacts++] =
			    (struct kik_blank_fact){ kik_entry_shared[i].name, fact_of(s, i) };
	fact[b->nfacts++] = (struct kik_blank_fact){ "lang", s->lang };
	b->fact = fact;
}

const struct kik_blank *kik_entry_sheet_finish(const struct kik_entry_sheet *s)
{
	const struct kik_unit *u = &s->r->unit;
	struct kik_blank *b = kik_arena_alloc(s->a, sizeof *b);
	struct kik_blank_table *table = kik_arena_alloc(s->a, sizeof *table);
	const char **intro = kik_arena_array(s->a, s->nintro + 1, sizeof *intro);
	const char *round = kik_entry_text_of(s, KIK_TEXT_ROUND, s->r->round, NULL);

	b->lang = s->lang;
	b->title = kik_entry_text_of(s, s->title, kik_unit_called(u), NULL);
	b->subtitle = kik_arena_printf(s->a, "%s%s%s%s%s", round, u->area[0] != '\0' ? " · " : "",
	    u->area, u->municipality[0] != '\0' ? " · " : "", u->municipality);
	b->marking = kik_entry_text_of(s, KIK_TEXT_MARKING, NULL, NULL);
	b->cover = kik_entry_text_of(s, KIK_TEXT_COVER, NULL, NULL);
	memcpy(intro, s->intro, s->nintro * sizeof *intro);
	b->intro = intro;
	b->nintro = s->nintro;
	add_facts(s, b);
	make_table(s, table);
	b->table = table;
	b->ntables = 1;
	return b;
}
