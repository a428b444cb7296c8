# two rounds of a municipality: themes, each question with its verdict, largest changes, units under their areas
--- setup
kik-score --units "$EXAMPLES/UNITS.csv" "$EXAMPLES"/2024/* >r24.jsonl
kik-score --units "$EXAMPLES/UNITS.csv" "$EXAMPLES"/2026/*.* "$EXAMPLES"/2026/*/* >r26.jsonl
--- command
kik-report udvikling -f txt r26.jsonl r24.jsonl
--- stdout
Udvikling
═════════
Alle enheder · Runde 2024 til 2026 · Fjordby

Runderne
Runde  Enheder  Besvarelser  Inviterede  Temaer
─────  ───────  ───────────  ──────────  ──────
2024        10           59          74       8
2026        10           71          74       8

│ i Bemærk. »<5« betyder, at færre end 5 personer har svaret. Tallet er skjult,
│ så ingen kan genkendes. »skjult« betyder, at et andet skjult tal ellers kunne
│ regnes ud. Skjulte tal indgår ikke i gennemsnit: et temas gennemsnit beregnes
│ kun ud fra de spørgsmål, der må vises. Tegnet »i« foran et tal betyder, at
│ mindst ét spørgsmål er udeladt.

Temaerne gennem runderne
────────────────────────

Hvert tal er et gennemsnit af point. En streg betyder, at temaet ikke var med i
runden. I de samlede gennemsnit tæller hvert tema lige meget. Ændringen vises
kun, hvor begge tal bygger på de samme spørgsmål.

Temaerne fra runde 2024 til runde 2026
T1 Ledelse: 3,05 i runde 2024, 3,19 i runde 2026. T2 Ressourcer: 2,60 i runde
2024, 2,98 i runde 2026. T3 Medarbejdere: 3,17 i runde 2024, 3,06 i runde 2026.
T4 Metoder og processer: 2,48 i runde 2024, 3,42 i runde 2026. T5
Brugerresultater: 2,36 i runde 2024, 2,76 i runde 2026. T6
Medarbejderresultater: 2,49 i runde 2024, 2,62 i runde 2026. T7 Faglige
resultater: 2,36 i runde 2024, 3,32 i runde 2026. T8 Øvrige nøgleresultater:
2,66 i runde 2024, 2,86 i runde 2026.

Gennemsnit for hvert tema
Tema                       2024  2026  Ændring         Spørgsmål ændret mere end
                                                                      tilfældigt
─────────────────────────  ────  ────  ───────  ────────────────────────────────
T1 Ledelse                 3,05  3,19    +0,14                            0 af 3
T2 Ressourcer              2,60  2,98    +0,38                            2 af 3
T3 Medarbejdere            3,17  3,06    −0,11                            0 af 3
T4 Metoder og processer    2,48  3,42    +0,94                            2 af 3
T5 Brugerresultater        2,36  2,76    +0,40                            0 af 2
T6 Medarbejderresultater   2,49  2,62    +0,13                            0 af 2
T7 Faglige resultater      2,36  3,32    +0,96                            2 af 2
T8 Øvrige nøgleresultater  2,66  2,86    +0,20                            0 af 2
Indsats                    2,82  3,16    +0,34
Resultat                   2,47  2,89    +0,42
I alt                      2,65  3,02    +0,37

For temaer og samlede gennemsnit er der ingen vurdering af, om ændringen kan
være tilfældig: en persons svar på flere spørgsmål hænger sammen, og det kan
tallene ikke vise. I stedet står der, hvor mange af temaets spørgsmål der har
ændret sig mere end tilfældigt.

Hvad har ændret sig?
────────────────────

6 af de 20 spørgsmål, der kan vurderes, har ændret sig mere end tilfældigt: 6
steget, 0 faldet.

Tal fra få personer svinger af sig selv fra runde til runde. Derfor er det
regnet ud for hvert spørgsmål, hvor ofte man ville se en mindst lige så stor
forskel, hvis svarene fra de to runder blev lagt i én bunke og delt ud på ny i
blinde. Den andel er p. Er den lille nok, står der »mere end tilfældigt«.
Grænsen er sat, så risikoen for blot ét forkert mærke i hele rapporten er højst
5 procent.

