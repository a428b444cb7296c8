# a round for one unit: the whole directory, the random codes masked
--- command
mask='s/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/g; s/sha256:[0-9a-f]*/sha256:…/; s/\r$//'
kik-init round --round 2026 --unit solsikken --name 'Plejehjemmet Solsikken' --area Ældre \
	--municipality Fjordby --participants 2 --themes T5 --start 2026-08-10 \
	--deadline 2026-09-01 --seminar 2026-09-14 --forms csv,html r2026 || exit
ls -A
find r2026 | sed "$mask" | sort
sed "$mask" r2026/round.json
sed "$mask" r2026/codes.csv
cat r2026/forms/solsikken/*.csv | sed "$mask" | uniq -c | sed 's/^ *//'
--- stdout
r2026
r2026
r2026/VEJLEDNING.md
r2026/answers
r2026/codes.csv
r2026/forms
r2026/forms/solsikken
r2026/forms/solsikken/CODE.csv
r2026/forms/solsikken/CODE.csv
r2026/forms/solsikken/CODE.html
r2026/forms/solsikken/CODE.html
r2026/frame.json
r2026/round.json
{"format":"kik-round","version":1,
  "id":"2026",
  "frame":{"id":"kik","digest":"sha256:…"},
  "lang":"da",
  "start":"2026-08-10",
  "deadline":"2026-09-01",
  "seminar":"2026-09-14",
  "themes":["T5"],
  "units":[
    {"id":"solsikken","name":"Plejehjemmet Solsikken","area":"Ældre","municipality":"Fjordby",
     "participants":[
      {"code":"CODE","role":"leder"},
      {"code":"CODE","role":"medarbejder"}]}]}
unit;code;role;name;email;form
solsikken;CODE;leder;;;forms/solsikken/CODE.csv
solsikken;CODE;medarbejder;;;forms/solsikken/CODE.csv
1 ﻿enhed;runde;deltager;ramme;tema;spørgsmål;tekst;point;styrker;forbedringsområder;idéer;dokumentation
1 solsikken;2026;CODE;sha256:…;Brugerresultater;S13;Hvad viser målingerne om, hvordan brugerne oplever vores tilbud?;;;;;
1 solsikken;2026;CODE;sha256:…;Brugerresultater;S14;Hvad viser vores egne tal om den service, brugerne får?;;;;;
1 ﻿enhed;runde;deltager;ramme;tema;spørgsmål;tekst;point;styrker;forbedringsområder;idéer;dokumentation
1 solsikken;2026;CODE;sha256:…;Brugerresultater;S13;Hvad viser målingerne om, hvordan brugerne oplever vores tilbud?;;;;;
1 solsikken;2026;CODE;sha256:…;Brugerresultater;S14;Hvad viser vores egne tal om den service, brugerne får?;;;;;
