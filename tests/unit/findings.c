#include "findings.h"

static void keep(void *ctx, const char *text, size_t len)
{
	struct findings *f = ctx;

	kik_buf_add(&f->lines, text, len);
}

void findings_begin(struct findings *f)
{
	struct kik_diag_sink sink = { .ctx = f, .line = keep };

	f->lines = (struct kik_buf)KIK_BUF_INIT;
	f->d = kik_diag_new("test", &sink, false);
	kik_diag_verbose(f->d, true);
}

const char *findings_lines(const struct findings *f)
{
	return kik_buf_str(&f->lines);
}

size_t findings_count(const struct findings *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->lines.len; i++)
		n += f->lines.s[i] == '\n';
	return n;
}

void findings_end(struct findings *f)
{
	kik_diag_free(f->d);
	kik_buf_release(&f->lines);
}
