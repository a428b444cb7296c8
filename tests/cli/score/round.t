# A round directory: everything under answers/ is read, in folders or flat, with what the round knows
--- setup
printf 'unit;name;area;participants\nsol;Solsikken;Ældre;2\neng;Engen;Børn;2\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --frame "$CASES/small.json" r
code() { sed -n "s/^$1;\([A-Z]*\);.*/\1/p" r/codes.csv | sed -n "$2p"; }
H='unit;round;respondent;question;points'

mkdir -p r/answers/sol
printf '%s\nsol;2026;%s;S01;4\n' "$H" "$(code sol 1)" >r/answers/sol/a.csv
printf 'respondent;unit;question;points\n%s;sol;S01;3\n' "$(code sol 2)" >r/answers/b.csv
printf '%s\neng;2026;%s;S01;4\n' "$H" "$(code eng 1)" >r/answers/c.csv
touch r/answers/.hidden r/answers/'~$b.csv'
--- command
kik-score r | tail -n +2 | grep -o '"unit":{[^}]*}\|"respondents":[^,]*,"expected":[^,]*'
kik-score -f csv r | cut -d, -f2,6,7 | grep ',S01'
--- stdout
"unit":{"id":"eng","name":"Engen","area":"Børn","municipality":""}
"respondents":1,"expected":2
"unit":{"id":"sol","name":"Solsikken","area":"Ældre","municipality":""}
"respondents":2,"expected":2
eng,S01,1
sol,S01,2
--- stderr
kik-score: warning: evidence: unit eng: fewer than two participants used the documentation for T1
kik-score: warning: evidence: unit sol: fewer than two participants used the documentation for T1
kik-score: 2 units: 2 scored, 0 withheld; 2 warnings
kik-score: warning: evidence: unit eng: fewer than two participants used the documentation for T1
kik-score: warning: evidence: unit sol: fewer than two participants used the documentation for T1
kik-score: 2 units: 2 scored, 0 withheld; 2 warnings
