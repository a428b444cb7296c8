# The same result twice is merge-dup, another one of the same unit and round merge-conflict;
# the unit is left out, and what is gathered without it is not complete
--- setup
frame=$CASES/../score/small.json
# unit ID ROUND AREA TOWN POINTS of S01: the unit's stream
unit() {
	{ echo 'unit;round;respondent;question;points;area;municipality'
	i=0
	for p in $5; do i=$((i + 1)); echo "$1;$2;P$i;S01;$p;$3;$4"; done; } |
		kik-score --frame "$frame"
}

unit sol 2026 Ældre Fjordby '4 3' >sol
unit eng 2026 Børn Fjordby '5' >eng
unit elv 2026 Ældre Fjordby '1 2 3' >elv
cp sol copy
unit sol 2026 Ældre Fjordby '4 4' >other
kik-merge sol eng >expected
--- command
kik-merge sol copy eng >out
echo $?
grep -c '"id":"eng"' out
kik-merge sol other eng >out
echo $?
kik-merge -l da sol copy
kik-merge -l da sol other
echo $?
cat sol copy | kik-merge -o /dev/null
kik-merge --by all sol copy eng | tail -n 1 | grep -o '"complete":[a-z]*,"m'
kik-merge --dedupe-identical sol copy eng >out
echo $?
tail -n 1 out | grep -o '"leniencies.*'
sed 's/,"leniencies":[^}]*}]//' out | cmp expected - && echo once
kik-merge --dedupe-identical sol copy sol | kik-merge --dedupe-identical - | tail -n 1 | grep -o '"leniencies.*'
kik-merge --dedupe-identical sol other
echo $?
kik-merge sol sol
--- stdout
1
1
1
3
"complete":false,"m
1
"leniencies":[{"option":"--dedupe-identical","n":1}]}
once
"leniencies":[{"option":"--dedupe-identical","n":2}]}
3
--- stderr
kik-merge: error: merge-dup: unit sol, round 2026: the same result twice (sol:2, copy:2); remove one, or use --dedupe-identical
kik-merge: 1 result; 1 error
kik-merge: error: merge-conflict: unit sol, round 2026: two results that differ (sol:2, other:2); keep the one that is meant
kik-merge: 1 result; 1 error
kik-merge: fejl: merge-dup: enheden sol, runde 2026: samme resultat to gange (sol:2, copy:2); fjern det ene, eller brug --dedupe-identical
kik-merge: 0 resultater; 1 fejl
kik-merge: fejl: merge-conflict: enheden sol, runde 2026: to forskellige resultater (sol:2, other:2); behold det, der gælder
kik-merge: 0 resultater; 1 fejl
kik-merge: error: merge-dup: unit sol, round 2026: the same result twice ((standard input):2, (standard input):4); remove one, or use --dedupe-identical
kik-merge: 0 results; 1 error
kik-merge: error: merge-dup: unit sol, round 2026: the same result twice (sol:2, copy:2); remove one, or use --dedupe-identical
kik-merge: 1 result gathered into 1 group; 1 error
kik-merge: warning: merge-dup: unit sol, round 2026: the same result twice (sol:2, copy:2); accepted by --dedupe-identical
kik-merge: 2 results; 1 warning
kik-merge: warning: merge-dup: unit sol, round 2026: the same result twice (sol:2, copy:2); accepted by --dedupe-identical
kik-merge: warning: merge-dup: unit sol, round 2026: the same result twice (sol:2, sol:2); accepted by --dedupe-identical
kik-merge: 1 result; 2 warnings
kik-merge: error: merge-conflict: unit sol, round 2026: two results that differ (sol:2, other:2); keep the one that is meant
kik-merge: 0 results; 1 error
kik-merge: error: merge-dup: unit sol, round 2026: the same result twice (sol:2, sol:2); remove one, or use --dedupe-identical
kik-merge: 0 results; 1 error
--- status
3
