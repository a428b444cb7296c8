/* A document with one of everything, for the tests of the renderers. */
#ifndef SAMPLE_DOC_H
#define SAMPLE_DOC_H

#include "kik/doc.h"

/* In Danish, or with the figures and words of another language. */
struct kik_doc *sample_doc(struct kik_arena *a, const char *lang);

/* A radar with this many axes and a scatter with this many points. */
struct kik_doc *sample_charts(struct kik_arena *a, size_t axes, size_t points);

#endif
