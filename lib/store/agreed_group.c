/* What the units of a group agreed on, summed, in a line of the stream: all of it is derived. */
#include <string.h>

#include "kik/counts.h"
#include "result_parts.h"

/* A number of statements; null where no unit has told any. */
static void add_known(struct kik_buf *b, int64_t known, int64_t n)
{
	kik_part_add_count(b, known ? n : KIK_NOT_KNOWN);
}

static void write_question(struct kik_buf *b, const struct kik_frame *f, size_t q,
    const struct kik_derived *d)
{
	const struct kik_agreed_sum *sum = &d->agreed[q];

	KIK_ADD(b, "{\"id\":");
	kik_json_add_text(b, f->question[q].id);
	KIK_ADD(b, ",\"counts\":");
	kik_counts_json(b, kik_question_scale(f, q), sum->counts);
	KIK_ADD(b, ",\"n\":");
	kik_buf_addi(b, sum->n);
	KIK_ADD(b, ",\"blank\":");
	kik_buf_addi(b, sum->units - sum->n);
	kik_part_add_stats(b, &d->question[q]);
	kik_part_add_over_units(b, &d->unit_question[q]);
	KIK_ADD(b, ",\"strengths\":");
	add_known(b, sum->known, sum->strengths);
	KIK_ADD(b, ",\"improvements\":");
	add_known(b, sum->known, sum->improvements);
	KIK_ADD(b, ",\"improving\":");
	add_known(b, sum->known, sum->improving);
	kik_buf_addc(b, '}');
}

void kik_agreed_group_write(struct kik_buf *b, const struct kik_result *r, struct kik_arena *a)
{
	const struct kik_frame *f = r->frame;
	const char *mark = "";
	struct kik_derived d;
	int64_t units = 0;
	size_t i;

	kik_derive_consensus(r, a, &d);
	for (i = 0; i < r->nmembers; i++)
		units += r->member[i].agreed != NULL;
	KIK_ADD(b, "{\"units\":");
	kik_buf_addi(b, units);
	KIK_ADD(b, ",\"questions\":[");
	for (i = 0; i < f->nquestions; i++) {
		if (!d.agreed[i].units)
			continue;
		kik_buf_adds(b, mark);
		mark = ",";
		write_question(b, f, i, &d);
	}
	kik_buf_addc(b, ']');
	kik_part_add_themes(b, f, &d);
	kik_part_add_totals(b, f, &d);
	kik_buf_addc(b, '}');
}

/* --- reading ------------------------------------------------------------------------ */

static int check_question(const struct kik_part *rd, const struct kik_json *v,
    const struct kik_agreed_sum *sums, bool *seen)
{
	const char *name;
	const struct kik_agreed_sum *sum;
	size_t q;

	if (kik_part_text(rd, v, "id", true, &name) < 0)
		return -1;
	q = kik_frame_question(rd->f, name, strlen(name));
	if (q == KIK_NONE)
		return kik_part_fault(rd, kik_json_get(v, "id"), "id", KIK_P_FRAME_QUESTION);
	if (seen[q])
		return kik_part_inconsistent(rd, kik_json_get(v, "id"), "id", KIK_P_QUESTION_ONCE);
	seen[q] = true;
	sum = &sums[q];
	if (kik_part_check_number(rd, v, "n", sum->n) < 0 ||
	    kik_part_check_number(rd, v, "blank", sum->units - sum->n) < 0 ||
	    kik_part_check_number(rd, v, "strengths", sum->known ? sum->strengths : KIK_NOT_KNOWN) <
		0)
		return -1;
	return kik_part_check_number(rd, v, "improvements",
	    sum->known ? sum->improvements : KIK_NOT_KNOWN);
}

int kik_agreed_group_check(const struct kik_part *rd, const struct kik_json *root)
{
	static const char *const keys[] = { "units", "questions", "themes", "panels", "total",
		NULL };
	const struct kik_json *v = kik_json_get(root, "consensus"), *list, *q;
	struct kik_agreed_units units = kik_agreed_units(rd->r, rd->a);
	const struct kik_agreed_sum *sums = kik_agreed_sums(&units, rd->f, rd->a);
	bool *seen = kik_arena_array(rd->a, rd->f->nquestions, sizeof *seen);

	if (!v)
		return 0;
	list = kik_json_need(rd->doc, v, "questions", KIK_JSON_ARRAY, true);
	if (!list || kik_json_known(rd->doc, v, keys) < 0 ||
	    kik_part_check_number(rd, v, "units", (int64_t)units.n) < 0)
		return -1;
	for (q = kik_json_first(list); q; q = kik_json_next(q))
		if (check_question(rd, q, sums, seen) < 0)
			return -1;
	return 0;
}
