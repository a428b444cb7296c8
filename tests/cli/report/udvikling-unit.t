# a unit of nine: its means are shown, verdicts only with --internal; its name stands in the head, no table of units
--- setup
for round in 9 10; do
	{ sh "$CASES/people.sh" solsikken Nord 9 $round; } | awk -F ';' -v OFS=';' -v round=$round '
		NR > 1 && round == 10 && $4 == "S04" { $5 = 5 } NR > 1 && round == 9 && $4 == "S04" { $5 = 1 } { print }' |
		kik-score - >r$round.jsonl
done
--- command
kik-report udvikling -f txt -l en r9.jsonl r10.jsonl | sed -n '1,12p;/^What has/,$p' | grep -v '^[a-z]'
kik-report udvikling -f txt -l nb --internal r9.jsonl r10.jsonl | grep -a -e '^S0[345]' -e 'mer enn tilfeldig:'
--- stdout
Development
═══════════

The rounds
Round  Units  Responses  Invited  Themes
─────  ─────  ─────────  ───────  ──────
9          1          9        –       8
10         1          9        –       8

The themes over the rounds
──────────────────────────
What has changed?
─────────────────

None of the changes can be judged: too few answered, or the questions were not

Figures of few people swing by themselves from round to round. So for each

“May be chance” does not mean that nothing happened. In a small group a change

Largest changes
---------------

Ordered by size. Look at the judgement before a single change is given weight.

Largest rises
Question                                              9    10  Change  Judgement
─────────────────────────────────────────────────  ────  ────  ──────  ─────────
S04 How do we involve users, relatives and         1.00  5.00   +4.00  <10

Largest falls
Question  9  10  Change  Judgement
────────  ─  ──  ──────  ─────────
None

All questions
-------------

Questions
Question                                           9    10  Change  Judgement  p
──────────────────────────────────────────────  ────  ────  ──────  ─────────  ─
S01 How do we turn the municipality's goals     2.67  2.67    0.00  <10

S02 How do we bring our goals into daily work   3.00  3.00    0.00  <10

S03 How does management show the way through    2.67  2.67    0.00  <10

S04 How do we involve users, relatives and      1.00  5.00   +4.00  <10

S05 How do we use money, time and premises so   2.00  2.00    0.00  <10

S06 How do we use knowledge, data and digital   2.33  2.33    0.00  <10

S07 How do we recruit and share out tasks so    2.67  2.67    0.00  <10

S08 How do we develop and use the skills of     3.00  3.00    0.00  <10

S09 How do we give staff a say, well-being and  2.67  2.67    0.00  <10

S10 How do we organise our main workflows so    2.33  2.33    0.00  <10

S11 How do we make sure that our professional   2.00  2.00    0.00  <10

S12 How do we use errors, deviations and        2.33  2.33    0.00  <10

S13 What do measurements show about how users   2.67  2.67    0.00  <10

S14 What do our own figures show about the      3.00  3.00    0.00  <10

S15 What do measurements show about staff       2.67  2.67    0.00  <10

S16 What do our personnel figures show, such    2.33  2.33    0.00  <10

S17 What effect does our work have for users,   2.00  2.00    0.00  <10

S18 To what extent do we meet professional      2.33  2.33    0.00  <10

S19 To what extent do we reach the agreed       2.67  2.67    0.00  <10

S20 What have we achieved as an organisation,   3.00  3.00    0.00  <10

About the figures
─────────────────

In the mean of a theme each of its questions counts equally.

This frame is derived from the published structure of the Danish model KIK (8
Denmark) could not be had. The wording is therefore kik's own, and so are the

────────────────────────────────────────────────────────────────────────────────
The Danish Municipal Quality Model · Frame kik, edition 1 (sha256:8d7e30a78de2…)
1 av de 20 spørsmålene som kan vurderes, har endret seg mer enn tilfeldig: 1
S04 Hvordan involverer vi brukere,  1,00  5,00    +4,00  ✓ Økt mer enn tilfeldig
S03 Hvordan går ledelsen    2,67  2,67     0,00  Kan være tilfeldig       1,0000
S04 Hvordan involverer vi   1,00  5,00    +4,00  ✓ Økt mer enn tilfeldig  0,0001
S05 Hvordan bruker vi       2,00  2,00     0,00  Kan være tilfeldig       1,0000
