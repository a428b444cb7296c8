# Sub-scores in the stream: they come back as they were, groups add them, and what does not
# fit together is refused. Of sol two gave plan 50 and 30, of vang one gave 40: 3 people, 120
--- setup
H='unit;round;respondent;question;points;plan;do;check;act;trend;target'
printf '%s\nsol;2026;P1;S01;;50;60;70;80;;\nsol;2026;P2;S01;;30;20;10;0;;\nsol;2026;P3;S01;40;;;;;;\nvang;2026;P1;S01;;40;40;40;45;;\n' "$H" >in.csv
kik-score --frame "$SRC/tests/cli/score/subscores.json" --no-text in.csv >s.jsonl 2>warnings || true
grep -v kik-frame s.jsonl | head -n 1 >sol.jsonl
--- command
F="--frame $SRC/tests/cli/score/subscores.json"
kik-merge s.jsonl | cmp - s.jsonl && echo same
kik-merge --by all s.jsonl >all.jsonl
tail -n 1 all.jsonl | grep -o '"subscores":\[[^]]*\]'
{ head -n 1 s.jsonl; sed -n 3p s.jsonl; } | kik-merge --by all - >vang.jsonl
{ head -n 1 s.jsonl; cat sol.jsonl; } | kik-merge --by all - | kik-merge --by all - vang.jsonl | cmp - all.jsonl && echo law
sed 's/"id":"do","n":2/"id":"do","n":1/' sol.jsonl | kik-merge $F -
sed 's/"id":"act"/"id":"trend"/' sol.jsonl | kik-merge $F -
sed 's/,{"id":"act"[^}]*}//' sol.jsonl | kik-merge $F -
sed 's/"sum":80000/"sum":999000/' sol.jsonl | kik-merge $F -
sed 's/"n":2,"sum"/"n":4,"sum"/g' sol.jsonl | kik-merge $F -
sed 's/"subscores":\[[^]]*\]/"subscores":[1]/' sol.jsonl | kik-merge -l da $F -
--- stdout
same
"subscores":[{"id":"plan","n":3,"sum":120000,"mean":40},{"id":"do","n":3,"sum":120000,"mean":40},{"id":"check","n":3,"sum":120000,"mean":40},{"id":"act","n":3,"sum":125000,"mean":41.6667}]
law
--- stderr
kik-merge: (standard input):1:514: error: inconsistent: the result contradicts itself: 'n' is 1; expected the same n for all sub-scores, at most that of the question
kik-merge: 0 results; 1 error
kik-merge: (standard input):1:588: error: json: 'id' is 'trend'; expected each sub-score of the question's scale once
kik-merge: 0 results; 1 error
kik-merge: (standard input):1:456: error: json: 'subscores' is '[{"id":"plan","n":2,"sum":80000,"mean":40},{"id":"do","n":2,"sum":80000,"mean…'; expected each sub-score of the question's scale once
kik-merge: 0 results; 1 error
kik-merge: (standard input):1:482: error: json: 'sum' is '999000'; expected thousandths of a point
kik-merge: 0 results; 1 error
kik-merge: (standard input):1:456: error: inconsistent: the result contradicts itself: 'subscores' is [{"id":"plan","n":4,"sum":80000,"mean":40},{"id":"do","n":4,"sum":80000,"mean…; expected the same n for all sub-scores, at most that of the question
kik-merge: 0 results; 1 error
kik-merge: (standard input):1:457: fejl: json: 'subscores' er '1'; ventede et objekt
kik-merge: 0 resultater; 1 fejl
--- status
3
