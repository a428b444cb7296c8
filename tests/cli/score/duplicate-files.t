# The same file twice, by name or by copy, is an error; its units are withheld, others go out
--- setup
H='unit;round;respondent;question;points'
printf '%s\nsol;2026;P1;S01;4\n' "$H" >a.csv
cp a.csv copy.csv
printf '%s\neng;2026;P1;S01;4\n' "$H" >b.csv
--- command
figures() { kik-score --frame "$CASES/small.json" -f csv "$@" | cut -d, -f2,6,7 | grep S01; }
figures a.csv a.csv
figures a.csv copy.csv b.csv ./a.csv
kik-score -l da --frame "$CASES/small.json" a.csv copy.csv
figures --dedupe-identical a.csv copy.csv b.csv
ln -s a.csv link.csv
figures link.csv a.csv
--- stdout
eng,S01,1
eng,S01,1
sol,S01,1
--- stderr
kik-score: a.csv: error: dup-file: the same content as a.csv; remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: copy.csv: error: dup-file: the same content as a.csv; remove one of them, or use --dedupe-identical
kik-score: ./a.csv: error: dup-file: the same content as a.csv; remove one of them, or use --dedupe-identical
kik-score: 2 units: 1 scored, 1 withheld; 2 errors
kik-score: copy.csv: fejl: dup-file: samme indhold som a.csv; fjern den ene, eller brug --dedupe-identical
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 1 fejl
kik-score: copy.csv: warning: dup-file: the same content as a.csv; accepted by --dedupe-identical
kik-score: 2 units: 2 scored, 0 withheld; 1 warning
kik-score: a.csv: error: dup-file: the same content as link.csv; remove one of them, or use --dedupe-identical
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
--- status
1
