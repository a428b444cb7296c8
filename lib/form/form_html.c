/* The HTML form: one file with all in it, that works from a disk and fetches nothing. */
#include "form_html.h"

#include <string.h>

#include "guide_text.h"
#include "kik/date.h"
#include "kik/builtin.h"
#include "kik/escape.h"

/* --- words -------------------------------------------------------------------- */

void kik_form_say(struct kik_form_page *g, enum kik_form_word w)
{
	kik_html_add_text(g->b, kik_form_word(g->r->lang, w));
}

void kik_form_fill(struct kik_form_page *g, enum kik_form_word w, const char *a1, const char *a2)
{
	for (const char *s = kik_form_word(g->r->lang, w); *s != '\0'; s++) {
		if (strncmp(s, "{1}", 3) == 0)
			kik_html_add_text(g->b, a1);
		else if (strncmp(s, "{2}", 3) == 0)
			kik_html_add_text(g->b, a2);
		else {
			kik_buf_addc(g->b, *s);
			continue;
		}
		s += 2;
	}
}

static char mark(const struct kik_form_page *g)
{
	return strcmp(g->r->lang, "en") == 0 ? '.' : ',';
}

void kik_form_add_points(struct kik_form_page *g, int32_t points)
{
	kik_buf_add_decimal(g->b, points, KIK_THOUSAND, mark(g));
}

void kik_form_add_range(struct kik_form_page *g, const struct kik_scale *s)
{
	enum kik_form_word w = s->step == KIK_THOUSAND ? KIK_FW_RANGE : KIK_FW_RANGE_STEP;
	const int32_t value[] = { s->min, s->max, s->step };

	for (const char *t = kik_form_word(g->r->lang, w); *t != '\0'; t++) {
		if (*t != '{') {
			kik_buf_addc(g->b, *t);
			continue;
		}
		kik_form_add_points(g, value[t[1] - '1']);
		t += 2;
	}
}

void kik_form_add_file_name(struct kik_form_page *g, struct kik_buf *b)
{
	kik_buf_adds(b, "kik-svar-");
	kik_buf_add_file_part(b, g->u->unit.id);
	kik_buf_addf(b, "-%s.json", g->p->code);
}

/* A word with the file's name in it. */
static void fill_file(struct kik_form_page *g, enum kik_form_word w)
{
	struct kik_buf name = KIK_BUF_INIT;

	kik_form_add_file_name(g, &name);
	kik_form_fill(g, w, kik_buf_str(&name), "");
	kik_buf_release(&name);
}

/* --- the head of the file ------------------------------------------------------- */

static unsigned hex(char c)
{
	return c <= '9' ? (unsigned)(c - '0') : (unsigned)(c - 'a' + 10);
}

