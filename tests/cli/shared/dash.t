# '-' is standard input; twice is a usage error
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
--- command
F="--frame $CASES/../score/small.json"

kik-score $F - <a.csv | cmp a.jsonl - && echo same
kik-merge - <a.jsonl | cmp a.jsonl - && echo same
kik-score $F - - <a.csv
echo $?
kik-merge - a.jsonl -
echo $?
printf '%s\0' - | kik-merge --files0-from -
echo $?
kik-score $F -o - a.csv | cmp a.jsonl - && echo same
cp a.csv ./-
kik-score $F ./- | cmp a.jsonl - && echo same
--- stdout
same
same
2
2
2
same
same
--- stderr
kik-score: error: usage: '-' stands twice; standard input can be read only once
kik-score: try 'kik-score --help'
kik-merge: error: usage: '-' stands twice; standard input can be read only once
kik-merge: try 'kik-merge --help'
kik-merge: error: usage: '-' stands twice; standard input can be read only once
kik-merge: try 'kik-merge --help'
