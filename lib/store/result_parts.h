/*
 * Inside the reading and writing of results: what the sections of a line share.  A section
 * stands in a file of its own.
 */
#ifndef KIK_RESULT_PARTS_H
#define KIK_RESULT_PARTS_H

#include "figures.h"
#include "kik/buf.h"
#include "kik/derive.h"
#include "kik/json.h"
#include "kik/output.h"
#include "kik/result_read.h"

/* A line that is being read. */
struct kik_part {
	const struct kik_json_doc *doc;
	struct kik_diag *diag;
	struct kik_results *rs;
	struct kik_arena *a;
	struct kik_result *r;
	const struct kik_frame *f;
	bool *theme; /* those seen so far */
};

/* --- reading: each returns 0, or -1 with the fault reported ------------------------ */

int kik_part_report(const struct kik_part *rd, const struct kik_json *v, enum kik_fault fault,
    const char *key, const char *expected);
int kik_part_fault(const struct kik_part *rd, const struct kik_json *v, const char *key,
    enum kik_phrase expected);
int kik_part_inconsistent(const struct kik_part *rd, const struct kik_json *v, const char *key,
    enum kik_phrase expected);

/* What a count may be, for a message. */
const char *kik_part_count_range(const struct kik_part *rd);

int kik_part_count(const struct kik_part *rd, const struct kik_json *v, const char *key,
    int64_t *out);

/* A whole number, or null for unknown (-1). */
int kik_part_count_or_null(const struct kik_part *rd, const struct kik_json *v, const char *key,
    int64_t *out);

/* A text, copied; "" when it is absent and may be. */
int kik_part_text(const struct kik_part *rd, const struct kik_json *v, const char *key, bool need,
    const char **out);

/* An id as FORMATS.md section 1 asks; `may_be_empty` for facts. */
int kik_part_id(const struct kik_part *rd, const struct kik_json *v, const char *key,
    bool may_be_empty, const char **out);

int kik_part_unit(const struct kik_part *rd, const struct kik_json *v, struct kik_unit *u);

/* Each object of a list through a function. */
int kik_part_each(const struct kik_part *rd, const struct kik_json *v, const char *key,
    int (*read)(const struct kik_part *rd, const struct kik_json *v));

int kik_individual_read(const struct kik_part *rd, const struct kik_json *v);

/* The sub-scores of a question, whose n is known, when they are there. */
int kik_subscores_read(const struct kik_part *rd, const struct kik_json *v, size_t question,
    struct kik_question_result *to);

int kik_consensus_read(const struct kik_part *rd, const struct kik_json *v);
/* The sections of entries of a line, where it has any. */
int kik_entries_read(const struct kik_part *rd, const struct kik_json *root);
/* One of them, which must be a list. */
int kik_section_read(const struct kik_part *rd, const struct kik_json *list, size_t section,
    struct kik_entries **out);

/* What a member carries of its entries, where it has any. */
int kik_member_carried_read(const struct kik_part *rd, const struct kik_json *v,
    struct kik_member *m);

/* What the members of a group carry, summed, if it is there: they must say the same. */
int kik_carried_group_check(const struct kik_part *rd, const struct kik_json *root);

/* A number that the members give too; `expected` KIK_NOT_KNOWN: null.  Absent is right. */
int kik_part_check_number(const struct kik_part *rd, const struct kik_json *v, const char *key,
    int64_t expected);

int kik_members_read(const struct kik_part *rd, const struct kik_json *root);

/* What a member agreed on, where it has a consensus. */
int kik_member_agreed_read(const struct kik_part *rd, const struct kik_json *v,
    struct kik_member *m);

/*
 * The consensus of a group, if it is there: all of it is derived from its members, which must
 * say the same.
 */
int kik_agreed_group_check(const struct kik_part *rd, const struct kik_json *root);

/* --- writing ------------------------------------------------------------------------ */

/* Adds a text that is known when this is compiled: a line consists of such, mostly. */
#define KIK_ADD(b, s) kik_buf_add((b), "" s, sizeof(s) - 1)

/* A whole number; null when it is unknown (-1). */
void kik_part_add_count(struct kik_buf *b, int64_t n);

/* {"id":…,"name":…,…} */
void kik_part_add_unit(struct kik_buf *b, const struct kik_unit *u);

/*
 * The list of members.  Where there is an output, what the buffer holds goes there in pieces:
 * 0, or -1 when it cannot be written.
 */
int kik_members_write(struct kik_buf *b, const struct kik_result *r, struct kik_output *out);

/* What a question's figures are in a line: `,"counts":…,"evidence":` and those derived from them. */
size_t kik_individual_figures(const void *none, struct kik_buf *b, const struct kik_figures_of *of);

/*
 * The section's object; d: what is derived from it, but for the questions, whose figures fs
 * remembers; both NULL: without that and the texts.
 */
void kik_individual_write(struct kik_buf *b, const struct kik_result *r,
    const struct kik_derived *d, struct kik_figures *fs);

/* The section's object; d: the figures derived from it, NULL: without them and the texts. */
void kik_consensus_write(struct kik_buf *b, const struct kik_result *r,
    const struct kik_derived *d);

/* ,"agreed":[…] of a member that has a consensus. */
void kik_member_agreed_write(struct kik_buf *b, const struct kik_member *m,
    const struct kik_frame *f);

/* The consensus of a group, some member of which has one. */
void kik_agreed_group_write(struct kik_buf *b, const struct kik_result *r, struct kik_arena *a);

/* `,"subscores":[…]`, or nothing when nobody gave any. */
void kik_subscores_write(struct kik_buf *b, const struct kik_frame *f, size_t question,
    const struct kik_subsums *sub, bool means);

/* ,"mean":…,…,"agreement":…  and  ,"units":…,…,"unit_max":… */
void kik_part_add_stats(struct kik_buf *b, const struct kik_stats *st);
void kik_part_add_over_units(struct kik_buf *b, const struct kik_unit_stats *u);

/* ,"priorities":[…] and the like: those that there are. */
void kik_entries_write(struct kik_buf *b, const struct kik_result *r);

/* ,"indicators":[…] and the like: one section. */
void kik_section_write(struct kik_buf *b, const struct kik_entries *e, size_t section);

/* What a member carries, in the form of its sections. */
void kik_member_carried_write(struct kik_buf *b, const struct kik_carried *c);

/* ,"actions":{…} and the like: what the members of a group carry, summed. */
void kik_carried_group_write(struct kik_buf *b, const struct kik_result *r, struct kik_arena *a);

/* ,"themes":[…] of what was agreed on, and  ,"panels":[…],"total":{…} */
void kik_part_add_themes(struct kik_buf *b, const struct kik_frame *f, const struct kik_derived *d);
void kik_part_add_totals(struct kik_buf *b, const struct kik_frame *f, const struct kik_derived *d);

#endif
