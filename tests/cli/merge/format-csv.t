# Groups as tidy CSV: counts of people, and each unit one vote
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
kik-merge --by all -f csv sol eng elv | sed 's/sha256:[0-9a-f]*/DIGEST/'
--- stdout
scope,id,round,stage,level,item,n,blank,mean,median,sd,min,max,agreement,counts,units,unit_mean,unit_sd,unit_min,unit_max,hidden,frame,respondents,expected,evidence,name,area,municipality
all,all,2026,individual,question,S01,6,0,3,3,1.4142,1,5,0.3333,0|1|1|2|1|1,3,3.5,1.5,2,5,,DIGEST,6,,0,all,,
all,all,2026,individual,question,S02,0,6,,,,,,,0|0|0|0|0|0,0,,,,,,DIGEST,6,,0,all,,
all,all,2026,individual,theme,T1,,,3,,,,,,,3,3.5,1.5,2,5,,DIGEST,6,,0,all,,
all,all,2026,individual,panel,indsats,,,3,,,,,,,3,3.5,1.5,2,5,,DIGEST,6,,,all,,
all,all,2026,individual,total,themes,,,3,,,,,,,3,3.5,1.5,2,5,,DIGEST,6,,,all,,
all,all,2026,individual,total,questions,,,3,,,,,,,3,3.5,1.5,2,5,,DIGEST,6,,,all,,
