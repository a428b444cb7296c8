/* Results as lines: written, read and written again; and every line that contradicts itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/result_read.h"
#include "kik/store.h"
#include "small.h"
#include "stream_text.h"

struct set {
	struct kik_arena *a;
	const struct kik_frame *f;
	struct kik_results rs;
	struct findings findings;
	struct kik_buf line;
};

static void begin(struct set *s)
{
	*s = (struct set){ .a = kik_arena_new(), .line = KIK_BUF_INIT };
	s->f = small_frame(s->a);
	kik_results_add_frame(&s->rs, s->f);
	findings_begin(&s->findings);
}

static void end(struct set *s)
{
	kik_buf_release(&s->line);
	findings_end(&s->findings);
	kik_results_release(&s->rs);
	kik_arena_free(s->a);
}

/* The result of s->line, NULL with the finding. */
static struct kik_result *read_line(struct set *s)
{
	struct kik_place at = { .file = "r.jsonl", .line = 5 };
	struct kik_json_doc *doc =
	    kik_json_parse(s->findings.d, at, kik_buf_str(&s->line), s->line.len);
	struct kik_result *r = doc ? kik_result_from_json(doc, s->findings.d, &s->rs, s->a) : NULL;

	kik_json_free(doc);
	return r;
}

static void put_unit(struct set *s, const char *id)
{
	struct kik_result *r = stream_unit(s->a, s->f, id);

	kik_result_digest(r, r->digest);
	kik_buf_clear(&s->line);
	small_line(&s->line, r, s->a);
}

static void put_group(struct set *s)
{
	struct kik_result *one = stream_unit(s->a, s->f, "en"),
			  *two = stream_unit(s->a, s->f, "to");

	one->consensus = kik_consensus_new(s->a, s->f);
	one->consensus->question[0].used = one->consensus->question[2].used = true;
	one->consensus->question[0].points = 4000;
	kik_result_digest(one, one->digest);
	kik_result_digest(two, two->digest);
	two->complete = false;
	two->individual->expected = -1;
	kik_buf_clear(&s->line);
	small_line(&s->line,
	    small_group(s->a, "area", "Å; by", (struct kik_result *[]){ one, two, NULL }), s->a);
}

/* What is read is written as it was. */
static void comes_back(struct set *s)
{
	struct kik_buf again = KIK_BUF_INIT;
	struct kik_result *r = read_line(s);

	assert_string_equal(findings_lines(&s->findings), "");
	assert_non_null(r);
	small_line(&again, r, s->a);
	assert_string_equal(kik_buf_str(&again), kik_buf_str(&s->line));
	kik_buf_release(&again);
}

/* A unit that only has a consensus: Q1 4 points, Q2 not dealt with, Q3 (of T2) 1. */
static void put_agreed(struct set *s)
{
	static const char *improvements[] = { "Mere tid", "Mere \"ro\"" };
	static struct kik_role roles[] = { { "leder", 1 }, { "medarbejder", 6 } };
	struct kik_result *r = stream_unit(s->a, s->f, "sol");
	struct kik_consensus *c = kik_consensus_new(s->a, s->f);

	r->individual = NULL;
	r->consensus = c;
	c->date = "2026-09-14";
	c->role = roles;
	c->nroles = 2;
	c->has_text = true;
	for (size_t q = 0; q < 3; q++)
		c->question[q].used = true;
	c->question[0].points = 4000;
	c->question[0].reason = "Vi følger op";
	c->question[0].evidence = "APV";
	c->question[0].statement[KIK_IMPROVEMENTS] = improvements;
	c->question[0].nstatements[KIK_IMPROVEMENTS] = 2;
	c->question[2].points = 1000;
	kik_buf_clear(&s->line);
	small_line(&s->line, r, s->a);
}

