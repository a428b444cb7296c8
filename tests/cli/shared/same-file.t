# The output may be an input, with --force: it is read before it is replaced
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
printf 'unit;round;respondent;question;points\neng;2026;P1;S01;4\n' | kik-score --frame "$CASES/../score/small.json" >b.jsonl
--- command
F="--frame $CASES/../score/small.json"

kik-merge --force -o a.jsonl a.jsonl b.jsonl
grep -c . a.jsonl
kik-merge a.jsonl | cmp a.jsonl - && echo whole
kik-score $F --force -o a.csv a.csv
head -c 24 a.csv
echo
--- stdout
3
whole
{"format":"kik-frame","v
