#include "kik/counts.h"

/* What stands around and between the parts. */
struct form {
	const char *begin, *end, *between, *open, *middle, *close;
	char mark;
};

bool kik_counts_dense(const struct kik_scale *s, const int64_t *counts)
{
	size_t i;

	if (s->nsteps > KIK_DENSE_STEPS)
		return false;
	if (s->nbins == s->nsteps)
		return true;
	for (i = 0; i < s->nbins; i++)
		if (counts[i] && !kik_scale_is_step(s, kik_scale_points(s, i)))
			return false;
	return true;
}

static void write_counts(struct kik_buf *b, const struct kik_scale *s, const int64_t *counts,
    const struct form *f)
{
	bool dense = kik_counts_dense(s, counts), first = true;
	size_t i;

	kik_buf_adds(b, f->begin);
	for (i = 0; i < s->nbins; i++) {
		if (dense ? s->nbins != s->nsteps && !kik_scale_is_step(s, kik_scale_points(s, i))
			  : !counts[i])
			continue;
		kik_buf_adds(b, first ? "" : f->between);
		first = false;
		if (!dense) {
			kik_buf_adds(b, f->open);
			kik_buf_add_decimal(b, kik_scale_points(s, i), KIK_THOUSAND, f->mark);
			kik_buf_adds(b, f->middle);
		}
		kik_buf_addi(b, counts[i]);
		if (!dense)
			kik_buf_adds(b, f->close);
	}
	kik_buf_adds(b, f->end);
}

void kik_counts_json(struct kik_buf *b, const struct kik_scale *s, const int64_t *counts)
{
	static const struct form form = { "[", "]", ",", "[", ",", "]", '.' };

	write_counts(b, s, counts, &form);
}

void kik_counts_tidy(struct kik_buf *b, const struct kik_scale *s, const int64_t *counts, char mark)
{
	struct form form = { "", "", "|", "", ":", "", mark };

	write_counts(b, s, counts, &form);
}
