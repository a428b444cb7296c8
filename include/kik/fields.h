/*
 * Fields: what a template is filled with, as data.
 *
 * A table of kik_field says which names there are, also where a list happens to
 * be empty; a record holds their values.  A kind of report has its table and
 * makes a record of it for each document.
 */
#ifndef KIK_FIELDS_H
#define KIK_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/doc.h"
#include "kik/mem.h"
#include "kik/text.h"

enum kik_field_kind {
	KIK_FIELD_TEXT, /* may hold line ends */
	KIK_FIELD_FLAG, /* yes or no: for blocks that are there or not */
	KIK_FIELD_LIST, /* records */
	KIK_FIELD_PICTURE,
};

struct kik_field {
	const char *name;
	enum kik_field_kind kind;
	const char *about[3];       /* what it is: da, en, nb */
	const struct kik_field *of; /* of a list: the fields of its items */
};

/* A row of a table: a name, and what it is in the three languages; of a list, its items' fields. */
#define KIK_TEXT_FIELD(name, da, en, nb)                   \
	{                                                  \
		name, KIK_FIELD_TEXT, { da, en, nb }, NULL \
	}
#define KIK_FLAG_FIELD(name, da, en, nb)                   \
	{                                                  \
		name, KIK_FIELD_FLAG, { da, en, nb }, NULL \
	}
#define KIK_LIST_FIELD(name, da, en, nb, of)             \
	{                                                \
		name, KIK_FIELD_LIST, { da, en, nb }, of \
	}

/* Ends a table. */
#define KIK_FIELDS_END       \
	{                    \
		.name = NULL \
	}

struct kik_picture {
	const char *png; /* bytes of a PNG */
	size_t len;
	int width, height; /* pixels, 96 to an inch as the picture is meant to be seen */
	const char *alt;   /* what it shows, for those who cannot see it */
};

/*
 * A place that stands for a text that is missing: something that nobody has given yet.  Several
 * values may lack the same text; `shown` is theirs together, and set when one of them is put out.
 */
struct kik_gap {
	bool *shown;
	const struct kik_gap *next; /* a further one in the same value, or NULL */
};

struct kik_record;

struct kik_value {
	const char *text;
	const struct kik_gap *gap; /* of a text: the gaps in it, or NULL */
	bool missing; /* of a text: it is nothing but gaps; no block takes it as there */
	bool on;
	const struct kik_picture *picture; /* NULL: none; a block that asks for it is left out */
	struct kik_record **item;
	size_t n, cap;
};

struct kik_record {
	struct kik_arena *arena;
	const struct kik_field *fields;
	struct kik_value *value; /* one for each field; at first "", off, none, empty */
	const char **misnamed;   /* shared with its items: see kik_record_text */
};

/* The number of fields of a table. */
size_t kik_fields_count(const struct kik_field *fields);

/* Both tables in one, owned by the arena.  What the first one has too is left out of `more`. */
const struct kik_field *kik_fields_join(const struct kik_field *fields,
    const struct kik_field *more, struct kik_arena *a);

/* The field of this name, else the one that differs only in case; NULL when there is none. */
const struct kik_field *kik_field_find(const struct kik_field *fields, struct kik_slice name);

/* An empty record; owned by the arena, as are the lists in it.  Texts and pictures outlive it. */
struct kik_record *kik_record_new(const struct kik_field *fields, struct kik_arena *a);

/* The value of a field of the record's own table. */
const struct kik_value *kik_record_get(const struct kik_record *r, const struct kik_field *f);

/*
 * Each sets a field by its name as it stands in the table; NULL text is "".  A name
 * that is not in the table, or is of another kind, is a fault of the program: it
 * sets nothing and is remembered in *misnamed, which tests of each kind look at.
 */
void kik_record_text(struct kik_record *r, const char *name, const char *text);
void kik_record_gap(struct kik_record *r, const char *name, const char *text,
    const struct kik_gap *gap, bool missing);
void kik_record_flag(struct kik_record *r, const char *name, bool on);
void kik_record_picture(struct kik_record *r, const char *name, const struct kik_picture *p);

/*
 * How many gaps of the record and of the items in its lists have been put out since it was made,
 * or since the last call: each counts once.
 */
size_t kik_record_take_gaps(const struct kik_record *r);

/* Adds an item to a list and returns it, to be filled. */
struct kik_record *kik_record_item(struct kik_record *r, const char *name);

/*
 * A document that lists the fields: name, the list that it stands in, kind, what it
 * is.  For --list-fields, by any renderer.
 */
struct kik_doc *kik_fields_doc(struct kik_arena *a, const char *kind, const char *lang,
    const struct kik_field *fields);

#endif
