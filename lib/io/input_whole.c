/* Input: a whole file at once. */
#include "input_parts.h"

int kik_input_text(struct kik_input *in, struct kik_diag *d, size_t max, struct kik_buf *b)
{
	size_t line = 1, start = 0, i;
	int more;

	while ((more = kik_input_more(in)) > 0 && b->len + in->len <= max) {
		kik_buf_add(b, in->s, in->len);
		kik_input_take(in, in->len);
	}
	if (more >= 0)
		return more;
	kik_buf_add(b, in->s, in->len);
	for (i = 0; i < b->len; i++)
		if (b->s[i] == '\n') {
			line++;
			start = i + 1;
		}
	kik_input_fault(in, d, line, b->len - start + 1);
	return -1;
}

int kik_input_bytes(struct kik_input *in, struct kik_diag *d, size_t max, struct kik_buf *b)
{
	struct kik_input_state *st = in->state;
	size_t got;

	do {
		kik_buf_reserve(b, KIK_INPUT_CHUNK);
		got = kik_input_get(st, b->s + b->len, KIK_INPUT_CHUNK);
		b->len += got;
		b->s[b->len] = '\0';
	} while (got && b->len <= max);
	if (st->waiting) {
		kik_input_fault(in, d, 0, 0);
		return -1;
	}
	return b->len > max;
}

static int read_file(struct kik_diag *d, const char *path, bool json, size_t max, struct kik_buf *b)
{
	struct kik_input in;
	int more;

	if (kik_input_open(&in, d, path, KIK_ENC_AUTO) < 0)
		return -1;
	if (json)
		kik_input_json(&in);
	more = (json ? kik_input_text : kik_input_bytes)(&in, d, max, b);
	if (more > 0) {
		struct kik_finding f = {
			.fault = KIK_F_FILE_LONG, .at = { .file = in.name }, .n = (long long)max
		};

		kik_diag_add(d, &f);
	}
	kik_input_close(&in);
	return more == 0 ? 0 : -1;
}

int kik_input_all(struct kik_diag *d, const char *path, size_t max, struct kik_buf *b)
{
	return read_file(d, path, true, max, b);
}

int kik_input_file(struct kik_diag *d, const char *path, size_t max, struct kik_buf *b)
{
	return read_file(d, path, false, max, b);
}