/* What the policy allows to run: 'sha256-' and the digest in base64. */
static void add_hash(struct kik_buf *b, const struct kik_builtin *p)
{
	static const char letters[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	char digest[KIK_DIGEST_SIZE];
	const char *s = digest + strlen("sha256:");
	unsigned bits = 0, n = 0;

	kik_digest(p->bytes, p->len, digest);
	kik_buf_adds(b, "'sha256-");
	for (; *s != '\0'; s++) {
		bits = bits << 4 | hex(*s);
		for (n += 4; n >= 6; n -= 6)
			kik_buf_addc(b, letters[bits >> (n - 6) & 63]);
	}
	/* 256 bits: 42 letters, and one for the last four bits */
	kik_buf_addc(b, letters[bits << (6 - n) & 63]);
	kik_buf_adds(b, "='");
}

static void add_head(struct kik_form_page *g)
{
	const struct kik_builtin *style = kik_builtin_find(kik_builtin_pages, "form.css");
	const struct kik_builtin *script = kik_builtin_find(kik_builtin_pages, "form.js");

	kik_buf_addf(g->b,
	    "<!doctype html>\n<html lang=%s>\n<head>\n<meta charset=utf-8>\n"
	    "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src ",
	    g->r->lang);
	add_hash(g->b, script);
	kik_buf_adds(g->b, "; style-src ");
	add_hash(g->b, style);
	kik_buf_adds(g->b,
	    "; form-action 'none'; base-uri 'none'\">\n"
	    "<meta name=viewport content=\"width=device-width,initial-scale=1\">\n"
	    "<meta name=referrer content=no-referrer>\n<title>");
	kik_form_fill(g, KIK_FW_TITLE, kik_unit_called(&g->u->unit), "");
	kik_buf_adds(g->b, " – ");
	kik_html_add_text(g->b, g->r->id);
	kik_buf_adds(g->b, "</title>\n<style>");
	kik_buf_add(g->b, style->bytes, style->len);
	kik_buf_adds(g->b, "</style>\n</head>\n<body>\n");
}

/* --- what stands before the questions -------------------------------------------- */

static void add_fact(struct kik_form_page *g, enum kik_form_word w, const char *value)
{
	kik_buf_adds(g->b, "<div><dt>");
	kik_form_say(g, w);
	kik_buf_adds(g->b, "</dt><dd>");
	kik_html_add_text(g->b, value);
	kik_buf_adds(g->b, "</dd></div>\n");
}

static void add_title(struct kik_form_page *g)
{
	kik_buf_adds(g->b, "<a class=skip href=#main>");
	kik_form_say(g, KIK_FW_SKIP);
	kik_buf_adds(g->b, "</a>\n<header>\n<p class=marking>");
	kik_form_say(g, KIK_FW_MARKING);
	kik_buf_adds(g->b, "</p>\n<p class=model>");
	kik_html_add_text(g->b, kik_frame_say(g->f, &g->f->title, g->r->lang));
	kik_buf_adds(g->b, "</p>\n<h1>");
	kik_form_fill(g, KIK_FW_TITLE, kik_unit_called(&g->u->unit), "");
	kik_buf_adds(g->b, "</h1>\n<dl>\n");
	add_fact(g, KIK_FW_UNIT, kik_unit_called(&g->u->unit));
	add_fact(g, KIK_FW_ROUND, g->r->id);
	if (g->r->deadline[0] != '\0') {
		struct kik_buf date = KIK_BUF_INIT;

		kik_buf_add_day(&date, g->r->deadline, g->r->lang);
		add_fact(g, KIK_FW_DEADLINE, date.s);
		kik_buf_release(&date);
	}
	add_fact(g, KIK_FW_CODE, g->p->code);
	kik_buf_adds(g->b, "</dl>\n</header>\n");
}

static void add_heading(struct kik_form_page *g, enum kik_form_word w)
{
	kik_buf_adds(g->b, "<h2>");
	kik_form_say(g, w);
	kik_buf_adds(g->b, "</h2>\n");
}

static void add_item(struct kik_form_page *g, const char *tag, enum kik_form_word w)
{
	kik_buf_adds(g->b, tag);
	kik_form_say(g, w);
	kik_buf_addc(g->b, '\n');
}

static void add_how(struct kik_form_page *g)
{
	add_item(g, "<noscript><p class=note>", KIK_FW_NOSCRIPT);
	kik_buf_adds(g->b, "</noscript>\n<section>\n");
	add_heading(g, KIK_FW_HOW);
	kik_buf_adds(g->b, "<ol>\n");
	add_item(g, "<li>", KIK_FW_HOW_ANSWER);
	add_item(g, "<li>", KIK_FW_HOW_POINTS);
	add_item(g, "<li>", KIK_FW_HOW_WORDS);
	add_item(g, "<li class=screen>", KIK_FW_HOW_SEND);
	kik_buf_adds(g->b, "</ol>\n");
	add_item(g, "<p class=paper>", KIK_FW_PAPER);
	kik_buf_adds(g->b, "<div class=note>\n");
	add_heading(g, KIK_FW_WHO);
	add_item(g, "<p>", KIK_FW_WHO_TEXT);
	kik_buf_adds(g->b, "</div>\n</section>\n");
}

/* What needs the script stays hidden until that has begun. */
static void add_start(struct kik_form_page *g)
{
	kik_buf_adds(g->b, "<section class=screen id=start hidden>\n");
	add_heading(g, KIK_FW_START);
	kik_buf_adds(g->b, "<p><label for=load>");
	kik_form_say(g, KIK_FW_LOAD);
	kik_buf_adds(g->b,
	    "</label>\n<input type=file id=load accept=\".json\" aria-describedby=dropping>\n"
	    "<span class=hint id=dropping>");
	fill_file(g, KIK_FW_LOAD_HINT);
	kik_buf_adds(g->b,
	    "</span></p>\n<div role=alert id=loaded></div>\n"
	    "<fieldset class=plain aria-describedby=keeping><legend>");
	kik_form_say(g, KIK_FW_SHARED);
	kik_buf_adds(g->b, "</legend>\n<p class=hint id=keeping>");
	kik_form_say(g, KIK_FW_SHARED_HINT);
	kik_buf_adds(g->b,
	    "</p>\n<div class=row><label class=tick><input type=radio name=shared id=shared>");
	kik_form_say(g, KIK_FW_YES);
	kik_buf_adds(g->b, "</label>\n<label class=tick><input type=radio name=shared id=own>");
	kik_form_say(g, KIK_FW_NO);
	kik_buf_adds(g->b, "</label>\n<button type=button id=forget hidden>");
	kik_form_say(g, KIK_FW_FORGET);
	kik_buf_adds(g->b,
	    "</button></div>\n<p role=status id=kept></p>\n</fieldset>\n</section>\n");
}

static void add_contents(struct kik_form_page *g)
{
	kik_buf_adds(g->b, "<nav aria-labelledby=themes>\n<h2 id=themes>");
	kik_form_say(g, KIK_FW_THEMES);
	kik_buf_adds(g->b, "</h2>\n<ol>\n");
	for (size_t i = 0; i < g->f->nthemes; i++) {
		if (!g->r->theme[i])
			continue;
		kik_buf_addf(g->b, "<li><a href=#t%zu>", i);
		kik_html_add_text(g->b, kik_frame_say(g->f, &g->f->theme[i].title, g->r->lang));
		kik_buf_addf(g->b, "</a> <small id=n%zu></small>\n", i);
	}
	kik_buf_adds(g->b, "<li><a href=#send>");
	kik_form_say(g, KIK_FW_SEND);
	kik_buf_adds(g->b, "</a>\n</ol>\n</nav>\n");
}

/* --- what stands after them --------------------------------------------------------- */

/* To whom the file goes: UNITS.csv may say so in a column of its own. */
static void add_receiver(struct kik_form_page *g)
{
	const char *to = kik_unit_value(&g->u->unit, "kontakt");

	if (to[0] == '\0')
		to = kik_unit_value(&g->u->unit, "contact");
	kik_buf_adds(g->b, "<li>");
	if (to[0] != '\0')
		kik_form_fill(g, KIK_FW_SEND_TO, to, "");
	else
		kik_form_say(g, KIK_FW_SEND_ASK);
	if (g->r->deadline[0] != '\0') {
		struct kik_buf date = KIK_BUF_INIT;

		kik_buf_addc(g->b, ' ');
		kik_buf_add_day(&date, g->r->deadline, g->r->lang);
		kik_form_fill(g, KIK_FW_SEND_BY, date.s, "");
		kik_buf_release(&date);
	}
	kik_buf_addc(g->b, '\n');
}

static void add_send(struct kik_form_page *g)
{
	kik_buf_adds(g->b, "<section class=screen id=send>\n<h2>");
	kik_form_say(g, KIK_FW_SEND);
	kik_buf_adds(g->b, "</h2>\n<div id=report tabindex=-1 hidden></div>\n<ol>\n<li>");
	fill_file(g, KIK_FW_SEND_SAVE);
	kik_buf_addc(g->b, '\n');
	add_receiver(g);
	add_item(g, "<li>", KIK_FW_SEND_DELETE);
	kik_buf_adds(g->b, "</ol>\n</section>\n");
}

/* The line that is always in sight: how far, whether saved, and the button. */
static void add_bar(struct kik_form_page *g)
{
	kik_buf_adds(g->b,
	    "<section class=bar id=bar aria-labelledby=save hidden>\n<p role=status id=count></p>\n"
	    "<progress id=progress aria-hidden=true value=0></progress>\n"
	    "<p id=state></p>\n<button type=button id=save>");
	kik_form_say(g, KIK_FW_SAVE);
	kik_buf_adds(g->b, "</button>\n</section>\n");
}

static void add_end(struct kik_form_page *g)
{
	const struct kik_builtin *script = kik_builtin_find(kik_builtin_pages, "form.js");

	kik_buf_adds(g->b, "<footer>\n");
	add_heading(g, KIK_FW_ABOUT);
	kik_buf_adds(g->b, "<p>");
	kik_form_fill(g, KIK_FW_EDITION, kik_frame_say(g->f, &g->f->title, g->r->lang),
	    g->f->edition);
	kik_buf_addc(g->b, ' ');
	kik_html_add_text(g->b, kik_frame_say(g->f, &g->f->origin, g->r->lang));
	kik_buf_adds(g->b, "</p>\n</footer>\n");
	kik_form_html_data(g);
	kik_buf_adds(g->b, "<script>");
	kik_buf_add(g->b, script->bytes, script->len);
	kik_buf_adds(g->b, "</script>\n</body>\n</html>\n");
}

int kik_form_html(struct kik_diag *d, struct kik_buf *b, const struct kik_frame *f,
    const struct kik_round *r, const struct kik_round_unit *u, const struct kik_participant *p)
{
	struct kik_form_page g = { b, f, r, u, p };
	size_t n = 0;

	(void)d;
	add_head(&g);
	add_title(&g);
	kik_buf_adds(b, "<form autocomplete=off novalidate>\n");
	add_contents(&g);
	kik_buf_adds(b, "<main id=main tabindex=-1>\n");
	add_how(&g);
	add_start(&g);
	for (size_t i = 0; i < f->nthemes; i++)
		if (r->theme[i])
			kik_form_html_theme(&g, i, &n);
	add_send(&g);
	kik_buf_adds(b, "</main>\n");
	add_bar(&g);
	kik_buf_adds(b, "</form>\n");
	add_end(&g);
	return 0;
}
