/* The result model: new results, cells, the order of a stream. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "calc_frame.h"
#include "kik/result.h"

static int setup(void **state)
{
	*state = kik_arena_new();
	return 0;
}

static int teardown(void **state)
{
	kik_arena_free(*state);
	return 0;
}

static struct kik_frame *frame(struct kik_arena *a)
{
	const struct test_theme theme[] = {
		{ 0, SCALE_05, 1000, 2, { 1000, 1000 }, 0 },
		{ 1, SCALE_100_BY_5, 1000, 1, { 1000 }, 0 },
	};

	return test_frame(a, theme, 2);
}

static void new_result(void **state)
{
	struct kik_frame *f = frame(*state);
	struct kik_result *r = kik_result_new(*state, f);

	assert_true(kik_result_is_unit(r));
	assert_true(r->complete);
	assert_ptr_equal(r->frame, f);
	assert_string_equal(kik_result_id(r), "");
	assert_string_equal(r->round, "");
	assert_string_equal(r->extra, "");
	assert_int_equal(r->unit.participants, -1);
	assert_int_equal(r->individual->respondents, 0);
	assert_int_equal(r->individual->expected, -1);
	assert_false(r->individual->has_text);
	for (size_t q = 0; q < 3; q++) {
		assert_false(r->individual->question[q].used);
		/* room for all bins, and nothing shared */
		for (size_t i = 0; i < (q < 2 ? 6 : 21); i++)
			assert_int_equal(r->individual->question[q].counts[i]++, 0);
	}
	assert_int_equal(r->individual->evidence[1], 0);
}

/* 2 2 5 on 0 to 5; 15 15 100 on 0 to 100 by 5. */
static void cells(void **state)
{
	struct kik_result *r = kik_result_new(*state, frame(*state));
	struct kik_cell cell;

	r->individual->question[0].counts[2] = 2;
	r->individual->question[0].counts[5] = 1;
	r->individual->question[2].counts[3] = 2;
	r->individual->question[2].counts[20] = 1;
	cell = kik_result_cell(r, 0);
	assert_int_equal(cell.n, 3);
	assert_int_equal(cell.sum, 9000);
	cell = kik_result_cell(r, 1);
	assert_int_equal(cell.n, 0);
	assert_int_equal(cell.sum, 0);
	cell = kik_result_cell(r, 2);
	assert_int_equal(cell.n, 3);
	assert_int_equal(cell.sum, 130000);
	r->individual = NULL;
	assert_int_equal(kik_result_cell(r, 0).n, 0);
}

static void unit_or_group(void **state)
{
	struct kik_result *r = kik_result_new(*state, frame(*state));

	r->unit.id = "solsikken";
	r->unit.name = "Plejehjemmet Solsikken";
	r->unit.municipality = "Holm";
	r->group = "Ældre";
	r->group_municipality = "Vig";
	assert_string_equal(kik_result_id(r), "solsikken");
	assert_string_equal(kik_result_name(r), "Plejehjemmet Solsikken");
	assert_string_equal(kik_result_municipality(r), "Holm");
	r->scope = "area";
	assert_false(kik_result_is_unit(r));
	assert_string_equal(kik_result_id(r), "Ældre");
	assert_string_equal(kik_result_name(r), "Ældre");
	assert_string_equal(kik_result_municipality(r), "Vig");
}

static void statement_names(void **state)
{
	(void)state;
	assert_string_equal(kik_statement_names[KIK_STRENGTHS], "strengths");
	assert_string_equal(kik_statement_names[KIK_IMPROVEMENTS], "improvements");
	assert_string_equal(kik_statement_names[KIK_IDEAS], "ideas");
}

/* In the order of a stream; capitals before small letters, as bytes go. */
static const struct {
	const char *scope, *municipality, *id, *round;
	int frame;
} stream[] = {
	{ "all", "", "all", "2026", 0 },
	{ "area", "", "Z", "2026", 0 },
	{ "area", "Holm", "A", "2026", 0 },
	{ "unit", "", "z", "2026", 0 },
	{ "unit", "Holm", "B", "2026", 0 },
	{ "unit", "Holm", "a", "2025", 1 },
	{ "unit", "Holm", "a", "2026", 0 },
	{ "unit", "Holm", "a", "2026", 1 },
	{ "unit", "Vig", "a", "2024", 0 },
	{ "zone", "", "A", "2026", 0 },
};
#define STREAM (sizeof(stream) / sizeof(stream[0]))

static void order_of_a_stream(void **state)
{
	struct kik_frame *f[] = { frame(*state), frame(*state) };
	struct kik_result *r[STREAM];
	struct kik_results rs = { 0 };

	memcpy(f[0]->digest, "sha256:0", 9);
	memcpy(f[1]->digest, "sha256:1", 9);
	for (size_t i = 0; i < STREAM; i++) {
		r[i] = kik_result_new(*state, f[stream[i].frame]);
		r[i]->scope = stream[i].scope;
		r[i]->unit.id = r[i]->group = stream[i].id;
		r[i]->unit.municipality = r[i]->group_municipality = stream[i].municipality;
		r[i]->round = stream[i].round;
	}
	for (size_t i = 0; i < STREAM; i++) {
		for (size_t j = 0; j < STREAM; j++) {
			int order = kik_result_cmp(r[i], r[j]);

			assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
		}
	}
	/* 7 and 10 have no common divisor, so every one comes once */
	for (size_t i = 0; i < STREAM; i++)
		kik_results_add(&rs, r[7 * i % STREAM]);
	kik_results_sort(&rs);
	assert_int_equal(rs.n, STREAM);
	for (size_t i = 0; i < STREAM; i++)
		assert_ptr_equal(rs.result[i], r[i]);
	kik_results_release(&rs);
	assert_int_equal(rs.n, 0);
	kik_results_sort(&rs);
	kik_results_release(&rs);
}

static void frames_by_digest(void **state)
{
	struct kik_frame *f[] = { frame(*state), frame(*state), frame(*state) };
	struct kik_results rs = { 0 };

	memcpy(f[0]->digest, "sha256:b", 9);
	memcpy(f[1]->digest, "sha256:a", 9);
	memcpy(f[2]->digest, "sha256:b", 9);
	assert_null(kik_results_frame(&rs, "sha256:a"));
	for (size_t i = 0; i < 3; i++)
		kik_results_add_frame(&rs, f[i]);
	assert_int_equal(rs.nframes, 2);
	assert_ptr_equal(kik_results_frame(&rs, "sha256:b"), f[0]);
	assert_ptr_equal(kik_results_frame(&rs, "sha256:a"), f[1]);
	assert_null(kik_results_frame(&rs, "sha256:"));
	assert_ptr_equal(rs.frame[0], f[0]);
	kik_results_release(&rs);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(new_result),
		cmocka_unit_test(cells),
		cmocka_unit_test(unit_or_group),
		cmocka_unit_test(statement_names),
		cmocka_unit_test(order_of_a_stream),
		cmocka_unit_test(frames_by_digest),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
