# -f answers keeps a pipe in memory to read it twice: a byte at fault in it is told all the
# same, and nothing of its units is put out
--- setup
printf 'unit;round;respondent;question;points;strengths\nsol;2026;P1;S01;4;Rød\nsol;2026;P1;S02;4;gr\370d\n' >mixed
printf 'unit;round;respondent;question;points;strengths\nsol;2026;P1;S01;4;R\370d\n' >latin
--- command
cat mixed | kik-score --frame "$CASES/small.json" -f answers
echo $?
cat latin | kik-score --frame "$CASES/small.json" -f answers | cut -d, -f1-6
tr ';' '\t' <"$CASES/answers.csv" | iconv -f UTF-8 -t UTF-16 | kik-score --frame "$CASES/small.json" -f answers | cut -d, -f1-6
kik-score --frame "$CASES/small.json" -f answers nowhere.csv .
echo $?
--- stdout
3
unit,round,respondent,question,points,strengths
sol,2026,P1,S01,4,Rød
unit,round,respondent,question,points,strengths
sol,2026,P1,S01,4,Rød grød
sol,2026,P1,S02,ved ikke,
sol,2026,P2,S01,3,
sol,2026,P2,S02,,
4
--- stderr
kik-score: (standard input):3:21: error: encoding: byte 0xF8 is not UTF-8, but the text before it is; save the file as "CSV UTF-8", or name its encoding with --encoding
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: nowhere.csv: error: io: cannot open: No such file or directory
kik-score: .: error: io: cannot read: Is a directory
kik-score: 0 units: 0 scored, 0 withheld; 2 errors
