/* --problems: every finding as a row of CSV, in a file that nothing else needs. */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli_parts.h"
#include "kik/samefile.h"

void cli_problem(void *ctx, const char *s, size_t len)
{
	struct cli *c = ctx;

	if (c->problems_out)
		kik_output_write(c->problems_out, s, len);
}

int cli_problems_open(struct cli *c)
{
	if (!c->problems)
		return CLI_OK;
	if (c->output &&
	    (!strcmp(c->problems, c->output) || kik_same_place(c->problems, c->output)))
		return cli_usage(c, "--output and --problems both name '%s'", c->output);
	c->problems_out = kik_output_open(c->diag, c->problems, true, c->force);
	if (!c->problems_out)
		return CLI_SYSTEM;
	kik_output_write(c->problems_out, kik_problems_header, strlen(kik_problems_header));
	return CLI_OK;
}

/* The file is that of an open descriptor, and would be lost with what is written there. */
static bool goes_to(const char *path, int fd)
{
	struct stat file, st;

	return stat(path, &file) == 0 && S_ISREG(file.st_mode) && fstat(fd, &st) == 0 &&
	    file.st_dev == st.st_dev && file.st_ino == st.st_ino;
}

int cli_problems_check(struct cli *c)
{
	size_t i;

	if (!c->problems || !strcmp(c->problems, "-"))
		return CLI_OK;
	for (i = 0; i < c->npaths; i++)
		if (kik_same_place(c->problems, c->path[i]))
			return cli_usage(c, "--problems names '%s', which is read", c->path[i]);
	if (goes_to(c->problems, STDOUT_FILENO) || goes_to(c->problems, STDERR_FILENO))
		return cli_usage(c, "--problems names '%s', where other output goes", c->problems);
	return CLI_OK;
}
