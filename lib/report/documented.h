/* The documentation half as part of a document. */
#ifndef KIK_DOCUMENTED_H
#define KIK_DOCUMENTED_H

#include "kik/attainment.h"
#include "kik/doc.h"
#include "kik/documentation.h"
#include "kik/report.h"

/* "✓ opfyldt": a grade with its sign; and in a cell, which its tone colours. */
const char *kik_documented_grade(const struct kik_doc *d, enum kik_grade grade);
void kik_documented_cell(const struct kik_doc *d, struct kik_cell_value *c, enum kik_grade grade);

/* The grade as a word, "opfyldt". */
const char *kik_documented_word(const char *lang, enum kik_grade grade);

/* The latest figure with its period, "7,9 pct. (2026-06)"; a dash where there is none. */
const char *kik_documented_latest(const struct kik_doc *d, const struct kik_indicator *i);

/* A figure of an indicator, with as many decimals as it has and its unit of measure: "7,9 pct.". */
const char *kik_documented_figure(const struct kik_doc *d, const struct kik_indicator *i,
    int64_t value);

/* "3 mål: 1 opfyldt, 2 på vej.": no mean can hide what is behind it.  NULL for no goals. */
const char *kik_documented_counts(const struct kik_doc *d, const struct kik_indicator *i, size_t n,
    const struct kik_cutoffs *cut);

/* How attainment and grades are to be read, and which cut-offs are not the usual ones. */
void kik_documented_about(struct kik_doc *d, const struct kik_report_input *in);

/* An attainment as "50 %"; a dash where it is KIK_UNKNOWN. */
const char *kik_documented_share(const struct kik_doc *d, int64_t attained);

/* The table of deviations by severity and status. */
void kik_documented_severities(struct kik_doc *d, const struct kik_deviation_counts *n);

/* The part on perceived quality of a unit, if it has any. */
void kik_documented_survey_add(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *now, const struct kik_result *last);

/* The table of perceived quality of several units, with how to read it. */
void kik_documented_survey_table(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_survey_item *item, size_t n);

/*
 * Adds indicators, perceived quality and deviations of a unit, where it has any; `last`: the
 * unit in the round before, or NULL.
 */
void kik_documented(struct kik_doc *d, const struct kik_report_input *in,
    const struct kik_result *now, const struct kik_result *last);

/* Adds the same to a list `documentation` of a template's record; its fields are those of blocks. */
void kik_documented_fields(struct kik_record *r, const struct kik_report_input *in,
    const struct kik_result *now, const struct kik_result *last);

#define KIK_DOCUMENTATION_FIELD                                                              \
	KIK_LIST_FIELD("documentation", "dokumentationen: indikatorer, brugere, afvigelser", \
	    "the documentation: indicators, users, deviations",                              \
	    "dokumentasjonen: indikatorer, brukere, avvik", kik_tree_block_fields)

#endif
