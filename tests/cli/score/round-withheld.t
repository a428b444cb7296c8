# A file of another round withholds its unit in all files, also where the rest of the unit is
# fine; other units go out
--- setup
printf 'unit;name;area;participants\nsol;Solsikken;Ældre;2\neng;Engen;Børn;2\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --frame "$CASES/small.json" r
code() { sed -n "s/^$1;\([A-Z]*\);.*/\1/p" r/codes.csv | sed -n "$2p"; }
H='unit;round;respondent;question;points'

printf '%s\nsol;2026;%s;S01;4\n' "$H" "$(code sol 1)" >r/answers/a.csv
printf '%s\nsol;2025;%s;S01;4\n' "$H" "$(code sol 2)" >r/answers/b.csv
printf '%s\neng;2026;%s;S01;4\n' "$H" "$(code eng 1)" >r/answers/c.csv
--- command
kik-score -f csv r | cut -d, -f2,6,7 | grep ',S01'
--- stdout
eng,S01,1
--- stderr
kik-score: r/answers/b.csv:2:5: error: round-mismatch: the round is '2025'; expected '2026'; correct it, or score that round by itself
kik-score: warning: evidence: unit eng: fewer than two participants used the documentation for T1
kik-score: 2 units: 1 scored, 1 withheld; 1 error, 1 warning
