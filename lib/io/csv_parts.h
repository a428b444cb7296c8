/* Inside the CSV reader: what the strict and the direct way share. */
#ifndef KIK_CSV_PARTS_H
#define KIK_CSV_PARTS_H

#include <csv.h>
#include <stdint.h>

#include "kik/csv.h"
#include "kik/scan.h"

struct kik_csv_at {
	size_t line, col;
};

/* The structural characters of a piece of the window; in `mark` of the reader stand their places. */
struct kik_csv_marks {
	const uint16_t *next, *end; /* those that are still to come, counted from */
	const char *base;
	const char *known; /* where the piece ends */
};

#define KIK_CSV_TRY_AHEAD   4096 /* rows read before a second thread is thought of */

#define KIK_CSV_LEAD_FIELDS 16
#define KIK_CSV_LEAD_BYTES  256

/* How the last row began, with the delimiter: the next one mostly begins so too. */
struct kik_csv_lead {
	size_t want; /* fields of it, 0: not asked for */
	size_t n;    /* the same, or 0 when it is not known */
	size_t len;
	size_t hollow; /* quotes with nothing in between */
	size_t marks;  /* structural characters */
	char s[KIK_CSV_LEAD_BYTES + KIK_INPUT_SLACK];
	struct {
		size_t at, len; /* its text */
	} field[KIK_CSV_LEAD_FIELDS];
};

/* What is learnt of a row while its fields are read directly. */
struct kik_csv_learnt {
	const char *last; /* its last byte */
	size_t lines;     /* line ends within quotes */
	size_t hollow;    /* quotes with nothing in between */
	bool unescaped,
	    repeats;      /* some fields were freed of doubled quotes; it begins as the last */
	bool more, moved; /* of the last quoted field, see csv_direct.c */
};

struct kik_csv {
	struct kik_input *in;
	struct kik_diag *diag;
	char delimiter;
	struct kik_slice own[KIK_CSV_ROW], *field; /* `own`, or where a batch has room */
	size_t n;                                  /* fields of the row under way */
	size_t last_n;                             /* fields of the row handed out last */
	struct kik_csv_at now;                     /* of the first byte of the window */
	bool after_cr; /* a line feed there is the second half of a line end */
	bool ended;    /* nothing more comes, or a fault was told */

	/* the strict way: libcsv */
	struct csv_parser parser;
	struct kik_buf text;         /* the row's fields, one after the other */
	size_t end[KIK_CSV_ROW + 1]; /* where each field ends in text */
	struct kik_csv_at at[KIK_CSV_ROW + 1];
	bool row_done;
	struct kik_csv_at quote; /* where the open quote stands */
	struct kik_csv_at start; /* where the field under way began */

	/* the direct way: fields are pieces of the window */
	struct kik_csv_learnt learnt;
	bool direct;     /* the last row came this way */
	const char *row; /* where it begins in the window */
	size_t line;
	uint16_t mark[KIK_SCAN_MOST + KIK_SCAN_EXTRA];
	struct kik_csv_marks marks;
	const char *scanned;  /* the end of the window that `marks` knows */
	struct kik_buf plain; /* fields freed of doubled quotes */
	bool unescaped;       /* the last row has some, ... */
	bool settle_later;    /* ... whose places in `plain` are not set yet */
	struct kik_csv_lead lead;
	bool repeats; /* the row began as the one before it */

	/* regular rows read in a second thread */
	struct kik_csv_ahead *ahead;       /* NULL: not now */
	const struct kik_csv_ref *ref;     /* the last row came from there, */
	const struct kik_slice *row_field; /* with these fields */
	enum kik_encoding encoding;        /* of its text */
	size_t until_ahead;                /* rows to read before it is worth another try */
};

/* A row that was read directly. */
struct kik_csv_ref {
	const char *s; /* where it begins in the text */
	size_t line, n;
	size_t field; /* its first field, in the batch */
	size_t same;  /* see kik/rows.h */
	bool unescaped;
};

/* What became of an attempt to read a row directly. */
enum kik_csv_direct {
	KIK_CSV_ROW_READ,
	KIK_CSV_IRREGULAR, /* the row is libcsv's */
	KIK_CSV_MORE       /* the window ends within the row */
};

/*
 * Reads the row at the start of the window into field[] and n, if it is one
 * that can be told for certain: RFC 4180 quoting, no blanks around fields,
 * lines ended by LF or CR LF.  Takes it from the window.
 */
enum kik_csv_direct kik_csv_read_direct(struct kik_csv *c);

/* Points the n fields that were unescaped into s, one after the other.  Returns where they end. */
const char *kik_csv_settle(struct kik_slice *field, size_t n, const char *s);

/* Place of field i of a row that was read directly. */
struct kik_csv_at kik_csv_direct_place(const struct kik_csv *c, size_t i);

/*
 * csv_ahead.c: lets a second thread read regular rows, from the next one on,
 * while those before are used.  Nobody else touches c, its input and `plain`
 * until kik_csv_ahead_next says that there are no more; what then comes is for
 * the reader itself.
 */
void kik_csv_ahead_begin(struct kik_csv *c);

/* True when it is worth it: a large file, and a processor that has nothing to do. */
bool kik_csv_ahead_pays(const struct kik_csv *c);

/* The next row: true and c->ref and c->row_field are set; false: the thread has ended. */
bool kik_csv_ahead_next(struct kik_csv *c);

/* Ends the thread, wherever it is.  Does nothing when there is none. */
void kik_csv_ahead_end(struct kik_csv *c);

#endif
