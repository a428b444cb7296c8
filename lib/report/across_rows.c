#include "across_rows.h"

#include <string.h>

#include "kik/render.h"

const char *kik_across_row(const struct kik_doc *d, const struct kik_across *a, size_t i)
{
	const char *name = kik_across_name(d, a, i);
	size_t n = a->result[i]->nmembers;
	if (kik_result_is_unit(a->result[i]) || (i == a->all && !a->named))
		return name;
	return n == 1 ? kik_say(d, KIK_W_GROUP_ONE, name)
		      : kik_say(d, KIK_W_GROUP_SIZE, name, kik_say_count(d, (int64_t)n));
}

bool kik_across_wants_areas(const struct kik_across *a)
{
	bool any = false;
	for (size_t i = 0; i < a->n; i++) {
		if (strcmp(a->result[i]->scope, "area") == 0)
			return false;
		any = any || (kik_result_is_unit(a->result[i]) && *a->result[i]->unit.area != '\0');
	}
	return any;
}

const char *kik_across_heading(const struct kik_across *a, size_t i, const char **area)
{
	const struct kik_result *r = a->result[i];
	if (!kik_result_is_unit(r) || strcmp(r->unit.area, *area) == 0)
		return NULL;
	*area = r->unit.area;
	return **area == '\0' ? NULL : *area;
}

const char *kik_across_place(const struct kik_across *a)
{
	const struct kik_result *all = a->result[a->all];
	return a->many_places || all->nmembers == 0 ? "" : all->member[0].unit.municipality;
}

struct kik_names kik_across_incomplete(const struct kik_doc *d, const struct kik_across *a)
{
	const struct kik_result *all = a->result[a->all];
	struct kik_names names = { .n = 0 };
	for (size_t i = 0; i < a->given; i++) {
		const struct kik_result *r = a->result[i];
		bool known = r->complete || kik_result_is_unit(r);
		for (size_t m = 0; m < r->nmembers; m++)
			known = known || !r->member[m].complete;
		if (!known)
			kik_names_add(&names, kik_across_name(d, a, i));
	}
	for (size_t m = 0; m < all->nmembers; m++) {
		const struct kik_unit *u = &all->member[m].unit;
		if (!all->member[m].complete)
			kik_names_add(&names, *u->name != '\0' ? u->name : u->id);
	}
	return names;
}

void kik_across_hidden_note(struct kik_doc *d, const struct kik_across *const *round, size_t n)
{
	bool k = false, remainder = false, since = false;
	const struct kik_across *any = NULL;
	for (size_t i = 0; i < n; i++) {
		if (round[i] == NULL)
			continue;
		any = round[i];
		k = k || kik_publish_hides(any->publish, KIK_HIDDEN_K);
		remainder = remainder || kik_publish_hides(any->publish, KIK_HIDDEN_REMAINDER);
		since = since || kik_publish_hides(any->publish, KIK_HIDDEN_SINCE);
	}
	if (!k && !remainder && !since)
		return;
	kik_doc_note(d, NULL, KIK_TONE_INFO, "%s",
	    kik_say_joined(d, " ",
		k ? kik_say(d, KIK_W_HIDES_K, kik_say_count(d, any->in->min_n)) : "",
		remainder ? kik_word(d->lang, KIK_W_HIDES_REMAINDER) : "",
		since ? kik_say(d, KIK_W_HIDES_SINCE, kik_say_count(d, any->in->min_n)) : "",
		kik_say(d, KIK_W_HIDES_THEMES, kik_tone_sign(KIK_TONE_INFO))));
}
