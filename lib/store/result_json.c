/* Results read from lines of the stream. */
#include <string.h>

#include "kik/entry_kinds.h"
#include "kik/result_read.h"
#include "kik/store.h"
#include "result_parts.h"

#define KEYS 11 /* of a line, without the sections of entries */

static int read_group(const struct kik_part *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "id", "municipality", NULL };

	if (kik_json_known(rd->doc, v, keys) < 0 ||
	    kik_part_id(rd, v, "id", false, &rd->r->group) < 0)
		return -1;
	return kik_part_id(rd, v, "municipality", true, &rd->r->group_municipality);
}

/* The frame that the line names. */
static const struct kik_frame *read_frame(const struct kik_part *rd, const struct kik_json *root)
{
	static const char *const keys[] = { "id", "digest", NULL };
	const struct kik_json *v = kik_json_need(rd->doc, root, "frame", KIK_JSON_OBJECT, true);
	const struct kik_frame *f;
	const char *digest;

	if (!v || kik_json_known(rd->doc, v, keys) < 0 ||
	    kik_part_text(rd, v, "digest", true, &digest) < 0)
		return NULL;
	f = kik_results_need_frame(rd->rs, rd->diag, digest, rd->a);
	if (!f)
		kik_json_fault(rd->doc, kik_json_get(v, "digest"), KIK_F_FRAME_UNKNOWN, "frame",
		    digest, kik_phrase(rd->diag, KIK_P_FRAME_LINE));
	return f;
}

static int read_leniency(const struct kik_part *rd, const struct kik_json *v)
{
	static const char *const keys[] = { "option", "n", NULL };
	struct kik_leniency *l = &rd->r->leniency[rd->r->nleniencies++];

	if (kik_json_known(rd->doc, v, keys) < 0 ||
	    kik_part_text(rd, v, "option", true, &l->option) < 0)
		return -1;
	return kik_part_count(rd, v, "n", &l->n);
}

/* Keeps the members that begin with x-, as they were written. */
static void keep_extra(const struct kik_part *rd, const struct kik_json *root)
{
	struct kik_buf b = KIK_BUF_INIT;
	const struct kik_json *v;

	for (v = kik_json_first(root); v; v = kik_json_next(v)) {
		struct kik_slice raw = kik_json_raw(rd->doc, v);

		if (strncmp(kik_json_key(v), "x-", 2) != 0)
			continue;
		kik_buf_addc(&b, ',');
		kik_json_add_text(&b, kik_json_key(v));
		kik_buf_addc(&b, ':');
		kik_buf_add(&b, raw.s, raw.len);
	}
	rd->r->extra = kik_arena_text(rd->a, kik_buf_str(&b), b.len);
	kik_buf_release(&b);
}

/* Whether a line has a section beside the individual answers, and so may do without those. */
static bool has_other(const struct kik_json *root)
{
	bool any = kik_json_get(root, "consensus") != NULL;
	size_t i;

	for (i = 0; i < KIK_SECTIONS; i++)
		any = any || kik_json_get(root, kik_entry_kinds[i].name);
	return any;
}

/*
 * What was answered alone, what was agreed on, what came of it.  What a group agreed on and what
 * came of it is derived: its members hold it.
 */
static int read_answers(const struct kik_part *rd, const struct kik_json *root)
{
	bool other = has_other(root) || !kik_result_is_unit(rd->r);
	const struct kik_json *v =
	    kik_json_need(rd->doc, root, "individual", KIK_JSON_OBJECT, !other);

	if (v && kik_individual_read(rd, v) < 0)
		return -1;
	if (!v && (!other || kik_json_get(root, "individual")))
		return -1;
	if (!v)
		rd->r->individual = NULL;
	v = kik_json_need(rd->doc, root, "consensus", KIK_JSON_OBJECT, false);
	if (v ? kik_result_is_unit(rd->r) && kik_consensus_read(rd, v) < 0
	      : kik_json_get(root, "consensus") != NULL)
		return -1;
	return kik_result_is_unit(rd->r) ? kik_entries_read(rd, root) : 0;
}

static int read_sections(const struct kik_part *rd, const struct kik_json *root)
{
	const struct kik_json *v;
	bool unit = kik_result_is_unit(rd->r);

	if (kik_part_id(rd, root, "round", false, &rd->r->round) < 0)
		return -1;
	v = kik_json_need(rd->doc, root, unit ? "unit" : "group", KIK_JSON_OBJECT, true);
	if (!v || (unit ? kik_part_unit(rd, v, &rd->r->unit) : read_group(rd, v)) < 0)
		return -1;
	v = kik_json_need(rd->doc, root, "complete", KIK_JSON_BOOL, true);
	if (!v)
		return -1;
	rd->r->complete = kik_json_true(v);
	if (read_answers(rd, root) < 0)
		return -1;
	if (!unit &&
	    (kik_members_read(rd, root) < 0 || kik_agreed_group_check(rd, root) < 0 ||
		kik_carried_group_check(rd, root) < 0))
		return -1;
	v = kik_json_get(root, "leniencies");
	if (v) {
		rd->r->leniency = kik_arena_array(rd->a, kik_json_size(v), sizeof *rd->r->leniency);
		if (kik_part_each(rd, root, "leniencies", read_leniency) < 0)
			return -1;
	}
	keep_extra(rd, root);
	return 0;
}

struct kik_result *kik_result_from_json(const struct kik_json_doc *doc, struct kik_diag *d,
    struct kik_results *rs, struct kik_arena *a)
{
	const char *keys[KEYS + KIK_SECTIONS + 1] = { "format", "version", "scope", "round",
		"frame", "complete", "individual", "consensus", "leniencies" };
	const struct kik_json *root = kik_json_root(doc);
	struct kik_part rd = { .doc = doc, .diag = d, .rs = rs, .a = a };
	struct kik_place at = kik_json_place(doc, root);
	const char *scope;
	size_t i, n = 0;

	if (kik_json_format(doc, "kik-result", 1) < 0 ||
	    kik_part_text(&rd, root, "scope", true, &scope) < 0)
		return NULL;
	rd.f = read_frame(&rd, root);
	if (!rd.f)
		return NULL;
	rd.r = kik_result_new(a, rd.f);
	rd.theme = kik_arena_array(a, rd.f->nthemes, sizeof *rd.theme);
	rd.r->scope = scope;
	rd.r->source = kik_arena_printf(a, "%s:%zu", at.file, at.line);
	while (keys[n])
		n++;
	keys[n++] = kik_result_is_unit(rd.r) ? "unit" : "group";
	if (!kik_result_is_unit(rd.r))
		keys[n++] = "members";
	for (i = 0; i < KIK_SECTIONS; i++)
		keys[n++] = kik_entry_kinds[i].name;
	if (kik_json_known(doc, root, keys) < 0 || read_sections(&rd, root) < 0 ||
	    kik_result_check(rd.r, d, at) < 0)
		return NULL;
	return rd.r;
}
