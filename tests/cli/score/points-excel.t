# What Excel does to points is named
--- setup
printf 'unit;round;respondent;question;points\n' >excel.csv
n=0
for p in '#REF!' '#I/T' '#VÆRDI!' '#####' '1,00E+05' 3E-02 '3. feb' 03-05-2026 2026-05-03 'maj-03'; do
	n=$((n + 1))
	printf 'sol;2026;P%02d;1.1;%s\n' $n "$p" >>excel.csv
done
--- command
kik-score --frame "$CASES/half.json" excel.csv
kik-score -l da --frame "$CASES/half.json" <excel.csv
kik-score "$EXAMPLES/2026-faults/points-ref.csv"
--- stdout
--- stderr
kik-score: excel.csv:2:18: error: excel-damage: 'points' of P01, question 1.1 is '#REF!': Excel saved an error instead of a value; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: excel.csv:3:18: error: excel-damage: 'points' of P02, question 1.1 is '#I/T': Excel saved an error instead of a value; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: excel.csv:4:18: error: excel-damage: 'points' of P03, question 1.1 is '#VÆRDI!': Excel saved an error instead of a value; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: excel.csv:5:18: error: excel-damage: 'points' of P04, question 1.1 is '#####': the column was too narrow to show the value; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: excel.csv:6:18: error: excel-damage: 'points' of P05, question 1.1 is '1,00E+05': Excel has shortened a number; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: excel.csv:7:18: error: excel-damage: 'points' of P06, question 1.1 is '3E-02': Excel has shortened a number; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: excel.csv:8:18: error: excel-damage: 'points' of P07, question 1.1 is '3. feb': Excel has made a date of it; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: excel.csv:9:18: error: excel-damage: 'points' of P08, question 1.1 is '03-05-2026': Excel has made a date of it; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: excel.csv:10:18: error: excel-damage: 'points' of P09, question 1.1 is '2026-05-03': Excel has made a date of it; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: excel.csv:11:18: error: excel-damage: 'points' of P10, question 1.1 is 'maj-03': Excel has made a date of it; expected 0 to 5 in steps of 0.5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 10 errors
kik-score: (standard input):2:18: fejl: excel-damage: 'points' fra P01, spørgsmål 1.1 er '#REF!': Excel har gemt en fejl i stedet for en værdi; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: (standard input):3:18: fejl: excel-damage: 'points' fra P02, spørgsmål 1.1 er '#I/T': Excel har gemt en fejl i stedet for en værdi; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: (standard input):4:18: fejl: excel-damage: 'points' fra P03, spørgsmål 1.1 er '#VÆRDI!': Excel har gemt en fejl i stedet for en værdi; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: (standard input):5:18: fejl: excel-damage: 'points' fra P04, spørgsmål 1.1 er '#####': kolonnen var for smal til at vise værdien; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: (standard input):6:18: fejl: excel-damage: 'points' fra P05, spørgsmål 1.1 er '1,00E+05': Excel har forkortet et tal; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: (standard input):7:18: fejl: excel-damage: 'points' fra P06, spørgsmål 1.1 er '3E-02': Excel har forkortet et tal; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: (standard input):8:18: fejl: excel-damage: 'points' fra P07, spørgsmål 1.1 er '3. feb': Excel har lavet det om til en dato; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: (standard input):9:18: fejl: excel-damage: 'points' fra P08, spørgsmål 1.1 er '03-05-2026': Excel har lavet det om til en dato; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: (standard input):10:18: fejl: excel-damage: 'points' fra P09, spørgsmål 1.1 er '2026-05-03': Excel har lavet det om til en dato; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: (standard input):11:18: fejl: excel-damage: 'points' fra P10, spørgsmål 1.1 er 'maj-03': Excel har lavet det om til en dato; ventede 0 til 5 i trin på 0.5, eller tom for ved ikke
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 10 fejl
kik-score: $EXAMPLES/2026-faults/points-ref.csv:5:26: error: excel-damage: 'points' of P01, question S04 is '#REF!': Excel saved an error instead of a value; expected 0 to 5, or empty for don't know
kik-score: $EXAMPLES/2026-faults/points-ref.csv:6:26: error: excel-damage: 'points' of P01, question S05 is '#REF!': Excel saved an error instead of a value; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
--- status
3
