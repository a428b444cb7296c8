#include "kik/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "json_check.h"
#include "json_token.h"
#include "kik/mem.h"
#include "kik/num.h"

#define INT_MAX_53 (INT64_C(1) << 53)

/*
 * A value is cJSON's node, used in two ways of our own.  valueint holds the
 * index of the value in the map, which tells where it stands.  A number keeps
 * its text as it was written in valuestring, which points into `numbers`;
 * cJSON_IsReference keeps cJSON from freeing it.  What cJSON itself makes of
 * numbers is never looked at: its int saturates and its double rounds.
 */
struct kik_json_doc {
	struct kik_diag *d;
	struct kik_place at;
	const char *s;
	struct kik_json_map map;
	cJSON *root;
	char *numbers;
	const struct kik_place *stands; /* of each line, where the text was made */
	size_t nstands;
};

static const cJSON *node(const struct kik_json *v)
{
	return (const cJSON *)(const void *)v;
}

static const struct kik_json *outer(const cJSON *v)
{
	return (const struct kik_json *)(const void *)v;
}

/* --- parsing ----------------------------------------------------------------- */

/* Walks the tree in the order of the map; the depth was checked. */
static void annotate(struct kik_json_doc *doc, cJSON *v, size_t *index, char **number)
{
	const struct kik_json_span *span = &doc->map.span[*index];
	size_t len = span->end - span->start;

	v->valueint = (int)(*index)++;
	if (cJSON_IsNumber(v)) {
		memcpy(*number, doc->s + span->start, len);
		(*number)[len] = '\0';
		v->valuestring = *number;
		v->type |= cJSON_IsReference;
		*number += len + 1;
	}
	for (cJSON *child = v->child; child; child = child->next)
		annotate(doc, child, index, number);
}

struct kik_json_doc *kik_json_parse(struct kik_diag *d, struct kik_place at, const char *s,
    size_t len)
{
	struct kik_json_doc *doc = kik_malloc(sizeof *doc);
	size_t bom = kik_json_bom(s, len), index = 0;
	char *number;

	*doc = (struct kik_json_doc){ .d = d, .at = at, .s = s };
	if (kik_json_check(d, at, s, len, &doc->map) < 0) {
		kik_json_free(doc);
		return NULL;
	}
	/* the text ends where len says, without the NUL that cJSON's strict way wants;
	 * that nothing trails was checked, so only memory can still be missing */
	doc->root = cJSON_ParseWithLengthOpts(s + bom, len - bom, NULL, 0);
	if (!doc->root)
		kik_out_of_memory();
	doc->numbers = number = kik_malloc(doc->map.digits + 1);
	annotate(doc, doc->root, &index, &number);
	return doc;
}

void kik_json_free(struct kik_json_doc *doc)
{
	if (!doc)
		return;
	cJSON_Delete(doc->root);
	kik_json_map_release(&doc->map);
	free(doc->numbers);
	free(doc);
}

const struct kik_json *kik_json_root(const struct kik_json_doc *doc)
{
	return outer(doc->root);
}

struct kik_diag *kik_json_diag(const struct kik_json_doc *doc)
{
	return doc->d;
}

/* --- values ------------------------------------------------------------------ */

enum kik_json_type kik_json_type(const struct kik_json *v)
{
	switch (node(v)->type & 0xFF) {
	case cJSON_Object:
		return KIK_JSON_OBJECT;
	case cJSON_Array:
		return KIK_JSON_ARRAY;
	case cJSON_String:
		return KIK_JSON_STRING;
	case cJSON_Number:
		return KIK_JSON_NUMBER;
	case cJSON_True:
	case cJSON_False:
		return KIK_JSON_BOOL;
	default:
		return KIK_JSON_NULL;
	}
}

bool kik_json_is(const struct kik_json *v, enum kik_json_type t)
{
	return v && kik_json_type(v) == t;
}

const struct kik_json *kik_json_get(const struct kik_json *v, const char *key)
{
	if (!kik_json_is(v, KIK_JSON_OBJECT))
		return NULL;
	return outer(cJSON_GetObjectItemCaseSensitive(node(v), key));
}

const struct kik_json *kik_json_first(const struct kik_json *v)
{
	return outer(node(v)->child);
}

const struct kik_json *kik_json_next(const struct kik_json *v)
{
	return outer(node(v)->next);
}

