# a unit twice in a round is left out, and said; --dedupe-identical takes the same once
--- setup
{ sh "$CASES/people.sh" a Nord 10; sh "$CASES/people.sh" b Nord 12 | tail -n +2; } | kik-score - >r.jsonl
sh "$CASES/people.sh" b Nord 11 | kik-score - >other.jsonl
grep '"id":"a"' r.jsonl >a.jsonl
--- command
kik-report overblik -f txt r.jsonl a.jsonl | sed -n '/^Enheder  /p;/fuldstændige/,/^$/p'
kik-report overblik -f txt --dedupe-identical r.jsonl a.jsonl | grep -e '^Enheder  ' -e undtagelser
kik-report overblik -f txt --dedupe-identical r.jsonl other.jsonl | grep '^Enheder  '
--- stdout
Enheder      1
│ ! Obs. Tallene er ikke fuldstændige: noget af det indlæste kunne ikke bruges.

Enheder      2
Ved indlæsningen blev disse undtagelser brugt: --dedupe-identical (1).
Enheder      1
--- stderr
kik-report: error: merge-dup: unit a, round 2026: the same result twice (r.jsonl:2, a.jsonl:1); remove one, or use --dedupe-identical
kik-report: 1 error
kik-report: warning: merge-dup: unit a, round 2026: the same result twice (r.jsonl:2, a.jsonl:1); accepted by --dedupe-identical
kik-report: 1 warning
kik-report: error: merge-conflict: unit b, round 2026: two results that differ (other.jsonl:2, r.jsonl:3); keep the one that is meant
kik-report: 1 error
