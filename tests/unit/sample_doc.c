#include "sample_doc.h"

static const char *const themes[] = { "Ledelse", "Ressourcer", "Medarbejdere",
	"Metoder og processer", "Brugerresultater", "Medarbejderresultater", "Faglige resultater",
	"Øvrige nøgleresultater" };

static void add_question(struct kik_doc *d, const char *id, const char *title,
    const int64_t counts[6])
{
	static const char *const points[] = { "0", "1", "2", "3", "4", "5" };
	struct kik_block *group = kik_doc_group(d, NULL);
	group->id = id;
	kik_doc_heading(d, group, 3, title);
	struct kik_block *columns = kik_doc_columns(d, group);
	struct kik_chart *c = kik_doc_chart(d, columns, KIK_CHART_BARS, 6, 1);
	c->title = "Fordeling af point";
	c->alt = "De fleste gav 4 point; spredningen er lille.";
	c->small = true;
	for (size_t i = 0; i < 6; i++) {
		c->label[i] = points[i];
		c->series[0].value[i] = counts[i] * KIK_STAT;
	}
	struct kik_block *facts = kik_doc_facts(d, columns);
	kik_doc_fact(d, facts, "Gennemsnit", "3,4");
	kik_doc_fact(d, facts, "Median", "3,5");
	kik_doc_fact(d, facts, "Svar", "8 af 8");
	kik_doc_heading(d, group, 4, "Styrker");
	struct kik_block *list = kik_doc_list(d, group);
	kik_doc_item(d, list, "Målene er skrevet ned og hænger i personalerummet.");
	kik_doc_item(d, list, "<script>alert(\"æøå\")</script> & 'citat'");
	kik_doc_item(d, list,
	    "To linjer:\nden anden linje er lang nok til at den må brydes, "
	    "når terminalen kun har firs kolonner.");
}

static void add_heat(struct kik_doc *d)
{
	static const char *const units[] = { "Plejehjemmet Solsikken", "Bøgely",
		"Hjemmeplejen Nord" };
	static const char *const keys[] = { "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8" };
	struct kik_table *t = kik_doc_table(d, NULL, "themes", "Temaer pr. enhed");
	t->row_header = t->heat = true;
	t->heat_low = "0 point";
	t->heat_high = "5 point";
	kik_doc_column(d, t, "unit", "Enhed", false);
	for (size_t i = 0; i < 8; i++)
		kik_doc_column(d, t, keys[i], themes[i], true);
	for (size_t u = 0; u < 3; u++) {
		struct kik_cell_value *row = kik_doc_row(d, t);
		kik_cell_text(&row[0], units[u]);
		for (size_t i = 0; i < 8; i++) {
			int64_t mean = (int64_t)(8 * u + i) * 1875 + 5000;
			kik_cell_number(&row[i + 1], mean, 1);
			row[i + 1].shade = (int)(mean / 50);
		}
		if (u == 1)
			kik_cell_hidden(&row[3], "<5");
		if (u == 2)
			kik_cell_number(&row[4], KIK_UNKNOWN, 1);
	}
}

static void add_actions(struct kik_doc *d)
{
	struct kik_table *t = kik_doc_table(d, NULL, "actions", "Handlinger");
	kik_doc_column(d, t, "id", "Nr.", false);
	kik_doc_column(d, t, "activity", "Aktivitet", false);
	kik_doc_column(d, t, "responsible", "Ansvarlig", false);
	kik_doc_column(d, t, "change", "Ændring", true);
	kik_doc_column(d, t, "status", "Status", false);
	struct kik_cell_value *row = kik_doc_row(d, t);
	kik_cell_text(&row[0], "H1");
	kik_cell_text(&row[1],
	    "Beskriv arbejdsgangen for indflytning, prøv den af på to stuer, "
	    "og ret den til sammen med de pårørende.");
	kik_cell_text(&row[2], "afdelingsleder");
	kik_cell_number(&row[3], -12500, 2);
	kik_cell_text(&row[4], "opfyldt");
	row[4].tone = KIK_TONE_GOOD;
	row = kik_doc_row(d, t);
	kik_cell_text(&row[0], "H2");
	kik_cell_text(&row[1], "=SUM(A1:A9)");
	kik_cell_text(&row[2], "arbejdsmiljørepræsentant");
	kik_cell_number(&row[3], 12345678, 2);
	kik_cell_text(&row[4], "ikke opfyldt");
	row[4].tone = KIK_TONE_BAD;
	row = kik_doc_row(d, t);
	kik_cell_text(&row[0], "H3");
	kik_cell_hidden(&row[3], "<5");
}

static void add_radar(struct kik_doc *d, size_t axes, size_t series)
{
	static const char *const names[] = { "Solsikken 2026", "Solsikken 2024",
		"Alle i Ældre og Sundhed" };
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_RADAR, axes, series);
	c->title = "De otte temaer";
	c->alt = "Ledelse ligger højest med 4,2 point; Faglige resultater er ikke målt.";
	c->max = 5 * KIK_STAT;
	for (size_t i = 0; i < axes; i++)
		c->label[i] = themes[i % 8];
	for (size_t s = 0; s < series; s++) {
		c->series[s].name = names[s];
		for (size_t i = 0; i < axes; i++)
			c->series[s].value[i] = (int64_t)((i * 7 + s * 3) % 11) * 4000 + 6000;
	}
	if (axes > 6)
		c->series[0].value[6] = KIK_UNKNOWN;
}

