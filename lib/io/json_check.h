/*
 * The strict check that runs before cJSON sees a text, and the map of it:
 * where each value stands.  For lib/io/json*.c.
 */
#ifndef KIK_JSON_CHECK_H
#define KIK_JSON_CHECK_H

#include <stddef.h>
#include <stdint.h>

#include "kik/diag.h"

/* Byte offsets of a value, and of its key (in arrays and at the root: its own start). */
struct kik_json_span {
	uint32_t key, start, end;
};

/* All values in the order of the text, a container before what it holds. */
struct kik_json_map {
	struct kik_json_span *span;
	size_t n, cap;
	uint32_t *newline; /* offsets of the line feeds */
	size_t nnewlines, newline_cap;
	size_t digits; /* bytes of all numbers, one more for each */
};

/*
 * Checks the text as json.h promises and fills the map.  Returns 0, or -1 with
 * the faults reported; the map is to be released in either case.
 */
int kik_json_check(struct kik_diag *d, struct kik_place at, const char *s, size_t len,
    struct kik_json_map *map);

void kik_json_map_release(struct kik_json_map *map);

/* Finds the lines of a text of at most KIK_JSON_SIZE bytes, for kik_json_map_place. */
void kik_json_map_lines(struct kik_json_map *map, const char *s, size_t len);

/* The place of a byte in a text that begins at `at`. */
struct kik_place kik_json_map_place(const struct kik_json_map *map, struct kik_place at,
    size_t offset);

/* Length of a byte order mark at the start of the text: 0 or 3. */
size_t kik_json_bom(const char *s, size_t len);

#endif
