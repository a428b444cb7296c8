#include "json_check.h"

#include <stdlib.h>
#include <string.h>

#include "kik/mem.h"

size_t kik_json_bom(const char *s, size_t len)
{
	return len >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

void kik_json_map_lines(struct kik_json_map *map, const char *s, size_t len)
{
	const char *p = s;

	while ((p = memchr(p, '\n', len - (size_t)(p - s)))) {
		map->newline =
		    kik_grow(map->newline, map->nnewlines, &map->newline_cap, sizeof *map->newline);
		map->newline[map->nnewlines++] = (uint32_t)(p - s);
		p++;
	}
}

struct kik_place kik_json_map_place(const struct kik_json_map *map, struct kik_place at,
    size_t offset)
{
	size_t low = 0, high = map->nnewlines, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (map->newline[mid] < offset)
			low = mid + 1;
		else
			high = mid;
	}
	if (at.line == 0)
		at.line = 1;
	if (low > 0)
		at.col = offset - map->newline[low - 1];
	else
		at.col = offset + (at.col > 0 ? at.col : 1);
	at.line += low;
	return at;
}

void kik_json_map_release(struct kik_json_map *map)
{
	free(map->span);
	free(map->newline);
	*map = (struct kik_json_map){ 0 };
}
