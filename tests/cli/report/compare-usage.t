# a group that nobody knows, a kind or a format without comparison
--- setup
sh "$CASES/compare.sh" a Nord 10 2 | kik-score - >r.jsonl
--- command
kik-report overblik --compare Vest r.jsonl; echo $?
kik-report overblik --compare '' r.jsonl; echo $?
kik-report tal --compare area r.jsonl; echo $?
kik-report svarrapport -f docx --compare area -o a.docx r.jsonl; echo $?
kik-report overblik --compare leader r.jsonl; echo $?
--- stdout
2
2
2
2
2
--- stderr
kik-report: error: usage: no unit of round 2026 has a column or a group 'Vest' to --compare by; expected all, area, municipality or another column of UNITS.csv
kik-report: try 'kik-report --help'
kik-report: error: usage: no unit of round 2026 has a column or a group '' to --compare by; expected all, area, municipality or another column of UNITS.csv
kik-report: try 'kik-report --help'
kik-report: error: usage: --compare is for overblik, and for svarrapport and konsensusrapport as txt, html or xlsx
kik-report: try 'kik-report --help'
kik-report: error: usage: --compare is for overblik, and for svarrapport and konsensusrapport as txt, html or xlsx
kik-report: try 'kik-report --help'
kik-report: error: usage: no unit of round 2026 has a column or a group 'leader' to --compare by; expected all, area, municipality or another column of UNITS.csv
kik-report: try 'kik-report --help'
