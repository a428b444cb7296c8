/* Consensus sheets in CSV. */
#include "agreed_parts.h"
#include "kik/csv.h"

#define PEEK 32768 /* the header stands within so many bytes */

static bool has_header(const char *s, size_t len, char delimiter)
{
	struct kik_cells row;
	struct kik_rows rows;
	struct kik_input in;
	struct kik_csv *csv;
	int got;

	kik_input_memory(&in, "", s, len, KIK_ENC_UTF8);
	csv = kik_csv_new(&in, NULL, delimiter);
	rows = kik_csv_rows(csv);
	got = kik_agreed_seek(&rows, &row, NULL, NULL, NULL);
	kik_csv_free(csv);
	kik_input_close(&in);
	return got == 1;
}

char kik_agreed_delimiter(struct kik_input *in)
{
	static const char candidates[] = ";,\t";
	size_t i, len;

	while (in->len < PEEK && kik_input_more(in) > 0)
		;
	len = in->len < PEEK ? in->len : PEEK;
	for (i = 0; candidates[i]; i++)
		if (has_header(in->s, len, candidates[i]))
			return candidates[i];
	return 0;
}

int kik_agreed_csv(struct kik_input *in, struct kik_diag *d, char delimiter,
    struct kik_agreed_rows *g)
{
	struct kik_csv *csv = kik_csv_new(in, d, delimiter);
	struct kik_rows rows = kik_csv_rows(csv);
	struct kik_sheet_source source = {
		.fact[KIK_A_RESPONDENT] = kik_agreed_group, .in = in, .delimiter = delimiter
	};
	int status;

	kik_agreed_begin(g);
	status = kik_agreed_sheet(&rows, d, in->name, &source, g, false);
	if (in->encoding == KIK_ENC_WINDOWS_1252)
		kik_diag_file(d, KIK_F_DECODED, in->name, kik_encoding_name(in->encoding), NULL);
	kik_csv_free(csv);
	return status;
}
