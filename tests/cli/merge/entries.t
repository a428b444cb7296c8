# priorities and actions join with answers and consensus, in any order the same bytes; the same id twice is named, and a copy may be accepted
--- setup
sh "$SRC/tests/cli/report/people.sh" sol Nord 3 >answers.csv
printf 'enhed;runde;nr;effekt;indsats;forbedringsområde\nsol;2026;F1;1;1;a\nsol;2026;F10;2;1;b\n' >one.csv
printf 'enhed;runde;nr;effekt;indsats;forbedringsområde\nsol;2026;F2;3;1;c\n' >two.csv
printf 'enhed;runde;nr;effekt;indsats;forbedringsområde\nsol;2026;F10;3;1;b\n' >other.csv
printf 'enhed;runde;nr;mål;ansvarlig;indikator;status\nsol;2026;H1;g;l;i;i gang\n' >plan.csv
for f in answers one two other plan; do kik-score $f.csv >$f.jsonl; done
kik-score --no-text one.csv >bare.jsonl
--- command
kik-merge answers.jsonl one.jsonl two.jsonl plan.jsonl >all.jsonl
jq -c 'select(.unit) | (.priorities | map(.id)), .actions, .individual.respondents' all.jsonl
kik-merge plan.jsonl two.jsonl answers.jsonl one.jsonl | cmp - all.jsonl
kik-score plan.csv two.csv one.csv answers.csv | cmp - all.jsonl
kik-merge all.jsonl one.jsonl
kik-merge -l da one.jsonl other.jsonl
kik-merge --dedupe-identical bare.jsonl one.jsonl | jq -c 'select(.unit) | .priorities, .leniencies'
kik-merge --by all all.jsonl | jq -c 'select(.group) | has("priorities")'
sed 's/"effect":2/"effect":7/' all.jsonl | kik-merge -
sed 's/"id":"F10"/"id":"F1"/' all.jsonl | kik-merge -
sed 's/"status":"running"/"status":"igang"/' all.jsonl | kik-merge -
sed 's/"goal":/"gaol":/' all.jsonl | kik-merge -
sed 's/"id":"F2",//' all.jsonl | kik-merge -
--- stdout
["F1","F2","F10"]
[{"id":"H1","goal":"g","responsible":"l","indicator":"i","status":"running"}]
3
[{"id":"F1","text":"a","effect":1,"effort":1},{"id":"F10","text":"b","effect":2,"effort":1}]
[{"option":"--dedupe-identical","n":1}]
true
--- stderr
kik-merge: error: merge-dup: unit sol, round 2026: priorities hold F1 (all.jsonl:2, one.jsonl:2) twice, the same; remove one, or use --dedupe-identical
kik-merge: 0 results; 1 error
kik-merge: fejl: merge-conflict: enheden sol, runde 2026: priorities har F10 (one.jsonl:2, other.jsonl:2) to gange med forskelligt indhold; behold den, der gælder
kik-merge: 0 resultater; 1 fejl
kik-merge: warning: merge-dup: unit sol, round 2026: priorities hold F1 (bare.jsonl:2, one.jsonl:2) twice, the same; accepted by --dedupe-identical
kik-merge: 1 result; 1 warning
kik-merge: (standard input):2:4266: error: json: 'effect' is '7'; expected a whole number
kik-merge: 0 results; 1 error
kik-merge: (standard input):2:4143: error: inconsistent: the result contradicts itself: 'priorities' is F1; expected each of them once
kik-merge: 0 results; 1 error
kik-merge: (standard input):2:4357: error: json: 'status' is 'igang'; expected a word that is known
kik-merge: 0 results; 1 error
kik-merge: (standard input):2:4303: error: json: the key 'gaol' is unknown; expected one of the format's, or x-…
kik-merge: 0 results; 1 error
kik-merge: (standard input):2:4189: error: json: 'id' is missing; expected a text
kik-merge: 0 results; 1 error
--- status
3
