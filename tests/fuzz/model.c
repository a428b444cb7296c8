/* The frame and the results that several targets begin from. */
#include <string.h>

#include "fuzz.h"
#include "kik/json.h"
#include "kik/store.h"

/* clang-format off */
const char fuzz_frame_json[] =
	"{\"format\":\"kik-frame\",\"version\":1,\"id\":\"fz\",\"edition\":\"1\",\"lang\":[\"da\"],"
	"\"title\":{\"da\":\"t\"},\"origin\":{\"da\":\"o\"},\"scales\":["
	"{\"id\":\"list\",\"min\":0,\"max\":5,\"step\":1,\"levels\":[{\"from\":0,\"to\":5,"
		"\"label\":{\"da\":\"l\"}}],\"blank\":[\"ved ikke\",\"-\"]},"
	"{\"id\":\"many\",\"min\":-10,\"max\":100,\"step\":2.5,\"levels\":["
		"{\"from\":-10,\"to\":50,\"label\":{\"da\":\"l\"}},"
		"{\"from\":52.5,\"to\":100,\"label\":{\"da\":\"h\"}}],\"blank\":[\"?\"]},"
	"{\"id\":\"sub\",\"min\":1,\"max\":4,\"step\":1,\"levels\":[{\"from\":1,\"to\":4,"
		"\"label\":{\"da\":\"l\"}}],\"blank\":[],\"subscores\":{\"P\":[\"plan\",\"do\"]}}],"
	"\"panels\":[{\"id\":\"P\",\"title\":{\"da\":\"p\"}},{\"id\":\"R\",\"title\":{\"da\":\"r\"}}],"
	"\"themes\":["
	"{\"id\":\"T1\",\"panel\":\"P\",\"scale\":\"list\",\"weight\":2,\"title\":{\"da\":\"1\"},"
		"\"perspectives\":[\"x\"],\"questions\":[{\"id\":\"A1\",\"text\":{\"da\":\"a\"}},"
		"{\"id\":\"A2\",\"weight\":0.5,\"text\":{\"da\":\"b\"}}]},"
	"{\"id\":\"T2\",\"panel\":\"R\",\"scale\":\"many\",\"title\":{\"da\":\"2\"},"
		"\"questions\":[{\"id\":\"B1\",\"text\":{\"da\":\"c\"}}]},"
	"{\"id\":\"T3\",\"panel\":\"P\",\"scale\":\"sub\",\"title\":{\"da\":\"3\"},"
		"\"questions\":[{\"id\":\"C1\",\"text\":{\"da\":\"d\"}}]}],"
	"\"pairs\":[{\"effort\":[\"T1\"],\"result\":[\"B1\"]}]}";
/* clang-format on */

const struct kik_frame *fuzz_frame(void)
{
	static const struct kik_frame *frame;
	static struct kik_arena *arena; /* for as long as the program runs */
	struct kik_place at = { .file = "frame", .line = 1 };
	struct kik_json_doc *doc;
	struct fuzz_notes notes;

	if (frame)
		return frame;
	arena = kik_arena_new();
	fuzz_notes_begin(&notes, NULL);
	doc = kik_json_parse(notes.d, at, fuzz_frame_json, strlen(fuzz_frame_json));
	if (doc)
		frame = kik_frame_from_json(doc, arena);
	if (!frame)
		fuzz_fail("the frame of the fuzz targets is refused");
	kik_json_free(doc);
	fuzz_notes_end(&notes);
	return frame;
}

static void pick_unit(struct fuzz *f, struct kik_unit *u, struct kik_arena *a)
{
	static const char *const id[] = { "u1", "u2", "u3", "u4", "u5", "Ældre", "=1+1", "'a\"b",
		"a,b;c" };
	static const char *const name[] = { "", "Plejehjemmet Solsikken", "-x", "a\\\"b" };
	static const char *const area[] = { "", "Ældre", "Børn", "@b" };
	static const char *const town[] = { "", "Thisted", "Århus" };

	u->id = FUZZ_ONE(f, id);
	u->name = FUZZ_ONE(f, name);
	u->area = FUZZ_ONE(f, area);
	u->municipality = FUZZ_ONE(f, town);
	if (fuzz_pick(f, 4) == 3) {
		u->ncolumns = 1;
		u->column = kik_arena_array(a, 1, sizeof *u->column);
		u->column->name = "district";
		u->column->value = FUZZ_ONE(f, area);
	}
}

