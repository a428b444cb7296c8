# A unit is put out whole or not at all: one bad row withholds it in all files, the others
# go out with status 1; --strict puts nothing out
--- setup
H='unit;round;respondent;question;points'
printf '%s\nsol;2026;P1;S01;4\neng;2026;P1;S01;4\nsol;2025;P1;S01;4\n' "$H" >a.csv
printf '%s\nsol;2026;P2;S01;7\n' "$H" >b.csv
printf '%s\nsol;2026;P2;S01;5\n' "$H" >c.csv
--- command
figures() { kik-score --frame "$CASES/small.json" -f csv "$@" >out; echo "status $?"; cut -d, -f2,3,6,7 out | grep S01; }
figures a.csv b.csv
figures b.csv a.csv
figures --strict a.csv b.csv
figures b.csv
figures --strict c.csv
kik-score --frame "$CASES/small.json" -f answers a.csv b.csv | cut -d, -f1-5
--- stdout
status 1
eng,2026,S01,1
status 1
eng,2026,S01,1
status 3
status 3
status 0
sol,2026,S01,1
unit,round,respondent,question,points
eng,2026,P1,S01,4
--- stderr
kik-score: b.csv:2:17: error: points-range: 'points' of P2, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: 2 units: 1 scored, 1 withheld; 1 error
kik-score: b.csv:2:17: error: points-range: 'points' of P2, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: 2 units: 1 scored, 1 withheld; 1 error
kik-score: b.csv:2:17: error: points-range: 'points' of P2, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: 2 units: 1 scored, 1 withheld; 1 error
kik-score: b.csv:2:17: error: points-range: 'points' of P2, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: b.csv:2:17: error: points-range: 'points' of P2, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-score: 2 units: 1 scored, 1 withheld; 1 error
