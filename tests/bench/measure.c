/*
 * Runs a command and prints what it cost: CPU seconds (user and system), seconds by the clock, the
 * most memory in kB, the status.
 *
 *   measure CPUS OUTPUT COMMAND [ARGUMENT...]
 *
 * The command has the first CPUS processors only, and its standard output goes to the file OUTPUT.
 * It is started from here and not from Python: a child begins with the memory of who starts it,
 * which would be counted as its own.
 */
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

/* Only the first `n` of the processors that we may use; all where there are not so many. */
static int keep_cpus(int n)
{
	cpu_set_t all, some;
	int i;

	if (sched_getaffinity(0, sizeof all, &all) != 0)
		return -1;
	CPU_ZERO(&some);
	for (i = 0; i < CPU_SETSIZE && n > 0; i++) {
		if (CPU_ISSET(i, &all)) {
			CPU_SET(i, &some);
			n--;
		}
	}
	return sched_setaffinity(0, sizeof some, &some);
}

static void run(int cpus, const char *output, char **command)
{
	int in = open("/dev/null", O_RDONLY);
	int out = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	if (in < 0 || out < 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0 || keep_cpus(cpus) != 0)
		_exit(126);
	execvp(command[0], command);
	_exit(127);
}

int main(int argc, char **argv)
{
	struct timespec start, end;
	struct rusage used;
	int status;
	pid_t child;

	if (argc < 4)
		return 2;
	clock_gettime(CLOCK_MONOTONIC, &start);
	child = fork();
	if (child == 0)
		run((int)strtol(argv[1], NULL, 10), argv[2], argv + 3);
	if (child < 0 || wait4(child, &status, 0, &used) != child)
		return 1;
	clock_gettime(CLOCK_MONOTONIC, &end);
	printf("%.6f %.6f %ld %d\n", seconds(used.ru_utime) + seconds(used.ru_stime),
	    (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9,
	    used.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
	return 0;
}
