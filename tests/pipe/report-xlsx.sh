# Reports as workbooks: what stands in their parts, against the JSON and the text of the same.
set -eu
kik-score --units "$EXAMPLES/UNITS.csv" "$EXAMPLES"/2026/*.* "$EXAMPLES"/2026/*/* >r.jsonl 2>/dev/null || [ $? -eq 1 ]
kik-report tal -f json r.jsonl >tal.json
kik-report tal -f xlsx r.jsonl >tal.xlsx
kik-report overblik -f html r.jsonl >overblik.html
kik-report overblik -f xlsx r.jsonl >overblik.xlsx
kik-score --units "$EXAMPLES/UNITS.csv" "$EXAMPLES"/2024/* >r2024.jsonl
kik-report udvikling -f xlsx r2024.jsonl r.jsonl >udvikling.xlsx
kik-report svarrapport -f xlsx -o svar/ r.jsonl
python3 -B "$SRC/tests/pipe/report_xlsx.py"
