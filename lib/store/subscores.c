/* The sub-scores of a question, in a line of the stream. */
#include <string.h>

#include "result_parts.h"

void kik_subscores_write(struct kik_buf *b, const struct kik_frame *f, size_t question,
    const struct kik_subsums *sub, bool means)
{
	unsigned set = kik_question_subscores(f, question);
	const char *mark = ",\"subscores\":[{\"id\":";

	if (!sub || sub->n == 0)
		return;
	for (size_t i = 0; i < KIK_SUBSCORES; i++) {
		if (!(set >> i & 1))
			continue;
		kik_buf_adds(b, mark);
		mark = ",{\"id\":";
		kik_json_add_text(b, kik_subscore_names[i]);
		KIK_ADD(b, ",\"n\":");
		kik_buf_addi(b, sub->n);
		KIK_ADD(b, ",\"sum\":");
		kik_buf_addi(b, sub->sum[i]);
		if (means) {
			KIK_ADD(b, ",\"mean\":");
			kik_json_add_stat(b, kik_subscore_mean(sub, i));
		}
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, ']');
}

static size_t find(const char *name)
{
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		if (strcmp(kik_subscore_names[i], name) == 0)
			return i;
	return KIK_NONE;
}

/* One of the list; *left: those that have not stood there yet. */
static int read_one(const struct kik_part *rd, const struct kik_json *v, const struct kik_scale *s,
    struct kik_subsums *sub, unsigned *left)
{
	static const char *const keys[] = { "id", "n", "sum", "mean", NULL };
	const struct kik_json *sum;
	const char *name;
	int64_t n;
	size_t i;

	if (!kik_json_is(v, KIK_JSON_OBJECT))
		return kik_part_fault(rd, v, "subscores", KIK_P_OBJECT);
	if (kik_json_known(rd->doc, v, keys) < 0 || kik_part_text(rd, v, "id", true, &name) < 0 ||
	    kik_part_count(rd, v, "n", &n) < 0)
		return -1;
	i = find(name);
	if (i == KIK_NONE || !(*left >> i & 1))
		return kik_part_fault(rd, kik_json_get(v, "id"), "id", KIK_P_SUBSCORE);
	*left &= ~(1u << i);
	sum = kik_json_need(rd->doc, v, "sum", KIK_JSON_NUMBER, true);
	if (!sum)
		return -1;
	if (kik_json_int(sum, &sub->sum[i]) < 0 || sub->sum[i] < n * s->min ||
	    sub->sum[i] > n * s->max)
		return kik_part_fault(rd, sum, "sum", KIK_P_THOUSANDTHS);
	if (sub->n >= 0 && n != sub->n)
		return kik_part_inconsistent(rd, kik_json_get(v, "n"), "n", KIK_P_SUBSCORE_N);
	sub->n = n;
	return 0;
}

int kik_subscores_read(const struct kik_part *rd, const struct kik_json *v, size_t question,
    struct kik_question_result *to)
{
	const struct kik_json *list = kik_json_need(rd->doc, v, "subscores", KIK_JSON_ARRAY, false);
	unsigned left = kik_question_subscores(rd->f, question);

	if (!list)
		return kik_json_get(v, "subscores") ? -1 : 0;
	if (!to->sub)
		return kik_part_fault(rd, list, "subscores", KIK_P_SUBSCORE);
	to->sub->n = -1;
	for (const struct kik_json *e = kik_json_first(list); e; e = kik_json_next(e))
		if (read_one(rd, e, kik_question_scale(rd->f, question), to->sub, &left) < 0)
			return -1;
	if (left)
		return kik_part_fault(rd, list, "subscores", KIK_P_SUBSCORE);
	if (to->sub->n > to->n)
		return kik_part_inconsistent(rd, list, "subscores", KIK_P_SUBSCORE_N);
	return 0;
}
