/* The words of konsensusrapport and resume; see kik/words.h. */
#ifndef KIK_WORDS_KONSENSUS_H
#define KIK_WORDS_KONSENSUS_H

#define KIK_WORDS_KONSENSUS(W)                                                                            \
	W(KON_TITLE, "Konsensusrapport: {1}", "Consensus report: {1}", "Konsensusrapport: {1}")           \
	W(KON_MARKING, "Fortroligt – enhedens eget arbejdspapir",                                         \
	    "Confidential – the unit's own working paper",                                                \
	    "Fortrolig – enhetens eget arbeidspapir")                                                     \
	W(KON_DATE, "Konsensusseminar", "Consensus seminar", "Konsensusseminar")                          \
	W(KON_PART, "Deltog i seminaret", "Took part in the seminar", "Deltok på seminaret")              \
	W(KON_ROLES, "{1}: {2}", "{1}: {2}", "{1}: {2}")                                                  \
	W(KON_ROLE, "{1} {2}", "{1} {2}", "{1} {2}")                                                      \
	W(KON_ALONE, "Svarede forinden hver for sig", "Answered alone beforehand",                        \
	    "Svarte hver for seg på forhånd")                                                             \
	W(KON_DEALT, "Spørgsmål med aftalte point", "Questions with agreed points",                       \
	    "Spørsmål med avtalte poeng")                                                                 \
	W(KON_READ,                                                                                       \
	    "Rapporten viser, hvad gruppen blev enig om på konsensusseminaret: point med "               \
	    "begrundelse, styrker og forbedringsområder. Ved siden af står, hvad deltagerne svarede "   \
	    "hver for sig, så man kan se, hvor seminaret flyttede noget.",                                \
	    "This report shows what the group agreed on at the consensus seminar: points with their "     \
	    "reason, strengths and areas for improvement. Beside them stands what each participant "      \
	    "answered alone, so that one can see what the seminar moved.",                                \
	    "Rapporten viser hva gruppen ble enig om på konsensusseminaret: poeng med begrunnelse, "     \
	    "styrker og forbedringsområder. Ved siden av står det hva deltakerne svarte hver for "      \
	    "seg, slik at man kan se hva seminaret flyttet på.")                                          \
	W(KON_NO_OWN,                                                                                     \
	    "De individuelle svar er ikke med i materialet. Rapporten viser derfor kun det aftalte.",     \
	    "The individual answers are not in the input, so this report shows only what was agreed.",    \
	    "De individuelle svarene er ikke med i materialet. Rapporten viser derfor bare det som "      \
	    "ble avtalt.")                                                                                \
	W(KON_NO_LAST, "Der er ingen aftalte point fra runde {1} at sammenligne med.",                    \
	    "There are no agreed points of round {1} to compare with.",                                   \
	    "Det finnes ingen avtalte poeng fra runde {1} å sammenligne med.")                            \
	W(AGREED, "Aftalt", "Agreed", "Avtalt")                                                           \
	W(AGREED_POINTS, "Aftalte point", "Agreed points", "Avtalte poeng")                               \
	W(AGREED_OF, "Aftalt, runde {1}", "Agreed, round {1}", "Avtalt, runde {1}")                       \
	W(AGREED_LAST, "Aftalt sidst", "Agreed last time", "Avtalt sist")                                 \
	W(ALONE, "Hver for sig", "Alone", "Hver for seg")                                                 \
	W(ALONE_MEDIAN, "Median hver for sig", "Median, alone", "Median hver for seg")                    \
	W(ALONE_RANGE, "Spænd hver for sig", "Range, alone", "Spenn hver for seg")                        \
	W(REASON, "Begrundelse", "Reason", "Begrunnelse")                                                 \
	W(NOT_DEALT, "Ikke behandlet", "Not dealt with", "Ikke behandlet")                                \
	W(NOT_DEALT_LIST,                                                                                 \
	    "Gruppen har ikke aftalt point på: {1}. De indgår ikke i gennemsnittene.",                    \
	    "The group agreed on no points for: {1}. They enter no mean.",                                \
	    "Gruppen har ikke avtalt poeng på: {1}. De inngår ikke i gjennomsnittene.")                   \
	W(OUTSIDE, "De aftalte point ligger uden for det, deltagerne gav hver for sig ({1}).",            \
	    "The agreed points lie outside what the participants gave alone ({1}).",                      \
	    "De avtalte poengene ligger utenfor det deltakerne ga hver for seg ({1}).")                   \
	W(OUTSIDE_NO_REASON,                                                                              \
	    "De aftalte point ligger uden for det, deltagerne gav hver for sig ({1}), og der står "      \
	    "ingen begrundelse.",                                                                         \
	    "The agreed points lie outside what the participants gave alone ({1}), and no reason is "     \
	    "given.",                                                                                     \
	    "De avtalte poengene ligger utenfor det deltakerne ga hver for seg ({1}), og det står "      \
	    "ingen begrunnelse.")                                                                         \
	W(USED_DOCUMENTS, "Anvendt dokumentation", "Documentation used", "Brukt dokumentasjon")           \
	W(CARRIED, "Forbedringsområder, der føres videre",                                                \
	    "Areas for improvement that are carried on", "Forbedringsområder som føres videre")           \
	W(CARRIED_HOW,                                                                                    \
	    "Listen er udgangspunktet for prioriteringen: Saml det, der hører sammen, vurdér effekt "   \
	    "og indsats, og vælg.",                                                                       \
	    "The list is what prioritising starts from: group what belongs together, judge effect "       \
	    "and effort, and choose.",                                                                    \
	    "Listen er utgangspunktet for prioriteringen: Samle det som hører sammen, vurder effekt "    \
	    "og innsats, og velg.")                                                                       \
	W(CARRIED_NONE, "Gruppen har ikke aftalt nogen forbedringsområder.",                              \
	    "The group agreed on no areas for improvement.",                                              \
	    "Gruppen har ikke avtalt noen forbedringsområder.")                                           \
	W(IMPROVEMENT, "Forbedringsområde", "Area for improvement", "Forbedringsområde")                  \
	W(DIFFERENCE, "Forskel", "Difference", "Forskjell")                                               \
	W(KON_ABOUT,                                                                                      \
	    "Et temas aftalte tal er gennemsnittet af de aftalte point på temaets spørgsmål. "         \
	    "»Hver for sig« er gennemsnittet af deltagernes egne svar. Median og spænd er "            \
	    "deltagernes.",                                                                               \
	    "A theme's agreed figure is the mean of the points agreed on for its questions. “Alone” " \
	    "is the mean of the participants' own answers. Median and range are theirs.",                 \
	    "Temaets avtalte tall er gjennomsnittet av de avtalte poengene på temaets spørsmål. "      \
	    "«Hver for seg» er gjennomsnittet av deltakernes egne svar. Median og spenn er "            \
	    "deltakernes.")                                                                               \
	/* resume */                                                                                      \
	W(RESUME_TITLE, "Resumé af selvevalueringen: {1}", "Summary of the self-evaluation: {1}",         \
	    "Sammendrag av egenvurderingen: {1}")                                                         \
	W(RESUME_WHAT,                                                                                    \
	    "{1} har vurderet sin egen kvalitet efter {2}. Deltagerne svarede først hver for sig og "    \
	    "blev derefter enige om fælles point på et konsensusseminar.",                                \
	    "{1} has evaluated its own quality by {2}. The participants first answered alone and then "   \
	    "agreed on common points at a consensus seminar.",                                            \
	    "{1} har vurdert sin egen kvalitet etter {2}. Deltakerne svarte først hver for seg og ble "  \
	    "deretter enige om felles poeng på et konsensusseminar.")                                     \
	W(RESUME_PEOPLE, "Antal deltagere: {1}.", "Number of participants: {1}.",                         \
	    "Antall deltakere: {1}.")                                                                     \
	W(RESUME_HIDDEN,                                                                                  \
	    "Færre end {1} personer deltog. Point vises derfor ikke, så ingen kan genkendes.",            \
	    "Fewer than {1} people took part, so no points are shown and nobody can be recognised.",      \
	    "Færre enn {1} personer deltok. Poeng vises derfor ikke, slik at ingen kan gjenkjennes.")     \
	W(RESUME_UNKNOWN,                                                                                 \
	    "Det fremgår ikke, hvor mange der deltog. Point vises derfor ikke, så ingen kan "           \
	    "genkendes.",                                                                                 \
	    "It is not known how many took part, so no points are shown and nobody can be recognised.",   \
	    "Det framgår ikke hvor mange som deltok. Poeng vises derfor ikke, slik at ingen kan "        \
	    "gjenkjennes.")                                                                               \
	W(RESUME_STRONG, "Højest ligger: {1}.", "Highest: {1}.", "Høyest ligger: {1}.")                   \
	W(RESUME_WEAK, "Lavest ligger: {1}.", "Lowest: {1}.", "Lavest ligger: {1}.")                      \
	W(RESUME_COUNTS, "Gruppen har peget på styrker ({1}) og forbedringsområder ({2}).",               \
	    "The group named strengths ({1}) and areas for improvement ({2}).",                           \
	    "Gruppen har pekt på styrker ({1}) og forbedringsområder ({2}).")                             \
	W(RESUME_MOST, "Flest forbedringsområder hører til: {1}.",                                        \
	    "Most areas for improvement belong to: {1}.",                                                 \
	    "Flest forbedringsområder hører til: {1}.")                                                   \
	W(RESUME_COUNTS_NONE, "Gruppen har peget på styrker ({1}), men ingen forbedringsområder.",        \
	    "The group named strengths ({1}), but no areas for improvement.",                             \
	    "Gruppen har pekt på styrker ({1}), men ingen forbedringsområder.")                           \
	W(RESUME_NEXT,                                                                                    \
	    "Næste skridt: Lederen prioriterer forbedringsområderne, og de valgte bliver til "          \
	    "handleplaner og mål i enhedens aftale.",                                                     \
	    "Next step: the leader sets priorities among the areas for improvement, and those chosen "    \
	    "become action plans and goals of the unit's agreement.",                                     \
	    "Neste steg: Lederen prioriterer forbedringsområdene, og de som velges, blir til "           \
	    "handlingsplaner og mål i enhetens avtale.")

#endif
