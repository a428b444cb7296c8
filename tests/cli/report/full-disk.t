# a full disk is told in every format
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - >a.jsonl
--- command
kik-report overblik -f txt a.jsonl >/dev/full; echo $?
kik-report svarrapport -f html a.jsonl >/dev/full; echo $?
kik-report tal a.jsonl >/dev/full; echo $?
kik-report tal -f json a.jsonl >/dev/full; echo $?
--- stdout
4
4
4
4
--- stderr
kik-report: standard output: error: io: cannot write: No space left on device
kik-report: 1 error
kik-report: standard output: error: io: cannot write: No space left on device
kik-report: 1 error
kik-report: standard output: error: io: cannot write: No space left on device
kik-report: 1 error
kik-report: standard output: error: io: cannot write: No space left on device
kik-report: 1 error
