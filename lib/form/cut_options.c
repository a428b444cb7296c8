#include "kik/cut_options.h"

#include <string.h>

#include "kik/num.h"
#include "kik/text.h"

struct reader {
	struct kik_cuts *out;
	const enum kik_cut *known;
	bool given[KIK_CUTS];
	struct kik_arena *a;
	const char *usage;
};

/* "met, partly, path" */
static const char *names(const struct reader *r)
{
	const char *list = kik_cut_names[r->known[0]].name;
	size_t i;

	for (i = 1; r->known[i] != KIK_CUTS; i++)
		list = kik_arena_printf(r->a, "%s, %s", list, kik_cut_names[r->known[i]].name);
	return list;
}

static enum kik_cut find(const struct reader *r, struct kik_slice name)
{
	size_t i;

	for (i = 0; r->known[i] != KIK_CUTS; i++)
		if (kik_slice_is(name, kik_cut_names[r->known[i]].name))
			break;
	return r->known[i];
}

static const char *range(const struct reader *r, const struct kik_cut_name *n)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *text;

	if (n->whole)
		kik_buf_adds(&b, "a whole number from ");
	kik_buf_add_decimal(&b, n->min, KIK_STAT, '.');
	kik_buf_adds(&b, " to ");
	kik_buf_add_decimal(&b, n->max, KIK_STAT, '.');
	text = kik_arena_str(r->a, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

static void read_one(struct reader *r, struct kik_slice part)
{
	const char *equals = memchr(part.s, '=', part.len);
	struct kik_slice name = part, value = { NULL, 0 };
	enum kik_cut which;
	enum kik_mark mark;
	int64_t number;

	if (equals) {
		name = kik_trim(part.s, (size_t)(equals - part.s));
		value = kik_trim(equals + 1, part.len - (size_t)(equals + 1 - part.s));
	}
	which = find(r, name);
	if (!equals || which == KIK_CUTS) {
		r->usage =
		    kik_arena_printf(r->a, "--cut: '%.*s'; expected NAME=VALUE, the name one of %s",
			(int)part.len, part.s, names(r));
		return;
	}
	if (kik_parse_number(value.s, value.len, &number, &mark) < 0 ||
	    number < kik_cut_names[which].min || number > kik_cut_names[which].max ||
	    (kik_cut_names[which].whole && number % KIK_STAT))
		r->usage = kik_arena_printf(r->a, "--cut: %s is '%.*s'; expected %s",
		    kik_cut_names[which].name, (int)value.len, value.s,
		    range(r, &kik_cut_names[which]));
	else if (r->given[which])
		r->usage =
		    kik_arena_printf(r->a, "--cut names %s twice", kik_cut_names[which].name);
	else
		kik_cut_set(r->out, which, number);
	r->given[which] = true;
}

int kik_cuts_read(struct kik_cuts *out, const char *text, const enum kik_cut *known,
    const char **usage, struct kik_arena *a)
{
	struct reader r = { .out = out, .known = known, .a = a };
	const char *s, *end;

	*out = kik_cuts_usual;
	for (s = text; s && !r.usage; s = *end ? end + 1 : NULL) {
		end = strchrnul(s, ',');
		read_one(&r, kik_trim(s, (size_t)(end - s)));
	}
	if (!r.usage && out->goal.partly > out->goal.met)
		r.usage = "--cut: partly is more than met";
	if (!r.usage && out->perceived.below > out->perceived.above)
		r.usage = "--cut: k-below is more than k-above";
	*usage = r.usage;
	return r.usage ? -1 : 0;
}
