# The mean beside its sub-scores keeps to the decimal mark of the file and of --decimal
--- setup
H='unit;round;respondent;question;points;plan;do;check;act'
printf '%s\nsol;2026;P1;S01;63,75;50;60;70;75\n' "$H" >comma.csv
printf '%s\nsol;2026;P1;S01;63.75;50;60;70;75\nsol;2026;P2;S01;63,75;50;60;70;75\n' "$H" >mixed.csv
--- command
score() { kik-score --frame "$CASES/subscores.json" -f csv "$@" | cut -d, -f6,7,9 | sed -n 2p; }
score comma.csv
score --decimal point comma.csv
score mixed.csv
score --decimal both mixed.csv
--- stdout
S01,1,63.75
S01,2,63.75
--- status
0
--- stderr
kik-score: comma.csv:2:17: error: points-mark: 'points' of P1, question S01 is '63,75', but the decimal mark of this file is '.'; use one mark, or --decimal both
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: mixed.csv:3:17: error: points-mark: 'points' of P2, question S01 is '63,75', but the decimal mark of this file is '.'; use one mark, or --decimal both
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: mixed.csv:3:17: warning: points-mark: 'points' of P2, question S01 is '63,75', but the decimal mark of this file is '.'; accepted by --decimal
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
