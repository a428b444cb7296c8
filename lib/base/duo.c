#include "kik/duo.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>

#define SLOTS 6 /* pieces that are being made or wait for those before them */

struct piece {
	struct kik_buf b;
	bool made;
};

/* Both threads take the next piece that nobody has; it stays in its slot until it is put. */
struct work {
	const struct kik_duo *duo;
	pthread_t thread;
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	struct piece slot[SLOTS]; /* piece i: slot[i % slots] */
	size_t slots;             /* in use: one where there is no second thread */
	size_t n, taken, put;
	bool quit;
};

bool kik_duo_pays(void)
{
	cpu_set_t cpus;

	return sched_getaffinity(0, sizeof cpus, &cpus) == 0 && CPU_COUNT(&cpus) > 1;
}

bool kik_duo_start(void *thread, void *(*run)(void *ctx), void *ctx)
{
	sigset_t all, before;
	bool begun;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	begun = pthread_create(thread, NULL, run, ctx) == 0;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return begun;
}

/* True when there is a piece to take, and a slot for it. */
static bool can_take(const struct work *w)
{
	return w->taken < w->n && w->taken - w->put < w->slots;
}

/* Makes the next piece; the mutex is held but while it is made. */
static void take(struct work *w, unsigned worker)
{
	const size_t i = w->taken++;
	struct piece *p = &w->slot[i % w->slots];

	pthread_mutex_unlock(&w->mutex);
	kik_buf_clear(&p->b);
	w->duo->make(w->duo->ctx, worker, i, &p->b);
	pthread_mutex_lock(&w->mutex);
	p->made = true;
	pthread_cond_signal(&w->changed);
}

static void *run_second(void *ctx)
{
	struct work *w = ctx;

	pthread_mutex_lock(&w->mutex);
	while (w->taken < w->n && !w->quit) {
		if (can_take(w))
			take(w, 1);
		else
			pthread_cond_wait(&w->changed, &w->mutex);
	}
	pthread_mutex_unlock(&w->mutex);
	return NULL;
}

/* Puts the piece that comes next, which is made; the mutex is held but while it is put. */
static int put_next(struct work *w)
{
	struct piece *p = &w->slot[w->put % w->slots];
	int status;

	pthread_mutex_unlock(&w->mutex);
	status = w->duo->put(w->duo->ctx, &p->b);
	pthread_mutex_lock(&w->mutex);
	p->made = false;
	w->put++;
	pthread_cond_signal(&w->changed);
	return status;
}

/* What the first thread does, with a second one or without. */
static int run_first(struct work *w)
{
	int status = 0;

	pthread_mutex_lock(&w->mutex);
	while (w->put < w->n && status == 0) {
		if (w->slot[w->put % w->slots].made)
			status = put_next(w);
		else if (can_take(w))
			take(w, 0);
		else
			pthread_cond_wait(&w->changed, &w->mutex);
	}
	w->quit = true;
	pthread_cond_signal(&w->changed);
	pthread_mutex_unlock(&w->mutex);
	return status;
}

int kik_duo_work(const struct kik_duo *p, size_t n)
{
	struct work w = { .duo = p, .n = n, .slots = SLOTS };
	bool two = n > 1 && kik_duo_pays();
	int status;
	size_t i;

	pthread_mutex_init(&w.mutex, NULL);
	pthread_cond_init(&w.changed, NULL);
	two = two && kik_duo_start(&w.thread, run_second, &w);
	if (!two)
		w.slots = 1;
	status = run_first(&w);
	if (two)
		pthread_join(w.thread, NULL);
	pthread_cond_destroy(&w.changed);
	pthread_mutex_destroy(&w.mutex);
	for (i = 0; i < SLOTS; i++)
		kik_buf_release(&w.slot[i].b);
	return status;
}
