#include "kik/documents.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "kik/crosswalks.h"
#include "kik/store.h"

/* The format that the ending of the output's name says, NULL for none. */
static const char *ending(const struct kik_documents *d)
{
	const char *dot =
	    d->dir || !d->output || !strcmp(d->output, "-") ? NULL : strrchr(d->output, '.');

	for (const struct kik_renderer *r = kik_renderers; dot && r->name; r++)
		if (!strcasecmp(dot + 1, r->extension))
			return r->name;
	return NULL;
}

static int refuse_format(const struct kik_documents *d, const char *name, const char **usage)
{
	struct kik_buf names = KIK_BUF_INIT;

	kik_report_format_names(&names, d->kind);
	*usage = kik_arena_printf(d->in.arena, "%s cannot be made as '%s'; expected one of %s",
	    d->kind->name, name, kik_buf_str(&names));
	kik_buf_release(&names);
	return -1;
}

/* What a template of the kind is filled with; NULL when it has none. */
static const struct kik_report_filling *filling_of(const struct kik_report_kind *kind)
{
	const struct kik_report_format *docx = kik_report_format(kind, "docx");

	return docx ? docx->filling : NULL;
}

/* Whether the kind asks for texts whatever the format. */
static bool asks(const struct kik_report_kind *kind)
{
	return filling_of(kind) && filling_of(kind)->asked;
}

int kik_documents_choose(struct kik_documents *d, const char *asked, bool terminal,
    const char **usage)
{
	const char *name = asked ? asked : ending(d);

	if (!name && terminal && kik_report_format(d->kind, "txt"))
		name = "txt";
	if (!name)
		name = d->kind->data_format;
	d->in.gaps = &d->gaps;
	d->format = kik_report_format(d->kind, name);
	d->renderer = kik_renderer_find(name);
	if (!d->format || !d->renderer)
		return refuse_format(d, name, usage);
	if ((d->kind->traits & KIK_TRAIT_DATED) && d->in.date[0] == '\0') {
		*usage = kik_arena_printf(d->in.arena,
		    "%s needs --date, the day on which the goals are judged", d->kind->name);
		return -1;
	}
	if (d->template && !d->format->filling) {
		*usage = kik_arena_printf(d->in.arena,
		    "--template is for docx and pdf, but the format is '%s'", name);
		return -1;
	}
	if (d->in.compare &&
	    (!(d->kind->traits & KIK_TRAIT_COMPARES) ||
		(d->format->filling && d->format->filling->record))) {
		*usage = kik_arena_printf(d->in.arena,
		    "--compare is for overblik, and for svarrapport and konsensusrapport as txt, "
		    "html or xlsx");
		return -1;
	}
	if (d->crosswalk && !(d->kind->traits & KIK_TRAIT_CROSSES)) {
		*usage = "--crosswalk is for udvikling";
		return -1;
	}
	if (d->since &&
	    (d->in.internal || !((d->kind->traits & KIK_TRAIT_ACROSS) || d->in.compare != NULL))) {
		*usage = kik_arena_printf(d->in.arena,
		    d->in.internal ? "--since is for what is published, and --internal is not"
				   : "--since is for overblik, udvikling, resume and tal, and for "
				     "what is compared");
		return -1;
	}
	if (d->index && !d->dir) {
		*usage = "--index lists the documents of a directory; name one: -o DIR/";
		return -1;
	}
	if (d->fields && !d->format->filling && !asks(d->kind) && !d->index) {
		*usage = kik_arena_printf(d->in.arena,
		    "--fields is for docx and pdf, for aftale and for --index, but the format is "
		    "'%s'",
		    name);
		return -1;
	}
	if (d->fields && !d->kind->section) {
		*usage = kik_arena_printf(d->in.arena,
		    "--fields has values of units, but %s is one document for all", d->kind->name);
		return -1;
	}
	if (terminal && d->renderer->binary) {
		*usage = kik_arena_printf(d->in.arena,
		    "'%s' is nothing for a terminal; name a file: -o FILE", name);
		return -1;
	}
	return 0;
}

int kik_documents_choose_list(struct kik_documents *d, const char *asked, const char **usage)
{
	d->format = kik_report_format(d->kind, "docx");
	d->renderer = kik_renderer_find(asked ? asked : "txt");
	if (!d->format)
		return refuse_format(d, "docx", usage);
	return d->renderer && d->renderer->render ? 0 : refuse_format(d, asked, usage);
}

