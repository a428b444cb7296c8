/* Frames: read, checked, asked, digested and written back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "findings.h"
#include "kik/builtin.h"
#include "kik/store.h"

/*
 * A small frame with everything in it.  Sub-scores of 4 and 2 on a step of 1:
 * the means lie 1/4 and 1/2 apart, so the bins lie 1/4 apart.
 */
static const char small[] =
    "{\"format\":\"kik-frame\",\"version\":1,\"id\":\"small\",\"edition\":\"1\",\n"
    "\"lang\":[\"da\",\"en\"],\n"
    "\"title\":{\"da\":\"Lille\",\"en\":\"Small\"},\n"
    "\"origin\":{\"da\":\"Prøve\"},\n"
    "\"scales\":[{\"id\":\"s\",\"min\":0,\"max\":3,\"step\":1,\"levels\":[\n"
    "{\"from\":0,\"to\":1,\"label\":{\"da\":\"lidt\"}},\n"
    "{\"from\":2,\"to\":3,\"label\":{\"p\":{\"da\":\"meget\"},\"r\":{\"da\":\"godt\"}}}],\n"
    "\"blank\":[\"Ved Ikke\",\"don’t know\"],\n"
    "\"subscores\":{\"p\":[\"act\",\"plan\",\"do\",\"check\"],\"r\":[\"trend\",\"target\"]}}],\n"
    "\"panels\":[{\"id\":\"p\",\"title\":{\"da\":\"P\"}},\n"
    "{\"id\":\"r\",\"title\":{\"da\":\"R\"}}],\n"
    "\"themes\":[{\"id\":\"T1\",\"panel\":\"p\",\"scale\":\"s\",\"weight\":2,\n"
    "\"title\":{\"da\":\"Et\"},\"perspectives\":[\"ydre\"],\"questions\":[\n"
    "{\"id\":\"Q1\",\"text\":{\"da\":\"En?\"},\"perspectives\":[\"indre\",\"ydre\"]},\n"
    "{\"id\":\"Q2\",\"weight\":0.5,\"text\":{\"da\":\"To?\"},\"examples\":[{\"da\":\"så\"}]}]},\n"
    "{\"id\":\"T2\",\"panel\":\"r\",\"scale\":\"s\",\"title\":{\"da\":\"To\"},\"questions\":[\n"
    "{\"id\":\"Q3\",\"text\":{\"da\":\"Tre?\"}}]}],\n"
    "\"pairs\":[{\"effort\":[\"T1\"],\"result\":[\"Q3\"]}]}\n";

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

static const struct kik_frame *read(struct reading *r, const char *s)
{
	struct kik_place at = { .file = "x", .line = 1 };
	struct kik_json_doc *doc = kik_json_parse(r->f.d, at, s, strlen(s));
	const struct kik_frame *f;

	assert_non_null(doc);
	f = kik_frame_from_json(doc, r->a);
	kik_json_free(doc);
	return f;
}

/* The text with the first place of `old` changed; the caller frees it. */
static char *changed(const char *s, const char *old, const char *new)
{
	struct kik_buf b = KIK_BUF_INIT;
	const char *at = strstr(s, old);

	if (!at)
		fail_msg("not in the text: %s", old);
	kik_buf_add(&b, s, (size_t)(at - s));
	kik_buf_adds(&b, new);
	kik_buf_adds(&b, at + strlen(old));
	return b.s;
}

static const struct kik_frame *load_town(struct reading *r)
{
	const char *src = getenv("SRC");
	const struct kik_frame *f;
	char path[4096];

	(void)snprintf(path, sizeof(path), "%s/tests/frames/town.json", src ? src : ".");
	f = kik_frame_load(r->f.d, path, r->a);
	assert_string_equal(findings_lines(&r->f), "");
	assert_non_null(f);
	return f;
}

/* --- reading -------------------------------------------------------------------- */

static void reads_small(void **state)
{
	struct reading r;

	(void)state;
	begin(&r);
	const struct kik_frame *f = read(&r, small);

	assert_string_equal(findings_lines(&r.f), "");
	assert_string_equal(f->id, "small");
	assert_string_equal(f->edition, "1");
	assert_int_equal(f->nlang, 2);
	assert_string_equal(f->title.in[1], "Small");
	assert_null(f->origin.in[1]);
	assert_int_equal(f->nscales, 1);
	assert_int_equal(f->npanels, 2);
	assert_int_equal(f->nthemes, 2);
	assert_int_equal(f->nquestions, 3);
	assert_int_equal(f->npairs, 1);

	const struct kik_scale *s = f->scale;

	assert_int_equal(s->max, 3000);
	assert_int_equal(s->grain, 250);
	assert_int_equal(s->nbins, 13); /* 0, 0.25 … 3 */
	assert_int_equal(s->nsteps, 4);
	assert_int_equal(s->nlevels, 2);
	assert_string_equal(s->level[0].label[1].in[0], "lidt");
	assert_string_equal(s->level[1].label[0].in[0], "meget");
	assert_string_equal(s->level[1].label[1].in[0], "godt");
	assert_int_equal(s->subscores[0], 0xF);  /* plan do check act */
	assert_int_equal(s->subscores[1], 0x30); /* trend target */
	assert_string_equal(s->blank[0], "ved ikke");
	assert_string_equal(s->blank[1], "don't know");

	assert_int_equal(f->theme[0].weight, 2000);
	assert_int_equal(f->theme[1].weight, 1000);
	assert_int_equal(f->theme[1].panel, 1);
	assert_int_equal(f->theme[1].first, 2);
	assert_int_equal(f->theme[0].n, 2);
	assert_int_equal(f->question[0].weight, 1000);
	assert_int_equal(f->question[1].weight, 500);
	assert_int_equal(f->question[2].theme, 1);
	assert_string_equal(f->question[1].example[0].in[0], "så");
	/* in order of first use: ydre is bit 0, indre bit 1 */
	assert_string_equal(f->perspective[1], "indre");
	assert_int_equal(f->question[0].own_perspectives, 3);
	assert_int_equal(f->question[1].own_perspectives, 0);
	assert_int_equal(f->question[1].perspectives, 1);
	assert_string_equal(f->pair[0].result[0], "Q3");
	end(&r);
}

