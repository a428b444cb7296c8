# Zip bombs and bombs of workbooks beside an answered form: refused with their faults, in seconds
# and in bounded memory, and the unit of the form still counts.
set -e
kik-init round --round 2026 --unit sol --participants 1 --forms csv r
mkdir -p r/answers
sed '2s/;;;;;/;4;;;;/' r/forms/sol/*.csv >r/answers/P1.csv
kik-score r >was.jsonl
grep -q '"respondents":1' was.jsonl
mkdir bombs
python3 -B "$SRC/tests/pipe/bombs.py" make bombs
python3 -B "$SRC/tests/pipe/bombs.py" run r bombs
kik-score r | cmp - was.jsonl
