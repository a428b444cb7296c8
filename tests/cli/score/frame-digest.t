# A form made for another frame is an error with both digests; --accept-frame DIGEST
# takes it and records it
--- setup
printf 'unit;round;respondent;question;points;frame\n' >other.csv
printf 'sol;2026;P1;S01;4;sha256:0000000000000000000000000000000000000000000000000000000000000000\n' >>other.csv
printf 'sol;2026;P1;S01;4;\n' | sed 's/P1;S01/P1;S02/' >>other.csv
printf 'unit;round;respondent;question;points;frame\nsol;2026;P1;S01;4;%s\n' \
	"$(kik-init frame "$CASES/small.json" | grep -o 'sha256:[0-9a-f]*')" >right.csv
--- command
score() { kik-score --frame "$CASES/small.json" "$@"; }
score other.csv
score -l da <other.csv
score --accept-frame sha256:0000000000000000000000000000000000000000000000000000000000000000 other.csv |
	tail -n 1 | grep -o '"respondents":[0-9]*\|"leniencies.*'
score --accept-frame sha256:1111111111111111111111111111111111111111111111111111111111111111 other.csv
score -f csv right.csv | cut -d, -f6,7 | grep S01
# two people of two units each, one row of each about the frame; in any order of the rows
other=sha256:0000000000000000000000000000000000000000000000000000000000000000
for q in S01 S02; do
	for unit in sol eng; do
		printf '%s;2026;P1;%s;4;%s\n%s;2026;P2;%s;3;%s\n' $unit $q $other $unit $q $other
	done
done >rows
for order in cat tac sort 'sort -r'; do
	{ head -n 1 other.csv; $order rows; } >ordered.csv
	score --accept-frame $other ordered.csv 2>err >out || grep -c warning: err
	tail -n 2 out | grep -o '"leniencies.*'
	sha256sum <out
done | sort | uniq -c | sed 's/^ *//; s/[0-9a-f]* *-$/the same/'
--- stdout
"respondents":1
"leniencies":[{"option":"--accept-frame","n":1}]}
S01,1
8 "leniencies":[{"option":"--accept-frame","n":2}]}
4 4
4 the same
--- stderr
kik-score: other.csv:2:19: error: frame-mismatch: made for the frame sha256:0000000000000000000000000000000000000000000000000000000000000000; expected sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; use the right form, or --accept-frame sha256:0000000000000000000000000000000000000000000000000000000000000000
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: (standard input):2:19: fejl: frame-mismatch: lavet til spørgerammen sha256:0000000000000000000000000000000000000000000000000000000000000000; ventede sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; brug det rette skema, eller --accept-frame sha256:0000000000000000000000000000000000000000000000000000000000000000
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 1 fejl
kik-score: other.csv:2:19: warning: frame-mismatch: made for the frame sha256:0000000000000000000000000000000000000000000000000000000000000000; expected sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; accepted by --accept-frame
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: other.csv:2:19: error: frame-mismatch: made for the frame sha256:0000000000000000000000000000000000000000000000000000000000000000; expected sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; use the right form, or --accept-frame sha256:0000000000000000000000000000000000000000000000000000000000000000
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
