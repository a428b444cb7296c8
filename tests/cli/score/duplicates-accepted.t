# --dedupe-identical counts identical answers and files once, as a warning with status 1,
# and records how many; different ones stay an error
--- setup
H='unit;round;respondent;question;points'
printf '%s\nsol;2026;P1;S01;4\nsol;2026;P1;S01;4\nsol;2026;P1;S02;4\nsol;2026;P1;S01;4\n' "$H" >same.csv
cp same.csv copy.csv
printf '%s\nsol;2026;P1;S01;4\nsol;2026;P1;S01;3\n' "$H" >different.csv
--- command
score() { kik-score --dedupe-identical --frame "$CASES/small.json" "$@"; }
score same.csv | tail -n 1 | grep -o '"respondents.*"blank":0,"evidence":0,"mean":4,\|"leniencies.*'
score -f answers same.csv | cut -d, -f1-5
score different.csv
echo $?
score -l da same.csv copy.csv | tail -n 1 | grep -o '"leniencies.*'
cat same.csv | score -f answers | cut -d, -f1-5
--- stdout
"respondents":1,"expected":null,"questions":[{"id":"S01","counts":[0,0,0,0,1,0],"n":1,"blank":0,"evidence":0,"mean":4,"median":4,"sd":null,"min":4,"max":4,"agreement":1,"strengths":[],"improvements":[],"ideas":[]},{"id":"S02","counts":[0,0,0,0,1,0],"n":1,"blank":0,"evidence":0,"mean":4,
"leniencies":[{"option":"--dedupe-identical","n":2}]}
unit,round,respondent,question,points
sol,2026,P1,S01,4
sol,2026,P1,S02,4
3
"leniencies":[{"option":"--dedupe-identical","n":3}]}
unit,round,respondent,question,points
sol,2026,P1,S01,4
sol,2026,P1,S02,4
--- stderr
kik-score: same.csv:3:10: warning: dup-answer: P1 has answered question S01 before, the same (same.csv:2:10); accepted by --dedupe-identical
kik-score: same.csv:5:10: warning: dup-answer: P1 has answered question S01 before, the same (same.csv:2:10); accepted by --dedupe-identical
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
kik-score: same.csv:3:10: warning: dup-answer: P1 has answered question S01 before, the same (same.csv:2:10); accepted by --dedupe-identical
kik-score: same.csv:5:10: warning: dup-answer: P1 has answered question S01 before, the same (same.csv:2:10); accepted by --dedupe-identical
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
kik-score: different.csv:3:10: error: dup-conflict: P1 has answered question S01 before, differently (different.csv:2:10); keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: copy.csv: advarsel: dup-file: samme indhold som same.csv; godtaget med --dedupe-identical
kik-score: same.csv:3:10: advarsel: dup-answer: P1 har svaret på spørgsmål S01 før, det samme (same.csv:2:10); godtaget med --dedupe-identical
kik-score: same.csv:5:10: advarsel: dup-answer: P1 har svaret på spørgsmål S01 før, det samme (same.csv:2:10); godtaget med --dedupe-identical
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt; 3 advarsler
kik-score: (standard input):3:10: warning: dup-answer: P1 has answered question S01 before, the same ((standard input):2:10); accepted by --dedupe-identical
kik-score: (standard input):5:10: warning: dup-answer: P1 has answered question S01 before, the same ((standard input):2:10); accepted by --dedupe-identical
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
