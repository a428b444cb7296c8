# a template of one's own: lists in lists, rows, a header, what is not there
--- setup
kik-score "$CASES/statements.csv" >r.jsonl
"$CASES/docx.py" t.docx '[[{{unit.name}}, {{round}}{{#last}} (sidst {{last.round}}){{/last}}]][[{{#themes}}]][[{{theme.title}}]][[{{#questions}}]][[{{question.id}} {{question.median}}: {{#strengths}}{{statement}}; {{/strengths}}{{^strengths}}intet{{/strengths}}]][[{{/questions}}]][[{{/themes}}]]' '[[{{Marking}}]]'
--- command
kik-report svarrapport --template t.docx -o a.docx r.jsonl
"$CASES/docx.py" --text a.docx | head -n 6
"$CASES/docx.py" --part a.docx word/header1.xml | grep -o '>[^<]*gruppens[^<]*<'
--- stdout
Solsikken, 2026
Ledelse
S01 4: tydelige mål. (2); 
S02 3: intet
S03 –: intet
Ressourcer
>Fortroligt – gruppens eget arbejdspapir<
