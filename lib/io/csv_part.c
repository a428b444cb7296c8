/* Where a large file can be parted, so that two threads read it. */
#include <stdlib.h>
#include <unistd.h>

#include "csv_parts.h"
#include "kik/mem.h"

#define LOOKED 1048576 /* bytes in which the place must be found */
#define SURE   3       /* rows that are as they should be before one is believed */
#define TRIES  64      /* line ends that may turn out to stand within quotes */

/* What the rows of the file are like. */
struct likeness {
	size_t field, least, most;
};

/*
 * How far behind the start of the window, which is a guess, a row begins whose field differs
 * from the one before it; 0 when the guess is wrong; SIZE_MAX when the window ends first.
 */
static size_t change(struct kik_csv *c, const struct likeness *like)
{
	struct kik_buf last = KIK_BUF_INIT;
	const size_t all = c->in->len;
	enum kik_csv_direct how;
	size_t rows, found = SIZE_MAX;

	for (rows = 0; found == SIZE_MAX; rows++) {
		size_t at = all - c->in->len;
		struct kik_slice t;

		how = kik_csv_read_direct(c);
		if (how == KIK_CSV_MORE)
			break;
		if (how == KIK_CSV_IRREGULAR || c->n < like->least || c->n > like->most) {
			found = rows < SURE ? 0 : SIZE_MAX;
			break;
		}
		t = c->field[like->field];
		if (rows >= SURE && kik_slice_cmp(t, (struct kik_slice){ last.s, last.len }) != 0)
			found = at;
		kik_buf_clear(&last);
		kik_buf_add(&last, t.s, t.len);
	}
	kik_buf_release(&last);
	return found;
}

/* The same for text from the middle of the file, which begins anywhere: 0 when it can't be told. */
static size_t look(const char *s, size_t len, char delimiter, const struct likeness *like)
{
	const char *guess = s, *end = s + len;
	size_t found = 0, tries;

	for (tries = 0; tries < TRIES && found == 0; tries++) {
		struct kik_input in;
		struct kik_csv *c;

		guess = memchr(guess, '\n', (size_t)(end - guess));
		if (!guess || ++guess == end)
			return 0;
		kik_input_memory(&in, "", guess, (size_t)(end - guess), KIK_ENC_UTF8);
		while (kik_input_more(&in) > 0)
			;
		c = kik_csv_new(&in, NULL, delimiter);
		found = change(c, like);
		kik_csv_free(c);
		kik_input_close(&in);
	}
	return found && found < SIZE_MAX ? (size_t)(guess - s) + found : 0;
}

off_t kik_csv_part(struct kik_csv *c, size_t field, size_t least, size_t most)
{
	struct likeness like = { field, least > field ? least : field + 1, most };
	off_t half = c->in->st.st_size / 2;
	struct kik_buf b = KIK_BUF_INIT;
	size_t at = 0;

	if (!kik_input_plain(c->in) || !kik_csv_ahead_pays(c))
		return 0;
	kik_buf_reserve(&b, LOOKED);
	if (kik_input_glance(c->in, half, b.s, LOOKED) == LOOKED)
		at = look(b.s, LOOKED, c->delimiter, &like);
	kik_buf_release(&b);
	if (!at)
		return 0;
	kik_input_stop(c->in, half + (off_t)at);
	return kik_input_stopped(c->in) ? half + (off_t)at : 0;
}

size_t kik_csv_line(const struct kik_csv *c)
{
	return c->now.line;
}

bool kik_csv_go_on(struct kik_csv *c)
{
	if (!kik_input_go_on(c->in))
		return false;
	c->ended = false;
	return true;
}
