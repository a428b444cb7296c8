# a resume holds the agreed points against the last round's, theme by theme, where both asked the
# same; a last round of too few people is not told of
--- setup
unit() { sh "$CASES/people.sh" a Nord "$1" "$2" | kik-score - | sh "$CASES/agreed.sh"; }
unit 6 2024 | sed 's/"id":"S02","points":5/"id":"S02","points":2/' >old.jsonl
unit 6 2026 | sed 's/"id":"S13","points":null/"id":"S13","points":4/' >new.jsonl
unit 4 2024 >few.jsonl
--- command
kik-report resume -f txt old.jsonl new.jsonl | sed -n '/^Tema/,/^$/p;/^Højest/p'
kik-report resume -f html old.jsonl new.jsonl | grep -o 'Runde 2024' | sort | uniq -c
kik-report resume -f txt few.jsonl new.jsonl | sed -n '/^Tema/,/^$/p'
kik-report resume -f txt --internal few.jsonl new.jsonl | sed -n '/^Tema/p'
--- stdout
Højest ligger T5 Brugerresultater med 4,00, lavest T8 Øvrige nøgleresultater med
Tema                       Aftalt  Sidst  Ændring
─────────────────────────  ──────  ─────  ───────
T1 Ledelse                   3,00   1,50    +1,50
T5 Brugerresultater          4,00      –        –
T8 Øvrige nøgleresultater    1,00   1,00     0,00

Højest ligger: T5 Brugerresultater (4,00).
      1 Runde 2024
Tema                       Aftalt
─────────────────────────  ──────
T1 Ledelse                   3,00
T5 Brugerresultater          4,00
T8 Øvrige nøgleresultater    1,00

Tema                       Aftalt  Sidst  Ændring
