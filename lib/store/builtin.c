#include "kik/builtin.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

const struct kik_builtin *kik_builtin_find(const struct kik_builtin *table, const char *id)
{
	for (const struct kik_builtin *b = table; b->id; b++)
		if (strcmp(b->id, id) == 0)
			return b;
	return NULL;
}

int kik_builtin_named(struct kik_diag *d, const struct kik_builtin *table, const char *id_or_file,
    enum kik_fault unknown, const struct kik_builtin **out)
{
	struct kik_finding f = { .fault = unknown, .found = { id_or_file, strlen(id_or_file) } };
	struct kik_buf known = KIK_BUF_INIT;
	struct stat st;

	*out = kik_builtin_find(table, id_or_file);
	if (*out || strpbrk(id_or_file, "./") || stat(id_or_file, &st) == 0 || errno != ENOENT)
		return 0;
	for (const struct kik_builtin *b = table; b->id; b++)
		kik_buf_addf(&known, "%s%s", known.len > 0 ? ", " : "", b->id);
	f.expected = kik_buf_str(&known);
	kik_diag_add(d, &f);
	kik_buf_release(&known);
	return -1;
}
