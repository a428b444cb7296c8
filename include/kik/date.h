/* Days: YYYY-MM-DD, the only form that kik reads and writes in files; and times of day. */
#ifndef KIK_DATE_H
#define KIK_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "kik/buf.h"
#include "kik/text.h"

#define KIK_DATE_SIZE 11

/* True for a day of the Gregorian calendar from 1900-01-01 to 9999-12-31. */
bool kik_date_valid(const char *s);

/*
 * Reads a day as it stands in a cell: YYYY-MM-DD, also with a time of day behind it as workbooks
 * have it, or 14-09-2026, 14.09.2026, 14/09/2026.  0; or -1 when it is none, out is "" then.
 */
int kik_date_read(struct kik_slice t, char out[KIK_DATE_SIZE]);

/*
 * The day (UTC) of a number of seconds since 1970-01-01 00:00:00; "" when it is
 * none that kik_date_valid knows.
 */
void kik_date_from_epoch(int64_t seconds, char out[KIK_DATE_SIZE]);

/*
 * The number of a valid day, counted from 1970-01-01, which is 0: the difference of
 * two is the days between them.
 */
int64_t kik_date_number(const char *date);

/* Adds a valid date as people write it: 14. september 2026, in English ("en") 14 September 2026. */
void kik_buf_add_day(struct kik_buf *b, const char *date, const char *lang);

/* Adds minutes after midnight as people write a time: 9.00, in English ("en") 9:00. */
void kik_buf_add_time(struct kik_buf *b, int minutes, const char *lang);

#endif
