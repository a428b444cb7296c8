/* Agreement: how far people chose the same of ordered categories. */
#ifndef KIK_AGREEMENT_H
#define KIK_AGREEMENT_H

#include <stddef.h>
#include <stdint.h>

/*
 * Agreement A of a distribution over k ordered categories, in ten-thousandths:
 * 1 when all choose one category, 0 when all are chosen equally often, -1 when
 * one half chooses each end.  KIK_UNKNOWN when nobody chose.  The frequencies
 * are taken apart into layers of equal height; each layer's agreement is
 * U (1 - (S - 1) / (K - 1)), weighted with its share of the answers.  S is how
 * many categories the layer has; U compares the triples of categories that
 * stand together (110, 011: TU) with those that stand apart (101: TDU):
 * ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU)), and 1 without any triple.
 * Source: C. van der Eijk, Measuring Agreement in Ordered Rating Scales,
 * Quality & Quantity 35 (2001) 325-341.
 */
int64_t kik_agreement(const int64_t *freq, size_t k);

#endif
