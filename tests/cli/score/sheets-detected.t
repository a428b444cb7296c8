# Sheets of seminars and of phase 4 as Excel writes them, and what -v says they were taken for: the
# same result each time
--- setup
cat >p.csv <<'END'
enhed;runde;nr;spørgsmål;forbedringsområde;effekt;indsats
sol;2026;F1;S01;Tid på gangen;5;1
sol;2026;F2;S02;Åben dør;3;4
END
iconv -f utf-8 -t windows-1252 p.csv >1252.csv
(printf '\377\376'; tr ';' '\t' <p.csv | iconv -f utf-8 -t utf-16le) >unicode.txt
tr '\n' '\r' <p.csv >mac.csv
(printf 'sep=;\r\n'; sed 's/$/\r/' p.csv) >sep.csv
(echo '@sheet Ark'; tr ';' '|' <p.csv) | python3 -B "$CASES/../make-xlsx.py" p.xlsx
printf 'unit,round,question,points,reason\nsol,2026,S01,3,Ro\n' >k.csv
--- command
for f in p.csv 1252.csv unicode.txt mac.csv sep.csv p.xlsx; do
	kik-score -v $f | cksum
done | uniq -c | awk '{ print $1 }'
kik-score -v k.csv >k.jsonl
--- stdout
6
--- stderr
kik-score: p.csv: UTF-8, semicolon, priorities, 2 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: 1252.csv: Windows-1252, semicolon, priorities, 2 rows
kik-score: 1252.csv: notice: encoding: not UTF-8; read as Windows-1252
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: unicode.txt: UTF-16LE, tab, priorities, 2 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: mac.csv: UTF-8, semicolon, priorities, 2 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: sep.csv: UTF-8, semicolon, priorities, 2 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: p.xlsx: XLSX, priorities, 2 rows
kik-score: 1 unit: 1 scored, 0 withheld
kik-score: k.csv: UTF-8, comma, consensus, 1 row
kik-score: 1 unit: 1 scored, 0 withheld
