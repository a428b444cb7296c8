/* Frames and repeatable random numbers for the tests of calc and model. */
#ifndef CALC_FRAME_H
#define CALC_FRAME_H

#include <stddef.h>
#include <stdint.h>

#include "kik/frame.h"

/*
 * The scales of the test frames: two with the same ends, and two of more steps
 * than are listed one by one, of which one has the ends of the first.
 */
enum { SCALE_05, SCALE_100, SCALE_100_BY_5, SCALE_05_FINE, TEST_SCALES };

enum { TEST_QUESTIONS = 6 }; /* of a theme, at most */

struct test_theme {
	size_t panel, scale;
	int64_t weight; /* thousandths */
	size_t n;
	int64_t question_weight[TEST_QUESTIONS];
	uint32_t perspectives; /* of all its questions */
};

/* A complete frame with panels P1, P2, themes T1 …, questions S01 …, perspectives v1, v2. */
struct kik_frame *test_frame(struct kik_arena *a, const struct test_theme *theme, size_t n);

/* A number from 0 to below - 1; the same ones in every run. */
int64_t test_random(int64_t below);

#endif
