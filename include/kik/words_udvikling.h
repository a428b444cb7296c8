/* The words of udvikling; see kik/words.h. */
#ifndef KIK_WORDS_UDVIKLING_H
#define KIK_WORDS_UDVIKLING_H

/* clang-format off: columns of no width help nobody read these */
#define KIK_WORDS_UDVIKLING(W)                                                                                                   \
	W(UDV_TITLE, "Udvikling", "Development", "Utvikling")                                                                    \
	W(UDV_SPAN, "Runde {1} til {2}", "Round {1} to {2}", "Runde {1} til {2}")                                                \
	W(UDV_ROUNDS, "Runderne", "The rounds", "Rundene")                                                                       \
	W(UDV_EXPECTED, "Inviterede", "Invited", "Inviterte")                                                                    \
	W(UDV_THEMES_USED, "Temaer", "Themes", "Temaer")                                                                         \
	W(UDV_OTHER_FRAME,                                                                                                       \
	    "Mellem runde {1} og runde {2} er spørgsmålene eller skalaen ændret. Tal fra før og efter kan "                  \
	    "ikke sammenlignes, og linjerne er brudt. Et tal fra før vises kun, hvor tema og skala har "                        \
	    "samme navn og længde som nu.",                                                                                      \
	    "Between round {1} and round {2} the questions or the scale were changed. Figures from before "                      \
	    "and after cannot be compared, and the lines are broken. A figure from before is shown only "                        \
	    "where theme and scale have the same name and length as now.",                                                       \
	    "Mellom runde {1} og runde {2} er spørsmålene eller skalaen endret. Tall fra før og etter kan "                   \
	    "ikke sammenlignes, og linjene er brutt. Et tall fra før vises bare der tema og skala har "                         \
	    "samme navn og lengde som nå.")                                                                                      \
	W(UDV_SOME_THEMES,                                                                                                       \
	    "I runde {1} var kun disse temaer med: {2}. De andre har ingen tal fra den runde.",                                  \
	    "In round {1} only these themes were included: {2}. The others have no figures from that round.",                    \
	    "I runde {1} var bare disse temaene med: {2}. De andre har ingen tall fra den runden.")                              \
	W(UDV_CUT_FRAME, "Spørgsmål eller skala ændret", "Questions or scale changed",                                           \
	    "Spørsmål eller skala endret")                                                                                       \
	W(UDV_CUT_QUESTIONS, "Ikke de samme spørgsmål", "Not the same questions",                                                \
	    "Ikke de samme spørsmålene")                                                                                         \
	W(UDV_INCOMPLETE,                                                                                                        \
	    "Runde {1} er ikke fuldstændig: nogle svar kunne ikke læses, eller enheder mangler. Det gælder: {2}.",               \
	    "Round {1} is not complete: some answers could not be read, or units are missing. This concerns: {2}.",              \
	    "Runde {1} er ikke fullstendig: noen svar kunne ikke leses, eller enheter mangler. Det gjelder: {2}.")               \
	/* themes */                                                                                                             \
	W(UDV_THEMES, "Temaerne gennem runderne", "The themes over the rounds",                                                  \
	    "Temaene gjennom rundene")                                                                                           \
	W(UDV_THEMES_HOW,                                                                                                        \
	    "Hvert tal er et gennemsnit af point. En streg betyder, at temaet ikke var med i runden.",                           \
	    "Each figure is a mean of points. A dash means that the theme was not part of the round.",                           \
	    "Hvert tall er et gjennomsnitt av poeng. En strek betyr at temaet ikke var med i runden.")                           \
	W(UDV_THEMES_TEST,                                                                                                       \
	    "For temaer og samlede gennemsnit er der ingen vurdering af, om ændringen kan være tilfældig: en "                \
	    "persons svar på flere spørgsmål hænger sammen, og det kan tallene ikke vise. I stedet står der, "              \
	    "hvor mange af temaets spørgsmål der har ændret sig mere end tilfældigt.",                                           \
	    "Themes and overall means are not judged as to whether a change may be chance: one person's "                        \
	    "answers to several questions hang together, which the figures cannot show. Instead the table "                      \
	    "tells how many of the theme's questions have changed more than by chance.",                                         \
	    "For temaer og samlede gjennomsnitt er det ingen vurdering av om endringen kan være tilfeldig: "                    \
	    "svarene fra én person på flere spørsmål henger sammen, og det kan tallene ikke vise. I stedet står det "       \
	    "hvor mange av temaets spørsmål som har endret seg mer enn tilfeldig.")                                              \
	W(UDV_MARKED, "Spørgsmål ændret mere end tilfældigt",                                                                    \
	    "Questions changed more than by chance", "Spørsmål endret mer enn tilfeldig")                                        \
	W(UDV_SLOPE, "Temaerne fra runde {1} til runde {2}",                                                                     \
	    "The themes from round {1} to round {2}", "Temaene fra runde {1} til runde {2}")                                     \
	W(UDV_LINES, "{1} gennem runderne", "{1} over the rounds", "{1} gjennom rundene")                                        \
	W(UDV_ALT, "{1}: {2} i runde {3}, {4} i runde {5}.",                                                                     \
	    "{1}: {2} in round {3}, {4} in round {5}.", "{1}: {2} i runde {3}, {4} i runde {5}.")                                \
	W(UDV_ALT_ONE, "{1}: {2} i runde {3}.", "{1}: {2} in round {3}.", "{1}: {2} i runde {3}.")                               \
	W(UDV_ALT_CUT, "Før runde {1} er linjerne brudt ({2}).",                                                                 \
	    "Before round {1} the lines are broken ({2}).",                                                                      \
	    "Før runde {1} er linjene brutt ({2}).")                                                                             \
	W(UDV_ZOOM, "Figuren viser skalaen fra {1} til {2}; hele skalaen går fra {3} til {4}.",                                  \
	    "The figure shows the scale from {1} to {2}; all of it goes from {3} to {4}.",                                       \
	    "Figuren viser skalaen fra {1} til {2}; hele skalaen går fra {3} til {4}.")                                          \
	/* questions */                                                                                                          \
	W(UDV_QUESTIONS, "Hvad har ændret sig?", "What has changed?", "Hva har endret seg?")                                     \
	W(UDV_READ,                                                                                                              \
	    "Tal fra få personer svinger af sig selv fra runde til runde. Derfor er det regnet ud for hvert "                   \
	    "spørgsmål, hvor ofte man ville se en mindst lige så stor forskel, hvis svarene fra de to runder blev "           \
	    "lagt i én bunke og delt ud på ny i blinde. Den andel er p. Er den lille nok, står der »mere "                   \
	    "end tilfældigt«. Grænsen er sat, så risikoen for blot ét forkert mærke i hele rapporten er "                  \
	    "højst 5 procent.",                                                                                                  \
	    "Figures of few people swing by themselves from round to round. So for each question it was worked "                 \
	    "out how often one would see at least as large a difference if the answers of both rounds were put in "              \
	    "one heap and dealt out again blindly. That share is p. Where it is small enough, the table says “more "           \
	    "than by chance”. The limit is such that the risk of even one wrong mark in the whole report is "                  \
	    "at most 5 per cent.",                                                                                               \
	    "Tall fra få personer svinger av seg selv fra runde til runde. Derfor er det regnet ut for hvert "                  \
	    "spørsmål hvor ofte man ville se en minst like stor forskjell hvis svarene fra de to rundene ble "                 \
	    "lagt i én bunke og delt ut på nytt i blinde. Den andelen er p. Er den liten nok, står det «mer "                \
	    "enn tilfeldig». Grensen er satt slik at risikoen for bare ett feil merke i hele rapporten er "                     \
	    "høyst 5 prosent.")                                                                                                  \
	W(UDV_READ_SMALL,                                                                                                        \
	    "»Kan være tilfældigt« betyder ikke, at der ikke er sket noget. I en lille gruppe skal ændringen "              \
	    "være stor, før den kan skelnes fra tilfældige udsving. Og et mærke siger, at noget er ændret, "                \
	    "ikke hvorfor.",                                                                                                     \
	    "“May be chance” does not mean that nothing happened. In a small group a change must be large before "           \
	    "it can be told from chance. And a mark says that something has changed, not why.",                                  \
	    "«Kan være tilfeldig» betyr ikke at ingenting har skjedd. I en liten gruppe må endringen "                       \
	    "være stor før den kan skilles fra tilfeldige svingninger. Og et merke sier at noe er endret, "                    \
	    "ikke hvorfor.")                                                                                                     \
	W(UDV_READ_UNITS,                                                                                                        \
	    "Vurderingen regner alle svar for uafhængige. Svar fra samme enhed ligner ofte hinanden, så for "                  \
	    "flere enheder tilsammen kan der komme lidt for mange mærker.",                                                      \
	    "The judgement takes all answers as independent. Answers from the same unit are often alike, so for "                \
	    "several units together there may be somewhat too many marks.",                                                      \
	    "Vurderingen regner alle svar som uavhengige. Svar fra samme enhet ligner ofte på hverandre, så for "              \
	    "flere enheter til sammen kan det komme litt for mange merker.")                                                     \
	W(UDV_READ_HIDDEN,                                                                                                       \
	    "Vurderingen vises kun, hvor mindst {1} personer har svaret i begge runder, for den siger noget om, "                \
	    "hvordan svarene fordeler sig.",                                                                                     \
	    "The judgement is shown only where at least {1} people answered in both rounds, since it tells "                     \
	    "something of how the answers are spread.",                                                                          \
	    "Vurderingen vises bare der minst {1} personer har svart i begge rundene, for den sier noe om "                      \
	    "hvordan svarene fordeler seg.")                                                                                     \
	W(UDV_VERDICT, "Vurdering", "Judgement", "Vurdering")                                                                    \
	W(UDV_P, "p", "p", "p")                                                                                                  \
	W(UDV_UP, "Steget mere end tilfældigt", "Risen more than by chance",                                                     \
	    "Økt mer enn tilfeldig")                                                                                             \
	W(UDV_DOWN, "Faldet mere end tilfældigt", "Fallen more than by chance",                                                  \
	    "Sunket mer enn tilfeldig")                                                                                          \
	W(UDV_CHANCE, "Kan være tilfældigt", "May be chance", "Kan være tilfeldig")                                              \
	W(UDV_SUM,                                                                                                               \
	    "{1} af de {2} spørgsmål, der kan vurderes, har ændret sig mere end tilfældigt: {3} steget, {4} faldet.",            \
	    "{1} of the {2} questions that can be judged have changed more than by chance: {3} risen, {4} fallen.",              \
	    "{1} av de {2} spørsmålene som kan vurderes, har endret seg mer enn tilfeldig: {3} økt, {4} sunket.")                \
	W(UDV_SUM_NONE,                                                                                                          \
	    "Ingen af de {1} spørgsmål, der kan vurderes, har ændret sig mere end tilfældigt.",                                  \
	    "None of the {1} questions that can be judged has changed more than by chance.",                                     \
	    "Ingen av de {1} spørsmålene som kan vurderes, har endret seg mer enn tilfeldig.")                                   \
	W(UDV_SUM_NOTHING,                                                                                                       \
	    "Ingen af ændringerne kan vurderes: for få har svaret, eller spørgsmålene blev ikke stillet i begge "            \
	    "runder.",                                                                                                           \
	    "None of the changes can be judged: too few answered, or the questions were not asked in both rounds.",              \
	    "Ingen av endringene kan vurderes: for få har svart, eller spørsmålene ble ikke stilt i begge "                   \
	    "rundene.")                                                                                                          \
	W(UDV_LARGEST, "Største ændringer", "Largest changes", "Største endringer")                                              \
	W(UDV_LARGEST_HOW,                                                                                                       \
	    "Ordnet efter ændringens størrelse. Se på vurderingen, før en enkelt ændring får vægt.",                             \
	    "Ordered by size. Look at the judgement before a single change is given weight.",                                    \
	    "Ordnet etter endringens størrelse. Se på vurderingen før en enkelt endring får vekt.")                              \
	W(UDV_RISEN, "Størst fremgang", "Largest rises", "Størst framgang")                                                      \
	W(UDV_FALLEN, "Størst tilbagegang", "Largest falls", "Størst tilbakegang")                                               \
	W(UDV_ALL_QUESTIONS, "Alle spørgsmål", "All questions", "Alle spørsmål")                                                 \
	/* units */                                                                                                              \
	W(UDV_UNITS, "Enhederne gennem runderne", "The units over the rounds",                                                   \
	    "Enhetene gjennom rundene")                                                                                          \
	W(UDV_UNITS_HOW,                                                                                                         \
	    "Enhedernes ændringer er ikke vurderet: jo færre der har svaret, jo mere svinger tallet af sig selv.",               \
	    "The changes of units are not judged: the fewer answered, the more a figure swings by itself.",                      \
	    "Endringene i enhetene er ikke vurdert: jo færre som har svart, jo mer svinger tallet av seg selv.")                 \
	W(UDV_ORIGINS, "Omdøbte, sammenlagte og delte enheder", "Renamed, merged and split units",                               \
	    "Enheter som har skiftet navn, er slått sammen eller delt")                                                          \
	W(UDV_ORIGINS_HOW,                                                                                                       \
	    "Tallene følger enheden bagud til dens forgængere. Er en forgænger delt, står dens tal ved flere "               \
	    "enheder; er flere lagt sammen, tæller hvert svar lige meget.",                                                      \
	    "The figures follow the unit back to its predecessors. Where a predecessor was split, its figure "                   \
	    "stands with several units; where several were merged, each answer counts equally.",                                 \
	    "Tallene følger enheten bakover til forgjengerne. Er en forgjenger delt, står tallet ved flere "                   \
	    "enheter; er flere slått sammen, teller hvert svar like mye.")                                                       \
	W(UDV_ORIGIN, "{1}: tallet for runde {2} er fra {3}.",                                                                   \
	    "{1}: the figure of round {2} is from {3}.", "{1}: tallet for runde {2} er fra {3}.")                                \
	/* rounds of another frame, converted */                                                                                 \
	W(CONVERTED, "Omregnet", "Converted", "Omregnet")                                                                        \
	W(UDV_ROUND_CONVERTED, "{1} (≈ omregnet)", "{1} (≈ converted)", "{1} (≈ omregnet)")                                      \
	W(UDV_CROSSWALK_ID, "»{1}« ({2}, udgave {3})", "“{1}” ({2}, edition {3})",                                               \
	    "«{1}» ({2}, utgave {3})")                                                                                           \
	W(UDV_CONVERTED,                                                                                                         \
	    "Runde {1} er lavet med »{2}« og er her omregnet til »{3}« med overgangen {4}. Omregnede tal har tegnet ≈. "   \
	    "Der er ikke spurgt om det samme: tallene kan stilles ved siden af hinanden, men de kan ikke vise, om en "           \
	    "forskel er en ændring. Derfor er linjerne brudt, og der er hverken ændring eller vurdering.",                       \
	    "Round {1} was made with “{2}” and is here converted to “{3}” by the crosswalk {4}. Converted figures bear " \
	    "the sign ≈. The questions were not the same: the figures can stand side by side, but they cannot show "           \
	    "whether a difference is a change. So the lines are broken, and there is neither change nor judgement.",             \
	    "Runde {1} er laget med «{2}» og er her omregnet til «{3}» med overgangen {4}. Omregnede tall har tegnet ≈. "  \
	    "Det er ikke spurt om det samme: Tallene kan stilles ved siden av hverandre, men de kan ikke vise om en "            \
	    "forskjell er en endring. Derfor er linjene brutt, og det er verken endring eller vurdering.")                       \
	W(UDV_CONVERTED_QUESTIONS,                                                                                               \
	    "Runde {1} stillede andre spørgsmål. Dens temaer er omregnet, men spørgsmål for spørgsmål er der intet at "    \
	    "sammenligne.",                                                                                                      \
	    "Round {1} asked other questions. Its themes are converted, but question by question there is nothing to "           \
	    "compare.",                                                                                                          \
	    "Runde {1} stilte andre spørsmål. Temaene er omregnet, men spørsmål for spørsmål er det ingenting å "         \
	    "sammenligne.")                                                                                                      \
	W(UDV_CROSSINGS, "Sådan er der omregnet", "How figures were converted",                                                  \
	    "Slik er det omregnet")                                                                                              \
	W(UDV_CROSSINGS_HOW,                                                                                                     \
	    "Et omregnet tal er gennemsnittet af de spørgsmål, det bygger på; er der flere rækker i et tema, regnes hver "   \
	    "række for sig og så temaet som ellers. Pointene føres lige ud fra den ene skala til den anden: bunden bliver "   \
	    "bunden, toppen bliver toppen, og midten bliver midten. Mangler svar på et af spørgsmålene, eller er det "        \
	    "skjult, er der intet omregnet tal.",                                                                                \
	    "A converted figure is the mean of the questions that it rests on; where a theme has several rows, each row "        \
	    "is worked out by itself, and then the theme as usual. Points go straight from one scale to the other: the "         \
	    "bottom becomes the bottom, the top the top, the middle the middle. Where one of the questions has no "              \
	    "answers, or is hidden, there is no converted figure.",                                                              \
	    "Et omregnet tall er gjennomsnittet av de spørsmålene det bygger på. Har et tema flere rader, regnes hver rad "   \
	    "for seg og deretter temaet som ellers. Poengene føres rett over fra den ene skalaen til den andre: Bunnen "        \
	    "blir bunnen, toppen blir toppen og midten blir midten. Mangler det svar på ett av spørsmålene, eller er det "    \
	    "skjult, er det ikke noe omregnet tall.")                                                                            \
	W(UDV_RESTS_ON, "Hvad temaerne bygger på", "What the themes rest on",                                                    \
	    "Hva temaene bygger på")                                                                                             \
	W(UDV_SCALE, "Skala", "Scale", "Skala")                                                                                  \
	W(UDV_ENDS, "{1}–{2}", "{1}–{2}", "{1}–{2}")                                                                             \
	W(UDV_SCALES, "{1} → {2}", "{1} → {2}", "{1} → {2}")                                                                     \
	W(UDV_TIMES, "{1} × {2}", "{1} × {2}", "{1} × {2}")
/* clang-format on */

#endif
