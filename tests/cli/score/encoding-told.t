# What was detected is told with -v; a file that is not UTF-8 gets a notice
--- setup
a=$CASES/answers.csv
cp "$a" utf8
{ printf '\357\273\277'; tr ';' , <"$a"; } >bom
{ printf '\377\376'; tr ';' '\t' <"$a" | iconv -f UTF-8 -t UTF-16LE; } >utf16
iconv -f UTF-8 -t WINDOWS-1252 "$a" >cp1252
--- command
for f in utf8 bom utf16 cp1252; do
	kik-score -v --frame "$CASES/small.json" -o /dev/null $f
done
kik-score -v -l da --frame "$CASES/small.json" -o /dev/null - <cp1252
--- stdout
--- stderr
kik-score: utf8: UTF-8, semicolon, 4 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: bom: UTF-8 with BOM, comma, 4 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: utf16: UTF-16LE, tab, 4 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: cp1252: notice: encoding: not UTF-8; read as Windows-1252
kik-score: cp1252: Windows-1252, semicolon, 4 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: (standard input): bemærk: encoding: ikke UTF-8; læst som Windows-1252
kik-score: (standard input): Windows-1252, semicolon, 4 rows
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt
