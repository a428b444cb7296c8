# A question id that Excel turned into a date or a number: the id it may have been is named;
# --skip-unknown does not pass over it
--- setup
H='unit;round;respondent;question;points'
printf '%s\n' "$H" >dates.csv
for q in '1. jan' '01-02-2026' '2. jan' 1,1 1,2 '2026-02-01 00:00:00' jan-01 '5. maj' '1,00E+05' '#####' 1.10; do
	printf 'sol;2026;P1;%s;3\n' "$q" >>dates.csv
done
printf '%s\nsol;2026;P1;1.1;3\nsol;2026;P1;2. feb;3\nsol;2026;P1;9.9;3\n' "$H" >skip.csv
printf '%s\nsol;2026;P1;1.1;2,5\n' "$H" >fine.csv
--- command
kik-score --frame "$CASES/half.json" dates.csv
kik-score -l da --frame "$CASES/half.json" <dates.csv
kik-score --skip-unknown --frame "$CASES/half.json" skip.csv
kik-score --frame "$CASES/half.json" -f csv fine.csv | cut -d, -f6,7,15 | grep 1,1
kik-score "$EXAMPLES/2026-faults/question-date.csv"
--- stdout
1.1,1,0|0|0|0|0|1|0|0|0|0|0
--- stderr
kik-score: dates.csv:2:13: error: excel-damage: Excel has turned a question id into '1. jan'; expected 1.1 … 1.2 (1.1?); format the column as text and type the id again
kik-score: dates.csv:3:13: error: excel-damage: Excel has turned a question id into '01-02-2026'; expected 1.1 … 1.2 (1.2?); format the column as text and type the id again
kik-score: dates.csv:4:13: error: excel-damage: Excel has turned a question id into '2. jan'; expected 1.1 … 1.2 (1.2?); format the column as text and type the id again
kik-score: dates.csv:5:13: error: excel-damage: Excel has turned a question id into '1,1'; expected 1.1 … 1.2 (1.1?); format the column as text and type the id again
kik-score: dates.csv:6:13: error: excel-damage: Excel has turned a question id into '1,2'; expected 1.1 … 1.2 (1.2?); format the column as text and type the id again
kik-score: dates.csv:7:13: error: excel-damage: Excel has turned a question id into '2026-02-01 00:00:00'; expected 1.1 … 1.2 (1.2?); format the column as text and type the id again
kik-score: dates.csv:8:13: error: excel-damage: Excel has turned a question id into 'jan-01'; expected 1.1 … 1.2 (1.1?); format the column as text and type the id again
kik-score: dates.csv:9:13: error: excel-damage: Excel has turned a question id into '5. maj'; expected 1.1 … 1.2; format the column as text and type the id again
kik-score: dates.csv:10:13: error: excel-damage: Excel has turned a question id into '1,00E+05'; expected 1.1 … 1.2; format the column as text and type the id again
kik-score: dates.csv:11:13: error: excel-damage: Excel has turned a question id into '#####'; expected 1.1 … 1.2; format the column as text and type the id again
kik-score: dates.csv:12:13: error: question-unknown: the question '1.10' of P1 is not in the frame; expected 1.1 … 1.2 (1.1?); correct it, or use --skip-unknown
kik-score: 1 unit: 0 scored, 1 withheld; 11 errors
kik-score: (standard input):2:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til '1. jan'; ventede 1.1 … 1.2 (1.1?); gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):3:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til '01-02-2026'; ventede 1.1 … 1.2 (1.2?); gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):4:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til '2. jan'; ventede 1.1 … 1.2 (1.2?); gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):5:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til '1,1'; ventede 1.1 … 1.2 (1.1?); gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):6:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til '1,2'; ventede 1.1 … 1.2 (1.2?); gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):7:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til '2026-02-01 00:00:00'; ventede 1.1 … 1.2 (1.2?); gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):8:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til 'jan-01'; ventede 1.1 … 1.2 (1.1?); gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):9:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til '5. maj'; ventede 1.1 … 1.2; gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):10:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til '1,00E+05'; ventede 1.1 … 1.2; gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):11:13: fejl: excel-damage: Excel har lavet et spørgsmåls-id om til '#####'; ventede 1.1 … 1.2; gør kolonnen til tekst, og skriv id'et igen
kik-score: (standard input):12:13: fejl: question-unknown: spørgsmålet '1.10' fra P1 er ikke i spørgerammen; ventede 1.1 … 1.2 (1.1?); ret det, eller brug --skip-unknown
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 11 fejl
kik-score: skip.csv:3:13: error: excel-damage: Excel has turned a question id into '2. feb'; expected 1.1 … 1.2; format the column as text and type the id again
kik-score: skip.csv:4:13: warning: question-unknown: the question '9.9' of P1 is not in the frame; expected 1.1 … 1.2; accepted by --skip-unknown
kik-score: 1 unit: 0 scored, 1 withheld; 1 error, 1 warning
kik-score: $EXAMPLES/2026-faults/question-date.csv:2:32: error: excel-damage: Excel has turned a question id into '1. sep'; expected S01 … S20; format the column as text and type the id again
kik-score: $EXAMPLES/2026-faults/question-date.csv:3:32: error: excel-damage: Excel has turned a question id into '2. sep'; expected S01 … S20; format the column as text and type the id again
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
--- status
3
