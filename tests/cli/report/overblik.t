# overblik in txt, whole: two areas, one unit hidden
--- setup
{ for n in 4 6 10; do sh "$CASES/people.sh" u$n Nord $n; done
sh "$CASES/people.sh" v12 Syd 12; } | awk 'NR == 1 || !/^unit/' | kik-score - >r.jsonl
--- command
kik-report overblik -f txt r.jsonl
--- stdout
Overblik
════════
Runde 2026 · Byen

Runde        2026
Enheder      4
Besvarelser  32

Hvor er det bedst at begynde?
─────────────────────────────

For hvert område de resultatspørgsmål, der ligger lavest, højst 3 (gennemsnit i
parentes).

Laveste resultater på tværs
Spørgsmål                                              Alle enheder  Lavest i
─────────────────────────────────────────────────────  ────────────  ───────────
S17 Hvilken virkning har vores arbejde for brugerne,           2,25  Nord (2,10)
målt på de faglige mål, vi har sat?

S16 Hvad viser vores personaletal, fx for sygefravær,          2,38  Nord (2,30)
personaleomsætning og gennemført efteruddannelse?

S15 Hvad viser målingerne om medarbejdernes trivsel,           2,50  Nord (2,50)
motivation og syn på ledelsen?

S18 I hvilket omfang lever vi op til faglige                   2,50  Nord (2,50)
standarder, lovkrav og det vedtagne serviceniveau?

S14 Hvad viser vores egne tal om den service,                  2,63  Syd (2,50)
brugerne får?

Område for område
Område        Enheder  Laveste resultater
────────────  ───────  ────────────────────────────────
Alle enheder        4  S17 Faglige resultater (2,25)
                       S16 Medarbejderresultater (2,38)

Nord                3  S17 Faglige resultater (2,10)
                       S16 Medarbejderresultater (2,30)

Syd                 1  S13 Brugerresultater (2,50)

Enheder og temaer
─────────────────

Hvert felt er et gennemsnit af point. I gruppernes rækker tæller hvert svar lige
meget. I de samlede gennemsnit tæller hvert tema lige meget.

Gennemsnit for hvert tema
Enhed: Alle enheder
Besvarelser: 32
T1 Ledelse: 2,63
T2 Ressourcer: 2,38
T3 Medarbejdere: 2,63
T4 Metoder og processer: 2,38
T5 Brugerresultater: 2,69
T6 Medarbejderresultater: 2,44
T7 Faglige resultater: 2,38
T8 Øvrige nøgleresultater: 2,69
Indsats: 2,50
Resultat: 2,55
I alt: 2,52

Nord:

Enhed: u10
Besvarelser: 10
T1 Ledelse: 2,70
T2 Ressourcer: 2,30
T3 Medarbejdere: 2,70
T4 Metoder og processer: 2,30
T5 Brugerresultater: 2,80
T6 Medarbejderresultater: 2,40
T7 Faglige resultater: 2,30
T8 Øvrige nøgleresultater: 2,80
Indsats: 2,50
Resultat: 2,58
I alt: 2,54

Enhed: u4
Besvarelser: 4
T1 Ledelse: <5
T2 Ressourcer: <5
T3 Medarbejdere: <5
T4 Metoder og processer: <5
T5 Brugerresultater: <5
T6 Medarbejderresultater: <5
T7 Faglige resultater: <5
T8 Øvrige nøgleresultater: <5
Indsats: <5
Resultat: <5
I alt: <5

Enhed: u6
Besvarelser: 6
T1 Ledelse: skjult
T2 Ressourcer: skjult
T3 Medarbejdere: skjult
T4 Metoder og processer: skjult
T5 Brugerresultater: skjult
T6 Medarbejderresultater: skjult
T7 Faglige resultater: skjult
T8 Øvrige nøgleresultater: skjult
Indsats: skjult
Resultat: skjult
I alt: skjult

Syd:

Enhed: v12
Besvarelser: 12
T1 Ledelse: 2,50
T2 Ressourcer: 2,50
T3 Medarbejdere: 2,50
T4 Metoder og processer: 2,50
T5 Brugerresultater: 2,50
T6 Medarbejderresultater: 2,50
T7 Faglige resultater: 2,50
T8 Øvrige nøgleresultater: 2,50
Indsats: 2,50
Resultat: 2,50
I alt: 2,50