static void reads_kik(void **state)
{
	struct reading r;

	(void)state;
	begin(&r);
	const struct kik_frame *f = kik_frame_load(r.f.d, "kik", r.a);

	assert_string_equal(findings_lines(&r.f), "");
	assert_int_equal(f->nthemes, 8);
	assert_int_equal(f->nquestions, 20);
	assert_int_equal(f->theme[4].first, 12); /* four themes of three */
	assert_int_equal(kik_frame_question(f, "S20", 3), 19);
	assert_int_equal(f->question[19].theme, 7);
	assert_int_equal(f->scale[0].nbins, 6);
	assert_ptr_equal(kik_question_scale(f, 19), f->scale);
	assert_int_equal(kik_question_panel(f, 11), 0);
	assert_int_equal(kik_question_panel(f, 12), 1);

	const struct kik_frame *again = kik_frame_builtin(r.f.d, f->digest, r.a);

	assert_string_equal(again->id, "kik");
	assert_null(kik_frame_builtin(r.f.d, "sha256:0", r.a));
	assert_string_equal(findings_lines(&r.f), "");
	end(&r);
}

/* Found by its digest without being parsed; all weights and languages there. */
static void builtin_frames(void **state)
{
	struct reading r;

	(void)state;
	begin(&r);
	for (const struct kik_builtin *b = kik_builtin_frames; b->id; b++) {
		const struct kik_frame *f = kik_frame_load(r.f.d, b->id, r.a);
		struct kik_slice digest = { f->digest, strlen(f->digest) };

		assert_string_equal(f->id, b->id);
		assert_string_equal(kik_frame_builtin_id(digest), b->id);
		assert_int_equal(f->nlang, 3);
		for (size_t q = 0; q < f->nquestions; q++)
			for (size_t l = 0; l < f->nlang; l++)
				assert_non_null(f->question[q].text.in[l]);
		for (size_t s = 0; s < f->nscales; s++)
			for (size_t i = 0; i < f->scale[s].nlevels; i++)
				for (size_t l = 0; l < f->nlang; l++)
					assert_non_null(f->scale[s].level[i].label[1].in[l]);
	}
	assert_string_equal(findings_lines(&r.f), "");
	end(&r);
}

/* The published weights: 100, 100, 100, 200, 100 and 200, 200 of 1000; parts make criteria. */
static void efqm_weights(void **state)
{
	static const int64_t weight[] = { 100, 100, 100, 200, 100, 200, 200 };
	struct reading r;

	(void)state;
	begin(&r);
	const struct kik_frame *f = kik_frame_load(r.f.d, "efqm2020", r.a);

	assert_int_equal(f->nthemes, 7);
	for (size_t t = 0; t < f->nthemes; t++) {
		int64_t sum = 0;

		for (size_t q = 0; q < f->theme[t].n; q++)
			sum += f->question[f->theme[t].first + q].weight;
		assert_int_equal(f->theme[t].weight, weight[t] * 1000);
		assert_int_equal(sum, weight[t] * 1000);
	}
	end(&r);
}

/*
 * CAF's classical table as published by Difi (CAF skårskalaer, 2015): six steps, the same for
 * what is done and for results, at 0-10, 11-30, 31-50, 51-70, 71-90 and 91-100 of 100 points.
 */
static void caf_table(void **state)
{
	static const int32_t published[][2] = { { 0, 10 }, { 11, 30 }, { 31, 50 }, { 51, 70 },
		{ 71, 90 }, { 91, 100 } };
	static const char *const frame[] = { "caf2013", "caf2020" };
	struct reading r;

	(void)state;
	begin(&r);
	for (size_t i = 0; i < 2; i++) {
		const struct kik_scale *s = kik_frame_load(r.f.d, frame[i], r.a)->scale;

		assert_int_equal(s->nlevels, 6);
		for (size_t k = 0; k < 6; k++) {
			assert_int_equal(s->level[k].from, 1000 * published[k][0]);
			assert_int_equal(s->level[k].to, 1000 * published[k][1]);
			assert_int_equal(kik_scale_level(s, s->level[k].from), k);
			assert_int_equal(kik_scale_level(s, s->level[k].to), k);
		}
	}
	end(&r);
}

