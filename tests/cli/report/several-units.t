# several documents other than txt need a directory; txt are put one after the other
--- setup
{ sh "$CASES/people.sh" a Nord 6; sh "$CASES/people.sh" b Nord 7 | tail -n +2; } | kik-score - >ab.jsonl
--- command
kik-report svarrapport -f html ab.jsonl; echo $?
kik-report svarrapport -o both.html ab.jsonl; echo $?
kik-report svarrapport -f txt ab.jsonl | grep -a -e Svarrapport -e "$(printf '\f')"
ls
--- stdout
2
2
Svarrapport: a

Svarrapport: b
ab.jsonl
--- stderr
kik-report: error: usage: 2 units give 2 documents; name a directory: -o DIR/
kik-report: try 'kik-report --help'
kik-report: error: usage: 2 units give 2 documents; name a directory: -o DIR/
kik-report: try 'kik-report --help'
