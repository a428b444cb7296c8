/*
 * Hiding: which cells may be published.
 *
 * Threshold: a cell of fewer than k people is hidden.  Remainder: for every
 * published node, the people who are in none of its published descendants
 * number 0 or at least k; else the smallest of its nearest published
 * descendants (ties: the later in the caller's order) is hidden, and its own
 * nearest ones take its place, and so on.  Nodes are looked at in the caller's
 * order, from the top down.  A node of nobody is shown, as having no data.
 */
#ifndef KIK_HIDE_H
#define KIK_HIDE_H

#include <stddef.h>
#include <stdint.h>

enum kik_hidden {
	KIK_SHOWN,
	KIK_HIDDEN_K,
	KIK_HIDDEN_REMAINDER,
	KIK_HIDDEN_N10,
	KIK_HIDDEN_SINCE /* too little has changed since an earlier publication */
};

#define KIK_MIN_N        5  /* the default k */
#define KIK_MIN_N_LOWEST 3  /* never below */
#define KIK_MIN_N_SPREAD 10 /* min, max, median, SD, distribution */

/*
 * A node of a hierarchy: parents stand before their children, which hold
 * different people of theirs.
 */
struct kik_hide_node {
	size_t parent; /* index of the nearest node that holds it, or KIK_NONE */
	int64_t n;     /* people in this cell */
};

/* Decides for every node; out has n elements (never KIK_HIDDEN_N10). */
void kik_hide(const struct kik_hide_node *node, size_t n, int64_t k, enum kik_hidden *out);

#endif
