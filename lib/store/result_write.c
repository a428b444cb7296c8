/* Results as lines of the stream. */
#include <stdlib.h>

#include "kik/store.h"
#include "result_parts.h"

struct kik_result_writer {
	struct kik_figures *figures;
};

struct kik_result_writer *kik_result_writer_new(void)
{
	struct kik_result_writer *w = kik_malloc_apart(sizeof *w);

	w->figures = kik_figures_new(kik_individual_figures, NULL);
	return w;
}

void kik_result_writer_free(struct kik_result_writer *w)
{
	if (!w)
		return;
	kik_figures_free(w->figures);
	free(w);
}

void kik_part_add_count(struct kik_buf *b, int64_t n)
{
	if (n < 0)
		KIK_ADD(b, "null");
	else
		kik_buf_addi(b, n);
}

void kik_part_add_unit(struct kik_buf *b, const struct kik_unit *u)
{
	size_t i;

	KIK_ADD(b, "{\"id\":");
	kik_json_add_text(b, u->id);
	KIK_ADD(b, ",\"name\":");
	kik_json_add_text(b, u->name);
	KIK_ADD(b, ",\"area\":");
	kik_json_add_text(b, u->area);
	KIK_ADD(b, ",\"municipality\":");
	kik_json_add_text(b, u->municipality);
	if (u->ncolumns) {
		KIK_ADD(b, ",\"columns\":{");
		for (i = 0; i < u->ncolumns; i++) {
			kik_json_add_key(b, u->column[i].name);
			kik_json_add_text(b, u->column[i].value);
		}
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, '}');
}

static void write_identity(struct kik_buf *b, const struct kik_result *r)
{
	KIK_ADD(b, "{\"format\":\"kik-result\",\"version\":1,\"scope\":");
	kik_json_add_text(b, r->scope);
	if (kik_result_is_unit(r)) {
		KIK_ADD(b, ",\"unit\":");
		kik_part_add_unit(b, &r->unit);
	} else {
		KIK_ADD(b, ",\"group\":{\"id\":");
		kik_json_add_text(b, r->group);
		KIK_ADD(b, ",\"municipality\":");
		kik_json_add_text(b, r->group_municipality);
		kik_buf_addc(b, '}');
	}
	KIK_ADD(b, ",\"round\":");
	kik_json_add_text(b, r->round);
	KIK_ADD(b, ",\"frame\":{\"id\":");
	kik_json_add_text(b, r->frame->id);
	KIK_ADD(b, ",\"digest\":");
	kik_json_add_text(b, r->frame->digest);
	KIK_ADD(b, "},\"complete\":");
	kik_buf_adds(b, r->complete ? "true" : "false");
}

static void write_leniencies(struct kik_buf *b, const struct kik_result *r)
{
	size_t i;

	KIK_ADD(b, ",\"leniencies\":[");
	for (i = 0; i < r->nleniencies; i++) {
		kik_buf_adds(b, i ? ",{\"option\":" : "{\"option\":");
		kik_json_add_text(b, r->leniency[i].option);
		KIK_ADD(b, ",\"n\":");
		kik_buf_addi(b, r->leniency[i].n);
		kik_buf_addc(b, '}');
	}
	kik_buf_addc(b, ']');
}

/*
 * The whole, or without a writer what is canonical of it.  0, or -1 when the output, where there
 * is one, cannot be written.
 */
static int write_result(struct kik_result_writer *w, struct kik_buf *b, const struct kik_result *r,
    struct kik_output *out, struct kik_arena *a)
{
	struct kik_derived derived;

	/* first, as it wants room for a while */
	if (r->individual && w) {
		kik_figures_expect(w->figures, r);
		kik_derive_means(r, a, &derived);
	}
	write_identity(b, r);
	if (!kik_result_is_unit(r)) {
		KIK_ADD(b, ",\"members\":");
		if (kik_members_write(b, r, out) < 0)
			return -1;
	}
	if (r->individual) {
		KIK_ADD(b, ",\"individual\":");
		kik_individual_write(b, r, w ? &derived : NULL, w ? w->figures : NULL);
	}
	if (r->consensus) {
		if (w)
			kik_derive_consensus(r, a, &derived);
		KIK_ADD(b, ",\"consensus\":");
		kik_consensus_write(b, r, w ? &derived : NULL);
	}
	if (w && !kik_result_is_unit(r) && kik_result_agreed(r)) {
		KIK_ADD(b, ",\"consensus\":");
		kik_agreed_group_write(b, r, a);
	}
	if (w)
		kik_entries_write(b, r);
	if (w && !kik_result_is_unit(r) && kik_result_carries(r))
		kik_carried_group_write(b, r, a);
	if (r->nleniencies)
		write_leniencies(b, r);
	kik_buf_adds(b, r->extra);
	kik_buf_addc(b, '}');
	return 0;
}

void kik_result_write(struct kik_result_writer *w, struct kik_buf *b, const struct kik_result *r,
    struct kik_arena *a)
{
	(void)write_result(w, b, r, NULL, a);
	kik_buf_addc(b, '\n');
}

int kik_result_put(struct kik_result_writer *w, struct kik_output *out, struct kik_buf *b,
    const struct kik_result *r, struct kik_arena *a)
{
	int status = write_result(w, b, r, out, a);

	kik_buf_addc(b, '\n');
	if (status == 0)
		status = kik_output_write(out, b->s, b->len);
	kik_buf_clear(b);
	return status;
}

void kik_result_digest(const struct kik_result *r, char out[KIK_DIGEST_SIZE])
{
	struct kik_buf b = KIK_BUF_INIT;

	(void)write_result(NULL, &b, r, NULL, NULL);
	kik_digest(kik_buf_str(&b), b.len, out);
	kik_buf_release(&b);
}
