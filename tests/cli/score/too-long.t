# A field over 64 KiB, a row over 256 columns, an id over 100 characters
--- setup
H='unit;round;respondent;question;points;strengths'
long() { head -c "$1" /dev/zero | tr '\0' "$2"; }
{ printf '%s\nsol;2026;P1;S01;4;' "$H"; long 65537 x; printf '\n'; } >field.csv
{ printf '%s\nsol;2026;P1;S01;4;"' "$H"; long 70000 x; printf '"\n'; } >quoted.csv
{ printf '%s\nsol;2026;P1;S01;4;' "$H"; long 65000 x; printf '\n'; } >just.csv
{ printf '%s\nsol;2026;P1;S01;4;;' "$H"; long 300 ';'; printf '\n'; } >columns.csv
{ printf '%s' "$H"; long 300 ';'; printf '\nsol;2026;P1;S01;4\n'; } >many-columns.csv
{ printf '%s\n' "$H"; long 101 e; printf ';2026;P1;S01;4;\nsol;'; long 101 r; printf ';P1;S01;4;\nsol;2026;'; long 101 p; printf ';S01;4;\n'; long 100 u; printf ';2026;P1;S01;4;\n'; } >id.csv
--- command
score() { kik-score --frame "$CASES/small.json" "$@"; }
for f in field quoted columns many-columns id; do
	score $f.csv >/dev/null
	echo "$f: $?"
done
score -l da field.csv columns.csv id.csv >/dev/null
score -f csv just.csv | cut -d, -f6,7 | head -n 2
--- stdout
field: 3
quoted: 3
columns: 3
many-columns: 3
id: 3
item,n
S01,1
--- stderr
kik-score: field.csv:2:19: error: too-long: a field of more than 65536 bytes; expected at most that (an open quote?)
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: quoted.csv:2:19: error: too-long: a field of more than 65536 bytes; expected at most that (an open quote?)
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: columns.csv:2:270: error: too-long: a row of more than 256 columns
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: many-columns.csv:1:299: error: too-long: a row of more than 256 columns
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: id.csv:2:1: error: too-long: 'unit' is longer than 100 characters: 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee…'
kik-score: id.csv:3:5: error: too-long: 'round' is longer than 100 characters: 'rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr…'
kik-score: id.csv:4:10: error: too-long: 'respondent' is longer than 100 characters: 'ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp…'
kik-score: 2 units: 0 scored, 2 withheld; 3 errors
kik-score: field.csv:2:19: fejl: too-long: et felt på mere end 65536 byte; det er det højeste (et åbent citationstegn?)
kik-score: columns.csv:2:270: fejl: too-long: en række med mere end 256 kolonner
kik-score: id.csv:2:1: fejl: too-long: 'unit' er længere end 100 tegn: 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee…'
kik-score: id.csv:3:5: fejl: too-long: 'round' er længere end 100 tegn: 'rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr…'
kik-score: id.csv:4:10: fejl: too-long: 'respondent' er længere end 100 tegn: 'ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp…'
kik-score: 2 enheder: 0 talt op, 2 tilbageholdt; 5 fejl
