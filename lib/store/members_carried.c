/* What the members of a group carry of their entries, in a line of the stream. */
#include <string.h>

#include "kik/entry_kinds.h"
#include "result_parts.h"

/* The words of a choice by which a section is counted; NULL: it has no second one. */
static const struct kik_entry_word *words(const struct kik_entry_kind *k, size_t choice)
{
	return k->counted[choice] == KIK_NONE ? NULL : k->field[k->counted[choice]].word;
}

/* --- writing ------------------------------------------------------------------------------ */

static void write_word(struct kik_buf *b, const struct kik_entry_word *word, size_t i)
{
	if (!word)
		return;
	if (i)
		kik_json_add_text(b, word[i - 1].name);
	else
		KIK_ADD(b, "null");
	kik_buf_addc(b, ',');
}

/* ,"actions":[["running","do",2],…]: those that there are, what is not said first */
static void write_tally(struct kik_buf *b, const struct kik_entry_kind *k,
    const struct kik_tally *t)
{
	const char *mark = "[";
	size_t i, j;

	kik_buf_addf(b, ",\"%s\":[", k->name);
	for (i = 0; i < KIK_TALLY; i++)
		for (j = 0; j < KIK_TALLY; j++) {
			if (!t->n[i][j])
				continue;
			kik_buf_adds(b, mark);
			mark = ",[";
			write_word(b, words(k, 0), i);
			write_word(b, words(k, 1), j);
			kik_buf_addi(b, t->n[i][j]);
			kik_buf_addc(b, ']');
		}
	kik_buf_addc(b, ']');
}

void kik_member_carried_write(struct kik_buf *b, const struct kik_carried *c)
{
	size_t s;

	for (s = 0; s < KIK_SECTIONS; s++) {
		if (c->tally[s])
			write_tally(b, &kik_entry_kinds[s], c->tally[s]);
		if (c->entries[s])
			kik_section_write(b, c->entries[s], s);
	}
}

/* --- reading ------------------------------------------------------------------------------ */

/* 0 of null, else the place of the word from 1; KIK_NONE: neither. */
static size_t read_word(const struct kik_json *v, const struct kik_entry_word *word)
{
	const char *s = kik_json_text(v);
	size_t i;

	if (kik_json_is(v, KIK_JSON_NULL))
		return 0;
	for (i = 0; s && word[i].name; i++)
		if (!strcmp(word[i].name, s))
			return i + 1;
	return KIK_NONE;
}

/* ["running","do",2] */
static int read_counted(const struct kik_part *rd, const struct kik_json *v,
    const struct kik_entry_kind *k, struct kik_tally *t)
{
	const struct kik_json *n = kik_json_is(v, KIK_JSON_ARRAY) ? kik_json_first(v) : NULL;
	size_t choice, at[2] = { 0, 0 };
	int64_t *to;

	for (choice = 0; n && choice < 2 && words(k, choice); choice++) {
		at[choice] = read_word(n, words(k, choice));
		if (at[choice] == KIK_NONE)
			return kik_part_fault(rd, v, k->name, KIK_P_MEMBER_COUNTED);
		n = kik_json_next(n);
	}
	to = &t->n[at[0]][at[1]];
	if (!n || kik_json_next(n) || *to || kik_json_int(n, to) < 0 || *to < 1 ||
	    *to > KIK_COUNT_MAX)
		return kik_part_fault(rd, v, k->name, KIK_P_MEMBER_COUNTED);
	return 0;
}

static int read_tally(const struct kik_part *rd, const struct kik_json *list,
    const struct kik_entry_kind *k, struct kik_tally **out)
{
	const struct kik_json *v;

	if (!kik_json_is(list, KIK_JSON_ARRAY))
		return kik_part_fault(rd, list, k->name, KIK_P_LIST);
	*out = kik_arena_alloc(rd->a, sizeof **out);
	for (v = kik_json_first(list); v; v = kik_json_next(v))
		if (read_counted(rd, v, k, *out) < 0)
			return -1;
	return 0;
}

int kik_member_carried_read(const struct kik_part *rd, const struct kik_json *v,
    struct kik_member *m)
{
	size_t s;

	for (s = 0; s < KIK_SECTIONS; s++) {
		const struct kik_entry_kind *k = &kik_entry_kinds[s];
		const struct kik_json *list = kik_json_get(v, k->name);

		if (!list)
			continue;
		if (!m->carried)
			m->carried = kik_arena_alloc(rd->a, sizeof *m->carried);
		if ((words(k, 0) ? read_tally(rd, list, k, &m->carried->tally[s])
				 : kik_section_read(rd, list, s, &m->carried->entries[s])) < 0)
			return -1;
	}
	return 0;
}
