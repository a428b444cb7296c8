/* Crosswalks: converted means worked out by hand, and what is wrong with a crosswalk. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/builtin.h"
#include "kik/crosswalks.h"
#include "kik/store.h"

struct reading {
	struct findings f;
	struct kik_arena *a;
};

static void begin(struct reading *r)
{
	findings_begin(&r->f);
	r->a = kik_arena_new();
}

static void end(struct reading *r)
{
	kik_arena_free(r->a);
	findings_end(&r->f);
}

static struct kik_json_doc *doc_of(struct reading *r, const char *s)
{
	struct kik_place at = { .file = "x", .line = 1 };
	struct kik_json_doc *doc = kik_json_parse(r->f.d, at, s, strlen(s));

	assert_non_null(doc);
	return doc;
}

static const struct kik_frame *frame(struct reading *r, const char *s)
{
	struct kik_json_doc *doc = doc_of(r, s);
	const struct kik_frame *f = kik_frame_from_json(doc, r->a);

	kik_json_free(doc);
	assert_non_null(f);
	return f;
}

static const struct kik_crosswalk *walk(struct reading *r, const char *s)
{
	struct kik_json_doc *doc = doc_of(r, s);
	const struct kik_crosswalk *w = kik_crosswalk_from_json(doc, "x", r->a);

	kik_json_free(doc);
	return w;
}

static void put(const struct kik_frame *f, struct kik_cell *cell, const char *id, int64_t n,
    int64_t points)
{
	cell[kik_frame_question(f, id, strlen(id))] = (struct kik_cell){ n, points * KIK_THOUSAND };
}

/* Each built-in one fits its frames, and no theme of them is left out. */
static void builtin(void **state)
{
	struct reading r;
	size_t n = 0;

	(void)state;
	begin(&r);
	for (const struct kik_builtin *b = kik_builtin_crosswalks; b->id; b++, n++) {
		const struct kik_crosswalk *w = kik_crosswalk_load(r.f.d, b->id, r.a);

		assert_non_null(w);
		assert_string_equal(w->id, b->id);
		const struct kik_frame *from = kik_frame_load(r.f.d, w->from, r.a);
		const struct kik_frame *to = kik_frame_load(r.f.d, w->to, r.a);

		assert_int_equal(kik_crosswalk_check(r.f.d, w, from, to), 0);
		assert_string_equal(kik_crosswalk_between(r.f.d, from, to, r.a), b->id);
		assert_null(kik_crosswalk_between(r.f.d, to, from, r.a));
		const struct kik_crossing *c = kik_crossing_new(w, from, to, r.a);

		for (size_t t = 0; t < to->nthemes; t++)
			assert_true(c->n[t] > 0);
	}
	assert_int_equal(n, 3);
	assert_int_equal(kik_diag_count(r.f.d, KIK_ERROR), 0);
	end(&r);
}

/*
 * T1 of KIK from CAF 2020, each question counting the same and each sub-criterion in it:
 *   S01: Q11 10, Q14 20, Q21 30, Q22 40          mean 25
 *   S02: Q12 50, Q23 70                          mean 60
 *   S03: Q13 100 / 3 people, Q24 35 / 2 people   mean (100/3 + 35/2) / 2 = 305/12
 * (25 + 60 + 305/12) / 3 = 1325/36 of 100, so / 20 = 265/144 = 1.84028 of 5.
 */
static void by_hand(void **state)
{
	struct reading r;
	struct kik_cell cell[28] = { { 0, 0 } };

	(void)state;
	begin(&r);
	const struct kik_frame *from = kik_frame_load(r.f.d, "caf2020", r.a);
	const struct kik_frame *to = kik_frame_load(r.f.d, "kik", r.a);
	const struct kik_crossing *c =
	    kik_crossing_new(kik_crosswalk_load(r.f.d, "caf2020-kik", r.a), from, to, r.a);

	put(from, cell, "Q11", 1, 10);
	put(from, cell, "Q14", 2, 40);
	put(from, cell, "Q21", 1, 30);
	put(from, cell, "Q22", 4, 160);
	put(from, cell, "Q12", 1, 50);
	put(from, cell, "Q23", 1, 70);
	put(from, cell, "Q13", 3, 100);
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_THEME, 0), KIK_UNKNOWN);
	put(from, cell, "Q24", 2, 35);
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_THEME, 0), 18403);
	/* the other themes have no answers: neither they nor what they are part of has a mean */
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_THEME, 1), KIK_UNKNOWN);
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_PANEL, 0), KIK_UNKNOWN);
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_TOTAL_THEMES, 0), KIK_UNKNOWN);
	assert_true(kik_crossing_has(c, KIK_L_THEME, 0, 0));
	assert_false(kik_crossing_has(c, KIK_L_THEME, 1, 0));
	assert_true(kik_crossing_has(c, KIK_L_TOTAL_THEMES, 0, 0));
	end(&r);
}

