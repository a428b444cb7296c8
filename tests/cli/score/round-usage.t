# A round directory is the only operand and says itself what round and units are; a frame
# that is named must be its own
--- setup
printf 'unit;name;area;participants\nsol;Solsikken;Ældre;2\neng;Engen;Børn;2\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --frame "$CASES/small.json" r
code() { sed -n "s/^$1;\([A-Z]*\);.*/\1/p" r/codes.csv | sed -n "$2p"; }
H='unit;round;respondent;question;points'
printf "%s\nsol;2026;%s;S01;4\n" "$H" "$(code sol 1)" >r/answers/a.csv
--- command
try() { kik-score "$@"; echo $?; }
try r "$CASES/answers.csv"
try r r
try --round 2027 r
try --round 2026 r
try --units UNITS.csv r
kik-score --frame "$CASES/small.json" -f csv r | cut -d, -f2 | tail -n 1
kik-score --frame "$CASES/half.json" r
--- stdout
2
2
2
2
2
sol
--- stderr
kik-score: error: usage: 'r' is a round directory; it must be the only operand
kik-score: try 'kik-score --help'
kik-score: error: usage: 'r' is a round directory; it must be the only operand
kik-score: try 'kik-score --help'
kik-score: error: usage: --round is not for a round directory, which says it itself
kik-score: try 'kik-score --help'
kik-score: error: usage: --round is not for a round directory, which says it itself
kik-score: try 'kik-score --help'
kik-score: error: usage: --units is not for a round directory, which says it itself
kik-score: try 'kik-score --help'
kik-score: warning: evidence: unit sol: fewer than two participants used the documentation for T1
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: error: frame-mismatch: --frame is sha256:cafe54670e71b1eb96856335dd61a0ebd9c7ca26b5ad449ed53dbbb9b71f9334, but the frame of the round is sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; leave --frame out
kik-score: 1 error
--- status
3
