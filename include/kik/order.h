/* Putting things in order. */
#ifndef KIK_ORDER_H
#define KIK_ORDER_H

#include <stddef.h>

/*
 * As qsort(3), for what often is in order already, as units in a file are: that is seen in one
 * pass.
 */
void kik_order(void *all, size_t n, size_t size, int (*cmp)(const void *x, const void *y));

/*
 * Those of *n in order that are equal to the key, by halving as bsearch(3): the first, and in *n
 * how many they are.
 */
const void *kik_order_find(const void *key, const void *all, size_t *n, size_t size,
    int (*cmp)(const void *key, const void *element));

#endif
