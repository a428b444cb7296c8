#include "say_entry.h"

#include "say.h"

const char *kik_say_entry(const struct kik_doc *d, enum kik_section section,
    const struct kik_entry *e, size_t field)
{
	const struct kik_entry_field *f = &kik_entry_kinds[section].field[field];
	const struct kik_entered *v = &e->value[field];

	if (!v->given)
		return "";
	switch (f->type) {
	case KIK_ENTRY_IDS:
	case KIK_ENTRY_QUESTIONS:
		return kik_say_list(d, ", ", v->item, v->n);
	case KIK_ENTRY_WHOLE:
	case KIK_ENTRY_NUMBER:
		return kik_say_points(d, v->number);
	case KIK_ENTRY_DATE:
		return kik_say_date(d, v->text);
	case KIK_ENTRY_CHOICE:
		return kik_entry_word_say(&f->word[v->number], d->lang);
	default:
		return v->text;
	}
}
