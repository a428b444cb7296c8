#include "kik/plan.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "kik/random.h"

/* Consonants only: no word comes about, and Excel takes no code for a number or a date. */
#define LETTERS "BCDFGHJKLMNPQRSTVWXZ"
#define CODE    8

void kik_plan_units(struct kik_round *r, const struct kik_units *units, struct kik_arena *a)
{
	r->nunits = units->n;
	r->unit = kik_arena_array(a, units->n, sizeof *r->unit);
	for (size_t i = 0; i < units->n; i++)
		r->unit[i].unit = units->unit[i];
}

int kik_plan_themes(struct kik_round *r, const struct kik_frame *f, const char *list,
    struct kik_slice *wrong, struct kik_arena *a)
{
	r->theme = kik_arena_array(a, f->nthemes, sizeof *r->theme);
	if (list == NULL) {
		for (size_t i = 0; i < f->nthemes; i++)
			r->theme[i] = true;
		return 0;
	}
	for (const char *s = list, *end;; s = end + 1) {
		size_t i;

		end = strchrnul(s, ',');
		*wrong = kik_trim(s, (size_t)(end - s));
		i = kik_frame_theme(f, wrong->s, wrong->len);
		if (i == KIK_NONE)
			return -1;
		r->theme[i] = true;
		if (*end == '\0')
			return 0;
	}
}

const struct kik_unit *kik_plan_number(struct kik_round *r, long number, struct kik_arena *a)
{
	for (size_t i = 0; i < r->nunits; i++) {
		struct kik_round_unit *u = &r->unit[i];
		long n = number >= 0 ? number : u->unit.participants;

		if (u->n > 0)
			continue;
		if (n < 0)
			return &u->unit;
		u->n = (size_t)n;
		u->participant = kik_arena_array(a, u->n, sizeof *u->participant);
		for (size_t k = 0; k < u->n; k++) {
			struct kik_participant *p = &u->participant[k];

			p->code = p->name = p->email = p->form = "";
			p->role = k == 0 ? "leder" : "medarbejder";
		}
	}
	return NULL;
}

/* The leader of the unit; management is one of the three parties of a steering group. */
static bool leads(const struct kik_participant *p)
{
	return strcmp(p->role, "leder") == 0 || strcmp(p->role, "ledelse") == 0;
}

void kik_plan_check(struct kik_diag *d, const struct kik_round *r)
{
	for (size_t i = 0; i < r->nunits; i++) {
		const struct kik_round_unit *u = &r->unit[i];
		struct kik_finding f = {
			.fault = KIK_F_GROUP_SIZE,
			.unit = { u->unit.id, strlen(u->unit.id) },
			.n = (long long)u->n,
		};
		size_t k = 0;

		if (u->n > KIK_GROUP_SIZE)
			kik_diag_add(d, &f);
		while (k < u->n && !leads(&u->participant[k]))
			k++;
		f.fault = KIK_F_NO_LEADER;
		if (k == u->n)
			kik_diag_add(d, &f);
	}
}

/* The codes drawn so far, as numbers above 0 in an open table with room for twice as many. */
struct drawn {
	uint64_t *code;
	size_t mask;
};

static bool is_new(struct drawn *t, const char *code)
{
	uint64_t n = 0;
	size_t i;

	for (const char *s = code; *s != '\0'; s++)
		n = n * 20 + (uint64_t)(strchr(LETTERS, *s) - LETTERS);
	n++;
	for (i = (size_t)(n * UINT64_C(0x9E3779B97F4A7C15) >> 32) & t->mask; t->code[i] != 0;
	     i = (i + 1) & t->mask)
		if (t->code[i] == n)
			return false;
	t->code[i] = n;
	return true;
}

/* Notes a code that was drawn before; others than ours cannot come up again. */
static void keep(struct drawn *t, const char *code)
{
	if (strlen(code) == CODE && strspn(code, LETTERS) == CODE)
		(void)is_new(t, code);
}

static const char *draw(struct drawn *t, struct kik_arena *a)
{
	char code[CODE + 1];

	do {
		if (kik_random_letters(code, CODE, LETTERS) < 0)
			return NULL;
	} while (!is_new(t, code));
	return kik_arena_text(a, code, CODE);
}

int kik_plan_codes(struct kik_diag *d, struct kik_round *r, struct kik_arena *a)
{
	struct drawn t = { .mask = 15 };
	size_t n = 0;

	for (size_t i = 0; i < r->nunits; i++)
		n += r->unit[i].n;
	while (t.mask < 2 * n)
		t.mask = 2 * t.mask + 1;
	t.code = kik_arena_array(a, t.mask + 1, sizeof *t.code);
	for (size_t i = 0; i < r->nunits; i++)
		for (size_t k = 0; k < r->unit[i].n; k++)
			keep(&t, r->unit[i].participant[k].code);
	for (size_t i = 0; i < r->nunits; i++) {
		for (size_t k = 0; k < r->unit[i].n; k++) {
			const char *code;

			if (*r->unit[i].participant[k].code != '\0')
				continue;
			code = draw(&t, a);

			if (code == NULL) {
				kik_diag_system(d, NULL, "cannot draw random codes", errno);
				return -1;
			}
			r->unit[i].participant[k].code = code;
		}
	}
	return 0;
}
