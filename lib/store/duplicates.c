#include "kik/duplicates.h"

#include <stdlib.h>
#include <string.h>

#include "kik/hash.h"
#include "kik/intake.h"
#include "kik/mem.h"

/* An answer that came more than once, and where it came first. */
struct key {
	const struct kik_sheet *sheet;
	const char *respondent;
	size_t question;
	struct kik_place first;
	uint64_t print;
	bool found, seen;
};

struct second {
	size_t key;
	struct kik_sheet *sheet;
	struct kik_place at;
	uint64_t print;
	bool agree;
};

struct kik_duplicates {
	struct kik_arena *arena;
	struct key *key;
	struct second *second;
	size_t nkeys, key_cap, n, cap;
	size_t *index; /* open addressing, position + 1 */
	size_t index_size;
};

struct kik_duplicates *kik_duplicates_new(void)
{
	struct kik_duplicates *d = kik_malloc(sizeof *d);

	memset(d, 0, sizeof *d);
	d->arena = kik_arena_new();
	return d;
}

void kik_duplicates_free(struct kik_duplicates *d)
{
	if (!d)
		return;
	kik_arena_free(d->arena);
	free(d->key);
	free(d->second);
	free(d->index);
	free(d);
}

size_t kik_duplicates_count(const struct kik_duplicates *d)
{
	return d->n;
}

static uint64_t hash_of(const struct kik_sheet *sheet, struct kik_slice respondent, size_t question)
{
	uintptr_t head[2] = { (uintptr_t)sheet, question };
	uint64_t h = kik_hash(KIK_HASH_START, (const char *)head, sizeof head);

	return kik_hash(h, respondent.s, respondent.len);
}

/* The place in the index for this answer: taken by it, or free. */
static size_t slot_of(const struct kik_duplicates *d, const struct kik_sheet *sheet,
    struct kik_slice respondent, size_t question)
{
	size_t at = hash_of(sheet, respondent, question) & (d->index_size - 1);

	for (; d->index[at]; at = (at + 1) & (d->index_size - 1)) {
		const struct key *k = &d->key[d->index[at] - 1];

		if (k->sheet == sheet && k->question == question &&
		    kik_slice_is(respondent, k->respondent))
			break;
	}
	return at;
}

static void grow_index(struct kik_duplicates *d)
{
	size_t i;

	free(d->index);
	d->index_size = d->index_size ? d->index_size * 2 : 64;
	d->index = kik_realloc(NULL, d->index_size, sizeof *d->index);
	memset(d->index, 0, d->index_size * sizeof *d->index);
	for (i = 0; i < d->nkeys; i++) {
		struct kik_slice id = { d->key[i].respondent, strlen(d->key[i].respondent) };

		d->index[slot_of(d, d->key[i].sheet, id, d->key[i].question)] = i + 1;
	}
}

static struct key *find(const struct kik_duplicates *d, const struct kik_sheet *sheet,
    const struct kik_answer *a)
{
	size_t at;

	if (!d->index_size)
		return NULL;
	at = slot_of(d, sheet, a->respondent, a->question);
	return d->index[at] ? &d->key[d->index[at] - 1] : NULL;
}

static struct kik_place keep_place(struct kik_duplicates *d, struct kik_place p)
{
	p.file = kik_arena_str(d->arena, p.file);
	p.cell = kik_arena_str(d->arena, p.cell);
	return p;
}

void kik_duplicates_add(struct kik_duplicates *d, struct kik_sheet *sheet,
    const struct kik_answer *a, struct kik_place at, bool agree)
{
	struct second *s;
	size_t slot;

	if ((d->nkeys + 1) * 2 > d->index_size)
		grow_index(d);
	slot = slot_of(d, sheet, a->respondent, a->question);
	if (!d->index[slot]) {
		d->key = kik_grow(d->key, d->nkeys, &d->key_cap, sizeof *d->key);
		d->key[d->nkeys] = (struct key){ .sheet = sheet,
			.question = a->question,
			.respondent =
			    kik_arena_text(d->arena, a->respondent.s, a->respondent.len) };
		d->index[slot] = ++d->nkeys;
	}
	d->second = kik_grow(d->second, d->n, &d->cap, sizeof *d->second);
	s = &d->second[d->n++];
	*s = (struct second){ .key = d->index[slot] - 1,
		.sheet = sheet,
		.at = keep_place(d, at),
		.print = a->print,
		.agree = agree };
}

void kik_duplicates_first(struct kik_duplicates *d, const struct kik_sheet *sheet,
    const struct kik_answer *a, struct kik_place (*place)(void *ctx, size_t column), void *ctx)
{
	struct key *k = find(d, sheet, a);

	if (!k || k->found)
		return;
	k->first = keep_place(d, place(ctx, KIK_A_RESPONDENT));
	k->print = a->print;
	k->found = true;
}

bool kik_duplicates_once(struct kik_duplicates *d, const struct kik_sheet *sheet,
    const struct kik_answer *a)
{
	struct key *k = find(d, sheet, a);

	if (!k)
		return true;
	if (k->seen)
		return false;
	k->seen = true;
	return true;
}

static bool same_place(const struct kik_place *a, const struct kik_place *b)
{
	return a->line == b->line && a->col == b->col && !strcmp(a->file, b->file) &&
	    !strcmp(a->cell ? a->cell : "", b->cell ? b->cell : "");
}

void kik_duplicates_report(struct kik_duplicates *d, struct kik_diag *diag, struct kik_answers *as,
    const struct kik_frame *f, bool dedupe)
{
	struct kik_buf other = KIK_BUF_INIT;
	size_t i;

	for (i = 0; i < d->n; i++) {
		const struct second *s = &d->second[i];
		const struct key *k = &d->key[s->key];
		struct kik_sheet_info *info = kik_sheet_info(s->sheet);
		const char *question = f->question[k->question].id;
		struct kik_finding fi = { .at = s->at,
			.column = "respondent",
			.unit = { info->unit, strlen(info->unit) },
			.respondent = { k->respondent, strlen(k->respondent) },
			.question = { question, strlen(question) } };
		/* what came by a pipe first cannot be found again */
		bool found = k->found && !same_place(&k->first, &s->at);
		bool agree = found ? k->print == s->print : s->agree;

		kik_buf_clear(&other);
		if (found && k->first.cell)
			kik_buf_addf(&other, " (%s:%s)", k->first.file, k->first.cell);
		else if (found)
			kik_buf_addf(&other, " (%s:%zu:%zu)", k->first.file, k->first.line,
			    k->first.col);
		fi.other = kik_buf_str(&other);
		fi.fault = agree ? KIK_F_DUP_ANSWER : KIK_F_DUP_CONFLICT;
		if (agree && dedupe) {
			fi.leniency = kik_leniency_names[KIK_LENIENT_DEDUPE];
			info->lenient[KIK_LENIENT_DEDUPE]++;
		} else {
			info->withheld = true;
			kik_answers_fault(as, s->sheet, fi.respondent);
		}
		kik_diag_add(diag, &fi);
	}
	kik_buf_release(&other);
}
