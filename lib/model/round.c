#include "kik/round.h"

#include <string.h>

const struct kik_round_unit *kik_round_find(const struct kik_round *r, const char *municipality,
    const char *id)
{
	const struct kik_round_unit *found = NULL;

	for (size_t i = 0; i < r->nunits; i++) {
		const struct kik_unit *u = &r->unit[i].unit;

		if (strcmp(u->id, id) != 0)
			continue;
		if (*municipality != '\0') {
			if (strcmp(u->municipality, municipality) == 0)
				return &r->unit[i];
			continue;
		}
		if (found && kik_unit_cmp(&found->unit, u) != 0)
			return NULL;
		found = &r->unit[i];
	}
	return found;
}

bool kik_round_has_code(const struct kik_round_unit *u, const char *code, size_t len)
{
	for (size_t i = 0; i < u->n; i++) {
		const char *known = u->participant[i].code;

		if (strlen(known) == len && memcmp(known, code, len) == 0)
			return true;
	}
	return false;
}
