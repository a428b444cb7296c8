# --files0-from reads operands, each ended by a NUL, from a file or standard input
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
printf 'unit;round;respondent;question;points\neng;2026;P1;S01;4\n' >'b c
.csv' 
--- command
F="--frame $CASES/../score/small.json"

printf 'a.csv\0b c\n.csv' >list
kik-score $F --files0-from list -f csv | cut -d, -f2,6,7 | grep S01
printf '%s\0' a.csv | kik-score $F --files0-from - | cmp a.jsonl - && echo same
printf 'b c\n.csv\0\0' | kik-score $F --files0-from=- a.csv -f csv | cut -d, -f2,6,7 | grep S01
: | kik-score $F --files0-from -
echo $?
kik-merge --files0-from nowhere
echo $?
kik-merge --files0-from .
echo $?
printf 'nowhere\0a.jsonl\0' | kik-merge --files0-from - >/dev/null
echo $?
--- stdout
eng,S01,1
sol,S01,2
same
eng,S01,1
sol,S01,2
2
4
4
4
--- stderr
kik-score: error: usage: --files0-from: '-' lists no files
kik-score: try 'kik-score --help'
kik-merge: nowhere: error: io: cannot open: No such file or directory
kik-merge: 1 error
kik-merge: .: error: io: cannot read: Is a directory
kik-merge: 1 error
kik-merge: nowhere: error: io: cannot open: No such file or directory
kik-merge: 1 result; 1 error