/* Means: T1 = 4 (Q2 is skipped), T2 = 1; in all (4 + 1) / 2 either way. */
static void writes_a_consensus(void **state)
{
	static const char want[] =
	    "\"complete\":true,\"consensus\":{\"date\":\"2026-09-14\",\"roles\":["
	    "{\"role\":\"leder\",\"n\":1},{\"role\":\"medarbejder\",\"n\":6}],\"questions\":["
	    "{\"id\":\"Q1\",\"points\":4,\"reason\":\"Vi følger op\",\"evidence\":\"APV\","
	    "\"strengths\":[],\"improvements\":[\"Mere tid\",\"Mere \\\"ro\\\"\"]},"
	    "{\"id\":\"Q2\",\"points\":null,\"reason\":\"\",\"evidence\":\"\",\"strengths\":[],"
	    "\"improvements\":[]},"
	    "{\"id\":\"Q3\",\"points\":1,\"reason\":\"\",\"evidence\":\"\",\"strengths\":[],"
	    "\"improvements\":[]}],\"themes\":[{\"id\":\"T1\",\"mean\":4},"
	    "{\"id\":\"T2\",\"mean\":1}],\"panels\":[{\"id\":\"indsats\",\"mean\":4},"
	    "{\"id\":\"resultat\",\"mean\":1}],\"total\":{\"themes\":2.5,\"questions\":2.5}}}\n";
	struct set s;

	(void)state;
	begin(&s);
	put_agreed(&s);
	assert_non_null(strstr(kik_buf_str(&s.line), want));
	comes_back(&s);
	/* without texts; beside individual answers; points between steps are none of a plain scale's */
	replace(&s.line,
	    ",\"reason\":\"\",\"evidence\":\"\",\"strengths\":[],\"improvements\":[]}]", "}]");
	assert_non_null(read_line(&s));
	assert_string_equal(findings_lines(&s.findings), "");
	end(&s);
}

/* The line as it must be, each figure worked out by hand. */
static void writes_a_unit(void **state)
{
	/* Q1: 2 2 2; Q2: 0 5 5 5: mean 15/4, median 5, variance (4 * 75 - 15^2) / 12 = 6.25;
	   A: layers 100001 (half the answers; no triple stands together, U = -5/4, times
	   1 - 1/5: -1) and 000001 (the other half, 1): 0 */
	static const char questions[] =
	    "\"questions\":[{\"id\":\"Q1\",\"counts\":[0,0,3,0,0,0],\"n\":3,\"blank\":1,\"evidence\":2,"
	    "\"mean\":2,\"median\":2,\"sd\":0,\"min\":2,\"max\":2,\"agreement\":1,\"strengths\":[],"
	    "\"improvements\":[],\"ideas\":[\"Godt \\\"råd\\\"\",\"a\\tb\"]},"
	    "{\"id\":\"Q2\",\"counts\":[1,0,0,0,0,3],\"n\":4,\"blank\":0,\"evidence\":1,\"mean\":3.75,"
	    "\"median\":5,\"sd\":2.5,\"min\":0,\"max\":5,\"agreement\":0,\"strengths\":[],"
	    "\"improvements\":[],\"ideas\":[]},"
	    "{\"id\":\"Q3\",\"counts\":[0,0,0,0,0,0],\"n\":0,\"blank\":4,\"evidence\":0,\"mean\":null,"
	    "\"median\":null,\"sd\":null,\"min\":null,\"max\":null,\"agreement\":null,"
	    "\"strengths\":[],\"improvements\":[],\"ideas\":[]}]";
	/* (2 + 3.75) / 2 */
	static const char rest[] =
	    ",\"themes\":[{\"id\":\"T1\",\"mean\":2.875,\"evidence\":3},"
	    "{\"id\":\"T2\",\"mean\":null,\"evidence\":0}],\"panels\":[{\"id\":\"indsats\","
	    "\"mean\":2.875},{\"id\":\"resultat\",\"mean\":null}],\"total\":{\"themes\":2.875,"
	    "\"questions\":2.875}}}\n";
	struct kik_buf want = KIK_BUF_INIT;
	struct set s;

	(void)state;
	begin(&s);
	put_unit(&s, "sol\n");
	kik_buf_addf(&want,
	    "{\"format\":\"kik-result\",\"version\":1,\"scope\":\"unit\",\"unit\":{\"id\":\"sol\\n\","
	    "\"name\":\"Enheden sol\\n\",\"area\":\"Å; by\",\"municipality\":\"By\"},"
	    "\"round\":\"2026\",\"frame\":{\"id\":\"lille\",\"digest\":\"%s\"},\"complete\":true,"
	    "\"individual\":{\"respondents\":4,\"expected\":5,%s%s",
	    s.f->digest, questions, rest);
	assert_string_equal(kik_buf_str(&s.line), kik_buf_str(&want));
	kik_buf_release(&want);
	end(&s);
}

