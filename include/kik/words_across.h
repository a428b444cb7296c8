/* The words of what overblik says about units taken together; see kik/words.h. */
#ifndef KIK_WORDS_ACROSS_H
#define KIK_WORDS_ACROSS_H

#define KIK_WORDS_ACROSS(W)                                                                \
	W(EFFORTS, "Hvilke indsatser følges ad med hvilke resultater?",                    \
	    "Which efforts go with which results?",                                        \
	    "Hvilke innsatser følger med hvilke resultater?")                              \
	W(EFFORTS_FEW,                                                                     \
	    "Hvilke indsatser der følges ad med hvilke resultater, kan først beregnes "  \
	    "med mindst {1} enheder, hvis tal må vises. Her er der {2}.",                  \
	    "Which efforts go with which results can be worked out only from {1} units "   \
	    "whose figures may be shown. Here: {2}.",                                      \
	    "Hvilke innsatser som følger med hvilke resultater, kan først beregnes med " \
	    "minst {1} enheter med tall som kan vises. Her er det {2}.")                   \
	W(EFFORTS_HOW,                                                                     \
	    "Sammenhængen ρ (Spearmans rangkorrelation) er 1, når de enheder, der "     \
	    "ligger højest i indsatsen, også ligger højest i resultatet, 0, når det "  \
	    "ene ikke siger noget om det andet, og −1, når det går den modsatte vej. " \
	    "Den bygger på enhedernes temagennemsnit. Intervallet rummer 95 % af de "     \
	    "værdier, man får, når enhederne trækkes om igen (bootstrap). "            \
	    "Sammenhængen kaldes tydelig, når 0 ligger uden for intervallet.",             \
	    "The correlation ρ (Spearman's, of ranks) is 1 when the units that stand "    \
	    "highest in the effort stand highest in the result too, 0 when one tells "     \
	    "nothing about the other, and −1 when it goes the other way. It is made of " \
	    "the units' theme means. The interval holds 95% of the values that come when " \
	    "units are drawn anew (bootstrap). The correlation is called clear when 0 "    \
	    "lies outside the interval.",                                                  \
	    "Sammenhengen ρ (Spearmans rangkorrelasjon) er 1 når de enhetene som "       \
	    "ligger høyest i innsatsen, også ligger høyest i resultatet, 0 når det "   \
	    "ene ikke sier noe om det andre, og −1 når det går motsatt vei. Den "      \
	    "bygger på enhetenes temagjennomsnitt. Intervallet rommer 95 % av verdiene "  \
	    "man får når enhetene trekkes på nytt (bootstrap). Sammenhengen kalles "    \
	    "tydelig når 0 ligger utenfor intervallet.")                                   \
	W(EFFORTS_CAUTION,                                                                 \
	    "Tallene siger ikke, hvad der er årsag til hvad: En god ledelse kan give "    \
	    "gode resultater, gode resultater kan give arbejdsro, og noget tredje kan "    \
	    "ligge bag begge dele. Når der ses på {1} par på én gang, vil et enkelt "  \
	    "ofte se tydeligt ud alene ved et tilfælde. Brug tallene til at stille "      \
	    "spørgsmål.",                                                                  \
	    "The figures do not say what causes what: good leadership can bring good "     \
	    "results, good results can bring calm to work in, and something else can lie " \
	    "behind both. Among {1} pairs looked at together, one will often look clear "  \
	    "by chance alone. Use the figures to ask questions.",                          \
	    "Tallene sier ikke hva som er årsak til hva: God ledelse kan gi gode "        \
	    "resultater, gode resultater kan gi arbeidsro, og noe tredje kan ligge bak "   \
	    "begge deler. Når man ser på {1} par på én gang, vil et enkelt ofte se "   \
	    "tydelig ut ved ren tilfeldighet. Bruk tallene til å stille spørsmål.")        \
	W(EFFORTS_TABLE, "Par af indsats og resultat, den stærkeste sammenhæng først",     \
	    "Pairs of effort and result, the strongest correlation first",                 \
	    "Par av innsats og resultat, den sterkeste sammenhengen først")                \
	W(CORRELATION, "Sammenhæng ρ", "Correlation ρ", "Sammenheng ρ")                    \
	W(INTERVAL_FROM, "Interval fra", "Interval from", "Intervall fra")                 \
	W(INTERVAL_TO, "Interval til", "Interval to", "Intervall til")                     \
	W(CORRELATION_WORD, "Vurdering", "Verdict", "Vurdering")                           \
	W(CORRELATION_CLEAR, "tydelig", "clear", "tydelig")                                \
	W(CORRELATION_UNSURE, "usikker", "unsure", "usikker")                              \
	W(PAIR_ALT, "{1} (vandret) mod {2} (lodret): ρ = {3}, {4} enheder.",               \
	    "{1} (across) against {2} (up): ρ = {3}, {4} units.",                          \
	    "{1} (vannrett) mot {2} (loddrett): ρ = {3}, {4} enheter.")                    \
	W(RELIABILITY, "Målingens pålidelighed", "Reliability of the measurement",         \
	    "Målingens pålitelighet")                                                      \
	W(RELIABILITY_HOW,                                                                 \
	    "Forskel mellem enhederne er den del af pointenes variation, der ligger "      \
	    "mellem enhederne; resten ligger mellem kolleger i samme enhed. En lille "     \
	    "andel betyder, at temaet ikke skiller enhederne ad: Læs da ikke meget ud "   \
	    "af enhedernes rækkefølge.",                                                   \
	    "Difference between units is the part of the variation of points that lies "   \
	    "between the units; the rest lies between colleagues of the same unit. A "     \
	    "small share means that the theme does not tell units apart: then do not "     \
	    "read much into their order.",                                                 \
	    "Forskjell mellom enhetene er den delen av variasjonen i poeng som ligger "    \
	    "mellom enhetene; resten ligger mellom kolleger i samme enhet. En liten "      \
	    "andel betyr at temaet ikke skiller enhetene fra hverandre: Da bør man ikke " \
	    "lese mye ut av rekkefølgen.")                                                 \
	W(BETWEEN_SHARE, "Forskel mellem enhederne", "Difference between units",           \
	    "Forskjell mellom enhetene")                                                   \
	W(BETWEEN_PERCENT, "Procent", "Per cent", "Prosent")                               \
	W(ALL_QUESTIONS, "Alle spørgsmål", "All questions", "Alle spørsmål")               \
	W(ALPHA, "Krippendorffs α", "Krippendorff's α", "Krippendorffs α")                 \
	W(ALPHA_HOW,                                                                       \
	    "Krippendorffs α viser, om svarene i en enhed skelner mellem "                \
	    "spørgsmålene: 1, når alle giver det samme spørgsmål samme point, 0, "    \
	    "når pointene ligger, som var de trukket ved lodtrækning.",                    \
	    "Krippendorff's α shows whether the answers in a unit tell questions apart: " \
	    "1 when all give a question the same points, 0 when the points lie as if "     \
	    "drawn by lot.",                                                               \
	    "Krippendorffs α viser om svarene i en enhet skiller mellom spørsmålene: "  \
	    "1 når alle gir et spørsmål samme poeng, 0 når poengene ligger som om de " \
	    "var trukket ved loddtrekning.")

#endif