»Kan være tilfældigt« betyder ikke, at der ikke er sket noget. I en lille gruppe
skal ændringen være stor, før den kan skelnes fra tilfældige udsving. Og et
mærke siger, at noget er ændret, ikke hvorfor. Vurderingen regner alle svar for
uafhængige. Svar fra samme enhed ligner ofte hinanden, så for flere enheder
tilsammen kan der komme lidt for mange mærker. Vurderingen vises kun, hvor
mindst 10 personer har svaret i begge runder, for den siger noget om, hvordan
svarene fordeler sig.

Største ændringer
-----------------

Ordnet efter ændringens størrelse. Se på vurderingen, før en enkelt ændring får
vægt.

Størst fremgang
Spørgsmål                      2024  2026  Ændring  Vurdering
─────────────────────────────  ────  ────  ───────  ────────────────────────────
S12 Hvordan bruger vi fejl,    1,98  3,26    +1,28  ✓ Steget mere end tilfældigt
utilsigtede hændelser og
klager til at lære og forny
os?

S17 Hvilken virkning har       1,89  3,13    +1,24  ✓ Steget mere end tilfældigt
vores arbejde for brugerne,
målt på de faglige mål, vi
har sat?

S10 Hvordan tilrettelægger vi  2,33  3,39    +1,06  ✓ Steget mere end tilfældigt
de vigtigste arbejdsgange, så
de hænger sammen, også på
tværs af enheder?

S04 Hvordan inddrager vi       2,86  3,72    +0,86  ✓ Steget mere end tilfældigt
brugere, pårørende og
samarbejdspartnere i vores
arbejde?

S13 Hvad viser målingerne om,  2,47  3,16    +0,69  Kan være tilfældigt
hvordan brugerne oplever
vores tilbud?

Størst tilbagegang
Spørgsmål                               2024  2026  Ændring  Vurdering
──────────────────────────────────────  ────  ────  ───────  ───────────────────
S07 Hvordan rekrutterer vi og fordeler  3,28  2,73    −0,55  Kan være tilfældigt
opgaverne, så de rette folk er der,
når der er brug for dem?

S05 Hvordan bruger vi penge, tid og     2,80  2,41    −0,39  Kan være tilfældigt
lokaler, så de kommer kerneopgaven
mest muligt til gode?

S09 Hvordan skaber vi medindflydelse,   3,45  3,08    −0,37  Kan være tilfældigt
trivsel og et godt arbejdsmiljø for
medarbejderne?

S03 Hvordan viser ledelsen vejen        3,40  3,07    −0,33  Kan være tilfældigt
gennem eget eksempel, dialog og plads
til forbedringer og nye idéer?

S16 Hvad viser vores personaletal, fx   2,45  2,32    −0,13  Kan være tilfældigt
for sygefravær, personaleomsætning og
gennemført efteruddannelse?

Alle spørgsmål
--------------

Spørgsmål
Spørgsmål                 2024  2026  Ændring  Vurdering                       p
────────────────────────  ────  ────  ───────  ─────────────────────────  ──────
S01 Hvordan gør vi        2,93  3,49    +0,56  Kan være tilfældigt        0,0098
kommunens mål og værdier
til klare mål for vores
egen enhed?

S02 Hvordan får vi        2,81  3,00    +0,19  Kan være tilfældigt        0,4397
målene ud i hverdagen
gennem planlægning,
prioritering og
opfølgning?

S03 Hvordan viser         3,40  3,07    −0,33  Kan være tilfældigt        0,1551
ledelsen vejen gennem
eget eksempel, dialog og
plads til forbedringer
og nye idéer?

S04 Hvordan inddrager vi  2,86  3,72    +0,86  ✓ Steget mere end          0,0001
brugere, pårørende og                          tilfældigt
samarbejdspartnere i
vores arbejde?

S05 Hvordan bruger vi     2,80  2,41    −0,39  Kan være tilfældigt        0,1213
penge, tid og lokaler,
så de kommer
kerneopgaven mest muligt
til gode?

S06 Hvordan bruger vi     2,14  2,79    +0,65  ✓ Steget mere end          0,0016
viden, data og digitale                        tilfældigt
værktøjer i det daglige
arbejde?

S07 Hvordan rekrutterer   3,28  2,73    −0,55  Kan være tilfældigt        0,0041
vi og fordeler
opgaverne, så de rette
folk er der, når der er
brug for dem?

