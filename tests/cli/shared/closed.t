# Closed standard output, input or error
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
--- command
F="--frame $CASES/../score/small.json"

kik-score $F a.csv >&-
echo $?
kik-merge a.jsonl >&-
echo $?
kik-score --help >&-
echo $?
kik-score $F <&-
echo $?
kik-merge <&-
echo $?
kik-score $F nowhere.csv 2>&-
echo $?
kik-score $F a.csv 2>&- | cmp a.jsonl - && echo same
kik-score $F -o out a.csv >&- <&- && cmp out a.jsonl && echo same
--- stdout
4
4
4
4
4
4
same
same
--- stderr
kik-score: standard output: error: io: cannot write: Bad file descriptor
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-merge: standard output: error: io: cannot write: Bad file descriptor
kik-merge: 1 result; 1 error
kik-score: standard output: error: io: cannot write: Bad file descriptor
kik-score: 1 error
kik-score: (standard input): error: io: cannot read: Bad file descriptor
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-merge: (standard input): error: io: cannot read: Bad file descriptor
kik-merge: 0 results; 1 error
