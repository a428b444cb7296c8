/*
 * Numbers as they are meant: which styles make a date of one, and which day it is.
 *
 * Formats and serial days: ECMA-376 part 1, 18.8.30 (numFmt) and 18.17.4 (dates).
 */
#include <stdlib.h>
#include <string.h>

#include "kik/date.h"
#include "kik/decimal.h"
#include "kik/num.h"
#include "workbook_parts.h"

#define FORMATS    65536 /* number formats, and cell formats, of one workbook */

#define DAY        86400      /* seconds */
#define FRACTION   1000000000 /* parts of a day that are looked at */
#define LAST_DAY   2958465    /* 9999-12-31 as 1900 counts */
#define LEAP_DAY   60         /* 1900-02-29, which there never was, but in Excel */
#define UNIX_DAY   25569      /* 1970-01-01 as 1900 counts */
#define DAYS_TO_04 1462       /* from 1900-01-00 to 1904-01-01 */

/* A number format of the workbook's own. */
struct format {
	int64_t id;
	enum kik_workbook_style style;
};

struct formats {
	struct format *format;
	size_t n, cap;
};

/* The formats that need no definition; 27 … 36 and 50 … 58 are dates of East Asia. */
static enum kik_workbook_style built_in(int64_t id)
{
	if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
	    (id >= 50 && id <= 54) || id == 57 || id == 58)
		return KIK_WB_DATE;
	if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 ||
	    id == 56)
		return KIK_WB_TIME;
	return KIK_WB_PLAIN; /* 46 is a duration */
}

/* Behind what stands at s as text and not as a code: "…", \x, _x, *x, […]; s when none does. */
static const char *pass_text(const char *s)
{
	const char *end = NULL;

	if (*s == '"')
		end = strchr(s + 1, '"');
	else if (*s == '[')
		end = strchr(s, ']');
	else if ((*s == '\\' || *s == '_' || *s == '*') && s[1])
		return s + 2;
	else
		return s;
	return end ? end + 1 : strchr(s, '\0');
}

/* [h], [mm] …: a duration, which is no time of the day. */
static bool is_elapsed(const char *s)
{
	size_t n = strspn(s + 1, "hHmMsS");

	return *s == '[' && n && s[n + 1] == ']';
}

/* What the first section of a format makes of a number. */
static enum kik_workbook_style style_of(const char *code)
{
	bool date = false, time = false, month = false;

	if (strncmp(code, "General", 7) == 0)
		return KIK_WB_PLAIN;
	for (const char *s = code, *behind; *s && *s != ';'; s = behind > s ? behind : s + 1) {
		behind = pass_text(s);
		if (is_elapsed(s))
			return KIK_WB_PLAIN;
		if (behind > s)
			continue;
		date = date || strchr("yYdD", *s);
		time = time || strchr("hHsS", *s);
		month = month || strchr("mM", *s);
	}
	/* beside hours or seconds they are minutes */
	if (month && !time)
		date = true;
	return date ? KIK_WB_DATE : time ? KIK_WB_TIME : KIK_WB_PLAIN;
}

static int64_t count(const char *s)
{
	int64_t n;

	return s && kik_parse_count(s, strlen(s), INT32_MAX, &n) == 0 ? n : -1;
}

static enum kik_workbook_style find(const struct formats *f, int64_t id)
{
	for (size_t i = 0; i < f->n; i++)
		if (f->format[i].id == id)
			return f->format[i].style;
	return built_in(id);
}

