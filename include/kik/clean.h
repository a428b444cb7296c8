/* The checked answers as one clean CSV, and the statements without persons. */
#ifndef KIK_CLEAN_H
#define KIK_CLEAN_H

#include <stdbool.h>

#include "kik/answers.h"
#include "kik/buf.h"
#include "kik/csv.h"
#include "kik/frame.h"
#include "kik/output.h"
#include "kik/result.h"

struct kik_clean {
	const struct kik_frame *frame;
	const struct kik_csv_style *style;
	struct kik_buf *b;
	struct kik_output *out; /* gets the buffer whenever it is full */
};

/* Columns as answers sheets have them, English names; what was written reads back the same. */
void kik_clean_header(struct kik_clean *c);
void kik_clean_row(struct kik_clean *c, const struct kik_sheet_info *sheet,
    const struct kik_answer *row);

/* unit,round,question,kind,text,name,area,municipality; in the result's untraceable order. */
void kik_statements_header(struct kik_buf *b, const struct kik_csv_style *st);
void kik_statements_rows(struct kik_buf *b, const struct kik_csv_style *st,
    const struct kik_result *r);

#endif
