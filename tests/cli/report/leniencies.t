# what was accepted when the answers were read stands in the documents
--- setup
{ sh "$CASES/people.sh" a Nord 6; echo 'a;2026;p1;S99;3;;Nord;Byen'; echo 'a;2026;p1;S98;3;;Nord;Byen'; } >a.csv
kik-score --skip-unknown a.csv >a.jsonl || test $? = 1
--- command
kik-report svarrapport -f txt a.jsonl | grep -a undtagelser
kik-report overblik -f txt -l en a.jsonl | grep exceptions
--- stdout
Ved indlæsningen blev disse undtagelser brugt: --skip-unknown (2).
These exceptions were made when the answers were read: --skip-unknown (2).
