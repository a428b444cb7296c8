# the latest round is reported, the one before is »sidst«, 9 before 10; a unit that was not there has no change
--- setup
sh "$CASES/people.sh" a Nord 10 9 | kik-score - >r9.jsonl
{ sh "$CASES/people.sh" a Nord 11 10; sh "$CASES/people.sh" b Nord 12 10 | tail -n +2; } | kik-score - >r10.jsonl
--- command
kik-report overblik -f txt r10.jsonl r9.jsonl | sed -n '/^Ændring siden/,/^T2/p'
kik-report svarrapport -f txt r10.jsonl r9.jsonl | grep -a -e ^Svarrapport -e ^Runde -e ^Sidst -e '^»Sidst' -e ^T1 | head -n 14
kik-report tal r10.jsonl r9.jsonl | awk -F, '$5 == "total" { print $2, $3, $6, $9 }'
--- stdout
Ændring siden sidst
───────────────────

»Sidst« er runde 9. Det er ikke nødvendigvis de samme enheder, der indgår. »I
alt« er det gennemsnit, hvor hvert tema tæller lige meget. Ændringen vises kun,
hvor begge tal bygger på de samme spørgsmål.

I alt
Enhed         Runde 10  Sidst  Ændring
────────────  ────────  ─────  ───────
Alle enheder      2,51   2,54    −0,03
a                 2,51   2,54    −0,03
b                 2,50

Temaerne: Alle enheder
Tema                       Runde 10  Sidst  Ændring
─────────────────────────  ────────  ─────  ───────
T1 Ledelse                     2,52   2,70    −0,18
T2 Ressourcer                  2,48   2,30    +0,18
Svarrapport: a
Runde 10 · Nord · Byen
Runde        10
»Sidst« er runde 9.
T1 Ledelse                   2,55   2,70    −0,15          3                   2
T1 Ledelse
Sidst                  2,70 (−0,15)
Sidst          2,90 (−0,26)
Sidst          2,70 (−0,15)
Sidst          2,50 (−0,05)
Sidst                  2,30 (+0,15)
Sidst          2,30 (+0,06)
Sidst          2,10 (+0,17)
Sidst          2,50 (+0,23)
a 10 themes 2.5114
a 10 questions 2.5091
a 9 themes 2.5375
a 9 questions 2.53
b 10 themes 2.5
b 10 questions 2.5
