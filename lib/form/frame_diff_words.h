/* What has changed between two frames, the languages side by side. */
#ifndef KIK_FRAME_DIFF_WORDS_H
#define KIK_FRAME_DIFF_WORDS_H

/* A row with a language missing or empty does not compile.  {1} … are filled in. */
#define KIK_DIFF_WORDS(W)                                                                             \
	W(HEAD, "{1} {2} → {3} {4}", "{1} {2} → {3} {4}", "{1} {2} → {3} {4}")                        \
	W(FRAME, "Rammen", "The frame", "Rammen")                                                     \
	W(PANEL, "Panel {1}", "Panel {1}", "Panel {1}")                                               \
	W(SCALE, "Skala {1}", "Scale {1}", "Skala {1}")                                               \
	W(THEME, "Tema {1}", "Theme {1}", "Tema {1}")                                                 \
	W(QUESTION, "Spørgsmål {1}", "Question {1}", "Spørsmål {1}")                                  \
	W(ADDED, "nyt: »{1}«", "new: “{1}”", "nytt: «{1}»")                                           \
	W(REMOVED, "fjernet: »{1}«", "removed: “{1}”", "fjernet: «{1}»")                              \
	W(SCALE_ADDED, "ny", "new", "ny")                                                             \
	W(SCALE_REMOVED, "fjernet", "removed", "fjernet")                                             \
	W(REWORDED, "ny ordlyd ({1}): »{2}« → »{3}«", "reworded ({1}): “{2}” → “{3}”",                \
	    "ny ordlyd ({1}): «{2}» → «{3}»")                                                         \
	W(MOVED, "flyttet fra {1} til {2}", "moved from {1} to {2}", "flyttet fra {1} til {2}")       \
	W(WEIGHT, "vægt {1} → {2}", "weight {1} → {2}", "vekt {1} → {2}")                             \
	W(ON_SCALE, "skala {1} → {2}", "scale {1} → {2}", "skala {1} → {2}")                          \
	W(POINTS, "point {1} → {2}", "points {1} → {2}", "poeng {1} → {2}")                           \
	W(POINTS_OF, "{1}–{2} i trin på {3}", "{1}–{2} in steps of {3}", "{1}–{2} i trinn på {3}")    \
	W(LEVELS, "trinnenes grænser er ændret", "the ends of levels have changed",                   \
	    "grensene mellom trinnene er endret")                                                     \
	W(LEVEL_WORDS, "trinnenes ord er ændret", "the words of levels have changed",                 \
	    "ordene på trinnene er endret")                                                           \
	W(SUBSCORES, "delpoint er ændret", "sub-scores have changed", "delpoengene er endret")        \
	W(EXAMPLES, "eksempler er ændret", "examples have changed", "eksemplene er endret")           \
	W(VIEWS, "syn på kvalitet er ændret", "views of quality have changed",                        \
	    "syn på kvalitet er endret")                                                              \
	W(THEME_ORDER, "temaerne står i en anden rækkefølge", "themes stand in another order",        \
	    "temaene står i en annen rekkefølge")                                                     \
	W(QUESTION_ORDER, "spørgsmålene står i en anden rækkefølge",                                  \
	    "questions stand in another order", "spørsmålene står i en annen rekkefølge")             \
	W(LANGUAGES, "sprog {1} → {2}", "languages {1} → {2}", "språk {1} → {2}")                     \
	W(PAIRS, "par af indsats og resultat er ændret",                                              \
	    "pairs of effort and result have changed", "par av innsats og resultat er endret")        \
	W(NONE, "Ingen forskel.", "No difference.", "Ingen forskjell.")                               \
	W(SAME_DIGEST,                                                                                \
	    "Fingeraftrykket er det samme: skemaer, der er ude, kan stadig bruges, og resultaterne "  \
	    "kan sammenlignes.",                                                                      \
	    "The digest is the same: forms that are out can still be used, and results compare.",     \
	    "Fingeravtrykket er det samme: Skjemaer som er ute, kan fortsatt brukes, og resultatene " \
	    "kan sammenlignes.")                                                                      \
	W(OTHER_DIGEST,                                                                               \
	    "Fingeraftrykket er et andet: skemaer fra den ene ramme kan ikke tælles op med den "     \
	    "anden, og rapporter viser ingen udvikling mellem dem.",                                  \
	    "The digest is another: forms of one frame cannot be scored with the other, and reports " \
	    "show no change between them.",                                                           \
	    "Fingeravtrykket er et annet: Skjemaer fra den ene rammen kan ikke telles opp med den "   \
	    "andre, og rapporter viser ingen utvikling mellom dem.")

#endif
