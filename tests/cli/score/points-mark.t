# Both decimal marks in one file are an error; --decimal comma or point names one, both
# takes them all and is recorded
--- setup
H='unit;round;respondent;question;points'
printf '%s\nsol;2026;P1;1.1;2,5\nsol;2026;P1;1.2;2.5\nsol;2026;P2;1.1;3.5\n' "$H" >both.csv
printf '%s\nsol;2026;P1;1.1;2,5\n' "$H" >comma.csv
printf '%s\nsol;2026;P2;1.1;2.5\n' "$H" >point.csv
--- command
score() { kik-score --frame "$CASES/half.json" "$@"; }
score both.csv
score --decimal comma both.csv
score --decimal point both.csv
score --decimal both both.csv | tail -n 1 | grep -o '"counts":[^]]*]\|"complete":[a-z]*\|"leniencies.*'
score -l da <both.csv
score -l da --decimal both -o /dev/null both.csv
echo $?
# one mark in each file is fine
score -f csv comma.csv point.csv | cut -d, -f6,7 | grep ^1.1
--- stdout
"complete":true
"counts":[0,0,0,0,0,1,0,1,0,0,0]
"counts":[0,0,0,0,0,1,0,0,0,0,0]
"leniencies":[{"option":"--decimal","n":2}]}
1
1.1,2
--- stderr
kik-score: both.csv:3:17: error: points-mark: 'points' of P1, question 1.2 is '2.5', but the decimal mark of this file is ','; use one mark, or --decimal both
kik-score: both.csv:4:17: error: points-mark: 'points' of P2, question 1.1 is '3.5', but the decimal mark of this file is ','; use one mark, or --decimal both
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: both.csv:3:17: error: points-mark: 'points' of P1, question 1.2 is '2.5', but the decimal mark of this file is ','; use one mark, or --decimal both
kik-score: both.csv:4:17: error: points-mark: 'points' of P2, question 1.1 is '3.5', but the decimal mark of this file is ','; use one mark, or --decimal both
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: both.csv:2:17: error: points-mark: 'points' of P1, question 1.1 is '2,5', but the decimal mark of this file is '.'; use one mark, or --decimal both
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: both.csv:3:17: warning: points-mark: 'points' of P1, question 1.2 is '2.5', but the decimal mark of this file is ','; accepted by --decimal
kik-score: both.csv:4:17: warning: points-mark: 'points' of P2, question 1.1 is '3.5', but the decimal mark of this file is ','; accepted by --decimal
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
kik-score: (standard input):3:17: fejl: points-mark: 'points' fra P1, spørgsmål 1.2 er '2.5', men filens decimaltegn er ','; brug ét tegn, eller --decimal both
kik-score: (standard input):4:17: fejl: points-mark: 'points' fra P2, spørgsmål 1.1 er '3.5', men filens decimaltegn er ','; brug ét tegn, eller --decimal both
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 2 fejl
kik-score: both.csv:3:17: advarsel: points-mark: 'points' fra P1, spørgsmål 1.2 er '2.5', men filens decimaltegn er ','; godtaget med --decimal
kik-score: both.csv:4:17: advarsel: points-mark: 'points' fra P2, spørgsmål 1.1 er '3.5', men filens decimaltegn er ','; godtaget med --decimal
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt; 2 advarsler
