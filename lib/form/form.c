#include "kik/form.h"

#include <string.h>

const struct kik_form_kind kik_form_kinds[] = {
	{ "html", kik_form_html, { NULL }, NULL },
	{ "csv", kik_form_csv, { NULL }, NULL },
	{ "xlsx", kik_form_xlsx, { "indtastning.xlsx", "typing.xlsx", "inntasting.xlsx" },
	    kik_form_typing },
	{ NULL, NULL, { NULL }, NULL },
};

const char *kik_form_unit_file(const struct kik_form_kind *k, const struct kik_round *r)
{
	return k->unit_file[kik_lang_of(r->lang)];
}

static const struct kik_form_kind *find(struct kik_slice name)
{
	for (const struct kik_form_kind *k = kik_form_kinds; k->name != NULL; k++)
		if (kik_slice_is(name, k->name))
			return k;
	return NULL;
}

int kik_forms_parse(const char *list, const struct kik_form_kind *out[KIK_FORM_KINDS + 1],
    struct kik_slice *wrong)
{
	size_t n = 0;

	for (const char *s = list, *end;; s = end + 1) {
		const struct kik_form_kind *kind;
		size_t i = 0;

		end = strchrnul(s, ',');
		*wrong = kik_trim(s, (size_t)(end - s));
		kind = find(*wrong);
		if (kind == NULL)
			return -1;
		while (i < n && out[i] != kind)
			i++;
		if (i == n)
			out[n++] = kind;
		if (*end == '\0')
			break;
	}
	out[n] = NULL;
	return 0;
}

void kik_forms_names(struct kik_buf *b)
{
	for (const struct kik_form_kind *k = kik_form_kinds; k->name != NULL; k++) {
		if (k != kik_form_kinds)
			kik_buf_adds(b, ", ");
		kik_buf_adds(b, k->name);
	}
}
