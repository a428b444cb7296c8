# Two rounds of a unit in one file are two results; --round must agree
--- setup
H='unit;round;respondent;question;points'
printf '%s\nsol;2025;P1;S01;3\nsol;2026;P1;S01;4\n' "$H" >two.csv
printf '%s\nsol;2026;P9;S01;4\n' "$H" >good.csv
printf '%s\neng;2026;P9;S01;4\n' "$H" >other.csv
printf 'unit;respondent;question;points\nsol;P1;S01;3\n' >none.csv
--- command
figures() { kik-score --frame "$CASES/small.json" -f csv "$@" | cut -d, -f2,3,6,7 | grep S01; }
figures two.csv
figures --round 2026 two.csv
echo "nothing of a unit with a wrong round, but of another one"
figures --round 2026 two.csv good.csv other.csv
figures --round 2026 none.csv
kik-score --round ' ' two.csv
kik-score -l da --round 2027 two.csv
--- stdout
sol,2025,S01,1
sol,2026,S01,1
nothing of a unit with a wrong round, but of another one
eng,2026,S01,1
sol,2026,S01,1
--- stderr
kik-score: two.csv:2:5: error: round-mismatch: the round is '2025'; expected '2026'; correct it, or score that round by itself
kik-score: 1 unit: 0 scored, 1 withheld; 1 error
kik-score: two.csv:2:5: error: round-mismatch: the round is '2025'; expected '2026'; correct it, or score that round by itself
kik-score: 2 units: 1 scored, 1 withheld; 1 error
kik-score: error: usage: --round is ' '; expected printable text, an id of 1 to 100 characters
kik-score: try 'kik-score --help'
kik-score: two.csv:2:5: fejl: round-mismatch: runden er '2025'; ventede '2027'; ret den, eller tæl den runde op for sig
kik-score: two.csv:3:5: fejl: round-mismatch: runden er '2026'; ventede '2027'; ret den, eller tæl den runde op for sig
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 2 fejl
--- status
3
