#include "kik/points.h"

#include <stdlib.h>
#include <string.h>

#include "kik/excel.h"
#include "kik/num.h"

const char *kik_points_expected(struct kik_buf *b, const struct kik_diag *d,
    const struct kik_scale *s, bool steps)
{
	kik_buf_clear(b);
	kik_buf_add_decimal(b, s->min, KIK_THOUSAND, '.');
	kik_buf_addf(b, " %s ", kik_phrase(d, KIK_P_TO));
	kik_buf_add_decimal(b, s->max, KIK_THOUSAND, '.');
	if (steps || s->step != KIK_THOUSAND) {
		kik_buf_addf(b, " %s ", kik_phrase(d, KIK_P_STEP));
		kik_buf_add_decimal(b, s->step, KIK_THOUSAND, '.');
	}
	kik_buf_addf(b, ", %s", kik_phrase(d, KIK_P_OR_BLANK));
	return kik_buf_str(b);
}

/* Why a cell is no number: what Excel did, or simply none. */
static enum kik_points not_a_number(struct kik_slice t, enum kik_phrase *why)
{
	enum kik_excel damage = kik_excel_damage(t);

	if (damage == KIK_EXCEL_NONE)
		return KIK_POINTS_BAD;
	*why = kik_excel_phrase(damage);
	return KIK_POINTS_EXCEL;
}

static enum kik_points check_mark(enum kik_mark mark, enum kik_decimal rule, enum kik_mark *seen)
{
	if (mark == KIK_MARK_NONE)
		return KIK_POINTS_GIVEN;
	if ((rule == KIK_DECIMAL_COMMA && mark != KIK_MARK_COMMA) ||
	    (rule == KIK_DECIMAL_POINT && mark != KIK_MARK_POINT))
		return KIK_POINTS_MARK;
	if (*seen != KIK_MARK_NONE && *seen != mark)
		return rule == KIK_DECIMAL_BOTH ? KIK_POINTS_MIXED : KIK_POINTS_MARK;
	*seen = mark;
	return KIK_POINTS_GIVEN;
}

enum kik_points kik_points_are(struct kik_slice cell, int32_t points, enum kik_decimal rule,
    enum kik_mark *seen)
{
	struct kik_slice t = kik_trim(cell.s, cell.len);
	enum kik_mark mark;
	int32_t n;

	if (kik_parse_points(t.s, t.len, &n, &mark) < 0 || n != points)
		return KIK_POINTS_BAD;
	return check_mark(mark, rule, seen);
}

enum kik_points kik_points_read(struct kik_slice cell, const struct kik_scale *s,
    enum kik_decimal rule, enum kik_mark *seen, int32_t *points, enum kik_phrase *why)
{
	struct kik_slice t;
	enum kik_mark mark;
	enum kik_points got;

	/* nearly every cell is one digit on the scale */
	if (cell.len == 1 && *cell.s >= '0' && *cell.s <= '9') {
		*points = (*cell.s - '0') * KIK_THOUSAND;
		if (kik_scale_is_step(s, *points))
			return KIK_POINTS_GIVEN;
	}
	t = kik_trim(cell.s, cell.len);
	if (!t.len)
		return KIK_POINTS_EMPTY;
	if (kik_scale_is_blank(s, t))
		return KIK_POINTS_DONT_KNOW;
	if (kik_parse_points(t.s, t.len, points, &mark) < 0)
		return not_a_number(t, why);
	got = check_mark(mark, rule, seen);
	if (got == KIK_POINTS_MARK)
		return got;
	if (*points < s->min || *points > s->max)
		return KIK_POINTS_RANGE;
	return kik_scale_is_step(s, *points) ? got : KIK_POINTS_STEP;
}

enum kik_decimal kik_decimal_find(const char *name)
{
	if (name == NULL)
		return KIK_DECIMAL_AUTO;
	if (strcmp(name, "both") == 0)
		return KIK_DECIMAL_BOTH;
	return *name == 'c' || *name == ',' ? KIK_DECIMAL_COMMA : KIK_DECIMAL_POINT;
}
