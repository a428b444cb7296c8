# -q says errors only, -v says more; neither changes the status
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl

printf 'unit;round;respondent;question;points;ideas\neng;2026;P1;S01;4;a@b.dk\n' >warn.csv
printf 'unit;round;respondent;question;points\neng;2026;P1;S01;9.5\n' >bad.csv
--- command
F="--frame $CASES/../score/small.json"

for o in "" -q -v; do
	kik-score $F $o -o /dev/null warn.csv
	echo "warn $o $?"
	kik-score $F $o -o /dev/null bad.csv
	echo "bad $o $?"
done
kik-merge -v -o /dev/null a.jsonl
--- stdout
warn  0
bad  3
warn -q 0
bad -q 3
warn -v 0
bad -v 3
--- stderr
kik-score: warn.csv:2:19: warning: personal-data: 'ideas' seems to hold an e-mail address; take it out before the text is shown to others
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: warn.csv:2:19: warning: personal-data: 'ideas' seems to hold an e-mail address; take it out before the text is shown to others
kik-score: warn.csv: UTF-8, semicolon, 1 row
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: bad.csv: UTF-8, semicolon, 1 row
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-merge: 1 result
