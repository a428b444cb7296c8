/* What an agreement says of one unit, before any format. */
#ifndef KIK_AFTALE_H
#define KIK_AFTALE_H

#include "kik/fields.h"
#include "kik/report.h"
#include "say.h"

/*
 * A text that the agreement needs.  Where nobody has given it, it says what is to be filled in;
 * then `gap` tells what lacks, and `missing` that nothing else stands there.
 */
struct kik_aftale_text {
	const char *text;
	const struct kik_gap *gap;
	bool missing;
};

/* Texts that are asked for, in the order of kik_aftale_asked. */
enum kik_aftale_ask {
	KIK_AFTALE_PARTIES,
	KIK_AFTALE_PERIOD,
	KIK_AFTALE_CORE,
	KIK_AFTALE_MISSION,
	KIK_AFTALE_VISION,
	KIK_AFTALE_POLITICAL,
	KIK_AFTALE_PROFESSIONAL,
	KIK_AFTALE_STAFF,
	KIK_AFTALE_ORGANISATION,
	KIK_AFTALE_ECONOMY,
	KIK_AFTALE_FOLLOW_UP,
	KIK_AFTALE_ASKS
};

/* What each is called in a document. */
extern const enum kik_word kik_aftale_ask_words[KIK_AFTALE_ASKS];

/* What a goal is measured by; its figures in ten-thousandths, KIK_UNKNOWN where there is none. */
struct kik_aftale_measure {
	const char *id, *unit; /* as actions name it, "" for a gap; the unit of measure, or "" */
	const char *due;       /* YYYY-MM-DD, or "" */
	int64_t baseline, target;
	bool hold;
	struct kik_aftale_text name, from, to;
};

struct kik_aftale_activity {
	const struct kik_entry *action;
	struct kik_aftale_text what, responsible, deadline;
};

/*
 * A goal: the actions of one project that want the same, with what they are measured by; or an
 * indicator with a target that no action works for.
 */
struct kik_aftale_goal {
	const char *number;
	const char *project; /* the area that it belongs to, or "" */
	struct kik_aftale_text goal, background;
	size_t *question; /* of the frame, in its order */
	size_t nquestions;
	struct kik_aftale_measure *measure; /* at least one */
	size_t nmeasures;
	struct kik_aftale_activity *activity;
	size_t nactivities;
	/* of the whole goal, a line each; the latest deadline */
	struct kik_aftale_text indicator, baseline, target, activities, responsible, deadline;
	const char *last; /* that deadline as YYYY-MM-DD, or "" */
};

struct kik_aftale {
	struct kik_doc *d; /* with title, subtitle and footer; otherwise empty */
	const struct kik_report_input *in;
	const struct kik_result *r;
	struct kik_aftale_text asked[KIK_AFTALE_ASKS];
	struct kik_aftale_goal *goal;
	size_t n;
	const struct kik_aftale_goal **by_deadline; /* those with one, the first first */
	size_t ndeadlines;
	size_t ngaps;
};

/* Reads it out of a unit's result; owned by the input's arena. */
void kik_aftale_read(const struct kik_report_input *in, const struct kik_result *unit,
    struct kik_aftale *out);

/* The text; where it is "", a gap that asks for what the word says, counted in a->ngaps. */
struct kik_aftale_text kik_aftale_text_or_gap(struct kik_aftale *a, const char *text,
    enum kik_word w);

/* Adds a line to a text, with its gaps. */
void kik_aftale_add_line(struct kik_aftale *a, struct kik_aftale_text *to,
    const struct kik_aftale_text *line);

/* Finds a->goal, in the order of the actions, then of the indicators. */
void kik_aftale_find_goals(struct kik_aftale *a);

/* The document of it, in out->d. */
void kik_aftale_write(const struct kik_aftale *a);

#endif