S08 Hvordan udvikler og   2,79  3,38    +0,59  Kan være tilfældigt        0,0090
bruger vi medarbejdernes
kompetencer?

S09 Hvordan skaber vi     3,45  3,08    −0,37  Kan være tilfældigt        0,1698
medindflydelse, trivsel
og et godt arbejdsmiljø
for medarbejderne?

S10 Hvordan               2,33  3,39    +1,06  ✓ Steget mere end          0,0001
tilrettelægger vi de                           tilfældigt
vigtigste arbejdsgange,
så de hænger sammen,
også på tværs af
enheder?

S11 Hvordan sikrer vi,    3,12  3,60    +0,48  Kan være tilfældigt        0,0132
at vores faglige metoder
bygger på viden,
standarder og
lovgivning?

S12 Hvordan bruger vi     1,98  3,26    +1,28  ✓ Steget mere end          0,0001
fejl, utilsigtede                              tilfældigt
hændelser og klager til
at lære og forny os?

S13 Hvad viser            2,47  3,16    +0,69  Kan være tilfældigt        0,0129
målingerne om, hvordan
brugerne oplever vores
tilbud?

S14 Hvad viser vores      2,25  2,35    +0,10  Kan være tilfældigt        0,7300
egne tal om den service,
brugerne får?

S15 Hvad viser            2,53  2,92    +0,39  Kan være tilfældigt        0,1629
målingerne om
medarbejdernes trivsel,
motivation og syn på
ledelsen?

S16 Hvad viser vores      2,45  2,32    −0,13  Kan være tilfældigt        0,6958
personaletal, fx for
sygefravær,
personaleomsætning og
gennemført
efteruddannelse?

S17 Hvilken virkning har  1,89  3,13    +1,24  ✓ Steget mere end          0,0001
vores arbejde for                              tilfældigt
brugerne, målt på de
faglige mål, vi har sat?

S18 I hvilket omfang      2,84  3,51    +0,67  ✓ Steget mere end          0,0033
lever vi op til faglige                        tilfældigt
standarder, lovkrav og
det vedtagne
serviceniveau?

S19 I hvilket omfang når  2,68  2,81    +0,13  Kan være tilfældigt        0,6362
vi de aftalte mål inden
for budgettet?

S20 Hvilke resultater     2,65  2,90    +0,25  Kan være tilfældigt        0,1991
har vi opnået som
organisation, fx
forbedringer, samarbejde
og omdømme?

Enhederne gennem runderne
─────────────────────────

»I alt« er det gennemsnit, hvor hvert tema tæller lige meget. Ændringen vises
kun, hvor begge tal bygger på de samme spørgsmål. Enhedernes ændringer er ikke
vurderet: jo færre der har svaret, jo mere svinger tallet af sig selv.

I alt
Enhed                               2024    2026  Ændring  Besvarelser
────────────────────────────────  ──────  ──────  ───────  ───────────
Alle enheder                        2,65    3,02    +0,37           71
Administration og Borgerservice:
Borgerservice Fjordby               2,89  i 2,97        –            8
Børn og Unge:
Børnehuset Regnbuen               i 3,63  i 3,75        –            7
Dagplejen Fjordby                 i 3,02  i 2,78        –            6
Fjordskolen                         2,61    3,10    +0,49            9
Ådalsskolen                       i 1,26  i 3,12        –            7
Social og Handicap:
Bostedet Birkely                      <5      <5        –            6
Værkstedet                            <5      <5        –            4
Ældre:
Hjemmeplejen Nord                 i 1,98    2,58        –            9
Plejecenter Åparken               i 3,16    2,28        –            7
Plejehjemmet Solsikken            i 3,10    3,49        –            8

Om tallene
──────────

I et temas gennemsnit tæller hvert af temaets spørgsmål lige meget.

Rammen er afledt af den offentliggjorte opbygning af Den Kommunale
Kvalitetsmodel (KIK: 8 temaer, 20 spørgsmål) og af CAF. KL's egen
spørgsmålsguide kunne ikke skaffes. Ordlyden er derfor kik-værktøjets egen, og
det samme gælder pointskalaen og fordelingen af spørgsmål på temaer. En kommune
kan erstatte rammen med sin egen.

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