/* Reads d->crosswalk, if it is there.  0, or -1 with the faults reported. */
static int read_crosswalks(struct kik_documents *d)
{
	const char *s = d->crosswalk ? d->crosswalk : "";
	const struct kik_crosswalk **w = kik_arena_array(d->in.arena, strlen(s) + 1, sizeof *w);

	for (size_t len; *s; s += len + (s[len] == ',')) {
		len = strcspn(s, ",");
		if (len == 0)
			continue;
		w[d->in.ncrosswalks] = kik_crosswalk_load(d->in.diag,
		    kik_arena_text(d->in.arena, s, len), d->in.arena);
		if (!w[d->in.ncrosswalks++])
			return -1;
	}
	d->in.crosswalk = w;
	return 0;
}

static int read_round(struct kik_documents *d, char *const *path, size_t n,
    const struct kik_frame *frame, const char **usage)
{
	if (n != 1 || !kik_is_round(path[0])) {
		*usage = kik_arena_printf(d->in.arena, "%s is made of one round directory",
		    d->kind->name);
		return -1;
	}
	if (kik_status_read(d->in.diag, path[0], frame, &d->status, d->in.arena) < 0)
		return -1;
	d->in.status = &d->status;
	d->in.lang = d->in.lang ? d->in.lang : d->status.lang;
	return 0;
}

/* Reads what was published earlier, and tells what is hidden for it. */
static int read_since(struct kik_documents *d, const struct kik_frame *frame, const char **usage)
{
	char *path[] = { (char *)(uintptr_t)d->since };
	const char *round;
	size_t errors = kik_diag_count(d->in.diag, KIK_ERROR);

	if (!d->since)
		return 0;
	/* what was published cannot be guarded by a part of it */
	if (kik_results_read(d->in.diag, path, 1, frame, &d->earlier, d->in.arena) < 0)
		return -1;
	kik_results_single(d->in.diag, &d->earlier, true, false, d->in.arena);
	if (kik_diag_count(d->in.diag, KIK_ERROR) > errors)
		return -1;
	d->in.since = kik_rounds_sort(&d->earlier, &d->in.nsince, d->in.arena);
	round = kik_report_since_frame(&d->in);
	if (round) {
		*usage = kik_arena_printf(d->in.arena,
		    "round %s is of another frame in --since %s; what cannot be compared cannot be "
		    "held against it",
		    round, d->since);
		return -1;
	}
	kik_report_since(&d->in);
	return 0;
}

int kik_documents_read(struct kik_documents *d, char *const *path, size_t n,
    const struct kik_frame *frame, bool dedupe, const char **usage)
{
	*usage = NULL;
	if (d->kind->from_round)
		return read_round(d, path, n, frame, usage);
	for (size_t i = 0; i < n; i++)
		if (kik_is_round(path[i])) {
			*usage = kik_arena_printf(d->in.arena,
			    "%s is made of results: kik-score %s | kik-report %s", d->kind->name,
			    path[i], d->kind->name);
			return -1;
		}
	d->in.lang = d->in.lang ? d->in.lang : "da";
	if (kik_results_read(d->in.diag, path, n, frame, &d->results, d->in.arena) == 0 &&
	    !d->results.n && !kik_diag_count(d->in.diag, KIK_ERROR))
		kik_diag_file(d->in.diag, KIK_F_NOTHING, NULL, NULL, NULL);
	kik_results_single(d->in.diag, &d->results, dedupe, false, d->in.arena);
	kik_report_sort(&d->in, &d->results);
	if (d->in.nrounds && d->in.compare && !kik_report_compares(&d->in, d->in.compare)) {
		*usage = kik_arena_printf(d->in.arena,
		    "no unit of round %s has a column or a group '%s' to --compare by; expected "
		    "all, area, municipality or another column of UNITS.csv",
		    kik_report_now(&d->in)->round, d->in.compare);
		return -1;
	}
	if (!d->in.nrounds || read_crosswalks(d) < 0 || read_since(d, frame, usage) < 0)
		return -1;
	return kik_documents_fields(d);
}

int kik_documents_fields(struct kik_documents *d)
{
	if (!d->fields)
		return 0;
	if (kik_given_read(d->in.diag, d->fields, &d->given, d->in.arena) < 0)
		return -1;
	d->in.given = &d->given;
	return kik_report_given(&d->in, filling_of(d->kind));
}

int kik_documents_list(const struct kik_documents *d, struct kik_buf *b)
{
	const char *lang = d->in.lang ? d->in.lang : "da";

	return d->renderer->render(kik_fields_doc(d->in.arena, d->kind->name, lang,
				       kik_report_fields(&d->in, d->kind, d->format->filling)),
	    &d->render, b);
}

void kik_documents_release(struct kik_documents *d)
{
	kik_results_release(&d->results);
	kik_results_release(&d->earlier);
}
