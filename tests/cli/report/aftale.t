# an agreement: what nobody has given stands as a marked gap, counted once each in one warning; actions of one project that want the same are one goal, dropped ones none, an indicator with a target that no action works for is one of its own; baseline and target from the definition of the indicator where the action has none
--- setup
cat >i.csv <<'X'
enhed;runde;indikator;navn;måleenhed;retning;udgangspunkt;måltal;start;frist;periode;værdi
sol;2026;fravaer;Sygefravær;pct.;lavere;7,9;6;2026-01-01;2027-12-31;2026-06;7,9
sol;2026;mad;Tilfredshed med maden;pct.;fasthold;92;;2026-01-01;2027-12-31;2026-06;92
skov;2026;besog;Besøg;;;;;;;2026;12
X
cat >a.csv <<'X'
enhed;runde;nr;spørgsmål;gruppe;problem;mål;aktivitet;ansvarlig;deltagere;start;frist;timer;kroner;indikator;udgangspunkt;måltal;fase;status
sol;2026;H1;S03;Ledelse;Møderne tager for lang tid;Færre og kortere møder;Tavlemøde hver morgen;forstander;MED;2027-01-04;2027-03-01;12,5;50000;møder om ugen;7;3,5;plan;ikke startet
sol;2026;H2;S03;Ledelse;;;Referater på én side;souschef;;;2027-06-01;;;;;;;
sol;2026;H3;S16;;Fraværet er steget;Lavere sygefravær;Samtale efter tre dage;forstander;;2027-01-01;2027-12-01;;;sygefravær;;;plan;
sol;2026;H4;S16;;;Opgivet mål;x;y;;;;;;;;;;opgivet
sol;2026;H5;S10;Arbejdsgange;;Klare arbejdsgange;;;;;;;;;;;;
X
kik-score -q i.csv a.csv >r.jsonl
--- command
kik-report aftale -f txt r.jsonl
KIK_LANG=da kik-report aftale -l en --date 2026-11-22 -f txt -o en/ r.jsonl
sed -n '/^5/,/^6/p' en/2026_sol_aftale.txt
tail -n 2 en/2026_sol_aftale.txt
kik-report aftale -q -f html r.jsonl | grep -o '<h[123][^<]*<\|class="marking'
printf 'unit;round;indicator;value;period\nsol;2026;x;1;2026\n' | kik-score | kik-report aftale -l da -o x/
echo $?
kik-report aftale -f ods r.jsonl
--- stdout
Aftale med sol
══════════════
Runde 2026

1. Parter og periode
────────────────────

Enhed    sol
Runde    2026
Parter   [udfyldes: parter]
Periode  [udfyldes: periode]

2. Kerneopgave, mission og vision
─────────────────────────────────

Kerneopgave
-----------

[udfyldes: kerneopgave]

Mission
-------

[udfyldes: mission]

Vision
------

[udfyldes: vision]

3. Politiske mål
────────────────

[udfyldes: politiske mål]

4. Faglige mål
──────────────

[udfyldes: faglige mål]

5. Egne mål
───────────

Målene er valgt ud fra enhedens egen evaluering, runde 2026. Hvert mål er
beskrevet i et bilag.

Nr.  Mål           Indikator    Udgangspunkt  Måltal      Ansvarlig   Frist
───  ────────────  ───────────  ────────────  ──────────  ──────────  ──────────
1    Færre og      møder om     7             3,5         forstander  1. juni
     kortere       ugen                                   souschef    2027
     møder

2    Lavere        Sygefravær   7,9 pct.      6 pct.      forstander  1.
     sygefravær                                                       december
                                                                      2027

3    Klare         [udfyldes:   [udfyldes:    [udfyldes:  [udfyldes:  [udfyldes:
     arbejdsgange  indikator]   udgangs-      måltal]     ansvarlig]  frist]
                                punkt]

4    Tilfredshed   Tilfredshed  92 pct.       fasthold    [udfyldes:  31.
     med maden     med maden                  92 pct.     ansvarlig]  december
                                                                      2027

6. Medarbejdere og organisation
───────────────────────────────

Medarbejdere
------------

[udfyldes: medarbejdere]

Organisation
------------

[udfyldes: organisation]

7. Økonomi
──────────

[udfyldes: økonomi]

8. Opfølgning
─────────────

[udfyldes: tidspunkter for opfølgning]

Frister for målene
Frist              Mål
─────────────────  ─────────────────────────
1. juni 2027       1. Færre og kortere møder
1. december 2027   2. Lavere sygefravær
31. december 2027  4. Tilfredshed med maden

Underskrifter
─────────────

For kommunen  Dato: …………………………………
              Navn: …………………………………
For sol       Dato: …………………………………
              Navn: …………………………………

Bilag 1: Færre og kortere møder
───────────────────────────────

Baggrund
--------

Møderne tager for lang tid

Spørgsmål i evalueringen
------------------------

• S03 Hvordan viser ledelsen vejen gennem eget eksempel, dialog og plads til
  forbedringer og nye idéer?

Indikator      Udgangspunkt  Måltal
─────────────  ────────────  ──────
møder om ugen  7             3,5

Aktivitet              Ansvarlig   Frist
─────────────────────  ──────────  ─────────────
Tavlemøde hver morgen  forstander  1. marts 2027
Referater på én side   souschef    1. juni 2027

