/* The tidy CSV: written, read and written again; and what is refused as input. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/result_read.h"
#include "kik/store.h"
#include "kik/tidy.h"
#include "small.h"
#include "stream_text.h"

struct set {
	struct kik_arena *a;
	const struct kik_frame *f;
	struct kik_results rs;
	struct findings findings;
	struct kik_buf text;
};

static void begin(struct set *s)
{
	*s = (struct set){ .a = kik_arena_new(), .text = KIK_BUF_INIT };
	s->f = small_frame(s->a);
	kik_results_add_frame(&s->rs, s->f);
	findings_begin(&s->findings);
}

static void end(struct set *s)
{
	kik_buf_release(&s->text);
	findings_end(&s->findings);
	kik_results_release(&s->rs);
	kik_arena_free(s->a);
}

static void put(struct set *s, const struct kik_csv_style *st, struct kik_result *const *r)
{
	kik_buf_clear(&s->text);
	kik_csv_begin(&s->text, st);
	kik_tidy_header(&s->text, st);
	for (; *r != NULL; r++)
		kik_tidy_rows(&s->text, st, *r, s->a);
}

static int read_text(struct set *s)
{
	struct kik_input in;
	int status;

	kik_input_memory(&in, "t.csv", kik_buf_str(&s->text), s->text.len, KIK_ENC_AUTO);
	status = kik_tidy_read(&in, s->findings.d, &s->rs, s->a);
	kik_input_close(&in);
	return status;
}

/* A group has its own figures, one vote each answer, and those over units. */
static void writes_rows(void **state)
{
	struct set s;
	struct kik_result *one, *two;
	const char *second, *theme, *total;

	(void)state;
	begin(&s);
	one = stream_unit(s.a, s.f, "=en");
	two = small_unit(s.a, s.f, "to", "Å; by", 2, (int64_t[]){ 1, 0, 2 }, (size_t[]){ 5, 0, 4 });
	put(&s, &kik_csv_plain, (struct kik_result *[]){ one, NULL });
	assert_int_equal(strncmp(s.text.s,
			     "scope,id,round,stage,level,item,n,blank,mean,median,sd,min,max,"
			     "agreement,counts,units,unit_mean,unit_sd,unit_min,unit_max,hidden,"
			     "frame,respondents,expected,evidence,name,area,municipality\n"
			     "unit,'=en,2026,individual,question,Q1,3,1,2,2,0,2,2,1,0|0|3|0|0|0,"
			     ",,,,,,sha256:",
			     229),
	    0);
	second = strstr(s.text.s,
	    "\nunit,'=en,2026,individual,question,Q2,4,0,3.75,5,2.5,0,5,0,"
	    "1|0|0|0|0|3,,,,,,,sha256:");
	assert_non_null(second);
	assert_non_null(strstr(second, ",4,5,1,Enheden =en,Å; by,By\n"));
	put(&s, &kik_csv_plain,
	    (struct kik_result *[]){
		small_group(s.a, "area", "Å; by", (struct kik_result *[]){ one, two, NULL }),
		NULL });
	/* Q1: 2 2 2 5: mean 2.75, variance (4 * 37 - 121) / 12 = 2.25; units 2 and 5: mean 3.5,
	   sd 3 / sqrt 2; A of Q1: layers 001001 (half; TU = TDU = 2, U = (8 - 10) / 16, times
	   1 - 1/5: -0.1) and 001000 (half, 1): 0.45 */
	assert_non_null(strstr(s.text.s,
	    "\narea,Å; by,2026,individual,question,Q1,4,2,2.75,2,1.5,2,5,0.45,0|0|3|0|0|1,2,3.5,"
	    "2.1213,2,5,,sha256:"));
	/* T1: (2.75 + 3.75) / 2; units (2 + 3.75) / 2 and 5 */
	theme = strstr(s.text.s,
	    "\narea,Å; by,2026,individual,theme,T1,,,3.25,,,,,,,2,3.9375,1.5026,2.875,5,,sha256:");
	assert_non_null(theme);
	assert_non_null(strstr(theme, ",6,8,3,Å; by,Å; by,By\n")); /* expected 5 + 3 */
	total =
	    strstr(s.text.s, "\narea,Å; by,2026,individual,total,themes,,,3.625,,,,,,,2,3.6875,");
	assert_non_null(total); /* (3.25 + 4) / 2; units 2.875 and (5 + 4) / 2 */
	end(&s);
}

