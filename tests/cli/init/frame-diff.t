# What has changed between two frames, in words, and what that means for forms and results
--- setup
kik-init frame kvik >kvik.json
jq 'del(.digest) | .edition = "2"
 | .lang = ["da","nb"] | del(.. | objects | .en?)
 | .scales[0].max = 6 | .scales[0].levels[5].to = 6
 | .themes[0].title.da = "Ledelsen" | .themes[1].weight = 2
 | .themes[1].perspectives = ["faglig"]
 | .themes[2].questions += [.themes[3].questions[0]] | .themes[3].questions |= .[1:]
 | .themes[4].questions |= [.[1], .[0], .[2]]
 | .themes[5].panel = "indsats"
 | .themes[6].questions += [{"id":"K99","weight":0.5,"text":{"da":"Noget nyt?","nb":"Noe nytt?"}}]
 | .themes[7].questions[0].examples |= .[1:]
 | .themes |= [.[0], .[2], .[1], .[3], .[4], .[5], .[6], .[7]]
 | .pairs |= .[1:]
 | .pairs[1].result = ["V7"]' kvik.json >new.json
jq '.title.nb = "Vår KVIK" | .themes[0].questions[0].text.da = "Hvor vil vi hen?"' kvik.json >words.json
jq 'del(.digest) | .scales[0].subscores = {"indsats":["plan","do"]} | .scales[0].levels[2].to = 3
 | .scales[0].levels[3].from = 4 | .scales[0].levels[3].to = 4 | .scales[0].levels |= .[:4] + .[5:]
 | .panels[0].title.da = "Det, vi gør"' kvik.json >scale.json
--- command
kik-init frame --diff kvik new.json
kik-init frame --diff new.json kvik.json -l en | sed -n '1p;/V9/p;/K99/p'
kik-init frame --diff kvik words.json -l nb
kik-init frame --diff kvik scale.json
kik-init frame --diff kik kik -l en
kik-init frame --scale kik05 --id kvik kvik >other.json
kik-init frame --diff kvik other.json | head -n 4
kik-init frame --diff kvik | sed -n 1p
kik-init frame --diff nowhere kik
kik-init frame --diff kvik --check kik
kik-init frame --diff kvik --edition 2 kik
--- stdout
kvik 1 → kvik 2
Rammen: sprog da en nb → da nb
Skala caf05: point 0–5 i trin på 1 → 0–6 i trin på 1
Tema V1: ny ordlyd (da): »Ledelse« → »Ledelsen«
Tema V2: vægt 1 → 2
Tema V2: syn på kvalitet er ændret
Tema V6: flyttet fra resultat til indsats
Tema V9: fjernet: »Nøgleresultater«
Rammen: temaerne står i en anden rækkefølge
Spørgsmål K10: flyttet fra V4 til V3
Spørgsmål K20: eksempler er ændret
Spørgsmål K22: fjernet: »I hvilket omfang når vi de mål, vi er sat i verden for at nå?«
Spørgsmål K23: fjernet: »Hvad viser økonomi og effektivitet?«
Spørgsmål K99: nyt: »Noget nyt?«
Rammen: spørgsmålene står i en anden rækkefølge
Rammen: par af indsats og resultat er ændret
Fingeraftrykket er et andet: skemaer fra den ene ramme kan ikke tælles op med den anden, og rapporter viser ingen udvikling mellem dem.
kvik 2 → kvik 1
Theme V9: new: “Key results”
Question K99: removed: “Noget nyt?”
kvik 1 → kvik 1
Rammen: ny ordlyd (nb): «KVIK: det danske verktøyet bygd på CAF» → «Vår KVIK»
Spørsmål K01: ny ordlyd (da): «Hvordan sætter ledelsen retning for arbejdspladsen, og kender alle den?» → «Hvor vil vi hen?»
Fingeravtrykket er det samme: Skjemaer som er ute, kan fortsatt brukes, og resultatene kan sammenlignes.
kvik 1 → kvik 1
Skala caf05: trinnenes grænser er ændret
Skala caf05: delpoint er ændret
Panel indsats: ny ordlyd (da): »Indsats« → »Det, vi gør«
Fingeraftrykket er et andet: skemaer fra den ene ramme kan ikke tælles op med den anden, og rapporter viser ingen udvikling mellem dem.
kik 1 → kik 1
No difference.
The digest is the same: forms that are out can still be used, and results compare.
kvik 1 → kvik 1
Skala caf05: fjernet
Skala kik05: ny
Tema V1: skala caf05 → kik05
kik 1 → kvik 1
--- stderr
kik-init: error: frame: no frame 'nowhere'; expected caf2013, caf2020, efqm2020, kik, kvik
kik-init: 1 error
kik-init: error: usage: --diff takes no --list, --check or --format
kik-init: try 'kik-init --help'
kik-init: error: usage: --diff takes no --id, --edition or --scale
kik-init: try 'kik-init --help'
--- status
2
