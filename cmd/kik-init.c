/* kik-init: starts a phase by writing the documents that people fill in. */
#include <string.h>

#include "init.h"

struct init init;

/* The help of an option begins with the document that it is for: see foreign(). */
static const struct cli_option options[] = {
	{ "list", 0, NULL, "frame, crosswalk: list those that are built in", CLI_FLAG, &init.list,
	    NULL },
	{ "check", 0, NULL, "frame, crosswalk: only read it and tell its faults", CLI_FLAG,
	    &init.check, NULL },
	{ "diff", 0, "ID|FILE", "frame: tell what has changed since this one", CLI_TEXT, &init.diff,
	    NULL },
	{ "id", 0, "ID", "frame: give it an id of its own", CLI_TEXT, &init.own.id, NULL },
	{ "edition", 0, "TEXT", "frame: give it an edition", CLI_TEXT, &init.own.edition, NULL },
	{ "scale", 0, "ID", "frame: answer it on this scale, such as kik05 or caf100", CLI_TEXT,
	    &init.own.scale, NULL },
	{ "round", 0, "ID", "round: its id, such as 2026", CLI_TEXT, &init.plan.round, NULL },
	{ "units", 0, "UNITS.csv", "round: the units", CLI_TEXT, &init.plan.units, NULL },
	{ "unit", 0, "ID", "round: a single unit instead", CLI_TEXT, &init.plan.unit, NULL },
	{ "name", 0, "NAME", "round: the unit's name", CLI_TEXT, &init.plan.name, NULL },
	{ "area", 0, "AREA", "round: the unit's area", CLI_TEXT, &init.plan.area, NULL },
	{ "municipality", 0, "NAME", "round: the unit's municipality", CLI_TEXT,
	    &init.plan.municipality, NULL },
	{ "participants", 0, "N|FILE", "round: how many in each unit, or who they are", CLI_TEXT,
	    &init.plan.participants, NULL },
	{ "themes", 0, "IDS", "round: only these themes, such as T1,T5", CLI_TEXT,
	    &init.plan.themes, NULL },
	{ "forms", 0, "KINDS", "round: kinds of blank forms: html, csv, xlsx", CLI_TEXT,
	    &init.plan.forms, NULL },
	{ "add", 0, "UNITS.csv", "round: add units to an open round", CLI_TEXT, &init.change.add,
	    NULL },
	{ "add-participant", 0, "UNIT", "round: add a participant to a unit of an open round",
	    CLI_TEXT, &init.change.add_participant, NULL },
	{ "replace", 0, "CODE", "round: somebody else takes the place of this one", CLI_TEXT,
	    &init.change.replace, NULL },
	{ "reissue", 0, "CODE", "round: make this form again", CLI_TEXT, &init.change.reissue,
	    NULL },
	{ "role", 0, "ROLE", "round: the role of who is added (medarbejder)", CLI_TEXT,
	    &init.change.role, NULL },
	{ "start", 0, "DATE", "round: when it begins", CLI_DATE, &init.plan.start, NULL },
	{ "deadline", 0, "DATE", "round: when answers are due", CLI_DATE, &init.plan.deadline,
	    NULL },
	{ "seminar", 0, "DATE", "round: the day of the consensus seminar", CLI_DATE,
	    &init.plan.seminar, NULL },
	{ "day", 0, "START-END", "consensus: the seminar's day (9:00-15:30)", CLI_TEXT, &init.day,
	    NULL },
	{ "breaks", 0, "LIST", "consensus: its breaks (10:15+15,12:00+45,14:00+15), or none",
	    CLI_TEXT, &init.breaks, NULL },
	{ "carry-over", 0, NULL, "actions: with what is still open from the round before", CLI_FLAG,
	    &init.carry, NULL },
	{ "dedupe-identical", 0, NULL,
	    "consensus, priorities, actions, indicators, survey, deviations: take identical "
	    "results once",
	    CLI_FLAG, &init.dedupe, NULL },
	{ NULL, 0, NULL, NULL, CLI_FLAG, NULL, NULL },
};

