# The example files: those at fault, each with its message; those of 2026 faultless
--- command
for f in "$EXAMPLES"/2026-faults/*.csv; do
	kik-score -o /dev/null "$f"
	echo $?
done
kik-score -f csv --units "$EXAMPLES/UNITS.csv" "$EXAMPLES"/2026/*.* "$EXAMPLES"/2026/*/* | cut -d, -f2,6,7,23,24 | grep ,S01
--- stdout
3
0
3
3
3
3
3
3
aadalsskolen,S01,6,7,8
aaparken,S01,6,7,7
boernehuset-regnbuen,S01,7,7,7
borgerservice,S01,8,8,8
bosted-birkely,S01,6,6,7
dagplejen,S01,5,6,6
fjordskolen,S01,9,9,9
hjemmepleje-nord,S01,9,9,10
solsikken,S01,8,8,8
vaerkstedet,S01,4,4,4
--- stderr
kik-score: $EXAMPLES/2026-faults/dup-conflict.csv:23:16: error: dup-conflict: BBPCMDBH has answered question S09 before, differently ($EXAMPLES/2026-faults/dup-conflict.csv:10:16); keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: $EXAMPLES/2026-faults/open-quote.csv:5:42: error: quote: the quote opened here is never closed; expected a closing " before the next delimiter
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: $EXAMPLES/2026-faults/points-mark.csv:4:34: error: points-range: 'points' of CFHWNTQQ, question S03 is '2,5'; expected 0 to 5 in steps of 1, or empty for don't know
kik-score: $EXAMPLES/2026-faults/points-mark.csv:11:34: error: points-mark: 'points' of CFHWNTQQ, question S10 is '2.5', but the decimal mark of this file is ','; use one mark, or --decimal both
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: $EXAMPLES/2026-faults/points-range.csv:8:28: error: points-range: 'points' of GLZSMVJQ, question S07 is '7'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: $EXAMPLES/2026-faults/points-ref.csv:5:26: error: excel-damage: 'points' of P01, question S04 is '#REF!': Excel saved an error instead of a value; expected 0 to 5, or empty for don't know
kik-score: $EXAMPLES/2026-faults/points-ref.csv:6:26: error: excel-damage: 'points' of P01, question S05 is '#REF!': Excel saved an error instead of a value; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: $EXAMPLES/2026-faults/question-date.csv:2:32: error: excel-damage: Excel has turned a question id into '1. sep'; expected S01 … S20; format the column as text and type the id again
kik-score: $EXAMPLES/2026-faults/question-date.csv:3:32: error: excel-damage: Excel has turned a question id into '2. sep'; expected S01 … S20; format the column as text and type the id again
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: $EXAMPLES/2026-faults/question-unknown.csv:22:29: error: question-unknown: the question 'S21' of CLTLKGHK is not in the frame; expected S01 … S20 (S20?); correct it, or use --skip-unknown
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
