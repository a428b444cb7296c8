# --by municipality, all, and a column of UNITS.csv; rounds are kept apart
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
unit sol 2024 Ældre Fjordby '1 1 1' >old
printf 'unit;municipality;center;leader\nsol;Fjordby;Nord;Ane\neng;Fjordby;Syd;Bo\nelv;Fjordby;Nord;\n' >UNITS.csv
--- command
# scope, id, round, n and counts of S01, respondents, municipality
show() { kik-merge -f csv "$@" | cut -d, -f1-3,6,7,15,23,28 | grep ,S01; }
for by in area municipality all; do show --by $by sol eng elv old; done
show --by center --units UNITS.csv sol eng elv
show --by leader --units UNITS.csv sol eng elv
--- stdout
area,Børn,2026,S01,1,0|0|0|0|0|1,1,Fjordby
area,Ældre,2024,S01,3,0|3|0|0|0|0,3,Fjordby
area,Ældre,2026,S01,5,0|1|1|2|1|0,5,Fjordby
municipality,Fjordby,2024,S01,3,0|3|0|0|0|0,3,Fjordby
municipality,Fjordby,2026,S01,6,0|1|1|2|1|1,6,Fjordby
all,all,2024,S01,3,0|3|0|0|0|0,3,
all,all,2026,S01,6,0|1|1|2|1|1,6,
center,Nord,2026,S01,5,0|1|1|2|1|0,5,Fjordby
center,Syd,2026,S01,1,0|0|0|0|0|1,1,Fjordby
leader,(uden),2026,S01,3,0|1|1|1|0|0,3,Fjordby
leader,Ane,2026,S01,2,0|0|0|1|1|0,2,Fjordby
leader,Bo,2026,S01,1,0|0|0|0|0|1,1,Fjordby
--- stderr
kik-merge: warning: no-value: unit elv has no leader; gathered under '(uden)'
kik-merge: 3 results gathered into 3 groups; 1 warning