Bilag 2: Lavere sygefravær
──────────────────────────

Baggrund
--------

Fraværet er steget

Spørgsmål i evalueringen
------------------------

• S16 Hvad viser vores personaletal, fx for sygefravær, personaleomsætning og
  gennemført efteruddannelse?

Indikator   Udgangspunkt  Måltal
──────────  ────────────  ──────
Sygefravær  7,9 pct.      6 pct.

Aktivitet               Ansvarlig   Frist
──────────────────────  ──────────  ────────────────
Samtale efter tre dage  forstander  1. december 2027

Bilag 3: Klare arbejdsgange
───────────────────────────

Baggrund
--------

[udfyldes: baggrund]

Spørgsmål i evalueringen
------------------------

• S10 Hvordan tilrettelægger vi de vigtigste arbejdsgange, så de hænger sammen,
  også på tværs af enheder?

Indikator              Udgangspunkt              Måltal
─────────────────────  ────────────────────────  ──────────────────
[udfyldes: indikator]  [udfyldes: udgangspunkt]  [udfyldes: måltal]

Aktivitet              Ansvarlig              Frist
─────────────────────  ─────────────────────  ─────────────────
[udfyldes: aktivitet]  [udfyldes: ansvarlig]  [udfyldes: frist]

Bilag 4: Tilfredshed med maden
──────────────────────────────

Baggrund
--------

[udfyldes: baggrund]

Indikator              Udgangspunkt  Måltal
─────────────────────  ────────────  ────────────────
Tilfredshed med maden  92 pct.       fasthold 92 pct.

Aktiviteter: [udfyldes: aktiviteter]

Ansvarlig: [udfyldes: ansvarlig]

Frist: 31. december 2027

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
5. Own goals
────────────

The goals were chosen from the unit's own evaluation, round 2026. Each goal has
an annex.

No.  Goal          Indicator    Baseline    Target      Responsible   Deadline
───  ────────────  ───────────  ──────────  ──────────  ────────────  ──────────
1    Færre og      møder om     7           3.5         forstander    1 June
     kortere       ugen                                 souschef      2027
     møder

2    Lavere        Sygefravær   7.9 pct.    6 pct.      forstander    1 December
     sygefravær                                                       2027

3    Klare         [to be       [to be      [to be      [to be        [to be
     arbejdsgange  filled in:   filled in:  filled in:  filled in:    filled in:
                   indicator]   baseline]   target]     responsible]  deadline]

4    Tilfredshed   Tilfredshed  92 pct.     hold 92     [to be        31
     med maden     med maden                pct.        filled in:    December
                                                        responsible]  2027

6. Staff and organisation
The Danish Municipal Quality Model · Frame kik, edition 1 (sha256:8d7e30a78de2…)
· Date 22 November 2026
<h1>Aftale med sol<
<h2 id="kik-toc">Indhold<
<h2 id="kik-1">1. Parter og periode<
<h2 id="kik-2">2. Kerneopgave, mission og vision<
<h3>Kerneopgave<
<h3>Mission<
<h3>Vision<
<h2 id="kik-3">3. Politiske mål<
<h2 id="kik-4">4. Faglige mål<
<h2 id="kik-5">5. Egne mål<
<h2 id="kik-6">6. Medarbejdere og organisation<
<h3>Medarbejdere<
<h3>Organisation<
<h2 id="kik-7">7. Økonomi<
<h2 id="kik-8">8. Opfølgning<
<h2 id="kik-9">Underskrifter<
<h2 id="kik-10">Bilag 1: Færre og kortere møder<
<h3>Baggrund<
<h3>Spørgsmål i evalueringen<
<h2 id="kik-11">Bilag 2: Lavere sygefravær<
<h3>Baggrund<
<h3>Spørgsmål i evalueringen<
<h2 id="kik-12">Bilag 3: Klare arbejdsgange<
<h3>Baggrund<
<h3>Spørgsmål i evalueringen<
<h2 id="kik-13">Bilag 4: Tilfredshed med maden<
<h3>Baggrund<
3
--- stderr
kik-report: r.jsonl:2: warning: no-section: unit skov has neither an action nor an indicator with a target in round '2026'; they come from its sheets: kik-score SHEET | kik-merge RESULT -
kik-report: warning: gaps: texts that are missing and stand as '[udfyldes: …]': 21, in 1 of the documents; give them in columns of --fields or UNITS.csv, those of goals in the sheets of actions and indicators
kik-report: 2 warnings
kik-report: r.jsonl:2: warning: no-section: unit skov has neither an action nor an indicator with a target in round '2026'; they come from its sheets: kik-score SHEET | kik-merge RESULT -
kik-report: warning: gaps: texts that are missing and stand as '[to be filled in: …]': 21, in 1 of the documents; give them in columns of --fields or UNITS.csv, those of goals in the sheets of actions and indicators
kik-report: 2 warnings
kik-report: (standard input):2: advarsel: no-section: enhed sol har hverken handlinger eller indikatorer med måltal i runde '2026'; de kommer fra enhedens ark: kik-score ARK | kik-merge RESULTAT -
kik-report: fejl: nothing: ingen enhed har det, som rapporten laves af
kik-report: 1 fejl, 1 advarsel
kik-report: error: usage: aftale cannot be made as 'ods'; expected one of txt, html, docx, pdf, xlsx, csv, json
kik-report: try 'kik-report --help'
--- status
2
