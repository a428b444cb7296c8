# Ids are trimmed and in NFC: the same person however it was typed; the same code in two
# units is two people
--- setup
H='unit;round;respondent;question;points'
printf '%s\nsøen;2026;Pål;S01;4\ns\303\270en ; 2026;Pa\314\212l\302\240;S01;4\n' "$H" >nfd.csv
printf '%s\nsol;2026;P01;S01;4\neng;2026;P01;S01;3\n' "$H" >two.csv
printf "%s\n'-sol;2026;'+P1;S01;4\n" "$H" >guarded.csv
--- command
kik-score --frame "$CASES/small.json" nfd.csv
kik-score --frame "$CASES/small.json" -f csv two.csv | cut -d, -f2,6,7,23 | grep S0
kik-score --frame "$CASES/small.json" -f csv guarded.csv | cut -d, -f2,6,7,23 | grep S01
--- stdout
eng,S01,1,1
eng,S02,0,1
sol,S01,1,1
sol,S02,0,1
'-sol,S01,1,1
--- stderr
kik-score: nfd.csv:3:14: error: dup-answer: Pål has answered question S01 before, the same (nfd.csv:2:12); remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
