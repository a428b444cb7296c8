# a konsensusrapport by a template of one's own: who took part, each question's figures, what was not dealt with, pairs
--- setup
sh "$CASES/people.sh" a Nord 2 | kik-score - | sh "$CASES/agreed.sh" >r.jsonl
jq -c 'if .format == "kik-result" then (.consensus.questions[] | select(.id == "S01")).points = 5 else . end' r.jsonl >high.jsonl
"$CASES/docx.py" t.docx '[[{{unit.name}} {{date}}: {{#roles}}{{role}}={{role.count}} {{/roles}}i alt {{participants.total}}, hver for sig {{respondents}}, {{dealt}}]][[{{#themes}}]][[{{theme.id}} {{theme.agreed}}]][[{{#questions}}]][[{{question.id}} {{question.points}}/{{question.label}}/{{question.median}}/{{question.range}}/{{question.last}}/{{question.evidence}}{{#question.unexplained}} !{{/question.unexplained}}{{^question.dealt}} ikke behandlet{{/question.dealt}}]][[{{/questions}}]][[{{/themes}}]][[{{#undealt.items}}{{undealt.id}}: {{undealt}}{{/undealt.items}}]][[{{#pairs}}]][[{{note}}]][[{{/pairs}}]][[{{carried.total}}: {{#carried.items}}{{carried}} {{carried.improvement}}; {{/carried.items}}]]'
--- command
kik-report konsensusrapport --template t.docx -o a.docx r.jsonl
"$CASES/docx.py" --text a.docx
kik-report konsensusrapport --template t.docx -o b.docx high.jsonl
"$CASES/docx.py" --text b.docx | tail -n 3
kik-report konsensusrapport --list-fields -f csv | grep -E '^(date|role|undealt|carried|question\.outside|word\.reason),'
--- stdout
a 14. september 2026: leder=1 medarbejder=1 i alt 2, hver for sig 2, 3 af 4
T1 3,00
S01 1/Planlagt: vi har aftalt, hvad vi vil gøre/2,5/2–3// !
S02 5/Fast rytme: vi forbedrer os løbende og lærer af andre/3,5/3–4//Ugeplaner 2026
T5 –
S13 //2,5/2–3// ikke behandlet
T8 1,00
S20 1/Målt, men det går den forkerte vej, eller målet er ikke nået/3,5/3–4// !
S13: S13 Hvad viser målingerne om, hvordan brugerne oplever vores tilbud?
3: 1 Flere skal deltage; 2 <b>Tid</b> til opfølgning; 3 Fortæl om resultaterne; 
S13: S13 Hvad viser målingerne om, hvordan brugerne oplever vores tilbud?
Høj indsats uden tilsvarende resultat: T1 Ledelse ligger højt, men T8 Øvrige nøgleresultater ligger lavt eller er ikke målt. Tal om, hvorfor.
3: 1 Flere skal deltage; 2 <b>Tid</b> til opfølgning; 3 Fortæl om resultaterne; 
date,,tekst,seminarets dato
role,roles,tekst,rollen
question.outside,themes > questions,tekst,"bemærkning, når det aftalte ligger uden for spændet"
undealt,undealt.items,tekst,spørgsmålet med sit nummer
carried,carried.items,tekst,nummer på listen
word.reason,,tekst,Begrundelse
