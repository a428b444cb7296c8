# A round directory is the only operand and says itself what round, units and frame are
--- setup
printf 'unit;name;area;participants\nsol;Solsikken;Ældre;2\neng;Engen;Børn;2\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --frame "$CASES/small.json" r
code() { sed -n "s/^$1;\([A-Z]*\);.*/\1/p" r/codes.csv | sed -n "$2p"; }
H='unit;round;respondent;question;points'
--- command
try() { kik-score "$@"; echo $?; }
try r "$CASES/answers.csv"
try r r
try --round 2027 r
try --units UNITS.csv r
try --frame "$CASES/small.json" r
--- stdout
2
2
2
2
2
--- stderr
kik-score: error: usage: 'r' is a round directory; it must be the only operand
kik-score: try 'kik-score --help'
kik-score: error: usage: 'r' is a round directory; it must be the only operand
kik-score: try 'kik-score --help'
kik-score: error: usage: --round is not for a round directory, which says it itself
kik-score: try 'kik-score --help'
kik-score: error: usage: --units is not for a round directory, which says it itself
kik-score: try 'kik-score --help'
kik-score: error: usage: --frame is not for a round directory, which says it itself
kik-score: try 'kik-score --help'
