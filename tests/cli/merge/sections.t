# answers and consensus of a unit become one result, in either order, also when the sheet names no municipality; a group holds what there is of either
--- setup
sh "$SRC/tests/cli/report/people.sh" a Nord 6 | kik-score - >answers.jsonl
sh "$SRC/tests/cli/report/people.sh" b Nord 5 | kik-score - >b.jsonl
sh "$SRC/tests/cli/report/agreed.sh" <answers.jsonl >whole.jsonl
jq -c 'del(.individual) | if .unit then .unit.municipality = "" else . end' whole.jsonl >agreed.jsonl
--- command
kik-merge whole.jsonl >expected
kik-merge answers.jsonl agreed.jsonl | cmp - expected
kik-merge agreed.jsonl answers.jsonl | cmp - expected
kik-merge b.jsonl agreed.jsonl answers.jsonl | jq -c 'select(.unit) | [.unit.id, has("individual"), has("consensus")]'
kik-merge --by area whole.jsonl >expected
kik-merge --by area agreed.jsonl answers.jsonl | cmp - expected
kik-merge --by area answers.jsonl | jq -c 'select(.group) | has("consensus"), (.members[] | has("agreed"))'
kik-merge --by all agreed.jsonl b.jsonl | jq -c 'select(.group) | [.members[] | [.unit.id, .respondents, .expected, has("agreed")]], .individual.respondents'
# a unit of which there is nothing but what came of it
jq -c 'del(.individual, .consensus) | if .unit then .priorities = [{"id":"F1","text":"a","effect":1,"effort":1}] else . end' whole.jsonl >after.jsonl
kik-merge --by all after.jsonl b.jsonl | jq -c 'select(.group) | [.members[].unit.id]'
--- stdout
["a",true,true]
["b",true,false]
false
false
[["a",0,null,true],["b",5,null,false]]
5
["a","b"]
--- stderr
