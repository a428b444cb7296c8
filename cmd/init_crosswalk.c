/* kik-init crosswalk: what is built in, listed or printed, or one of one's own checked. */
#include "init.h"
#include "kik/crosswalks.h"

/* Lists the crosswalks, or prints the one that is named.  0 or -1, and *usage. */
static int print(struct cli *c, const char *name, struct kik_buf *b, const char **usage)
{
	if (name == NULL)
		return kik_crosswalks_list(c->diag, b, c->lang != NULL ? c->lang : "da", c->arena);
	if (!kik_crosswalks_print(b, name))
		*usage = kik_arena_printf(c->arena,
		    "no crosswalk '%s' is built in; see kik-init crosswalk --list", name);
	return *usage == NULL ? 0 : -1;
}

int init_crosswalk(struct cli *c)
{
	const char *name = c->npaths > 1 ? c->path[1] : NULL, *usage = NULL;
	struct kik_buf b = KIK_BUF_INIT;
	int rc;

	if (c->format != NULL || c->frame_name != NULL)
		return cli_usage(c, "crosswalk takes no --format and no --frame");
	if (init.check && (init.list || name == NULL))
		return cli_usage(c, "--check needs the FILE of a crosswalk");
	if (init.check)
		return cli_status(c,
		    kik_crosswalks_check(c->diag, name, c->path + 2, c->npaths - 2, c->arena) == 0);
	if (c->npaths > 2 || (init.list && name != NULL))
		return cli_usage(c, "one crosswalk, or --list");
	rc = print(c, name, &b, &usage);
	if (rc == 0)
		rc = cli_put(c, c->output, &b, false);
	kik_buf_release(&b);
	return usage != NULL ? cli_usage(c, "%s", usage) : cli_status(c, rc == 0);
}