#define TITLES "\"lang\":[\"da\"],\"title\":{\"da\":\"T\"},\"origin\":{\"da\":\"O\"}"
#define SCALE(min, max)                                                              \
	"\"scales\":[{\"id\":\"s\",\"min\":" min ",\"max\":" max                     \
	",\"step\":1,\"blank\":[],\"levels\":[{\"from\":" min ",\"to\":" max         \
	",\"label\":{\"da\":\"l\"}}]}],\"panels\":[{\"id\":\"p\",\"title\":{\"da\":" \
	"\"P\"}}]"
#define THEME(id) "{\"id\":\"" id "\",\"panel\":\"p\",\"scale\":\"s\",\"title\":{\"da\":\"t\"},"
#define HEAD      "{\"format\":\"kik-crosswalk\",\"version\":1,\"id\":\"w\",\"edition\":\"1\",\n"

/* Steps 1 to 7. */
static const char old[] =
    "{\"format\":\"kik-frame\",\"version\":1,\"id\":\"old\",\"edition\":"
    "\"1\"," TITLES "," SCALE("1", "7") ",\"themes\":[" THEME(
	"A") "\"questions\":[{\"id\":\"A1\",\"text\":{\"da\":\"?\"}},"
	     "{\"id\":\"A2\",\"text\":{\"da\":\"?\"}},{\"id\":\"A3\",\"text\":{\"da\":\"?\"}}]}]}";

/* Steps 0 to 4; theme T weighs 3, its questions 2 and 1, and a third nothing. */
static const char new[] =
    "{\"format\":\"kik-frame\",\"version\":1,\"id\":\"new\",\"edition\":"
    "\"1\"," TITLES "," SCALE("0", "4") ",\"themes\":[" THEME(
	"T") "\"weight\":3,\"questions\":[{\"id\":\"T1\",\"weight\":2,\"text\":{\"da\":\"?\"}},"
	     "{\"id\":\"T2\",\"text\":{\"da\":\"?\"}},"
	     "{\"id\":\"T3\",\"weight\":0,\"text\":{\"da\":\"?\"}}]}," THEME(
		 "U") "\"questions\":[{\"id\":\"U1\",\"text\":{\"da\":\"?\"}}]}]}";

/*
 * A1 6, A2 2, A3 4.5 on 1 to 7; on 0 to 4 they are (x - 1) * 2/3: 10/3, 2/3, 7/3.
 * T1 = (3 * A1 + A2) / 4 = (10 + 2/3) / 4 = 8/3; T2 = A3 = 7/3; T = (2 * 8/3 + 7/3) / 3 = 23/9.
 * U has a row of its own: (A2 + A3) / 2 = 3/2.  Panel and total: (3 * 23/9 + 3/2) / 4 = 55/24.
 */
static void weights_and_ends(void **state)
{
	struct reading r;
	struct kik_cell cell[] = { { 2, 12000 }, { 1, 2000 }, { 2, 9000 } };

	(void)state;
	begin(&r);
	const struct kik_crosswalk *w = walk(&r,
	    HEAD "\"from\":\"old\",\"to\":\"new\",\"scale\":\"linear\"," TITLES ",\n"
		 "\"rows\":[{\"to\":\"T1\",\"from\":[{\"question\":\"A1\",\"weight\":1.5},\n"
		 "{\"question\":\"A2\",\"weight\":0.5}]},\n"
		 "{\"to\":\"T2\",\"from\":[{\"question\":\"A3\"}]},\n"
		 "{\"to\":\"U\",\"from\":[{\"question\":\"A2\"},{\"question\":\"A3\"}]}]}");
	const struct kik_frame *from = frame(&r, old), *to = frame(&r, new);

	assert_non_null(w);
	assert_int_equal(kik_crosswalk_check(r.f.d, w, from, to), 0);
	const struct kik_crossing *c = kik_crossing_new(w, from, to, r.a);

	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_THEME, 0), 25556);
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_THEME, 1), 15000);
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_PANEL, 0), 22917);
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_TOTAL_THEMES, 0), 22917);
	/* bottom and top of a scale stay bottom and top */
	for (size_t i = 0; i < 3; i++)
		cell[i] = (struct kik_cell){ 3, 3000 };
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_TOTAL_THEMES, 0), 0);
	for (size_t i = 0; i < 3; i++)
		cell[i] = (struct kik_cell){ 3, 21000 };
	assert_int_equal(kik_crossing_mean(c, cell, KIK_L_TOTAL_THEMES, 0), 40000);
	end(&r);
}

/* A frame is meant by its id, and by its id with one of its scales. */
static void which_frame(void **state)
{
	struct kik_scale scale[] = { { .id = "caf05" }, { .id = "caf100" } };
	struct kik_frame f = { .id = "caf2020", .scale = scale, .nscales = 2 };

	(void)state;
	assert_true(kik_crosswalk_is(&f, "caf2020"));
	assert_false(kik_crosswalk_is(&f, "caf20"));
	f.id = "caf2020-caf100";
	assert_true(kik_crosswalk_is(&f, "caf2020"));
	f.id = "caf2020-our";
	assert_false(kik_crosswalk_is(&f, "caf2020"));
	f.id = "caf2013";
	assert_false(kik_crosswalk_is(&f, "caf2020"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(builtin),
		cmocka_unit_test(by_hand),
		cmocka_unit_test(weights_and_ends),
		cmocka_unit_test(which_frame),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
