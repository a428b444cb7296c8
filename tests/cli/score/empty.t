# An empty file, a header without rows, blank lines only: errors, nothing is put out
--- setup
: >empty.csv
printf '\357\273\277' >bom.csv
printf 'unit;round;respondent;question;points\n' >header.csv
printf '\n\n \n;;;\n' >blank.csv
printf 'unit;round;respondent;question;points\nsol;2026;P1;S01;4\n' >good.csv
--- command
for f in empty bom header blank; do
	kik-score $f.csv
	echo "$f: $?"
done
kik-score <empty.csv
kik-score -l da empty.csv header.csv
kik-score --frame "$CASES/small.json" -f csv good.csv header.csv | cut -d, -f2,6,7 | head -n 2
kik-score --frame "$CASES/small.json" good.csv header.csv | grep -o '"complete":[a-z]*'
--- stdout
empty: 3
bom: 3
header: 3
blank: 3
id,item,n
sol,S01,1
"complete":false
--- stderr
kik-score: empty.csv: error: empty-file: the file is empty; expected a header and rows
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: bom.csv: error: empty-file: the file is empty; expected a header and rows
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: header.csv: error: no-rows: a header but no rows below it
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: blank.csv: error: empty-file: the file is empty; expected a header and rows
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: (standard input): error: empty-file: the file is empty; expected a header and rows
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: empty.csv: fejl: empty-file: filen er tom; der skal være en overskriftslinje og rækker
kik-score: header.csv: fejl: no-rows: en overskriftslinje, men ingen rækker under den
kik-score: 0 enheder: 0 talt op, 0 tilbageholdt; 2 fejl
kik-score: header.csv: error: no-rows: a header but no rows below it
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
kik-score: header.csv: error: no-rows: a header but no rows below it
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
