# overblik tells what the units agreed on: from three units on, each unit one vote, the others by --internal; and efforts without matching results
--- setup
# Nord has a, b and c, Syd d and e. S02 gets 5, S20 1, S01 1 but 2 of b and 4 of c, in an area of 6 people each
for u in a b c d e; do
	area=Nord
	case $u in d|e) area=Syd;; esac
	sh "$SRC/tests/cli/report/people.sh" $u $area 6 | kik-score - |
		sh "$SRC/tests/cli/report/agreed.sh" >$u
done
sed -i 's/{"id":"S01","points":1/{"id":"S01","points":2/' b
sed -i 's/{"id":"S01","points":1/{"id":"S01","points":4/' c
# unit x: efforts at 4, results at 2 of T6, T7 not measured, T8 at 3: T3 beside T6 and T4 beside T7
{ echo 'unit;round;respondent;question;points;area;municipality'
for i in 1 2 3 4 5; do for q in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20; do
	p=4
	case $q in 13|14|19|20) p=3;; 15|16) p=2;; 17|18) p=;; esac
	echo "x;2026;p$i;S$q;$p;Nord;Byen"
done; done; } | kik-score - >x
--- command
kik-merge --by area a b c d e | kik-report overblik -f txt - | sed -n '/^Hvad grupperne/,/^omdømme/p'
echo ---
kik-report overblik -f txt a b c | sed -n '/^Hvad grupperne/,/^Spørgsmål/p' | head -30
echo ---
kik-report overblik -l en --internal -f txt d e | sed -n '/^What the groups/,/^reputation/p'
echo ---
kik-report overblik -f txt x a b | sed -n '/^Høj indsats/,/^Fire syn/p'
echo ---
jq -c 'if .unit then del(.individual) else . end' c >c.agreed
kik-report overblik -f txt a b c.agreed | sed -n '/^På konsensus/,/^Alle/p; /^Enheder uden/,/^• /p'
kik-report overblik -f xlsx -o o.xlsx a b c && unzip -p o.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
--- stdout
Hvad grupperne blev enige om
────────────────────────────

På konsensusseminarerne har 5 af 5 enheder aftalt point. Her tæller hver enhed
lige meget. En enheds aftalte point er dens egne. Et tal vises, når mindst 3
enheder står bag det; »skjult« betyder også her, at et skjult tal ellers kunne
regnes ud.

Aftalte point
Enhed       Enheder       T1          T5    T8 Øvrige  Indsats  Resultat   I alt
                med  Ledelse   Brugerre-  nøgleresul-
             aftale             sultater        tater
──────────  ───────  ───────  ──────────  ───────────  ───────  ────────  ──────
Alle              5     3,40           –         1,00     3,40      1,00    2,20
enheder

Nord              3   skjult      skjult       skjult   skjult    skjult  skjult

Syd               2       <3          <3           <3       <3        <3      <3

Aftalt og hver for sig
----------------------

»Aftalt« er gennemsnittet af enhedernes aftalte point. »Hver for sig« er
gennemsnittet af alle svar, også fra enheder, der ikke har aftalt point.

Temaerne, aftalt og hver for sig
Tema                       Aftalt  Hver for sig  Forskel
─────────────────────────  ──────  ────────────  ───────
T1 Ledelse                   3,40          2,50    +0,90
T5 Brugerresultater             –          2,50        –
T8 Øvrige nøgleresultater    1,00          2,50    −1,50

Flest aftalte forbedringsområder
--------------------------------

De spørgsmål, hvor enhederne tilsammen har aftalt flest forbedringsområder.
Selve teksterne bliver i enhederne.

Aftalte forbedringsområder
Spørgsmål                       Forbedringsområder  Enheder med mindst ét  Ud af
──────────────────────────────  ──────────────────  ─────────────────────  ─────
S02 Hvordan får vi målene ud i                  10                      5      5
hverdagen gennem planlægning,
prioritering og opfølgning?

S20 Hvilke resultater har vi                     5                      5      5
opnået som organisation, fx
forbedringer, samarbejde og
omdømme?
---
Hvad grupperne blev enige om
────────────────────────────

På konsensusseminarerne har 3 af 3 enheder aftalt point. Her tæller hver enhed
lige meget. En enheds aftalte point er dens egne. Et tal vises, når mindst 3
enheder står bag det; »skjult« betyder også her, at et skjult tal ellers kunne
regnes ud.