static void reads_town(void **state)
{
	struct reading r;

	(void)state;
	begin(&r);
	const struct kik_frame *f = load_town(&r);

	assert_int_equal(f->nquestions, 7);
	assert_int_equal(f->theme[0].weight, 2000);
	assert_int_equal(f->theme[1].weight, 1500);
	assert_int_equal(f->theme[2].weight, 125);
	assert_int_equal(f->scale[0].nbins, 7);
	assert_int_equal(f->scale[1].nbins, 41); /* 0, 2.5 … 100 */
	assert_true(f->scale[1].nsteps > KIK_DENSE_STEPS);
	assert_int_equal(f->scale[1].level[1].from, 12500);
	assert_int_equal(f->question[4].weight, 3000);
	end(&r);
}

static void load_faults(void **state)
{
	struct reading r;
	struct kik_buf line = KIK_BUF_INIT;

	(void)state;
	begin(&r);
	assert_null(kik_frame_load(r.f.d, "no-such-frame", r.a));
	kik_buf_adds(&line, "test: error: frame: no frame 'no-such-frame'; expected ");
	for (const struct kik_builtin *b = kik_builtin_frames; b->id; b++)
		kik_buf_addf(&line, "%s%s", b > kik_builtin_frames ? ", " : "", b->id);
	kik_buf_addc(&line, '\n');
	assert_string_equal(findings_lines(&r.f), line.s);
	assert_null(kik_frame_load(r.f.d, ".", r.a));
	assert_non_null(strstr(findings_lines(&r.f), "test: .: error: io: "));
	/* what looks like a path is one, also when there is nothing */
	assert_null(kik_frame_load(r.f.d, "no/such/frame", r.a));
	assert_non_null(strstr(findings_lines(&r.f), "test: no/such/frame: error: io: "));
	kik_buf_release(&line);
	end(&r);
}

/* --- faults --------------------------------------------------------------------- */

