# The four formats; for Excel with semicolons, decimal comma, CRLF and BOM
--- command
for f in json csv answers statements; do
	echo "== $f"
	kik-score -f $f --frame "$CASES/small.json" "$CASES/answers.csv" | sed 's/sha256:[0-9a-f]*/DIGEST/g'
done
for f in csv answers statements; do
	kik-score -f $f --excel --frame "$CASES/small.json" "$CASES/answers.csv" | sed 's/sha256:[0-9a-f]*/DIGEST/g;3q' | cat -A | cut -c1-120
done
kik-score -f xml "$CASES/answers.csv"
echo $?
--- stdout
== json
{"format":"kik-frame","version":1,"id":"small","edition":"1","digest":"DIGEST","lang":["da","en"],"title":{"da":"Lille ramme","en":"Small frame"},"origin":{"da":"Til prøver","en":"For tests"},"scales":[{"id":"kik05","min":0,"max":5,"step":1,"levels":[{"from":0,"to":5,"label":{"da":"Alt","en":"All"}}],"blank":["ved ikke","don't know","-","9"]}],"panels":[{"id":"indsats","title":{"da":"Indsats","en":"Effort"}}],"themes":[{"id":"T1","panel":"indsats","scale":"kik05","weight":1,"title":{"da":"Ledelse","en":"Leadership"},"questions":[{"id":"S01","weight":1,"text":{"da":"Et?","en":"One?"}},{"id":"S02","weight":1,"text":{"da":"To?","en":"Two?"}}]}]}
{"format":"kik-result","version":1,"scope":"unit","unit":{"id":"sol","name":"","area":"","municipality":""},"round":"2026","frame":{"id":"small","digest":"DIGEST"},"complete":true,"individual":{"respondents":2,"expected":null,"questions":[{"id":"S01","counts":[0,0,0,1,1,0],"n":2,"blank":0,"evidence":1,"mean":3.5,"median":3.5,"sd":0.7071,"min":3,"max":4,"agreement":0.8,"strengths":["Rød grød"],"improvements":[],"ideas":[]},{"id":"S02","counts":[0,0,0,0,0,0],"n":0,"blank":2,"evidence":0,"mean":null,"median":null,"sd":null,"min":null,"max":null,"agreement":null,"strengths":[],"improvements":["Møder på tide"],"ideas":[]}],"themes":[{"id":"T1","mean":3.5,"evidence":1}],"panels":[{"id":"indsats","mean":3.5}],"total":{"themes":3.5,"questions":3.5}}}
== csv
scope,id,round,stage,level,item,n,blank,mean,median,sd,min,max,agreement,counts,units,unit_mean,unit_sd,unit_min,unit_max,hidden,frame,respondents,expected,evidence,name,area,municipality
unit,sol,2026,individual,question,S01,2,0,3.5,3.5,0.7071,3,4,0.8,0|0|0|1|1|0,,,,,,,DIGEST,2,,1,,,
unit,sol,2026,individual,question,S02,0,2,,,,,,,0|0|0|0|0|0,,,,,,,DIGEST,2,,0,,,
unit,sol,2026,individual,theme,T1,,,3.5,,,,,,,,,,,,,DIGEST,2,,1,,,
unit,sol,2026,individual,panel,indsats,,,3.5,,,,,,,,,,,,,DIGEST,2,,,,,
unit,sol,2026,individual,total,themes,,,3.5,,,,,,,,,,,,,DIGEST,2,,,,,
unit,sol,2026,individual,total,questions,,,3.5,,,,,,,,,,,,,DIGEST,2,,,,,
== answers
unit,round,respondent,question,points,strengths,improvements,ideas,evidence,name,area,municipality,frame,plan,do,check,act,trend,target
sol,2026,P1,S01,4,Rød grød,,,1,,,,DIGEST,,,,,,
sol,2026,P1,S02,ved ikke,,Møder på tide,,,,,,DIGEST,,,,,,
sol,2026,P2,S01,3,,,,,,,,DIGEST,,,,,,
sol,2026,P2,S02,,,,,,,,,DIGEST,,,,,,
== statements
unit,round,question,kind,text,name,area,municipality
sol,2026,S01,strengths,Rød grød,,,
sol,2026,S02,improvements,Møder på tide,,,
M-oM-;M-?scope;id;round;stage;level;item;n;blank;mean;median;sd;min;max;agreement;counts;units;unit_mean;unit_sd;unit_mi
unit;sol;2026;individual;question;S01;2;0;3,5;3,5;0,7071;3;4;0,8;0|0|0|1|1|0;;;;;;;DIGEST;2;;1;;;^M$
unit;sol;2026;individual;question;S02;0;2;;;;;;;0|0|0|0|0|0;;;;;;;DIGEST;2;;0;;;^M$
M-oM-;M-?unit;round;respondent;question;points;strengths;improvements;ideas;evidence;name;area;municipality;frame;plan;d
sol;2026;P1;S01;4;RM-CM-8d grM-CM-8d;;;1;;;;DIGEST;;;;;;^M$
sol;2026;P1;S02;ved ikke;;MM-CM-8der pM-CM-% tide;;;;;;DIGEST;;;;;;^M$
M-oM-;M-?unit;round;question;kind;text;name;area;municipality^M$
sol;2026;S01;strengths;RM-CM-8d grM-CM-8d;;;^M$
sol;2026;S02;improvements;MM-CM-8der pM-CM-% tide;;;^M$
2
--- stderr
kik-score: error: usage: --format is 'xml'; expected one of json|csv|answers|statements
kik-score: try 'kik-score --help'
