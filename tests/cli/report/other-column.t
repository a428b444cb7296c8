# groups by another column: those that overlap are shown where that gives no hidden unit away
--- setup
for n in 5 6 7; do sh "$CASES/people.sh" u$n Nord $n; done | awk 'NR == 1 || !/^unit/' | kik-score - >r.jsonl
printf 'unit;municipality;center\nu5;Byen;X\nu6;Byen;X\nu7;Byen;Y\n' >one.csv
printf 'unit;municipality;center\nu5;Byen;Z\nu6;Byen;W\nu7;Byen;W\n' >two.csv
kik-merge --by center --units one.csv r.jsonl >one.jsonl
kik-merge --by center --units two.csv r.jsonl >two.jsonl
--- command
kik-report tal r.jsonl one.jsonl two.jsonl | awk -F, '$6 == "S01" { print $1, $2, "n=" $7, $21 }'
--- stdout
center W n=13 n10
center X n=11 n10
center Y n=7 n10
center Z n=5 n10
unit u5 n=5 n10
unit u6 n=6 n10
unit u7 n=7 n10
