/* What the sheets of phase 4 are made with. */
#ifndef KIK_ENTRY_PARTS_H
#define KIK_ENTRY_PARTS_H

#include "entry_words.h"
#include "kik/entry_blank.h"
#include "kik/entry_kinds.h"
#include "kik/result.h"

struct kik_entry_sheet {
	const struct kik_result *r;
	size_t section;
	const char *lang;
	struct kik_arena *a;
	const size_t *field;   /* the columns in their order, */
	const unsigned *width; /* and how wide they are */
	size_t nfields, keep;
	bool open; /* keys are filled in as well */
	struct kik_entry *row;
	size_t n, cap;
	/* What stands in a column for the reader; NULL when there is none. */
	struct kik_blank_cell (*reader)(const struct kik_entry_sheet *s,
	    const struct kik_entry *row, size_t field);
	enum kik_entry_text name, title, how;
	const char *intro[8];
	size_t nintro;
};

/* A text with {1} and {2} filled in, in the arena. */
const char *kik_entry_text_of(const struct kik_entry_sheet *s, enum kik_entry_text t,
    const char *one, const char *two);

/* A row more, in which nothing stands. */
struct kik_entry *kik_entry_sheet_add(struct kik_entry_sheet *s);

/* What is put into a field. */
void kik_entry_set_text(const struct kik_entry_sheet *s, struct kik_entry *e, size_t field,
    const char *text);
void kik_entry_set_list(struct kik_entry *e, size_t field, const char *const *item, size_t n);
void kik_entry_set_word(struct kik_entry *e, size_t field, const struct kik_entry_word *words,
    size_t word);

/* The finished sheet. */
const struct kik_blank *kik_entry_sheet_finish(const struct kik_entry_sheet *s);

#endif