│ i Bemærk. »<5« betyder, at færre end 5 personer har svaret. Tallet er skjult,
│ så ingen kan genkendes. »skjult« betyder, at et andet skjult tal ellers kunne
│ regnes ud. Skjulte tal indgår ikke i gennemsnit: et temas gennemsnit beregnes
│ kun ud fra de spørgsmål, der må vises. Tegnet »i« foran et tal betyder, at
│ mindst ét spørgsmål er udeladt.

Stærkeste og svageste spørgsmål
───────────────────────────────

Ordnet efter gennemsnittet, hvor hvert svar tæller lige meget.

Stærkest
Spørgsmål                                                             Gennemsnit
────────────────────────────────────────────────────────────────────  ──────────
S01 Hvordan gør vi kommunens mål og værdier til klare mål for vores         2,75
egen enhed?

S07 Hvordan rekrutterer vi og fordeler opgaverne, så de rette folk          2,75
er der, når der er brug for dem?

S13 Hvad viser målingerne om, hvordan brugerne oplever vores tilbud?        2,75

S19 I hvilket omfang når vi de aftalte mål inden for budgettet?             2,75

S02 Hvordan får vi målene ud i hverdagen gennem planlægning,                2,63
prioritering og opfølgning?

Svagest
Spørgsmål                                                             Gennemsnit
────────────────────────────────────────────────────────────────────  ──────────
S17 Hvilken virkning har vores arbejde for brugerne, målt på de             2,25
faglige mål, vi har sat?

S11 Hvordan sikrer vi, at vores faglige metoder bygger på viden,            2,25
standarder og lovgivning?

S05 Hvordan bruger vi penge, tid og lokaler, så de kommer                   2,25
kerneopgaven mest muligt til gode?

S16 Hvad viser vores personaletal, fx for sygefravær,                       2,38
personaleomsætning og gennemført efteruddannelse?

S10 Hvordan tilrettelægger vi de vigtigste arbejdsgange, så de              2,38
hænger sammen, også på tværs af enheder?

Spredning mellem enhederne
──────────────────────────

Der er to slags gennemsnit: I det ene tæller hvert svar lige meget, så store
enheder vejer mest. I det andet tæller hver enhed lige meget. Spredning, laveste
og højeste gælder enhedernes gennemsnit. Enheder, hvis tal er skjult, tæller
ikke med i enhedernes tal.

Temaerne
Tema              Gennemsnit,  Gennemsnit,  Enheder  Spredning  Laveste  Højeste
                   hvert svar   hver enhed                        enhed    enhed
────────────────  ───────────  ───────────  ───────  ─────────  ───────  ───────
T1 Ledelse               2,63         2,60        2       0,14     2,50     2,70

T2 Ressourcer            2,38         2,40        2       0,14     2,30     2,50

T3 Medarbejdere          2,63         2,60        2       0,14     2,50     2,70

T4 Metoder og            2,38         2,40        2       0,14     2,30     2,50
processer

T5                       2,69         2,65        2       0,21     2,50     2,80
Brugerresultater

T6                       2,44         2,45        2       0,07     2,40     2,50
Medarbejderre-
sultater

T7 Faglige               2,38         2,40        2       0,14     2,30     2,50
resultater

T8 Øvrige                2,69         2,65        2       0,21     2,50     2,80
nøgleresultater

Spørgsmålene
Spørgsmål         Gennemsnit,  Gennemsnit,  Enheder  Spredning  Laveste  Højeste
                   hvert svar   hver enhed                        enhed    enhed
────────────────  ───────────  ───────────  ───────  ─────────  ───────  ───────
S01 Hvordan gør          2,75         2,70        2       0,28     2,50     2,90
vi kommunens mål
og værdier til
klare mål for
vores egen
enhed?

S02 Hvordan får          2,63         2,60        2       0,14     2,50     2,70
vi målene ud i
hverdagen gennem
planlægning,
prioritering og
opfølgning?

S03 Hvordan              2,50         2,50        2       0,00     2,50     2,50
viser ledelsen
vejen gennem
eget eksempel,
dialog og plads
til forbedringer
og nye idéer?

S04 Hvordan              2,38         2,40        2       0,14     2,30     2,50
inddrager vi
brugere,
pårørende og
samarbejdspart-
nere i vores
arbejde?

S05 Hvordan              2,25         2,30        2       0,28     2,10     2,50
bruger vi penge,
tid og lokaler,
så de kommer
kerneopgaven
mest muligt til
gode?

S06 Hvordan              2,50         2,50        2       0,00     2,50     2,50
bruger vi viden,
data og digitale
værktøjer i det
daglige arbejde?

