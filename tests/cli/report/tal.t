# tal: the figures as tidy CSV and as JSON, hidden ones empty with the reason; --excel as Danish Excel opens it
--- setup
awk 'BEGIN { print "unit;round;respondent;question;points"
	for (i = 1; i <= 12; i++) { printf "a;2026;p%d;S01;%d\n", i, i % 3 + 2
		if (i < 8) printf "a;2026;p%d;S02;4\n", i
		if (i < 2) printf "a;2026;p%d;S03;4\n", i } }' | kik-score - >r.jsonl
kik-merge --by all r.jsonl >all.jsonl
--- command
kik-report tal r.jsonl all.jsonl | cut -d , -f 1-21,23- | sed -n '1,5p;22,23p;30,37p;65,66p'
kik-report tal -f json r.jsonl | jq -c '.tables | keys, (.rows | length)'
kik-report tal -f json r.jsonl | jq -c '.tables.rows[0, 1, 2] | [.item, .n, .blank, .mean, .sd, .counts, .hidden, .evidence]'
kik-report tal --excel r.jsonl | head -n 2 | cut -d ';' -f 1-21 | od -A n -c | head -n 2
kik-report tal --excel r.jsonl | sed -n 2p | cut -d ';' -f 1-21
--- stdout
scope,id,round,stage,level,item,n,blank,mean,median,sd,min,max,agreement,counts,units,unit_mean,unit_sd,unit_min,unit_max,hidden,respondents,expected,evidence,name,area,municipality
all,all,2026,individual,question,S01,12,0,3,3,0.8528,2,4,0.6,0|0|4|4|4|0,1,3,,3,3,,12,,0,all,,
all,all,2026,individual,question,S02,7,5,4,,,,,,,1,4,,4,4,n10,12,,,all,,
all,all,2026,individual,question,S03,,,,,,,,,,,,,,,k,12,,,all,,
all,all,2026,individual,question,S04,0,12,,,,,,,0|0|0|0|0|0,0,,,,,,12,,0,all,,
all,all,2026,individual,theme,T1,,,3.5,,,,,,,1,3.5,,3.5,3.5,n10,12,,,all,,
all,all,2026,individual,theme,T2,,,,,,,,,,0,,,,,,12,,0,all,,
all,all,2026,individual,panel,indsats,,,3.5,,,,,,,1,3.5,,3.5,3.5,,12,,,all,,
all,all,2026,individual,panel,resultat,,,,,,,,,,0,,,,,,12,,,all,,
all,all,2026,individual,total,themes,,,3.5,,,,,,,1,3.5,,3.5,3.5,,12,,,all,,
all,all,2026,individual,total,questions,,,3.5,,,,,,,1,3.5,,3.5,3.5,,12,,,all,,
unit,a,2026,individual,question,S01,12,0,3,3,0.8528,2,4,0.6,0|0|4|4|4|0,,,,,,,12,,0,,,
unit,a,2026,individual,question,S02,7,5,4,,,,,,,,,,,,n10,12,,,,,
unit,a,2026,individual,question,S03,,,,,,,,,,,,,,,k,12,,,,,
unit,a,2026,individual,question,S04,0,12,,,,,,,0|0|0|0|0|0,,,,,,,12,,0,,,
unit,a,2026,individual,total,questions,,,3.5,,,,,,,,,,,,,12,,,,,
["rows"]
32
["S01",12,0,3,0.8528,"0|0|4|4|4|0",null,0]
["S02",7,5,4,null,null,"n10",null]
["S03",null,null,null,null,null,"k",null]
 357 273 277   s   c   o   p   e   ;   i   d   ;   r   o   u   n
   d   ;   s   t   a   g   e   ;   l   e   v   e   l   ;   i   t
unit;a;2026;individual;question;S01;12;0;3;3;0,8528;2;4;0,6;0|0|4|4|4|0;;;;;;
