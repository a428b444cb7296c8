# Groups carry what their units agreed on: summed, gathered again to the same bytes, found twice, and held against the members
--- setup
for u in a b c d; do
	area=Nord
	[ $u != d ] || area=Syd
	sh "$SRC/tests/cli/report/people.sh" $u $area 6 | kik-score - >$u.answers
	sh "$SRC/tests/cli/report/agreed.sh" <$u.answers >$u.both
	jq -c 'del(.individual)' $u.both >$u.agreed
done
# unit b agreed on 2 points of S01 and did not deal with S20; c has no consensus
sed 's/{"id":"S01","points":1/{"id":"S01","points":2/; s/{"id":"S20","points":1/{"id":"S20","points":null/' b.both >b
--- command
kik-merge --by area a.both b c.answers d.agreed >areas
jq -c 'select(.group.id == "Nord") | .consensus.units, (.consensus.questions[] | [.id, .counts, .n, .blank, .mean, .sd, .units, .unit_max, .strengths, .improvements, .improving])' areas
jq -c 'select(.group.id == "Nord") | .members[] | .unit.id, .agreed' areas
jq -c 'select(.group.id == "Nord") | .consensus.themes[0], .consensus.panels[1], .consensus.total' areas
jq -c 'select(.group.id == "Syd") | [keys], .consensus.units' areas
kik-merge --by area -f csv areas | sed -n '/^area,Nord,2026,consensus/s/,sha256:[0-9a-f]*,/,DIGEST,/p'
# a law: in other steps and another order the same
kik-merge --by all a.both b c.answers d.agreed >all
kik-merge --by all areas | cmp - all
kik-merge --by area d.agreed a.agreed a.answers >some
kik-merge --by all b some c.answers | cmp - all
kik-merge --by all all | cmp - all
# texts left out are not known, and not none
jq -c 'if .unit then del(.consensus.questions[].strengths, .consensus.questions[].improvements) else . end' d.agreed >d.mute
kik-merge --by all d.mute | jq -c 'select(.group) | .members[0].agreed[0], (.consensus.questions[0] | [.strengths, .improvements, .improving])'
kik-merge --by all d.mute a.both | jq -c 'select(.group) | .consensus.questions[1] | [.strengths, .improvements, .improving]'
# counted twice
kik-merge --by all all d.agreed
# held against the members
try() { sed "s/$1/$2/" areas >bad; kik-merge bad 2>&1 >/dev/null | sed '$d'; }
try '"units":2,"questions"' '"units":3,"questions"'
try '"S01","counts":\[0,1,1,0,0,0\],"n":2' '"S01","counts":[0,1,1,0,0,0],"n":1'
try '"strengths":2' '"strengths":7'
try '"improvements":4' '"improvements":null'
try '\["S01",2000,1,0\]' '["S01",2500,1,0]'
try '\["S01",2000,1,0\]' '["S99",2000,1,0]'
try '\["S01",2000,1,0\]' '["S02",2000,1,0]'
try '\["S01",2000,1,0\]' '["S01",2000,1]'
try '\["S01",2000,1,0\]' '["S01",2000,1,null]'
try '\["S01",2000,1,0\]' '["S01",2000,-1,0]'
try '"consensus":{"units":2' '"consensus":{"texts":2'
LC_ALL=C kik-merge -l da bad >/dev/null
--- stdout
2
["S01",[0,1,1,0,0,0],2,0,1.5,0.7071,2,2,2,0,0]
["S02",[0,0,0,0,0,2],2,0,5,0,2,5,0,4,2]
["S13",[0,0,0,0,0,0],0,2,null,null,0,null,0,0,0]
["S20",[0,1,0,0,0,0],1,1,1,null,1,1,0,2,2]
"a"
[["S01",1000,1,0],["S02",5000,0,2],["S13",null,0,0],["S20",1000,0,1]]
"b"
[["S01",2000,1,0],["S02",5000,0,2],["S13",null,0,0],["S20",null,0,1]]
"c"
null
{"id":"T1","mean":3.25,"units":2,"unit_mean":3.25,"unit_sd":0.3536,"unit_min":3,"unit_max":3.5}
{"id":"resultat","mean":1,"units":1,"unit_mean":1,"unit_sd":null,"unit_min":1,"unit_max":1}
{"themes":2.125,"questions":2.5}
[["complete","consensus","format","frame","group","members","round","scope","version"]]
1
area,Nord,2026,consensus,question,S01,2,0,1.5,1.5,0.7071,1,2,0.8,0|1|1|0|0|0,2,1.5,0.7071,1,2,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,question,S02,2,0,5,5,0,5,5,1,0|0|0|0|0|2,2,5,0,5,5,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,question,S13,0,2,,,,,,,0|0|0|0|0|0,0,,,,,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,question,S20,1,1,1,1,,1,1,1,0|1|0|0|0|0,1,1,,1,1,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,theme,T1,,,3.25,,,,,,,2,3.25,0.3536,3,3.5,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,theme,T5,,,,,,,,,,0,,,,,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,theme,T8,,,1,,,,,,,1,1,,1,1,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,panel,indsats,,,3.25,,,,,,,2,3.25,0.3536,3,3.5,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,panel,resultat,,,1,,,,,,,1,1,,1,1,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,total,themes,,,2.125,,,,,,,2,2.75,1.0607,2,3.5,,DIGEST,,,,Nord,Nord,Byen
area,Nord,2026,consensus,total,questions,,,2.5,,,,,,,2,2.9167,0.825,2.3333,3.5,,DIGEST,,,,Nord,Nord,Byen
["S01",1000,null,null]
[null,null,null]
[0,2,1]
kik-merge: bad:2:7162: error: inconsistent: the result contradicts itself: 'units' is 3; expected the members' 2
kik-merge: bad:2:7216: error: inconsistent: the result contradicts itself: 'n' is 1; expected the members' 2
kik-merge: bad:2:7377: error: inconsistent: the result contradicts itself: 'strengths' is 7; expected the members' 2
kik-merge: bad:2:7610: error: inconsistent: the result contradicts itself: 'improvements' is null; expected the members' 4
kik-merge: bad:2:1398: error: inconsistent: the result contradicts itself: 'agreed' is 2500; expected points on the scale
kik-merge: bad:2:1392: error: json: 'agreed' is 'S99'; expected each question of the frame at most once
kik-merge: bad:2:1409: error: json: 'agreed' is 'S02'; expected each question of the frame at most once
kik-merge: bad:2:1391: error: json: 'agreed' is '["S01",2000,1]'; expected [id, points, strengths, improvements], in thousandths or null
kik-merge: bad:2:1391: error: json: 'agreed' is '["S01",2000,1,null]'; expected [id, points, strengths, improvements], in thousandths or null
kik-merge: bad:2:1391: error: json: 'agreed' is '["S01",2000,-1,0]'; expected [id, points, strengths, improvements], in thousandths or null
kik-merge: bad:2:7154: error: json: the key 'texts' is unknown; expected one of the format's, or x-…
--- stderr
kik-merge: error: merge-overlap: unit d, round 2026 would be counted twice (all:2, d.agreed:2); give each unit once
kik-merge: 2 results gathered into 0 groups; 1 error
kik-merge: bad:2:7154: fejl: json: nøglen 'texts' er ukendt; ventede en af formatets, eller x-…
kik-merge: 1 resultat; 1 fejl
--- status
1
