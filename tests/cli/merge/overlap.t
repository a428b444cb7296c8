# A unit that a group already holds would be counted twice: both sources are named
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
kik-merge --by all sol eng >all
kik-merge --by area sol elv >aeldre
kik-merge --by all all sol
echo $?
kik-merge --by municipality all aeldre
kik-merge -l da --by municipality aeldre elv eng
--- stdout
3
--- stderr
kik-merge: error: merge-overlap: unit sol, round 2026 would be counted twice (all:2, sol:2); give each unit once
kik-merge: 2 results gathered into 0 groups; 1 error
kik-merge: error: merge-overlap: unit sol, round 2026 would be counted twice (all:2, aeldre:2); give each unit once
kik-merge: 2 results gathered into 0 groups; 1 error
kik-merge: fejl: merge-overlap: enheden elv, runde 2026 ville blive talt to gange (aeldre:2, elv:2); giv hver enhed én gang
kik-merge: 3 resultater samlet i 0 grupper; 1 fejl
--- status
3
