# the documentation half beside the points, with the round before: indicators with attainment and grade, perceived quality (fewer than five answers are hidden), deviations
--- setup
cat >answers.csv <<'X'
unit;round;respondent;question;points
sol;2026;P1;S01;3
sol;2026;P2;S01;4
sol;2024;P1;S01;2
X
cat >i.csv <<'X'
unit;round;indicator;name;theme;measure;direction;baseline;target;start;due;period;value
sol;2026;sygefravær;Sygefravær;T6;pct.;lower;8,4;7;2025-01-01;2026-12-31;2026-06;7,9
sol;2026;klager;Klager med medhold;T5;;lower;4;0;;2026-06-30;2026;1
sol;2026;fald;Fald;T5;;lower;;10;;;2026;9
sol;2026;vægt;Vejninger;;pct.;hold;95;;;;2026;80
sol;2026;tilfreds;Tilfredshed;T5;;higher;3,5;4;;;;
sol;2024;sygefravær;Sygefravær;T6;pct.;lower;8,4;7;;;2024;8,2
X
cat >s.csv <<'X'
unit;round;item;respondent;experience;expectation
sol;2026;Maden;r1;4;5
sol;2026;Maden;r2;4;4
sol;2026;Maden;r3;5;5
sol;2026;Maden;r4;3;4
sol;2026;Maden;r5;4;4
sol;2026;Kontakten;r1;5;4
sol;2026;Kontakten;r2;5;4
sol;2026;Kontakten;r3;5;4
sol;2026;Kontakten;r4;5;4
sol;2024;Maden;r1;5;5
sol;2024;Maden;r2;5;5
sol;2024;Maden;r3;5;5
sol;2024;Maden;r4;5;5
sol;2024;Maden;r5;5;5
X
cat >d.csv <<'X'
unit;round;id;reported;severity;cause;due;closed
sol;2026;A1;2026-02-01;high;Afbrudt ved dosering;2026-02-15;2026-02-10
sol;2026;A2;2026-03-01;low;afbrudt ved dosering.;2026-03-15;
sol;2026;A3;2026-03-01;;;2026-03-05;2026-03-21
sol;2024;A1;2024-03-01;;;;2024-03-21
X
kik-score answers.csv i.csv s.csv d.csv >r.jsonl
--- command
kik-report svarrapport -f txt --date 2026-11-22 r.jsonl | sed -n '/^Dokumentation$/,/^T1 Ledelse/p'
kik-report svarrapport -f html --lang en r.jsonl >r.html
grep -c 'class="sign bad".*not met' r.html
kik-report svarrapport -f txt --internal r.jsonl | grep '^Kontakten'
--- stdout
Dokumentation
─────────────

Tallene her er enhedens egen dokumentation. Hold dem op mod pointene: hvor siger
de det samme, og hvor gør de ikke?

Indikatorer
-----------

5 mål: 1 opfyldt, 1 delvist opfyldt, 1 ikke opfyldt, 1 bagud, 1 ikke målt.

Indikator: Fald
Tema: T5 Brugerresultater
Udgangspunkt: –
Måltal: 10
Forrige: –
Seneste: 9 (2026)
Målopfyldelse: –
Vurdering: ✓ opfyldt

Indikator: Klager med medhold
Tema: T5 Brugerresultater
Udgangspunkt: 4
Måltal: 0
Frist: 30. juni 2026
Forrige: –
Seneste: 1 (2026)
Målopfyldelse: 75 %
Vurdering: ! delvist opfyldt

Indikator: Tilfredshed
Tema: T5 Brugerresultater
Udgangspunkt: 3,5
Måltal: 4
Forrige: –
Seneste: –
Målopfyldelse: –
Vurdering: ? ikke målt

Indikator: Sygefravær
Tema: T6 Medarbejderresultater
Udgangspunkt: 8,4 pct.
Måltal: 7 pct.
Frist: 31. december 2026
Forrige: 8,2 pct. (2024)
Seneste: 7,9 pct. (2026-06)
Målopfyldelse: 36 %
Vurdering: ! bagud

Indikator: Vejninger
Tema: Uden tema
Udgangspunkt: 95 pct.
Måltal: –
Forrige: –
Seneste: 80 pct. (2026)
Målopfyldelse: –
Vurdering: ✗ ikke opfyldt

Målopfyldelse = (seneste − udgangspunkt) / (måltal − udgangspunkt). Vurderingen
følger det nøjagtige tal, ikke det afrundede: opfyldt fra 100 %, delvist opfyldt
fra 50 %. Før fristen sammenlignes med den lige vej fra start til frist.

Oplevet kvalitet
----------------

Udsagn     Oplevelse  Forventning     K =       K  O − F     Svar  I forhold til
                 (O)          (F)     O/F   sidst           (O/F)  forventningen
─────────  ─────────  ───────────  ──────  ──────  ─────  ───────  ─────────────
Kontakten         <5           <5       –       –      –    <5/<5  –
Maden           4,00         4,40    0,91    1,00  −0,40      5/5  ▼ under

K er gennemsnittet af oplevelsen delt med gennemsnittet af forventningen. Se
altid på O og F selv: 5/5 og 2/2 giver begge 1. Over forventning er fra 1,05,
under er under 0,95. Færre end 5 svar vises ikke.

Afvigelser
----------

I alt                     3
Dage fra anmeldelse til lukning
                          gennemsnit 14,5, median 14,5 (af 2 lukkede)
Lukket inden for fristen  1 af 2
Over fristen den 22. november 2026
                          1

I alt i runde 2024: 1

Afvigelser efter alvorlighed og status
Alvorlighed   Anmeldt  Under behandling  Lukket  I alt
────────────  ───────  ────────────────  ──────  ─────
høj                 0                 0       1      1
mellem              0                 0       0      0
lav                 1                 0       0      1
ikke angivet        0                 0       1      1

Årsager, der går igen:

• Afbrudt ved dosering (2 gange)

Flere anmeldelser er ikke i sig selv dårligere: de kan vise, at man taler åbent
om fejl.

T1 Ledelse
2
Kontakten       5,00         4,00    1,25       –   1,00      4/4  ▲ over
--- stderr