static void comes_back_the_same(void **state)
{
	static const struct kik_csv_style *const styles[] = { &kik_csv_plain, &kik_csv_excel };
	struct set s;

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct kik_buf before = KIK_BUF_INIT;
		struct kik_result *r[4] = { NULL };

		begin(&s);
		r[0] = stream_unit(s.a, s.f, "-en");
		r[1] = stream_unit(s.a, s.f, "to \"x\"");
		r[1]->round = "2025-27";
		r[1]->unit.municipality = "";
		r[1]->individual->expected = -1;
		r[2] = stream_unit(s.a, s.f, "tre, fire");
		r[2]->individual->question[2].used = false; /* T2 is left out */
		put(&s, styles[i], r);
		kik_buf_adds(&before, kik_buf_str(&s.text));
		assert_int_equal(read_text(&s), 0);
		assert_string_equal(findings_lines(&s.findings), "");
		assert_int_equal(s.rs.n, 3);
		for (size_t k = 0; k < 3; k++) {
			r[k] = s.rs.result[k];
			assert_false(r[k]->individual->has_text);
			assert_true(r[k]->complete);
		}
		assert_false(r[2]->individual->question[2].used);
		put(&s, styles[i], r);
		assert_string_equal(kik_buf_str(&s.text), kik_buf_str(&before));
		kik_buf_release(&before);
		end(&s);
	}
}

/* Rows of several results may be mixed, and columns stand in any order. */
static void reads_rows_in_any_order(void **state)
{
	struct set s;

	(void)state;
	begin(&s);
	kik_buf_addf(&s.text,
	    "item;LEVEL;stage;scope;round;id;n;counts;frame;respondents\n"
	    "Q2;question;individual;unit;1;a;1;0|0|0|1|0|0;%s;2\n"
	    "Q1;question;individual;unit;1;b;2;2:1|3:1;%s;2\n"
	    "Q1;question;individual;unit;1;a;0;;%s;2\n"
	    "indsats;panel;individual;unit;1;a;;;%s;2\n",
	    s.f->digest, s.f->digest, s.f->digest, s.f->digest);
	assert_int_equal(read_text(&s), 0);
	assert_string_equal(findings_lines(&s.findings), "");
	assert_int_equal(s.rs.n, 2);
	assert_string_equal(s.rs.result[0]->unit.id, "a");
	assert_int_equal(s.rs.result[0]->individual->question[1].counts[3], 1);
	assert_int_equal(s.rs.result[0]->individual->expected, -1);
	assert_true(s.rs.result[0]->individual->question[0].used);
	assert_false(s.rs.result[1]->individual->question[1].used);
	assert_int_equal(s.rs.result[1]->individual->question[0].n, 2);
	end(&s);
}

