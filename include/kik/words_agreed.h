/* The words of overblik about agreed points and about pairs; see kik/words.h. */
#ifndef KIK_WORDS_AGREED_H
#define KIK_WORDS_AGREED_H

#define KIK_WORDS_AGREED(W)                                                                                 \
	W(OV_AGREED, "Hvad grupperne blev enige om", "What the groups agreed on",                           \
	    "Hva gruppene ble enige om")                                                                    \
	W(OV_AGREED_HOW,                                                                                    \
	    "På konsensusseminarerne har {1} af {2} enheder aftalt point. Her tæller hver enhed lige "    \
	    "meget.",                                                                                       \
	    "At their consensus seminars {1} of {2} units have agreed on points. Here each unit counts "    \
	    "equally.",                                                                                     \
	    "På konsensusseminarene har {1} av {2} enheter avtalt poeng. Her teller hver enhet like "      \
	    "mye.")                                                                                         \
	W(OV_AGREED_HIDDEN,                                                                                 \
	    "En enheds aftalte point er dens egne. Et tal vises, når mindst {1} enheder står bag det; "   \
	    "»skjult« betyder også her, at et skjult tal ellers kunne regnes ud.",                          \
	    "What a unit agreed on is its own. A figure is shown when at least {1} units are behind it; "   \
	    "“hidden” means here too that a hidden figure could otherwise be worked out.",                  \
	    "Det en enhet har avtalt, er dens eget. Et tall vises når minst {1} enheter står bak det; "   \
	    "«skjult» betyr også her at et skjult tall ellers kunne regnes ut.")                            \
	W(OV_AGREED_UNITS, "Enheder med aftale", "Units that agreed", "Enheter med avtale")                 \
	W(OV_COMPARED, "Aftalt og hver for sig", "Agreed and alone", "Avtalt og hver for seg")              \
	W(OV_COMPARED_HOW,                                                                                  \
	    "»Aftalt« er gennemsnittet af enhedernes aftalte point. »Hver for sig« er gennemsnittet "   \
	    "af alle svar, også fra enheder, der ikke har aftalt point.",                                   \
	    "“Agreed” is the mean of the points that units agreed on. “Alone” is the mean of all "  \
	    "answers, those of units without agreed points included.",                                      \
	    "«Avtalt» er gjennomsnittet av enhetenes avtalte poeng. «Hver for seg» er gjennomsnittet "  \
	    "av alle svar, også fra enheter som ikke har avtalt poeng.")                                    \
	W(OV_COMPARED_TABLE, "Temaerne, aftalt og hver for sig", "Themes, agreed and alone",                \
	    "Temaene, avtalt og hver for seg")                                                              \
	W(OV_MOST_TABLE, "Aftalte forbedringsområder", "Agreed areas for improvement",                      \
	    "Avtalte forbedringsområder")                                                                   \
	W(OV_PAIRS_TABLE, "Par af indsats og resultat", "Pairs of effort and results",                      \
	    "Par av innsats og resultat")                                                                   \
	W(OV_MOST, "Flest aftalte forbedringsområder", "Most agreed areas for improvement",                 \
	    "Flest avtalte forbedringsområder")                                                             \
	W(OV_MOST_HOW,                                                                                      \
	    "De spørgsmål, hvor enhederne tilsammen har aftalt flest forbedringsområder. Selve "         \
	    "teksterne bliver i enhederne.",                                                                \
	    "The questions on which the units together agreed on most areas for improvement. The texts "    \
	    "themselves stay with the units.",                                                              \
	    "Spørsmålene der enhetene til sammen har avtalt flest forbedringsområder. Selve tekstene "   \
	    "blir i enhetene.")                                                                             \
	W(OV_MOST_UNITS, "Enheder med mindst ét", "Units with at least one",                                \
	    "Enheter med minst ett")                                                                        \
	W(OV_MOST_OF, "Ud af", "Out of", "Av")                                                              \
	W(OV_MOST_NONE, "Der er ingen forbedringsområder at tælle.",                                        \
	    "There are no areas for improvement to count.",                                                 \
	    "Det er ingen forbedringsområder å telle.")                                                     \
	W(OV_MOST_HIDDEN,                                                                                   \
	    "Tallene er skjult: der skal være mindst {1} enheder, som har aftalt noget, og ingen skjulte " \
	    "tal må kunne regnes ud.",                                                                      \
	    "The figures are hidden: it takes at least {1} units that agreed on something, and no hidden "  \
	    "figure may follow from them.",                                                                 \
	    "Tallene er skjult: det må være minst {1} enheter som har avtalt noe, og ingen skjulte tall " \
	    "må kunne regnes ut.")                                                                          \
	W(OV_PAIRS, "Høj indsats uden tilsvarende resultat",                                                \
	    "High effort without matching results", "Høy innsats uten tilsvarende resultat")                \
	W(OV_PAIRS_HOW,                                                                                     \
	    "Her ligger indsatsen på mindst {1} % af skalaen, mens resultaterne ligger på højst {2} % "  \
	    "eller ikke er målt. Tallene er gennemsnit af svarene.",                                        \
	    "Here the effort lies at {1} % of the scale or more, but the results at {2} % or less, or "     \
	    "they are not measured. The figures are means of the answers.",                                 \
	    "Her ligger innsatsen på minst {1} % av skalaen, mens resultatene ligger på høyst {2} % "    \
	    "eller ikke er målt. Tallene er gjennomsnitt av svarene.")                                      \
	W(OV_PAIRS_EFFORT, "Høj indsats", "High effort", "Høy innsats")                                     \
	W(OV_PAIRS_RESULT, "Lavt eller ikke målt resultat", "Low or unmeasured results",                    \
	    "Lavt eller ikke målt resultat")                                                                \
	W(OV_PAIRS_NONE,                                                                                    \
	    "Hos ingen af dem, hvis tal vises, ligger indsatsen på mindst {1} % af skalaen, mens "         \
	    "resultaterne ligger på højst {2} % eller ikke er målt.",                                       \
	    "None of those whose figures are shown has effort at {1} % of the scale or more with "          \
	    "results at {2} % or less, or not measured.",                                                   \
	    "Ingen av dem som har tall vist, har innsats på minst {1} % av skalaen og resultater på "     \
	    "høyst {2} % eller resultater som ikke er målt.")                                               \
	W(OV_NOT_MEASURED, "ikke målt", "not measured", "ikke målt")

#endif
