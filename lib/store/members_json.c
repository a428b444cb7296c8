/* The members of a group in a line of the stream. */
#include <string.h>

#include "result_parts.h"

#define PIECE (64 * 1024) /* of a line that is put out on the way */

/* ["S01", n, sum of points in thousandths] */
static int read_member_cell(const struct kik_part *rd, const struct kik_json *v,
    struct kik_member *m)
{
	const struct kik_json *name = kik_json_first(v), *n, *sum;
	const char *s = kik_json_text(name);
	const struct kik_scale *scale;
	struct kik_cell *cell;
	size_t q;

	if (!kik_json_is(v, KIK_JSON_ARRAY) || kik_json_size(v) != 3 || !s)
		return kik_part_fault(rd, v, "questions", KIK_P_MEMBER_CELL);
	n = kik_json_next(name);
	sum = kik_json_next(n);
	q = kik_frame_question(rd->f, s, strlen(s));
	if (q == KIK_NONE || m->cell[q].n >= 0)
		return kik_part_fault(rd, name, "questions", KIK_P_MEMBER_QUESTION);
	cell = &m->cell[q];
	if (kik_json_int(n, &cell->n) < 0 || cell->n < 0 || cell->n > KIK_COUNT_MAX ||
	    kik_json_int(sum, &cell->sum) < 0)
		return kik_part_fault(rd, v, "questions", KIK_P_MEMBER_CELL);
	scale = kik_question_scale(rd->f, q);
	if (cell->sum < cell->n * scale->min || cell->sum > cell->n * scale->max)
		return kik_part_inconsistent(rd, sum, "questions", KIK_P_ON_SCALE);
	return 0;
}

static int read_member(const struct kik_part *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "unit", "digest", "complete", "respondents", "expected",
		"questions", "agreed", "priorities", "actions", "indicators", "survey",
		"deviations", NULL };
	struct kik_member *m = &rd->r->member[rd->r->nmembers++];
	const struct kik_json *unit = kik_json_need(rd->doc, v, "unit", KIK_JSON_OBJECT, true);
	const struct kik_json *cells, *c;
	const char *digest;
	size_t q;

	m->cell = kik_arena_array(rd->a, rd->f->nquestions, sizeof *m->cell);
	for (q = 0; q < rd->f->nquestions; q++)
		m->cell[q].n = -1;
	if (!unit || kik_json_known(rd->doc, v, keys) < 0 ||
	    kik_part_unit(rd, unit, &m->unit) < 0 ||
	    kik_part_text(rd, v, "digest", true, &digest) < 0 ||
	    !kik_json_need(rd->doc, v, "complete", KIK_JSON_BOOL, true) ||
	    kik_part_count(rd, v, "respondents", &m->respondents) < 0 ||
	    kik_part_count_or_null(rd, v, "expected", &m->expected) < 0)
		return -1;
	if (strlen(digest) != KIK_DIGEST_SIZE - 1)
		return kik_part_fault(rd, kik_json_get(v, "digest"), "digest", KIK_P_DIGEST);
	memcpy(m->digest, digest, KIK_DIGEST_SIZE);
	m->complete = kik_json_true(kik_json_get(v, "complete"));
	cells = kik_json_need(rd->doc, v, "questions", KIK_JSON_ARRAY, true);
	if (!cells)
		return -1;
	for (c = kik_json_first(cells); c; c = kik_json_next(c))
		if (read_member_cell(rd, c, m) < 0)
			return -1;
	return kik_member_agreed_read(rd, v, m) < 0 ? -1 : kik_member_carried_read(rd, v, m);
}

int kik_members_read(const struct kik_part *rd, const struct kik_json *root)
{
	const struct kik_json *list = kik_json_get(root, "members");

	rd->r->member = kik_arena_array(rd->a, kik_json_size(list), sizeof *rd->r->member);
	return kik_part_each(rd, root, "members", read_member);
}

/* --- writing ------------------------------------------------------------------------ */

static void write_member(struct kik_buf *b, const struct kik_member *m, const struct kik_frame *f)
{
	bool first = true;
	size_t q;

	KIK_ADD(b, "{\"unit\":");
	kik_part_add_unit(b, &m->unit);
	KIK_ADD(b, ",\"digest\":");
	kik_json_add_text(b, m->digest);
	KIK_ADD(b, ",\"complete\":");
	kik_buf_adds(b, m->complete ? "true" : "false");
	KIK_ADD(b, ",\"respondents\":");
	kik_buf_addi(b, m->respondents);
	KIK_ADD(b, ",\"expected\":");
	kik_part_add_count(b, m->expected);
	/* per question: id, n, sum of points in thousandths */
	KIK_ADD(b, ",\"questions\":[");
	for (q = 0; q < f->nquestions; q++) {
		if (m->cell[q].n < 0)
			continue;
		kik_buf_adds(b, first ? "[" : ",[");
		first = false;
		kik_json_add_text(b, f->question[q].id);
		kik_buf_addc(b, ',');
		kik_buf_addi(b, m->cell[q].n);
		kik_buf_addc(b, ',');
		kik_buf_addi(b, m->cell[q].sum);
		kik_buf_addc(b, ']');
	}
	kik_buf_addc(b, ']');
	if (m->agreed)
		kik_member_agreed_write(b, m, f);
	if (m->carried)
		kik_member_carried_write(b, m->carried);
	kik_buf_addc(b, '}');
}

int kik_members_write(struct kik_buf *b, const struct kik_result *r, struct kik_output *out)
{
	size_t i;

	kik_buf_addc(b, '[');
	for (i = 0; i < r->nmembers; i++) {
		if (i)
			kik_buf_addc(b, ',');
		write_member(b, &r->member[i], r->frame);
		if (!out || b->len < PIECE)
			continue;
		if (kik_output_write(out, b->s, b->len) < 0)
			return -1;
		kik_buf_clear(b);
	}
	kik_buf_addc(b, ']');
	return 0;
}
