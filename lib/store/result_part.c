/* What the readers of a result's sections share. */
#include "result_parts.h"

#include <string.h>

#include "kik/id.h"

int kik_part_report(const struct kik_part *rd, const struct kik_json *v, enum kik_fault fault,
    const char *key, const char *expected)
{
	struct kik_slice raw = kik_json_raw(rd->doc, v);

	/* a text without its quotes: the message has its own */
	if (kik_json_text(v) && raw.len >= 2)
		raw = (struct kik_slice){ raw.s + 1, raw.len - 2 };
	kik_json_fault(rd->doc, v, fault, key, kik_arena_text(rd->a, raw.s, raw.len), expected);
	return -1;
}

int kik_part_fault(const struct kik_part *rd, const struct kik_json *v, const char *key,
    enum kik_phrase expected)
{
	return kik_part_report(rd, v, KIK_F_JSON_VALUE, key, kik_phrase(rd->diag, expected));
}

int kik_part_inconsistent(const struct kik_part *rd, const struct kik_json *v, const char *key,
    enum kik_phrase expected)
{
	return kik_part_report(rd, v, KIK_F_INCONSISTENT, key, kik_phrase(rd->diag, expected));
}

/* What a count may be. */
const char *kik_part_count_range(const struct kik_part *rd)
{
	return kik_arena_printf(rd->a, "0 %s %d", kik_phrase(rd->diag, KIK_P_TO), KIK_COUNT_MAX);
}

int kik_part_count(const struct kik_part *rd, const struct kik_json *v, const char *key,
    int64_t *out)
{
	return kik_json_need_int(rd->doc, v, key, true, 0, KIK_COUNT_MAX, out);
}

/* A whole number, or null for unknown (-1). */
int kik_part_count_or_null(const struct kik_part *rd, const struct kik_json *v, const char *key,
    int64_t *out)
{
	*out = -1;
	if (kik_json_is(kik_json_get(v, key), KIK_JSON_NULL))
		return 0;
	return kik_json_need_int(rd->doc, v, key, false, 0, KIK_COUNT_MAX, out);
}

int kik_part_check_number(const struct kik_part *rd, const struct kik_json *v, const char *key,
    int64_t expected)
{
	const struct kik_json *n = kik_json_get(v, key);
	int64_t found;

	if (!n || kik_part_count_or_null(rd, v, key, &found) < 0)
		return n ? -1 : 0;
	if (found == expected)
		return 0;
	return kik_part_report(rd, n, KIK_F_INCONSISTENT, key,
	    expected < 0 ? "null"
			 : kik_arena_printf(rd->a, "%s %lld", kik_phrase(rd->diag, KIK_P_MEMBERS),
			       (long long)expected));
}

int kik_part_text(const struct kik_part *rd, const struct kik_json *v, const char *key, bool need,
    const char **out)
{
	const char *s = "";

	if (kik_json_need_text(rd->doc, v, key, need, &s) < 0)
		return -1;
	*out = kik_arena_str(rd->a, s);
	return 0;
}

/* An id as FORMATS.md section 1 asks; `may_be_empty` for facts. */
int kik_part_id(const struct kik_part *rd, const struct kik_json *v, const char *key,
    bool may_be_empty, const char **out)
{
	struct kik_slice s;
	enum kik_fault f;
	size_t len;

	if (kik_part_text(rd, v, key, !may_be_empty, out) < 0)
		return -1;
	len = strlen(*out);
	s = (struct kik_slice){ *out, len };
	if ((may_be_empty ? kik_fact_check(&s, rd->a, &f) : kik_id_check(&s, rd->a, &f)) < 0 ||
	    s.s != *out || s.len != len)
		return kik_part_fault(rd, kik_json_get(v, key), key, KIK_P_PRINTABLE);
	return 0;
}

int kik_part_unit(const struct kik_part *rd, const struct kik_json *v, struct kik_unit *u)
{
	static const char *const keys[] = { "id", "name", "area", "municipality", "columns", NULL };
	const struct kik_json *columns, *c;

	u->participants = -1;
	u->leader = "";
	if (kik_json_known(rd->doc, v, keys) < 0 || kik_part_id(rd, v, "id", false, &u->id) < 0 ||
	    kik_part_id(rd, v, "name", true, &u->name) < 0 ||
	    kik_part_id(rd, v, "area", true, &u->area) < 0 ||
	    kik_part_id(rd, v, "municipality", true, &u->municipality) < 0)
		return -1;
	columns = kik_json_need(rd->doc, v, "columns", KIK_JSON_OBJECT, false);
	if (!columns)
		return kik_json_get(v, "columns") ? -1 : 0;
	u->column = kik_arena_array(rd->a, kik_json_size(columns), sizeof *u->column);
	for (c = kik_json_first(columns); c; c = kik_json_next(c)) {
		struct kik_column *to = &u->column[u->ncolumns];

		to->name = kik_arena_str(rd->a, kik_json_key(c));
		if (!kik_json_text(c))
			return kik_part_fault(rd, c, to->name, KIK_P_TEXT);
		to->value = kik_arena_str(rd->a, kik_json_text(c));
		u->ncolumns++;
	}
	return 0;
}

/* Each element of a list through a function.  0 or -1. */
int kik_part_each(const struct kik_part *rd, const struct kik_json *v, const char *key,
    int (*read)(const struct kik_part *rd, const struct kik_json *v))
{
	const struct kik_json *list = kik_json_need(rd->doc, v, key, KIK_JSON_ARRAY, true), *e;

	if (!list)
		return -1;
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		if (!kik_json_is(e, KIK_JSON_OBJECT))
			return kik_part_fault(rd, e, key, KIK_P_OBJECT);
		if (read(rd, e) < 0)
			return -1;
	}
	return 0;
}
