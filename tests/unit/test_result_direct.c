/*
 * Lines read directly: taken where they are as we write them, and everywhere the same result
 * and the same messages as the slow reader alone gives.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/result_pack.h"
#include "kik/result_read.h"
#include "kik/store.h"
#include "small.h"
#include "stream_text.h"

#define TEN     "1234567890"
#define LONG_ID "\"id\":\"" TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "1\""

struct set {
	struct kik_arena *a;
	const struct kik_frame *f;
	struct kik_results rs;
	struct kik_buf line;
};

static const struct kik_place at = { .file = "r.jsonl", .line = 7 };

static void begin(struct set *s)
{
	*s = (struct set){ .a = kik_arena_new(), .line = KIK_BUF_INIT };
	s->f = small_frame(s->a);
	kik_results_add_frame(&s->rs, s->f);
}

static void end(struct set *s)
{
	kik_buf_release(&s->line);
	kik_results_release(&s->rs);
	kik_arena_free(s->a);
}

static void put_unit(struct set *s)
{
	struct kik_column columns[] = { { "center", "Nord" }, { "", "æ" } };
	struct kik_result *r = stream_unit(s->a, s->f, "sol");

	r->unit.column = columns;
	r->unit.ncolumns = 2;
	small_line(&s->line, r, s->a);
}

static void put_group(struct set *s)
{
	struct kik_result *one = stream_unit(s->a, s->f, "en"),
			  *two = stream_unit(s->a, s->f, "to");

	kik_result_digest(one, one->digest);
	kik_result_digest(two, two->digest);
	two->complete = false;
	two->individual->expected = -1;
	small_line(&s->line,
	    small_group(s->a, "area", "Å; by", (struct kik_result *[]){ one, two, NULL }), s->a);
}

/* What comes of reading: the messages, and the result written again. */
static void outcome(const struct set *s, const struct kik_result *r, struct findings *found,
    struct kik_buf *out)
{
	kik_buf_adds(out, findings_lines(found));
	if (!r)
		return;
	kik_buf_addf(out, "%s %s ", r->source, r->individual->has_text ? "texts" : "none");
	small_line(out, r, s->a);
}

static void slowly(struct set *s, struct findings *found, struct kik_buf *out)
{
	struct kik_json_doc *doc = kik_json_parse(found->d, at, s->line.s, s->line.len);
	const struct kik_result *r = doc ? kik_result_from_json(doc, found->d, &s->rs, s->a) : NULL;

	outcome(s, r, found, out);
	kik_json_free(doc);
}

/* Compares both ways; returns what the direct one said. */
static int compare(struct set *s)
{
	struct kik_buf want = KIK_BUF_INIT, have = KIK_BUF_INIT;
	struct findings slow, direct;
	struct kik_result *r;
	int got;

	findings_begin(&slow);
	findings_begin(&direct);
	slowly(s, &slow, &want);
	got = kik_result_direct(s->line.s, s->line.len, at, direct.d, &s->rs, true, s->a, &r);
	if (got)
		outcome(s, r, &direct, &have);
	else
		slowly(s, &direct, &have);
	if (strcmp(kik_buf_str(&want), kik_buf_str(&have)) != 0)
		print_error("the line was: %s\n", s->line.s);
	assert_string_equal(kik_buf_str(&have), kik_buf_str(&want));
	assert_int_equal(got > 0, r != NULL);
	kik_buf_release(&want);
	kik_buf_release(&have);
	findings_end(&slow);
	findings_end(&direct);
	return got;
}

/* Without its line feed, as the stream's reader gives it. */
static void cut(struct set *s)
{
	s->line.s[--s->line.len] = '\0';
}

static void takes_our_own(void **state)
{
	static const char *const changes[][2] = {
		{ "\"complete\":true", "\"complete\":false" },
		{ "\"expected\":5", "\"expected\":null" },
		{ "\"scope\":\"unit\"", "\"scope\":\"unit\"" },
		{ "\"mean\":2,", "\"mean\":-2.125," },
		{ "[0,0,3,0,0,0]", "[[2,3]]" },
		{ "[0,0,0,0,0,0]", "[]" },
		{ "Godt \\\"r\xC3\xA5"
		  "d\\\"",
		    "\\b\\f\\n\\r\\t\\/\\\\" },
	};
	struct set s;

	(void)state;
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		begin(&s);
		put_unit(&s);
		cut(&s);
		replace(&s.line, changes[i][0], changes[i][1]);
		assert_int_equal(compare(&s), 1);
		end(&s);
	}
	begin(&s);
	put_group(&s);
	cut(&s);
	assert_int_equal(compare(&s), 1);
	end(&s);
}

