/* One file of answers: what it is, and into the intake. */
#include <stdlib.h>
#include <string.h>

#include "kik/spool.h"
#include "reading_parts.h"

int kik_reading_input(const struct kik_reading *r, size_t i, struct kik_input *in,
    struct kik_buf *held)
{
	const struct kik_reading_file *f = &r->file[i];

	if (f->spool)
		return kik_input_spooled(in, r->diag, f->path, f->spool, r->encoding);
	if (!f->member)
		return kik_input_open(in, r->diag, f->path, r->encoding);
	if (kik_spool_get(r->diag, r->store, f->path, f->at, f->len, held) < 0)
		return -1;
	kik_input_memory(in, f->path, kik_buf_str(held), held->len, r->encoding);
	return 0;
}

static bool same_state(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_size == b->st_size &&
	    a->st_mtim.tv_sec == b->st_mtim.tv_sec && a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

int kik_reading_state(const struct kik_reading *r, const char *path, const struct stat *before)
{
	struct stat now;

	if (stat(path, &now) < 0 || same_state(before, &now))
		return 0;
	kik_diag_system(r->diag, path, "changed while it was read", 0);
	return -1;
}

/* A zip: a workbook, or an archive whose members become files of their own.  0 or -1. */
static int read_zip(struct kik_reading *r, size_t i, struct kik_input *in, struct kik_diag *d)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_zip *z = kik_reading_zip(d, in, &b);
	enum kik_content content;
	enum kik_phrase what;
	size_t section;
	int status = -1;

	content = z ? kik_content_zip(z, &what) : KIK_CONTENT_OTHER;
	if (content == KIK_CONTENT_ARCHIVE && !r->file[i].member) {
		kik_reading_members(r, i, z);
		status = 0;
	} else if (content == KIK_CONTENT_WORKBOOK && kik_agreed_is_book(z, in->name)) {
		r->file[i].into = KIK_INTO_AGREED;
		status = kik_agreed_book(z, in->name, d, r->agreed);
	} else if (content == KIK_CONTENT_WORKBOOK &&
	    (section = kik_ledger_book_section(z, in->name)) != KIK_NONE) {
		r->file[i].into = KIK_INTO_LEDGER;
		status = kik_ledger_book(z, in->name, d, section, r->ledger);
	} else if (content == KIK_CONTENT_WORKBOOK) {
		status = kik_answers_book(z, in->name, d, &r->options, r->intake);
	} else if (z) {
		kik_content_fault(d, in->name, content, what);
	}
	kik_zip_close(z);
	kik_buf_release(&b);
	return status;
}

/* A table: a consensus sheet, a sheet of entries, or answers.  0 or -1. */
static int read_csv(struct kik_reading *r, size_t i, struct kik_input *in, struct kik_diag *d)
{
	char delimiter = kik_agreed_delimiter(in);
	size_t section;

	if (delimiter) {
		r->file[i].into = KIK_INTO_AGREED;
		return kik_agreed_csv(in, d, r->delimiter ? r->delimiter : delimiter, r->agreed);
	}
	section = kik_ledger_csv_section(in, &delimiter);
	if (section == KIK_NONE)
		return kik_answers_csv(in, d, r->delimiter, &r->options, r->intake);
	r->file[i].into = KIK_INTO_LEDGER;
	return kik_ledger_csv(in, d, r->delimiter ? r->delimiter : delimiter, section, r->ledger);
}

/* 0, or -1 when it could not be read to its end. */
static int read_content(struct kik_reading *r, size_t i, struct kik_input *in, struct kik_diag *d)
{
	enum kik_phrase what;
	enum kik_content content = kik_content_of(kik_input_peek(in), &what);

	switch (content) {
	case KIK_CONTENT_CSV:
		return read_csv(r, i, in, d);
	case KIK_CONTENT_JSON:
		return kik_answers_json(in, d, r->intake);
	case KIK_CONTENT_ZIP:
		return read_zip(r, i, in, d);
	default:
		kik_content_fault(d, in->name, content, what);
		return -1;
	}
}

/* A sheet that was seen in this file, or NULL. */
static struct kik_sheet *seen_in(const struct kik_reading *r, size_t i)
{
	size_t k;

