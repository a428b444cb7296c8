# An untouched form is not delivered; an explicit don't know, a statement or evidence is
--- setup
printf 'unit;round;respondent;question;points;ideas;evidence\n' >forms.csv
printf 'sol;2026;P1;S01;;;\nsol;2026;P1;S02;;;nej\n' >>forms.csv
printf 'sol;2026;P2;S01;ved ikke;;\nsol;2026;P3;S02;;En ide;\nsol;2026;P4;S01;;;ja\nsol;2026;P4;S02;;;mødereferat\nsol;2026;P5;S01;5;;0\n' >>forms.csv
--- command
kik-score --frame "$CASES/small.json" forms.csv | tail -n 1 | grep -o '"respondents":[^,]*\|"id":"S0[12]","counts":[^]]*],"n":[0-9]*,"blank":[0-9]*,"evidence":[0-9]*\|"id":"T1".*"evidence":[0-9]'
--- stdout
"respondents":4
"id":"S01","counts":[0,0,0,0,0,1],"n":1,"blank":3,"evidence":1
"id":"S02","counts":[0,0,0,0,0,0],"n":0,"blank":4,"evidence":1
"id":"T1","mean":5,"evidence":1