static void comes_back_the_same(void **state)
{
	struct set s;

	(void)state;
	begin(&s);
	put_unit(&s, "sol");
	comes_back(&s);
	replace(&s.line, "\"complete\":true", "\"complete\":false");
	comes_back(&s);
	replace(&s.line, "\"expected\":5", "\"expected\":null");
	comes_back(&s);
	replace(&s.line, "\"municipality\":\"By\"}",
	    "\"municipality\":\"\",\"columns\":{\"center\":\"Nord\",\"\":\"x\"}}");
	comes_back(&s);
	/* what we do not know, but are told to keep */
	replace(&s.line, "}}\n",
	    "},\"leniencies\":[{\"option\":\"--skip-unknown\",\"n\":3}],\"x-note\":{\"a\":[1.50, null]}}\n");
	comes_back(&s);
	put_group(&s);
	comes_back(&s);
	end(&s);
}

/* Counts are the truth: derived figures, also absent or wrong ones, are not looked at. */
static void ignores_derived_figures(void **state)
{
	struct kik_buf want = KIK_BUF_INIT, again = KIK_BUF_INIT;
	struct kik_result *r;
	struct set s;

	(void)state;
	begin(&s);
	put_unit(&s, "sol");
	kik_buf_adds(&want, kik_buf_str(&s.line));
	replace(&s.line, "\"mean\":2,\"median\":2,\"sd\":0,", "\"mean\":\"?\",");
	replace(&s.line, ",\"panels\":[", ",\"panels\":[7,");
	replace(&s.line, "\"blank\":1,", "");
	r = read_line(&s);
	assert_string_equal(findings_lines(&s.findings), "");
	assert_non_null(r);
	small_line(&again, r, s.a);
	assert_string_equal(kik_buf_str(&again), kik_buf_str(&want));
	kik_buf_release(&want);
	kik_buf_release(&again);
	end(&s);
}

/* The digest covers neither texts nor derived figures, but all else. */
static void digests(void **state)
{
	static const struct {
		const char *from, *to;
		bool same;
	} changes[] = {
		{ "\"ideas\":[\"Godt \\\"råd\\\"\",", "\"ideas\":[", true },
		{ "\"mean\":2,", "\"mean\":3,", true },
		{ "\"name\":\"Enheden sol\"", "\"name\":\"Solen\"", false },
		{ "\"evidence\":1,", "\"evidence\":2,", false },
		{ "\"complete\":true", "\"complete\":false", false },
		{ "\"expected\":5", "\"expected\":6", false },
		{ "[1,0,0,0,0,3]", "[0,1,0,0,0,3]", false },
	};
	char digest[KIK_DIGEST_SIZE], other[KIK_DIGEST_SIZE];
	struct set s;

	(void)state;
	begin(&s);
	put_unit(&s, "sol");
	kik_result_digest(read_line(&s), digest);
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		struct kik_result *r;

		put_unit(&s, "sol");
		replace(&s.line, changes[i].from, changes[i].to);
		r = read_line(&s);
		assert_non_null(r);
		kik_result_digest(r, other);
		assert_int_equal(strcmp(digest, other) == 0, changes[i].same);
	}
	end(&s);
}

struct change {
	const char *from, *to, *finding;
};

static void refused(const struct change *c, size_t n, void (*put)(struct set *s))
{
	struct set s;

	for (size_t i = 0; i < n; i++) {
		begin(&s);
		put(&s);
		replace(&s.line, c[i].from, c[i].to);
		assert_null(read_line(&s));
		if (findings_count(&s.findings) != 1 ||
		    !strstr(findings_lines(&s.findings), c[i].finding))
			print_error("'%s': %s", c[i].to, findings_lines(&s.findings));
		assert_int_equal(findings_count(&s.findings), 1);
		assert_non_null(strstr(findings_lines(&s.findings), c[i].finding));
		assert_non_null(strstr(findings_lines(&s.findings), "r.jsonl:5:"));
		end(&s);
	}
}

static void put_sol(struct set *s)
{
	put_unit(s, "sol");
}

