/* Closing a round, step by step. */
#include "kik/close.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "close_parts.h"
#include "kik/below.h"
#include "kik/output.h"
#include "kik/scored.h"
#include "kik/store.h"
#include "round_parts.h"

/* Results on their way: a run that was ended leaves them, the next writes them anew. */
#define ON_THE_WAY "results.jsonl.new"

/* --- may it be closed? ------------------------------------------------------------------- */

/* Participants who have delivered nothing. */
static int64_t count_missing(const struct kik_closing *c, const struct kik_reading *r,
    struct kik_sheet *const *sheet, size_t n)
{
	struct kik_arena *a = kik_arena_new();
	int64_t missing = 0;

	for (size_t i = 0; i < c->r->nunits; i++)
		missing += (int64_t)c->r->unit[i].n;
	for (size_t i = 0; i < n; i++) {
		missing -= kik_reading_result(r, sheet[i], a)->individual->respondents;
		kik_arena_reset(a);
	}
	kik_arena_free(a);
	return missing;
}

static int refuse(const struct kik_closing *c, enum kik_fault fault, long long n)
{
	struct kik_finding f = { .fault = fault, .at = { .file = c->dir }, .n = n };

	kik_diag_add(c->d, &f);
	return -1;
}

/* 0 when all answers could be read and there are any; -1 reported. */
static int check_answers(const struct kik_closing *c, const struct kik_reading *r, size_t n)
{
	size_t faults = kik_diag_count(c->d, KIK_ERROR) + kik_diag_count(c->d, KIK_SYSTEM);

	if (faults > 0 || r->blind)
		return refuse(c, KIK_F_CLOSE_UNREAD, (long long)faults);
	if (n > 0)
		return 0;
	kik_diag_file(c->d, KIK_F_NO_ANSWERS, kik_close_path(c, "answers"), NULL, NULL);
	return -1;
}

/* 0 when everybody has delivered, or need not have; -1 reported. */
static int check_missing(const struct kik_closing *c, const struct kik_reading *r,
    struct kik_sheet *const *sheet, size_t n)
{
	int64_t missing = count_missing(c, r, sheet, n);

	return missing > 0 && !c->force ? refuse(c, KIK_F_CLOSE_MISSING, missing) : 0;
}

/* --- results -------------------------------------------------------------------------------- */

/* Whether two files of the directory hold the same; -1 reported. */
static int same(const struct kik_closing *c, const char *one, const char *other)
{
	const char *name[] = { one, other };
	char digest[2][KIK_DIGEST_SIZE];
	struct stat st;

	for (size_t i = 0; i < 2; i++)
		if (kik_below_digest(c->dir, name[i], &st, digest[i]) < 0) {
			kik_diag_system(c->d, kik_close_path(c, name[i]), "cannot read", errno);
			return -1;
		}
	return strcmp(digest[0], digest[1]) == 0;
}

/* Gives the new results their name.  The directory is locked: no other run of ours is in it. */
static int settle(const struct kik_closing *c)
{
	const char *from = kik_close_path(c, ON_THE_WAY);
	const char *to = kik_close_path(c, KIK_RESULTS_FILE);
	struct stat st;

	if (lstat(to, &st) == 0 && !c->force) {
		int is_same = same(c, ON_THE_WAY, KIK_RESULTS_FILE);

		if (is_same == 0)
			kik_diag_system(c->d, to,
			    "holds other results; use --force to replace them", 0);
		if (is_same <= 0) {
			unlink(from);
			return -1;
		}
	}
	if (rename(from, to) == 0 && kik_output_sync(c->fd, fsync) == 0)
		return 0;
	kik_diag_system(c->d, to, "cannot write", errno);
	return -1;
}

static int put_results(const struct kik_closing *c, struct kik_reading *r, struct kik_sheet **sheet,
    size_t n)
{
	struct kik_output *out = kik_output_open(c->d, kik_close_path(c, ON_THE_WAY), true, true);

	if (out == NULL)
		return -1;
	if (kik_scored_write(r, sheet, n, "json", &kik_csv_plain, out, c->a) < 0) {
		kik_output_abort(out);
		return -1;
	}
	return kik_output_commit(out) < 0 ? -1 : settle(c);
}

/* --- the order of things ---------------------------------------------------------------------- */

/* Reads the answers, keeps the results, and writes down what may go: then the round is closed. */
static int commit(struct kik_closing *c)
{
	struct kik_reading_options o = { .keep = KIK_KEEP_TEXT };
	char *path[] = { kik_arena_str(c->a, c->dir) };
	struct kik_sheet **sheet;
	struct kik_reading r;
	int status = kik_reading_open(&r, c->d, &o, path, 1, c->a);
	size_t n;

	if (status == 0) {
		c->r = r.round;
		c->f = r.frame;
		sheet = kik_reading_sheets(&r, &n, c->a);
		status = check_answers(c, &r, n);
		if (status == 0)
			status = kik_close_list(c);
		if (status == 0) {
			/* a form that was filled in and not handed in is why somebody is missing */
			status = kik_close_plan(c, &r);
			if (check_missing(c, &r, sheet, n) < 0)
				status = -1;
		}
		if (status == 0)
			status = put_results(c, &r, sheet, n);
		if (status == 0)
			status = kik_output_file(c->d, kik_close_path(c, KIK_CLOSED_FILE), &c->log,
			    true, false);
	}
	kik_reading_release(&r);
	return status;
}

/* round.json without participants: codes are for an open round. */
static int forget_codes(const struct kik_closing *c, const struct kik_round *r)
{
	struct kik_round without = *r;
	struct kik_buf b = KIK_BUF_INIT;
	bool any = false;
	int status;

	without.unit = kik_arena_array(c->a, r->nunits, sizeof *without.unit);
	for (size_t i = 0; i < r->nunits; i++) {
		without.unit[i].unit = r->unit[i].unit;
		any = any || r->unit[i].n > 0;
	}
	if (!any)
		return 0;
	kik_round_write(&b, &without, c->f);
	status = kik_output_file(c->d, kik_close_path(c, "round.json"), &b, false, true);
	kik_buf_release(&b);
	return status;
}

static int close_round(struct kik_closing *c, struct kik_closed *out)
{
	struct kik_round *r = kik_arena_alloc(c->a, sizeof *r);

	if (!kik_round_closed(c->dir)) {
		if (commit(c) < 0)
			return -1;
	} else if (kik_round_read_any(c->d, c->dir, r, &c->f, c->a) < 0 || kik_close_list(c) < 0 ||
	    kik_close_resume(c) < 0) {
		return -1;
	} else {
		c->r = r;
	}
	return kik_close_remove(c, out) < 0 ? -1 : forget_codes(c, c->r);
}

int kik_round_close(struct kik_diag *d, const char *path, bool force, struct kik_closed *out,
    struct kik_arena *a)
{
	struct kik_closing c = { .d = d, .a = a, .force = force };
	int status;

	*out = (struct kik_closed){ 0 };
	c.dir = kik_round_path(path, a);
	c.fd = kik_round_lock(d, c.dir);
	if (c.fd < 0)
		return -1;
	status = close_round(&c, out);
	close(c.fd);
	kik_buf_release(&c.log);
	free(c.entry);
	free(c.digest);
	return status;
}