/* One change of the small frame, and what is said about it. */
static const struct {
	const char *old, *new, *place, *says;
} faults[] = {
	/* head */
	{ "\"edition\":\"1\"", "\"issue\":\"1\"", "1:1", "'edition' is missing" },
	{ "\"version\":1", "\"version\":2", "1:33", "'kik-frame' of version 2" },
	{ "kik-frame", "kik-result", "1:11", "the format is 'kik-result'" },
	{ "\"id\":\"small\"", "\"id\":\"\"", "1:40", "'id' is empty" },
	{ "\"id\":\"small\"", "\"id\":\"\\t \"", "1:40", "'id' is empty" },
	{ "\"id\":\"small\"", "\"id\":\"a\\u202eb\"", "1:40", "control or bidi" },
	{ "\"id\":\"small\"", "\"id\":7", "1:40", "'id' is 7; expected a text" },
	{ "\"lang\"", "\"langs\":1,\"lang\"", "2:1", "the key 'langs' is unknown" },
	{ "[\"da\",\"en\"]", "[]", "2:8", "'lang' is empty" },
	{ "\"en\"]", "\"en\",\"DK\"]", "2:19", "'lang' is 'DK'; expected two lower-case" },
	{ "\"en\"]", "\"en\",\"dan\"]", "2:19", "'lang' is 'dan'; expected two lower-case" },
	{ "\"en\"]", "\"en\",\"da\"]", "2:19", "the id 'da' stands twice among the lang" },
	/* texts */
	{ "\"da\":\"Lille\",", "", "3:9", "'title' has no text in 'da'" },
	{ "\"Lille\"", "\" \"", "3:15", "'title' has no text in 'da'" },
	{ "\"Lille\"", "\"a\\u0007b\"", "3:15", "control or bidi" },
	{ "\"Lille\"", "3", "3:15", "'title' is 3; expected a text" },
	{ "\"en\":\"Small\"", "\"sv\":\"Liten\"", "3:28", "'lang' is 'sv'; expected da, en" },
	{ "{\"da\":\"Prøve\"}", "\"Prøve\"", "4:10", "'origin' is a text; expected an object" },
	{ "\"text\":{\"da\":\"En?\"},", "", "14:1", "'text' is missing" },
	{ "{\"da\":\"så\"}", "{\"en\":\"so\"}", "15:57", "'examples' has no text in 'da'" },
	{ "{\"da\":\"så\"}", "\"så\"", "15:57", "expected an object" },
	/* scales */
	{ "\"min\":0", "\"min\":3", "5:35", "the scale's 'max' is 3; expected > 3" },
	{ "\"min\":0,", "", "5:11", "'min' is missing" },
	{ "\"min\":0", "\"min\":0.0001", "5:27", "'min' is '0.0001'; expected a number in steps" },
	{ "\"step\":1", "\"step\":2", "5:44", "the scale's 'step' is 2; expected 3 / n" },
	{ "\"step\":1", "\"step\":0", "5:44", "the scale's 'step' is 0; expected a number above" },
	{ "\"step\":1", "\"step\":0.001", "9:13",
	    "the scale's 'subscores' is 0.001 / 4; expected a number in steps of 0.001" },
	{ "\"step\":1,", "\"step\":1,\"unit\":2,", "5:46", "the key 'unit' is unknown" },
	{ "[\"trend\",\"target\"]", "[\"trend\",\"target\",\"do\"]", "9:13",
	    "the scale's 'subscores' is 1 / 12; expected" }, /* 3 and 4: 1000 / 12 is not whole */
	{ "\"trend\"", "\"tred\"", "9:51", "'subscores' is 'tred'; expected plan, do, check" },
	{ "\"trend\"", "\"target\"", "9:60", "the id 'target' stands twice" },
	{ "\"r\":[\"trend\"", "\"q\":[\"trend\"", "9:50", "'subscores' is 'q'; expected p, r" },
	{ "[\"act\",\"plan\",\"do\",\"check\"]", "[]", "9:18", "'p' is empty" },
	{ "\"Ved Ikke\"", "\"\"", "8:10", "'blank' is empty" },
	{ "\"blank\":", "\"x-blank\":", "5:11", "'blank' is missing" },
	/* levels */
	{ "\"from\":0", "\"from\":1", "6:9", "the level's 'from' is 1; expected 0" },
	{ "\"from\":2", "\"from\":1", "7:9", "the level's 'from' is 1; expected 2" },
	{ "\"from\":2", "\"from\":3", "7:9", "the level's 'from' is 3; expected 2" },
	{ "\"to\":3", "\"to\":2", "7:16", "the level's 'to' is 2; expected 3" },
	{ "\"to\":3", "\"to\":4", "7:16", "the level's 'to' is 4; expected 3" },
	{ "\"to\":1", "\"to\":1.0005", "6:16", "'to' is '1.0005'" },
	{ "{\"da\":\"lidt\"}", "{}", "6:26", "'label' has no text in 'da'" },
	{ "\"r\":{\"da\":\"godt\"}", "\"q\":{\"da\":\"godt\"},\"r\":{\"da\":\"godt\"}", "7:50",
	    "'label' is 'q'; expected p, r" },
	{ ",\"r\":{\"da\":\"godt\"}", "", "7:26", "'r' is missing" },
	{ "{\"da\":\"godt\"}", "{\"en\":\"good\"}", "7:50", "'label' has no text in 'da'" },
	/* panels, themes, questions */
	{ "{\"id\":\"r\",\"title\":", "{\"id\":\"r\",\"name\":1,\"title\":", "11:11",
	    "the key 'name' is unknown" },
	{ "\"panel\":\"p\"", "\"panel\":\"q\"", "12:30", "'panel' is 'q'; expected p, r" },
	{ "\"scale\":\"s\"", "\"scale\":\"t\"", "12:42", "'scale' is 't'; expected s" },
	{ "\"panel\":\"p\",", "", "12:11", "'panel' is missing" },
	{ "\"weight\":2", "\"weight\":-2", "12:55", "'weight' is '-2'; expected 0 to 2000000" },
	{ "\"weight\":2", "\"weight\":1.2345", "12:55", "'weight' is '1.2345'" },
	{ "\"weight\":2", "\"weight\":\"2\"", "12:55", "'weight' is a text; expected a number" },
	{ "\"weight\":2", "\"weight\":0", "10:11", "'weight' is '0'; expected a number above 0" },
	{ "\"id\":\"Q3\"", "\"id\":\"Q3\",\"weight\":0", "16:1",
	    "'weight' is '0'; expected a number above 0" },
	{ "\"id\":\"T2\"", "\"id\":\"T1\"", "16:7", "the id 'T1' stands twice among the themes" },
	{ "\"id\":\"Q2\"", "\"id\":\"Q1\"", "15:7",
	    "the id 'Q1' stands twice among the questions" },
	{ "[\"indre\",\"ydre\"]", "[\"indre\",1]", "14:56",
	    "'perspectives' is 1; expected a text" },
	{ "{\"id\":\"Q3\",\"text\":{\"da\":\"Tre?\"}}", "", "16:68", "'questions' is empty" },
	/* pairs, digest */
	{ "[\"Q3\"]", "[\"Q4\"]", "18:37", "'result' is 'Q4'; expected T1, T2, Q1, Q2, Q3" },
	{ "[\"T1\"]", "[]", "18:20", "'effort' is empty" },
	{ "\"id\":\"small\",", "\"id\":\"small\",\"digest\":\"sha256:1\",", "1:57",
	    "the digest is sha256:1" },
};

/* Whether the first of these lines begins with a place and says this. */
static bool line_says(const char *line, const char *place, const char *says)
{
	const char *at = strstr(line, says);

	return strncmp(line, place, strlen(place)) == 0 && at && at < strchr(line, '\n');
}

/* Some changes bring a second fault with them: the one that is meant must be among them. */
static void each_fault(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(faults) / sizeof(*faults); i++) {
		char *text = changed(small, faults[i].old, faults[i].new);
		struct kik_buf place = KIK_BUF_INIT;
		const char *line;
		struct reading r;

		begin(&r);
		assert_null(read(&r, text));
		kik_buf_addf(&place, "test: x:%s: error: ", faults[i].place);
		line = findings_lines(&r.f);
		while (*line && !line_says(line, place.s, faults[i].says))
			line = strchr(line, '\n') + 1;
		if (!*line)
			fail_msg("%s -> %s: %s", faults[i].old, faults[i].new,
			    findings_lines(&r.f));
		if (findings_count(&r.f) > 2)
			fail_msg("%s -> %s: too many: %s", faults[i].old, faults[i].new,
			    findings_lines(&r.f));
		kik_buf_release(&place);
		free(text);
		end(&r);
	}
}

