# A file that can't be opened: status 4, and the rest is put out as not complete
--- setup
H='unit;round;respondent;question;points;strengths'
printf '%s\nsol;2026;P1;S01;4;\n' "$H" >good.csv
printf '%s\neng;2026;P1;S01;4;"\n' "$H" >open.csv
--- command
out() { kik-score --frame "$CASES/small.json" "$@" >out; echo "status $?"; grep -o '"id":"[a-z]*"\|"complete":[a-z]*' out; }
out nowhere.csv good.csv
out . good.csv
out open.csv good.csv
out nowhere.csv
out --strict nowhere.csv good.csv
out -l da nowhere.csv .
--- stdout
status 4
"id":"small"
"id":"indsats"
"id":"sol"
"id":"small"
"complete":false
"id":"indsats"
status 4
"id":"small"
"id":"indsats"
"id":"sol"
"id":"small"
"complete":false
"id":"indsats"
status 1
"id":"small"
"id":"indsats"
"id":"sol"
"id":"small"
"complete":false
"id":"indsats"
status 4
status 4
status 4
--- stderr
kik-score: nowhere.csv: error: io: cannot open: No such file or directory
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: .: error: io: cannot read: Is a directory
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: open.csv:2:19: error: quote: the quote opened here is never closed; expected a closing " before the next delimiter
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: nowhere.csv: error: io: cannot open: No such file or directory
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: nowhere.csv: error: io: cannot open: No such file or directory
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: nowhere.csv: fejl: io: cannot open: No such file or directory
kik-score: .: fejl: io: cannot read: Is a directory
kik-score: 0 enheder: 0 talt op, 0 tilbageholdt; 2 fejl
--- status
1
