/* kik-init frame: a built-in frame or one's own, printed or checked. */
#include <string.h>

#include "init.h"
#include "kik/store.h"

/* Adds the frame in the format of -f.  0, or -1 with the fault reported. */
static int write_frame(struct cli *c, struct kik_buf *b, const struct kik_frame *f)
{
	if (c->format == NULL || strcmp(c->format, "json") == 0) {
		kik_frame_write(b, f, true);
		return 0;
	}
	if (strcmp(c->format, "xlsx") == 0)
		return kik_frame_xlsx(c->diag, b, f, c->arena);
	kik_frame_csv(b, f, c->excel ? &kik_csv_excel : &kik_csv_plain, c->arena);
	return 0;
}

/* Tells what the frame `name` has changed since --diff; NULL: what --diff has since kik. */
static int run_diff(struct cli *c, const char *name)
{
	const struct kik_frame *old, *new;
	struct kik_buf b = KIK_BUF_INIT;
	int rc = -1;

	if (init.list || init.check || c->format != NULL)
		return cli_usage(c, "--diff takes no --list, --check or --format");
	old = kik_frame_load(c->diag, name != NULL ? init.diff : "kik", c->arena);
	new = kik_frame_load(c->diag, name != NULL ? name : init.diff, c->arena);
	if (old != NULL && new != NULL) {
		kik_frames_diff(&b, old, new, c->lang != NULL ? c->lang : "da", c->arena);
		rc = cli_put(c, c->output, &b, false);
	}
	kik_buf_release(&b);
	return cli_status(c, rc == 0);
}

int init_frame(struct cli *c)
{
	const char *name = c->npaths > 1 ? c->path[1] : c->frame_name, *usage = NULL;
	const struct kik_own *own = &init.own;
	bool changed = own->id != NULL || own->edition != NULL || own->scale != NULL;
	struct kik_buf b = KIK_BUF_INIT;
	const struct kik_frame *f;
	int rc = -1;

	if (c->npaths > 2 || (c->npaths > 1 && c->frame != NULL))
		return cli_usage(c, "one frame only");
	if (init.diff != NULL && changed)
		return cli_usage(c, "--diff takes no --id, --edition or --scale");
	if (init.diff != NULL)
		return run_diff(c, name);
	if (init.list && (init.check || name != NULL))
		return cli_usage(c, "--list takes no frame and no --check");
	if ((init.list || init.check) && changed)
		return cli_usage(c, "--%s takes no --id, --edition or --scale",
		    init.list ? "list" : "check");
	if (init.check && name == NULL)
		return cli_usage(c, "--check needs the FILE of a frame");
	if (init.check)
		return cli_status(c, kik_frames_check(c->diag, name, c->arena) == 0);
	if (init.list) {
		rc = kik_frames_list(c->diag, &b, c->lang != NULL ? c->lang : "da", c->arena);
	} else if ((f = kik_frame_load(c->diag, name != NULL ? name : "kik", c->arena)) != NULL) {
		if (changed)
			f = kik_frames_own(c->diag, f, own, &usage, c->arena);
		rc = f != NULL ? write_frame(c, &b, f) : -1;
	}
	if (rc == 0)
		rc = cli_put(c, c->output, &b, false);
	kik_buf_release(&b);
	return usage != NULL ? cli_usage(c, "%s", usage) : cli_status(c, rc == 0);
}
