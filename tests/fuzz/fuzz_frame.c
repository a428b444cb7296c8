/*
 * Frames.  A text that begins with '{' is read as it stands; other bytes say how to change the
 * frame of model.c.  A frame is refused with a finding; or it is written, in both ways, and read
 * again with the same digest and the same bytes.
 */
#include <string.h>

#include "fuzz.h"
#include "kik/json.h"
#include "kik/store.h"

static const char *const words[] = { "0", "1", "-1", "5", "2.5", "0.001", "2000000", "null", "[]",
	"{}", "\"\"", "\"T1\"", "\"A1\"", "\"P\"", "\"R\"", "\"list\"", "\"many\"", "\"sub\"",
	"\"da\"", "\"en\"", ",\"x-k\":[1, {\"a\" : \"\\\" \"}]", ",\"weight\":0",
	",\"examples\":[{\"da\":\"e\"}]", ",\"perspectives\":[\"x\",\"y\"]", "\"plan\"",
	"\"target\"", ",", "\\u0301", "å", "\\u202e", " ", "\"x-", "\"digest\":\"sha256:0\",",
	"\"id\":", "\"step\":", "\"max\":", "\"subscores\":{}" };

static const struct kik_frame *read_frame(const struct kik_buf *text, struct kik_arena *a)
{
	struct kik_place at = { .file = "x", .line = 1 };
	const struct kik_frame *f = NULL;
	struct fuzz_notes notes;
	struct kik_json_doc *doc;

	fuzz_notes_begin(&notes, NULL);
	doc = kik_json_parse(notes.d, at, kik_buf_str(text), text->len);
	if (doc)
		f = kik_frame_from_json(doc, a);
	if ((f == NULL) != (fuzz_errors(&notes) > 0))
		fuzz_fail("%s with %zu errors: %s", f ? "accepted" : "refused", fuzz_errors(&notes),
		    kik_buf_str(text));
	kik_json_free(doc);
	fuzz_notes_end(&notes);
	return f;
}

/* What must hold between bins, points and levels, and between ids and indexes. */
static void check_frame(const struct kik_frame *f)
{
	for (size_t i = 0; i < f->nscales; i++) {
		const struct kik_scale *s = &f->scale[i];
		size_t nsteps = 0;

		for (size_t bin = 0; bin < s->nbins; bin++) {
			int32_t points = kik_scale_points(s, bin);

			nsteps += kik_scale_is_step(s, points);
			if (kik_scale_bin(s, points) != (long)bin || points < s->min ||
			    points > s->max)
				fuzz_fail("bin %zu of scale %s", bin, s->id);
			if (points > s->level[kik_scale_level(s, points)].to)
				fuzz_fail("the level of bin %zu of scale %s", bin, s->id);
		}
		if (nsteps != s->nsteps || kik_scale_bin(s, s->max) != (long)s->nbins - 1 ||
		    kik_scale_bin(s, s->min - 1) >= 0 || kik_scale_bin(s, s->max + 1) >= 0)
			fuzz_fail("the steps of scale %s", s->id);
	}
	for (size_t i = 0; i < f->nquestions; i++) {
		const char *id = f->question[i].id;

		if (kik_frame_question(f, id, strlen(id)) != i)
			fuzz_fail("question %s is not found", id);
		(void)kik_frame_nearest(f, id, strlen(id));
	}
	for (size_t i = 0; i < f->nthemes; i++)
		if (kik_frame_theme(f, f->theme[i].id, strlen(f->theme[i].id)) != i)
			fuzz_fail("theme %s is not found", f->theme[i].id);
}

static void check_written(const struct kik_frame *f, struct kik_arena *a)
{
	struct kik_buf line = KIK_BUF_INIT, text = KIK_BUF_INIT, again = KIK_BUF_INIT;

	kik_frame_write(&line, f, false);
	if (strchr(line.s, '\n'))
		fuzz_fail("more than a line: %s", line.s);
	for (int pretty = 0; pretty < 2; pretty++) {
		const struct kik_frame *g;

		kik_buf_clear(&text);
		kik_frame_write(&text, f, pretty);
		g = read_frame(&text, a);
		if (!g || strcmp(f->digest, g->digest) != 0)
			fuzz_fail("%s: %s", g ? "another digest" : "refused", text.s);
		kik_buf_clear(&again);
		kik_frame_write(&again, g, pretty);
		fuzz_same("frames", &text, &again);
	}
	kik_buf_release(&line);
	kik_buf_release(&text);
	kik_buf_release(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	struct fuzz f = { s, s + len };
	struct kik_arena *a = kik_arena_new();
	struct kik_buf b = KIK_BUF_INIT;
	const struct kik_frame *frame;

	if (len && *s == '{') {
		kik_buf_add(&b, s, len);
	} else {
		kik_buf_adds(&b, fuzz_frame_json);
		fuzz_edit(&f, &b, fuzz_pick(&f, 5), words, sizeof words / sizeof *words);
	}
	frame = read_frame(&b, a);
	if (frame) {
		check_frame(frame);
		check_written(frame, a);
	}
	kik_buf_release(&b);
	kik_arena_free(a);
	return 0;
}
