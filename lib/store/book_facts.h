/* Inside the reading of filled-in workbooks: what they say of themselves. */
#ifndef KIK_BOOK_FACTS_H
#define KIK_BOOK_FACTS_H

#include "kik/intake.h"
#include "kik/workbook.h"

enum kik_book_fact {
	KIK_BOOK_UNIT,
	KIK_BOOK_MUNICIPALITY,
	KIK_BOOK_ROUND,
	KIK_BOOK_RESPONDENT,
	KIK_BOOK_FRAME,
	KIK_BOOK_FACTS
};

struct kik_book_key {
	const char *key;
	enum kik_answer_column column; /* that it stands for */
	enum kik_fault mismatch;       /* when a cell says another */
};

extern const struct kik_book_key kik_book_keys[KIK_BOOK_FACTS];

struct kik_book_facts {
	struct kik_diag *d;
	const char *name;   /* of the file, for messages */
	const char *format; /* what the workbook must be, if it says */
	struct kik_arena *a;
	struct kik_workbook *book;
	struct kik_slice fact[KIK_BOOK_FACTS];  /* empty: not said */
	struct kik_place where[KIK_BOOK_FACTS]; /* of facts */
	bool contradicts;                       /* itself, in whose frame or respondent it is */
};

/* 0, or -1 with the fault reported: another format, a newer version, contradictions. */
int kik_book_facts_read(struct kik_book_facts *c);

/* True for the sheet that holds them. */
bool kik_book_is_facts(const struct kik_workbook *book, size_t sheet);

/* A fault of the workbook's unit. */
void kik_book_report(const struct kik_book_facts *c, enum kik_fault fault, struct kik_place at,
    const char *column, struct kik_slice found, struct kik_slice expected);

#endif