static int64_t pick_count(struct fuzz *f)
{
	uint32_t n = fuzz_pick(f, 8);

	return n < 7 ? n : fuzz_pick(f, 1000000);
}

static void pick_statements(struct fuzz *f, struct kik_question_result *q, struct kik_arena *a)
{
	static const char *const text[] = { "godt", "", "to ord", "=2", "\"\\\n\t\x01", "æøå €" };

	for (size_t k = 0; k < KIK_STATEMENTS; k++) {
		q->nstatements[k] = fuzz_pick(f, 3);
		q->statement[k] = kik_arena_array(a, q->nstatements[k], sizeof *q->statement[k]);
		for (size_t i = 0; i < q->nstatements[k]; i++)
			q->statement[k][i] = FUZZ_ONE(f, text);
	}
}

static void pick_question(struct fuzz *f, struct kik_result *r, size_t i, struct kik_arena *a)
{
	struct kik_individual *ind = r->individual;
	struct kik_question_result *q = &ind->question[i];
	size_t nbins = kik_question_scale(r->frame, i)->nbins;

	q->used = true;
	for (uint32_t n = fuzz_pick(f, 5); n > 0; n--)
		q->counts[fuzz_pick(f, nbins)] += pick_count(f);
	for (size_t bin = 0; bin < nbins; bin++)
		q->n += q->counts[bin];
	q->evidence = pick_count(f);
	if (q->n > ind->respondents)
		ind->respondents = q->n;
	if (q->evidence > ind->respondents)
		ind->respondents = q->evidence;
	if (ind->has_text)
		pick_statements(f, q, a);
}

/* Distinct people: at least those of one question, at most those of all, or everybody. */
static void pick_evidence(struct fuzz *f, const struct kik_frame *fr, struct kik_individual *ind)
{
	for (size_t t = 0; t < fr->nthemes; t++) {
		int64_t most = 0, sum = 0;

		for (size_t q = fr->theme[t].first; q < fr->theme[t].first + fr->theme[t].n; q++) {
			sum += ind->question[q].evidence;
			if (ind->question[q].evidence > most)
				most = ind->question[q].evidence;
		}
		if (sum > ind->respondents)
			sum = ind->respondents;
		ind->evidence[t] = most + fuzz_pick(f, (uint64_t)(sum - most) + 1);
	}
}

struct kik_result *fuzz_result(struct fuzz *f, struct kik_arena *a)
{
	static const char *const rounds[] = { "2026", "2025-27" };
	const struct kik_frame *fr = fuzz_frame();
	struct kik_result *r = kik_result_new(a, fr);

	pick_unit(f, &r->unit, a);
	r->round = FUZZ_ONE(f, rounds);
	r->source = "fuzz:1";
	r->complete = fuzz_pick(f, 4) != 3;
	r->individual->has_text = fuzz_pick(f, 2);
	r->individual->expected = (int64_t)fuzz_pick(f, 12) - 1;
	r->individual->respondents = pick_count(f);
	for (size_t t = 0; t < fr->nthemes; t++)
		if (fuzz_pick(f, 5) != 4)
			for (size_t q = 0; q < fr->theme[t].n; q++)
				pick_question(f, r, fr->theme[t].first + q, a);
	pick_evidence(f, fr, r->individual);
	if (fuzz_pick(f, 4) == 3) {
		r->nleniencies = 1;
		r->leniency = kik_arena_alloc(a, sizeof *r->leniency);
		r->leniency->option = fuzz_pick(f, 2) ? "--skip-unknown" : "--decimal";
		r->leniency->n = pick_count(f);
	}
	return r;
}

void fuzz_line(struct kik_buf *b, const struct kik_result *r, struct kik_arena *a)
{
	struct kik_result_writer *w = kik_result_writer_new();

	kik_result_write(w, b, r, a);
	kik_result_writer_free(w);
}

void fuzz_stream(struct kik_buf *b, const struct kik_results *rs, struct kik_arena *a)
{
	for (size_t i = 0; i < rs->nframes; i++)
		kik_frame_line(b, rs->frame[i]);
	for (size_t i = 0; i < rs->n; i++)
		fuzz_line(b, rs->result[i], a);
}
