/* What the members of a group agreed on, in a line of the stream. */
#include <string.h>

#include "result_parts.h"

/* A whole number, or null; false when it is neither. */
static bool number(const struct kik_json *v, int32_t null, int32_t min, int32_t *out)
{
	int64_t n;

	*out = null;
	if (kik_json_is(v, KIK_JSON_NULL))
		return true;
	if (kik_json_int(v, &n) < 0 || n < min || n > KIK_COUNT_MAX)
		return false;
	*out = (int32_t)n;
	return true;
}

/* ["S01", points in thousandths or null, strengths, improvement areas, or null] */
static int read_cell(const struct kik_part *rd, const struct kik_json *v, struct kik_member *m)
{
	const struct kik_json *name = kik_json_first(v), *points, *strengths, *improvements;
	const char *s = kik_json_text(name);
	struct kik_agreed_cell *cell;
	size_t q;

	if (!kik_json_is(v, KIK_JSON_ARRAY) || kik_json_size(v) != 4 || !s)
		return kik_part_fault(rd, v, "agreed", KIK_P_MEMBER_AGREED);
	points = kik_json_next(name);
	strengths = kik_json_next(points);
	improvements = kik_json_next(strengths);
	q = kik_frame_question(rd->f, s, strlen(s));
	if (q == KIK_NONE || m->agreed[q].used)
		return kik_part_fault(rd, name, "agreed", KIK_P_MEMBER_QUESTION);
	cell = &m->agreed[q];
	cell->used = true;
	if (!number(points, KIK_NO_POINTS, -KIK_COUNT_MAX, &cell->points) ||
	    !number(strengths, KIK_NOT_KNOWN, 0, &cell->strengths) ||
	    !number(improvements, KIK_NOT_KNOWN, 0, &cell->improvements) ||
	    kik_json_is(strengths, KIK_JSON_NULL) != kik_json_is(improvements, KIK_JSON_NULL))
		return kik_part_fault(rd, v, "agreed", KIK_P_MEMBER_AGREED);
	if (cell->points != KIK_NO_POINTS &&
	    kik_scale_bin(kik_question_scale(rd->f, q), cell->points) < 0)
		return kik_part_inconsistent(rd, points, "agreed", KIK_P_ON_SCALE);
	return 0;
}

int kik_member_agreed_read(const struct kik_part *rd, const struct kik_json *v,
    struct kik_member *m)
{
	const struct kik_json *list = kik_json_need(rd->doc, v, "agreed", KIK_JSON_ARRAY, false);
	const struct kik_json *c;
	size_t q;

	if (!list)
		return kik_json_get(v, "agreed") ? -1 : 0;
	m->agreed = kik_arena_array(rd->a, rd->f->nquestions, sizeof *m->agreed);
	for (q = 0; q < rd->f->nquestions; q++)
		m->agreed[q] = (struct kik_agreed_cell){ .points = KIK_NO_POINTS,
			.strengths = KIK_NOT_KNOWN,
			.improvements = KIK_NOT_KNOWN };
	for (c = kik_json_first(list); c; c = kik_json_next(c))
		if (read_cell(rd, c, m) < 0)
			return -1;
	return 0;
}

void kik_member_agreed_write(struct kik_buf *b, const struct kik_member *m,
    const struct kik_frame *f)
{
	const char *mark = "[";
	size_t q;

	KIK_ADD(b, ",\"agreed\":[");
	for (q = 0; q < f->nquestions; q++) {
		const struct kik_agreed_cell *c = &m->agreed[q];

		if (!c->used)
			continue;
		kik_buf_adds(b, mark);
		mark = ",[";
		kik_json_add_text(b, f->question[q].id);
		kik_buf_addc(b, ',');
		if (c->points == KIK_NO_POINTS)
			KIK_ADD(b, "null");
		else
			kik_buf_addi(b, c->points);
		kik_buf_addc(b, ',');
		kik_part_add_count(b, c->strengths);
		kik_buf_addc(b, ',');
		kik_part_add_count(b, c->improvements);
		kik_buf_addc(b, ']');
	}
	kik_buf_addc(b, ']');
}
