# A result without its statements is the same result
--- setup
f=$CASES/../score/small.json
kik-score --frame "$f" "$CASES/../score/answers.csv" >with
kik-score --frame "$f" --no-text "$CASES/../score/answers.csv" >without
--- command
kik-merge with without
echo $?
kik-merge --dedupe-identical with without >a
kik-merge --dedupe-identical without with | cmp a - && grep -o 'Rød grød\|"leniencies.*' a
--- stdout
3
Rød grød
"leniencies":[{"option":"--dedupe-identical","n":1}]}
--- stderr
kik-merge: error: merge-dup: unit sol, round 2026: the same result twice (with:2, without:2); remove one, or use --dedupe-identical
kik-merge: 0 results; 1 error
kik-merge: warning: merge-dup: unit sol, round 2026: the same result twice (with:2, without:2); accepted by --dedupe-identical
kik-merge: 1 result; 1 warning
kik-merge: warning: merge-dup: unit sol, round 2026: the same result twice (without:2, with:2); accepted by --dedupe-identical
kik-merge: 1 result; 1 warning
