# places in a workbook as formulas name them: sheets that look like numbers in quotes, columns behind Z; days with a time; an answers sheet that asks for reasons is no consensus
--- setup
make() { python3 -B "$SRC/tests/cli/make-xlsx.py" "$1"; }
# 21 columns more: those of the header are A to E, the statement stands in AA
{
	echo '@sheet 9a'
	printf 'unit|round|respondent|question|points'
	for i in $(seq 21); do printf '|note%s' $i; done
	printf '|strengths\nsol|2026|P1|S01|n:3'
	for i in $(seq 21); do printf '|x'; done
	printf '|ring til 12 34 56 78\n'
} >wide
# make-xlsx.py knows A to Z; the last columns by hand
python3 -B - <<'X'
import re, runpy, zipfile
ns = runpy.run_path(__import__("os").environ["SRC"] + "/tests/cli/make-xlsx.py")
parts = dict(ns["parts"](*ns["read"](open("wide", encoding="utf-8"))))
sheet = "xl/worksheets/sheet1.xml"
parts[sheet] = re.sub(r'r="([^A-Z"])(\d+)"',
                      lambda m: f'r="A{chr(ord(m[1]) - 26)}{m[2]}"', parts[sheet])
with zipfile.ZipFile("wide.xlsx", "w") as z:
    for name, text in parts.items():
        z.writestr(zipfile.ZipInfo(name), text)
X
{
	echo '@sheet 2026'
	printf '%s\n' 'unit|round|respondent|question|points' 'sol|2026|P1|d:46266|n:3' 'sol|2026|P1|d:46266.000682|n:3' 'sol|2026|P1|d:46266.000695|n:3' 'sol|2026|P1|d:46266.5|n:3'
} | make days.xlsx
{
	echo '@sheet Svar'
	printf '%s\n' 'deltager|enhed|runde|spørgsmål|point|begrundelse' 'P1|sol|2026|S01|n:3|derfor'
} | make reason.xlsx
printf 'deltager;enhed;runde;spørgsmål;point;begrundelse\nP1;sol;2026;S01;3;derfor\n' >reason.csv
--- command
for f in wide days; do kik-score -f csv $f.xlsx 2>&1 >/dev/null; done
for f in reason.xlsx reason.csv; do kik-score -f csv $f | sed -n 2p | cut -d , -f 1-8; done
--- stdout
kik-score: wide.xlsx:'9a'!AA2: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: days.xlsx:'2026'!D2: error: excel-damage: Excel has turned a question id into '2026-09-01'; expected S01 … S20; format the column as text and type the id again
kik-score: days.xlsx:'2026'!D3: error: excel-damage: Excel has turned a question id into '2026-09-01'; expected S01 … S20; format the column as text and type the id again
kik-score: days.xlsx:'2026'!D4: error: excel-damage: Excel has turned a question id into '2026-09-01 00:01'; expected S01 … S20; format the column as text and type the id again
kik-score: days.xlsx:'2026'!D5: error: excel-damage: Excel has turned a question id into '2026-09-01 12:00'; expected S01 … S20; format the column as text and type the id again
kik-score: 1 unit: 0 scored, 1 withheld; 4 errors
unit,sol,2026,individual,question,S01,1,0
unit,sol,2026,individual,question,S01,1,0
