#include <string.h>

#include "frame_read.h"

#define BINS_MAX 10001 /* each question of each unit keeps as many counts */

/* --- the scale's numbers -------------------------------------------------------- */

static int check_range(const struct kik_frame_reader *r, const struct kik_json *v,
    const struct kik_scale *s)
{
	const struct kik_json *max = kik_json_get(v, "max"), *step = kik_json_get(v, "step");
	int64_t range = (int64_t)s->max - s->min;

	if (range <= 0)
		kik_frame_wrong(r, max, KIK_F_FRAME_SCALE, "max",
		    kik_arena_printf(r->a, "> %s", kik_frame_number(r, s->min)));
	else if (s->step <= 0)
		kik_frame_wrong(r, step, KIK_F_FRAME_SCALE, "step",
		    kik_phrase(r->d, KIK_P_POSITIVE));
	else if (range % s->step != 0)
		kik_frame_wrong(r, step, KIK_F_FRAME_SCALE, "step",
		    kik_arena_printf(r->a, "%s / n", kik_frame_number(r, range)));
	else
		return 0;
	return -1;
}

/* The means of k sub-scores lie step / k apart; all panels share the bins. */
static void set_grain(const struct kik_frame_reader *r, const struct kik_json *v,
    struct kik_scale *s)
{
	int shares = 1;

	for (size_t i = 0; i < r->f->npanels; i++) {
		int n = __builtin_popcount(s->subscores[i]);

		if (n > 0)
			shares = shares / (int)kik_common_divisor(shares, n) * n;
	}
	s->grain = s->step / shares;
	if (s->step % shares != 0)
		kik_frame_fault(r, kik_json_get(v, "subscores"), KIK_F_FRAME_SCALE, "subscores",
		    kik_arena_printf(r->a, "%s / %d", kik_frame_number(r, s->step), shares),
		    kik_arena_printf(r->a, "%s %s 0.001", kik_phrase(r->d, KIK_P_NUMBER),
			kik_phrase(r->d, KIK_P_STEP)));
	else if (((int64_t)s->max - s->min) / s->grain >= BINS_MAX)
		kik_frame_wrong(r, kik_json_get(v, "step"), KIK_F_FRAME_SCALE, "step",
		    kik_arena_printf(r->a, "(max - min) / step < %d", BINS_MAX / shares));
}

/* --- sub-scores ------------------------------------------------------------------ */

static unsigned subscore_bit(const char *name)
{
	for (size_t i = 0; i < KIK_SUBSCORES; i++)
		if (strcmp(kik_subscore_names[i], name) == 0)
			return 1u << i;
	return 0;
}

static unsigned read_names(const struct kik_frame_reader *r, const struct kik_json *v,
    const char *panel)
{
	const struct kik_json *list = kik_frame_list(r, v, panel, KIK_JSON_STRING, true), *e;
	unsigned set = 0, bit;

	for (e = list ? kik_json_first(list) : NULL; e; e = kik_json_next(e)) {
		bit = subscore_bit(kik_json_text(e));
		if (bit == 0)
			kik_frame_fault(r, e, KIK_F_FRAME_REF, "subscores", kik_json_text(e),
			    "plan, do, check, act, trend, target");
		else if (set & bit)
			kik_frame_fault(r, e, KIK_F_FRAME_ID_DUP, "subscores", kik_json_text(e),
			    NULL);
		set |= bit;
	}
	return set;
}

/* An object whose keys are panel ids: the index of each, or the fault reported. */
static size_t find_panel(const struct kik_frame_reader *r, const struct kik_json *m,
    const char *column)
{
	size_t panel = kik_frame_names_find(&r->panels, kik_json_key(m));

	if (panel == KIK_NONE)
		kik_frame_fault(r, m, KIK_F_FRAME_REF, column, kik_json_key(m),
		    kik_frame_names_list(r, &r->panels));
	return panel;
}

static void read_subscores(const struct kik_frame_reader *r, const struct kik_json *v,
    struct kik_scale *s)
{
	const struct kik_json *all = kik_json_need(r->doc, v, "subscores", KIK_JSON_OBJECT, false);
	const struct kik_json *m;
	size_t panel;

	s->subscores = kik_arena_array(r->a, r->f->npanels, sizeof *s->subscores);
	for (m = all ? kik_json_first(all) : NULL; m; m = kik_json_next(m)) {
		panel = find_panel(r, m, "subscores");
		if (panel != KIK_NONE)
			s->subscores[panel] = read_names(r, all, kik_json_key(m));
	}
}

/* --- levels ------------------------------------------------------------------------ */

