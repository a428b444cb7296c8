# no program for PDF: the Debian package is named, what else is wrong is told, and status 4 wins
--- setup
{ sh "$CASES/people.sh" a Nord 6; sh "$CASES/people.sh" b Nord 7 | tail -n +2; } | kik-score - >ab.jsonl
echo broken >c.jsonl
"$CASES/docx.py" t.docx '[[{{title}}]]'
--- command
PATH="$BIN"
kik-report svarrapport -f pdf -o ud/ ab.jsonl c.jsonl; echo $?
kik-report svarrapport -l da -f pdf -o ud/ ab.jsonl; echo $?
kik-report svarrapport --template t.docx -f pdf -o ud/ ab.jsonl; echo $?
echo *
--- stdout
4
4
4
ab.jsonl c.jsonl t.docx
--- stderr
kik-report: c.jsonl:1:1: error: delimiter: cannot tell the columns apart; the header is 'broken'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-report: error: converter: no program is installed that makes pdf; install the Debian package libreoffice-writer-nogui / chromium
kik-report: 2 errors
kik-report: fejl: converter: der er intet program, som kan lave pdf; installér Debian-pakken libreoffice-writer-nogui / chromium
kik-report: 1 fejl
kik-report: error: converter: no program is installed that makes pdf; install the Debian package libreoffice-writer-nogui
kik-report: 1 error