/* Whether a help begins with the document, alone or in a list: "consensus, actions: …". */
static bool is_for(const char *help, const char *document)
{
	size_t len = strlen(document);

	for (;;) {
		size_t n = strcspn(help, ",:");

		if (n == len && strncmp(help, document, n) == 0)
			return true;
		if (help[n] != ',' || help[n + 1] != ' ')
			return false;
		help += n + 2;
	}
}

/* The first option given that is for another document; NULL for none. */
static const char *foreign(const char *document)
{
	for (const struct cli_option *o = options; o->name != NULL; o++) {
		bool own = is_for(o->help, document);
		bool given = o->kind == CLI_FLAG ? *(bool *)o->to : *(const char **)o->to != NULL;

		if (given && !own)
			return o->name;
	}
	return NULL;
}

#define DOCUMENTS \
	"frame, crosswalk, round, consensus, priorities, actions, indicators, survey, deviations or close"

static int run(struct cli *c)
{
	static const struct {
		const char *name;
		int (*run)(struct cli *c);
	} document[] = {
		{ "frame", init_frame },
		{ "crosswalk", init_crosswalk },
		{ "round", init_round },
		{ "consensus", init_consensus },
		{ "priorities", init_priorities },
		{ "actions", init_actions },
		{ "indicators", init_indicators },
		{ "survey", init_survey },
		{ "deviations", init_deviations },
		{ "close", init_close },
	};
	const char *name = c->npaths > 0 ? c->path[0] : NULL;

	if (name == NULL)
		return cli_usage(c, "which document? expected " DOCUMENTS);
	for (size_t i = 0; i < sizeof document / sizeof *document; i++) {
		if (strcmp(document[i].name, name) != 0)
			continue;
		if (foreign(name) != NULL)
			return cli_usage(c, "--%s is not for '%s'", foreign(name), name);
		return document[i].run(c);
	}
	return cli_usage(c, "no document '%s'; expected " DOCUMENTS, name);
}

int main(int argc, char **argv)
{
	static const struct cli_tool tool = {
		.name = "kik-init",
		.purpose =
		    "Write the documents that people fill in: a round with its blank forms, "
		    "the sheets\nof a consensus seminar, of priorities, actions and documentation, or a frame. "
		    "Close a round.",
		.usage =
		    "kik-init frame [--list | --check FILE] [-o FILE] [ID|FILE]\n"
		    "kik-init frame --diff ID|FILE [-l LANG] [-o FILE] [ID|FILE]\n"
		    "kik-init frame [--id ID] [--edition TEXT] [--scale ID] [-o FILE] [ID|FILE]\n"
		    "kik-init crosswalk [--list] [-o FILE] [ID]\n"
		    "kik-init crosswalk --check ID|FILE [FRAME ...]\n"
		    "kik-init round --round ID --units UNITS.csv [--participants N|FILE] "
		    "[option ...] ROUNDDIR\n"
		    "kik-init round --round ID --unit ID --participants N|FILE "
		    "[option ...] ROUNDDIR\n"
		    "kik-init round --add UNITS.csv | --add-participant UNIT | --replace CODE | "
		    "--reissue CODE | --deadline DATE ROUNDDIR\n"
		    "kik-init consensus [-f csv|xlsx] [-o FILE|DIR/] [option ...] [RESULT ...]\n"
		    "kik-init priorities [-f csv|xlsx] [-o FILE|DIR/] [option ...] [RESULT ...]\n"
		    "kik-init actions [--carry-over] [-f csv|xlsx] [-o FILE|DIR/] [option ...] "
		    "[RESULT ...]\n"
		    "kik-init indicators | survey | deviations [-f csv|xlsx] [-o FILE|DIR/] "
		    "[RESULT ...]\n"
		    "kik-init close [--force] ROUNDDIR",
		.options = options,
		.formats = "json|csv|xlsx",
		.run = run,
	};

	return cli_main(argc, argv, &tool);
}
