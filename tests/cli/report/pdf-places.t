# what cannot be written is told before a program is called; a single pdf may go anywhere
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - >a.jsonl
mkdir bin ud && cp "$CASES/office.sh" bin/soffice
echo old >ud/2026_a_svarrapport.pdf
--- command
export PATH="$PWD/bin:$PATH" OFFICE_LOG="$PWD/log"
kik-report svarrapport -f pdf -o ud/ a.jsonl; echo $?
cat ud/*
TMPDIR="$PWD/none" kik-report svarrapport -f pdf -o a.pdf a.jsonl; echo $?
ls
kik-report svarrapport -o a.PDF a.jsonl; echo $?
kik-report svarrapport -f pdf a.jsonl | head -n 1
kik-report svarrapport --force -o ud/2026_a_svarrapport.pdf a.jsonl; echo $?
head -n 1 ud/*
--- stdout
4
old
4
a.jsonl
bin
ud
0
%PDF-1.6
0
%PDF-1.6
--- stderr
kik-report: ud/2026_a_svarrapport.pdf: error: io: already exists; use --force to replace it
kik-report: 1 error
kik-report: $PWD/none: error: io: cannot make a directory for temporary files: No such file or directory
kik-report: a.pdf: error: converter: soffice made no PDF: no temporary directory; try again, or use docx or html
kik-report: 2 errors
