# The last line counts when there was a finding, or with -v; silence on clean success
--- setup
printf 'unit;round;respondent;question;points;strengths\nsol;2026;P1;S01;4;ane@fjordby.dk\n' >warn.csv
printf 'unit;round;respondent;question;points;strengths\neng;2026;P1;S01;6;\n' >bad.csv
--- command
score() { kik-score --frame "$CASES/small.json" -o /dev/null "$@"; }
score "$CASES/answers.csv"
score -v "$CASES/answers.csv"
score -v -l da "$CASES/answers.csv"
score warn.csv
score -q warn.csv
score -q bad.csv
score -l da bad.csv warn.csv
--- stdout
--- stderr
kik-score: $CASES/answers.csv: UTF-8, semicolon, 4 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: $CASES/answers.csv: UTF-8, semicolon, 4 rows
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt
kik-score: warn.csv:2:19: warning: personal-data: 'strengths' seems to hold an e-mail address; take it out before the text is shown to others
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '6'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: bad.csv:2:17: fejl: points-range: 'points' fra P1, spørgsmål S01 er '6'; ventede 0 til 5, eller tom for ved ikke
kik-score: warn.csv:2:19: advarsel: personal-data: 'strengths' ser ud til at rumme en e-mailadresse; fjern det, før teksten vises for andre
kik-score: 2 enheder: 1 talt op, 1 tilbageholdt; 1 fejl, 1 advarsel
--- status
1
