#include "frame_read.h"

#include <stdlib.h>
#include <string.h>

#include "kik/id.h"
#include "kik/unit.h"
#include "kik/utf8.h"

#define LISTED 12 /* ids that a message names at most */

struct kik_frame_name {
	const char *id;
	const struct kik_json *v; /* the object that has the id */
	size_t index;
};

/* --- faults ------------------------------------------------------------------- */

static void add(const struct kik_frame_reader *r, const struct kik_json *v, enum kik_fault fault,
    const char *column, struct kik_slice found, const char *expected)
{
	struct kik_finding f = {
		.fault = fault,
		.at = kik_json_place(r->doc, v),
		.column = column,
		.found = found,
		.expected = expected,
		.n = KIK_ID_MAX,
	};

	kik_diag_add(r->d, &f);
}

void kik_frame_fault(const struct kik_frame_reader *r, const struct kik_json *v,
    enum kik_fault fault, const char *column, const char *found, const char *expected)
{
	add(r, v, fault, column, (struct kik_slice){ found, found ? strlen(found) : 0 }, expected);
}

void kik_frame_wrong(const struct kik_frame_reader *r, const struct kik_json *v,
    enum kik_fault fault, const char *column, const char *expected)
{
	add(r, v, fault, column, kik_json_raw(r->doc, v), expected);
}

const char *kik_frame_number(const struct kik_frame_reader *r, int64_t points)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *text;

	kik_buf_add_decimal(&b, points, KIK_THOUSAND, '.');
	text = kik_arena_str(r->a, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

/* --- members ------------------------------------------------------------------ */

static const char *type_phrase(const struct kik_frame_reader *r, enum kik_json_type t)
{
	return kik_phrase(r->d, t == KIK_JSON_STRING ? KIK_P_TEXT : KIK_P_OBJECT);
}

const struct kik_json *kik_frame_list(const struct kik_frame_reader *r, const struct kik_json *v,
    const char *key, enum kik_json_type t, bool need)
{
	const struct kik_json *list = kik_json_need(r->doc, v, key, KIK_JSON_ARRAY, need), *e;

	if (!list)
		return NULL;
	if (need && !kik_json_first(list))
		kik_frame_fault(r, list, KIK_F_FRAME_EMPTY, key, NULL, NULL);
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		if (kik_json_type(e) == t)
			continue;
		kik_frame_wrong(r, e, KIK_F_JSON_TYPE, key, type_phrase(r, t));
		list = NULL;
	}
	return list;
}

const char *kik_frame_word(const struct kik_frame_reader *r, const struct kik_json *v,
    const char *column)
{
	struct kik_slice t = { kik_json_text(v), 0 };
	enum kik_fault fault;

	if (!t.s) {
		kik_frame_wrong(r, v, KIK_F_JSON_TYPE, column, type_phrase(r, KIK_JSON_STRING));
		return NULL;
	}
	t.len = strlen(t.s);
	if (kik_id_check(&t, r->a, &fault) < 0) {
		add(r, v, fault, column, t, NULL);
		return NULL;
	}
	return kik_arena_text(r->a, t.s, t.len);
}

const char *kik_frame_id(const struct kik_frame_reader *r, const struct kik_json *v)
{
	const struct kik_json *m = kik_json_need(r->doc, v, "id", KIK_JSON_STRING, true);
	const char *id = m ? kik_frame_word(r, m, "id") : NULL;

	return id ? id : "";
}

/* Whether a text for people holds nothing but print and line feeds. */
static bool is_clean(const char *s)
{
	const char *end = strchr(s, '\0');

	while ((s += kik_utf8_control(s, (size_t)(end - s))) < end)
		if (*s++ != '\n')
			return false;
	return true;
}

static size_t find_lang(const struct kik_frame *f, const char *lang)
{
	for (size_t i = 0; i < f->nlang; i++)
		if (strcmp(f->lang[i], lang) == 0)
			return i;
	return KIK_NONE;
}