const char *kik_json_key(const struct kik_json *v)
{
	return node(v)->string;
}

size_t kik_json_size(const struct kik_json *v)
{
	size_t n = 0;

	for (const cJSON *child = node(v)->child; child; child = child->next)
		n++;
	return n;
}

const char *kik_json_text(const struct kik_json *v)
{
	return kik_json_is(v, KIK_JSON_STRING) ? node(v)->valuestring : NULL;
}

bool kik_json_true(const struct kik_json *v)
{
	return v && cJSON_IsTrue(node(v));
}

int kik_json_int(const struct kik_json *v, int64_t *out)
{
	const char *s;
	int64_t n = 0;
	bool negative;

	if (!kik_json_is(v, KIK_JSON_NUMBER))
		return -1;
	s = node(v)->valuestring;
	negative = *s == '-';
	for (s += negative; *s; s++) {
		if (*s < '0' || *s > '9')
			return -1;
		n = n * 10 + (*s - '0');
		if (n > INT_MAX_53)
			return -1;
	}
	*out = negative ? -n : n;
	return 0;
}

int kik_json_points(const struct kik_json *v, int32_t *out)
{
	enum kik_mark mark;
	const char *s;

	if (!kik_json_is(v, KIK_JSON_NUMBER))
		return -1;
	s = node(v)->valuestring;
	return kik_parse_points(s, strlen(s), out, &mark);
}

/* --- places and faults --------------------------------------------------------- */

static const struct kik_json_span *span(const struct kik_json_doc *doc, const struct kik_json *v)
{
	return &doc->map.span[v ? node(v)->valueint : 0];
}

void kik_json_stands(struct kik_json_doc *doc, const struct kik_place *place, size_t n)
{
	doc->stands = place;
	doc->nstands = n;
}

static struct kik_place place_of(const struct kik_json_doc *doc, size_t offset)
{
	struct kik_place p = kik_json_map_place(&doc->map, doc->at, offset);

	return p.line <= doc->nstands ? doc->stands[p.line - 1] : p;
}

struct kik_place kik_json_place(const struct kik_json_doc *doc, const struct kik_json *v)
{
	return place_of(doc, span(doc, v)->start);
}

struct kik_slice kik_json_raw(const struct kik_json_doc *doc, const struct kik_json *v)
{
	const struct kik_json_span *p = span(doc, v);

	return (struct kik_slice){ doc->s + p->start, p->end - p->start };
}

static void report(const struct kik_json_doc *doc, size_t offset, enum kik_fault fault,
    const char *key, struct kik_slice found, const char *expected)
{
	struct kik_finding f = {
		.fault = fault,
		.at = place_of(doc, offset),
		.column = key,
		.found = found,
		.expected = expected,
	};

	kik_diag_add(doc->d, &f);
}

static struct kik_slice slice(const char *s)
{
	return (struct kik_slice){ s, s ? strlen(s) : 0 };
}

void kik_json_fault(const struct kik_json_doc *doc, const struct kik_json *v, enum kik_fault fault,
    const char *key, const char *found, const char *expected)
{
	report(doc, span(doc, v)->start, fault, key, slice(found), expected);
}

static const char *type_phrase(const struct kik_json_doc *doc, enum kik_json_type t)
{
	static const enum kik_phrase phrase[] = {
		[KIK_JSON_NULL] = KIK_P_NULL,
		[KIK_JSON_BOOL] = KIK_P_BOOL,
		[KIK_JSON_NUMBER] = KIK_P_NUMBER,
		[KIK_JSON_STRING] = KIK_P_TEXT,
		[KIK_JSON_ARRAY] = KIK_P_LIST,
		[KIK_JSON_OBJECT] = KIK_P_OBJECT,
	};

	return kik_phrase(doc->d, phrase[t]);
}

/* What a value is, for a message: a number or a word itself, but of a text only its type. */
static struct kik_slice what(const struct kik_json_doc *doc, const struct kik_json *v)
{
	enum kik_json_type t = kik_json_type(v);

	if (t == KIK_JSON_NULL || t == KIK_JSON_BOOL || t == KIK_JSON_NUMBER)
		return kik_json_raw(doc, v);
	return slice(type_phrase(doc, t));
}

