# Findings about data are in Danish with --lang da or KIK_LANG=da; the option is the stronger
--- setup
printf 'unit;round;respondent;question;points\neng;2026;P1;S01;9.5\n' >bad.csv
--- command
F="--frame $CASES/../score/small.json"

run() { kik-score $F "$@" bad.csv 2>&1 | head -n 1; }
run
run -l da
run -l nb
export KIK_LANG=da
run
run --lang en
kik-merge bad.csv
KIK_LANG=sv run
KIK_LANG= run
# usage stays English
kik-score --nonsense
--- stdout
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: bad.csv:2:17: fejl: points-range: 'points' fra P1, spørgsmål S01 er '9.5'; ventede 0 til 5, eller tom for ved ikke
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: bad.csv:2:17: fejl: points-range: 'points' fra P1, spørgsmål S01 er '9.5'; ventede 0 til 5, eller tom for ved ikke
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
kik-score: bad.csv:2:17: error: points-range: 'points' of P1, question S01 is '9.5'; expected 0 to 5, or empty for don't know
--- stderr
kik-merge: bad.csv:1:1: fejl: delimiter: kan ikke skelne kolonnerne; overskriften er 'unit;round;respondent;question;points'; der skal stå kendte kolonnenavne med ; , eller tabulator imellem, eller angiv den med --delimiter
kik-merge: 0 resultater; 1 fejl
kik-score: error: usage: unknown option '--nonsense'
kik-score: try 'kik-score --help'
--- status
2
