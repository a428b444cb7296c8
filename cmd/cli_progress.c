/* How far a long run is, on a terminal. */
#include "cli_parts.h"

#include <inttypes.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "kik/text.h"

#define PATIENCE 1000 /* milliseconds that pass without a word */
#define OFTEN    200  /* milliseconds between two words */
#define NAME     60   /* bytes of a file's name */

static struct {
	bool begun, shown;
	int64_t start, last; /* of the run, and when it was told last: milliseconds */
	const char *name;    /* of the file, */
	int64_t file_start;  /* when it was begun, */
	size_t file_done;    /* and how much of it was done then */
} progress;

static int64_t now(void)
{
	struct timespec t;

	if (clock_gettime(CLOCK_MONOTONIC, &t) < 0)
		return 0;
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void cli_progress_clear(void)
{
	if (progress.shown)
		cli_tell("\r\033[K", 4);
	progress.shown = false;
}

static void show(const struct cli *c, size_t done, size_t total, int64_t elapsed)
{
	const bool da = kik_diag_danish(c->diag);
	const int64_t fresh = (int64_t)(done - progress.file_done);
	struct kik_buf b = KIK_BUF_INIT;

	kik_buf_addf(&b, "\r%s: ", c->tool->name);
	kik_buf_add_shown(&b, progress.name, strlen(progress.name), NAME);
	if (total) {
		kik_buf_addf(&b, ": %zu %%, ", done * 100 / total);
		/* what is slower is not read but made */
		if (fresh / elapsed >= 1000)
			kik_buf_addf(&b, "%" PRId64 " MB/s, ", fresh / elapsed / 1000);
		kik_buf_addf(&b, "%" PRId64 " s %s",
		    (int64_t)(total - done) / 1000 * elapsed / (fresh > 0 ? fresh : 1),
		    da ? "tilbage" : "left");
	} else {
		kik_buf_addf(&b, da ? ": %zu rækker, %" PRId64 "/s" : ": %zu rows, %" PRId64 "/s",
		    done, fresh * 1000 / elapsed);
	}
	kik_buf_adds(&b, "\033[K");
	cli_tell(b.s, b.len);
	kik_buf_release(&b);
	progress.shown = true;
}

static void on_progress(void *ctx, const char *name, size_t done, size_t total)
{
	int64_t at = now();

	if (!progress.begun) {
		progress.begun = true;
		progress.start = at;
	}
	if (progress.name != name) {
		progress.name = name;
		progress.file_start = at;
		progress.file_done = done;
	}
	if (done == total) {
		cli_progress_clear();
		progress.name = NULL;
	} else if (at - progress.start > PATIENCE && at - progress.last > OFTEN &&
	    at > progress.file_start) {
		progress.last = at;
		show(ctx, done, total, at - progress.file_start);
	}
}

void cli_progress(struct cli *c)
{
	if (isatty(STDERR_FILENO) && !c->quiet)
		kik_diag_on_progress(c->diag, on_progress, c);
}
