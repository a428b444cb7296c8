/*
 * What may be shown of an item made of several questions - a theme, a panel, a total - by what may
 * be shown of each of them.
 */
#ifndef KIK_HIDE_ITEM_H
#define KIK_HIDE_ITEM_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/hide.h"
#include "kik/means.h"

/* A question at one result. */
struct kik_hide_part {
	bool used;                    /* it was asked there */
	bool filled;                  /* there is a figure */
	enum kik_hidden mean, spread; /* whether that may be shown, and the rest of them */
};

/* Result `result` of what is published, question by question. */
struct kik_hide_of {
	const struct kik_frame *frame;
	struct kik_hide_part (*part)(const void *publish, size_t result, size_t question);
	const void *publish;
	size_t result;
};

/* KIK_SHOWN when a figure of it may be shown or there is none, else the plainest reason. */
enum kik_hidden kik_hide_item(const struct kik_hide_of *of, enum kik_level_kind kind, size_t item);

/* KIK_SHOWN when the spread of all of it may be shown, else why not. */
enum kik_hidden kik_hide_item_spread(const struct kik_hide_of *of, enum kik_level_kind kind,
    size_t item);

/* True when the item is shown, but without some question in use that is hidden. */
bool kik_hide_item_partial(const struct kik_hide_of *of, enum kik_level_kind kind, size_t item);

#endif
