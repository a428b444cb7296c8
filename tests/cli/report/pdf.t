# pdf by LibreOffice: all documents in one call, in a private directory of which nothing is left
--- setup
{ sh "$CASES/people.sh" a Nord 6; sh "$CASES/people.sh" b Nord 7 | tail -n +2; } | kik-score - >ab.jsonl
mkdir bin tmp && cp "$CASES/office.sh" bin/soffice
--- command
export PATH="$PWD/bin:$PATH" TMPDIR="$PWD/tmp" OFFICE_LOG="$PWD/log"
kik-report svarrapport -f pdf -o ud/ ab.jsonl; echo $?
stat -c '%a %s %n' ud/*
cat log
ls -A tmp
--- stdout
0
600 2015 ud/2026_a_svarrapport.pdf
600 2015 ud/2026_b_svarrapport.pdf
--headless
--norestore
--nolockcheck
-env:UserInstallation=file:WORK/profile
--convert-to
pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"PDFUACompliance":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}
--outdir
.
0.docx
1.docx
0.docx
1.docx
log
700
--- stderr
