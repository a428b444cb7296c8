/* Personal data in free text: what a human should look at before it is shown. */
#ifndef KIK_PERSONAL_H
#define KIK_PERSONAL_H

#include <stddef.h>

enum kik_personal { KIK_PERSONAL_NONE, KIK_PERSONAL_CPR, KIK_PERSONAL_PHONE, KIK_PERSONAL_EMAIL };

/*
 * The first thing that looks like a CPR number (DDMMYY-NNNN with a day that
 * exists), a Danish or Norwegian phone number (eight digits, also in pairs or
 * fours, but not two years) or an e-mail address.
 */
enum kik_personal kik_personal_find(const char *s, size_t len);

#endif
