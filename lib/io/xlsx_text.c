/* Texts as the places of a workbook can hold them. */
#include <string.h>

#include "kik/utf8.h"
#include "xlsx_parts.h"

#define ELLIPSIS    "…"
#define REPLACEMENT 0xfffd

/* The next character as XML 1.0 can hold it, and how many bytes it took; 0 at the end. */
static size_t next(const char *s, size_t len, uint32_t *ch)
{
	size_t n;

	if (len == 0)
		return 0;
	/* the longest character has four bytes: no need to look further */
	n = kik_utf8_valid(s, len < 4 ? len : 4);
	if (n == 0) {
		*ch = REPLACEMENT;
		return 1;
	}
	n = kik_utf8_next(s, n, ch);
	if (*ch == '\r') {
		*ch = '\n';
		return n < len && s[n] == '\n' ? n + 1 : n;
	}
	if ((*ch < 0x20 && *ch != '\t' && *ch != '\n') || *ch == 0xfffe || *ch == 0xffff)
		*ch = REPLACEMENT;
	return n;
}

/* True at "_x0041_", which a reader takes for the character of that number. */
static bool is_escape(const char *s)
{
	return s[0] == '_' && s[1] == 'x' && strspn(s + 2, "0123456789abcdefABCDEF") >= 4 &&
	    s[6] == '_';
}

static size_t units(uint32_t ch)
{
	return ch > 0xffff ? 2 : 1;
}

/* True when more than max units follow. */
static bool is_longer(const char *s, size_t len, size_t max)
{
	uint32_t ch = 0;

	for (size_t n; (n = next(s, len, &ch)) > 0; s += n, len -= n) {
		if (units(ch) > max)
			return true;
		max -= units(ch);
	}
	return false;
}

static bool add(struct kik_buf *b, const char *s, size_t max, bool escape)
{
	size_t len = strlen(s);
	bool cut = len > max && is_longer(s, len, max);
	uint32_t ch = 0;

	if (cut)
		max--;
	for (size_t n; (n = next(s, len, &ch)) > 0 && units(ch) <= max; s += n, len -= n) {
		max -= units(ch);
		if (escape && is_escape(s))
			kik_buf_adds(b, "_x005F");
		kik_utf8_add(b, ch);
	}
	if (cut)
		kik_buf_adds(b, ELLIPSIS);
	return cut;
}

bool kik_xlsx_add_clean(struct kik_buf *b, const char *s, size_t max)
{
	return add(b, s, max, false);
}

bool kik_xlsx_add_escaped(struct kik_buf *b, const char *s, size_t max)
{
	return add(b, s, max, true);
}

void kik_xlsx_add_name(struct kik_buf *b, const char *s, size_t max)
{
	struct kik_buf t = KIK_BUF_INIT;

	add(&t, s, max, false);
	for (size_t i = 0; i < t.len; i++) {
		if (t.s[i] == '\'')
			kik_buf_adds(b, "’");
		else
			kik_buf_addc(b, strchr("[]:*?/\\\t\n", t.s[i]) != NULL ? '-' : t.s[i]);
	}
	if (t.len == 0)
		kik_buf_addc(b, '-');
	kik_buf_release(&t);
}

void kik_xlsx_add_margin(struct kik_buf *b, const char *s, size_t max)
{
	struct kik_buf t = KIK_BUF_INIT;

	add(&t, s, max, false);
	for (size_t i = 0; i < t.len; i++) {
		if (t.s[i] == '&')
			kik_buf_addc(b, '&');
		kik_buf_addc(b, t.s[i] == '\n' ? ' ' : t.s[i]);
	}
	kik_buf_release(&t);
}

/* How wide text is: a digit is 100, letters are narrower on the average, bold ones wider. */
#define PLAIN 90
#define BOLD  96

unsigned kik_xlsx_lines(const char *s, unsigned characters, bool bold)
{
	unsigned room = characters * 100 / (bold ? BOLD : PLAIN), lines = 1, used = 0;

	while (*s != '\0') {
		unsigned word = 0;

		if (*s == '\n') {
			lines++;
			used = 0;
			s++;
			continue;
		}
		/* a word with the blanks before it */
		while (*s == ' ') {
			word++;
			s++;
		}
		for (; *s != '\0' && *s != ' ' && *s != '\n'; s++)
			if (((unsigned char)*s & 0xc0) != 0x80)
				word++;
		if (used > 0 && used + word > room) {
			lines++;
			used = 0;
		}
		/* a word that is longer than a line goes on in the next */
		used += word;
		while (room > 0 && used > room) {
			lines++;
			used -= room;
		}
	}
	return lines;
}