static void add_bars(struct kik_doc *d)
{
	static const char *const levels[] = { "Ingen indsats eller løse idéer", "Planlagt",
		"Gennemført", "Fulgt op", "Justeret efter opfølgning",
		"Fast kreds af forbedring, der lærer af andre" };
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_BARS, 6, 1);
	c->title = "Svar i alt";
	c->alt = "Flest svar, 53, ligger på trinnet Gennemført.";
	for (size_t i = 0; i < 6; i++) {
		c->label[i] = levels[i];
		c->series[0].value[i] =
		    (int64_t)(i == 0 ? 0 : 64 - 11 * (i > 2 ? i - 2 : i)) * KIK_STAT;
	}
}

static void add_scatter(struct kik_doc *d, size_t points)
{
	struct kik_chart *c = kik_doc_chart(d, NULL, KIK_CHART_SCATTER, points, 2);
	c->title = "Effekt og indsats";
	c->alt = "Fire forslag har høj effekt for lille indsats.";
	c->x_title = "Indsats";
	c->y_title = "Effekt";
	c->min = KIK_STAT;
	c->max = 5 * KIK_STAT;
	c->x_cut = c->y_cut = 35000;
	c->quadrant[0] = "Gør nu";
	c->quadrant[1] = "Planlæg";
	c->quadrant[2] = "Hvis der er tid";
	c->quadrant[3] = "Lad ligge";
	for (size_t i = 0; i < points; i++) {
		c->label[i] = kik_arena_printf(d->arena, "Forslag %zu om %s", i + 1, themes[i % 8]);
		c->series[0].value[i] = (int64_t)(1 + i * i % 5) * KIK_STAT;
		c->series[1].value[i] = (int64_t)(1 + (i * 3 + i / 7) % 5) * KIK_STAT;
	}
	if (points > 2)
		c->series[1].value[2] = KIK_UNKNOWN;
}

struct kik_doc *sample_doc(struct kik_arena *a, const char *lang)
{
	static const int64_t agreed[] = { 0, 0, 1, 3, 4, 0 }, split[] = { 4, 0, 0, 0, 1, 3 };
	struct kik_doc *d = kik_doc_new(a, "svarrapport", lang,
	    "Svarrapport: Plejehjemmet Solsikken", "Runde 2026 · Ældre · Ringkøbing-Skjern");
	d->marking = "Fortroligt – enhedens eget arbejdspapir";
	d->footer = "Ramme kik, udgave 1 · sha256:0123456789abcdef";
	struct kik_block *facts = kik_doc_facts(d, NULL);
	kik_doc_fact(d, facts, "Enhed", "Plejehjemmet Solsikken");
	kik_doc_fact(d, facts, "Svar", "8 af 8 deltagere");
	kik_doc_fact(d, facts, "Seminar", "14. september 2026");
	kik_doc_para(d, NULL,
	    "Rapporten samler det, som %d deltagere hver for sig har skrevet. "
	    "Den er gruppens eget arbejdspapir og udgangspunktet for konsensusseminaret.",
	    8);
	kik_doc_note(d, NULL, KIK_TONE_WARN,
	    "Kun én deltager har brugt dokumentationen til tema %s; "
	    "modellen anbefaler mindst to.",
	    "T3");
	kik_doc_heading(d, NULL, 2, "Overblik");
	add_radar(d, 8, 3);
	add_heat(d);
	kik_doc_heading(d, NULL, 2, "Spørgsmålene")->id = "questions";
	add_question(d, "S01", "S01 Retning og mål", agreed);
	add_question(d, "S02", "S02 Planlægning og opfølgning", split);
	kik_doc_note(d, NULL, KIK_TONE_INFO, "Spørgsmål uden svar er ikke med.");
	kik_doc_heading(d, NULL, 2, "Fordeling");
	add_bars(d);
	kik_doc_heading(d, NULL, 2, "Prioritering");
	add_scatter(d, 14);
	kik_doc_heading(d, NULL, 2, "Handleplan");
	kik_doc_note(d, NULL, KIK_TONE_GOOD, "Alle frister er holdt.");
	add_actions(d);
	struct kik_table *none = kik_doc_table(d, NULL, "none", "Afsluttede handlinger");
	kik_doc_column(d, none, "id", "Nr.", false);
	kik_doc_column(d, none, "activity", "Aktivitet", false);
	return d;
}

struct kik_doc *sample_charts(struct kik_arena *a, size_t axes, size_t points)
{
	struct kik_doc *d = kik_doc_new(a, "overblik", "da", "Figurer", "");
	add_radar(d, axes, 2);
	add_scatter(d, points);
	return d;
}
