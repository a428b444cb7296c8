# Leniencies of members are summed in their group
--- setup
f=$CASES/../score/small.json
H='unit;round;respondent;question;points'
printf '%s\nsol;2026;P1;S01;4\nsol;2026;P1;S01;4\nsol;2026;P1;S09;4\n' "$H" | kik-score --frame "$f" --skip-unknown --dedupe-identical >a || true
printf '%s\neng;2026;P1;S01;4\neng;2026;P1;S01;4\n' "$H" | kik-score --frame "$f" --dedupe-identical >b || true
--- command
kik-merge --by all a b | tail -n 1 | grep -o '"leniencies.*'
kik-merge a b | grep -o '"leniencies.*'
--- stdout
"leniencies":[{"option":"--dedupe-identical","n":2},{"option":"--skip-unknown","n":1}]}
"leniencies":[{"option":"--dedupe-identical","n":1}]}
"leniencies":[{"option":"--skip-unknown","n":1},{"option":"--dedupe-identical","n":1}]}
