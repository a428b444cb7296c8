/* The words of the documentation half and of follow-up; see kik/words.h. */
#ifndef KIK_WORDS_DOCUMENTED_H
#define KIK_WORDS_DOCUMENTED_H

#define KIK_WORDS_DOCUMENTED(W)                                                                             \
	W(DOC_TITLE, "Dokumentation", "Documentation", "Dokumentasjon")                                     \
	W(DOC_READ,                                                                                         \
	    "Tallene her er enhedens egen dokumentation. Hold dem op mod pointene: hvor siger de "          \
	    "det samme, og hvor gør de ikke?",                                                              \
	    "These figures are the unit's own documentation. Hold them against the points: where "          \
	    "do they say the same, and where do they not?",                                                 \
	    "Tallene her er enhetens egen dokumentasjon. Hold dem opp mot poengene: hvor sier de "          \
	    "det samme, og hvor gjør de ikke det?")                                                         \
	W(IND_TABLE, "Indikatorer", "Indicators", "Indikatorer")                                            \
	W(INDICATOR, "Indikator", "Indicator", "Indikator")                                                 \
	W(IND_BASELINE, "Udgangspunkt", "Baseline", "Utgangspunkt")                                         \
	W(IND_TARGET, "Måltal", "Target", "Måltall")                                                        \
	W(IND_DUE, "Frist", "Due", "Frist")                                                                 \
	W(IND_LATEST, "Seneste", "Latest", "Siste")                                                         \
	W(IND_PERIOD, "Periode", "Period", "Periode")                                                       \
	W(IND_BEFORE, "Forrige", "Previous", "Forrige")                                                     \
	W(IND_ATTAINED, "Målopfyldelse", "Attainment", "Måloppnåelse")                                      \
	W(IND_GRADE, "Vurdering", "Grade", "Vurdering")                                                     \
	W(IND_EXPLANATION, "Forklaring", "Explanation", "Forklaring")                                       \
	W(IND_NO_THEME, "Uden tema", "Without a theme", "Uten tema")                                        \
	W(IND_PERCENT, "{1} %", "{1}%", "{1} %")                                                            \
	W(IND_MEASURED, "{1} ({2})", "{1} ({2})", "{1} ({2})")                                              \
	W(IND_COUNTS, "{1} mål: {2}.", "{1} goals: {2}.", "{1} mål: {2}.")                                  \
	W(IND_COUNT, "{1} {2}", "{1} {2}", "{1} {2}")                                                       \
	W(IND_ABOUT,                                                                                        \
	    "Målopfyldelse = (seneste − udgangspunkt) / (måltal − udgangspunkt). Vurderingen "        \
	    "følger det nøjagtige tal, ikke det afrundede: opfyldt fra {1}, delvist opfyldt fra "         \
	    "{2}. Før fristen sammenlignes med den lige vej fra start til frist.",                          \
	    "Attainment = (latest − baseline) / (target − baseline). The grade goes by the exact "      \
	    "figure, not the rounded one: met from {1}, partly met from {2}. Before the due date "          \
	    "it is compared with the straight path from start to due date.",                                \
	    "Måloppnåelse = (siste − utgangspunkt) / (måltall − utgangspunkt). Vurderingen følger " \
	    "det nøyaktige tallet, ikke det avrundede: oppfylt fra {1}, delvis oppfylt fra "               \
	    "{2}. Før fristen sammenlignes det med den rette veien fra start til frist.")                   \
	/* in the order of enum kik_grade; a sign goes before each */                                       \
	W(GRADE_MET, "opfyldt", "met", "oppfylt")                                                           \
	W(GRADE_PARTLY, "delvist opfyldt", "partly met", "delvis oppfylt")                                  \
	W(GRADE_NOT_MET, "ikke opfyldt", "not met", "ikke oppfylt")                                         \
	W(GRADE_ON_WAY, "på vej", "on the way", "på vei")                                                   \
	W(GRADE_BEHIND, "bagud", "behind", "på etterskudd")                                                 \
	W(GRADE_NOT_DUE, "ikke forfaldent", "not due yet", "ikke forfalt")                                  \
	W(GRADE_UNMEASURED, "ikke målt", "not measured", "ikke målt")                                       \
	W(GRADE_NO_TARGET, "intet måltal", "no target", "ikke noe måltall")                                 \
	/* cut-offs: what holds, and what is usual */                                                       \
	W(CUT_CHANGED, "Andre grænser end de sædvanlige: {1}.",                                             \
	    "Other cut-offs than the usual ones: {1}.", "Andre grenser enn de vanlige: {1}.")               \
	W(CUT_MET, "opfyldt fra {1} % (ellers {2} %)", "met from {1}% (else {2}%)",                         \
	    "oppfylt fra {1} % (ellers {2} %)")                                                             \
	W(CUT_PARTLY, "delvist opfyldt fra {1} % (ellers {2} %)",                                           \
	    "partly met from {1}% (else {2}%)", "delvis oppfylt fra {1} % (ellers {2} %)")                  \
	W(CUT_PATH, "på vej ved {1} % af den lige vej (ellers {2} %)",                                      \
	    "on the way at {1}% of the straight path (else {2}%)",                                          \
	    "på vei ved {1} % av den rette veien (ellers {2} %)")                                           \
	W(CUT_HOLD, "fastholdt inden for {1} % (ellers {2} %)", "held within {1}% (else {2}%)",             \
	    "beholdt innenfor {1} % (ellers {2} %)")                                                        \
	W(CUT_ABOVE, "over forventning fra {1} (ellers {2})",                                               \
	    "above expectation from {1} (else {2})", "over forventning fra {1} (ellers {2})")               \
	W(CUT_BELOW, "under forventning ved mindre end {1} (ellers {2})",                                   \
	    "below expectation under {1} (else {2})",                                                       \
	    "under forventning ved mindre enn {1} (ellers {2})")                                            \
	W(CUT_EFFECT, "høj effekt er over {1} (ellers {2})",                                                \
	    "high effect is above {1} (else {2})", "høy effekt er over {1} (ellers {2})")                   \
	W(CUT_EFFORT, "høj indsats er over {1} (ellers {2})",                                               \
	    "high effort is above {1} (else {2})", "høy innsats er over {1} (ellers {2})")                  \
	/* follow-up */                                                                                     \
	W(OPF_TITLE, "Opfølgning: {1}", "Follow-up: {1}", "Oppfølging: {1}")                                \
	W(OPF_DATE, "Opgjort den", "As of", "Gjort opp den")                                                \
	W(OPF_GOALS, "Mål", "Goals", "Mål")                                                                 \
	W(OPF_GOAL, "Mål", "Goal", "Mål")                                                                   \
	W(OPF_NEXT, "Næste skridt", "Next step", "Neste steg")                                              \
	W(OPF_MISSING, "Forklaring mangler", "Explanation missing", "Forklaring mangler")                   \
	W(OPF_MISSING_NOTE, "Mål, der ikke er nået, og hvor forklaringen mangler: {1}.",                    \
	    "Goals that are not reached, and nobody says why: {1}.",                                        \
	    "Mål som ikke er nådd, og der forklaringen mangler: {1}.")                                      \
	/* surveys */                                                                                       \
	W(SURV_TABLE, "Oplevet kvalitet", "Perceived quality", "Opplevd kvalitet")                          \
	W(SURV_ITEM, "Udsagn", "Item", "Utsagn")                                                            \
	W(SURV_EXPERIENCE, "Oplevelse (O)", "Experience (O)", "Opplevelse (O)")                             \
	W(SURV_EXPECTATION, "Forventning (F)", "Expectation (F)", "Forventning (F)")                        \
	W(SURV_RATIO, "K = O/F", "K = O/F", "K = O/F")                                                      \
	W(SURV_LAST, "K sidst", "K last time", "K sist")                                                    \
	W(SURV_GAP, "O − F", "O − F", "O − F")                                                              \
	W(SURV_N, "Svar (O/F)", "Answers (O/F)", "Svar (O/F)")                                              \
	W(SURV_BAND, "I forhold til forventningen", "Against expectation",                                  \
	    "I forhold til forventningen")                                                                  \
	W(SURV_ABOVE, "▲ over", "▲ above", "▲ over")                                                        \
	W(SURV_AS, "● som ventet", "● as expected", "● som ventet")                                         \
	W(SURV_BELOW, "▼ under", "▼ below", "▼ under")                                                      \
	W(SURV_ABOUT,                                                                                       \
	    "K er gennemsnittet af oplevelsen delt med gennemsnittet af forventningen. Se altid på "       \
	    "O og F selv: 5/5 og 2/2 giver begge 1. Over forventning er fra {2}, under er under "           \
	    "{3}. Færre end {1} svar vises ikke.",                                                          \
	    "K is the mean experience divided by the mean expectation. Always look at O and F "             \
	    "themselves: 5/5 and 2/2 both give 1. Above expectation is from {2}, below is under "           \
	    "{3}. Fewer than {1} answers are not shown.",                                                   \
	    "K er gjennomsnittet av opplevelsen delt på gjennomsnittet av forventningen. Se "              \
	    "alltid på O og F selv: 5/5 og 2/2 gir begge 1. Over forventning er fra {2}, under "           \
	    "er under {3}. Færre enn {1} svar vises ikke.")                                                 \
	W(SURV_FEW, "<{1}", "<{1}", "<{1}")                                                                 \
	/* deviations */                                                                                    \
	W(DEV_TITLE, "Afvigelser", "Deviations", "Avvik")                                                   \
	W(DEV_TABLE, "Afvigelser efter alvorlighed og status",                                              \
	    "Deviations by severity and status", "Avvik etter alvorlighet og status")                       \
	W(DEV_SEVERITY, "Alvorlighed", "Severity", "Alvorlighet")                                           \
	W(DEV_HIGH, "høj", "high", "høy")                                                                   \
	W(DEV_MEDIUM, "mellem", "medium", "middels")                                                        \
	W(DEV_LOW, "lav", "low", "lav")                                                                     \
	W(DEV_UNSAID, "ikke angivet", "not said", "ikke angitt")                                            \
	W(DEV_REPORTED, "Anmeldt", "Reported", "Meldt")                                                     \
	W(DEV_HANDLED, "Under behandling", "In hand", "Under behandling")                                   \
	W(DEV_CLOSED, "Lukket", "Closed", "Lukket")                                                         \
	W(DEV_ALL, "I alt", "In all", "I alt")                                                              \
	W(DEV_LAST, "I alt i runde {1}", "In all in round {1}", "I alt i runde {1}")                        \
	W(DEV_DAYS, "Dage fra anmeldelse til lukning", "Days from report to closing",                       \
	    "Dager fra melding til lukking")                                                                \
	W(DEV_DAYS_OF, "gennemsnit {1}, median {2} (af {3} lukkede)",                                       \
	    "mean {1}, median {2} (of {3} closed)",                                                         \
	    "gjennomsnitt {1}, median {2} (av {3} lukkede)")                                                \
	W(DEV_IN_TIME, "Lukket inden for fristen", "Closed within the due date",                            \
	    "Lukket innen fristen")                                                                         \
	W(DEV_OVERDUE, "Over fristen den {1}", "Overdue on {1}", "Over fristen den {1}")                    \
	W(DEV_REPEATS, "Årsager, der går igen", "Causes that come back", "Årsaker som går igjen")           \
	W(DEV_REPEAT, "{1} ({2} gange)", "{1} ({2} times)", "{1} ({2} ganger)")                             \
	W(DEV_ABOUT,                                                                                        \
	    "Flere anmeldelser er ikke i sig selv dårligere: de kan vise, at man taler åbent om "         \
	    "fejl.",                                                                                        \
	    "More reports are not worse in themselves: they may show that errors are spoken of "            \
	    "openly.",                                                                                      \
	    "Flere meldinger er ikke dårligere i seg selv: de kan vise at man snakker åpent om "          \
	    "feil.")

#endif