/* One result with a fault is left out, the other stays. */
static void leaves_out_what_contradicts_itself(void **state)
{
	static const struct {
		const char *from, *to, *finding;
	} changes[] = {
		{ ",Q1,3,1,", ",Q1,4,1,", ": inconsistent: " },
		{ ",Q1,3,1,", ",Q1,3,2,", ": inconsistent: " },
		{ ",Q1,3,1,", ",Q1,x,1,", ": number: " },
		{ ",Q1,3,1,", ",Q1,,1,", ": number: " },
		{ "0|0|3|0|0|0", "0|0|3|0|0", ": inconsistent: " },
		{ "0|0|3|0|0|0", "0|0|3|0|0|0|0", ": inconsistent: " },
		{ "0|0|3|0|0|0", "0|0|3|0|0|-0", ": inconsistent: " },
		{ "0|0|3|0|0|0", "0|0|3|0|0|0|", ": inconsistent: " },
		{ "0|0|3|0|0|0", "2:3|", ": inconsistent: " },
		{ "0|0|3|0|0|0", "2:3|x", ": inconsistent: " },
		{ "0|0|3|0|0|0", "2:1|2:2", ": inconsistent: " },
		{ "0|0|3|0|0|0", "6:3", ": inconsistent: " },
		{ "0|0|3|0|0|0", "2.5:3", ": inconsistent: " },
		{ "question,Q2", "question,Q1", ": inconsistent: " },
		{ "question,Q2", "question,Q9", ": frame: " },
		{ "theme,T1", "theme,T9", ": frame: " },
		{ "theme,T2", "theme,T1", ": inconsistent: " },
		/* the first row, without which the others would make a smaller result */
		{ ",4,5,2,Enheden en", ",x,5,2,Enheden en", ": number: " },
		{ ",4,5,2,Enheden en", ",4,x,2,Enheden en", ": number: " },
		{ ",Enheden en,", ",Enheden\x01 en,", ": control-char: " },
		{ ",sha256:", ",sha256:0", ": frame: no frame " },
		{ "individual,question,Q2", "consensus,question,Q2", ": inconsistent: " },
		{ "individual,panel", "individual,panels", ": frame: " },
	};

	(void)state;
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		struct set s;

		begin(&s);
		put(&s, &kik_csv_plain,
		    (struct kik_result *[]){
			stream_unit(s.a, s.f, "en"), stream_unit(s.a, s.f, "to"), NULL });
		replace(&s.text, changes[i].from, changes[i].to);
		(void)read_text(&s);
		if (!strstr(findings_lines(&s.findings), changes[i].finding))
			print_error("'%s': %s", changes[i].to, findings_lines(&s.findings));
		assert_non_null(strstr(findings_lines(&s.findings), changes[i].finding));
		assert_int_equal(s.rs.n, 1);
		assert_string_equal(s.rs.result[0]->unit.id, "to");
		end(&s);
	}
}

/* A row that names no result may be missing in any of them. */
static void refuses_rows_of_nobody(void **state)
{
	static const struct {
		const char *from, *to, *finding;
	} changes[] = {
		{ "unit,en,2026,individual,question,Q2", "unit,,2026,individual,question,Q2",
		    "t.csv:3:6: error: id-empty: " },
		{ "unit,en,2026,individual,question,Q2",
		    "unit,en,20\x01"
		    "26,individual,question,Q2",
		    "t.csv:3:9: error: control-char: " },
		{ "Å; by,By\n", "Å; by,B\x01y\n", "t.csv:2:" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		struct set s;

		begin(&s);
		put(&s, &kik_csv_plain,
		    (struct kik_result *[]){
			stream_unit(s.a, s.f, "en"), stream_unit(s.a, s.f, "to"), NULL });
		replace(&s.text, changes[i].from, changes[i].to);
		assert_int_equal(read_text(&s), -1);
		assert_non_null(strstr(findings_lines(&s.findings), changes[i].finding));
		assert_int_equal(kik_diag_count(s.findings.d, KIK_ERROR), 1);
		assert_int_equal(s.rs.n, 0);
		end(&s);
	}
}

/* What is hidden, or is a group, cannot be read as if it were all. */
static void refuses_what_was_published(void **state)
{
	struct set s;
	struct kik_result *one;

	(void)state;
	begin(&s);
	one = stream_unit(s.a, s.f, "en");
	put(&s, &kik_csv_plain, (struct kik_result *[]){ one, NULL });
	replace(&s.text, "1|0|0|0|0|3,,,,,,,", "1|0|0|0|0|3,,,,,,k,");
	assert_int_equal(read_text(&s), -1);
	assert_int_equal(s.rs.n, 0);
	assert_non_null(strstr(findings_lines(&s.findings), "t.csv:3:"));
	put(&s, &kik_csv_plain,
	    (struct kik_result *[]){
		small_group(s.a, "area", "A", (struct kik_result *[]){ one, NULL }), NULL });
	assert_int_equal(read_text(&s), -1);
	assert_int_equal(s.rs.n, 0);
	assert_int_equal(kik_diag_count(s.findings.d, KIK_ERROR), 2);
	end(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(writes_rows),
		cmocka_unit_test(comes_back_the_same),
		cmocka_unit_test(reads_rows_in_any_order),
		cmocka_unit_test(leaves_out_what_contradicts_itself),
		cmocka_unit_test(refuses_rows_of_nobody),
		cmocka_unit_test(refuses_what_was_published),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
