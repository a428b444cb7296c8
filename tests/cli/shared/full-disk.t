# A full disk is told, on standard output and with -o: status 4
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
printf 'unit;round;respondent;question;points\neng;2026;P1;S01;9.5\n' >bad.csv
--- command
F="--frame $CASES/../score/small.json"

kik-score $F a.csv >/dev/full
echo $?
kik-score $F -f csv a.csv >/dev/full
echo $?
kik-score $F -o /dev/full a.csv
echo $?
kik-merge a.jsonl >/dev/full
echo $?
kik-merge -o /dev/full a.jsonl
echo $?
kik-score --help >/dev/full
echo $?
kik-merge --version >/dev/full
echo $?
# findings count for less
kik-score $F a.csv bad.csv >/dev/full
echo $?
--- stdout
4
4
4
4
4
4
4
4
--- stderr
kik-score: standard output: error: io: cannot write: No space left on device
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: standard output: error: io: cannot write: No space left on device
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: /dev/full: error: io: cannot write: No space left on device
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-merge: standard output: error: io: cannot write: No space left on device
kik-merge: 1 result; 1 error
kik-merge: /dev/full: error: io: cannot write: No space left on device
kik-merge: 1 result; 1 error
kik-score: standard output: error: io: cannot write: No space left on device
kik-score: 1 error
kik-merge: standard output: error: io: cannot write: No space left on device
kik-merge: 1 error
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: standard output: error: io: cannot write: No space left on device
kik-score: 2 units: 1 scored, 1 withheld; 2 errors
