/* The section of what the seminar agreed on, read from a line of the stream. */
#include <string.h>

#include "kik/date.h"
#include "result_parts.h"

static int read_role(const struct kik_part *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "role", "n", NULL };
	struct kik_consensus *c = rd->r->consensus;
	struct kik_role *to = &c->role[c->nroles];
	size_t i;

	if (kik_json_known(rd->doc, v, keys) < 0 ||
	    kik_part_id(rd, v, "role", false, &to->role) < 0)
		return -1;
	for (i = 0; i < c->nroles; i++)
		if (!strcmp(c->role[i].role, to->role))
			return kik_part_inconsistent(rd, kik_json_get(v, "role"), "role",
			    KIK_P_ROLE_ONCE);
	c->nroles++;
	return kik_part_count(rd, v, "n", &to->n);
}

static int read_list(const struct kik_part *rd, const struct kik_json *v, struct kik_agreed *to,
    enum kik_statement kind)
{
	const char *key = kik_statement_names[kind];
	const struct kik_json *list = kik_json_need(rd->doc, v, key, KIK_JSON_ARRAY, false), *s;

	if (!list)
		return kik_json_get(v, key) ? -1 : 0;
	rd->r->consensus->has_text = true;
	to->statement[kind] = kik_arena_array(rd->a, kik_json_size(list), sizeof(char *));
	for (s = kik_json_first(list); s; s = kik_json_next(s)) {
		if (!kik_json_text(s))
			return kik_part_fault(rd, s, key, KIK_P_TEXT);
		to->statement[kind][to->nstatements[kind]++] =
		    kik_arena_str(rd->a, kik_json_text(s));
	}
	return 0;
}

static int read_points(const struct kik_part *rd, const struct kik_json *v, size_t q,
    struct kik_agreed *to)
{
	const struct kik_json *points = kik_json_get(v, "points");

	if (!points || kik_json_is(points, KIK_JSON_NULL))
		return 0;
	if (kik_json_points(points, &to->points) < 0)
		return kik_part_fault(rd, points, "points", KIK_P_NUMBER);
	if (kik_scale_bin(kik_question_scale(rd->f, q), to->points) < 0)
		return kik_part_inconsistent(rd, points, "points", KIK_P_ON_SCALE);
	return 0;
}

static int read_question(const struct kik_part *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "id", "points", "reason", "evidence", "strengths",
		"improvements", NULL };
	struct kik_agreed *to;
	const char *name;
	size_t q;

	if (kik_json_known(rd->doc, v, keys) < 0 || kik_part_text(rd, v, "id", true, &name) < 0)
		return -1;
	q = kik_frame_question(rd->f, name, strlen(name));
	if (q == KIK_NONE)
		return kik_part_fault(rd, kik_json_get(v, "id"), "id", KIK_P_FRAME_QUESTION);
	to = &rd->r->consensus->question[q];
	if (to->used)
		return kik_part_inconsistent(rd, kik_json_get(v, "id"), "id", KIK_P_QUESTION_ONCE);
	to->used = true;
	if (read_points(rd, v, q, to) < 0 ||
	    kik_part_text(rd, v, "reason", false, &to->reason) < 0 ||
	    kik_part_text(rd, v, "evidence", false, &to->evidence) < 0 ||
	    read_list(rd, v, to, KIK_STRENGTHS) < 0)
		return -1;
	return read_list(rd, v, to, KIK_IMPROVEMENTS);
}

int kik_consensus_read(const struct kik_part *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "date", "roles", "questions", "themes", "panels",
		"total", NULL };
	struct kik_consensus *c = kik_consensus_new(rd->a, rd->f);

	rd->r->consensus = c;
	if (kik_json_known(rd->doc, v, keys) < 0 ||
	    kik_part_text(rd, v, "date", false, &c->date) < 0)
		return -1;
	if (*c->date && !kik_date_valid(c->date))
		return kik_part_fault(rd, kik_json_get(v, "date"), "date", KIK_P_DATE_FORMAT);
	c->role = kik_arena_array(rd->a, kik_json_size(kik_json_get(v, "roles")), sizeof *c->role);
	if (kik_json_get(v, "roles") && kik_part_each(rd, v, "roles", read_role) < 0)
		return -1;
	return kik_part_each(rd, v, "questions", read_question);
}
