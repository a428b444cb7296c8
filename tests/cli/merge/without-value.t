# A unit without the value is gathered under (uden), with a warning
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
unit bar 2026 '' Fjordby '2' >bar
--- command
# scope, id, round, n and counts of S01, respondents, municipality
show() { kik-merge -f csv "$@" | cut -d, -f1-3,6,7,15,23,28 | grep ,S01; }
show --by area sol bar
show --by center sol bar
kik-merge -l da --by area -o /dev/null sol bar
echo $?
--- stdout
area,(uden),2026,S01,1,0|0|1|0|0|0,1,Fjordby
area,Ældre,2026,S01,2,0|0|0|1|1|0,2,Fjordby
center,(uden),2026,S01,3,0|0|1|1|1|0,3,Fjordby
0
--- stderr
kik-merge: warning: no-value: unit bar has no area; gathered under '(uden)'
kik-merge: 2 results gathered into 2 groups; 1 warning
kik-merge: warning: no-value: unit bar has no center; gathered under '(uden)'
kik-merge: warning: no-value: unit sol has no center; gathered under '(uden)'
kik-merge: 2 results gathered into 1 group; 2 warnings
kik-merge: advarsel: no-value: enheden bar mangler area; samlet under '(uden)'
kik-merge: 2 resultater samlet i 2 grupper; 1 advarsel
