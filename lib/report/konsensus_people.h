/* Who took part in a seminar. */
#ifndef KIK_KONSENSUS_PEOPLE_H
#define KIK_KONSENSUS_PEOPLE_H

#include "kik/doc.h"
#include "kik/result.h"

/* How many took part, all roles together. */
int64_t kik_people(const struct kik_consensus *c);

/* "8: leder 1, medarbejder 7" */
const char *kik_people_by_role(const struct kik_doc *d, const struct kik_consensus *c);

#endif
