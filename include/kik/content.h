/* What a file holds, told by its content and never by its name. */
#ifndef KIK_CONTENT_H
#define KIK_CONTENT_H

#include "kik/diag.h"
#include "kik/text.h"
#include "kik/zip.h"

enum kik_content {
	KIK_CONTENT_CSV, /* and whatever else is not recognised */
	KIK_CONTENT_JSON,
	KIK_CONTENT_ZIP,      /* see kik_content_zip */
	KIK_CONTENT_WORKBOOK, /* XLSX */
	KIK_CONTENT_ARCHIVE,  /* a zip of files */
	KIK_CONTENT_OLD,      /* of Office before 2007, or with a password */
	KIK_CONTENT_PAGE,     /* HTML: a form's page, which holds no answers */
	KIK_CONTENT_OTHER     /* of a known kind that holds no answers: *what names it */
};

/* By the first bytes of a file (KIK_INPUT_HEAD of them, where it has so many). */
enum kik_content kik_content_of(struct kik_slice head, enum kik_phrase *what);

/* By what stands in an archive: KIK_CONTENT_WORKBOOK, _ARCHIVE or _OTHER. */
enum kik_content kik_content_zip(const struct kik_zip *z, enum kik_phrase *what);

/* Reports that a file holds no answers, and what to do about it. */
void kik_content_fault(struct kik_diag *d, const char *file, enum kik_content content,
    enum kik_phrase what);

#endif
