# --unit stands for the column, and must agree with it
--- setup
printf 'round;respondent;question;points\n2026;P1;S01;3\n' >none.csv
printf 'unit;round;respondent;question;points\n;2026;P1;S01;3\n' >empty.csv
printf 'unit;round;respondent;question;points\nsol;2026;P1;S01;3\n' >named.csv
--- command
figures() { kik-score --frame "$CASES/small.json" -f csv "$@" | cut -d, -f2,3,6,7 | grep S01; }
figures --unit sol none.csv
figures --unit sol empty.csv
figures --unit eng named.csv
kik-score -l da --unit eng named.csv
kik-score --unit "$(printf 'a\tb')" none.csv
--- stdout
sol,2026,S01,1
sol,2026,S01,1
--- stderr
kik-score: named.csv:2:1: error: unit-mismatch: the unit is 'sol'; expected 'eng'; correct it, or put the file where it belongs
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: named.csv:2:1: fejl: unit-mismatch: enheden er 'sol'; ventede 'eng'; ret den, eller læg filen, hvor den hører til
kik-score: 0 enheder: 0 talt op, 0 tilbageholdt; 1 fejl
kik-score: error: usage: --unit is 'a\x09b'; expected printable text, an id of 1 to 100 characters
kik-score: try 'kik-score --help'
--- status
2
