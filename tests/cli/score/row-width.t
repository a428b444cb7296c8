# A row too wide or too narrow, with the hint; trailing empty cells may be missing
--- setup
H='unit;round;respondent;question;points;strengths'
printf '%s\nsol;2026;P1;S01;4;Mad; og drikke\nsol;2026;P1;S02;4;;;\n' "$H" >wide.csv
printf '%s\nsol;2026;P1;S01\nsol;2026\nsol;2026;P1;S02;4\n' "$H" >narrow.csv
printf 'unit;round;respondent;;question;points\nsol;2026;P1;x;S01;4\nsol;2026;P1;;S02;4\n' >middle.csv
printf 'unit,round,respondent,question,points\nsol,2026,P1,S01,2,5\n' >comma.csv
printf 'unit\tround\trespondent\tquestion\tpoints\nsol\t2026\tP1\tS01\t2\t5\n' >tab.csv
printf 'strengths;points;unit;round;respondent;question;ideas;evidence\nx;4;sol;2026;P1;S01\n;4;sol;2026;P1;S02;;;;;\n' >fine.csv
--- command
score() { kik-score --frame "$CASES/small.json" "$@"; }
for f in wide narrow middle comma tab; do
	score $f.csv
	echo "$f: $?"
done
score -l da wide.csv narrow.csv middle.csv
score --problems - -o /dev/null wide.csv
score -f csv fine.csv | cut -d, -f6,7 | grep S0
--- stdout
wide: 3
narrow: 3
middle: 3
comma: 3
tab: 3
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
wide.csv,2,23,,error,row-width,,,,;,6,7 fields; expected 6; is a ';' meant as text here? then put the field in quotes
S01,1
S02,1
--- stderr
kik-score: wide.csv:2:23: error: row-width: 7 fields; expected 6; is a ';' meant as text here? then put the field in quotes
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: narrow.csv:2:13: error: row-width: 4 fields, so that 'points' is missing; expected 6
kik-score: narrow.csv:3:5: error: row-width: 2 fields, so that 'respondent' is missing; expected 6
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: middle.csv:2:13: error: row-width: 6 fields; expected 5
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: comma.csv:2:19: error: row-width: 6 fields; expected 5; is a ',' meant as text here? then put the field in quotes
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: tab.csv:2:19: error: row-width: 6 fields; expected 5; is a 'tab' meant as text here? then put the field in quotes
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: wide.csv:2:23: fejl: row-width: 7 felter; ventede 6; er et ';' ment som tekst? så sæt feltet i citationstegn
kik-score: narrow.csv:2:13: fejl: row-width: 4 felter, så 'points' mangler; ventede 6
kik-score: narrow.csv:3:5: fejl: row-width: 2 felter, så 'respondent' mangler; ventede 6
kik-score: middle.csv:2:13: fejl: row-width: 6 felter; ventede 5
kik-score: narrow.csv:4:10: fejl: dup-answer: P1 har svaret på spørgsmål S02 før, det samme (wide.csv:3:10); fjern det ene svar, eller brug --dedupe-identical
kik-score: middle.csv:3:10: fejl: dup-answer: P1 har svaret på spørgsmål S02 før, det samme (wide.csv:3:10); fjern det ene svar, eller brug --dedupe-identical
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 6 fejl
kik-score: wide.csv:2:23: error: row-width: 7 fields; expected 6; is a ';' meant as text here? then put the field in quotes
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
