# a description of each project: actions of one area together, what they say under its heading, each thing once, lines for the rest; what is dropped has none
--- setup
cat >now.csv <<'X'
enhed;runde;nr;spørgsmål;gruppe;problem;mål;aktivitet;ansvarlig;deltagere;start;frist;timer;kroner;indikator;udgangspunkt;måltal;status
sol;2026;H01;S03;Møder;For mange;Færre møder;Tavler;leder;MED;01-02-2026;2026-10-31;12,5;50000;møder om ugen;7;3,5;i gang
sol;2026;H02;S02;Møder;For mange;Korte møder;;leder;MED;;;;;minutter;;;ikke startet
sol;2026;H03;;;;Alene;;;;;;;;;;;
sol;2026;H04;;Fravær;;Opgivet;;;;;;;;;;;opgivet
X
kik-score -q now.csv >in.jsonl
--- command
kik-report projektbeskrivelse -f txt in.jsonl
kik-report projektbeskrivelse -l en -f html in.jsonl | grep -o '<h[23] id[^/]*\|<h3>[^<]*\|<p class="marking">[^<]*' | head -n 20
--- stdout
[ Fortroligt – enhedens eget arbejdspapir ]

Projektbeskrivelser: sol
════════════════════════
Runde 2026

Et afsnit for hvert projekt, det vil sige hvert område med handlinger, der ikke
er opgivet. Det, handleplanen siger, er skrevet ind; resten er linjer at skrive
på.

Møder
─────

Baggrund
--------

• For mange

S02 Hvordan får vi målene ud i hverdagen gennem planlægning, prioritering og
opfølgning?

S03 Hvordan viser ledelsen vejen gennem eget eksempel, dialog og plads til
forbedringer og nye idéer?

Formål
------

……………………………………………………
……………………………………………………
……………………………………………………

Mål
---

• Færre møder
• Korte møder

Succeskriterier
---------------

• møder om ugen · Udgangspunkt: 7 · Måltal: 3,5
• minutter

Målgruppe
---------

……………………………………………………
……………………………………………………
……………………………………………………

Leverancer
----------

• Tavler

Organisering
------------

• Ansvarlig: leder · Deltagere: MED

Tidsplan og milepæle
--------------------

• H01 Start: 1. februar 2026 · Frist: 31. oktober 2026

Ressourcer
----------

• Timer: 12,5 · Kroner: 50000

Interessenter og kommunikation
------------------------------

……………………………………………………
……………………………………………………
……………………………………………………

Risici
------

……………………………………………………
……………………………………………………
……………………………………………………

Evaluering
----------

……………………………………………………
……………………………………………………
……………………………………………………

Overgang til drift
------------------

……………………………………………………
……………………………………………………
……………………………………………………

H03 Alene
─────────

Baggrund
--------

……………………………………………………
……………………………………………………
……………………………………………………

Formål
------

……………………………………………………
……………………………………………………
……………………………………………………

Mål
---

• Alene

Succeskriterier
---------------

……………………………………………………
……………………………………………………
……………………………………………………

Målgruppe
---------

……………………………………………………
……………………………………………………
……………………………………………………

Leverancer
----------

……………………………………………………
……………………………………………………
……………………………………………………

Organisering
------------

……………………………………………………
……………………………………………………
……………………………………………………

Tidsplan og milepæle
--------------------

……………………………………………………
……………………………………………………
……………………………………………………

Ressourcer
----------

……………………………………………………
……………………………………………………
……………………………………………………

Interessenter og kommunikation
------------------------------

……………………………………………………
……………………………………………………
……………………………………………………

Risici
------

……………………………………………………
……………………………………………………
……………………………………………………

Evaluering
----------

……………………………………………………
……………………………………………………
……………………………………………………

Overgang til drift
------------------

……………………………………………………
……………………………………………………
……………………………………………………

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
<p class="marking">Confidential – the unit's own working paper
<h2 id="kik-1">Møder<
<h3>Background
<h3>Purpose
<h3>Goals
<h3>Success criteria
<h3>Target group
<h3>Deliverables
<h3>Organisation
<h3>Schedule and milestones
<h3>Resources
<h3>Stakeholders and communication
<h3>Risks
<h3>Evaluation
<h3>Handover to operation
<h2 id="kik-2">H03 Alene<
<h3>Background
<h3>Purpose
<h3>Goals
<h3>Success criteria
--- stderr
