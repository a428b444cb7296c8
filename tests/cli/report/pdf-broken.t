# a program that makes no PDF, half of one, or none of one document: told, with its last word; the others are put out
--- setup
{ sh "$CASES/people.sh" a Nord 6; for u in b c; do sh "$CASES/people.sh" $u Nord 6 | tail -n +2; done; } | kik-score - >abc.jsonl
mkdir bin tmp && cp "$CASES/office.sh" bin/soffice
--- command
export PATH="$PWD/bin:$PATH" TMPDIR="$PWD/tmp"
for office in fail mute half bad; do
	echo "$office"
	OFFICE=$office kik-report svarrapport -f pdf -o $office/ abc.jsonl; echo $?
	ls $office
done
OFFICE=fail kik-report svarrapport -l da -f pdf -o fail/ abc.jsonl
ls -A tmp
--- stdout
fail
4
mute
4
half
4
bad
4
2026_b_svarrapport.pdf
2026_c_svarrapport.pdf
--- stderr
kik-report: fail/2026_a_svarrapport.pdf: error: converter: soffice made no PDF: exit status 77: cannot open the display; try again, or use docx or html
kik-report: fail/2026_b_svarrapport.pdf: error: converter: soffice made no PDF: exit status 77: cannot open the display; try again, or use docx or html
kik-report: fail/2026_c_svarrapport.pdf: error: converter: soffice made no PDF: exit status 77: cannot open the display; try again, or use docx or html
kik-report: 3 errors
kik-report: mute/2026_a_svarrapport.pdf: error: converter: soffice made no PDF: no whole file came: Warning: failed to launch javaldx - java may not function…; try again, or use docx or html
kik-report: mute/2026_b_svarrapport.pdf: error: converter: soffice made no PDF: no whole file came: Warning: failed to launch javaldx - java may not function…; try again, or use docx or html
kik-report: mute/2026_c_svarrapport.pdf: error: converter: soffice made no PDF: no whole file came: Warning: failed to launch javaldx - java may not function…; try again, or use docx or html
kik-report: 3 errors
kik-report: half/2026_a_svarrapport.pdf: error: converter: soffice made no PDF: no whole file came: Warning: failed to launch javaldx - java may not function…; try again, or use docx or html
kik-report: half/2026_b_svarrapport.pdf: error: converter: soffice made no PDF: no whole file came: Warning: failed to launch javaldx - java may not function…; try again, or use docx or html
kik-report: half/2026_c_svarrapport.pdf: error: converter: soffice made no PDF: no whole file came: Warning: failed to launch javaldx - java may not function…; try again, or use docx or html
kik-report: 3 errors
kik-report: bad/2026_a_svarrapport.pdf: error: converter: soffice made no PDF: no whole file came: Error: source file could not be loaded; try again, or use docx or html
kik-report: 1 error
kik-report: fail/2026_a_svarrapport.pdf: fejl: converter: soffice lavede ingen PDF: exit status 77: cannot open the display; prøv igen, eller brug docx eller html
kik-report: fail/2026_b_svarrapport.pdf: fejl: converter: soffice lavede ingen PDF: exit status 77: cannot open the display; prøv igen, eller brug docx eller html
kik-report: fail/2026_c_svarrapport.pdf: fejl: converter: soffice lavede ingen PDF: exit status 77: cannot open the display; prøv igen, eller brug docx eller html
kik-report: 3 fejl
