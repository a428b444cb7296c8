#include "hide_item.h"

/* The questions of an item that were asked there, one after the other; false after the last. */
static bool next(const struct kik_hide_of *of, enum kik_level_kind kind, size_t item, size_t *q,
    struct kik_hide_part *out)
{
	for (; *q < of->frame->nquestions; ++*q) {
		if (!kik_item_has(of->frame, kind, item, *q))
			continue;
		*out = of->part(of->publish, of->result, *q);
		if (out->used) {
			++*q;
			return true;
		}
	}
	return false;
}

enum kik_hidden kik_hide_item(const struct kik_hide_of *of, enum kik_level_kind kind, size_t item)
{
	enum kik_hidden why = KIK_SHOWN;
	struct kik_hide_part part;
	size_t q = 0;

	while (next(of, kind, item, &q, &part)) {
		if (part.mean == KIK_SHOWN && part.filled)
			return KIK_SHOWN;
		/* "fewer than k" is the plainer reason of two */
		if (part.mean != KIK_SHOWN && why != KIK_HIDDEN_K)
			why = part.mean;
	}
	return why;
}

enum kik_hidden kik_hide_item_spread(const struct kik_hide_of *of, enum kik_level_kind kind,
    size_t item)
{
	enum kik_hidden why = kik_hide_item(of, kind, item);
	struct kik_hide_part part;
	size_t q = 0;

	while (why == KIK_SHOWN && next(of, kind, item, &q, &part))
		if (part.spread != KIK_SHOWN)
			why = KIK_HIDDEN_N10;
	return why;
}

bool kik_hide_item_partial(const struct kik_hide_of *of, enum kik_level_kind kind, size_t item)
{
	struct kik_hide_part part;
	size_t q = 0;

	if (kik_hide_item(of, kind, item) != KIK_SHOWN)
		return false;
	while (next(of, kind, item, &q, &part))
		if (part.mean != KIK_SHOWN)
			return true;
	return false;
}
