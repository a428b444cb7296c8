# a frame with two scales and panels of its own: no radar and no order of what cannot be compared
--- setup
kik-init frame "$SRC/tests/frames/town.json" >town.json
jq -r '.themes[] | .scale as $s | .questions[] | [.id, $s] | @tsv' town.json |
	awk 'BEGIN { print "unit;round;respondent;question;points" }
	{ for (i = 1; i <= 11; i++) printf "a;2026;p%d;%s;%s\n", i, $1,
		$2 == "one7" ? i % 7 + 1 : i % 40 * 2.5 }' | kik-score --frame town.json - >r.jsonl
--- command
kik-report svarrapport -f txt r.jsonl | sed -n '1,2p;/^Overblik/,/^Dagsorden/p;/^B1x/,/^Spredning/p'
kik-report overblik -f txt -l en r.jsonl | sed -n '/^Units and/,/^S02/p'
--- stdout
[ Fortroligt – gruppens eget arbejdspapir ]

Overblik
────────

Temaerne
Tema                 Gennemsnit  Spørgsmål  Brugte dokumentation
───────────────────  ──────────  ─────────  ────────────────────
A Samarbejde               3,82          3                   ! 0
B Arbejdsgange            15,00          2                   ! 0
C Borgernes udbytte        3,82          2                   ! 0

Samlede gennemsnit
                                            Gennemsnit
──────────────────────────────────────────  ──────────
Det vi gør: hvert tema tæller med sin vægt           –
Det vi får: hvert tema tæller med sin vægt        3,82
I alt: hvert tema tæller med sin vægt                –
I alt: hvert spørgsmål tæller med sin vægt           –

│ ! Obs. I hvert tema bør mindst to deltagere have brugt dokumentationen. Det er
│ ikke tilfældet i: A Samarbejde, B Arbejdsgange, C Borgernes udbytte.

Dagsorden: begynd med det, I er mest uenige om
B1x Hvor stor en del af arbejdsgangene er skrevet ned?
------------------------------------------------------

    0–10  ███ 4
 12,5–50  █████ 7
 52,5–90  0
92,5–100  0

Gennemsnit           15,00
Gennemsnittets trin  Nogen indsats
Median               15
Spænd                2,5–27,5
Spredning            8,29
Units and themes
────────────────

Each cell is a mean of points. In the rows of groups each answer counts equally.
In the overall means each theme counts by its weight.

Mean of each theme
Unit       Responses            A          B    C What  What we   What we  Total
                      Cooperation  Workflows  citizens       do       get
                                               get out
                                                 of it
─────────  ─────────  ───────────  ─────────  ────────  ───────  ────────  ─────
All units         11         3.82      15.00      3.82        –      3.82      –
a                 11         3.82      15.00      3.82        –      3.82      –

Spread between the units
────────────────────────

There are two kinds of mean: in one each answer counts equally, so large units
weigh most. In the other each unit counts equally. Spread, lowest and highest
are those of the units' means. Units whose figures are hidden have no part in
the units' figures.

The themes
Theme         Mean, each    Mean, each  Units  Spread  Lowest unit  Highest unit
                  answer          unit
───────────  ───────────  ────────────  ─────  ──────  ───────────  ────────────
A                   3.82          3.82      1       –         3.82          3.82
Cooperation

B Workflows        15.00         15.00      1       –        15.00         15.00

C What              3.82          3.82      1       –         3.82          3.82
citizens
get out of
it

The questions
Question        Mean, each   Mean, each  Units  Spread  Lowest unit      Highest
                    answer         unit                                     unit
──────────────  ──────────  ───────────  ─────  ──────  ───────────  ───────────
A1x How do we         3.82         3.82      1       –         3.82         3.82
keep each
other
informed?

A2x How do we         3.82         3.82      1       –         3.82         3.82
settle
disagreements?

A3x How do we         3.82         3.82      1       –         3.82         3.82
welcome new
colleagues?

B1x How much         15.00        15.00      1       –        15.00        15.00
of the work is
described?

B2x How often        15.00        15.00      1       –        15.00        15.00
is the
description
followed?

C1x How               3.82         3.82      1       –         3.82         3.82
satisfied are
the citizens?

C2x How fast          3.82         3.82      1       –         3.82         3.82
do they get an
answer?

High effort without matching results
────────────────────────────────────

None of those whose figures are shown has effort at 70 % of the scale or more
with results at 40 % or less, or not measured.

Views of quality
────────────────

The same answers seen in another way: each question belongs to one or more views
of quality and counts by its weight in each.

Views of quality
Unit       indre  ydre
─────────  ─────  ────
All units   3.82     –
a           3.82     –

About the figures
─────────────────

In the mean of a theme each of its questions counts by its weight.

Made for testing the tools

────────────────────────────────────────────────────────────────────────────────
The town's own frame · Frame town, edition 2026-1 (sha256:29fddc626952…)
