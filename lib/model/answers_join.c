/* Answers that two threads gathered become one. */
#include <stdlib.h>
#include <string.h>

#include "gathered.h"

/* The sheet of the same unit and round, or NULL. */
static struct kik_sheet *twin(struct kik_answers *as, const struct kik_sheet_info *info)
{
	return kik_answers_seen(as, kik_slice_of(info->municipality), kik_slice_of(info->unit),
	    kik_slice_of(info->round));
}

static bool contradict(const char *a, const char *b)
{
	return *a && *b && strcmp(a, b) != 0;
}

/* Whether a respondent has answered a question in both, or has in both what counts once. */
static bool overlap(const struct kik_answers *as, const struct kik_sheet *a,
    const struct kik_sheet *b)
{
	uint32_t i, k;
	size_t q;

	for (i = 0; i < b->npeople; i++) {
		const struct kik_person *y = kik_sheet_person(as, b, i), *x;

		k = kik_sheet_find(as, a, kik_slice_of(y->id));
		if (k == a->npeople)
			continue;
		x = kik_sheet_person(as, a, k);
		if (kik_person_bit(x, kik_bit_frame(as->frame)) &&
		    kik_person_bit(y, kik_bit_frame(as->frame)))
			return true;
		for (q = 0; q < as->frame->nquestions; q++)
			if (kik_person_bit(x, q) && kik_person_bit(y, q))
				return true;
	}
	return false;
}

static void join_people(struct kik_answers *as, struct kik_sheet *to, const struct kik_sheet *from)
{
	uint32_t i;
	size_t k;

	for (i = 0; i < from->npeople; i++) {
		struct kik_person *y = kik_sheet_person(as, from, i);
		struct kik_person *x = kik_sheet_get(as, to, kik_slice_of(y->id));

		for (k = 0; k < as->bytes; k++)
			x->bits[k] |= y->bits[k];
		for (k = 0; as->prints && k < as->frame->nquestions; k++)
			if (kik_person_bit(y, k))
				*kik_person_print(as, x, k) = *kik_person_print(as, y, k);
	}
}

static void join_info(struct kik_sheet_info *to, const struct kik_sheet_info *from)
{
	size_t i;

	if (!*to->name)
		to->name = from->name;
	if (!*to->area)
		to->area = from->area;
	if (!to->listed)
		to->listed = from->listed;
	to->file = from->file;
	to->withheld = to->withheld || from->withheld;
	for (i = 0; i < KIK_LENIENCIES; i++)
		to->lenient[i] += from->lenient[i];
}

static void join_sheet(struct kik_answers *as, struct kik_sheet *to, struct kik_sheet *from)
{
	size_t i;
	uint32_t n;

	for (i = 0; i < as->ncounts; i++)
		if ((n = kik_sheet_count(from, i)) != 0)
			kik_sheet_add(as, to, i, n);
	for (i = 0; to->sub && i < as->frame->nquestions; i++)
		kik_subsums_add(&to->sub[i], &from->sub[i]);
	join_people(as, to, from);
	join_info(&to->info, &from->info);
	kik_kept_join(&to->kept, &from->kept);
	kik_sheet_release(from);
}

bool kik_answers_join(struct kik_answers *as, struct kik_answers *from)
{
	size_t i;

	for (i = 0; i < from->n; i++) {
		const struct kik_sheet *y = from->sheet[i], *x = twin(as, &y->info);

		if (x &&
		    (contradict(x->info.name, y->info.name) ||
			contradict(x->info.area, y->info.area) || overlap(as, x, y)))
			return false;
	}
	for (i = 0; i < from->n; i++) {
		struct kik_sheet *x = twin(as, &from->sheet[i]->info);

		if (x)
			join_sheet(as, x, from->sheet[i]);
		else
			kik_answers_adopt(as, from->sheet[i]);
	}
	from->n = 0;
	from->joined = as->joined;
	as->joined = from;
	return true;
}
