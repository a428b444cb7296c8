# Sub-scores in reports: the wheel, which phase lags by theme and question, and nothing of it
# across units where fewer than five people are behind a figure. S01: (50+30)/2 = 40 planned,
# (60+20)/2 = 40 done, (70+10)/2 = 40 followed up, (80+0)/2 = 40 adjusted
--- setup
H='unit;round;respondent;question;points;plan;do;check;act;trend;target'
printf '%s\nsol;2026;P1;S01;;50;60;70;80;;\nsol;2026;P2;S01;;30;20;10;0;;\nsol;2026;P1;S02;;;;;;60;25\nsol;2026;P2;S02;;;;;;40;20\n' "$H" >even.csv
printf '%s\nsol;2026;P1;S01;;50;60;10;80;;\nsol;2026;P2;S01;;30;20;10;0;;\nsol;2026;P2;S02;30;;;;;;\nsol;2026;P1;S02;;;;;;60;25\n' "$H" >lags.csv
for u in a b c d e; do printf '%s;2026;P1;S01;;50;60;10;80;;\n' "$u"; done | sed "1i $H" >five.csv
for f in even lags five; do kik-score --frame "$SRC/tests/cli/score/subscores.json" $f.csv >$f.jsonl 2>err || true; done
--- command
kik-report svarrapport -f txt even.jsonl | sed -n '/^Kvalitetshjulet: hvilken/,/^Dagsorden/p' | head -n 40
kik-report svarrapport -f txt -l en lags.jsonl | sed -n '/^The quality wheel: which/,/^Agenda/p' | head -n 24
kik-report svarrapport -f txt -l nb lags.jsonl | grep -e '^Delpoeng: Pl' -e '^Trinnet' -A1
kik-report svarrapport -f html lags.jsonl | grep -e 'class="phase' -e 'lavest'
kik-report overblik -f txt even.jsonl | grep -c Kvalitetshjulet
kik-merge --by all five.jsonl | kik-report overblik -f txt - | sed -n '/^Kvalitetshjulet: hvilken/,/^Lavest/p'
--- stdout
Kvalitetshjulet: hvilken fase halter?
─────────────────────────────────────

Delpoint, som deltagerne gav dem hver for sig: gennemsnit for hver fase.
Spørgsmål, hvor nogle kun gav samlede point, er ikke med.

Indsats
-------

Kvalitetshjulet: Indsats
Ingen fase halter: alle ligger på 40,00.

Delpoint: Indsats
Tema                            Planlagt  Gennemført  Fulgt op  Justeret  Halter
──────────────────────────────  ────────  ──────────  ────────  ────────  ──────
T1 Ledelse                         40,00       40,00     40,00     40,00

Indsats: hvert tema tæller         40,00       40,00     40,00     40,00
lige meget

Resultat
--------

Lavest er Målopfyldelse med 22,50, højest Udvikling med 50,00.

Delpoint: Resultat
Tema                                    Udvikling  Målopfyldelse  Halter
──────────────────────────────────────  ─────────  ─────────────  ─────────────
T2 Resultater                               50,00          22,50  Målopfyldelse
Resultat: hvert tema tæller lige meget      50,00          22,50  Målopfyldelse

Dagsorden: begynd med det, I er mest uenige om
The quality wheel: which phase lags?
────────────────────────────────────

Sub-scores as participants gave them on their own: the mean of each phase.
Questions to which some gave only total points are left out.

Effort
------

The quality wheel: Effort
Lowest is Followed up with 10.00, highest Planned with 40.00.

Sub-scores: Effort
Theme                   Planned  Carried out  Followed up  Adjusted  Lags
──────────────────────  ───────  ───────────  ───────────  ────────  ───────────
T1 Leadership             40.00        40.00        10.00     40.00  Followed up

Effort: each theme        40.00        40.00        10.00     40.00  Followed up
counts equally

Agenda: begin where you disagree most
Trinnet til gjennomsnittet
               Alt
--
Delpoeng: Planlagt 40,00 · Gjennomført 40,00 · Fulgt opp 10,00 · Justert 40,00
(lavest: Fulgt opp)
--
Trinnet til gjennomsnittet
               Alt
<path class="phase" d="M320 144L320 100A44 44 0 0 1 364 144Z"/>
<path class="phase" d="M320 144L364 144A44 44 0 0 1 320 188Z"/>
<path class="phase low" d="M320 144L320 155A11 11 0 0 1 309 144Z"/>
<path class="phase" d="M320 144L276 144A44 44 0 0 1 320 100Z"/>
<text class="v" text-anchor="end" x="233.73" y="242.27">10,00 – lavest</text>
<p>Delpoint: Planlagt 40,00 · Gennemført 40,00 · Fulgt op 10,00 · Justeret 40,00 (lavest: Fulgt op)</p>
<p>Delpoint: Udvikling 60,00 · Målopfyldelse 25,00 (lavest: Målopfyldelse)</p>
0
Kvalitetshjulet: hvilken fase halter?
─────────────────────────────────────

Delpoint, som deltagerne gav dem hver for sig: gennemsnit for hver fase.
Spørgsmål, hvor nogle kun gav samlede point, er ikke med.

Indsats
-------

Kvalitetshjulet: Indsats
Lavest er Fulgt op med 10,00, højest Justeret med 80,00.