/* One text for all panels, or an object with one for each. */
static void read_label(const struct kik_frame_reader *r, const struct kik_json *v,
    struct kik_level *l)
{
	const struct kik_json *label = kik_json_need(r->doc, v, "label", KIK_JSON_OBJECT, true), *m;
	size_t panel;

	l->label = kik_arena_array(r->a, r->f->npanels, sizeof *l->label);
	if (!label)
		return;
	if (!kik_json_is(kik_json_first(label), KIK_JSON_OBJECT)) {
		struct kik_text all;

		kik_frame_text_of(r, label, "label", &all);
		for (size_t i = 0; i < r->f->npanels; i++)
			l->label[i] = all;
		return;
	}
	for (m = kik_json_first(label); m; m = kik_json_next(m)) {
		panel = find_panel(r, m, "label");
		if (panel == KIK_NONE)
			continue;
		if (kik_json_need(r->doc, label, kik_json_key(m), KIK_JSON_OBJECT, true))
			kik_frame_text_of(r, m, "label", &l->label[panel]);
	}
	for (size_t i = 0; i < r->f->npanels; i++)
		if (!kik_json_get(label, r->f->panel[i].id))
			(void)kik_json_need(r->doc, label, r->f->panel[i].id, KIK_JSON_OBJECT,
			    true);
}

/* Checks that a level begins where it is due; the place of the next goes into *due. */
static void check_level(const struct kik_frame_reader *r, const struct kik_json *v,
    const struct kik_scale *s, const struct kik_level *l, bool last, int64_t *due)
{
	if (l->from != *due)
		kik_frame_wrong(r, kik_json_get(v, "from"), KIK_F_FRAME_LEVELS, "from",
		    kik_frame_number(r, *due));
	if (last && l->to != s->max)
		kik_frame_wrong(r, kik_json_get(v, "to"), KIK_F_FRAME_LEVELS, "to",
		    kik_frame_number(r, s->max));
	else if (l->to < l->from || !kik_scale_is_step(s, l->to))
		kik_frame_wrong(r, kik_json_get(v, "to"), KIK_F_FRAME_LEVELS, "to",
		    kik_arena_printf(r->a, "%s + n × %s", kik_frame_number(r, l->from),
			kik_frame_number(r, s->step)));
	*due = (int64_t)l->to + s->step;
}

static void read_levels(const struct kik_frame_reader *r, const struct kik_json *v,
    struct kik_scale *s, bool range_known)
{
	static const char *const keys[] = { "from", "to", "label", NULL };
	const struct kik_json *list = kik_frame_list(r, v, "levels", KIK_JSON_OBJECT, true), *e;
	int64_t due = s->min;

	if (!list)
		return;
	s->level = kik_arena_array(r->a, kik_json_size(list), sizeof *s->level);
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		struct kik_level *l = &s->level[s->nlevels++];
		int bad = kik_json_known(r->doc, e, keys);

		bad |= kik_frame_points(r, e, "from", true, &l->from);
		bad |= kik_frame_points(r, e, "to", true, &l->to);
		range_known = range_known && bad == 0;
		if (range_known)
			check_level(r, e, s, l, !kik_json_next(e), &due);
		read_label(r, e, l);
		l->extra = kik_frame_extra(r, e);
	}
}

static void read_blank(const struct kik_frame_reader *r, const struct kik_json *v,
    struct kik_scale *s)
{
	const struct kik_json *list = kik_json_need(r->doc, v, "blank", KIK_JSON_ARRAY, true), *e;

	if (!list)
		return;
	s->blank = kik_arena_array(r->a, kik_json_size(list), sizeof *s->blank);
	for (e = kik_json_first(list); e; e = kik_json_next(e)) {
		const char *word = kik_frame_word(r, e, "blank");

		if (word)
			s->blank[s->nblank++] = word;
	}
}

void kik_frame_read_scale(const struct kik_frame_reader *r, const struct kik_json *v,
    struct kik_scale *s)
{
	static const char *const keys[] = { "id", "min", "max", "step", "levels", "blank",
		"subscores", NULL };
	int bad = 0;

	(void)kik_json_known(r->doc, v, keys);
	s->id = kik_frame_id(r, v);
	bad |= kik_frame_points(r, v, "min", true, &s->min);
	bad |= kik_frame_points(r, v, "max", true, &s->max);
	bad |= kik_frame_points(r, v, "step", true, &s->step);
	if (bad == 0)
		bad = check_range(r, v, s);
	read_levels(r, v, s, bad == 0);
	read_blank(r, v, s);
	read_subscores(r, v, s);
	if (bad == 0)
		set_grain(r, v, s);
	s->extra = kik_frame_extra(r, v);
}
