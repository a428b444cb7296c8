# overblik counts goals, actions, surveys and deviations of the units: by area, and no mean hides a goal that is not met
--- setup
# The same sheets as in tests/cli/merge/carried.t, where the figures are worked out; here c has a
# figure as well: (8.5 - 9) / (6 - 9) = 0.1667, which rounds to 17 %. Of all three the median is
# the 0.5 of a. U2 has four people, fewer than five.
cat >ind.csv <<X
enhed;runde;indikator;periode;navn;måleenhed;retning;udgangspunkt;måltal;frist;værdi
a;2026;syg;2025;Sygefravær;pct.;lavere;8;6;2026-06-30;9
a;2026;syg;2026-H1;;;;;;;7
b;2026;syg;2026-H1;Sygefravær;pct.;lavere;10;8;2026-06-30;7,5
b;2026;hold;2026;;;fasthold;5;;;5,1
c;2026;syg;2026-H1;Sygefravær;pct.;lavere;9;6;2027-06-30;8,5
X
cat >act.csv <<X
enhed;runde;nr;mål;ansvarlig;indikator;status;fase
a;2026;H1;g;l;i;i gang;udfør
a;2026;H2;g;l;i;gennemført;
b;2026;H1;g;l;i;ikke startet;planlæg
c;2026;H1;g;l;i;udskudt;planlæg
X
cat >dev.csv <<X
enhed;runde;nr;anmeldt;alvorlighed;lukket;status
a;2026;1;2026-01-02;høj;2026-02-01;
a;2026;2;2026-03-02;;;
c;2026;1;2026-01-02;høj;2026-01-03;lukket
X
cat >surv.csv <<X
enhed;runde;udsagn;svarperson;oplevelse;forventning
a;2026;U1;1;4;4
a;2026;U1;2;4;5
a;2026;U1;3;5;5
b;2026;U1;1;3;4
b;2026;U1;2;3;4
a;2026;U2;1;5;4
a;2026;U2;2;5;4
a;2026;U2;3;5;4
b;2026;U2;1;3;4
X
cat >prio.csv <<X
enhed;runde;nr;effekt;indsats;valg
a;2026;F1;5;1;nu
a;2026;F2;5;1;
c;2026;F1;5;1;nej
X
for u in a b c; do
	area=Nord
	[ $u != c ] || area=Syd
	sh "$SRC/tests/cli/report/people.sh" $u $area 6 | kik-score - >$u
done
kik-merge a b c >answers
for f in ind act dev surv prio; do kik-score -q $f.csv >$f; done
kik-merge answers ind act dev surv prio >units
kik-merge --by area units >areas
--- command
kik-report overblik --date 2026-12-01 -f txt areas | sed -n '/^Mål, handlinger/,/^Flere anmeldelser/p'
echo ---
# the same of all units, however they come; one by one only their goals, unless it stays inside
kik-merge --by all units >all
kik-report overblik -l en -f xlsx -o o.xlsx units && unzip -p o.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
kik-report overblik -l en -f txt units | sed -n '/^Goals by grade/,/^Actions by status/p'
echo ---
kik-report overblik -l nb --internal --date 2026-06-01 -f txt units | sed -n '/^Mål etter/,/^Opplevd/p'
echo ---
for i in units areas all; do
	kik-report overblik -f txt $i | sed -n '/^Oplevet kvalitet i alt/,/^Afvigelser/p' | sha256sum
done | uniq | wc -l
# nothing of it: no heading
kik-report overblik -f txt answers | grep -c 'Mål, handlinger'
--- stdout
Mål, handlinger og dokumentation
────────────────────────────────

Opgjort efter enhedernes egne ark. Der står antal og ikke gennemsnit, så et mål,
der ikke er nået, ikke forsvinder bag et andet.

Mål efter vurdering
-------------------

Målene er vurderet pr. 1. december 2026.

Mål efter vurdering
Enhed         Enheder med mål  Indikatorer  ✓ opfyldt        ◐ delvist  → på vej
                                                               opfyldt
────────────  ───────────────  ───────────  ─────────  ───────────────  ────────
Alle enheder                3            4          2                1         1
Nord                        2            3          2                1         0
Syd                         1            1          0                0         1

Indikatorer på tværs af enhederne
Indikator   Enheder  Vurdering         Heraf med        Laveste  Median  Højeste
                                   målopfyldelse  målopfyldelse
──────────  ───────  ────────────  ─────────────  ─────────────  ──────  ───────
hold              1  1 opfyldt                 0              –       –        –

Sygefravær        3  1 opfyldt, 1              3           17 %    50 %    125 %
                     delvist
                     opfyldt, 1
                     på vej

Handlinger og forbedringsområder
--------------------------------

Handlinger efter status
Enhed          Enheder  I alt         ikke  i gang  gennemført  udskudt  opgivet
               med ark             startet
──────────  ──────────  ─────  ───────────  ──────  ──────────  ───────  ───────
Alle                 3      4            1       1           1        1        0
enheder

Nord                 2      3            1       1           1        0        0

Syd                  1      1            0       0           0        1        0

Handlinger efter fase i kvalitetshjulet
Enhed          Enheder med  I alt  planlæg  udfør  følg op  justér  ikke angivet
                       ark
────────────  ────────────  ─────  ───────  ─────  ───────  ──────  ────────────
Alle enheder             3      4        2      1        0       0             1
Nord                     2      3        1      1        0       0             1
Syd                      1      1        1      0        0       0             0

