# With --units a unit must be listed, and what is listed must not be contradicted
--- setup
printf 'unit;name;area;municipality;participants\nsol;Solsikken;Ældre;Fjordby;8\neng;Engen;Børn;Fjordby;\n' >UNITS.csv
printf 'unit;name\nsol;Solsikken\nsol;Solen\n' >twice.csv
printf 'unit;municipality\nsol;Fjordby\nsol;Bakkeby\n' >towns.csv
H='unit;round;respondent;question;points;name;area'
printf '%s\nsol;2026;P1;S01;4;;\n' "$H" >good.csv
printf '%s\nmose;2026;P1;S01;4;;\n' "$H" >unknown.csv
printf '%s\nsol;2026;P1;S01;4;Solsikken;Ældre\nsol;2026;P1;S02;4;Solen;Børn\n' "$H" >contradicts.csv
--- command
score() { kik-score --frame "$CASES/small.json" "$@"; }
score --units UNITS.csv good.csv | grep -o '"unit":{[^}]*}\|"expected":[^,]*'
score --units UNITS.csv -f csv good.csv unknown.csv | cut -d, -f2,7 | head -n 2
score --units UNITS.csv contradicts.csv
score -l da --units UNITS.csv unknown.csv contradicts.csv
score --units nowhere.csv good.csv
score --units good.csv unknown.csv
score -l da --units twice.csv good.csv
score --units towns.csv good.csv
--- stdout
"unit":{"id":"sol","name":"Solsikken","area":"Ældre","municipality":"Fjordby"}
"expected":8
id,n
sol,1
--- stderr
kik-score: unknown.csv:2:1: error: unit-mismatch: the unit 'mose' is not in UNITS.csv; add it there, or correct the id or municipality
kik-score: 2 units: 1 scored, 1 withheld; 1 error
kik-score: contradicts.csv:3:19: error: unit-conflict: 'name' of unit 'sol' is 'Solen' here; elsewhere it is 'Solsikken'; make them the same
kik-score: contradicts.csv:3:25: error: unit-conflict: 'area' of unit 'sol' is 'Børn' here; elsewhere it is 'Ældre'; make them the same
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: unknown.csv:2:1: fejl: unit-mismatch: enheden 'mose' findes ikke i UNITS.csv; tilføj den dér, eller ret id eller kommune
kik-score: contradicts.csv:3:19: fejl: unit-conflict: 'name' for enheden 'sol' er 'Solen' her; andre steder er det 'Solsikken'; gør dem ens
kik-score: contradicts.csv:3:25: fejl: unit-conflict: 'area' for enheden 'sol' er 'Børn' her; andre steder er det 'Ældre'; gør dem ens
kik-score: 2 enheder: 0 talt op, 2 tilbageholdt; 3 fejl
kik-score: nowhere.csv: error: io: cannot open: No such file or directory
kik-score: 1 error
kik-score: unknown.csv:2:1: error: unit-mismatch: the unit 'mose' is not in UNITS.csv; add it there, or correct the id or municipality
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: twice.csv:3:1: fejl: unit-dup: enheden 'sol' står der to gange; første gang i twice.csv:2:1
kik-score: 1 fejl
kik-score: good.csv:2:1: error: unit-mismatch: the unit 'sol' is not in UNITS.csv; add it there, or correct the id or municipality
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
--- status
3
