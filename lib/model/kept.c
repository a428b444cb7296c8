#include "kept.h"

#include <string.h>

#define STEP 256  /* bytes by which a block grows */
#define MOST 4096 /* bytes of a new block; one statement may be larger */

/* What stands before the text of a statement. */
struct head {
	uint32_t place, len;
};

/* A block with room for so many bytes; what the unit has had says how many more may come. */
static struct kik_kept_block *begin(struct kik_kept *k, struct kik_arena *a, size_t need)
{
	size_t had = k->last ? k->last->size + k->last->size / 2 : 0;
	size_t size = (had < MOST ? had : MOST) + STEP - sizeof(struct kik_kept_block);
	struct kik_kept_block *b;

	if (size < need)
		size = need;
	b = kik_arena_alloc(a, sizeof *b + size);
	b->before = k->last;
	b->size = size;
	k->last = b;
	return b;
}

/* Where so many bytes go. */
static char *room(struct kik_kept *k, struct kik_arena *a, size_t need)
{
	struct kik_kept_block *b = k->last;
	size_t more;

	if (b && b->size - b->used < need) {
		more = (need / STEP + 1) * STEP;
		if (kik_arena_extend(a, b, sizeof *b + b->size, more))
			b->size += more;
		else
			b = NULL;
	}
	if (!b)
		b = begin(k, a, need);
	b->used += need;
	return b->bytes + b->used - need;
}

void kik_kept_add(struct kik_kept *k, struct kik_arena *a, uint32_t place, struct kik_slice text)
{
	const struct head head = { place, (uint32_t)text.len };
	char *to;

	if (!text.len)
		return;
	to = room(k, a, sizeof head + text.len + 1);
	memcpy(to, &head, sizeof head);
	memcpy(to + sizeof head, text.s, text.len);
	to[sizeof head + text.len] = '\0';
	k->n++;
}

void kik_kept_join(struct kik_kept *k, const struct kik_kept *from)
{
	struct kik_kept_block **first = &k->last;

	while (*first)
		first = &(*first)->before;
	*first = from->last;
	k->n += from->n;
}

void kik_kept_list(const struct kik_kept *k, struct kik_kept_statement *out)
{
	const struct kik_kept_block *b;

	for (b = k->last; b; b = b->before) {
		const char *s = b->bytes, *end = s + b->used;

		while (s < end) {
			struct head head;

			memcpy(&head, s, sizeof head);
			s += sizeof head;
			*out++ = (struct kik_kept_statement){ s, head.len, head.place };
			s += head.len + 1;
		}
	}
}