static void all_in_one_pass(void **state)
{
	char *one = changed(small, "\"panel\":\"r\"", "\"panel\":\"q\"");
	char *two = changed(one, "\"from\":2", "\"from\":3");
	char *three = changed(two, "\"id\":\"Q2\"", "\"id\":\"Q1\"");
	struct reading r;

	(void)state;
	begin(&r);
	assert_null(read(&r, three));
	assert_string_equal(findings_lines(&r.f),
	    "test: x:7:9: error: frame: the level's 'from' is 3; expected 2, so that the levels "
	    "cover the scale without gap or overlap\n"
	    "test: x:16:20: error: frame: 'panel' is 'q'; expected p, r\n"
	    "test: x:15:7: error: frame: the id 'Q1' stands twice among the questions\n");
	free(one);
	free(two);
	free(three);
	end(&r);
}

static void long_ids(void **state)
{
	char id[220] = "\"id\":\"";
	struct reading r;
	char *text;

	(void)state;
	for (int i = 0; i < 100; i++)
		memcpy(id + strlen(id), "æ", sizeof("æ"));
	memcpy(id + strlen(id), "\"", 2);
	begin(&r);
	text = changed(small, "\"id\":\"Q1\"", id); /* 100 characters in 200 bytes */
	assert_non_null(read(&r, text));
	free(text);
	memcpy(id + strlen(id) - 1, "x\"", 3);
	text = changed(small, "\"id\":\"Q1\"", id);
	assert_null(read(&r, text));
	assert_non_null(strstr(findings_lines(&r.f),
	    "test: x:14:7: error: too-long: 'id' is longer than 100 characters: "));
	free(text);
	end(&r);
}

static void too_many_bins(void **state)
{
	struct reading r;
	char *text = changed(small, "\"step\":1", "\"step\":0.012");
	char *other = changed(text, "\"max\":3", "\"max\":30.012");

	/* 30 / (0.012 / 4) is 10,000 and more bins; levels do not matter any more */
	(void)state;
	begin(&r);
	assert_null(read(&r, other));
	assert_non_null(strstr(findings_lines(&r.f), "the scale's 'step' is 0.012; expected (max"));
	free(text);
	free(other);
	end(&r);
}

/* --- asking --------------------------------------------------------------------- */

static void says_texts(void **state)
{
	struct reading r;

	(void)state;
	begin(&r);
	const struct kik_frame *f = load_town(&r);
	const struct kik_text none = { NULL };
	const struct kik_text *second = &f->question[0].example[1]; /* Danish only */

	assert_string_equal(kik_frame_say(f, &f->title, "en"), "The town's own frame");
	assert_string_equal(kik_frame_say(f, &f->title, "nb"), "Byens egen ramme");
	assert_string_equal(kik_frame_say(f, second, "en"), "Referater, som alle kan finde");
	assert_string_equal(kik_frame_say(f, &none, "da"), "");

	const char *only[] = { NULL, "x" };
	const struct kik_text english = { only };

	assert_string_equal(kik_frame_say(f, &english, "da"), "x");
	end(&r);
}

static void finds_questions(void **state)
{
	struct reading r;
	char id[8];

	(void)state;
	begin(&r);
	const struct kik_frame *f = kik_frame_load(r.f.d, "kik", r.a);

	for (size_t i = 0; i < 20; i++) {
		(void)snprintf(id, sizeof(id), "S%02zux", i + 1);
		assert_int_equal(kik_frame_question(f, id, 3), i);
		assert_int_equal(kik_frame_question(f, id, 4), KIK_NONE);
		assert_int_equal(kik_frame_question(f, id, 2), KIK_NONE);
	}
	assert_int_equal(kik_frame_question(f, "", 0), KIK_NONE);
	assert_int_equal(kik_frame_question(f, "s01", 3), KIK_NONE);
	assert_int_equal(kik_frame_theme(f, "T8", 2), 7);
	assert_int_equal(kik_frame_theme(f, "T", 1), KIK_NONE);
	assert_int_equal(kik_frame_theme(f, "T88", 3), KIK_NONE);

	assert_string_equal(kik_frame_nearest(f, "s07", 3), "S07");
	assert_string_equal(kik_frame_nearest(f, "S7", 2), "S07");
	assert_string_equal(kik_frame_nearest(f, "S007", 4), "S07");
	assert_string_equal(kik_frame_nearest(f, "S13 ", 4), "S13");
	assert_null(kik_frame_nearest(f, "question", 8));
	assert_null(kik_frame_nearest(f, "xyz", 3));
	assert_null(kik_frame_nearest(f, "", 0));
	end(&r);
}

static void many_questions(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct reading r;
	char *text, id[8];

	(void)state;
	for (int i = 0; i < 5000; i++)
		kik_buf_addf(&b, "{\"id\":\"N%d\",\"text\":{\"da\":\"?\"}},", i);
	kik_buf_adds(&b, "{\"id\":\"Q3\"");
	text = changed(small, "{\"id\":\"Q3\"", b.s);
	begin(&r);
	const struct kik_frame *f = read(&r, text);

	assert_int_equal(f->nquestions, 5003);
	for (size_t i = 0; i < 5000; i++) {
		(void)snprintf(id, sizeof(id), "N%zu", i);
		assert_int_equal(kik_frame_question(f, id, strlen(id)), i + 2);
	}
	kik_buf_release(&b);
	free(text);
	end(&r);
}

