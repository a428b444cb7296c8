# a format that is not known, or that the report has not, is refused with those it has; no file is made
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - >a.jsonl
--- command
for f in docx md; do kik-report tal -f $f a.jsonl; echo $?; done
kik-report tal -f html a.jsonl; echo $?
kik-report svarrapport -f csv a.jsonl; echo $?
kik-report status -f docx .; echo $?
for o in x.DOCX x.HTML; do kik-report tal -o $o a.jsonl; echo $?; done
ls
--- stdout
2
2
2
2
2
2
2
a.jsonl
--- stderr
kik-report: error: usage: tal cannot be made as 'docx'; expected one of xlsx, csv, json
kik-report: try 'kik-report --help'
kik-report: error: usage: tal cannot be made as 'md'; expected one of xlsx, csv, json
kik-report: try 'kik-report --help'
kik-report: error: usage: tal cannot be made as 'html'; expected one of xlsx, csv, json
kik-report: try 'kik-report --help'
kik-report: error: usage: svarrapport cannot be made as 'csv'; expected one of txt, html, docx, pdf, xlsx
kik-report: try 'kik-report --help'
kik-report: error: usage: status cannot be made as 'docx'; expected one of txt, html, xlsx, csv, json
kik-report: try 'kik-report --help'
kik-report: error: usage: tal cannot be made as 'docx'; expected one of xlsx, csv, json
kik-report: try 'kik-report --help'
kik-report: error: usage: tal cannot be made as 'html'; expected one of xlsx, csv, json
kik-report: try 'kik-report --help'
