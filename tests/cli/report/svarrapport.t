# a svarrapport in txt: two questions of one theme, one of another, the rest without answers
--- setup
kik-score "$CASES/statements.csv" >r.jsonl
--- command
kik-report svarrapport -f txt --date 2026-09-14 r.jsonl | sed -n '1,/^T2 Ressourcer$/p;/^S13/,/^S14/p;/^Om tallene/,$p' >s
sed '/^ *[5-9]  S\|^ 1[0-9]  S/,/^$/d' s
--- stdout
[ Fortroligt – gruppens eget arbejdspapir ]

Svarrapport: Solsikken
══════════════════════
Runde 2026 · Ældre · Byen

Enhed        Solsikken
Område       Ældre
Kommune      Byen
Runde        2026
Besvarelser  4
Point givet  10 af 80
Uden point   70

Sådan læser I rapporten
───────────────────────

Rapporten samler det, deltagerne har skrevet hver for sig. Den er grundlaget for
konsensusseminaret. Udsagnene står uden navn og i en rækkefølge, der ikke viser,
hvem der har skrevet hvad. Er der skrevet næsten det samme flere gange, står det
én gang med antallet i parentes.

Point er jeres bedste bud. Brug dem til at se, hvor I er enige og uenige. Ingen
point betyder »ved ikke« og tæller aldrig som 0. Det vigtigste er, hvad I
skriver om styrker og forbedringsområder.

Enigheden går fra −1 til 1. Den er 1, når alle har givet det samme, 0, når
svarene fordeler sig jævnt over skalaen, og −1, når I er delt i to lige store
lejre i hver sin ende. I rapporten kaldes den »stor« fra 0,60, »nogen« fra 0,30
og »spredt« fra 0. Under 0 er I delt i to lejre.

Overblik
────────

Gennemsnit for hvert tema
Højest ligger T1 Ledelse med 3,08, lavest T5 Brugerresultater med 0,67.

Temaerne
Tema                       Gennemsnit  Spørgsmål  Brugte dokumentation
─────────────────────────  ──────────  ─────────  ────────────────────
T1 Ledelse                       3,08          3                     2
T2 Ressourcer                       –          3                   ! 0
T3 Medarbejdere                     –          3                   ! 0
T4 Metoder og processer             –          3                   ! 0
T5 Brugerresultater              0,67          2                   ! 0
T6 Medarbejderresultater            –          2                   ! 0
T7 Faglige resultater               –          2                   ! 0
T8 Øvrige nøgleresultater           –          2                   ! 0

Samlede gennemsnit
                                          Gennemsnit
────────────────────────────────────────  ──────────
Indsats: hvert tema tæller lige meget           3,08
Resultat: hvert tema tæller lige meget          0,67
I alt: hvert tema tæller lige meget             1,88
I alt: hvert spørgsmål tæller lige meget        2,28

│ ! Obs. I hvert tema bør mindst to deltagere have brugt dokumentationen. Det er
│ ikke tilfældet i: T2 Ressourcer, T3 Medarbejdere, T4 Metoder og processer, T5
│ Brugerresultater, T6 Medarbejderresultater, T7 Faglige resultater, T8 Øvrige
│ nøgleresultater.

Dagsorden: begynd med det, I er mest uenige om
──────────────────────────────────────────────

Forslaget deler 315 minutter mellem 20 spørgsmål: fem minutter til hvert, og
resten efter, hvor uenige I er. Dagen går fra 9.00 til 15.30, og en pause ligger
altid mellem to spørgsmål.

