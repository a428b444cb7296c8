#include "kik/duo.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>

#define SLOTS 4 /* pieces that the second thread may be ahead */

struct work {
	const struct kik_duo *duo;
	pthread_t thread;
	pthread_mutex_t mutex;
	pthread_cond_t changed;
	struct kik_buf slot[SLOTS];
	size_t n, made, used; /* odd pieces: slot[made % SLOTS] is the next to fill */
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

static void *make_odd(void *ctx)
{
	struct work *w = ctx;
	size_t i;
	bool quit = false;

	for (i = 1; i < w->n && !quit; i += 2) {
		struct kik_buf *b = &w->slot[w->made % SLOTS];

		pthread_mutex_lock(&w->mutex);
		while (w->made - w->used == SLOTS && !w->quit)
			pthread_cond_wait(&w->changed, &w->mutex);
		quit = w->quit;
		pthread_mutex_unlock(&w->mutex);
		if (quit)
			break;
		kik_buf_clear(b);
		w->duo->make(w->duo->ctx, 1, i, b);
		pthread_mutex_lock(&w->mutex);
		w->made++;
		pthread_cond_signal(&w->changed);
		pthread_mutex_unlock(&w->mutex);
	}
	return NULL;
}

/* Puts the next piece of the second thread. */
static int put_odd(struct work *w)
{
	int status;

	pthread_mutex_lock(&w->mutex);
	while (w->made == w->used)
		pthread_cond_wait(&w->changed, &w->mutex);
	pthread_mutex_unlock(&w->mutex);
	status = w->duo->put(w->duo->ctx, &w->slot[w->used % SLOTS]);
	pthread_mutex_lock(&w->mutex);
	w->used++;
	w->quit = w->quit || status < 0;
	pthread_cond_signal(&w->changed);
	pthread_mutex_unlock(&w->mutex);
	return status;
}

static int make_and_put(const struct kik_duo *p, size_t i, struct kik_buf *b)
{
	kik_buf_clear(b);
	p->make(p->ctx, 0, i, b);
	return p->put(p->ctx, b);
}

static void end(struct work *w)
{
	size_t i;

	pthread_mutex_lock(&w->mutex);
	w->quit = true;
	pthread_cond_signal(&w->changed);
	pthread_mutex_unlock(&w->mutex);
	pthread_join(w->thread, NULL);
	for (i = 0; i < SLOTS; i++)
		kik_buf_release(&w->slot[i]);
}

int kik_duo_work(const struct kik_duo *p, size_t n)
{
	struct work w = { .duo = p, .n = n };
	struct kik_buf b = KIK_BUF_INIT;
	bool two = n > 1 && kik_duo_pays();
	int status = 0;
	size_t i;

	pthread_mutex_init(&w.mutex, NULL);
	pthread_cond_init(&w.changed, NULL);
	two = two && kik_duo_start(&w.thread, make_odd, &w);
	for (i = 0; i < n && status == 0; i++)
		status = two && i % 2 ? put_odd(&w) : make_and_put(p, i, &b);
	if (two)
		end(&w);
	pthread_cond_destroy(&w.changed);
	pthread_mutex_destroy(&w.mutex);
	kik_buf_release(&b);
	return status;
}
