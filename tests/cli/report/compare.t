# a unit among its peers: b (3) beside a, c, d (2, 4, 5) lies third of four, -0.67 below 3.67; f of four people is no peer
--- setup
for u in 'a Nord 10 2' 'b Nord 10 3' 'c Nord 10 4' 'd Nord 10 5' 'e Syd 10 1' 'f Syd 4 5'; do
	sh "$CASES/compare.sh" $u | kik-score -
done >r.jsonl
--- command
kik-report svarrapport -f txt -o s/ --compare area r.jsonl
sed -n '/^Sammenlignet/,/^Om tallene/p' s/2026_b_svarrapport.txt | grep -v -e '^S[01][2-9]' -e '^  *' -e '^$'
sed -n '/^Sammenlignet/,/^Om tallene/p' s/2026_e_svarrapport.txt
kik-report svarrapport -f txt --force -o s/ --compare Nord r.jsonl
grep -h -e ^Sammenlignet -e '^I alt .*af' s/2026_e_svarrapport.txt
kik-report overblik -l en -f txt --compare all r.jsonl | sed -n '/^The units among their/,/^Effort/p' | sed 1,12d
--- stdout
Sammenlignet med de andre enheder i Nord
────────────────────────────────────────
Tallene bygger på det, hver deltager svarede for sig. De andres gennemsnit er
enhedernes gennemsnit, hvor hver enhed tæller lige meget. Plads 1 er det højeste
gennemsnit. Kun enheder, hvis tal må vises, og som svarede på de samme
spørgsmål, er med, og der skal være mindst tre af dem. En plads siger ikke, om
forskellen er stor, eller hvad den skyldes: i små grupper flytter få svar en
enhed flere pladser.
Temaerne sammenlignet
Tema                   Enheden  De andre  Forskel   Plads    Laveste  Højeste af
─────────────────────  ───────  ────────  ───────  ──────  ─────────  ──────────
T1 Ledelse                3,00      3,67    −0,67  3 af 4       2,00        5,00
T2 Ressourcer             3,00      3,67    −0,67  3 af 4       2,00        5,00
T3 Medarbejdere           3,00      3,67    −0,67  3 af 4       2,00        5,00
T4 Metoder og             2,67      3,33    −0,66  3 af 4       1,67        4,67
processer
T5 Brugerresultater       3,00      3,67    −0,67  3 af 4       2,00        5,00
T6                        3,00      3,67    −0,67  3 af 4       2,00        5,00
Medarbejderresultater
T7 Faglige resultater     3,00      3,67    −0,67  3 af 4       2,00        5,00
T8 Øvrige                 3,00      3,67    −0,67  3 af 4       2,00        5,00
nøgleresultater
Indsats                   2,92      3,58    −0,66  3 af 4       1,92        4,92
Resultat                  3,00      3,67    −0,67  3 af 4       2,00        5,00
I alt                     2,96      3,63    −0,67  3 af 4       1,96        4,96
Mest over de andre
Spørgsmål  Enheden  De andre  Forskel  Plads
─────────  ───────  ────────  ───────  ─────
Ingen
Mest under de andre
Spørgsmål                                     Enheden  De andre  Forskel   Plads
────────────────────────────────────────────  ───────  ────────  ───────  ──────
S01 Hvordan gør vi kommunens mål og værdier      3,00      3,67    −0,67  3 af 4
til klare mål for vores egen enhed?
gennem planlægning, prioritering og
opfølgning?
eksempel, dialog og plads til forbedringer
og nye idéer?
og samarbejdspartnere i vores arbejde?
så de kommer kerneopgaven mest muligt til
gode?
Om tallene
Sammenlignet med de andre enheder i Syd
───────────────────────────────────────

│ i Bemærk. Der er ingen sammenligning: færre end tre andre enheder i gruppen
│ har tal, der må vises.

Om tallene
Sammenlignet med de andre enheder i Nord
I alt                     0,96      3,46    −2,50  5 af 5       1,96        4,96
The units among their peers
Unit  Group       Total  The others  Position  Most above the   Most below the
                                               others           others
────  ─────────  ──────  ──────────  ────────  ───────────────  ────────────────
a     All units    1.96        3.96    4 of 4                   T1 Leadership
                                                                (−2.00)

b     All units    2.96        3.63    3 of 4                   T1 Leadership
                                                                (−0.67)

c     All units    3.96        3.29    2 of 4  T1 Leadership
                                               (+0.67)

d     All units    4.96        2.96    1 of 4  T1 Leadership
                                               (+2.00)

e     All units  hidden           –         –

f     All units      <5           –         –

Effort and results
