#include "kik/wrap.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "kik/buf.h"
#include "kik/utf8.h"

#define SYLLABLE 5 /* bytes that a break may move back */

static const char ellipsis[] = "\xE2\x80\xA6";

struct wrap {
	struct kik_arena *a;
	size_t width, max;
	size_t (*measure)(const char *s);
	struct kik_buf line;
	size_t used; /* its measure */
	struct kik_lines out;
	size_t cap;
	bool cut; /* there was more text than lines */
};

static void clear_line(struct wrap *w)
{
	kik_buf_clear(&w->line);
	w->used = 0;
}

static void end_line(struct wrap *w)
{
	if (w->max > 0 && w->out.n == w->max) {
		w->cut = true;
		clear_line(w);
		return;
	}
	if (w->out.n == w->cap) {
		w->cap = w->cap == 0 ? 4 : w->cap * 2;
		const char **bigger = kik_arena_array(w->a, w->cap, sizeof *bigger);
		for (size_t i = 0; i < w->out.n; i++)
			bigger[i] = w->out.line[i];
		w->out.line = bigger;
	}
	w->out.line[w->out.n++] = kik_arena_text(w->a, kik_buf_str(&w->line), w->line.len);
	clear_line(w);
}

static size_t char_len(const char *s)
{
	uint32_t ch;
	size_t n = kik_utf8_next(s, strlen(s), &ch);
	return n == 0 ? 1 : n;
}

static bool letter(const char *s)
{
	return isalpha((unsigned char)*s) || (*s & 0x80);
}

/* How many bytes of the word fit into the width; at least one character. */
static size_t fitting(const struct wrap *w, const char *word, size_t room)
{
	size_t used = 0, n = 0;
	while (word[n] != '\0') {
		size_t len = char_len(word + n);
		char *one = kik_arena_text(w->a, word + n, len);
		used += w->measure(one);
		if (used > room && n > 0)
			break;
		n += len;
	}
	return n;
}

static bool vowel(const char *s)
{
	/* of the letters beyond ASCII æ, ø and å are what matters: C3 and a second byte */
	return strchr("aeiouyAEIOUY\xC3", *s) != NULL && *s != '\0';
}

/*
 * A better place to break than after n bytes, a little before it: where a consonant
 * and a vowel follow, as in Medar-bej-dere.  n where there is none.
 */
static size_t syllable(const char *word, size_t n)
{
	for (size_t i = n; i > 2 && i + SYLLABLE > n; i--)
		if (isalpha((unsigned char)word[i]) && !vowel(word + i) && vowel(word + i + 1) &&
		    letter(word + i - 1))
			return i;
	return n;
}

/* A word that is too wide for a line of its own: all but its last part become lines. */
static const char *break_word(struct wrap *w, const char *word)
{
	size_t hyphen = w->measure("-");
	while (w->measure(word) > w->width) {
		size_t room = w->width > hyphen ? w->width - hyphen : w->width;
		size_t n = fitting(w, word, room);
		if (word[n] == '\0')
			break;
		if (room < w->width)
			n = syllable(word, n);
		kik_buf_add(&w->line, word, n);
		if (room < w->width && letter(word + n) && letter(word + n - 1))
			kik_buf_addc(&w->line, '-');
		end_line(w);
		word += n;
	}
	return word;
}

static void add_word(struct wrap *w, const char *word)
{
	size_t blank = w->measure(" ");
	if (w->line.len > 0 && w->used + blank + w->measure(word) > w->width)
		end_line(w);
	if (w->line.len > 0) {
		kik_buf_addc(&w->line, ' ');
		w->used += blank;
	}
	word = break_word(w, word);
	kik_buf_adds(&w->line, word);
	w->used += w->measure(word);
}

/* Puts "…" at the end of the last line, in place of what it takes. */
static void mark_cut(struct wrap *w)
{
	const char *last = w->out.line[w->out.n - 1];
	size_t mark = w->measure(ellipsis);
	size_t n = w->width > mark && *last != '\0' ? fitting(w, last, w->width - mark) : 0;
	while (n > 0 && last[n - 1] == ' ')
		n--;
	kik_buf_clear(&w->line);
	kik_buf_add(&w->line, last, n);
	kik_buf_adds(&w->line, ellipsis);
	w->out.line[w->out.n - 1] = kik_arena_str(w->a, kik_buf_str(&w->line));
}

struct kik_lines kik_wrap(struct kik_arena *a, const char *text, size_t width, size_t max,
    size_t (*measure)(const char *s))
{
	struct wrap w = { .a = a, .width = width, .max = max, .measure = measure };
	for (const char *s = text; *s != '\0' && !w.cut;) {
		size_t n = strcspn(s, " \t\r\n");
		if (n > 0)
			add_word(&w, kik_arena_text(a, s, n));
		s += n;
		if (*s == '\n')
			end_line(&w);
		if (*s != '\0')
			s++;
	}
	if (w.line.len > 0 || w.out.n == 0)
		end_line(&w);
	if (w.cut)
		mark_cut(&w);
	kik_buf_release(&w.line);
	return w.out;
}

size_t kik_lines_width(const struct kik_lines *l, size_t (*measure)(const char *s))
{
	size_t widest = 0;
	for (size_t i = 0; i < l->n; i++) {
		size_t width = measure(l->line[i]);
		widest = width > widest ? width : widest;
	}
	return widest;
}
