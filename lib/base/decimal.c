#include "kik/decimal.h"

#define EXPONENT 308 /* of the largest number that programs write */

struct text {
	const char *s, *end;
};

static bool is_digit(const struct text *t)
{
	return t->s < t->end && *t->s >= '0' && *t->s <= '9';
}

static bool take(struct text *t, char a, char b)
{
	if (t->s == t->end || (*t->s != a && *t->s != b))
		return false;
	t->s++;
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* One digit more; *next gets the first that has no room. */
static void add(struct kik_decimal *d, int digit, int *next)
{
	if (d->n == 0 && digit == 0)
		return;
	if (d->n < KIK_DECIMAL_DIGITS)
		d->digit[d->n++] = (char)digit;
	else if (*next < 0)
		*next = digit;
}

/* Digits around a point; the exponent becomes where the point stands.  False without a digit. */
static bool mantissa(struct text *t, struct kik_decimal *d, int *next)
{
	bool any = false, behind = false;
	int64_t point = 0;

	for (;; t->s++) {
		if (!behind && t->s < t->end && *t->s == '.') {
			behind = true;
			continue;
		}
		if (!is_digit(t))
			break;
		any = true;
		add(d, *t->s - '0', next);
		if (!behind && d->n)
			point++;
		else if (behind && !d->n)
			point--;
	}
	/* a text of so many digits is no number that a program wrote */
	if (point > 4 * EXPONENT || point < -4 * EXPONENT)
		return false;
	d->exponent = (int)point;
	return any;
}

static bool exponent(struct text *t, struct kik_decimal *d)
{
	bool negative;
	int e = 0;

	if (!take(t, 'e', 'E'))
		return true;
	negative = take(t, '-', '-');
	if (!negative)
		(void)take(t, '+', '+');
	if (!is_digit(t))
		return false;
	for (; is_digit(t); t->s++)
		if (e <= 4 * EXPONENT)
			e = e * 10 + (*t->s - '0');
	d->exponent += negative ? -e : e;
	return true;
}

static void round_up(struct kik_decimal *d)
{
	while (d->n && d->digit[d->n - 1] == 9)
		d->n--;
	if (d->n) {
		d->digit[d->n - 1]++;
	} else {
		d->digit[d->n++] = 1;
		d->exponent++;
	}
}

int kik_decimal_read(const char *s, size_t len, struct kik_decimal *out)
{
	struct text t = { s, s + len };
	int next = -1;

	while (t.s < t.end && is_blank(*t.s))
		t.s++;
	while (t.s < t.end && is_blank(t.end[-1]))
		t.end--;
	*out = (struct kik_decimal){ .negative = take(&t, '-', '-') };
	if (!out->negative)
		(void)take(&t, '+', '+');
	if (!mantissa(&t, out, &next) || !exponent(&t, out) || t.s < t.end)
		return -1;
	if (next >= 5)
		round_up(out);
	while (out->n && out->digit[out->n - 1] == 0)
		out->n--;
	/* what a double cannot tell from zero is zero */
	if (!out->n || out->exponent < -EXPONENT)
		*out = (struct kik_decimal){ .n = 0 };
	return out->exponent > EXPONENT + 1 ? -1 : 0;
}

static void add_digits(struct kik_buf *b, const struct kik_decimal *d, int from, int to)
{
	for (int i = from; i < to; i++)
		kik_buf_addc(b, (char)('0' + (i >= 0 && i < d->n ? d->digit[i] : 0)));
}

void kik_buf_add_general(struct kik_buf *b, const struct kik_decimal *d)
{
	int e = d->exponent - 1; /* of the first digit */

	if (d->n == 0) {
		kik_buf_addc(b, '0');
		return;
	}
	if (d->negative)
		kik_buf_addc(b, '-');
	if (e < -4 || e >= KIK_DECIMAL_DIGITS) {
		int size = e < 0 ? -e : e;

		add_digits(b, d, 0, 1);
		if (d->n > 1)
			kik_buf_addc(b, '.');
		add_digits(b, d, 1, d->n);
		kik_buf_addf(b, "e%c%02d", e < 0 ? '-' : '+', size);
		return;
	}
	add_digits(b, d, e < 0 ? -1 : 0, e < 0 ? 0 : d->exponent);
	if (d->n > d->exponent) {
		kik_buf_addc(b, '.');
		add_digits(b, d, d->exponent, d->n);
	}
}

int kik_decimal_scaled(const struct kik_decimal *d, int decimals, int64_t *out)
{
	int n = d->n ? d->exponent + decimals : 0;
	int64_t v = 0;

	if (n > 18)
		return -1;
	for (int i = 0; i < n; i++)
		v = v * 10 + (i < d->n ? d->digit[i] : 0);
	*out = d->negative ? -v : v;
	return 0;
}
