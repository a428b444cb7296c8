# the quality wheel in Word: a picture for a panel of four phases, words and phases of each theme for both, nothing where nobody gave sub-scores
--- setup
H='unit;round;respondent;question;points;plan;do;check;act;trend;target'
printf '%s\nsol;2026;P1;S01;;50;60;10;80;;\nsol;2026;P2;S01;;30;20;10;0;;\nsol;2026;P1;S02;;;;;;60;25\n' "$H" >lags.csv
printf '%s\nsol;2026;P1;S01;40;;;;;;\n' "$H" >none.csv
for f in lags none; do kik-score --frame "$SRC/tests/cli/score/subscores.json" $f.csv >$f.jsonl 2>err || true; done
printf 'unit;round;question;points;reason\nsol;2026;S01;30;Enige\nsol;2026;S02;40;Enige\n' | kik-score --frame "$SRC/tests/cli/score/subscores.json" - | kik-merge lags.jsonl - >agreed.jsonl
--- command
wheel() { "$CASES/docx.py" --text "$1" | grep -v '^$' | sed -n '/^Kvalitetshjulet: hvilken\|^The quality/,/^Dagsorden\|^T1 Ledelse$\|^About/p'; }
kik-report svarrapport -o a.docx lags.jsonl
wheel a.docx
"$CASES/docx.py" --part a.docx word/document.xml | grep -o 'descr="[^"]*hjulet[^"]*"' | uniq
kik-report konsensusrapport -o b.docx agreed.jsonl
wheel b.docx
kik-report overblik --internal -l en -o c.docx lags.jsonl
"$CASES/docx.py" --part c.docx word/document.xml | grep -o 'descr="[^"]*wheel[^"]*"' | uniq
kik-report svarrapport -o d.docx none.jsonl
wheel d.docx
--- stdout
Kvalitetshjulet: hvilken fase halter?
Delpoint, som deltagerne gav dem hver for sig: gennemsnit for hver fase. Spørgsmål, hvor nogle kun gav samlede point, er ikke med.
Indsats
Lavest er Fulgt op med 10,00, højest Planlagt med 40,00.
Tema | Delpoint | Halter
T1 Ledelse | Planlagt 40,00 · Gennemført 40,00 · Fulgt op 10,00 · Justeret 40,00 | Fulgt op
Indsats: hvert tema tæller lige meget | Planlagt 40,00 · Gennemført 40,00 · Fulgt op 10,00 · Justeret 40,00 | Fulgt op
Resultat
Lavest er Målopfyldelse med 25,00, højest Udvikling med 60,00.
Tema | Delpoint | Halter
T2 Resultater | Udvikling 60,00 · Målopfyldelse 25,00 | Målopfyldelse
Resultat: hvert tema tæller lige meget | Udvikling 60,00 · Målopfyldelse 25,00 | Målopfyldelse
Dagsorden: begynd med det, I er mest uenige om
descr="Kvalitetshjulet: Indsats. Lavest er Fulgt op med 10,00, højest Planlagt med 40,00."
Kvalitetshjulet: hvilken fase halter?
Delpoint, som deltagerne gav dem hver for sig: gennemsnit for hver fase. Spørgsmål, hvor nogle kun gav samlede point, er ikke med.
Indsats
Lavest er Fulgt op med 10,00, højest Planlagt med 40,00.
Tema | Delpoint | Halter
T1 Ledelse | Planlagt 40,00 · Gennemført 40,00 · Fulgt op 10,00 · Justeret 40,00 | Fulgt op
Indsats: hvert tema tæller lige meget | Planlagt 40,00 · Gennemført 40,00 · Fulgt op 10,00 · Justeret 40,00 | Fulgt op
Resultat
Lavest er Målopfyldelse med 25,00, højest Udvikling med 60,00.
Tema | Delpoint | Halter
T2 Resultater | Udvikling 60,00 · Målopfyldelse 25,00 | Målopfyldelse
Resultat: hvert tema tæller lige meget | Udvikling 60,00 · Målopfyldelse 25,00 | Målopfyldelse
T1 Ledelse
descr="The quality wheel: Effort. Lowest is Followed up with 10.00, highest Planned with 40.00."
--- stderr