/* One tag of the styles.  0, or -1 beyond the limits. */
static int take(struct kik_part *p, const struct kik_tag *tag, struct formats *f, bool cell_formats)
{
	struct kik_workbook *w = p->w;
	const char *code = kik_tags_value(tag, 0, "formatCode");

	if (tag->depth != 3 || !tag->open)
		return 0;
	if (kik_tags_is(tag, KIK_WB_MAIN, "numFmt") && code) {
		if (f->n == FORMATS / 64)
			return kik_part_beyond(p);
		f->format = kik_grow(f->format, f->n, &f->cap, sizeof *f->format);
		f->format[f->n++] =
		    (struct format){ count(kik_tags_value(tag, 0, "numFmtId")), style_of(code) };
	} else if (cell_formats && kik_tags_is(tag, KIK_WB_MAIN, "xf")) {
		if (w->nstyles == FORMATS)
			return kik_part_beyond(p);
		w->style = kik_grow(w->style, w->nstyles, &w->style_cap, sizeof *w->style);
		w->style[w->nstyles++] =
		    (unsigned char)find(f, count(kik_tags_value(tag, 0, "numFmtId")));
	}
	return 0;
}

int kik_workbook_styles(struct kik_workbook *w, const char *part)
{
	struct formats f = { 0 };
	bool cell_formats = false;
	struct kik_part p;
	struct kik_tag tag;
	int got;

	if (kik_part_open(&p, w, part, KIK_WB_MAIN, "styleSheet") < 0)
		return -1;
	/* numFmts stands before cellXfs */
	while ((got = kik_part_next(&p, &tag)) == 1) {
		if (tag.depth == 2)
			cell_formats = tag.open && kik_tags_is(&tag, KIK_WB_MAIN, "cellXfs");
		if (take(&p, &tag, &f, cell_formats) < 0) {
			got = -1;
			break;
		}
	}
	kik_part_close(&p);
	free(f.format);
	return got;
}

/* --- dates ------------------------------------------------------------------------------- */

static void add_time(struct kik_buf *b, int64_t seconds)
{
	kik_buf_addf(b, "%02d:%02d", (int)(seconds / 3600), (int)(seconds / 60 % 60));
}

static void add_day(struct kik_buf *b, int64_t day, bool date1904)
{
	char text[KIK_DATE_SIZE];

	if (!date1904 && day == LEAP_DAY) {
		kik_buf_adds(b, "1900-02-29");
		return;
	}
	if (date1904)
		day += DAYS_TO_04;
	else if (day < LEAP_DAY)
		day++;
	kik_date_from_epoch((day - UNIX_DAY) * DAY, text);
	kik_buf_adds(b, text);
}

void kik_workbook_add_number(struct kik_buf *b, const char *s, size_t len,
    enum kik_workbook_style style, bool date1904)
{
	int64_t last = date1904 ? LAST_DAY - DAYS_TO_04 : LAST_DAY, parts, day, seconds;
	struct kik_decimal d;

	if (kik_decimal_read(s, len, &d) < 0) {
		kik_buf_add(b, s, len);
		return;
	}
	if (style == KIK_WB_PLAIN || d.negative || kik_decimal_scaled(&d, 9, &parts) < 0) {
		kik_buf_add_general(b, &d);
		return;
	}
	day = parts / FRACTION;
	seconds = kik_round_div((kik_int128)(parts % FRACTION) * DAY, FRACTION);
	if (seconds == DAY) {
		day++;
		seconds = 0;
	}
	if (style == KIK_WB_TIME && day == 0) {
		add_time(b, seconds);
	} else if (day > last || (day == 0 && !date1904)) {
		kik_buf_add_general(b, &d);
	} else {
		add_day(b, day, date1904);
		if (seconds >= 60) {
			kik_buf_addc(b, ' ');
			add_time(b, seconds);
		}
	}
}

void kik_workbook_add_iso(struct kik_buf *b, const char *s, size_t len)
{
	/* 2026-09-01T10:30… */
	if (len < 16 || s[10] != 'T' || s[13] != ':') {
		kik_buf_add(b, s, len);
		return;
	}
	kik_buf_add(b, s, 10);
	if (memcmp(s + 11, "00:00", 5) != 0) {
		kik_buf_addc(b, ' ');
		kik_buf_add(b, s + 11, 5);
	}
}
