#!/bin/sh
# The example municipality through the seminar: a sheet for each unit, filled in (half of them as
# CSV, half as workbooks), read back, joined, and a konsensusrapport and a resume of each.
set -eu

kik-score --units "$EXAMPLES/UNITS.csv" "$EXAMPLES"/2026/*.csv "$EXAMPLES"/2026/*.txt \
	"$EXAMPLES"/2026/*/*.csv >answers.jsonl 2>/dev/null || test $? = 1
kik-init consensus -f csv -o csv/ answers.jsonl
kik-init consensus -f xlsx -o xlsx/ answers.jsonl
python3 "$SRC/tests/pipe/seminar.py" fill csv xlsx filled
test "$(find filled -name '*.csv' | wc -l)" -ge 5
test "$(find filled -name '*.xlsx' | wc -l)" -ge 5
kik-score filled/* >agreed.jsonl
kik-merge answers.jsonl agreed.jsonl >joined.jsonl 2>warnings || { cat warnings; exit 1; }
python3 "$SRC/tests/pipe/seminar.py" check answers.jsonl joined.jsonl
kik-report konsensusrapport -f html -o ud/ joined.jsonl
kik-report resume -f html -o ud/ joined.jsonl
test "$(find ud -name '*_konsensusrapport.html' | wc -l)" = "$(find filled -type f | wc -l)"
test "$(find ud -name '*_resume.html' | wc -l)" = "$(find filled -type f | wc -l)"
for f in ud/*_konsensusrapport.html; do
	grep -q 'Mere tid til det, der virker' "$f"
done
# nothing of what was written leaves the unit
! grep -l 'Mere tid til det' ud/*_resume.html
