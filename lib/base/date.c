#include "kik/date.h"

#include <string.h>
#include <time.h>

#include "kik/lang.h"

static bool leap(int y)
{
	return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
}

static int digits(const char *s, int n)
{
	int v = 0;

	while (n-- > 0) {
		if (*s < '0' || *s > '9')
			return -1;
		v = v * 10 + (*s++ - '0');
	}
	return v;
}

bool kik_date_valid(const char *s)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	int y, m, d;

	if (strlen(s) != 10 || s[4] != '-' || s[7] != '-')
		return false;
	y = digits(s, 4);
	m = digits(s + 5, 2);
	d = digits(s + 8, 2);
	if (y < 1900 || m < 1 || m > 12 || d < 1)
		return false;
	return d <= days[m - 1] + (m == 2 && leap(y));
}

int64_t kik_date_number(const char *date)
{
	/* years begin with March, so that the leap day is a year's last */
	int64_t month = digits(date + 5, 2), year = digits(date, 4) - (month < 3);
	int64_t months = (month + 9) % 12;
	int64_t days = year * 365 + year / 4 - year / 100 + year / 400;

	/* 306 days from March to the end of December; the day 0000-03-01 is number -719468 */
	return days + (months * 306 + 5) / 10 + digits(date + 8, 2) - 1 - 719468;
}

int kik_date_read(struct kik_slice t, char out[KIK_DATE_SIZE])
{
	char day[KIK_DATE_SIZE];

	out[0] = '\0';
	if (t.len > 10 && t.s[10] == ' ')
		t.len = 10;
	if (t.len != 10)
		return -1;
	memcpy(day, t.s, 10);
	day[10] = '\0';
	if (strchr("-./", t.s[2]) && t.s[2] == t.s[5]) {
		memcpy(day, t.s + 6, 4);
		memcpy(day + 5, t.s + 3, 2);
		memcpy(day + 8, t.s, 2);
		day[4] = day[7] = '-';
	}
	if (!kik_date_valid(day))
		return -1;
	memcpy(out, day, KIK_DATE_SIZE);
	return 0;
}

void kik_date_from_epoch(int64_t seconds, char out[KIK_DATE_SIZE])
{
	time_t t = (time_t)seconds;
	struct tm tm;

	if (!gmtime_r(&t, &tm) || strftime(out, KIK_DATE_SIZE, "%Y-%m-%d", &tm) == 0 ||
	    !kik_date_valid(out))
		out[0] = '\0';
}

void kik_buf_add_time(struct kik_buf *b, int minutes, const char *lang)
{
	kik_buf_addf(b, "%d%c%02d", minutes / 60, kik_lang_of(lang) == KIK_LANG_EN ? ':' : '.',
	    minutes % 60);
}

void kik_buf_add_day(struct kik_buf *b, const char *date, const char *lang)
{
	static const char *const months[KIK_LANGS][12] = {
		{ "januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
		    "september", "oktober", "november", "december" },
		{ "January", "February", "March", "April", "May", "June", "July", "August",
		    "September", "October", "November", "December" },
		{ "januar", "februar", "mars", "april", "mai", "juni", "juli", "august",
		    "september", "oktober", "november", "desember" },
	};
	enum kik_lang in = kik_lang_of(lang);

	unsigned month = (unsigned)(date[5] - '0') * 10 + (unsigned)(date[6] - '0');

	kik_buf_add(b, date[8] == '0' ? date + 9 : date + 8, date[8] == '0' ? 1 : 2);
	kik_buf_addf(b, "%s %s %.4s", in == KIK_LANG_EN ? "" : ".", months[in][(month - 1) % 12],
	    date);
}
