#include "kik/order.h"

#include <stdlib.h>

void kik_order(void *all, size_t n, size_t size, int (*cmp)(const void *x, const void *y))
{
	const char *p = all, *end = p + n * size;

	if (n < 2)
		return;
	for (; p + size < end && cmp(p, p + size) <= 0; p += size)
		;
	if (p + size < end)
		qsort(all, n, size, cmp);
}

const void *kik_order_find(const void *key, const void *all, size_t *n, size_t size,
    int (*cmp)(const void *key, const void *element))
{
	const char *first = all;
	size_t left = *n, below = 0;

	while (below < left) {
		size_t middle = below + (left - below) / 2;

		if (cmp(key, first + middle * size) > 0)
			below = middle + 1;
		else
			left = middle;
	}
	for (; left < *n && cmp(key, first + left * size) == 0; left++)
		;
	*n = left - below;
	return *n ? first + below * size : all;
}