static const char *languages(const struct kik_frame_reader *r)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *text;

	for (size_t i = 0; i < r->f->nlang && i < LISTED; i++)
		kik_buf_addf(&b, "%s%s", i ? ", " : "", r->f->lang[i]);
	text = kik_arena_str(r->a, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

void kik_frame_text_of(const struct kik_frame_reader *r, const struct kik_json *text,
    const char *column, struct kik_text *out)
{
	const struct kik_json *m;
	const char *s;
	size_t lang;

	out->in = kik_arena_array(r->a, r->f->nlang, sizeof *out->in);
	for (m = kik_json_first(text); m; m = kik_json_next(m)) {
		s = kik_json_text(m);
		lang = find_lang(r->f, kik_json_key(m));
		if (lang == KIK_NONE)
			kik_frame_fault(r, m, KIK_F_FRAME_REF, "lang", kik_json_key(m),
			    languages(r));
		else if (!s)
			kik_frame_wrong(r, m, KIK_F_JSON_TYPE, column,
			    type_phrase(r, KIK_JSON_STRING));
		else if (kik_trim(s, strlen(s)).len == 0)
			kik_frame_fault(r, m, KIK_F_FRAME_TEXT, column, NULL, r->f->lang[lang]);
		else if (!is_clean(s))
			kik_frame_fault(r, m, KIK_F_CONTROL_ID, column, s, NULL);
		else
			out->in[lang] = kik_arena_str(r->a, s);
	}
	if (!kik_json_get(text, r->f->lang[0]))
		kik_frame_fault(r, text, KIK_F_FRAME_TEXT, column, NULL, r->f->lang[0]);
}

void kik_frame_text(const struct kik_frame_reader *r, const struct kik_json *v, const char *key,
    struct kik_text *out)
{
	const struct kik_json *m = kik_json_need(r->doc, v, key, KIK_JSON_OBJECT, true);

	if (m)
		kik_frame_text_of(r, m, key, out);
}

int kik_frame_points(const struct kik_frame_reader *r, const struct kik_json *v, const char *key,
    bool need, int32_t *out)
{
	const struct kik_json *m = kik_json_need(r->doc, v, key, KIK_JSON_NUMBER, need);

	if (!m)
		return need || kik_json_get(v, key) ? -1 : 0;
	if (kik_json_points(m, out) == 0)
		return 0;
	kik_frame_wrong(r, m, KIK_F_JSON_VALUE, key,
	    kik_arena_printf(r->a, "%s %s 0.001", kik_phrase(r->d, KIK_P_NUMBER),
		kik_phrase(r->d, KIK_P_STEP)));
	return -1;
}

/* JSON without the blanks between its tokens, which may be line feeds. */
static void add_compact(struct kik_buf *b, struct kik_slice raw)
{
	bool quoted = false;

	for (size_t i = 0; i < raw.len; i++) {
		if (raw.s[i] == '"')
			quoted = !quoted;
		if (!quoted && strchr(" \t\r\n", raw.s[i]))
			continue;
		kik_buf_addc(b, raw.s[i]);
		if (quoted && raw.s[i] == '\\')
			kik_buf_addc(b, raw.s[++i]);
	}
}

const char *kik_frame_extra(const struct kik_frame_reader *r, const struct kik_json *v)
{
	struct kik_buf b = KIK_BUF_INIT;
	const struct kik_json *m;
	const char *extra;

	for (m = kik_json_first(v); m; m = kik_json_next(m)) {
		if (strncmp(kik_json_key(m), "x-", 2) != 0)
			continue;
		kik_buf_addc(&b, ',');
		kik_json_add_text(&b, kik_json_key(m));
		kik_buf_addc(&b, ':');
		add_compact(&b, kik_json_raw(r->doc, m));
	}
	extra = b.len > 0 ? kik_arena_text(r->a, b.s, b.len) : "";
	kik_buf_release(&b);
	return extra;
}

/* --- ids of one kind ------------------------------------------------------------ */

void kik_frame_names_new(const struct kik_frame_reader *r, struct kik_frame_names *ids,
    const char *kind, size_t max)
{
	ids->kind = kind;
	ids->name = kik_arena_array(r->a, max, sizeof *ids->name);
	ids->n = 0;
}

void kik_frame_names_add(struct kik_frame_names *ids, const char *id, const struct kik_json *v)
{
	ids->name[ids->n] = (struct kik_frame_name){ id, v, ids->n };
	ids->n++;
}

static int by_id(const void *a, const void *b)
{
	const struct kik_frame_name *x = a, *y = b;
	int order = strcmp(x->id, y->id);

	return order ? order : (x->index > y->index) - (x->index < y->index);
}

/* Faulty ids are "" and were reported. */
void kik_frame_names_check(const struct kik_frame_reader *r, struct kik_frame_names *ids)
{
	if (ids->n == 0)
		return;
	qsort(ids->name, ids->n, sizeof *ids->name, by_id);
	for (size_t i = 1; i < ids->n; i++) {
		const struct kik_frame_name *name = &ids->name[i];

		if (*name->id && strcmp(ids->name[i - 1].id, name->id) == 0)
			kik_frame_fault(r, kik_json_get(name->v, "id"), KIK_F_FRAME_ID_DUP,
			    ids->kind, name->id, NULL);
	}
}

size_t kik_frame_names_find(const struct kik_frame_names *ids, const char *id)
{
	size_t low = 0, high = ids->n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (strcmp(ids->name[mid].id, id) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low < ids->n && strcmp(ids->name[low].id, id) == 0 ? ids->name[low].index : KIK_NONE;
}

const char *kik_frame_names_list(const struct kik_frame_reader *r,
    const struct kik_frame_names *ids)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *text;

	for (size_t i = 0; i < ids->n && i < LISTED; i++)
		kik_buf_addf(&b, "%s%s", i ? ", " : "", ids->name[i].id);
	if (ids->n > LISTED)
		kik_buf_adds(&b, " …");
	text = kik_arena_str(r->a, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}
