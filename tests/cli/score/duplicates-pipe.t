# From a pipe only the second place is known; a named pipe is not opened twice
--- setup
H='unit;round;respondent;question;points'
printf '%s\nsol;2026;P1;S01;4\nsol;2026;P1;S02;4\nsol;2026;P1;S01;4\nsol;2026;P1;S02;3\n' "$H" >twice.csv
printf '%s\nsol;2026;P1;S01;4\n' "$H" >a.csv
printf 'points;respondent;question;unit;round\n4;P1;S01;sol;2026\n' >b.csv
--- command
cat twice.csv | kik-score --frame "$CASES/small.json"
cat a.csv | kik-score --frame "$CASES/small.json" - b.csv
cat b.csv | kik-score --frame "$CASES/small.json" a.csv -
mkfifo pipe
timeout 10 sh -c 'cat twice.csv >pipe' &
timeout 10 kik-score --frame "$CASES/small.json" pipe
echo $?
wait
cat twice.csv | kik-score --frame "$CASES/small.json" -f answers
--- stdout
3
--- stderr
kik-score: (standard input):4:10: error: dup-answer: P1 has answered question S01 before, the same; remove one of them, or use --dedupe-identical
kik-score: (standard input):5:10: error: dup-conflict: P1 has answered question S02 before, differently; keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: b.csv:2:3: error: dup-answer: P1 has answered question S01 before, the same; remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: (standard input):2:3: error: dup-answer: P1 has answered question S01 before, the same (a.csv:2:10); remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: pipe:4:10: error: dup-answer: P1 has answered question S01 before, the same; remove one of them, or use --dedupe-identical
kik-score: pipe:5:10: error: dup-conflict: P1 has answered question S02 before, differently; keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
kik-score: (standard input):4:10: error: dup-answer: P1 has answered question S01 before, the same ((standard input):2:10); remove one of them, or use --dedupe-identical
kik-score: (standard input):5:10: error: dup-conflict: P1 has answered question S02 before, differently ((standard input):3:10); keep the answer that is meant
kik-score: 1 unit: 0 scored, 1 withheld; 2 errors
--- status
3