static void refuses_units(void **state)
{
	static const struct change changes[] = {
		{ "kik-result", "kik-results", ": format: " },
		{ "\"version\":1", "\"version\":2", ": format: " },
		{ "\"digest\":\"sha256:", "\"digest\":\"sha257:", ": frame" },
		{ "\"scope\"", "\"scoop\"", ": json: " },
		{ "\"id\":\"sol\"", "\"id\":\"\"", ": json: 'id' is '" },
		{ "\"id\":\"sol\"", "\"id\":\" sol\"", ": json: 'id' is '" },
		{ "\"id\":\"sol\"", "\"id\":\"s\\u0007\"", ": json: 'id' is '" },
		{ "\"id\":\"sol\"", "\"id\":7", ": json: 'id' is " },
		{ "\"id\":\"sol\",", "", ": json: 'id' is missing" },
		{ "\"area\":", "\"aera\":", ": json: the key 'aera' is unknown" },
		{ "\"round\":\"2026\",", "", ": json: 'round' is missing" },
		{ "\"complete\":true", "\"complete\":1", ": json: 'complete' is " },
		{ "\"respondents\":4", "\"respondents\":-4", ": json: 'respondents' is " },
		{ "\"respondents\":4", "\"respondents\":4.5", ": json: 'respondents' is " },
		{ "\"respondents\":4", "\"respondents\":500000001", ": json: 'respondents' is " },
		{ "\"expected\":5", "\"expected\":\"5\"", ": json: 'expected' is " },
		/* contradictions */
		{ "\"n\":3", "\"n\":4", ": inconsistent: " },
		{ "\"blank\":1", "\"blank\":2", ": inconsistent: " },
		{ "\"respondents\":4", "\"respondents\":3", ": inconsistent: " },
		{ "[0,0,3,0,0,0],\"n\":3,\"blank\":1", "[0,0,5,0,0,0],\"n\":5",
		    ": inconsistent: " },
		{ "[0,0,3,0,0,0]", "[0,0,3,0,0]", ": inconsistent: " },
		{ "[0,0,3,0,0,0]", "[0,0,3,0,0,0,0]", ": inconsistent: " },
		{ "[0,0,3,0,0,0]", "[[7,3]]", ": inconsistent: " },
		{ "[0,0,3,0,0,0]", "[[2.5,3]]", ": inconsistent: " },
		{ "[0,0,3,0,0,0]", "[[2,1],[2,2]]", ": inconsistent: " },
		{ "[0,0,3,0,0,0]", "[[2,1,3]]", ": json: " },
		{ "[0,0,3,0,0,0]", "[0,0,3.5,0,0,0]", ": json: " },
		{ "[0,0,3,0,0,0]", "[0,0,-3,0,0,6]", ": json: " },
		{ "[0,0,3,0,0,0]", "3", ": json: " },
		{ "\"id\":\"Q2\"", "\"id\":\"Q1\"", ": inconsistent: " },
		{ "\"id\":\"Q2\"", "\"id\":\"Q9\"", ": json: 'id' is 'Q9'" },
		{ "\"evidence\":2", "\"evidence\":5", ": inconsistent: " },
		{ "\"evidence\":3}", "\"evidence\":1}", ": inconsistent: " }, /* fewer than in Q1 */
		{ "\"evidence\":3}", "\"evidence\":4}", ": inconsistent: " }, /* more than 2 + 1 */
		{ "\"id\":\"T2\"", "\"id\":\"T9\"", ": json: 'id' is 'T9'" },
		{ "\"ideas\":[\"Godt", "\"ideas\":[7,\"Godt", ": json: 'ideas' is " },
		{ "\"themes\":[{", "\"themes\":[7,{", ": json: 'themes' is " },
		{ "\"individual\":{", "\"agreement\":{", ": json: " },
	};

	(void)state;
	refused(changes, sizeof changes / sizeof *changes, put_sol);
}

static void refuses_consensus(void **state)
{
	static const struct change changes[] = {
		{ "\"consensus\":{\"date\"", "\"consensus\":{\"day\"", ": json: the key 'day' is" },
		{ "2026-09-14", "2026-09-31", ": json: 'date' is '2026-09-31'" },
		{ "\"role\":\"medarbejder\"", "\"role\":\"leder\"", ": inconsistent: " },
		{ "\"role\":\"leder\"", "\"role\":\"\"", ": json: 'role' is" },
		{ "\"n\":6", "\"n\":-6", ": json: 'n' is" },
		{ "\"id\":\"Q2\"", "\"id\":\"Q1\"", ": inconsistent: " },
		{ "\"id\":\"Q2\"", "\"id\":\"Q9\"", ": json: 'id' is 'Q9'" },
		{ "\"points\":4", "\"points\":6", ": inconsistent: " },
		{ "\"points\":4", "\"points\":3.5", ": inconsistent: " },
		{ "\"points\":4", "\"points\":\"4\"", ": json: 'points' is" },
		{ "\"reason\":\"Vi følger op\"", "\"reason\":7", ": json: 'reason' is" },
		{ "[\"Mere tid\"", "[1", ": json: 'improvements' is" },
		{ "\"questions\":[", "\"questions\":7,\"x-q\":[", ": json: 'questions' is" },
		{ "\"consensus\":{", "\"consensus\":7,\"x-c\":{", ": json: 'consensus' is" },
		{ "\"consensus\":{", "\"x-c\":{", ": json: 'individual' is missing" },
	};

	(void)state;
	refused(changes, sizeof changes / sizeof *changes, put_agreed);
}

