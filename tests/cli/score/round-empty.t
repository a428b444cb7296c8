# A round without answers: nothing to score, status 3
--- setup
printf 'unit;name;area;participants\nsol;Solsikken;Ældre;2\neng;Engen;Børn;2\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --frame "$CASES/small.json" r
code() { sed -n "s/^$1;\([A-Z]*\);.*/\1/p" r/codes.csv | sed -n "$2p"; }
H='unit;round;respondent;question;points'
--- command
kik-score r
echo $?
kik-score -l da r
rmdir r/answers
kik-score r
--- stdout
3
--- stderr
kik-score: r/answers: error: no-rows: no answers here; expected the forms that were filled in
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: r/answers: fejl: no-rows: ingen svar her; ventede de udfyldte skemaer
kik-score: 0 enheder: 0 talt op, 0 tilbageholdt; 1 fejl
kik-score: r/answers: error: io: cannot read: No such file or directory
kik-score: 0 units: 0 scored, 0 withheld; 1 error
--- status
4
