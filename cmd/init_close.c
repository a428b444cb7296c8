/* kik-init close: the results stay, answers and codes go. */
#include "init.h"
#include "kik/close.h"
#include "kik/store.h"

static const char *counted(bool danish, size_t n)
{
	if (danish)
		return n == 1 ? "fil" : "filer";
	return n == 1 ? "file" : "files";
}

/* The last line's part: "r2026: closed; 84 files deleted, 1 left". */
static void sum_up(struct cli *c, const struct kik_closed *closed)
{
	bool danish = kik_diag_danish(c->diag);

	kik_buf_addf(&c->summary,
	    danish ? "%s: lukket; %zu %s slettet, %zu ladt tilbage"
		   : "%s: closed; %zu %s deleted, %zu left",
	    c->path[1], closed->deleted, counted(danish, closed->deleted), closed->left);
}

int init_close(struct cli *c)
{
	struct kik_closed closed;

	if (c->output != NULL || c->format != NULL || c->frame != NULL)
		return cli_usage(c,
		    "'close' works in ROUNDDIR; it takes no --output, --format and --frame");
	if (c->npaths != 2)
		return cli_usage(c, "expected one ROUNDDIR, the round to close");
	if (!kik_is_round(c->path[1]))
		return cli_usage(c, "'%s' is no round directory", c->path[1]);
	if (kik_round_close(c->diag, c->path[1], c->force, &closed, c->arena) < 0)
		return cli_status(c, closed.deleted > 0);
	sum_up(c, &closed);
	return cli_status(c, true);
}
