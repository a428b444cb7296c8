/*
 * JSON.  A second checker, recursive and straight from RFC 8259, accepts exactly the same texts
 * and sees the same values; what was accepted, written and read again is the same; every value
 * and every finding stands in the text.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "kik/json.h"
#include "kik/num.h"

#define NUMBER 63 /* bytes of a number */

/* --- the second checker: adds each value to `tree`, or gives false ------------------------- */

struct second {
	const unsigned char *s, *end;
	struct kik_buf *tree;
	int depth;
};

static bool value(struct second *r);

static void spaces(struct second *r)
{
	while (r->s < r->end && (*r->s == ' ' || *r->s == '\t' || *r->s == '\n' || *r->s == '\r'))
		r->s++;
}

static bool take(struct second *r, unsigned char c)
{
	if (r->s == r->end || *r->s != c)
		return false;
	r->s++;
	return true;
}

static bool word(struct second *r, const char *w)
{
	for (const char *p = w; *p; p++)
		if (!take(r, (unsigned char)*p))
			return false;
	kik_buf_adds(r->tree, w);
	return true;
}

/* One character of UTF-8 as Unicode's table 3-7 has them; 0 when it is none. */
static size_t utf8(const unsigned char *s, size_t len)
{
	unsigned char low = 0x80, high = 0xBF;
	size_t n = *s < 0x80 ? 1
	    : *s < 0xC2      ? 0
	    : *s < 0xE0      ? 2
	    : *s < 0xF0      ? 3
	    : *s < 0xF5      ? 4
			     : 0;

	if (n == 0 || n > len)
		return 0;
	if (*s == 0xE0)
		low = 0xA0;
	else if (*s == 0xED)
		high = 0x9F;
	else if (*s == 0xF0)
		low = 0x90;
	else if (*s == 0xF4)
		high = 0x8F;
	for (size_t i = 1; i < n; i++, low = 0x80, high = 0xBF)
		if (s[i] < low || s[i] > high)
			return 0;
	return n;
}

static bool hex(struct second *r, unsigned *out)
{
	static const char digits[] = "0123456789abcdef";

	*out = 0;
	for (int i = 0; i < 4; i++, r->s++) {
		const char *p;

		if (r->s == r->end || !*r->s)
			return false;
		p = strchr(digits, *r->s >= 'A' && *r->s <= 'F' ? *r->s + 32 : *r->s);
		if (!p)
			return false;
		*out = *out * 16 + (unsigned)(p - digits);
	}
	return true;
}

static void add_utf8(struct kik_buf *b, unsigned ch)
{
	if (ch < 0x80) {
		kik_buf_addc(b, (char)ch);
		return;
	}
	if (ch < 0x800) {
		kik_buf_addc(b, (char)(0xC0 | ch >> 6));
	} else {
		if (ch < 0x10000) {
			kik_buf_addc(b, (char)(0xE0 | ch >> 12));
		} else {
			kik_buf_addc(b, (char)(0xF0 | ch >> 18));
			kik_buf_addc(b, (char)(0x80 | (ch >> 12 & 0x3F)));
		}
		kik_buf_addc(b, (char)(0x80 | (ch >> 6 & 0x3F)));
	}
	kik_buf_addc(b, (char)(0x80 | (ch & 0x3F)));
}

/* Behind a backslash. */
static bool escape(struct second *r, struct kik_buf *b)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	unsigned high, low;
	const char *p;

	if (r->s == r->end || !*r->s)
		return false;
	if (*r->s != 'u') {
		p = strchr(from, *r->s++);
		if (p)
			kik_buf_addc(b, to[p - from]);
		return p;
	}
	r->s++;
	if (!hex(r, &high) || high == 0 || (high >= 0xDC00 && high <= 0xDFFF))
		return false;
	if (high >= 0xD800 && high <= 0xDBFF) {
		if (!take(r, '\\') || !take(r, 'u') || !hex(r, &low) || low < 0xDC00 ||
		    low > 0xDFFF)
			return false;
		high = 0x10000 + (high - 0xD800) * 0x400 + (low - 0xDC00);
	}
	add_utf8(b, high);
	return true;
}

static bool string(struct second *r, struct kik_buf *b)
{
	if (!take(r, '"'))
		return false;
	for (;;) {
		size_t n;

		if (take(r, '"'))
			return true;
		if (take(r, '\\')) {
			if (!escape(r, b))
				return false;
			continue;
		}
		if (r->s == r->end || *r->s < 0x20)
			return false;
		n = utf8(r->s, (size_t)(r->end - r->s));
		if (n == 0)
			return false;
		kik_buf_add(b, r->s, n);
		r->s += n;
	}
}

static void add_string(struct kik_buf *tree, const char *s, size_t len)
{
	kik_buf_addf(tree, "%zu\"", len);
	kik_buf_add(tree, s, len);
	kik_buf_addc(tree, '"');
}

static bool digits(struct second *r)
{
	const unsigned char *from = r->s;

	while (r->s < r->end && *r->s >= '0' && *r->s <= '9')
		r->s++;
	return r->s > from;
}

