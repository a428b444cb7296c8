# Questions of a theme that the round leaves out are ignored with a notice
--- setup
printf 'unit;participants\nsol;2\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --themes T2 --frame "$CASES/subscores.json" r
code=$(sed -n 's/^sol;\([A-Z]*\);.*/\1/p' r/codes.csv | head -n 1)
printf 'unit;round;respondent;question;points\nsol;2026;%s;S01;40\nsol;2026;%s;S02;40\n' $code $code >r/answers/a.csv
--- command
kik-score r
echo $?
kik-score -v -l da -f csv r | cut -d, -f6,7 | head -n 4
--- stdout
{"format":"kik-frame","version":1,"id":"subscores","edition":"1","digest":"sha256:35c1b21f755558cb12a4b376ffb5542c1fe8443c7c06561aa53cfbe06f5b679e","lang":["da","en"],"title":{"da":"Delpoint","en":"Sub-scores"},"origin":{"da":"Til prøver","en":"For tests"},"scales":[{"id":"hundred","min":0,"max":100,"step":5,"levels":[{"from":0,"to":100,"label":{"da":"Alt","en":"All"}}],"blank":["ved ikke"],"subscores":{"indsats":["plan","do","check","act"],"resultat":["trend","target"]}}],"panels":[{"id":"indsats","title":{"da":"Indsats","en":"Effort"}},{"id":"resultat","title":{"da":"Resultat","en":"Result"}}],"themes":[{"id":"T1","panel":"indsats","scale":"hundred","weight":1,"title":{"da":"Ledelse","en":"Leadership"},"questions":[{"id":"S01","weight":1,"text":{"da":"Et?","en":"One?"}}]},{"id":"T2","panel":"resultat","scale":"hundred","weight":1,"title":{"da":"Resultater","en":"Results"},"questions":[{"id":"S02","weight":1,"text":{"da":"To?","en":"Two?"}}]}]}
{"format":"kik-result","version":1,"scope":"unit","unit":{"id":"sol","name":"","area":"","municipality":""},"round":"2026","frame":{"id":"subscores","digest":"sha256:35c1b21f755558cb12a4b376ffb5542c1fe8443c7c06561aa53cfbe06f5b679e"},"complete":true,"individual":{"respondents":1,"expected":2,"questions":[{"id":"S02","counts":[[40,1]],"n":1,"blank":0,"evidence":0,"mean":40,"median":40,"sd":null,"min":40,"max":40,"agreement":1,"strengths":[],"improvements":[],"ideas":[]}],"themes":[{"id":"T2","mean":40,"evidence":0}],"panels":[{"id":"indsats","mean":null},{"id":"resultat","mean":40}],"total":{"themes":40,"questions":40}}}
0
item,n
S02,1
T2,
indsats,
--- stderr
kik-score: warning: evidence: unit sol: fewer than two participants used the documentation for T2
kik-score: 1 unit: 1 scored, 0 withheld; 1 warning
kik-score: r/answers/a.csv:2:19: bemærk: theme-left-out: spørgsmålet 'S01' hører til et tema, som runden udelader; overses
kik-score: r/answers/a.csv: UTF-8, semicolon, 2 rows
kik-score: advarsel: evidence: enheden sol: færre end to deltagere brugte dokumentationen til T2
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt; 1 advarsel
