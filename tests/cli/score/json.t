# JSON as the HTML form saves it: every member, null for don't know, several lines in a statement; by pipe too
--- command
kik-score -v "$CASES/form.json" >a.jsonl
jq -c 'select(.unit) | .unit, .round, .individual.respondents, (.individual.questions[:5][] | [.id, .n, .blank, .evidence, .mean, .strengths, .improvements, .ideas])' a.jsonl
cat "$CASES/form.json" | kik-score | cmp - a.jsonl
{ printf '\357\273\277\n\n '; cat "$CASES/form.json"; } >form.csv
kik-score form.csv | cmp - a.jsonl
kik-score -f answers "$CASES/form.json" | head -n 4 | cut -d , -f 1-9
kik-score -f answers "$CASES/form.json" | kik-score | cmp - a.jsonl
kik-score -f answers - <"$CASES/form.json" | kik-score | cmp - a.jsonl
--- stdout
{"id":"solsikken","name":"","area":"","municipality":"Ringkøbing-Skjern"}
"2026"
1
["S01",1,0,1,3,["Vi kender målene","=SUM er ikke en formel"],["opfølgning","Tid til"],["'citeret'"]]
["S02",0,1,0,null,[],[],[]]
["S03",1,0,1,0,[],[],[]]
["S04",0,1,0,null,[],[],[]]
["S05",0,1,0,null,[],[],[]]
unit,round,respondent,question,points,strengths,improvements,ideas,evidence
solsikken,2026,7KQ2M9,S01,3,"Vi kender målene
=SUM er ikke en formel","Tid til
opfølgning",'citeret',1,,,Ringkøbing-Skjern,sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56,,
--- stderr
kik-score: $CASES/form.json: JSON, 5 questions
kik-score: 1 unit: 1 scored, 0 withheld
