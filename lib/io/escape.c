#include "kik/escape.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "kik/utf8.h"

struct entity {
	char c;
	const char *text;
};

static const struct entity html_text[] = { { '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" },
	{ 0, NULL } };
static const struct entity html_attr[] = { { '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" },
	{ '"', "&quot;" }, { '\'', "&#39;" }, { '\n', "&#10;" }, { '\t', "&#9;" }, { 0, NULL } };
static const struct entity xml[] = { { '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" },
	{ '"', "&quot;" }, { '\'', "&apos;" }, { 0, NULL } };

static const char replacement[] = "\xEF\xBF\xBD";

/* Neither XML nor HTML may hold them, though they are no control characters. */
static bool noncharacter(uint32_t ch)
{
	return (ch & 0xFFFE) == 0xFFFE || (ch >= 0xFDD0 && ch <= 0xFDEF);
}

/* Takes one character: its length, with *bad when it must not be shown as it is. */
static size_t take(const char *s, size_t len, uint32_t *ch, bool *bad)
{
	/* one character at a time is enough to look at: none is longer than four bytes */
	size_t valid = kik_utf8_valid(s, len < 4 ? len : 4);
	if (valid == 0) {
		*ch = 0xFFFD;
		*bad = true;
		return 1;
	}
	size_t n = kik_utf8_next(s, valid, ch);
	*bad = *ch != '\n' && *ch != '\t' && (kik_utf8_is_control(*ch) || noncharacter(*ch));
	return n;
}

static const char *entity_of(const struct entity *table, uint32_t ch)
{
	for (; table->text != NULL; table++)
		if ((uint32_t)table->c == ch)
			return table->text;
	return NULL;
}

static void add(struct kik_buf *b, const struct entity *table, const char *s, size_t len)
{
	while (len > 0) {
		uint32_t ch;
		bool bad;
		size_t n = take(s, len, &ch, &bad);
		const char *entity = entity_of(table, ch);
		if (bad)
			kik_buf_adds(b, replacement);
		else if (entity != NULL)
			kik_buf_adds(b, entity);
		else
			kik_buf_add(b, s, n);
		s += n;
		len -= n;
	}
}

void kik_html_add_text(struct kik_buf *b, const char *s)
{
	if (s != NULL)
		add(b, html_text, s, strlen(s));
}

void kik_html_add_attr(struct kik_buf *b, const char *s)
{
	if (s != NULL)
		add(b, html_attr, s, strlen(s));
}

void kik_xml_add(struct kik_buf *b, const char *s)
{
	if (s != NULL)
		add(b, xml, s, strlen(s));
}

void kik_xml_add_slice(struct kik_buf *b, const char *s, size_t len)
{
	add(b, xml, s, len);
}

void kik_css_add_string(struct kik_buf *b, const char *s)
{
	size_t len = s == NULL ? 0 : strlen(s);
	kik_buf_addc(b, '"');
	while (len > 0) {
		uint32_t ch;
		bool bad;
		size_t n = take(s, len, &ch, &bad);
		bool plain = (ch >= '0' && ch <= '9') || (ch >= 'a' && ch <= 'z') ||
		    (ch >= 'A' && ch <= 'Z') || ch == ' ' || ch >= 0x80;
		if (bad)
			kik_buf_adds(b, replacement);
		else if (plain)
			kik_buf_add(b, s, n);
		else
			kik_buf_addf(b, "\\%x ", (unsigned)ch);
		s += n;
		len -= n;
	}
	kik_buf_addc(b, '"');
}
