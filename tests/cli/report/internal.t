# --internal hides nothing and says so
--- setup
for n in 4 6; do sh "$CASES/people.sh" u$n Nord $n; done | awk 'NR == 1 || !/^unit/' | kik-score - >r.jsonl
--- command
kik-report tal --internal r.jsonl >tal.csv
kik-merge -f csv r.jsonl | cmp - tal.csv
kik-report overblik --internal -f txt r.jsonl >o.txt
sed -n '1,13p' o.txt
grep -e '<5' -e skjult o.txt || echo nothing hidden
--- stdout
[ Fortroligt – viser også tal fra små grupper ]

Overblik
════════
Runde 2026 · Byen

Runde        2026
Enheder      2
Besvarelser  10

│ § Fortroligt. Her er også vist tal fra færre end 5 personer. Rapporten må kun
│ læses af dem, der har adgang til enhedernes egne tal.

nothing hidden
