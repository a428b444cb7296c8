/* The words of comparisons; see kik/words.h. */
#ifndef KIK_WORDS_COMPARE_H
#define KIK_WORDS_COMPARE_H

/* clang-format off: columns of no width help nobody read these */
#define KIK_WORDS_COMPARE(W)                                                                                                \
	W(CMP_TITLE, "Sammenlignet med {1}", "Compared with {1}", "Sammenlignet med {1}")                                   \
	W(CMP_OTHERS, "de andre enheder i {1}", "the other units of {1}",                                                   \
	    "de andre enhetene i {1}")                                                                                      \
	W(CMP_OTHERS_ALL, "alle andre enheder", "all other units", "alle andre enheter")                                    \
	W(CMP_OF, "{1} af {2}", "{1} of {2}", "{1} av {2}")                                                                 \
	W(CMP_HOW,                                                                                                          \
	    "Tallene bygger på det, hver deltager svarede for sig. De andres gennemsnit er enhedernes "                    \
	    "gennemsnit, hvor hver enhed tæller lige meget. Plads 1 er det højeste gennemsnit. Kun enheder, "             \
	    "hvis tal må vises, og som svarede på de samme spørgsmål, er med, og der skal være mindst tre af "         \
	    "dem. En plads siger ikke, om forskellen er stor, eller hvad den skyldes: i små grupper flytter "              \
	    "få svar en enhed flere pladser.",                                                                              \
	    "The figures rest on what each participant answered alone. The mean of the others is that of the "              \
	    "units' means, each unit counting equally. Position 1 is the highest mean. Only units whose figures "           \
	    "may be shown and that answered the same questions take part, and there must be at least three of "             \
	    "them. A position says neither whether the difference is large nor where it comes from: in small "              \
	    "groups a few answers move a unit several positions.",                                                          \
	    "Tallene bygger på det hver deltaker svarte for seg. De andres gjennomsnitt er enhetenes "                     \
	    "gjennomsnitt, der hver enhet teller like mye. Plass 1 er det høyeste gjennomsnittet. Bare enheter "           \
	    "som kan vises, og som svarte på de samme spørsmålene, er med, og det må være minst tre av "               \
	    "dem. En plass sier ikke om forskjellen er stor, eller hva den skyldes: i små grupper flytter "                \
	    "noen få svar en enhet flere plasser.")                                                                         \
	W(CMP_TOO_FEW,                                                                                                      \
	    "Der er ingen sammenligning: færre end tre andre enheder i gruppen har tal, der må vises.",                     \
	    "There is no comparison: fewer than three other units of the group have figures that may be shown.",            \
	    "Det er ingen sammenligning: færre enn tre andre enheter i gruppen har tall som kan vises.")                    \
	W(CMP_NO_GROUP, "Der er ingen sammenligning: enheden hører ikke til i nogen gruppe.",                               \
	    "There is no comparison: the unit belongs to no group.",                                                        \
	    "Det er ingen sammenligning: enheten hører ikke til i noen gruppe.")                                            \
	W(CMP_OWN, "Enheden", "The unit", "Enheten")                                                                        \
	W(CMP_MEAN, "De andre", "The others", "De andre")                                                                   \
	W(CMP_DIFFERENCE, "Forskel", "Difference", "Forskjell")                                                             \
	W(CMP_POSITION, "Plads", "Position", "Plass")                                                                       \
	W(CMP_LOWEST, "Laveste af de andre", "Lowest of the others", "Laveste av de andre")                                 \
	W(CMP_HIGHEST, "Højeste af de andre", "Highest of the others", "Høyeste av de andre")                               \
	W(CMP_THEMES, "Temaerne sammenlignet", "The themes compared", "Temaene sammenlignet")                               \
	W(CMP_ABOVE, "Mest over de andre", "Most above the others", "Mest over de andre")                                   \
	W(CMP_BELOW, "Mest under de andre", "Most below the others", "Mest under de andre")                                 \
	W(CMP_UNITS, "Enhederne blandt ligestillede", "The units among their peers",                                        \
	    "Enhetene blant likestilte")                                                                                    \
	W(CMP_UNITS_HOW,                                                                                                    \
	    "Hver enhed er holdt op mod de andre enheder i sin gruppe. »Mest over« og »mest under« er det tema, "       \
	    "hvor forskellen er størst.",                                                                                   \
	    "Each unit is held against the other units of its group. “Most above” and “most below” name the theme " \
	    "where the difference is largest.",                                                                             \
	    "Hver enhet er holdt opp mot de andre enhetene i sin gruppe. «Mest over» og «mest under» er temaet "        \
	    "der forskjellen er størst.")                                                                                   \
	W(CMP_GROUP, "Gruppe", "Group", "Gruppe")
/* clang-format on */

#endif
