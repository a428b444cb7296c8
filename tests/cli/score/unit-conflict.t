# Facts of a unit that contradict each other, in one file or two; two towns may share an id
--- setup
H='unit;round;respondent;question;points;name;area;municipality'
printf '%s\nsol;2026;P1;S01;4;Solsikken;Ældre;\nsol;2026;P1;S02;4;Solsikken;Børn;\nsol;2026;P2;S01;4;Solen;Ældre;\n' "$H" >one.csv
printf '%s\nsol;2026;P1;S01;4;Solsikken;;\n' "$H" >a.csv
printf '%s\nsol;2026;P2;S01;4;Solen;;\n' "$H" >b.csv
printf '%s\nsol;2026;P1;S01;4;Solsikken;;Fjordby\nsol;2026;P1;S01;4;Solen;;Bakkeby\n' "$H" >towns.csv
printf '%s\nsol;2026;P1;S01;4;;;\nsol;2026;P1;S02;4;Solsikken;Ældre;\n' "$H" >later.csv
--- command
score() { kik-score --frame "$CASES/small.json" "$@"; }
score one.csv
score a.csv b.csv
score --problems - -o /dev/null a.csv b.csv
score -l da <one.csv
score towns.csv | grep -o '"unit":{[^}]*}'
score -f csv later.csv | cut -d, -f2,6,26,27 | head -n 2
--- stdout
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
b.csv,2,19,,error,unit-conflict,sol,,,Solen,Solsikken,'name' of unit 'sol' is 'Solen' here; elsewhere it is 'Solsikken'; make them the same
"unit":{"id":"sol","name":"Solen","area":"","municipality":"Bakkeby"}
"unit":{"id":"sol","name":"Solsikken","area":"","municipality":"Fjordby"}
id,item,name,area
sol,S01,Solsikken,Ældre
--- stderr
kik-score: one.csv:3:29: error: unit-conflict: 'area' of unit 'sol' is 'Børn' here; elsewhere it is 'Ældre'; make them the same
kik-score: one.csv:4:19: error: unit-conflict: 'name' of unit 'sol' is 'Solen' here; elsewhere it is 'Solsikken'; make them the same
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: b.csv:2:19: error: unit-conflict: 'name' of unit 'sol' is 'Solen' here; elsewhere it is 'Solsikken'; make them the same
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: b.csv:2:19: error: unit-conflict: 'name' of unit 'sol' is 'Solen' here; elsewhere it is 'Solsikken'; make them the same
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: (standard input):3:29: fejl: unit-conflict: 'area' for enheden 'sol' er 'Børn' her; andre steder er det 'Ældre'; gør dem ens
kik-score: (standard input):4:19: fejl: unit-conflict: 'name' for enheden 'sol' er 'Solen' her; andre steder er det 'Solsikken'; gør dem ens
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 2 fejl
