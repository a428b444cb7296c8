# the actions of a unit: an overview, by status and phase, one by one; what is overdue at --date or lacks an owner or an indicator; what became of those of the last round
--- setup
cat >now.csv <<'X'
enhed;runde;nr;spørgsmål;gruppe;problem;mål;aktivitet;ansvarlig;deltagere;start;frist;timer;kroner;indikator;udgangspunkt;måltal;fase;status;opdateret
sol;2026;H01;S03;Møder;For mange;Færre møder;Tavler;leder;MED;01-02-2026;2026-10-31;12,5;50000;møder om ugen;7;3,5;udfør;i gang;01.03.2026
sol;2026;H02;S16;;;Lavere fravær;;;;2026-06-01;31/12/2026;;;;;;plan;ikke startet;
sol;2026;2024-H1;;;;Andet;;souschef;;2024-11-21;;;;x;;;følg op;gennemført;
sol;2026;H03;;;;Uden status;;leder;;;;;;y;;;;;
X
cat >last.csv <<'X'
enhed;runde;nr;mål;ansvarlig;indikator;status;vurderet effekt
sol;2024;H1;Andet;souschef;x;i gang;god
sol;2024;H2;Tredje;souschef;x;gennemført;
sol;2024;H3;Fjerde;souschef;x;udskudt;
X
kik-score -q now.csv last.csv >in.jsonl
--- command
kik-report handleplan --date 2026-11-22 -f txt in.jsonl
kik-report handleplan -l en -f txt in.jsonl | sed -n '1,27p'
kik-report handleplan -f html in.jsonl | grep -o '<h2 id[^/]*\|<p class="marking">[^<]*'
kik-report handleplan -o h.xlsx in.jsonl && unzip -p h.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
kik-score -q --no-text now.csv | kik-report handleplan -f txt | sed -n '6,9p'
# what was dropped wants nothing any more
printf 'enhed;runde;nr;mål;status\nsol;2026;H1;Andet;opgivet\n' | kik-score -q |
	kik-report handleplan -f txt | grep Kræver
kik-report handleplan -f csv in.jsonl
printf 'enhed;runde;nr;effekt;indsats\nsol;2026;F1;1;1\n' | kik-score | kik-report handleplan
--- stdout
[ Fortroligt – enhedens eget arbejdspapir ]

Handleplan: sol
═══════════════
Runde 2026

│ ! Obs. Handlinger, der kræver opmærksomhed: 2. Fristen er overskredet: 1. Uden
│ ansvarlig: 1. Mål uden indikator: 1.

Kræver opmærksomhed
Nr.  Mål            Ansvarlig  Frist              Hvad
───  ─────────────  ─────────  ─────────────────  ──────────────────────────────
H01  Færre møder    leder      31. oktober 2026   fristen er overskredet

H02  Lavere fravær             31. december 2026  ansvarlig mangler, målet har
                                                  ingen indikator

Overblik
────────

Handlinger
Nr.      Område  Mål            Ansvarlig  Frist           Fase     Status
───────  ──────  ─────────────  ─────────  ──────────────  ───────  ────────────
2024-H1          Andet          souschef                   følg op  gennemført

H01      Møder   Færre møder    leder      31. oktober     udfør    i gang
                                           2026

H02              Lavere fravær             31. december    planlæg  ikke startet
                                           2026

H03              Uden status    leder

Handlinger efter status
Status        Antal
────────────  ─────
ikke startet      1
i gang            1
gennemført        1
udskudt           0
opgivet           0
uden status       1

Handlinger i kvalitetshjulet
Fase       Antal
─────────  ─────
planlæg        1
udfør          1
følg op        1
justér         0
uden fase      1

Ikke startet
────────────

H02 Lavere fravær
-----------------

Spørgsmål  S16 Hvad viser vores personaletal, fx for sygefravær,
           personaleomsætning og gennemført efteruddannelse?
Start      1. juni 2026
Frist      31. december 2026
Fase       planlæg
Status     ikke startet

I gang
──────

H01 Færre møder
---------------

Område        Møder
Spørgsmål     S03 Hvordan viser ledelsen vejen gennem eget eksempel, dialog og
              plads til forbedringer og nye idéer?
Problem       For mange
Aktivitet     Tavler
Ansvarlig     leder
Deltagere     MED
Start         1. februar 2026
Frist         31. oktober 2026
Timer         12,5
Kroner        50000
Indikator     møder om ugen
Udgangspunkt  7
Måltal        3,5
Fase          udfør
Status        i gang
Opdateret     1. marts 2026

Gennemført
──────────

2024-H1 Andet
-------------

Ansvarlig  souschef
Start      21. november 2024
Indikator  x
Fase       følg op
Status     gennemført

Uden status
───────────

H03 Uden status
---------------

Ansvarlig  leder
Indikator  y

Hvad blev der af handlingerne fra runde 2024?
─────────────────────────────────────────────

Handlinger
Nr.  Mål     Status      Vurderet effekt  Nu
───  ──────  ──────────  ───────────────  ────────────────────────────────
H1   Andet   i gang      god              ført med som 2024-H1: gennemført
H2   Tredje  gennemført                   –
H3   Fjerde  udskudt                      ikke ført med

Om tallene
──────────

Ansvarlig er en rolle. Fasen siger, hvor handlingen er i kvalitetshjulet:
planlæg, udfør, følg op, justér.

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
· Dato 22. november 2026
[ Confidential – the unit's own working paper ]

Action plan: sol
════════════════
Round 2026

│ ! Caution. Actions that want attention: 1. Without anybody responsible: 1.
│ Goals without an indicator: 1.

Wants attention
No.  Goal           Responsible  Deadline          What
───  ─────────────  ───────────  ────────────────  ─────────────────────────────
H02  Lavere fravær               31 December 2026  nobody is responsible, the
                                                   goal has no indicator

Overview
────────

Actions
No.      Area   Goal           Responsible  Deadline          Phase  Status
───────  ─────  ─────────────  ───────────  ────────────────  ─────  ───────────
2024-H1         Andet          souschef                       check  done
H01      Møder  Færre møder    leder        31 October 2026   do     running
H02             Lavere fravær               31 December 2026  plan   not-started
H03             Uden status    leder

Actions by status
<p class="marking">Fortroligt – enhedens eget arbejdspapir
<h2 id="kik-toc">Indhold<
<h2 id="kik-1">Overblik<
<h2 id="kik-2">Ikke startet<
<h2 id="kik-3">I gang<
<h2 id="kik-4">Gennemført<
<h2 id="kik-5">Uden status<
<h2 id="kik-6">Hvad blev der af handlingerne fra runde 2024?<
<h2 id="kik-7">Om tallene<
sheet name="Rapport"
sheet name="Kræver opmærksomhed"
sheet name="Handlinger"
sheet name="Handlinger efter status"
sheet name="Handlinger i kvalitetshjulet"
sheet name="Handlinger (2)"

│ i Bemærk. Svarene er talt op uden tekster. Rapporten viser derfor kun tal.

Overblik
--- stderr
kik-report: error: usage: handleplan cannot be made as 'csv'; expected one of txt, html, docx, pdf, xlsx
kik-report: try 'kik-report --help'
kik-report: (standard input):2: warning: no-section: unit sol has no actions in round '2026'; they come from its sheet: kik-score SHEET | kik-merge RESULT -
kik-report: error: nothing: no unit has what the report is made of
kik-report: 1 error, 1 warning
--- status
3
