/* The quality wheel as fields of a template, taken from its section of the document tree. */
#include <string.h>

#include "doc_fields.h"
#include "kik/png.h"
#include "kik/render.h"
#include "say.h"

static const struct kik_field phase_fields[] = {
	KIK_TEXT_FIELD("phase.theme", "temaet eller gennemsnittet", "the theme, or the mean",
	    "temaet eller gjennomsnittet"),
	KIK_TEXT_FIELD("phase.means", "gennemsnittet af hver fase", "the mean of each phase",
	    "gjennomsnittet av hver fase"),
	KIK_TEXT_FIELD("phase.lags", "den fase der halter", "the phase that lags",
	    "fasen som henger etter"),
	KIK_FIELDS_END,
};

const struct kik_field kik_doc_wheel_fields[] = {
	KIK_TEXT_FIELD("wheel", "delen af modellen", "the part of the model", "delen av modellen"),
	KIK_TEXT_FIELD("wheel.text", "hvad hjulet viser", "what the wheel shows",
	    "hva hjulet viser"),
	{ "wheel.picture", KIK_FIELD_PICTURE,
	    { "figuren af hjulet", "picture of the wheel", "figuren av hjulet" }, NULL },
	KIK_LIST_FIELD("phases", "faserne i hvert tema", "the phases of each theme",
	    "fasene i hvert tema", phase_fields),
	KIK_FIELDS_END,
};

static const char *cell(const struct kik_doc *d, const struct kik_table *t, size_t row, size_t col)
{
	struct kik_buf b = KIK_BUF_INIT;

	kik_render_cell(&b, d->lang, kik_table_at(t, row, col));
	const char *text = kik_arena_str(d->arena, kik_buf_str(&b));
	kik_buf_release(&b);
	return text;
}

/* The first column is the theme, the last what lags, and the phases stand between them. */
static void add_phases(struct kik_record *wheel, const struct kik_doc *d, const struct kik_table *t)
{
	for (size_t row = 0; row < t->nrows; row++) {
		struct kik_record *item = kik_record_item(wheel, "phases");
		const char *means = "";

		for (size_t c = 1; c + 1 < t->ncolumns; c++)
			means = kik_say_joined(d, " · ", means,
			    kik_arena_printf(d->arena, "%s %s", t->column[c].title,
				cell(d, t, row, c)));
		kik_record_text(item, "phase.theme", cell(d, t, row, 0));
		kik_record_text(item, "phase.means", means);
		kik_record_text(item, "phase.lags", cell(d, t, row, t->ncolumns - 1));
	}
}

static void add_chart(struct kik_record *wheel, const struct kik_doc *d, const struct kik_chart *c)
{
	struct kik_picture *p = kik_arena_alloc(wheel->arena, sizeof *p);

	kik_record_text(wheel, "wheel.text", c->alt);
	if (kik_png_chart(d, c, p, wheel->arena) < 0)
		return;
	p->width = p->width * 3 / 4;
	p->height = p->height * 3 / 4;
	kik_record_picture(wheel, "wheel.picture", p);
}

void kik_doc_fields_wheels(struct kik_record *r, const struct kik_doc *d)
{
	const struct kik_block *b = d->body.child;
	struct kik_record *wheel = NULL;

	while (b && !(b->kind == KIK_B_HEADING && !strcmp(b->text, kik_word(d->lang, KIK_W_WHEEL))))
		b = b->next;
	for (b = b ? b->next : NULL; b && !(b->kind == KIK_B_HEADING && b->level < 3);
	     b = b->next) {
		if (b->kind == KIK_B_HEADING) {
			wheel = kik_record_item(r, "wheels");
			kik_record_text(wheel, "wheel", b->text);
		} else if (!wheel && b->kind == KIK_B_PARA) {
			kik_record_text(r, "wheels.how", b->text);
		} else if (wheel && b->kind == KIK_B_PARA) {
			kik_record_text(wheel, "wheel.text", b->text);
		} else if (wheel && b->kind == KIK_B_CHART) {
			add_chart(wheel, d, b->chart);
		} else if (wheel && b->kind == KIK_B_TABLE) {
			add_phases(wheel, d, b->table);
		}
	}
}
