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
--- stdout
"respondents":1
"leniencies":[{"option":"--accept-frame","n":1}]}
S01,1
--- stderr
kik-score: other.csv:2:19: error: frame-mismatch: made for the frame sha256:0000000000000000000000000000000000000000000000000000000000000000; expected sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; use the right form, or --accept-frame sha256:0000000000000000000000000000000000000000000000000000000000000000
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: (standard input):2:19: fejl: frame-mismatch: lavet til spørgerammen sha256:0000000000000000000000000000000000000000000000000000000000000000; ventede sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; brug det rette skema, eller --accept-frame sha256:0000000000000000000000000000000000000000000000000000000000000000
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 1 fejl
kik-score: other.csv:2:19: warning: frame-mismatch: made for the frame sha256:0000000000000000000000000000000000000000000000000000000000000000; expected sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; accepted by --accept-frame
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: other.csv:2:19: error: frame-mismatch: made for the frame sha256:0000000000000000000000000000000000000000000000000000000000000000; expected sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; use the right form, or --accept-frame sha256:0000000000000000000000000000000000000000000000000000000000000000
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
