/* Inside the command line: what its parts share. */
#ifndef KIK_CLI_PARTS_H
#define KIK_CLI_PARTS_H

#include "cli.h"

/* The run under way: the shared options put their values here while they are read. */
extern struct cli cli_run;
extern bool cli_help, cli_version;

/* Reads options and operands into cli_run.  0, or CLI_USAGE. */
int cli_read_options(int argc, char **argv);

/* --help and --version on standard output; return a status. */
int cli_show_help(const struct cli_tool *t);
int cli_show_version(const struct cli_tool *t);

/* The usage lines, as --help begins. */
void cli_help_usage(struct kik_buf *b, const struct cli_tool *t);

/* Shows on a terminal how far a long run is; cleared before anything else is written there. */
void cli_progress(struct cli *c);
void cli_progress_clear(void);

/*
 * Writes to stderr, all of it or as much as can be.  When nobody reads it any more that is no
 * reason to die: what goes to stdout or into files is not lost with it.
 */
void cli_tell(const char *s, size_t len);

/*
 * cli_problems.c: opens what --problems names; then, the operands being known, sees that nothing
 * else is lost by it.  CLI_OK or a status, reported.
 */
int cli_problems_open(struct cli *c);
int cli_problems_check(struct cli *c);

/* A finding as a row of it, for a diagnostic's sink; ctx is the struct cli. */
void cli_problem(void *ctx, const char *s, size_t len);

#endif