static void hands_over(void **state)
{
	static const char *const changes[][2] = {
		{ "\"scope\"", " \"scope\"" },                              /* a blank */
		{ "\"id\":\"sol\"", "\"id\":\"s\\u006fl\"" },               /* an escape in an id */
		{ "\"round\":\"2026\",", "\"round\":\"2026\",\"x-a\":1," }, /* what we don't know */
		{ "\"n\":3,\"blank\":1,", "\"blank\":1,\"n\":3," },         /* another order */
		{ "\"blank\":1,", "" }, { "\"center\":", "\"\":" },         /* a key twice */
		{ "\"n\":3", "\"n\":03" }, { "\"n\":3", "\"n\":4" }, { "\"n\":3", "\"n\":3.0" },
		{ "\"blank\":1", "\"blank\":0" }, { "\"id\":\"Q1\"", "\"id\":\"Q2\"" },
		{ "\"id\":\"Q2\"", "\"id\":\"Q9\"" }, { "[0,0,3,0,0,0]", "[0,0,3,0,0]" },
		{ "[0,0,3,0,0,0]", "[[2.5,3]]" },
		{ "\"respondents\":4", "\"respondents\":500000001" },
		{ "\"name\":\"Enheden", "\"name\":\" Enheden" },
		{ "\"digest\":\"sha256:", "\"digest\":\"sha257:" },
		{ "\"total\":{", "\"total\":{\"x-a\":1," },
		{ "\"id\":\"sol\"", "\"id\":\"s\xE2\x80\xAEol\"" }, /* no ids: a bidi character, */
		{ "\"id\":\"sol\"", "\"id\":\"s\xC2\x85ol\"" },     /* a control character, */
		{ "\"id\":\"sol\"", "\"id\":\"se\xCC\x81l\"" },     /* not in NFC, */
		{ "\"id\":\"sol\"", "\"id\":\" \"" },               /* nothing, */
		{ "\"id\":\"sol\"", LONG_ID },                      /* 101 characters */
	};
	struct set s;

	(void)state;
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		begin(&s);
		put_unit(&s);
		cut(&s);
		replace(&s.line, changes[i][0], changes[i][1]);
		assert_int_equal(compare(&s), 0);
		end(&s);
	}
}

/* What only the last check sees is told at once, in the same words. */
static void tells_contradictions(void **state)
{
	static const char *const changes[][2] = {
		{ "\"evidence\":3}", "\"evidence\":1}" },
		{ "\"evidence\":2,", "\"evidence\":5," },
	};
	struct set s;

	(void)state;
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		begin(&s);
		put_unit(&s);
		cut(&s);
		replace(&s.line, changes[i][0], changes[i][1]);
		assert_int_equal(compare(&s), -1);
		end(&s);
	}
	begin(&s);
	put_group(&s);
	cut(&s);
	replace(&s.line, "[\"Q1\",3,6000]", "[\"Q1\",2,4000]");
	assert_int_equal(compare(&s), -1);
	end(&s);
}

/* Each byte of a line taken out, doubled or replaced: a thousand ways to be wrong. */
static void agrees_on_damage(void **state)
{
	static const char other[] = "09-.,:\"\\]}[{ e\xC3\x80\n\x01";
	void (*const put[])(struct set *) = { put_unit, put_group };
	struct set s;

	(void)state;
	for (size_t p = 0; p < 2; p++) {
		struct kik_buf whole = KIK_BUF_INIT;
		size_t taken = 0;

		begin(&s);
		put[p](&s);
		cut(&s);
		kik_buf_add(&whole, s.line.s, s.line.len);
		end(&s);
		for (size_t i = 0; i < whole.len; i++) {
			begin(&s);
			kik_buf_add(&s.line, whole.s, i);
			if (i % 3 == 1)
				kik_buf_add(&s.line, whole.s + i, 2);
			if (i % 3 == 2)
				kik_buf_addc(&s.line, other[i / 3 % (sizeof other - 1)]);
			kik_buf_add(&s.line, whole.s + i + 1, whole.len - i - 1);
			taken += compare(&s) > 0;
			end(&s);
		}
		/* texts and derived figures can be changed without harm */
		assert_in_range(taken, whole.len / 20, whole.len);
		kik_buf_release(&whole);
	}
}

/* Packed and unpacked it has the same digest: that covers all but texts. */
static void packs(void **state)
{
	char want[KIK_DIGEST_SIZE], have[KIK_DIGEST_SIZE];
	void (*const put[])(struct set *) = { put_unit, put_group };
	struct set s;

	(void)state;
	for (size_t p = 0; p < 2; p++) {
		struct kik_arena *line = kik_arena_new(), *kept = kik_arena_new();
		struct kik_result *r, *before = NULL;
		struct findings found;

		begin(&s);
		findings_begin(&found);
		put[p](&s);
		cut(&s);
		for (int twice = 0; twice < 2; twice++) {
			assert_int_equal(kik_result_direct(s.line.s, s.line.len, at, found.d, &s.rs,
					     false, line, &r),
			    1);
			assert_null(r->individual->question[0].statement[KIK_IDEAS]);
			kik_result_digest(r, want);
			r = kik_result_pack(r, before, kept);
			kik_arena_reset(line);
			assert_string_equal(r->source, "r.jsonl:7");
			assert_int_equal(r->individual->has_text, p == 0);
			kik_result_digest(kik_result_unpack(r, line), have);
			assert_string_equal(have, want);
			before = r;
		}
		findings_end(&found);
		kik_arena_free(line);
		kik_arena_free(kept);
		end(&s);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_our_own),
		cmocka_unit_test(hands_over),
		cmocka_unit_test(tells_contradictions),
		cmocka_unit_test(agrees_on_damage),
		cmocka_unit_test(packs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
