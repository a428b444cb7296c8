# development needs two rounds with answers; nothing at all is another fault
--- setup
sh "$CASES/people.sh" a Nord 12 2026 | kik-score - >r26.jsonl
--- command
kik-report udvikling r26.jsonl; echo $?
kik-report udvikling -l da r26.jsonl; echo $?
kik-report udvikling -f csv r26.jsonl; echo $?
--- stdout
3
3
2
--- stderr
kik-report: error: one-round: udvikling is made of two or more rounds, and only '2026' is here; give the results of earlier rounds too
kik-report: 1 error
kik-report: fejl: one-round: udvikling laves af to eller flere runder, og her er kun '2026'; giv også resultaterne fra tidligere runder
kik-report: 1 fejl
kik-report: error: usage: udvikling cannot be made as 'csv'; expected one of txt, html, docx, pdf, xlsx
kik-report: try 'kik-report --help'
