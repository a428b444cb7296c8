# UNITS.csv with faults: all of them in one pass, nothing made
--- setup
printf 'Enhed;navn;deltagere;;farve\nsol;Sol;8;;gul\n;x;8\nbirk;x;mange\nsol;y;7;;;;\nask;x;7;note\nel\001m;x;7\neg;x;7;;;rest\n' >units.csv
printf 'name;area\nx;y\n' >header.csv
printf 'unit;name;ENHED\nx;y;z\n' >twice.csv
printf 'unit;name\n' >rows.csv
: >empty.csv
printf 'unit;name\nx;"y\n' >quote.csv
printf 'unit;name\nx;y\n' | iconv -t UTF-16 >utf16.csv
--- command
for f in units header twice rows empty quote nowhere; do
	kik-init round --round 2026 --units $f.csv --participants 2 r
	echo "$f: $?"
done
kik-init round -l da --round 2026 --units units.csv --participants 2 r 2>&1 | head -n 3
kik-init round --round 2026 --units utf16.csv --participants 2 r
ls
--- stdout
units: 3
header: 3
twice: 3
rows: 3
empty: 3
quote: 3
nowhere: 4
kik-init: units.csv:3:1: fejl: id-empty: 'unit' er tom; der skal stå et id
kik-init: units.csv:4:8: fejl: number: 'participants' er 'mange'; ventede 1 til 1000
kik-init: units.csv:6:9: fejl: row-width: 5 felter; ventede 4
empty.csv
header.csv
quote.csv
r
rows.csv
twice.csv
units.csv
utf16.csv
--- stderr
kik-init: units.csv:3:1: error: id-empty: 'unit' is empty; expected an id
kik-init: units.csv:4:8: error: number: 'participants' is 'mange'; expected 1 to 1000
kik-init: units.csv:6:9: error: row-width: 5 fields; expected 4
kik-init: units.csv:7:1: error: control-char: 'unit' holds a control or bidi character: 'el\x01m'; expected printable text
kik-init: units.csv:8:10: error: row-width: 6 fields; expected 5; is a ';' meant as text here? then put the field in quotes
kik-init: units.csv:5:1: error: unit-dup: the unit 'sol' stands twice; first at units.csv:2:1
kik-init: 6 errors
kik-init: header.csv:1:1: error: header: the column 'unit' is missing; found 'name, area'; expected unit (enhed, enhet)
kik-init: 1 error
kik-init: twice.csv:1:11: error: header-dup: the column 'unit' stands twice; second as 'ENHED'; remove one
kik-init: 1 error
kik-init: rows.csv: error: no-rows: a header but no rows below it
kik-init: 1 error
kik-init: empty.csv: error: empty-file: the file is empty; expected a header and rows
kik-init: 1 error
kik-init: quote.csv:2:3: error: quote: the quote opened here is never closed; expected a closing " before the next delimiter
kik-init: 1 error
kik-init: nowhere.csv: error: io: cannot open: No such file or directory
kik-init: 1 error
