# every fault of a template's fields in one pass
--- setup
kik-score "$CASES/statements.csv" >r.jsonl
"$CASES/docx.py" t.docx '[[{{unit.nam}} {{statement}} {{themes}}]][[{{#facts}}{{#facts}}{{/facts}}{{/facts}}]]<w:tbl><w:sdt><w:sdtPr><w:tag w:val="round"/></w:sdtPr><w:sdtContent><w:tr><w:tc>[[x]]</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>' '[[{{round]]'
"$CASES/docx.py" u.docx '[[x{{#themes}}]][[{{/themes}}]][[{{/questions}}]][[{{#last}}]]'
--- command
kik-report svarrapport --template t.docx -o a.docx r.jsonl
echo $?
kik-report svarrapport --template u.docx -o a.docx r.jsonl
echo $?
kik-report svarrapport -l da --template u.docx -o a.docx r.jsonl
ls
--- stdout
3
3
r.jsonl
t.docx
u.docx
--- stderr
kik-report: t.docx:word/document.xml: error: template: no field 'unit.nam'; known here, nearest first: unit.name, unit.id, unit.area, last.note, notes, title, word.no, cautions, facts, footer, last, marking, …
kik-report: t.docx:word/document.xml: error: template: 'statement' belongs to the items of a list; put it between {{#strengths}} … {{/strengths}}
kik-report: t.docx:word/document.xml: error: template: '{{themes}}' is not a text; expected {{#themes}} … {{/themes}}
kik-report: t.docx:word/document.xml: error: template: the list 'facts' stands within itself; expected another list
kik-report: t.docx:word/document.xml: error: template: 'round' cannot stand here; expected a text in a paragraph or cell, a picture in the place of one
kik-report: t.docx:word/header1.xml: error: template: '{{round' is not a field; expected two braces, a name, two braces
kik-report: 6 errors
kik-report: u.docx:word/document.xml: error: template: '{{#themes}}' and its end do not stand in places that match; put both in one paragraph, in one row of a table, or each in a paragraph of its own
kik-report: u.docx:word/document.xml: error: template: '{{/questions}}' closes nothing here; expected {{#questions}} first
kik-report: u.docx:word/document.xml: error: template: '{{#last}}' is never closed; expected {{/last}} after it
kik-report: 3 errors
kik-report: u.docx:word/document.xml: fejl: template: '{{#themes}}' og dets slutning står ikke på steder, der passer sammen; sæt begge i samme afsnit, i samme tabelrække eller hver i sit eget afsnit
kik-report: u.docx:word/document.xml: fejl: template: '{{/questions}}' lukker ikke noget her; ventede {{#questions}} først
kik-report: u.docx:word/document.xml: fejl: template: '{{#last}}' bliver aldrig lukket; ventede {{/last}} efter det
kik-report: 3 fejl
