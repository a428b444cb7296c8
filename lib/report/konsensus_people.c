#include "konsensus_people.h"

#include "say.h"

int64_t kik_people(const struct kik_consensus *c)
{
	int64_t n = 0;
	for (size_t i = 0; i < c->nroles; i++)
		n += c->role[i].n;
	return n;
}

const char *kik_people_by_role(const struct kik_doc *d, const struct kik_consensus *c)
{
	const char *list = "";
	for (size_t i = 0; i < c->nroles; i++)
		list = kik_say_joined(d, ", ", list,
		    kik_say(d, KIK_W_KON_ROLE, c->role[i].role, kik_say_count(d, c->role[i].n)));
	return kik_say(d, KIK_W_KON_ROLES, kik_say_count(d, kik_people(c)), list);
}
