# Required columns missing, a column twice (also by alias): errors; unknown: a notice
--- setup
printf 'respondent;question;points\nP1;S01;4\n' >missing.csv
printf 'unit;round;respondent;code;question;points;enhed\nsol;2026;P1;P1;S01;4;sol\n' >twice.csv
printf 'unit;round;respondent;question;points;x;y;x\nsol;2026;P1;S01;4;;;\n' >extra-twice.csv
printf 'unit;round;respondent;question;points;farve\nsol;2026;P1;S01;4;rød\n' >extra.csv
--- command
score() { kik-score --frame "$CASES/small.json" "$@"; }
for f in missing twice extra-twice; do
	score $f.csv
	echo "$f: $?"
done
score <missing.csv
score -l da missing.csv twice.csv
score -v -l da -o /dev/null extra.csv
# what an option says need not stand in a column
score -f csv --unit sol --round 2026 missing.csv | cut -d, -f2,3,6,7 | grep S01
--- stdout
missing: 3
twice: 3
extra-twice: 3
sol,2026,S01,1
--- stderr
kik-score: missing.csv:1:1: error: header: the column 'unit' is missing; found 'respondent, question, points'; expected unit (enhed, enhet)
kik-score: missing.csv:1:1: error: header: the column 'round' is missing; found 'respondent, question, points'; expected round (runde)
kik-score: 0 units: 0 scored, 0 withheld; 2 errors
kik-score: twice.csv:1:23: error: header-dup: the column 'respondent' stands twice; second as 'code'; remove one
kik-score: twice.csv:1:44: error: header-dup: the column 'unit' stands twice; second as 'enhed'; remove one
kik-score: 0 units: 0 scored, 0 withheld; 2 errors
kik-score: extra-twice.csv:1:43: error: header-dup: the column 'x' stands twice; second as 'x'; remove one
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: (standard input):1:1: error: header: the column 'unit' is missing; found 'respondent, question, points'; expected unit (enhed, enhet)
kik-score: (standard input):1:1: error: header: the column 'round' is missing; found 'respondent, question, points'; expected round (runde)
kik-score: 0 units: 0 scored, 0 withheld; 2 errors
kik-score: missing.csv:1:1: fejl: header: kolonnen 'unit' mangler; fandt 'respondent, question, points'; ventede unit (enhed, enhet)
kik-score: missing.csv:1:1: fejl: header: kolonnen 'round' mangler; fandt 'respondent, question, points'; ventede round (runde)
kik-score: twice.csv:1:23: fejl: header-dup: kolonnen 'respondent' står der to gange; anden gang som 'code'; fjern den ene
kik-score: twice.csv:1:44: fejl: header-dup: kolonnen 'unit' står der to gange; anden gang som 'enhed'; fjern den ene
kik-score: 0 enheder: 0 talt op, 0 tilbageholdt; 4 fejl
kik-score: extra.csv:1:39: bemærk: header-extra: kolonnen 'farve' er ukendt; overses
kik-score: extra.csv: UTF-8, semicolon, 1 row
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt
