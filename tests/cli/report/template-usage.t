# --template is for Word documents; --list-fields says what a template can hold
--- setup
kik-score "$CASES/statements.csv" >r.jsonl
--- command
kik-report svarrapport -f html --template t.docx r.jsonl
echo $?
kik-report tal --list-fields
echo $?
kik-report svarrapport --template missing.docx -f docx r.jsonl
echo $?
kik-report svarrapport --list-fields -f csv -l en | grep -E '^(field|title|themes|question.median|statement.count|radar|last|word.mean),'
--- stdout
2
2
4
field,within,kind,description
title,,text,title of the document
radar,,picture,chart of the themes
last,,yes/no,there are figures of last time
themes,,list,the themes
question.median,themes > questions,text,median
statement.count,themes > questions > strengths,text,how many wrote it
statement.count,themes > questions > improvements,text,how many wrote it
statement.count,themes > questions > ideas,text,how many wrote it
word.mean,,text,Mean
--- stderr
kik-report: error: usage: --template is for docx and pdf, but the format is 'html'
kik-report: try 'kik-report --help'
kik-report: error: usage: tal cannot be made as 'docx'; expected one of xlsx, csv, json
kik-report: try 'kik-report --help'
kik-report: missing.docx: error: io: cannot open: No such file or directory
kik-report: 1 error
