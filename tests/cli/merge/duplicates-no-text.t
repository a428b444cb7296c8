# A result without its statements is the same result
--- setup
f=$CASES/../score/small.json
kik-score --frame "$f" "$CASES/../score/answers.csv" >with
kik-score --frame "$f" --no-text "$CASES/../score/answers.csv" >without
--- command
kik-merge with without
echo $?
--- stdout
3
--- stderr
kik-merge: error: merge-dup: unit sol, round 2026: the same result twice (with:2, without:2); remove one, or use --dedupe-identical
kik-merge: 0 results; 1 error