void kik_json_wrong(const struct kik_json_doc *doc, const struct kik_json *v, const char *key,
    const char *expected)
{
	report(doc, span(doc, v)->start, KIK_F_JSON_TYPE, key, what(doc, v), expected);
}

/* --- members with their types checked -------------------------------------------- */

/* A member of this type.  1, 0 when it is absent and may be, -1 with the fault reported. */
static int member(const struct kik_json_doc *doc, const struct kik_json *v, const char *key,
    enum kik_json_type t, bool need, const struct kik_json **out)
{
	*out = kik_json_get(v, key);
	if (!*out) {
		if (!need)
			return 0;
		kik_json_fault(doc, v, KIK_F_JSON_MISSING, key, NULL, type_phrase(doc, t));
		return -1;
	}
	if (kik_json_type(*out) != t) {
		kik_json_wrong(doc, *out, key, type_phrase(doc, t));
		return -1;
	}
	return 1;
}

const struct kik_json *kik_json_need(const struct kik_json_doc *doc, const struct kik_json *v,
    const char *key, enum kik_json_type t, bool need)
{
	const struct kik_json *m;

	return member(doc, v, key, t, need, &m) > 0 ? m : NULL;
}

int kik_json_need_text(const struct kik_json_doc *doc, const struct kik_json *v, const char *key,
    bool need, const char **out)
{
	const struct kik_json *m;
	int found = member(doc, v, key, KIK_JSON_STRING, need, &m);

	if (found > 0)
		*out = kik_json_text(m);
	return found < 0 ? -1 : 0;
}

int kik_json_need_int(const struct kik_json_doc *doc, const struct kik_json *v, const char *key,
    bool need, int64_t min, int64_t max, int64_t *out)
{
	const struct kik_json *m;
	int found = member(doc, v, key, KIK_JSON_NUMBER, need, &m);
	int64_t n;
	char range[80];

	if (found <= 0)
		return found;
	if (kik_json_int(m, &n) < 0) {
		report(doc, span(doc, m)->start, KIK_F_JSON_TYPE, key, what(doc, m),
		    kik_phrase(doc->d, KIK_P_WHOLE_NUMBER));
		return -1;
	}
	if (n < min || n > max) {
		(void)snprintf(range, sizeof range, "%lld %s %lld", (long long)min,
		    kik_phrase(doc->d, KIK_P_TO), (long long)max);
		report(doc, span(doc, m)->start, KIK_F_JSON_VALUE, key, what(doc, m), range);
		return -1;
	}
	*out = n;
	return 0;
}

int kik_json_known(const struct kik_json_doc *doc, const struct kik_json *v,
    const char *const *keys)
{
	char shown[KIK_JSON_KEY_SHOWN];
	int status = 0;

	for (const cJSON *m = node(v)->child; m; m = m->next) {
		size_t i = 0;

		if (strncmp(m->string, "x-", 2) == 0)
			continue;
		while (keys[i] && strcmp(keys[i], m->string) != 0)
			i++;
		if (keys[i])
			continue;
		report(doc, span(doc, outer(m))->key, KIK_F_JSON_KEY,
		    kik_json_key_shown(shown, m->string, strlen(m->string)), slice(m->string),
		    NULL);
		status = -1;
	}
	return status;
}

int kik_json_format(const struct kik_json_doc *doc, const char *format, int version)
{
	const struct kik_json *root = kik_json_root(doc), *m;
	const char *found = NULL;
	int64_t n = 0;
	char known[16];

	if (!kik_json_is(root, KIK_JSON_OBJECT)) {
		report(doc, span(doc, root)->start, KIK_F_JSON_TYPE, format, what(doc, root),
		    type_phrase(doc, KIK_JSON_OBJECT));
		return -1;
	}
	if (kik_json_need_text(doc, root, "format", true, &found) < 0)
		return -1;
	if (strcmp(found, format) != 0) {
		kik_json_fault(doc, kik_json_get(root, "format"), KIK_F_FORMAT_UNKNOWN, "format",
		    found, format);
		return -1;
	}
	if (kik_json_need_int(doc, root, "version", true, 1, INT_MAX_53, &n) < 0)
		return -1;
	if (n > version) {
		(void)snprintf(known, sizeof known, "%d", version);
		m = kik_json_get(root, "version");
		report(doc, span(doc, m)->start, KIK_F_FORMAT_VERSION, format, what(doc, m), known);
		return -1;
	}
	return 0;
}