static bool number(struct second *r)
{
	const unsigned char *from = r->s;

	(void)take(r, '-');
	if (!take(r, '0') && !digits(r))
		return false;
	if (take(r, '.') && !digits(r))
		return false;
	if (take(r, 'e') || take(r, 'E')) {
		if (!take(r, '+'))
			(void)take(r, '-');
		if (!digits(r))
			return false;
	}
	kik_buf_add(r->tree, from, (size_t)(r->s - from));
	return r->s - from <= NUMBER;
}

static bool array(struct second *r)
{
	spaces(r);
	if (take(r, ']'))
		return true;
	do {
		spaces(r);
		if (!value(r))
			return false;
		kik_buf_addc(r->tree, ',');
		spaces(r);
	} while (take(r, ','));
	return take(r, ']');
}

/* A key behind those of its object, each followed by a zero byte, which none of them holds. */
static bool add_key(struct kik_buf *keys, const struct kik_buf *key)
{
	for (size_t i = 0; i < keys->len; i += strlen(keys->s + i) + 1)
		if (!strcmp(keys->s + i, kik_buf_str(key)))
			return false;
	kik_buf_add(keys, kik_buf_str(key), key->len + 1);
	return true;
}

static bool member(struct second *r, struct kik_buf *keys)
{
	struct kik_buf key = KIK_BUF_INIT;
	bool ok;

	spaces(r);
	ok = string(r, &key) && add_key(keys, &key);
	if (ok) {
		add_string(r->tree, kik_buf_str(&key), key.len);
		kik_buf_addc(r->tree, ':');
		spaces(r);
		ok = take(r, ':');
	}
	kik_buf_release(&key);
	spaces(r);
	if (!ok || !value(r))
		return false;
	kik_buf_addc(r->tree, ',');
	spaces(r);
	return true;
}

static bool object(struct second *r)
{
	struct kik_buf keys = KIK_BUF_INIT;
	bool ok;

	spaces(r);
	if (take(r, '}'))
		return true;
	do
		ok = member(r, &keys);
	while (ok && take(r, ','));
	kik_buf_release(&keys);
	return ok && take(r, '}');
}

static bool container(struct second *r, char close)
{
	bool ok;

	if (++r->depth > KIK_JSON_DEPTH)
		return false;
	kik_buf_addc(r->tree, close == '}' ? '{' : '[');
	ok = close == '}' ? object(r) : array(r);
	kik_buf_addc(r->tree, close);
	r->depth--;
	return ok;
}

static bool value(struct second *r)
{
	struct kik_buf text = KIK_BUF_INIT;
	bool ok;

	if (take(r, '{'))
		return container(r, '}');
	if (take(r, '['))
		return container(r, ']');
	if (r->s == r->end)
		return false;
	switch (*r->s) {
	case 't':
		return word(r, "true");
	case 'f':
		return word(r, "false");
	case 'n':
		return word(r, "null");
	case '"':
		ok = string(r, &text);
		add_string(r->tree, kik_buf_str(&text), text.len);
		kik_buf_release(&text);
		return ok;
	default:
		return number(r);
	}
}

static bool second_parse(struct kik_buf *tree, const char *s, size_t len)
{
	struct second r = { (const unsigned char *)s, (const unsigned char *)s + len, tree, 0 };

	if (len >= 3 && !memcmp(s, "\xEF\xBB\xBF", 3))
		r.s += 3;
	spaces(&r);
	if (!value(&r))
		return false;
	spaces(&r);
	return r.s == r.end;
}

/* --- ours ---------------------------------------------------------------------------------- */

/* Whole numbers and points, read from the text in another way. */
static void check_number(const struct kik_json *v, struct kik_slice raw)
{
	char text[NUMBER + 1], *end;
	int64_t whole;
	int32_t points;
	enum kik_mark mark;
	long long n;
	bool is_whole;

	memcpy(text, raw.s, raw.len);
	text[raw.len] = '\0';
	n = strtoll(text, &end, 10);
	is_whole = !*end && n <= INT64_C(1) << 53 && n >= -(INT64_C(1) << 53);
	if ((kik_json_int(v, &whole) == 0) != is_whole || (is_whole && whole != n))
		fuzz_fail("%s as a whole number", text);
	if (kik_json_points(v, &points) != kik_parse_points(text, raw.len, &points, &mark))
		fuzz_fail("%s as points", text);
}

/* Where a value is said to stand, found by counting. */
static void check_place(const struct kik_json_doc *doc, const struct kik_json *v, const char *s,
    size_t len)
{
	struct kik_slice raw = kik_json_raw(doc, v);
	struct kik_place at = kik_json_place(doc, v);
	size_t line = 7, col = 1;

	if (raw.s < s || !raw.len || raw.s + raw.len > s + len)
		fuzz_fail("a value out of the text");
	for (const char *p = s; p < raw.s; p++, col++)
		if (*p == '\n') {
			line++;
			col = 0;
		}
	if (at.line != line || at.col != col)
		fuzz_fail("a value at %zu:%zu is said to stand at %zu:%zu", line, col, at.line,
		    at.col);
}

