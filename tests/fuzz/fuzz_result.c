/*
 * Lines of results, read directly and in the slow way: the same result and the same messages,
 * whatever the line is.  A text that begins with '{' is read as it stands; other bytes say
 * which result to write, and how to damage its line.  What is read is packed and unpacked, too,
 * and has the same digest then.
 */
#include <string.h>

#include "fuzz.h"
#include "kik/merge.h"
#include "kik/result_pack.h"
#include "kik/result_read.h"
#include "kik/store.h"

static const char *const words[] = { "0", "1", "2", "-", "-0", "00", ".5", "1.5", "1e2",
	"500000000", "500000001", "99999999999999999999", "null", "true", "[]", "[1,2]", "[5,1],",
	"[52.5,1],", "{}", "\"\"", "\"", "\\", "\\\"", "\\n", "\\u0041", "\\u0001", "\\ud83d", ",",
	":", " ", "\n", "\x01", "\xCD\x80", "e\xCC\x81", "\xC3\xA9", "\xFF", "\"x-k\":1,",
	"\"unit\"", "\"area\"", "\"A1\"", "\"T1\"", "\"columns\":{\"a\":\"b\"},", "}", "]", "{",
	"[", ",\"units\":1,\"unit_mean\":1,\"unit_sd\":1,\"unit_min\":1,\"unit_max\":1",
	",\"strengths\":[\"\"],\"improvements\":[],\"ideas\":[]", "\"complete\":false" };

static const struct kik_place at = { .file = "line", .line = 3 };

/* The messages in full. */
struct told {
	struct kik_diag *d;
	struct kik_buf lines;
};

static void hear(void *ctx, const char *line, size_t len)
{
	kik_buf_add(ctx, line, len);
}

static void listen(struct told *t)
{
	struct kik_diag_sink sink = { &t->lines, hear, NULL };

	t->lines = (struct kik_buf)KIK_BUF_INIT;
	t->d = kik_diag_new("fuzz", &sink, false);
}

/* What was told and, when there is a result, the result as it is written. */
static void outcome(struct told *t, const struct kik_result *r, struct kik_arena *a)
{
	kik_diag_free(t->d);
	if (!r)
		return;
	kik_buf_addf(&t->lines, "%s %d ", r->source, r->individual->has_text);
	fuzz_line(&t->lines, r, a);
}

static struct kik_result *slowly(struct told *t, const struct kik_buf *line, struct kik_results *rs,
    struct kik_arena *a)
{
	struct kik_json_doc *doc = kik_json_parse(t->d, at, kik_buf_str(line), line->len);
	struct kik_result *r = doc ? kik_result_from_json(doc, t->d, rs, a) : NULL;

	kik_json_free(doc);
	return r;
}

static void check_pack(const struct kik_result *r, struct kik_arena *a)
{
	char want[KIK_DIGEST_SIZE], have[KIK_DIGEST_SIZE];
	const struct kik_result *again = kik_result_unpack(kik_result_pack(r, NULL, a), a);

	kik_result_digest(r, want);
	kik_result_digest(again, have);
	if (strcmp(want, have) != 0)
		fuzz_fail("packed it is another result");
}

/* Reads the line in both ways; `own`: it is as we write it. */
static void compare(const struct kik_buf *line, bool own, struct kik_arena *a)
{
	struct kik_results rs = { 0 };
	struct kik_result *want, *have, *bare;
	struct told slow, direct, none;
	int got;

	kik_results_add_frame(&rs, fuzz_frame());
	listen(&slow);
	want = slowly(&slow, line, &rs, a);
	outcome(&slow, want, a);
	listen(&direct);
	got = kik_result_direct(kik_buf_str(line), line->len, at, direct.d, &rs, true, a, &have);
	if (got == 0 && direct.lines.len)
		fuzz_fail("handed over with a message: %s", direct.lines.s);
	if (got == 0)
		have = slowly(&direct, line, &rs, a);
	outcome(&direct, have, a);
	fuzz_same("ways of reading", &slow.lines, &direct.lines);
	if (own && got <= 0)
		fuzz_fail("our own line is not read directly: %s", line->s);
	listen(&none);
	if (kik_result_direct(kik_buf_str(line), line->len, at, none.d, &rs, false, a, &bare) !=
	    got)
		fuzz_fail("without texts it is another line");
	if (got > 0) {
		check_pack(have, a);
		check_pack(bare, a);
	}
	kik_diag_free(none.d);
	kik_buf_release(&none.lines);
	kik_buf_release(&slow.lines);
	kik_buf_release(&direct.lines);
	kik_results_release(&rs);
}

static struct kik_result *group(struct fuzz *f, struct kik_arena *a)
{
	struct kik_merge_options o = { .by = "all" };
	struct kik_results units = { 0 }, groups = { 0 };
	struct kik_result *r = NULL;
	struct fuzz_notes notes;

	fuzz_notes_begin(&notes, NULL);
	for (uint32_t n = 1 + fuzz_pick(f, 3); n > 0; n--)
		kik_results_add(&units, fuzz_result(f, a));
	kik_results_single(notes.d, &units, false, true, a);
	kik_merge_by(notes.d, &o, &units, &groups, a);
	if (groups.n)
		r = groups.result[0];
	kik_results_release(&units);
	kik_results_release(&groups);
	fuzz_notes_end(&notes);
	return r;
}

/* Whether names and texts have nothing that the direct way leaves to the slow one. */
static bool plain(const struct kik_buf *line)
{
	return !strstr(kik_buf_str(line), "\\") && !strstr(kik_buf_str(line), "\"leniencies\"") &&
	    !strstr(kik_buf_str(line), "\"x-");
}

int LLVMFuzzerTestOneInput(const uint8_t *s, size_t len)
{
	struct fuzz f = { s, s + len };
	struct kik_arena *a = kik_arena_new();
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_result *r;
	uint32_t times = 0;

	if (len && *s == '{') {
		kik_buf_add(&b, s, len);
		compare(&b, false, a);
	} else {
		times = fuzz_pick(&f, 4);
		r = fuzz_pick(&f, 3) == 2 ? group(&f, a) : fuzz_result(&f, a);
		if (r) {
			fuzz_line(&b, r, a);
			b.s[--b.len] = '\0';
			fuzz_edit(&f, &b, times, words, sizeof words / sizeof *words);
			compare(&b, !times && plain(&b), a);
		}
	}
	kik_buf_release(&b);
	kik_arena_free(a);
	return 0;
}
