# a group has no statements: no svarrapport of it, but of the units beside it
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - >a.jsonl
kik-merge --by area a.jsonl >area.jsonl
--- command
kik-report svarrapport -f txt area.jsonl; echo $?
kik-report svarrapport -f txt a.jsonl area.jsonl | grep -a ^Svarrapport
kik-report overblik -f txt area.jsonl | sed -n '1,/^T1/p'
--- stdout
3
Svarrapport: a
Overblik
════════
Runde 2026 · Nord · Byen

Runde        2026
Enheder      1
Besvarelser  6

Enheder og temaer
─────────────────

Hvert felt er et gennemsnit af point. I gruppernes rækker tæller hvert svar lige
meget. I de samlede gennemsnit tæller hvert tema lige meget.

Gennemsnit for hvert tema
Enhed: Nord i alt (1 enhed)
Besvarelser: 6
T1 Ledelse: 2,50
--- stderr
kik-report: area.jsonl:2: error: group-input: 'Nord' is a group of units and holds no texts; give its units' own results
kik-report: 1 error
kik-report: area.jsonl:2: error: group-input: 'Nord' is a group of units and holds no texts; give its units' own results
kik-report: 1 error
