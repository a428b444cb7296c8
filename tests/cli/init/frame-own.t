# a round with the municipality's own frame: its questions, its digest, a copy in frame.json
--- setup
cat >own.json <<'X'
{"format":"kik-frame","version":1,"id":"own","edition":"2","lang":["da"],
 "title":{"da":"Vores egen ramme"},"origin":{"da":"Vores egen"},
 "scales":[{"id":"p","min":0,"max":1,"step":1,"blank":["-"],
   "levels":[{"from":0,"to":0,"label":{"indsats":{"da":"nej"}}},
             {"from":1,"to":1,"label":{"indsats":{"da":"ja"}}}]}],
 "panels":[{"id":"indsats","title":{"da":"Indsats"}}],
 "themes":[{"id":"A","panel":"indsats","scale":"p","title":{"da":"Hverdag"},
   "questions":[{"id":"A1","text":{"da":"=Er der \"kaffe\"; og te?"}}]}]}
X
--- command
kik-init round --frame own.json --round 2026 --unit sol --participants 1 --forms csv r || exit
kik-init frame own.json | cmp - r/frame.json
kik-init frame --check -v r/frame.json 2>&1 | sed 's/.*sha256:/sha256:/' >digest
grep -c "$(cat digest)" r/round.json r/forms/sol/*.csv | sed 's/[B-Z]\{8\}/CODE/'
sed 's/[B-Z]\{8\}/CODE/; s/sha256:[0-9a-f]*/sha256:…/; s/\r$//' r/forms/sol/*.csv
sed -n '/^| Point/,/^$/p' r/VEJLEDNING.md
--- stdout
r/round.json:1
r/forms/sol/CODE.csv:1
﻿enhed;runde;deltager;ramme;tema;spørgsmål;tekst;point;styrker;forbedringsområder;idéer;dokumentation
sol;2026;CODE;sha256:…;Hverdag;A1;"'=Er der ""kaffe""; og te?";;;;;
| Point | Indsats |
|---:|---|
| 0 | nej |
| 1 | ja |

