/*
 * Whether the answers of two rounds differ more than chance explains.
 *
 * The two-sample permutation test of the difference of means (R. A. Fisher, The Design
 * of Experiments, 1935; E. J. G. Pitman, Journal of the Royal Statistical Society,
 * Supplement 4 (1937) 119-130).  All answers of both rounds are put into one heap.  Had
 * the round made no difference, each way to draw n1 of them would be as likely as that
 * which was seen.  p is the share of draws whose sum lies at least as far from what is
 * to be expected, to either side.  The counts say how many draws give each sum, so no
 * random numbers are needed.
 *
 * It takes answers as independent of each other, and rounds as having different people.
 * Where the same people answer twice it finds rather too little, where answers come from
 * units that differ much it finds rather too much.
 */
#ifndef KIK_CHANGE_TEST_H
#define KIK_CHANGE_TEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KIK_P      1000000000 /* probabilities: billionths, rounded up */
#define KIK_P_MARK 50000000   /* the risk of any false mark in a document: 5 % */

/*
 * p, from the counts over the bins of a scale in two rounds.  KIK_UNKNOWN where either
 * has no answers.  Exact up to 61 answers in each round (or fewer in one and more in the
 * other), else by the normal distribution.  The two lie less than 0.003 apart where both
 * rounds have 30 answers, less than 0.015 where one has ten and the other hundreds.
 */
int64_t kik_change_test(const int64_t *before, const int64_t *after, size_t nbins);

/*
 * The exact p.  KIK_UNKNOWN also where there are 2^120 draws or more, or where counting
 * them would take more than 2^26 steps (scales of very many steps).
 */
int64_t kik_change_test_exact(const int64_t *before, const int64_t *after, size_t nbins);

/*
 * p by the normal distribution with the mean and the variance that the sums of all draws
 * have, and with a correction for sums being whole steps.  The two tails are taken
 * apart, since sums need not lie evenly around the mean.  KIK_UNKNOWN also where 128 bits
 * are too few: beyond a million answers to a scale of 2^14 bins, 16 million of 20 bins.
 */
int64_t kik_change_test_normal(const int64_t *before, const int64_t *after, size_t nbins);

/*
 * Which of n tests are marked, so that the risk of any false mark is at most `risk` (in
 * KIK_P): the step-down of S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70.
 * The smallest p is held against risk / m, the next against risk / (m - 1) and so on,
 * until the first one above; m counts those that are not KIK_UNKNOWN.
 */
void kik_change_test_mark(const int64_t *p, size_t n, int64_t risk, bool *marked);

#endif
