# A group of groups is a group, the same as gathered at once; a group regroups, and joins
# other groups of the same kind
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
--- command
kik-merge --by all sol eng elv >at-once
kik-merge --by area sol elv >aeldre
kik-merge --by area eng >boern
kik-merge aeldre boern >areas
kik-merge --by all areas >twice
test -s at-once && cmp at-once twice && echo same
kik-merge --by area sol eng elv | cmp areas - && echo joined
kik-merge --by area areas | cmp areas - && echo again
# halves of one group
kik-merge --by all sol >half && kik-merge --by all eng elv >other
kik-merge --by all half other | cmp at-once - && echo halves
kik-merge half other
kik-merge --by all half half
kik-merge --by all --dedupe-identical half half | tail -n 1 | grep -o '"respondents":[0-9]*,"expected":null,"q\|"leniencies.*'
kik-merge --by municipality areas eng 2>&1 | tail -n 2
--- stdout
same
joined
again
halves
"respondents":2,"expected":null,"q
"respondents":2,"expected":null,"q
"leniencies":[{"option":"--dedupe-identical","n":1}]}
kik-merge: error: merge-overlap: unit eng, round 2026 would be counted twice (areas:2, eng:2); give each unit once
kik-merge: 3 results gathered into 0 groups; 1 error
--- stderr
kik-merge: error: merge-conflict: unit all, round 2026: two results that differ (half:2, other:2); keep the one that is meant
kik-merge: 0 results; 1 error
kik-merge: error: merge-dup: unit all, round 2026: the same result twice (half:2, half:2); remove one, or use --dedupe-identical
kik-merge: 0 results gathered into 0 groups; 1 error
kik-merge: warning: merge-dup: unit all, round 2026: the same result twice (half:2, half:2); accepted by --dedupe-identical
kik-merge: 1 result gathered into 1 group; 1 warning
