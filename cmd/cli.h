/* What the tools share: options, messages, output, exit status. */
#ifndef KIK_CLI_H
#define KIK_CLI_H

#include <stdbool.h>
#include <stddef.h>

#include "kik/buf.h"
#include "kik/diag.h"
#include "kik/frame.h"
#include "kik/input.h"
#include "kik/mem.h"
#include "kik/output.h"
#include "kik/result.h"

enum {
	CLI_OK = 0,       /* complete */
	CLI_FINDINGS = 1, /* something was wrong or left out, the rest was put out */
	CLI_USAGE = 2,
	CLI_REFUSED = 3, /* input refused, no result left */
	CLI_SYSTEM = 4   /* cannot open, write, allocate */
};

/* How an option's argument is read into *to. */
enum cli_kind {
	CLI_FLAG,  /* bool: becomes true */
	CLI_TEXT,  /* const char * */
	CLI_COUNT, /* long: a whole number >= 0 */
	CLI_DATE,  /* const char *: YYYY-MM-DD, a day that exists */
	CLI_CHOICE /* const char *: one of `choices`, separated by | */
};

struct cli_option {
	const char *name; /* long name; NULL ends a table */
	char letter;      /* short name, or 0 */
	const char *arg;  /* what help calls the argument, NULL for a flag */
	const char *help; /* one line */
	enum cli_kind kind;
	void *to;
	const char *choices;
};

/* What a run works with; filled in from the shared options. */
struct cli {
	const char *output, *format, *lang, *frame_name, *problems, *date, *color, *files0_from;
	bool quiet, verbose, strict, excel, force;
	char **path; /* operands, those of --files0-from included */
	size_t npaths;
	struct kik_diag *diag;
	struct kik_arena *arena;
	const struct kik_frame *frame; /* what --frame names, or NULL */
	struct kik_output *problems_out;
	struct kik_buf summary; /* the tool's part of the last line: "3 units: 2 scored …" */
	const struct cli_tool *tool;
};

struct cli_tool {
	const char *name;                     /* kik-score */
	const char *purpose;                  /* one line for --help */
	void (*documents)(struct kik_buf *b); /* adds "KIND, KIND" to what --help tells; or NULL */
	const char *usage;                    /* lines after "usage: ", separated by newlines */
	const struct cli_option *options;     /* the tool's own */
	const char *formats;                  /* choices of -f, or NULL */
	bool any_format; /* run() judges -f: what works depends on the operands */
	/* Returns a status; findings and system faults are added to it by cli_main. */
	int (*run)(struct cli *c);
};

/* The whole of main(): secures descriptors 0-2, reads options, runs, ends. */
int cli_main(int argc, char **argv, const struct cli_tool *tool);

/* A usage error: one line and "try --help"; returns CLI_USAGE. */
int cli_usage(const struct cli *c, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/*
 * Brings an option's id (NULL: not given) into its one form, in c->arena.
 * CLI_OK, or CLI_USAGE when it is none.
 */
int cli_id(const struct cli *c, const char *option, const char **id);

/* True under --strict after an error: nothing may be put out; return cli_status(c, false). */
bool cli_refuse(const struct cli *c);

/* True when the tool would wait for a terminal: prints a short help. */
bool cli_no_input(const struct cli *c);

/*
 * The status of a run that could go on: 4 after a system fault, else 1 after
 * errors, else 0.  `left`: whether any result is left (else 3 after errors).
 */
int cli_status(const struct cli *c, bool left);

/* Where -o leads: to standard output; into a directory (it ends in / or is one); else to a file. */
bool cli_to_stdout(const struct cli *c);
bool cli_to_dir(const struct cli *c);

/* Begins a path with the directory of -o. */
void cli_add_dir(const struct cli *c, struct kik_buf *path);

/* Writes a buffer to -o or standard output and commits.  0 or -1. */
int cli_put(const struct cli *c, const char *path, const struct kik_buf *b, bool secret);

/*
 * Puts results out as -f says: the stream (frames that are used, then results)
 * or the tidy CSV.  Nothing left, or --strict after an error: puts nothing out.
 * Returns the status of the run.
 */
int cli_put_results(struct cli *c, const struct kik_results *rs);

#endif
