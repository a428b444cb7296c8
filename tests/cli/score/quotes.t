# An open quote is told at the quote, a stray one at its field; both stop the file
--- setup
H='unit;round;respondent;question;points;strengths'
printf '%s\nsol;2026;P1;S01;4;ok\nsol;2026;P2;S01;4;"Børnene er trygge\nsol;2026;P3;S01;4;\n' "$H" >open.csv
printf 'unit;"round;respondent;question;points\nsol;2026;P1;S01;4\n' >open-header.csv
printf '%s\nsol;2026;P1;S01;4;a "b" c\nsol;2026;P2;S01;4;\n' "$H" >stray.csv
printf '%s\nsol;2026;P1;S01;4;"a" b\n' "$H" >behind.csv
printf '%s\nsol;2026;P1;S01;4;"a "b" c"\n' "$H" >inner.csv
printf '%s\nsol;2026;P1;S01;4;"a ""b"" c; d\ne"\n' "$H" >fine.csv
--- command
score() { kik-score --frame "$CASES/small.json" "$@"; }
for f in open open-header stray behind inner; do
	score $f.csv
	echo "$f: $?"
done
score <open.csv
score -l da open.csv stray.csv
kik-score --frame "$CASES/small.json" -f statements fine.csv
--- stdout
open: 3
open-header: 3
stray: 3
behind: 3
inner: 3
unit,round,question,kind,text,name,area,municipality
sol,2026,S01,strengths,"a ""b"" c; d",,,
sol,2026,S01,strengths,e,,,
--- stderr
kik-score: open.csv:3:19: error: quote: the quote opened here is never closed; expected a closing " before the next delimiter
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: open-header.csv:1:6: error: quote: the quote opened here is never closed; expected a closing " before the next delimiter
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: stray.csv:2:19: error: quote: a stray quote in this field; put the whole field in quotes and double the quotes inside it
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: behind.csv:2:19: error: quote: a stray quote in this field; put the whole field in quotes and double the quotes inside it
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: inner.csv:2:19: error: quote: a stray quote in this field; put the whole field in quotes and double the quotes inside it
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: (standard input):3:19: error: quote: the quote opened here is never closed; expected a closing " before the next delimiter
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: open.csv:3:19: fejl: quote: citationstegnet her bliver aldrig lukket; der skal stå et afsluttende " før næste skilletegn
kik-score: stray.csv:2:19: fejl: quote: et løst citationstegn i feltet; sæt hele feltet i citationstegn, og skriv dem inde i feltet dobbelt
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 2 fejl