S07 Hvordan              2,75         2,70        2       0,28     2,50     2,90
rekrutterer vi
og fordeler
opgaverne, så de
rette folk er
der, når der er
brug for dem?

S08 Hvordan              2,63         2,60        2       0,14     2,50     2,70
udvikler og
bruger vi
medarbejdernes
kompetencer?

S09 Hvordan              2,50         2,50        2       0,00     2,50     2,50
skaber vi
medindflydelse,
trivsel og et
godt
arbejdsmiljø for
medarbejderne?

S10 Hvordan              2,38         2,40        2       0,14     2,30     2,50
tilrettelægger
vi de vigtigste
arbejdsgange, så
de hænger
sammen, også på
tværs af
enheder?

S11 Hvordan              2,25         2,30        2       0,28     2,10     2,50
sikrer vi, at
vores faglige
metoder bygger
på viden,
standarder og
lovgivning?

S12 Hvordan              2,50         2,50        2       0,00     2,50     2,50
bruger vi fejl,
utilsigtede
hændelser og
klager til at
lære og forny
os?

S13 Hvad viser           2,75         2,70        2       0,28     2,50     2,90
målingerne om,
hvordan brugerne
oplever vores
tilbud?

S14 Hvad viser           2,63         2,60        2       0,14     2,50     2,70
vores egne tal
om den service,
brugerne får?

S15 Hvad viser           2,50         2,50        2       0,00     2,50     2,50
målingerne om
medarbejdernes
trivsel,
motivation og
syn på ledelsen?

S16 Hvad viser           2,38         2,40        2       0,14     2,30     2,50
vores
personaletal, fx
for sygefravær,
personaleomsæt-
ning og
gennemført
efteruddannelse?

S17 Hvilken              2,25         2,30        2       0,28     2,10     2,50
virkning har
vores arbejde
for brugerne,
målt på de
faglige mål, vi
har sat?

S18 I hvilket            2,50         2,50        2       0,00     2,50     2,50
omfang lever vi
op til faglige
standarder,
lovkrav og det
vedtagne
serviceniveau?

S19 I hvilket            2,75         2,70        2       0,28     2,50     2,90
omfang når vi de
aftalte mål
inden for
budgettet?

S20 Hvilke               2,63         2,60        2       0,14     2,50     2,70
resultater har
vi opnået som
organisation, fx
forbedringer,
samarbejde og
omdømme?

Indsats og resultat
───────────────────

Hvert punkt er en enhed med sit gennemsnit for indsats og for resultat, hvor
hvert tema tæller lige meget. Felterne mødes midt på skalaen, ved 2,5 point.

Indsats og resultat
Svag indsats, stærke resultater: 0. Stærk indsats, stærke resultater: 2. Svag
indsats, svage resultater: 0. Stærk indsats, svage resultater: 0

Nr.  Punkt  Indsats  Resultat  Felt
───  ─────  ───────  ────────  ────────────────────────────────
  1  u10       2,50      2,58  Stærk indsats, stærke resultater
  2  v12       2,50      2,50  Stærk indsats, stærke resultater

Svag indsats, stærke resultater
  Ingen
Stærk indsats, stærke resultater
  u10, v12
Svag indsats, svage resultater
  Ingen
Stærk indsats, svage resultater
  Ingen

Ikke med i figuren, fordi tal er skjult eller mangler: u4, u6.

Høj indsats uden tilsvarende resultat
─────────────────────────────────────

Hos ingen af dem, hvis tal vises, ligger indsatsen på mindst 70 % af skalaen,
mens resultaterne ligger på højst 40 % eller ikke er målt.

Fire syn på kvalitet
────────────────────

De samme svar set på en anden måde: hvert spørgsmål hører til et eller flere syn
på kvalitet og tæller lige meget i hvert af dem.

Syn på kvalitet: Alle enheder
Højest ligger Brugerdefineret med 2,58, lavest Faglig med 2,38.

Emne             Runde 2026
───────────────  ──────────  ────
Organisatorisk         2,53  ████
Brugerdefineret        2,58  ████
Faglig                 2,38  ████
Politisk               2,55  ████

Fire syn på kvalitet
Enhed         Organisatorisk  Brugerdefineret  Faglig  Politisk
────────────  ──────────────  ───────────────  ──────  ────────
Alle enheder            2,53             2,58    2,38      2,55
u10                     2,54             2,63    2,30      2,58
u4                        <5               <5      <5        <5
u6                    skjult           skjult  skjult    skjult
v12                     2,50             2,50    2,50      2,50

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
