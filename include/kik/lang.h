/*
 * The languages of documents, and words that stand in all of them side by side.
 *
 * A list of words is a macro LIST(W) of rows W(NAME, danish, english, norwegian).
 * LIST(KIK_LANG_ROW) makes the rows of a table; LIST(KIK_LANG_FILLED) lets no row compile in
 * which a language is missing or empty.
 */
#ifndef KIK_LANG_H
#define KIK_LANG_H

#include <stddef.h>

#include "kik/buf.h"

enum kik_lang { KIK_LANG_DA, KIK_LANG_EN, KIK_LANG_NB, KIK_LANGS };

/* Of "da", "en", "nb"; Danish for any other. */
enum kik_lang kik_lang_of(const char *lang);

/* Adjacent literals: a translation that is no literal does not compile. */
#define KIK_LANG_ROW(name, da, en, nb) { "" da, "" en, "" nb },
#define KIK_LANG_FILLED(name, da, en, nb)                               \
	_Static_assert(sizeof da > 1 && sizeof en > 1 && sizeof nb > 1, \
	    "a translation of " #name " is empty");

/* Adds a text with {1} {2} … filled in by arg[0], arg[1] …, at most nine of them. */
void kik_buf_add_filled(struct kik_buf *b, const char *text, const char *const *arg, size_t n);

#endif
