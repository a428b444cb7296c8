# An unknown question is told with the nearest id; --skip-unknown leaves it out and says so
--- setup
H='unit;round;respondent;question;points'
printf '%s\n' "$H" >unknown.csv
for q in S21 S1 S7 s03 S 12 Ledelse S001 S0l "S01'"; do printf 'sol;2026;P1;%s;3\n' "$q" >>unknown.csv; done
printf '%s\nsol;2026;P1;S01;3\nsol;2026;P1;S03;3\nsol;2026;P1;S04;3\n' "$H" >small.csv
printf '%s\nsol;2026;P1;X;3\n' "$H" >only.csv
--- command
kik-score unknown.csv
kik-score -l da <unknown.csv
kik-score --skip-unknown --frame "$CASES/small.json" small.csv | tail -n 1 | grep -o '"id":"S01".*"blank":0\|"leniencies.*'
kik-score --skip-unknown -l da --frame "$CASES/small.json" -o /dev/null small.csv
echo $?
kik-score --skip-unknown only.csv | grep -o '"respondents":[^,]*\|"leniencies.*'
--- stdout
"id":"S01","counts":[0,0,0,1,0,0],"n":1,"blank":0
"leniencies":[{"option":"--skip-unknown","n":2}]}
1
"respondents":0
"leniencies":[{"option":"--skip-unknown","n":1}]}
--- stderr
kik-score: unknown.csv:2:13: error: question-unknown: the question 'S21' of P1 is not in the frame; expected S01 … S20 (S20?); correct it, or use --skip-unknown
kik-score: unknown.csv:3:13: error: question-unknown: the question 'S1' of P1 is not in the frame; expected S01 … S20 (S01?); correct it, or use --skip-unknown
kik-score: unknown.csv:4:13: error: question-unknown: the question 'S7' of P1 is not in the frame; expected S01 … S20 (S07?); correct it, or use --skip-unknown
kik-score: unknown.csv:5:13: error: question-unknown: the question 's03' of P1 is not in the frame; expected S01 … S20 (S03?); correct it, or use --skip-unknown
kik-score: unknown.csv:6:13: error: question-unknown: the question 'S' of P1 is not in the frame; expected S01 … S20; correct it, or use --skip-unknown
kik-score: unknown.csv:7:13: error: question-unknown: the question '12' of P1 is not in the frame; expected S01 … S20 (S12?); correct it, or use --skip-unknown
kik-score: unknown.csv:8:13: error: question-unknown: the question 'Ledelse' of P1 is not in the frame; expected S01 … S20; correct it, or use --skip-unknown
kik-score: unknown.csv:9:13: error: question-unknown: the question 'S001' of P1 is not in the frame; expected S01 … S20 (S01?); correct it, or use --skip-unknown
kik-score: unknown.csv:10:13: error: question-unknown: the question 'S0l' of P1 is not in the frame; expected S01 … S20 (S01?); correct it, or use --skip-unknown
kik-score: unknown.csv:11:13: error: question-unknown: the question 'S01'' of P1 is not in the frame; expected S01 … S20 (S01?); correct it, or use --skip-unknown
kik-score: 1 unit: 0 scored, 1 withheld; 10 errors
kik-score: (standard input):2:13: fejl: question-unknown: spørgsmålet 'S21' fra P1 er ikke i spørgerammen; ventede S01 … S20 (S20?); ret det, eller brug --skip-unknown
kik-score: (standard input):3:13: fejl: question-unknown: spørgsmålet 'S1' fra P1 er ikke i spørgerammen; ventede S01 … S20 (S01?); ret det, eller brug --skip-unknown
kik-score: (standard input):4:13: fejl: question-unknown: spørgsmålet 'S7' fra P1 er ikke i spørgerammen; ventede S01 … S20 (S07?); ret det, eller brug --skip-unknown
kik-score: (standard input):5:13: fejl: question-unknown: spørgsmålet 's03' fra P1 er ikke i spørgerammen; ventede S01 … S20 (S03?); ret det, eller brug --skip-unknown
kik-score: (standard input):6:13: fejl: question-unknown: spørgsmålet 'S' fra P1 er ikke i spørgerammen; ventede S01 … S20; ret det, eller brug --skip-unknown
kik-score: (standard input):7:13: fejl: question-unknown: spørgsmålet '12' fra P1 er ikke i spørgerammen; ventede S01 … S20 (S12?); ret det, eller brug --skip-unknown
kik-score: (standard input):8:13: fejl: question-unknown: spørgsmålet 'Ledelse' fra P1 er ikke i spørgerammen; ventede S01 … S20; ret det, eller brug --skip-unknown
kik-score: (standard input):9:13: fejl: question-unknown: spørgsmålet 'S001' fra P1 er ikke i spørgerammen; ventede S01 … S20 (S01?); ret det, eller brug --skip-unknown
kik-score: (standard input):10:13: fejl: question-unknown: spørgsmålet 'S0l' fra P1 er ikke i spørgerammen; ventede S01 … S20 (S01?); ret det, eller brug --skip-unknown
kik-score: (standard input):11:13: fejl: question-unknown: spørgsmålet 'S01'' fra P1 er ikke i spørgerammen; ventede S01 … S20 (S01?); ret det, eller brug --skip-unknown
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 10 fejl
kik-score: small.csv:3:13: warning: question-unknown: the question 'S03' of P1 is not in the frame; expected S01 … S02 (S01?); accepted by --skip-unknown
kik-score: small.csv:4:13: warning: question-unknown: the question 'S04' of P1 is not in the frame; expected S01 … S02 (S01?); accepted by --skip-unknown
kik-score: 1 unit: 1 scored, 0 withheld; 2 warnings
kik-score: small.csv:3:13: advarsel: question-unknown: spørgsmålet 'S03' fra P1 er ikke i spørgerammen; ventede S01 … S02 (S01?); godtaget med --skip-unknown
kik-score: small.csv:4:13: advarsel: question-unknown: spørgsmålet 'S04' fra P1 er ikke i spørgerammen; ventede S01 … S02 (S01?); godtaget med --skip-unknown
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt; 2 advarsler
kik-score: only.csv:2:13: warning: question-unknown: the question 'X' of P1 is not in the frame; expected S01 … S20; accepted by --skip-unknown
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
