# actions: days as Excel writes them, numbers, phases and status in Danish; warnings of what is missing, and of what has stood still for over a year
--- setup
cat >sheet.csv <<'X'
enhed;runde;nr;spørgsmål;gruppe;problem;mål;aktivitet;ansvarlig;deltagere;start;frist;timer;kroner;indikator;udgangspunkt;måltal;fase;status;opdateret
sol;2026;H1;S03;Møder;For mange;Færre møder;Tavler;leder;MED;01-02-2026;2026-12-31;12,5;50000;møder om ugen;7;3,5;udfør;i gang;01.03.2026
sol;2026;H2;S16;;;Lavere fravær;;;;2026-06-01;31/05/2026;;;;;;plan;ikke startet;
sol;2026;H3;;;;Andet;;souschef;;2024-11-21;;;;x;;;følg op;i gang;
sol;2026;H4;;;;Andet;;souschef;;2025-11-22;;;;x;;;følg op;i gang;
sol;2026;H5;;;;Andet;;;;2020-01-01;;;;x;;;følg op;gennemført;
sol;2026;H6;;;;Ikke mere;;;;;;;;;;;;opgivet;
X
--- command
kik-score --date 2026-11-22 sheet.csv >out.jsonl
jq -c 'select(.unit) | .actions[]' out.jsonl
kik-merge out.jsonl | cmp - out.jsonl
kik-score -l da --date 2026-11-22 sheet.csv >/dev/null
kik-score -q --no-text sheet.csv | jq -c 'select(.unit) | .actions[0]'
--- stdout
{"id":"H1","questions":["S03"],"group":"Møder","problem":"For mange","goal":"Færre møder","activity":"Tavler","responsible":"leder","participants":"MED","start":"2026-02-01","deadline":"2026-12-31","hours":12.5,"cost":50000,"indicator":"møder om ugen","baseline":7,"target":3.5,"phase":"do","status":"running","updated":"2026-03-01"}
{"id":"H2","questions":["S16"],"goal":"Lavere fravær","start":"2026-06-01","deadline":"2026-05-31","phase":"plan","status":"not-started"}
{"id":"H3","goal":"Andet","responsible":"souschef","start":"2024-11-21","indicator":"x","phase":"check","status":"running"}
{"id":"H4","goal":"Andet","responsible":"souschef","start":"2025-11-22","indicator":"x","phase":"check","status":"running"}
{"id":"H5","goal":"Andet","start":"2020-01-01","indicator":"x","phase":"check","status":"done"}
{"id":"H6","goal":"Ikke mere","status":"dropped"}
{"id":"H1","questions":["S03"],"group":"Møder","start":"2026-02-01","deadline":"2026-12-31","hours":12.5,"cost":50000,"baseline":7,"target":3.5,"phase":"do","status":"running","updated":"2026-03-01"}
--- stderr
kik-score: sheet.csv:3:48: warning: deadline: action 'H2' of unit sol is due on 2026-05-31, before it starts on 2026-06-01
kik-score: sheet.csv:3:35: warning: owner: action 'H2' of unit sol has nobody responsible
kik-score: sheet.csv:3:61: warning: goal: action 'H2' of unit sol has a goal but no indicator; nobody can tell when it is reached
kik-score: sheet.csv:4:51: warning: stuck: action 'H3' of unit sol has been in phase check since 2024-11-21, for more than 12 months
kik-score: 1 unit: 1 scored, 0 withheld; 4 warnings
kik-score: sheet.csv:3:48: advarsel: deadline: handlingen 'H2' i enheden sol har frist den 2026-05-31, før den starter den 2026-06-01
kik-score: sheet.csv:3:35: advarsel: owner: handlingen 'H2' i enheden sol har ingen ansvarlig
kik-score: sheet.csv:3:61: advarsel: goal: handlingen 'H2' i enheden sol har et mål, men ingen indikator; så kan ingen se, hvornår det er nået
kik-score: sheet.csv:4:51: advarsel: stuck: handlingen 'H3' i enheden sol har stået i fasen følg op siden 2024-11-21, i mere end 12 måneder
kik-score: 1 enhed: 1 talt op, 0 tilbageholdt; 4 advarsler
--- status
0