struct walk {
	const struct kik_json_doc *doc;
	const char *s;
	size_t len;
	struct kik_buf tree, text; /* as the second checker has it; as our writer has it */
};

static void walk(struct walk *w, const struct kik_json *v)
{
	struct kik_slice raw = kik_json_raw(w->doc, v);
	enum kik_json_type t = kik_json_type(v);
	bool object = t == KIK_JSON_OBJECT;

	check_place(w->doc, v, w->s, w->len);
	if (t == KIK_JSON_STRING) {
		add_string(&w->tree, kik_json_text(v), strlen(kik_json_text(v)));
		kik_json_add_text(&w->text, kik_json_text(v));
		return;
	}
	if (t == KIK_JSON_NUMBER)
		check_number(v, raw);
	if (!object && t != KIK_JSON_ARRAY) {
		kik_buf_add(&w->tree, raw.s, raw.len);
		kik_buf_add(&w->text, raw.s, raw.len);
		return;
	}
	kik_buf_addc(&w->tree, object ? '{' : '[');
	kik_buf_addc(&w->text, object ? '{' : '[');
	for (const struct kik_json *m = kik_json_first(v); m; m = kik_json_next(m)) {
		if (object) {
			if (kik_json_get(v, kik_json_key(m)) != m)
				fuzz_fail("a member is not found by its key");
			add_string(&w->tree, kik_json_key(m), strlen(kik_json_key(m)));
			kik_buf_addc(&w->tree, ':');
			kik_json_add_key(&w->text, kik_json_key(m));
		} else if (m != kik_json_first(v)) {
			kik_buf_addc(&w->text, ',');
		}
		walk(w, m);
		kik_buf_addc(&w->tree, ',');
	}
	kik_buf_addc(&w->tree, object ? '}' : ']');
	kik_buf_addc(&w->text, object ? '}' : ']');
}

/* A finding must stand in the text, or one behind it. */
static void check_finding(const struct kik_buf *told, const char *s, size_t len)
{
	size_t line = 0, col = 0;
	const char *p = strchr(kik_buf_str(told), ',');

	if (!p)
		fuzz_fail("refused without a finding");
	for (p++; *p >= '0' && *p <= '9'; p++)
		line = line * 10 + (size_t)(*p - '0');
	for (p++; *p >= '0' && *p <= '9'; p++)
		col = col * 10 + (size_t)(*p - '0');
	for (line -= 7; line > 0; line--) {
		const char *end = memchr(s, '\n', len);

		if (!end)
			fuzz_fail("a finding behind the last line");
		len -= (size_t)(end + 1 - s);
		s = end + 1;
	}
	if (col == 0 || col > len + 1 || memchr(s, '\n', col - 1))
		fuzz_fail("a finding out of its line: column %zu", col);
}

/* The values as `tree`; false, with a finding, when the text is refused. */
static bool our_parse(struct kik_buf *tree, struct kik_buf *text, const char *s, size_t len)
{
	struct walk w = { .s = s, .len = len };
	struct kik_place at = { .file = "x", .line = 7 };
	struct kik_buf told = KIK_BUF_INIT;
	struct kik_json_doc *doc;
	struct fuzz_notes notes;

	fuzz_notes_begin(&notes, &told);
	w.doc = doc = kik_json_parse(notes.d, at, s, len);
	if (doc)
		walk(&w, kik_json_root(doc));
	else
		check_finding(&told, s, len);
	if (doc && fuzz_errors(&notes))
		fuzz_fail("accepted with a finding");
	*tree = w.tree;
	*text = w.text;
	kik_json_free(doc);
	fuzz_notes_end(&notes);
	kik_buf_release(&told);
	return doc != NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	struct kik_buf tree, text, again, text_again, second = KIK_BUF_INIT, copy = KIK_BUF_INIT;
	bool accepted, expected;

	/* no byte behind the text but the buffer's zero */
	kik_buf_add(&copy, s, len);
	accepted = our_parse(&tree, &text, kik_buf_str(&copy), copy.len);
	expected = second_parse(&second, kik_buf_str(&copy), copy.len);
	if (accepted != expected)
		fuzz_fail("%s: %s", accepted ? "accepted" : "refused", kik_buf_str(&copy));
	if (accepted) {
		fuzz_same("trees", &tree, &second);
		if (!our_parse(&again, &text_again, text.s, text.len))
			fuzz_fail("what was written is refused: %s", kik_buf_str(&text));
		fuzz_same("trees of what was written", &tree, &again);
		fuzz_same("texts", &text, &text_again);
		kik_buf_release(&again);
		kik_buf_release(&text_again);
	}
	kik_buf_release(&tree);
	kik_buf_release(&text);
	kik_buf_release(&second);
	kik_buf_release(&copy);
	return 0;
}
