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