static void refuses_groups(void **state)
{
	/* two members of 4 respondents; Q1 has 3 answers of 2 points in each */
	static const struct change changes[] = {
		{ "\"respondents\":4", "\"respondents\":5", ": inconsistent: " },
		{ "[\"Q1\",3,6000]", "[\"Q1\",2,6000]", ": inconsistent: " },
		{ "[\"Q1\",3,6000]", "[\"Q1\",3,6001]", ": inconsistent: " },
		{ "[\"Q1\",3,6000]", "[\"Q1\",5,6000]", ": inconsistent: " }, /* of 4 people */
		{ "[\"Q1\",3,6000]", "[\"Q1\",3]", ": json: " },
		{ "[\"Q1\",3,6000]", "[\"Q9\",3,6000]", ": json: " },
		{ "[\"Q1\",3,6000],[\"Q2\"", "[\"Q1\",3,6000],[\"Q1\"", ": json: " },
		{ "[\"Q1\",3,6000]", "[\"Q1\",-3,6000]", ": json: " },
		{ "[\"Q1\",3,6000]", "[\"Q1\",\"3\",6000]", ": json: " },
		{ "[\"Q1\",3,6000],", "", ": inconsistent: " },
		{ "\"members\":[", "\"members\":[7,", ": json: 'members' is " },
		{ "\"members\"", "\"member\"", ": json: " },
		{ "\"group\":{\"id\":\"Å; by\"", "\"group\":{\"id\":\"\"", ": json: 'id' is " },
		{ "\"digest\":\"sha256:", "\"digest\":\"sha25:", ": " },
	};

	(void)state;
	refused(changes, sizeof changes / sizeof *changes, put_group);
}

/* What a writer remembers of results before makes no line another one: 300 units, 3 questions each. */
static void remembers_nothing_wrong(void **state)
{
	enum { UNITS = 300 };
	struct kik_arena *a = kik_arena_new();
	const struct kik_frame *f = small_frame(a);
	struct kik_result_writer *w = kik_result_writer_new();
	struct kik_tidy_writer *tidy = kik_tidy_new(&kik_csv_plain);

	(void)state;
	for (size_t i = 0; i < UNITS; i++) {
		struct kik_buf got = KIK_BUF_INIT, want = KIK_BUF_INIT;
		/* each pair of counts comes with several numbers of respondents, and again */
		const int64_t n[] = { (int64_t)(i % 7), (int64_t)(i % 5), (int64_t)(i * i % 300) };
		const size_t points[] = { i % 6, i / 6 % 6, 5 };
		struct kik_result *r =
		    small_unit(a, f, "u", "By", (int64_t)(i * i % 300 + 7 + i % 3), n, points);

		kik_result_write(w, &got, r, a);
		small_line(&want, r, a);
		kik_tidy_result(tidy, &got, r, a);
		kik_tidy_rows(&want, &kik_csv_plain, r, a);
		assert_string_equal(kik_buf_str(&got), kik_buf_str(&want));
		kik_buf_release(&got);
		kik_buf_release(&want);
	}
	kik_tidy_free(tidy);
	kik_result_writer_free(w);
	kik_arena_free(a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(remembers_nothing_wrong),
		cmocka_unit_test(writes_a_unit),
		cmocka_unit_test(comes_back_the_same),
		cmocka_unit_test(ignores_derived_figures),
		cmocka_unit_test(digests),
		cmocka_unit_test(refuses_units),
		cmocka_unit_test(refuses_groups),
		cmocka_unit_test(writes_a_consensus),
		cmocka_unit_test(refuses_consensus),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
