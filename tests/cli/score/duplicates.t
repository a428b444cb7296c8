# The same question answered twice: told at the second place with the first, whether the
# same or different, in one file or two; never last wins
--- setup
H='unit;round;respondent;question;points;strengths'
printf '%s\nsol;2026;P1;S01;4;\nsol;2026;P1;S02;4;godt\nsol;2026;P1;S01;4;\nsol;2026;P1;S02;4;skidt\nsol;2026;P1;S01;3;\n' "$H" >twice.csv
printf '%s\nsol;2026;P1;S01;4;\n' "$H" >a.csv
printf 'points;respondent;question;unit;round\n4;P1;S01;sol;2026\n' >b.csv
--- command
kik-score --frame "$CASES/small.json" twice.csv
echo $?
kik-score --frame "$CASES/small.json" a.csv b.csv
kik-score -l da --frame "$CASES/small.json" twice.csv
kik-score --frame "$CASES/small.json" --problems - -o /dev/null twice.csv
--- stdout
3
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
twice.csv,4,10,,error,dup-answer,sol,P1,S01,,,"P1 has answered question S01 before, the same (twice.csv:2:10); remove one of them, or use --dedupe-identical"
twice.csv,5,10,,error,dup-conflict,sol,P1,S02,,,"P1 has answered question S02 before, differently (twice.csv:3:10); keep the answer that is meant"
twice.csv,6,10,,error,dup-conflict,sol,P1,S01,,,"P1 has answered question S01 before, differently (twice.csv:2:10); keep the answer that is meant"
--- stderr
kik-score: twice.csv:4:10: error: dup-answer: P1 has answered question S01 before, the same (twice.csv:2:10); remove one of them, or use --dedupe-identical
kik-score: twice.csv:5:10: error: dup-conflict: P1 has answered question S02 before, differently (twice.csv:3:10); keep the answer that is meant
kik-score: twice.csv:6:10: error: dup-conflict: P1 has answered question S01 before, differently (twice.csv:2:10); keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 3 errors
kik-score: b.csv:2:3: error: dup-answer: P1 has answered question S01 before, the same (a.csv:2:10); remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: twice.csv:4:10: fejl: dup-answer: P1 har svaret på spørgsmål S01 før, det samme (twice.csv:2:10); fjern det ene svar, eller brug --dedupe-identical
kik-score: twice.csv:5:10: fejl: dup-conflict: P1 har svaret på spørgsmål S02 før, men anderledes (twice.csv:3:10); behold det svar, der gælder
kik-score: twice.csv:6:10: fejl: dup-conflict: P1 har svaret på spørgsmål S01 før, men anderledes (twice.csv:2:10); behold det svar, der gælder
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 3 fejl
kik-score: twice.csv:4:10: error: dup-answer: P1 has answered question S01 before, the same (twice.csv:2:10); remove one of them, or use --dedupe-identical
kik-score: twice.csv:5:10: error: dup-conflict: P1 has answered question S02 before, differently (twice.csv:3:10); keep the answer that is meant
kik-score: twice.csv:6:10: error: dup-conflict: P1 has answered question S01 before, differently (twice.csv:2:10); keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 3 errors
--- status
3