static void bins(void **state)
{
	struct reading r;

	(void)state;
	begin(&r);
	const struct kik_frame *f = load_town(&r);
	const struct kik_scale *one7 = &f->scale[0], *percent = &f->scale[1];

	assert_int_equal(kik_scale_bin(one7, 1000), 0);
	assert_int_equal(kik_scale_bin(one7, 7000), 6);
	assert_int_equal(kik_scale_bin(one7, 0), -1);
	assert_int_equal(kik_scale_bin(one7, 8000), -1);
	assert_int_equal(kik_scale_bin(one7, 2500), -1);
	assert_int_equal(kik_scale_bin(one7, INT32_MIN), -1);
	assert_int_equal(kik_scale_bin(percent, 42500), 17);
	assert_int_equal(kik_scale_points(percent, 17), 42500);
	assert_int_equal(kik_scale_points(one7, 6), 7000);
	assert_int_equal(kik_scale_level(percent, 0), 0);
	assert_int_equal(kik_scale_level(percent, 10000), 0);
	assert_int_equal(kik_scale_level(percent, 12500), 1);
	assert_int_equal(kik_scale_level(percent, 11000), 1); /* a mean between two bands */
	assert_int_equal(kik_scale_level(percent, 100000), 3);
	for (size_t i = 0; i < one7->nbins; i++)
		assert_int_equal(kik_scale_level(one7, kik_scale_points(one7, i)), i);

	const struct kik_scale *fine = read(&r, small)->scale;

	assert_int_equal(kik_scale_bin(fine, 2250), 9);
	assert_true(kik_scale_is_step(fine, 2000));
	assert_false(kik_scale_is_step(fine, 2250));
	assert_false(kik_scale_is_step(fine, 4000));
	assert_false(kik_scale_is_step(fine, -1000));
	end(&r);
}

static bool is_blank(const struct kik_scale *s, const char *t)
{
	return kik_scale_is_blank(s, (struct kik_slice){ t, strlen(t) });
}

static void blanks(void **state)
{
	struct reading r;

	(void)state;
	begin(&r);
	const struct kik_scale *s = kik_frame_load(r.f.d, "kik", r.a)->scale;

	assert_true(is_blank(s, "ved ikke"));
	assert_true(is_blank(s, "  Ved IKKE\t"));
	assert_true(is_blank(s, "-"));
	assert_true(is_blank(s, "Don't know"));
	assert_true(is_blank(s, "DON’T KNOW"));
	assert_true(is_blank(s, "\xC2\xA0vet ikke")); /* a no-break space in front */
	assert_false(is_blank(s, ""));
	assert_false(is_blank(s, "3"));
	assert_false(is_blank(s, "ved ikk"));
	assert_false(is_blank(s, "ved ikke noget som helst om det"));
	assert_false(is_blank(s, "–"));
	end(&r);
}

/* --- the digest ------------------------------------------------------------------- */

/* Written down by hand from the small frame: thousandths, tabs, the order of the file. */
static const char canonical[] = "kik-frame\t1\tsmall\n"
				"panel\tp\npanel\tr\n"
				"scale\ts\t0\t3000\t1000\n"
				"level\t0\t1000\nlevel\t2000\t3000\n"
				"subscores\tp\tplan\tdo\tcheck\tact\nsubscores\tr\ttrend\ttarget\n"
				"theme\tT1\tp\ts\t2000\nquestion\tQ1\t1000\nquestion\tQ2\t500\n"
				"theme\tT2\tr\ts\t1000\nquestion\tQ3\t1000\n";

static void digest_of_small(void **state)
{
	char digest[KIK_DIGEST_SIZE];
	struct reading r;

	(void)state;
	begin(&r);
	kik_digest(canonical, sizeof(canonical) - 1, digest);
	assert_string_equal(read(&r, small)->digest, digest);
	end(&r);
}

/* Digests stand in forms that are out: these two may change only with the frames. */
static void digests_stay(void **state)
{
	struct reading r;

	(void)state;
	begin(&r);
	assert_string_equal(kik_frame_load(r.f.d, "kik", r.a)->digest,
	    "sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56");
	assert_string_equal(load_town(&r)->digest,
	    "sha256:29fddc626952bcf95a89535fe08d9c8aecd011e4fc34e704aa26d5ba7ce01704");
	end(&r);
}

static bool keeps_digest(const char *old, const char *new)
{
	char *text = changed(small, old, new);
	struct reading r;
	bool same;

	begin(&r);
	const struct kik_frame *before = read(&r, small), *after = read(&r, text);

	if (!after)
		fail_msg("%s", findings_lines(&r.f));
	same = strcmp(before->digest, after->digest) == 0;
	free(text);
	end(&r);
	return same;
}

