# a seminar's sheet is known by its header: date and roles above it, breaks between the questions, a question that was not dealt with; beside the answers it becomes one result
--- setup
sh "$SRC/tests/cli/report/people.sh" sol Nord 3 >answers.csv
cat >sheet.csv <<'X'
dato;14-09-2026
leder;1
medarbejder;2
pårørende;
nr;spørgsmål;tekst;forslag;point;begrundelse;styrker;forbedringsområder;dokumentation;enhed;runde
1;S02;Hvordan …;4;5;"Vi følger op
og retter til";"• God tavle
Ro";'=Mere tid;APV 2026;sol;2026
;;Pause;;;;;;;;
2;S01;Hvordan …;3;3;;;;nej;sol;2026
3;S20;Hvordan …;3;;;;;;sol;2026
X
--- command
kik-score sheet.csv >agreed.jsonl
jq -c 'select(.unit) | [.unit, .round, .complete, has("individual")], .consensus.date, .consensus.roles, .consensus.questions[]' agreed.jsonl
jq -c 'select(.unit) | .consensus | .themes, .total' agreed.jsonl
kik-score --no-text sheet.csv | jq -c 'select(.unit) | .consensus.questions'
kik-score -f csv sheet.csv | grep question | cut -d, -f1-15
kik-score answers.csv sheet.csv | jq -c 'select(.unit) | [.individual.respondents, (.consensus.questions | length)]'
kik-score answers.csv >answers.jsonl
kik-score sheet.csv | kik-merge answers.jsonl - >joined.jsonl
kik-score answers.csv sheet.csv | jq -c 'select(.unit) | .consensus' >one
jq -c 'select(.unit) | .consensus' joined.jsonl | cmp - one
kik-merge -f csv joined.jsonl >tidy.csv
kik-merge -f csv tidy.csv | cmp - tidy.csv
cat sheet.csv | kik-score | cmp - agreed.jsonl
iconv -f UTF-8 -t WINDOWS-1252 sheet.csv | kik-score | cmp - agreed.jsonl
sed 's/;/,/g; s/"Vi/"Vi/' sheet.csv | kik-score | cmp - agreed.jsonl
--- stdout
[{"id":"sol","name":"","area":"","municipality":""},"2026",true,false]
"2026-09-14"
[{"role":"leder","n":1},{"role":"medarbejder","n":2}]
{"id":"S01","points":3,"reason":"","evidence":"","strengths":[],"improvements":[]}
{"id":"S02","points":5,"reason":"Vi følger op\nog retter til","evidence":"APV 2026","strengths":["God tavle","Ro"],"improvements":["=Mere tid"]}
{"id":"S20","points":null,"reason":"","evidence":"","strengths":[],"improvements":[]}
[{"id":"T1","mean":4},{"id":"T8","mean":null}]
{"themes":4,"questions":4}
[{"id":"S01","points":3},{"id":"S02","points":5},{"id":"S20","points":null}]
unit,sol,2026,consensus,question,S01,1,0,3,3,,3,3,1,0|0|0|1|0|0
unit,sol,2026,consensus,question,S02,1,0,5,5,,5,5,1,0|0|0|0|0|1
unit,sol,2026,consensus,question,S20,0,0,,,,,,,0|0|0|0|0|0
unit,sol,2026,consensus,total,questions,,,4,,,,,,
[3,3]
--- stderr
