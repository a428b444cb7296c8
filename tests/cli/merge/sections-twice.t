# the same consensus twice, one that differs, facts and frames that contradict: the unit is taken out, and both sources are named
--- setup
sh "$SRC/tests/cli/report/people.sh" a Nord 6 | kik-score - >answers.jsonl
sh "$SRC/tests/cli/report/agreed.sh" <answers.jsonl >whole.jsonl
jq -c 'del(.individual)' whole.jsonl >agreed.jsonl
jq -c 'if .unit then .consensus.questions[0].points = 2 else . end' agreed.jsonl >other.jsonl
jq -c 'if .unit then .unit.area = "Syd" else . end' agreed.jsonl >south.jsonl
--- command
kik-merge whole.jsonl agreed.jsonl; echo $?
kik-merge answers.jsonl agreed.jsonl other.jsonl; echo $?
kik-merge answers.jsonl south.jsonl; echo $?
kik-merge --dedupe-identical whole.jsonl agreed.jsonl | jq -c 'select(.unit) | .leniencies'
kik-merge --dedupe-identical answers.jsonl whole.jsonl | jq -c 'select(.unit) | [.leniencies, has("consensus")]'
KIK_LANG=da kik-merge agreed.jsonl other.jsonl; echo $?
--- stdout
3
3
3
[{"option":"--dedupe-identical","n":1}]
[[{"option":"--dedupe-identical","n":1}],true]
3
--- stderr
kik-merge: error: merge-dup: unit a, round 2026: the same consensus twice (whole.jsonl:2, agreed.jsonl:2); remove one, or use --dedupe-identical
kik-merge: 0 results; 1 error
kik-merge: error: merge-conflict: unit a, round 2026: two agreements that differ (other.jsonl:2, agreed.jsonl:2); keep the one that the group left the seminar with
kik-merge: 0 results; 1 error
kik-merge: answers.jsonl:2: error: unit-conflict: 'area' of unit 'a' is 'Nord' here; elsewhere it is 'Syd'; make them the same
kik-merge: 0 results; 1 error
kik-merge: warning: merge-dup: unit a, round 2026: the same consensus twice (whole.jsonl:2, agreed.jsonl:2); accepted by --dedupe-identical
kik-merge: 1 result; 1 warning
kik-merge: warning: merge-dup: unit a, round 2026: the same result twice (answers.jsonl:2, whole.jsonl:2); accepted by --dedupe-identical
kik-merge: 1 result; 1 warning
kik-merge: fejl: merge-conflict: enheden a, runde 2026: to forskellige konsensusser (other.jsonl:2, agreed.jsonl:2); behold den, som gruppen forlod seminaret med
kik-merge: 0 resultater; 1 fejl
