# The locale changes no byte, neither of results nor of messages
--- setup
cp "$CASES/../score/answers.csv" a.csv
kik-score --frame "$CASES/../score/small.json" a.csv >a.jsonl
printf 'unit;round;respondent;question;points\neng;2026;P1;S01;9.5\n' >bad.csv
--- command
F="--frame $CASES/../score/small.json"

run() { kik-score $F a.csv bad.csv; kik-score $F -f csv --excel a.csv; kik-merge --by all a.jsonl; kik-merge nowhere; }
run >c 2>&1
test -s c
for l in da_DK.UTF-8 tr_TR.UTF-8 nb_NO.ISO-8859-1 nonsense; do
	LC_ALL=$l LANG=$l run 2>&1 | cmp c - && echo $l
done
--- stdout
da_DK.UTF-8
tr_TR.UTF-8
nb_NO.ISO-8859-1
nonsense