Aftalte point
Enhed       Enheder       T1           T5    T8 Øvrige  Indsats  Resultat  I alt
                med  Ledelse    Brugerre-  nøgleresul-
             aftale              sultater        tater
──────────  ───────  ───────  ───────────  ───────────  ───────  ────────  ─────
Alle              3     3,67            –         1,00     3,67      1,00   2,33
enheder

Aftalt og hver for sig
----------------------

»Aftalt« er gennemsnittet af enhedernes aftalte point. »Hver for sig« er
gennemsnittet af alle svar, også fra enheder, der ikke har aftalt point.

Temaerne, aftalt og hver for sig
Tema                       Aftalt  Hver for sig  Forskel
─────────────────────────  ──────  ────────────  ───────
T1 Ledelse                   3,67          2,50    +1,17
T5 Brugerresultater             –          2,50        –
T8 Øvrige nøgleresultater    1,00          2,50    −1,50

Flest aftalte forbedringsområder
---
What the groups agreed on
─────────────────────────

At their consensus seminars 2 of 2 units have agreed on points. Here each unit
counts equally.

Agreed points
Unit           Units          T1     T5 User    T8 Other  Effort  Results  Total
                that  Leadership     results         key
              agreed                             results
─────────  ─────────  ──────────  ──────────  ──────────  ──────  ───────  ─────
All units          2        3.00           –        1.00    3.00     1.00   2.00
d                  1        3.00           –        1.00    3.00     1.00   2.00
e                  1        3.00           –        1.00    3.00     1.00   2.00

Agreed and alone
----------------

“Agreed” is the mean of the points that units agreed on. “Alone” is the mean of
all answers, those of units without agreed points included.

Themes, agreed and alone
Theme                 Agreed  Alone  Difference
────────────────────  ──────  ─────  ──────────
T1 Leadership           3.00   2.50       +0.50
T5 User results            –   2.50           –
T8 Other key results    1.00   2.50       −1.50

Most agreed areas for improvement
---------------------------------

The questions on which the units together agreed on most areas for improvement.
The texts themselves stay with the units.

Agreed areas for improvement
Question                  Areas for improvement  Units with at least one  Out of
────────────────────────  ─────────────────────  ───────────────────────  ──────
S02 How do we bring our                       4                        2       2
goals into daily work
through planning,
priorities and
follow-up?

S20 What have we                              2                        2       2
achieved as an
organisation, such as
improvements,
cooperation and
reputation?
---
Høj indsats uden tilsvarende resultat
─────────────────────────────────────

Her ligger indsatsen på mindst 70 % af skalaen, mens resultaterne ligger på
højst 40 % eller ikke er målt. Tallene er gennemsnit af svarene.

Par af indsats og resultat
Enhed  Høj indsats                     Lavt eller ikke målt resultat
─────  ──────────────────────────────  ─────────────────────────────────
x      T3 Medarbejdere (4,00)          T6 Medarbejderresultater (2,00)
x      T4 Metoder og processer (4,00)  T7 Faglige resultater (ikke målt)

Fire syn på kvalitet
---
På konsensusseminarerne har 3 af 3 enheder aftalt point. Her tæller hver enhed
lige meget. En enheds aftalte point er dens egne. Et tal vises, når mindst 3
enheder står bag det; »skjult« betyder også her, at et skjult tal ellers kunne
regnes ud.

Aftalte point
Enhed       Enheder       T1           T5    T8 Øvrige  Indsats  Resultat  I alt
                med  Ledelse    Brugerre-  nøgleresul-
             aftale              sultater        tater
──────────  ───────  ───────  ───────────  ───────────  ───────  ────────  ─────
Alle              3     3,67            –         1,00     3,67      1,00   2,33
Enheder uden svar
─────────────────

• c
sheet name="Rapport"
sheet name="Gennemsnit for hvert tema"
sheet name="Stærkest"
sheet name="Svagest"
sheet name="Temaerne"
sheet name="Spørgsmålene"
sheet name="Indsats og resultat"
sheet name="Fire syn på kvalitet"
sheet name="Aftalte point"
sheet name="Temaerne, aftalt og hver for …"
sheet name="Aftalte forbedringsområder"
sheet name="Forskel mellem enhederne"
sheet name="Tal til figurer"
--- stderr
--- status
0
