#include "kik/day_options.h"

#include <stdbool.h>
#include <string.h>

#include "kik/num.h"
#include "kik/text.h"

#define HOUR 60
#define DAY  (24 * HOUR)

struct reader {
	struct kik_day *day;
	struct kik_arena *a;
	const char *text; /* of the option that is read */
	const char *usage;
};

/* Takes digits up to a number from *s; -1 when there are none, or too many. */
static int take_number(struct kik_slice *s, int max)
{
	size_t n = 0;
	int64_t value;

	while (n < s->len && s->s[n] >= '0' && s->s[n] <= '9')
		n++;
	if (n == 0 || kik_parse_count(s->s, n, max, &value) < 0)
		return -1;
	s->s += n;
	s->len -= n;
	return (int)value;
}

static bool take(struct kik_slice *s, const char *marks)
{
	if (s->len == 0 || strchr(marks, *s->s) == NULL)
		return false;
	s->s++;
	s->len--;
	return true;
}

/* Takes 9:00 or 9.00 from *s: minutes after midnight, or -1. */
static int take_time(struct kik_slice *s)
{
	int hour = take_number(s, 24), minute;
	size_t before = s->len;

	if (hour < 0 || !take(s, ":."))
		return -1;
	minute = take_number(s, HOUR - 1);
	if (minute < 0 || before - s->len != sizeof ":00" - 1 || hour * HOUR + minute > DAY)
		return -1;
	return hour * HOUR + minute;
}

static void read_day(struct reader *r)
{
	struct kik_slice s = kik_trim(r->text, strlen(r->text));

	r->day->start = take_time(&s);
	r->day->end = take(&s, "-") ? take_time(&s) : -1;
	if (r->day->start < 0 || r->day->end < 0 || s.len > 0)
		r->usage = kik_arena_printf(r->a,
		    "--day is '%s'; expected start and end, such as 9:00-15:30", r->text);
	else if (r->day->end <= r->day->start)
		r->usage =
		    kik_arena_printf(r->a, "--day is '%s'; it ends before it begins", r->text);
}

/* Puts a break where it belongs; false when it lies over another. */
static bool put(struct kik_day *d, struct kik_day_break b)
{
	size_t i = d->npauses;

	for (; i > 0 && d->pause[i - 1].start > b.start; i--)
		d->pause[i] = d->pause[i - 1];
	d->pause[i] = b;
	d->npauses++;
	return (i == 0 || d->pause[i - 1].start + d->pause[i - 1].minutes <= b.start) &&
	    (i + 1 == d->npauses || b.start + b.minutes <= d->pause[i + 1].start);
}

static bool within(const struct kik_day *d, struct kik_day_break b)
{
	return b.start >= d->start && b.start + b.minutes <= d->end;
}

static void read_break(struct reader *r, struct kik_slice text)
{
	struct kik_slice s = text;
	struct kik_day_break b = { take_time(&s), 0 };

	b.minutes = b.start >= 0 && take(&s, "+") ? take_number(&s, DAY) : -1;
	if (b.minutes <= 0 || s.len > 0)
		r->usage = kik_arena_printf(r->a,
		    "--breaks is '%s'; expected start+minutes, such as 10:15+15,12:00+45, or none",
		    r->text);
	else if (!within(r->day, b))
		r->usage = kik_arena_printf(r->a, "--breaks: '%.*s' is not within the day",
		    (int)text.len, text.s);
	else if (r->day->npauses == KIK_DAY_BREAKS)
		r->usage = kik_arena_printf(r->a, "--breaks is '%s'; expected at most %d", r->text,
		    KIK_DAY_BREAKS);
	else if (!put(r->day, b))
		r->usage = kik_arena_printf(r->a, "--breaks: '%.*s' lies over another break",
		    (int)text.len, text.s);
}

static void read_breaks(struct reader *r)
{
	if (strcmp(r->text, "none") == 0)
		return;
	for (const char *s = r->text, *end; r->usage == NULL; s = end + 1) {
		end = strchrnul(s, ',');
		read_break(r, kik_trim(s, (size_t)(end - s)));
		if (*end == '\0')
			break;
	}
}

static void keep_usual_breaks(struct kik_day *d)
{
	for (size_t i = 0; i < kik_day_usual.npauses; i++)
		if (within(d, kik_day_usual.pause[i]))
			d->pause[d->npauses++] = kik_day_usual.pause[i];
}

int kik_day_read(struct kik_day *out, const char *day, const char *breaks, const char **usage,
    struct kik_arena *a)
{
	struct reader r = { .day = out, .a = a, .text = day };

	*out = (struct kik_day){ .start = kik_day_usual.start, .end = kik_day_usual.end };
	if (day != NULL)
		read_day(&r);
	r.text = breaks;
	if (r.usage == NULL && breaks != NULL)
		read_breaks(&r);
	else if (r.usage == NULL)
		keep_usual_breaks(out);
	if (r.usage == NULL && kik_day_minutes(out) <= 0)
		r.usage = "--day and --breaks leave no time for questions";
	*usage = r.usage;
	return r.usage == NULL ? 0 : -1;
}