Nr.  Start  Spørgsmål                               Enighed  Spredning  Minutter
───  ─────  ──────────────────────────────────────  ───────  ─────────  ────────
  1   9.00  S01 Hvordan gør vi kommunens mål og        0,25       1,73       165
            værdier til klare mål for vores egen
            enhed?

     11.45  Pause                                                             15

     12.00  Frokost                                                           45

  2  12.45  S02 Hvordan får vi målene ud i             0,87       0,58        35
            hverdagen gennem planlægning,
            prioritering og opfølgning?

  3  13.20  S13 Hvad viser målingerne om, hvordan      0,87       0,58        30
            brugerne oplever vores tilbud?

  4  13.50  S03 Hvordan viser ledelsen vejen              –          –         5
            gennem eget eksempel, dialog og plads
            til forbedringer og nye idéer?

  5  13.55  S04 Hvordan inddrager vi brugere,             –          –         5
            pårørende og samarbejdspartnere i
            vores arbejde?

     14.00  Pause                                                             15

  6  14.15  S05 Hvordan bruger vi penge, tid og           –          –         5
            lokaler, så de kommer kerneopgaven
            mest muligt til gode?

  7  14.20  S06 Hvordan bruger vi viden, data og          –          –         5
            digitale værktøjer i det daglige
            arbejde?

  8  14.25  S07 Hvordan rekrutterer vi og fordeler        –          –         5
            opgaverne, så de rette folk er der,
            når der er brug for dem?

  9  14.30  S08 Hvordan udvikler og bruger vi             –          –         5
            medarbejdernes kompetencer?

 10  14.35  S09 Hvordan skaber vi medindflydelse,         –          –         5
            trivsel og et godt arbejdsmiljø for
            medarbejderne?

 11  14.40  S10 Hvordan tilrettelægger vi de              –          –         5
            vigtigste arbejdsgange, så de hænger
            sammen, også på tværs af enheder?

 12  14.45  S11 Hvordan sikrer vi, at vores               –          –         5
            faglige metoder bygger på viden,
            standarder og lovgivning?

 13  14.50  S12 Hvordan bruger vi fejl,                   –          –         5
            utilsigtede hændelser og klager til at
            lære og forny os?

 14  14.55  S14 Hvad viser vores egne tal om den          –          –         5
            service, brugerne får?

 15  15.00  S15 Hvad viser målingerne om                  –          –         5
            medarbejdernes trivsel, motivation og
            syn på ledelsen?

 16  15.05  S16 Hvad viser vores personaletal, fx         –          –         5
            for sygefravær, personaleomsætning og
            gennemført efteruddannelse?

 17  15.10  S17 Hvilken virkning har vores arbejde        –          –         5
            for brugerne, målt på de faglige mål,
            vi har sat?

 18  15.15  S18 I hvilket omfang lever vi op til          –          –         5
            faglige standarder, lovkrav og det
            vedtagne serviceniveau?

 19  15.20  S19 I hvilket omfang når vi de aftalte        –          –         5
            mål inden for budgettet?

 20  15.25  S20 Hvilke resultater har vi opnået           –          –         5
            som organisation, fx forbedringer,
            samarbejde og omdømme?

            I alt til spørgsmål                                              315

T1 Ledelse
──────────

Gennemsnit for temaet  3,08
Brugte dokumentation   2 af 4

S01 Hvordan gør vi kommunens mål og værdier til klare mål for vores egen enhed?
-------------------------------------------------------------------------------

0  0
1  ██ 1
2  0
3  0
4  ████ 2
5  ██ 1

Gennemsnit     3,50
Median         4
Spænd          1–5
Spredning      1,73
Enighed        0,25 (spredt)
Uden point     0 af 4
Dokumentation  2 af 4

Styrker
.......

• tydelige mål. (2)

Forbedringsområder
..................

• Ingen kender dem
• Målene er for mange

Idéer
.....

• Færre mål

S02 Hvordan får vi målene ud i hverdagen gennem planlægning, prioritering og
opfølgning?
----------------------------------------------------------------------------

0  0
1  0
2  ██ 1
3  ████ 2
4  0
5  0

Gennemsnit     2,67
Median         3
Spænd          2–3
Spredning      0,58
Enighed        0,87 (stor)
Uden point     1 af 4
Dokumentation  0 af 4

Styrker
.......

Ingen

Forbedringsområder
..................

Ingen

Idéer
.....

Ingen

S03 Hvordan viser ledelsen vejen gennem eget eksempel, dialog og plads til
forbedringer og nye idéer?
--------------------------------------------------------------------------

Ingen har givet point.

Uden point     4 af 4
Dokumentation  0 af 4

Styrker
.......

Ingen

Forbedringsområder
..................

Ingen

Idéer
.....

Ingen

T2 Ressourcer
S13 Hvad viser målingerne om, hvordan brugerne oplever vores tilbud?
--------------------------------------------------------------------

0  ██ 1
1  ████ 2
2  0
3  0
4  0
5  0

Gennemsnit     0,67
Median         1
Spænd          0–1
Spredning      0,58
Enighed        0,87 (stor)
Uden point     1 af 4
Dokumentation  0 af 4

Styrker
.......

Ingen

Forbedringsområder
..................

Ingen

Idéer
.....

Ingen

S14 Hvad viser vores egne tal om den service, brugerne får?
Om tallene
──────────

Et spørgsmåls gennemsnit er summen af point delt med antallet af svar med point.
Spredning er standardafvigelsen. Enighed er Cees van der Eijks mål A (2001). I
et temas gennemsnit tæller hvert af temaets spørgsmål lige meget.

Rammen er afledt af den offentliggjorte opbygning af Den Kommunale
Kvalitetsmodel (KIK: 8 temaer, 20 spørgsmål) og af CAF. KL's egen
spørgsmålsguide kunne ikke skaffes. Ordlyden er derfor kik-værktøjets egen, og
det samme gælder pointskalaen og fordelingen af spørgsmål på temaer. En kommune
kan erstatte rammen med sin egen.

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
· Dato 14. september 2026
