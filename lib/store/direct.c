#include "direct.h"

#include <stdlib.h>

#include "kik/id.h"

enum { NUMBER_MAX = 63, COUNT_DIGITS = 9 };

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool kik_direct_count(struct kik_direct *t, int64_t *out)
{
	const char *p = t->p;
	int64_t n = 0;

	while (p < t->end && is_digit(*p) && p - t->p < COUNT_DIGITS)
		n = n * 10 + (*p++ - '0');
	if (p == t->p || (p > t->p + 1 && *t->p == '0') || n > KIK_COUNT_MAX)
		return false;
	t->p = p;
	*out = n;
	return true;
}

bool kik_direct_count_or_null(struct kik_direct *t, int64_t *out)
{
	*out = -1;
	return KIK_IS(t, "null") || kik_direct_count(t, out);
}

bool kik_direct_bool(struct kik_direct *t, bool *out)
{
	*out = KIK_IS(t, "true");
	return *out || KIK_IS(t, "false");
}

/* The end of a run of digits. */
static const char *digits(const struct kik_direct *t, const char *p)
{
	while (p < t->end && is_digit(*p))
		p++;
	return p;
}

bool kik_direct_number(struct kik_direct *t, struct kik_slice *out)
{
	const char *whole = t->p + (t->p < t->end && *t->p == '-'), *p = digits(t, whole);

	if (p == whole || (p > whole + 1 && *whole == '0'))
		return false;
	if (p < t->end && *p == '.') {
		const char *part = p + 1;

		p = digits(t, part);
		if (p == part)
			return false;
	}
	if (p - t->p > NUMBER_MAX)
		return false;
	*out = (struct kik_slice){ t->p, (size_t)(p - t->p) };
	t->p = p;
	return true;
}

bool kik_direct_figure(struct kik_direct *t)
{
	struct kik_slice number;

	return kik_direct_number(t, &number) || KIK_IS(t, "null");
}

/* The end of a run that has neither quote, backslash nor control character. */
static const char *plain_run(const struct kik_direct *t, const char *p)
{
	while (p < t->end && (unsigned char)*p >= 0x20 && *p != '"' && *p != '\\')
		p++;
	return p;
}

bool kik_direct_plain(struct kik_direct *t, struct kik_slice *out)
{
	const char *from = t->p + 1, *p;

	if (t->p == t->end || *t->p != '"')
		return false;
	p = plain_run(t, from);
	if (p == t->end || *p != '"')
		return false;
	*out = (struct kik_slice){ from, (size_t)(p - from) };
	t->p = p + 1;
	return true;
}

bool kik_direct_id(struct kik_direct *t, bool may_be_empty, const char **out)
{
	struct kik_slice found, s;
	enum kik_fault f;

	if (!kik_direct_plain(t, &found))
		return false;
	s = found;
	if ((may_be_empty ? kik_fact_check(&s, t->a, &f) : kik_id_check(&s, t->a, &f)) < 0 ||
	    s.s != found.s || s.len != found.len)
		return false;
	*out = kik_arena_text(t->a, s.s, s.len);
	return true;
}

/* A text whose escapes are of one letter, into t->text. */
static bool text(struct kik_direct *t)
{
	static const char letters[] = "\"\\/bfnrt", meaning[] = "\"\\/\b\f\n\r\t";

	kik_buf_clear(&t->text);
	if (t->p == t->end || *t->p != '"')
		return false;
	for (const char *from = t->p + 1;; from = t->p + 1) {
		const char *letter;

		t->p = plain_run(t, from);
		kik_buf_add(&t->text, from, (size_t)(t->p - from));
		if (t->p == t->end)
			return false;
		if (*t->p == '"')
			break;
		if (*t->p++ != '\\' || t->p == t->end)
			return false;
		letter = *t->p ? strchr(letters, *t->p) : NULL;
		if (!letter)
			return false;
		kik_buf_addc(&t->text, meaning[letter - letters]);
	}
	t->p++;
	return true;
}

bool kik_direct_texts(struct kik_direct *t, const char ***out, size_t *n)
{
	size_t found = 0;

	if (!KIK_IS(t, "["))
		return false;
	if (KIK_IS(t, "]"))
		return true;
	do {
		if (!text(t))
			return false;
		if (!t->texts)
			continue;
		t->list = kik_grow(t->list, found, &t->list_cap, sizeof *t->list);
		t->list[found++] = kik_arena_text(t->a, kik_buf_str(&t->text), t->text.len);
	} while (KIK_IS(t, ","));
	if (found) {
		*out = kik_arena_array(t->a, found, sizeof **out);
		memcpy(*out, t->list, found * sizeof **out);
		*n = found;
	}
	return KIK_IS(t, "]");
}