static void digest_covers(void **state)
{
	(void)state;
	/* wording, edition, languages, form */
	assert_true(keeps_digest("En?", "Er der en?"));
	assert_true(keeps_digest("\"edition\":\"1\"", "\"edition\":\"2\""));
	assert_true(keeps_digest("meget", "mest"));
	assert_true(keeps_digest("[\"da\",\"en\"]", "[\"da\",\"en\",\"nb\"]"));
	assert_true(keeps_digest("Ved Ikke", "Aner det ikke"));
	assert_true(keeps_digest("\"Ved Ikke\",", ""));
	assert_true(keeps_digest("\"weight\":2", "\"weight\" : 2.0"));
	assert_true(keeps_digest("\"weight\":2,", "\"weight\":2,\"x-a\":1,"));
	assert_true(keeps_digest("\"min\":0,\"max\":3", "\"max\":3,\"min\":0"));
	assert_true(keeps_digest("\"id\":\"Q3\",\"text\":{\"da\":\"Tre?\"}",
	    "\"text\":{\"da\":\"Tre?\"},\"id\":\"Q3\""));
	assert_true(keeps_digest("\"act\",\"plan\"", "\"plan\",\"act\""));
	assert_true(keeps_digest("[\"indre\",\"ydre\"]", "[]"));

	/* ids, order, panels, scales, weights */
	assert_false(keeps_digest("\"id\":\"small\"", "\"id\":\"Small\""));
	assert_false(keeps_digest("\"id\":\"Q1\"", "\"id\":\"Q9\""));
	assert_false(keeps_digest("\"id\":\"T1\",\"panel\":\"p\"",
	    "\"id\":\"T1\",\"panel\":\"r\""));
	assert_false(keeps_digest("\"weight\":2", "\"weight\":2.001"));
	assert_false(keeps_digest("\"weight\":0.5", "\"weight\":1"));
	assert_false(keeps_digest("\"to\":1,\"label\":{\"da\":\"lidt\"}},\n{\"from\":2",
	    "\"to\":0,\"label\":{\"da\":\"lidt\"}},\n{\"from\":1"));
	assert_false(keeps_digest("[\"trend\",\"target\"]", "[\"trend\"]"));
	assert_false(keeps_digest("\"id\":\"Q1\",\"text\":{\"da\":\"En?\"}",
	    "\"id\":\"Q0\",\"text\":{\"da\":\"Nul?\"}},{\"id\":\"Q1\",\"text\":{\"da\":\"En?\"}"));
}

/* --- writing ---------------------------------------------------------------------- */

/* Writes, reads back and writes again: the same bytes, the same digest. */
static void check_writing(struct reading *r, const struct kik_frame *f, bool pretty)
{
	struct kik_buf first = KIK_BUF_INIT, second = KIK_BUF_INIT;
	const struct kik_frame *again;

	kik_frame_write(&first, f, pretty);
	assert_true(pretty || !strchr(first.s, '\n'));
	again = read(r, first.s);
	assert_string_equal(findings_lines(&r->f), "");
	kik_frame_write(&second, again, pretty);
	assert_string_equal(first.s, second.s);
	assert_string_equal(f->digest, again->digest);
	assert_int_equal(f->nquestions, again->nquestions);
	for (size_t i = 0; i < f->nquestions; i++) {
		assert_string_equal(f->question[i].id, again->question[i].id);
		assert_int_equal(f->question[i].perspectives, again->question[i].perspectives);
	}
	kik_buf_release(&first);
	kik_buf_release(&second);
}

static void reads_what_it_writes(void **state)
{
	struct reading r;

	(void)state;
	begin(&r);
	for (int pretty = 0; pretty < 2; pretty++) {
		check_writing(&r, kik_frame_load(r.f.d, "kik", r.a), pretty);
		check_writing(&r, load_town(&r), pretty);
		check_writing(&r, read(&r, small), pretty);
	}
	end(&r);
}

static void writes_one_line(void **state)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct reading r;
	char digest[KIK_DIGEST_SIZE], *line;

	(void)state;
	begin(&r);
	kik_digest(canonical, sizeof(canonical) - 1, digest);
	kik_frame_line(&b, read(&r, small));
	line = changed(
	    "{\"format\":\"kik-frame\",\"version\":1,\"id\":\"small\",\"edition\":\"1\",\"digest\":\"*\","
	    "\"lang\":[\"da\",\"en\"],\"title\":{\"da\":\"Lille\",\"en\":\"Small\"},"
	    "\"origin\":{\"da\":\"Prøve\"},"
	    "\"scales\":[{\"id\":\"s\",\"min\":0,\"max\":3,\"step\":1,\"levels\":["
	    "{\"from\":0,\"to\":1,\"label\":{\"da\":\"lidt\"}},"
	    "{\"from\":2,\"to\":3,\"label\":{\"p\":{\"da\":\"meget\"},\"r\":{\"da\":\"godt\"}}}],"
	    "\"blank\":[\"ved ikke\",\"don't know\"],"
	    "\"subscores\":{\"p\":[\"plan\",\"do\",\"check\",\"act\"],\"r\":[\"trend\",\"target\"]}}],"
	    "\"panels\":[{\"id\":\"p\",\"title\":{\"da\":\"P\"}},{\"id\":\"r\",\"title\":{\"da\":\"R\"}}],"
	    "\"themes\":[{\"id\":\"T1\",\"panel\":\"p\",\"scale\":\"s\",\"weight\":2,"
	    "\"title\":{\"da\":\"Et\"},\"perspectives\":[\"ydre\"],\"questions\":["
	    "{\"id\":\"Q1\",\"weight\":1,\"text\":{\"da\":\"En?\"},\"perspectives\":[\"ydre\",\"indre\"]},"
	    "{\"id\":\"Q2\",\"weight\":0.5,\"text\":{\"da\":\"To?\"},\"examples\":[{\"da\":\"så\"}]}]},"
	    "{\"id\":\"T2\",\"panel\":\"r\",\"scale\":\"s\",\"weight\":1,\"title\":{\"da\":\"To\"},"
	    "\"questions\":[{\"id\":\"Q3\",\"weight\":1,\"text\":{\"da\":\"Tre?\"}}]}],"
	    "\"pairs\":[{\"effort\":[\"T1\"],\"result\":[\"Q3\"]}]}\n",
	    "*", digest);
	assert_string_equal(b.s, line);
	free(line);
	kik_buf_release(&b);
	end(&r);
}

