/* What the parts of an overblik work with. */
#ifndef KIK_OVERBLIK_H
#define KIK_OVERBLIK_H

#include "across.h"
#include "kik/doc.h"

struct kik_overblik {
	struct kik_doc *d;
	const struct kik_across *now;
	const struct kik_across *last; /* the round before; NULL: none, or of another frame */
	const struct kik_scale *scale; /* that all themes share, or NULL */
	const char **name;             /* of each result, as its row is called */
};

/* Where to begin: the weakest results and what most units want to improve, by area. */
void kik_overblik_first(const struct kik_overblik *o);

/* Units × themes, and what the totals were the last time. */
void kik_overblik_heat(const struct kik_overblik *o);
void kik_overblik_development(const struct kik_overblik *o);

/* Spread between units; strongest and weakest questions. */
void kik_overblik_spread(const struct kik_overblik *o);

/* Effort against result; the views of quality. */
void kik_overblik_scatter(const struct kik_overblik *o);
void kik_overblik_perspectives(const struct kik_overblik *o);

/* Which efforts go with which results, across units. */
void kik_overblik_efforts(const struct kik_overblik *o);

/* How far figures tell of units, and not of who answered. */
void kik_overblik_reliability(const struct kik_overblik *o);

/* High effort without matching results, by unit; what the units agreed on. */
void kik_overblik_pairs(const struct kik_overblik *o);
void kik_overblik_agreed(const struct kik_overblik *o);

/* What came of it: goals, actions and documentation. */
void kik_overblik_followed(const struct kik_overblik *o);

#endif