	for (k = 0; k < kik_answers_count(r->answers); k++) {
		struct kik_sheet *sh = kik_answers_at(r->answers, k);

		if (kik_sheet_info(sh)->file == i + 1)
			return sh;
	}
	return NULL;
}

/* What checks the rows of file i, and what they become. */
static struct kik_intake *intake_of(const struct kik_reading *r, size_t i)
{
	switch (r->file[i].into) {
	case KIK_INTO_AGREED:
		return kik_agreed_intake(r->agreed);
	case KIK_INTO_LEDGER:
		return kik_ledger_intake(r->ledger);
	default:
		return r->intake;
	}
}

static const struct kik_answers *answers_of(const struct kik_reading *r, size_t i)
{
	return kik_reading_answers(r, r->file[i].into);
}

/* The same content came again, which was left out: its units are withheld, or it is allowed. */
static void count_twin(struct kik_reading *r, size_t i)
{
	const struct kik_answers *as = answers_of(r, i);
	size_t k;

	if (!r->options.dedupe) {
		kik_intake_taint(intake_of(r, i));
		return;
	}
	for (k = 0; k < kik_answers_count(as); k++) {
		struct kik_sheet_info *info = kik_sheet_info(kik_answers_at(as, k));

		if (info->file == i + 1)
			info->lenient[KIK_LENIENT_DEDUPE]++;
	}
}

void kik_reading_first(struct kik_reading *r, size_t i)
{
	struct kik_buf held = KIK_BUF_INIT;
	struct kik_input in;
	int status = -1;

	kik_intake_file(r->intake, (unsigned)i, r->file[i].folder);
	kik_intake_file(kik_agreed_intake(r->agreed), (unsigned)i, r->file[i].folder);
	kik_intake_file(kik_ledger_intake(r->ledger), (unsigned)i, r->file[i].folder);
	if (kik_reading_input(r, i, &in, &held) == 0) {
		r->file[i].st = in.st;
		r->file[i].lasting = in.regular || r->file[i].spool || r->file[i].member;
		status = read_content(r, i, &in, r->diag);
		if (in.regular && kik_reading_state(r, r->file[i].path, &in.st) < 0)
			status = -1;
		kik_input_close(&in);
	}
	kik_buf_release(&held);
	if (status < 0) {
		/* rows that were not read may be of any unit */
		kik_intake_taint(intake_of(r, i));
		r->file[i].broken = r->blind = true;
		r->file[i].sheet = seen_in(r, i);
	}
	if (r->file[i].doubled)
		count_twin(r, i);
	if (!kik_intake_end(intake_of(r, i)))
		r->blind = true;
}

/* 0, or -1 reported. */
static int again(struct kik_reading *r, size_t i, struct kik_diag *quiet)
{
	const struct kik_reading_file *file = &r->file[i];
	struct kik_buf held = KIK_BUF_INIT;
	struct kik_input in;
	int status = -1;

	kik_intake_file(r->intake, (unsigned)i, file->folder);
	if (kik_reading_input(r, i, &in, &held) == 0) {
		status = in.regular ? kik_reading_state(r, file->path, &file->st) : 0;
		if (status == 0) {
			status = read_content(r, i, &in, quiet);
			if (in.regular && kik_reading_state(r, file->path, &file->st) < 0)
				status = -1;
			else if (status < 0 && !file->broken)
				kik_diag_system(r->diag, file->path, "cannot be read once more", 0);
			else
				status = 0;
		}
		kik_input_close(&in);
	}
	kik_buf_release(&held);
	return status;
}

int kik_reading_again(struct kik_reading *r)
{
	struct kik_diag_sink none = { NULL, kik_diag_discard, NULL };
	struct kik_diag *quiet = kik_diag_new("", &none, false);
	size_t i;
	int status = 0;

	for (i = 0; i < r->nfiles; i++)
		if (!r->file[i].skipped && !r->file[i].archive &&
		    r->file[i].into == KIK_INTO_ANSWERS && r->file[i].lasting &&
		    again(r, i, quiet) < 0)
			status = -1;
	kik_diag_free(quiet);
	return status;
}
