/* Inside the CSV reader: what the strict and the direct way share. */
#ifndef KIK_CSV_PARTS_H
#define KIK_CSV_PARTS_H

#include <csv.h>
#include <stdint.h>

#include "kik/csv.h"

struct kik_csv_at {
	size_t line, col;
};

/* The structural characters of the window, found 64 bytes at a time. */
struct kik_csv_scan {
	const char *block; /* the block under way */
	uint64_t mask;     /* its structural characters that are still to come */
};

#define KIK_CSV_LEAD_FIELDS 16
#define KIK_CSV_LEAD_BYTES  256

/* How the last row began, with the delimiter: the next one mostly begins so too. */
struct kik_csv_lead {
	size_t want; /* fields of it, 0: not asked for */
	size_t n;    /* the same, or 0 when it is not known */
	size_t len;
	size_t filled; /* 0: all fields are empty */
	char s[KIK_CSV_LEAD_BYTES];
	struct {
		size_t at, len; /* its text */
	} field[KIK_CSV_LEAD_FIELDS];
};

struct kik_csv {
	struct kik_input *in;
	struct kik_diag *diag;
	char delimiter;
	struct kik_slice field[KIK_CSV_ROW];
	size_t n;              /* fields of the row under way */
	size_t last_n;         /* fields of the row handed out last */
	struct kik_csv_at now; /* of the first byte of the window */
	bool after_cr;         /* a line feed there is the second half of a line end */
	bool ended;            /* nothing more comes, or a fault was told */

	/* the strict way: libcsv */
	struct csv_parser parser;
	struct kik_buf text;         /* the row's fields, one after the other */
	size_t end[KIK_CSV_ROW + 1]; /* where each field ends in text */
	struct kik_csv_at at[KIK_CSV_ROW + 1];
	bool row_done;
	struct kik_csv_at quote; /* where the open quote stands */
	struct kik_csv_at start; /* where the field under way began */

	/* the direct way: fields are pieces of the window */
	bool direct;     /* the last row came this way */
	const char *row; /* where it begins in the window */
	size_t line;
	struct kik_csv_scan scan;
	const char *scanned;  /* the end of the window that `scan` knows */
	struct kik_buf plain; /* fields freed of doubled quotes */
	struct kik_csv_lead lead;
	bool repeats; /* the row began as the one before it */
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

/* Place of field i of a row that was read directly. */
struct kik_csv_at kik_csv_direct_place(const struct kik_csv *c, size_t i);

#endif
