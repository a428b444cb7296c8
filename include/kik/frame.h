/*
 * Frames and scales: what is asked, and how it is answered.
 *
 * All of it is data.  Questions and themes are known by their index in the
 * frame's order; ids are for people and files.
 */
#ifndef KIK_FRAME_H
#define KIK_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kik/mem.h"
#include "kik/num.h"
#include "kik/sha256.h"
#include "kik/text.h"

#define KIK_SUBSCORES   6  /* plan do check act trend target */
#define KIK_DENSE_STEPS 11 /* a scale of more steps gives pairs, not a list */

/* A text in the frame's languages: in[i] is in frame->lang[i], NULL where absent. */
struct kik_text {
	const char **in;
};

/*
 * `extra` of what follows: members beginning with x-, kept as one line of JSON
 * text `,"x-a":1`; NULL or "" when there are none.
 */

/* A band of the scale: holds what is above the level before it, up to `to`. */
struct kik_level {
	int32_t from, to;       /* thousandths */
	struct kik_text *label; /* one for each panel */
	const char *extra;
};

struct kik_scale {
	const char *id;
	int32_t min, max, step; /* thousandths */
	int32_t grain; /* distance of two bins: the step, or its share in a sub-score mean */
	size_t nbins;  /* (max - min) / grain + 1 */
	size_t nsteps; /* (max - min) / step + 1 */
	struct kik_level *level;
	size_t nlevels;
	const char **blank; /* words that say "don't know", folded */
	size_t nblank;
	unsigned *subscores; /* for each panel a set of bits over kik_subscore_names */
	const char *extra;
};

/* "plan", "do", "check", "act", "trend", "target" */
extern const char *const kik_subscore_names[KIK_SUBSCORES];

struct kik_panel {
	const char *id;
	struct kik_text title;
	const char *extra;
};

struct kik_question {
	const char *id;
	size_t theme;
	int64_t weight; /* thousandths */
	struct kik_text text;
	struct kik_text *example;
	size_t nexamples;
	uint32_t perspectives;     /* bits over frame->perspective, the theme's included */
	uint32_t own_perspectives; /* only the question's own */
	const char *extra;
};

struct kik_theme {
	const char *id;
	size_t panel, scale;
	int64_t weight; /* thousandths */
	struct kik_text title;
	uint32_t perspectives;
	size_t first, n; /* its questions in frame->question */
	const char *extra;
};

/* Efforts that should show in results: theme or question ids. */
struct kik_pair {
	const char **effort, **result;
	size_t nefforts, nresults;
	const char *extra;
};

struct kik_frame {
	const char *id, *edition;
	char digest[KIK_DIGEST_SIZE];
	const char **lang; /* "da", "en" … */
	size_t nlang;
	struct kik_text title, origin;
	struct kik_scale *scale;
	size_t nscales;
	struct kik_panel *panel;
	size_t npanels;
	struct kik_theme *theme;
	size_t nthemes;
	struct kik_question *question;
	size_t nquestions;
	struct kik_pair *pair;
	size_t npairs;
	const char **perspective; /* "politisk", "faglig" … in order of first use */
	size_t nperspectives;
	const char *extra;
	const void *ids; /* index of question ids, for kik_frame_question */
};

/* The text in `lang`, else Danish, English, or the first there is; "" when there is none. */
const char *kik_frame_say(const struct kik_frame *f, const struct kik_text *t, const char *lang);

/* Index of a question, theme or panel by its id; KIK_NONE when unknown. */
size_t kik_frame_question(const struct kik_frame *f, const char *id, size_t len);
size_t kik_frame_theme(const struct kik_frame *f, const char *id, size_t len);
size_t kik_frame_panel(const struct kik_frame *f, const char *id);

/*
 * The known question id nearest to a wrong one (same length class, distance <= 2), or
 * NULL.  Of equally near ones, that with the longest beginning in common (S21: S20).
 */
const char *kik_frame_nearest(const struct kik_frame *f, const char *id, size_t len);

/* The scale and panel of a question. */
static inline const struct kik_scale *kik_question_scale(const struct kik_frame *f, size_t question)
{
	return &f->scale[f->theme[f->question[question].theme].scale];
}

size_t kik_question_panel(const struct kik_frame *f, size_t question);

/* Its sub-scores, bits over kik_subscore_names; 0 for none. */
unsigned kik_question_subscores(const struct kik_frame *f, size_t question);

/* Bin of a number of points (thousandths), or -1 when it is off the scale or between its bins. */
long kik_scale_bin(const struct kik_scale *s, int32_t points);

/* Points (thousandths) of a bin. */
static inline int32_t kik_scale_points(const struct kik_scale *s, size_t bin)
{
	return (int32_t)(s->min + (int64_t)bin * s->grain);
}

/* True when the points are a whole step (and not only a mean of sub-scores). */
bool kik_scale_is_step(const struct kik_scale *s, int32_t points);

/* The level that holds these points. */
size_t kik_scale_level(const struct kik_scale *s, int32_t points);

/* True when the (trimmed) text is one of the scale's words for don't know. */
bool kik_scale_is_blank(const struct kik_scale *s, struct kik_slice t);

/*
 * Completes a frame whose fields are set: the themes' first and n from the
 * questions' themes, perspectives that questions have from their themes, a
 * grain of 0 becomes the step, bins, blank words folded, question index,
 * digest.  The digest covers ids, order, panels, scales and weights, not wording.
 */
void kik_frame_complete(struct kik_frame *f, struct kik_arena *a);

#endif
