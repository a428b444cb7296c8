/*
 * Regular rows, read in a second thread.
 *
 * The thread fills batches: the text of a window and the fields found in it.
 * At the first row that is not regular, at the end and at a fault it ends, and
 * the reader goes on by itself from there; so rows and faults come in the order
 * of the file, and nothing is reported from here.
 */
#include <pthread.h>
#include <stdlib.h>

#include "csv_parts.h"
#include "kik/mem.h"
#include "kik/duo.h"

#define BATCHES 4
#define LARGE   (4 << 20) /* bytes left in a file that are worth a thread */
#define WINDOW  (1 << 20) /* bytes in which a regular row must end */

struct batch {
	char *text; /* the window that the fields lie in */
	size_t text_cap;
	struct kik_buf plain; /* and those that were freed of doubled quotes */
	struct kik_slice *field;
	struct kik_csv_ref *row;
	size_t nfields, field_cap, n, cap;
	enum kik_encoding encoding;
	bool last;
};

struct kik_csv_ahead {
	pthread_t thread;
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	struct batch batch[BATCHES];
	size_t filled, used; /* batches so far: batch[filled % BATCHES] is the next to fill */
	bool quit;
	bool using; /* batch[used % BATCHES] is being used, from row `next` on */
	size_t next;
};

bool kik_csv_ahead_pays(const struct kik_csv *c)
{
	return kik_input_left(c->in) >= LARGE && !kik_input_stopped(c->in) && kik_duo_pays();
}

/* --- the second thread --------------------------------------------------------------------- */

static void note_row(struct batch *b, const struct kik_csv *c)
{
	b->row = kik_grow(b->row, b->n, &b->cap, sizeof *b->row);
	b->row[b->n++] = (struct kik_csv_ref){ .s = c->row,
		.line = c->line,
		.n = c->n,
		.field = b->nfields,
		.same = c->repeats ? c->lead.n : 0,
		.unescaped = c->unescaped };
	b->nfields += c->n;
}

/* All rows that end in the window.  Returns why it went no further. */
static enum kik_csv_direct read_window(struct kik_csv *c, struct batch *b)
{
	enum kik_csv_direct how;

	for (;;) {
		if (b->field_cap < b->nfields + KIK_CSV_ROW) {
			b->field_cap = 2 * b->field_cap + KIK_CSV_ROW;
			b->field = kik_realloc(b->field, b->field_cap, sizeof *b->field);
		}
		c->field = b->field + b->nfields;
		how = kik_csv_read_direct(c);
		if (how != KIK_CSV_ROW_READ)
			return how;
		note_row(b, c);
	}
}

static void fill(struct kik_csv *c, struct batch *b)
{
	enum kik_csv_direct how;
	const char *plain;
	size_t i;

	b->n = b->nfields = 0;
	kik_buf_clear(&b->plain);
	do {
		how = read_window(c, b);
		b->encoding = c->in->encoding;
		b->last = how == KIK_CSV_IRREGULAR || c->in->len > WINDOW;
		if (b->last)
			break;
		if (b->n)
			kik_input_move(c->in, &b->text, &b->text_cap);
		b->last = kik_input_more(c->in) <= 0;
	} while (!b->n && !b->last);
	/* the texts move no more */
	for (i = 0, plain = c->plain.s; i < b->n; i++)
		if (b->row[i].unescaped)
			plain = kik_csv_settle(b->field + b->row[i].field, b->row[i].n, plain);
	if (c->plain.len) {
		struct kik_buf full = c->plain;

		c->plain = b->plain;
		b->plain = full;
	}
}

static void *run(void *ctx)
{
	struct kik_csv *c = ctx;
	struct kik_csv_ahead *a = c->ahead;
	bool last = false, quit;

	while (!last) {
		struct batch *b = &a->batch[a->filled % BATCHES];

		pthread_mutex_lock(&a->mutex);
		while (a->filled - a->used == BATCHES && !a->quit)
			pthread_cond_wait(&a->changed, &a->mutex);
		quit = a->quit;
		pthread_mutex_unlock(&a->mutex);
		if (quit)
			break;
		fill(c, b);
		last = b->last;
		pthread_mutex_lock(&a->mutex);
		a->filled++;
		pthread_cond_signal(&a->changed);
		pthread_mutex_unlock(&a->mutex);
	}
	return NULL;
}

/* --- the first ------------------------------------------------------------------------------- */

/* The thread has ended: the reader goes on by itself. */
static void forget(struct kik_csv *c)
{
	struct kik_csv_ahead *a = c->ahead;
	size_t i;

	for (i = 0; i < BATCHES; i++) {
		free(a->batch[i].text);
		free(a->batch[i].field);
		free(a->batch[i].row);
		kik_buf_release(&a->batch[i].plain);
	}
	pthread_cond_destroy(&a->changed);
	pthread_mutex_destroy(&a->mutex);
	free(a);
	c->ahead = NULL;
	c->ref = NULL;
	c->field = c->own;
	c->settle_later = false;
}

void kik_csv_ahead_begin(struct kik_csv *c)
{
	struct kik_csv_ahead *a = kik_malloc(sizeof *a);

	memset(a, 0, sizeof *a);
	pthread_mutex_init(&a->mutex, NULL);
	pthread_cond_init(&a->changed, NULL);
	c->ahead = a;
	c->settle_later = true;
	c->plain.len = 0;
	if (!kik_duo_start(&a->thread, run, c))
		forget(c); /* the reader can do without */
}

/* The batch being used is done with; waits for the next. */
static void change_batch(struct kik_csv_ahead *a)
{
	pthread_mutex_lock(&a->mutex);
	if (a->using) {
		a->used++;
		pthread_cond_signal(&a->changed);
	}
	while (a->filled == a->used)
		pthread_cond_wait(&a->changed, &a->mutex);
	pthread_mutex_unlock(&a->mutex);
	a->using = true;
	a->next = 0;
}

bool kik_csv_ahead_next(struct kik_csv *c)
{
	struct kik_csv_ahead *a = c->ahead;
	struct batch *b = &a->batch[a->used % BATCHES];

	while (!a->using || a->next == b->n) {
		if (a->using && b->last) {
			kik_csv_ahead_end(c);
			return false;
		}
		change_batch(a);
		b = &a->batch[a->used % BATCHES];
		c->encoding = b->encoding;
	}
	c->ref = &b->row[a->next++];
	c->row_field = b->field + c->ref->field;
	return true;
}

void kik_csv_ahead_end(struct kik_csv *c)
{
	struct kik_csv_ahead *a = c->ahead;

	if (!a)
		return;
	pthread_mutex_lock(&a->mutex);
	a->quit = true;
	pthread_cond_signal(&a->changed);
	pthread_mutex_unlock(&a->mutex);
	pthread_join(a->thread, NULL);
	forget(c);
}
