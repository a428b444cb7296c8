/* How the fields of entries (kik/entry_kinds.h) are said in a document. */
#ifndef KIK_SAY_ENTRY_H
#define KIK_SAY_ENTRY_H

#include <stddef.h>

#include "kik/doc.h"
#include "kik/entry_kinds.h"

/* A field of an entry of a section, as it is read; "" where it is not given. */
const char *kik_say_entry(const struct kik_doc *d, enum kik_section section,
    const struct kik_entry *e, size_t field);

#endif
