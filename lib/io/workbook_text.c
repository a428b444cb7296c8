/* The texts of a workbook: escapes, runs, shared strings. */
#include <string.h>

#include "kik/utf8.h"
#include "workbook_parts.h"

#define STRINGS 1048576 /* shared by one workbook */

/* The unit of UTF-16 that stands at s as _xHHHH_; -1 when none does. */
static long escaped(const char *s, const char *end)
{
	long unit = 0;

	if (end - s < 7 || s[0] != '_' || s[1] != 'x' || s[6] != '_')
		return -1;
	for (int i = 2; i < 6; i++) {
		char c = s[i];
		int v = c >= '0' && c <= '9' ? c - '0'
		    : c >= 'a' && c <= 'f'   ? c - 'a' + 10
		    : c >= 'A' && c <= 'F'   ? c - 'A' + 10
					     : -1;

		if (v < 0)
			return -1;
		unit = unit * 16 + v;
	}
	return unit;
}

/*
 * The character that stands escaped at s, and its length in *n; 0 when none does.  What no
 * text may hold (NUL, half a pair) is left as it stands.
 */
static uint32_t unescape(const char *s, const char *end, size_t *n)
{
	long unit = escaped(s, end), low;

	*n = 7;
	if (unit <= 0)
		return 0;
	if (unit < 0xD800 || unit > 0xDFFF)
		return (uint32_t)unit;
	low = unit < 0xDC00 ? escaped(s + 7, end) : -1;
	if (low < 0xDC00 || low > 0xDFFF)
		return 0;
	*n = 14;
	return (uint32_t)(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
}

static void add_char(struct kik_buf *b, size_t start, uint32_t ch)
{
	if (ch == '\n' && b->len > start && b->s[b->len - 1] == '\r')
		b->s[b->len - 1] = '\n';
	else
		kik_utf8_add(b, ch);
}

void kik_workbook_add_text(struct kik_buf *b, size_t start, const char *s, size_t len)
{
	const char *end = s + len;

	while (s < end) {
		const char *stop = s;
		size_t n = 1;
		uint32_t ch;

		while (stop < end && *stop != '_' && *stop != '\n')
			stop++;
		kik_buf_add(b, s, (size_t)(stop - s));
		s = stop;
		if (s == end)
			break;
		ch = *s == '_' ? unescape(s, end, &n) : '\n';
		if (ch) {
			add_char(b, start, ch);
			s += n;
		} else {
			kik_buf_addc(b, *s++);
		}
	}
}

int kik_workbook_runs(struct kik_part *p, size_t depth, struct kik_buf *b)
{
	size_t start = b->len, phonetic = 0; /* the depth of <rPh>; 0 outside */
	struct kik_tag tag;

	while (kik_part_next(p, &tag) == 1) {
		if (!tag.open && tag.depth == depth)
			return 0;
		if (kik_tags_is(&tag, KIK_WB_MAIN, "rPh")) {
			if (tag.open && !phonetic)
				phonetic = tag.depth;
			else if (!tag.open && tag.depth == phonetic)
				phonetic = 0;
		} else if (!tag.open && !phonetic && kik_tags_is(&tag, KIK_WB_MAIN, "t") &&
		    b->len - start <= KIK_WORKBOOK_CELL) {
			kik_workbook_add_text(b, start, tag.text.s, tag.text.len);
		}
	}
	return -1; /* a document cannot end before its elements do */
}

int kik_workbook_strings(struct kik_workbook *w, const char *part)
{
	struct kik_buf b = KIK_BUF_INIT;
	struct kik_part p;
	struct kik_tag tag;
	int got;

	if (kik_part_open(&p, w, part, KIK_WB_MAIN, "sst") < 0)
		return -1;
	while ((got = kik_part_next(&p, &tag)) == 1) {
		struct kik_slice s = { "", 0 };

		if (!tag.open || tag.depth != 2 || !kik_tags_is(&tag, KIK_WB_MAIN, "si"))
			continue;
		if (w->nstrings == STRINGS) {
			got = kik_part_beyond(&p);
			break;
		}
		kik_buf_clear(&b);
		got = kik_workbook_runs(&p, tag.depth, &b);
		if (got < 0)
			break;
		s.len = b.len;
		if (b.len && b.len <= KIK_WORKBOOK_CELL)
			s.s = kik_arena_text(w->arena, b.s, b.len);
		w->string = kik_grow(w->string, w->nstrings, &w->string_cap, sizeof *w->string);
		w->string[w->nstrings++] = s;
	}
	kik_part_close(&p);
	kik_buf_release(&b);
	return got;
}