/* town.json is written as kik writes it, but for the digest. */
static void writes_as_by_hand(void **state)
{
	struct kik_buf b = KIK_BUF_INIT, file = KIK_BUF_INIT;
	const char *src = getenv("SRC");
	struct reading r;
	char path[4096], digest[128], *plain;

	(void)state;
	begin(&r);
	const struct kik_frame *f = load_town(&r);

	(void)snprintf(path, sizeof(path), "%s/tests/frames/town.json", src ? src : ".");
	FILE *in = fopen(path, "rb");

	assert_non_null(in);
	for (int ch; (ch = getc(in)) != EOF;)
		kik_buf_addc(&file, (char)ch);
	assert_int_equal(fclose(in), 0);
	kik_frame_write(&b, f, true);
	kik_buf_addc(&b, '\n');
	(void)snprintf(digest, sizeof(digest), "  \"digest\": \"%s\",\n", f->digest);
	plain = changed(b.s, digest, "");
	assert_string_equal(plain, file.s);
	free(plain);
	kik_buf_release(&b);
	kik_buf_release(&file);
	end(&r);
}

/* Members beginning with x- come back, in one line, wherever they stood. */
static void keeps_extras(void **state)
{
	static const struct {
		const char *old, *new, *written;
	} extras[] = {
		{ "\"lang\"", "\"x-a\" : { \"b\" :\n [ 1.0 , \" \\\" \\\\\" ] },\"lang\"",
		    "}],\"x-a\":{\"b\":[1.0,\" \\\" \\\\\"]}}" },
		{ "\"step\":1", "\"x-s\":1,\"step\":1", "]},\"x-s\":1}],\"panels\"" },
		{ "\"from\":0", "\"x-l\":\"æ\",\"from\":0", "\"lidt\"},\"x-l\":\"æ\"}," },
		{ "{\"id\":\"p\"", "{\"x-p\":null,\"x-q\":true,\"id\":\"p\"",
		    "{\"da\":\"P\"},\"x-p\":null,\"x-q\":true}," },
		{ "\"panel\":\"r\"", "\"x-t\":[ ],\"panel\":\"r\"", "}}],\"x-t\":[]}],\"pairs\"" },
		{ "\"id\":\"Q3\"", "\"x-\\u0071\":1,\"id\":\"Q3\"",
		    "{\"da\":\"Tre?\"},\"x-q\":1}" },
		{ "\"effort\"", "\"x-e\":1,\"effort\"", "\"result\":[\"Q3\"],\"x-e\":1}]}" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(extras) / sizeof(*extras); i++) {
		char *text = changed(small, extras[i].old, extras[i].new);
		struct kik_buf b = KIK_BUF_INIT;
		struct reading r;

		begin(&r);
		const struct kik_frame *f = read(&r, text);

		assert_string_equal(findings_lines(&r.f), "");
		kik_frame_write(&b, f, false);
		if (!strstr(b.s, extras[i].written))
			fail_msg("%s: %s", extras[i].written, b.s);
		check_writing(&r, f, false);
		check_writing(&r, f, true);
		kik_buf_release(&b);
		free(text);
		end(&r);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_small),
		cmocka_unit_test(reads_kik),
		cmocka_unit_test(builtin_frames),
		cmocka_unit_test(efqm_weights),
		cmocka_unit_test(caf_table),
		cmocka_unit_test(reads_town),
		cmocka_unit_test(load_faults),
		cmocka_unit_test(each_fault),
		cmocka_unit_test(all_in_one_pass),
		cmocka_unit_test(long_ids),
		cmocka_unit_test(too_many_bins),
		cmocka_unit_test(says_texts),
		cmocka_unit_test(finds_questions),
		cmocka_unit_test(many_questions),
		cmocka_unit_test(bins),
		cmocka_unit_test(blanks),
		cmocka_unit_test(digest_of_small),
		cmocka_unit_test(digests_stay),
		cmocka_unit_test(digest_covers),
		cmocka_unit_test(reads_what_it_writes),
		cmocka_unit_test(writes_one_line),
		cmocka_unit_test(writes_as_by_hand),
		cmocka_unit_test(keeps_extras),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
