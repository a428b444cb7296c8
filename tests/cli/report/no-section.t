# a unit without the section that the report is made of gets no document, and that is said
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - >a.jsonl
sh "$CASES/people.sh" b Nord 6 | kik-score - | sh "$CASES/agreed.sh" | jq -c 'del(.individual)' >b.jsonl
--- command
kik-report konsensusrapport -f html -o out/ a.jsonl b.jsonl; echo $?
kik-report svarrapport -f html -o out/ a.jsonl b.jsonl; echo $?
ls out
KIK_LANG=da kik-report konsensusrapport a.jsonl; echo $?
KIK_LANG=da kik-report svarrapport b.jsonl; echo $?
kik-report overblik b.jsonl; echo $?
KIK_LANG=da kik-report udvikling b.jsonl; echo $?
--- stdout
0
0
2026_a_svarrapport.html
2026_b_konsensusrapport.html
3
3
3
3
--- stderr
kik-report: a.jsonl:2: warning: no-section: unit a has no agreed points in round '2026'; they come from the seminar's sheet: kik-score SHEET | kik-merge ANSWERS -
kik-report: 1 warning
kik-report: b.jsonl:2: warning: no-section: unit b has no individual answers in round '2026'; join them first: kik-merge ANSWERS CONSENSUS
kik-report: 1 warning
kik-report: a.jsonl:2: advarsel: no-section: enhed a har ingen aftalte point i runde '2026'; de kommer fra seminarets ark: kik-score ARK | kik-merge SVAR -
kik-report: fejl: nothing: ingen enhed har det, som rapporten laves af
kik-report: 1 fejl, 1 advarsel
kik-report: b.jsonl:2: advarsel: no-section: enhed b har ingen individuelle svar i runde '2026'; føj dem først til: kik-merge SVAR KONSENSUS
kik-report: fejl: nothing: ingen enhed har det, som rapporten laves af
kik-report: 1 fejl, 1 advarsel
kik-report: error: nothing: no unit has what the report is made of
kik-report: 1 error
kik-report: fejl: nothing: ingen enhed har det, som rapporten laves af
kik-report: 1 fejl
