#include "scratch.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char folder[] = "/tmp/kik-test-XXXXXX";

static int take_away(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

static void leave(void)
{
	if (chdir("/") == 0)
		nftw(folder, take_away, 16, FTW_DEPTH | FTW_PHYS);
}

void scratch_enter(void)
{
	if (!mkdtemp(folder) || chdir(folder) != 0 || atexit(leave) != 0)
		abort();
}