Forbedringsområder efter valg
Enhed         Enheder med ark  I alt  nu  senere  nej  ikke angivet
────────────  ───────────────  ─────  ──  ──────  ───  ────────────
Alle enheder                2      3   1       0    1             1
Nord                        1      2   1       0    0             1
Syd                         1      1   0       0    1             0

Oplevet kvalitet i alt
----------------------

Udsagn  Oplevelse (O)    Forventning  K = O/F  O − F  Svar (O/F)  I forhold til
                                 (F)                              forventningen
──────  ─────────────  ─────────────  ───────  ─────  ──────────  ──────────────
U1               3,80           4,40     0,86  −0,60         5/5  ▼ under
U2                 <5             <5        –      –       <5/<5  –

K er gennemsnittet af oplevelsen delt med gennemsnittet af forventningen. Se
altid på O og F selv: 5/5 og 2/2 giver begge 1. Over forventning er fra 1,05,
under er under 0,95. Færre end 5 svar vises ikke.

Afvigelser
----------

Afvigelser efter alvorlighed og status
Alvorlighed   Anmeldt  Under behandling  Lukket  I alt
────────────  ───────  ────────────────  ──────  ─────
høj                 0                 0       2      2
mellem              0                 0       0      0
lav                 0                 0       0      0
ikke angivet        1                 0       0      1

Afvigelser efter status
Enhed         Enheder med ark  I alt  anmeldt  under behandling  lukket
────────────  ───────────────  ─────  ───────  ────────────────  ──────
Alle enheder                2      3        1                 0       2
Nord                        1      2        1                 0       1
Syd                         1      1        0                 0       1

Flere anmeldelser er ikke i sig selv dårligere: de kan vise, at man taler åbent
---
sheet name="Report"
sheet name="Lowest results across units"
sheet name="Area by area"
sheet name="Mean of each theme"
sheet name="Strongest"
sheet name="Weakest"
sheet name="The themes"
sheet name="The questions"
sheet name="Effort and results"
sheet name="Four views of quality"
sheet name="Goals by grade"
sheet name="Indicators across the units"
sheet name="Actions by status"
sheet name="Actions by phase of the quali…"
sheet name="Areas for improvement by choi…"
sheet name="Perceived quality in all"
sheet name="Deviations by severity and st…"
sheet name="Deviations by status"
sheet name="Difference between units"
sheet name="Figures of the charts"
Goals by grade
--------------

No date is given, so that all goals are judged as due.

Goals by grade
Unit       Units with goals  Indicators  ✓ met  ◐ partly met  ✗ not met
─────────  ────────────────  ──────────  ─────  ────────────  ─────────
All units                 3           4      2             1          1
a                         1           1      0             1          0
b                         1           2      2             0          0
c                         1           1      0             0          1

Indicators across the units
Indicator   Units  Grade                With an          Lowest  Median  Highest
                                     attainment      attainment
──────────  ─────  ─────────────  ─────────────  ──────────────  ──────  ───────
hold            1  1 met                      0               –       –        –

Sygefravær      3  1 met, 1                   3             17%     50%     125%
                   partly met, 1
                   not met

Actions and areas for improvement
---------------------------------

Actions by status
---
Mål etter vurdering
-------------------

Målene er vurdert per 1. juni 2026.

Mål etter vurdering
Enhet         Enheter med mål  Indikatorer  ✓ oppfylt  → på vei
────────────  ───────────────  ───────────  ─────────  ────────
Alle enheter                3            4          2         2
a                           1            1          0         1
b                           1            2          2         0
c                           1            1          0         1

Indikatorer på tvers av enhetene
Indikator   Enheter  Vurdering         Herav med        Laveste  Median  Høyeste
                                    måloppnåelse   måloppnåelse
──────────  ───────  ────────────  ─────────────  ─────────────  ──────  ───────
hold              1  1 oppfylt                 0              –       –        –

Sygefravær        3  1 oppfylt, 2              3           17 %    50 %    125 %
                     på vei

Handlinger og forbedringsområder
--------------------------------

Handlinger etter status
Enhet          Enheter  I alt         ikke  i gang  gjennomført  utsatt  oppgitt
               med ark             startet
──────────  ──────────  ─────  ───────────  ──────  ───────────  ──────  ───────
Alle                 3      4            1       1            1       1        0
enheter

a                    1      2            0       1            1       0        0

b                    1      1            1       0            0       0        0

c                    1      1            0       0            0       1        0

Handlinger etter fase i kvalitetshjulet
Enhet         Enheter med  I alt  planlegg  utfør  følg opp  juster  ikke angitt
                      ark
───────────  ────────────  ─────  ────────  ─────  ────────  ──────  ───────────
Alle                    3      4         2      1         0       0            1
enheter

a                       1      2         0      1         0       0            1

b                       1      1         1      0         0       0            0

c                       1      1         1      0         0       0            0

Forbedringsområder etter valg
Enhet         Enheter med ark  I alt  nå  senere  nei  ikke angitt
────────────  ───────────────  ─────  ──  ──────  ───  ───────────
Alle enheter                2      3   1       0    1            1
a                           1      2   1       0    0            1
c                           1      1   0       0    1            0

Opplevd kvalitet i alt
---
1
0
--- stderr
--- status
1
