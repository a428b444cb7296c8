# the priorities of a unit: groups by the means of what is judged, ranked by effect per effort, ties by votes, then statements, then the gap to the top; what is left out and why
--- setup
sh "$CASES/people.sh" sol Nord 3 >answers.csv
cat >seminar.csv <<'X'
spørgsmål;point;begrundelse;enhed;runde
S01;5;;sol;2026
S02;1;;sol;2026
X
cat >prio.csv <<'X'
enhed;runde;nr;spørgsmål;forbedringsområde;gruppe;forudsætter;effekt;indsats;stemmer;valg
sol;2026;F1;S01;Alene, lille afstand;;;4;2;3;
sol;2026;F2;S02;Alene, stor afstand;;F5;4;2;3;
sol;2026;F3;S03;Et;Par;;3;2;1;nu
sol;2026;F4;S03 S04;To;Par;;5;2;2;
sol;2026;F5;;Flest stemmer;;;2;1;4;
sol;2026;F6;;Tungt;;;5;5;;
sol;2026;F7;;Lidt;;;1;4;;
sol;2026;F8;;Senere;;;5;1;;senere
sol;2026;F9;;Nej;;;5;1;;nej
sol;2026;F10;;Uden indsats;;;5;;;
sol;2026;F11;;Ring;;F12;5;1;;
sol;2026;F12;;Ring;;F11;5;1;;
X
kik-score -q answers.csv seminar.csv prio.csv >in.jsonl
kik-score -q --no-text prio.csv >bare.jsonl
kik-score -q answers.csv >without.jsonl
--- command
kik-report prioritering -f txt in.jsonl
kik-report prioritering -f csv in.jsonl
kik-report prioritering -f json bare.jsonl | jq -c '.. | objects | select(.rank == 2)'
kik-report prioritering -f html in.jsonl | grep -o '<desc[^/]*\|<text class="q"[^/]*\|<p class="marking">[^<]*'
kik-report prioritering -l en -f txt in.jsonl | sed -n '20,34p'
kik-report prioritering -o p.xlsx in.jsonl && unzip -p p.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"'
kik-report prioritering without.jsonl
kik-report prioritering -l da without.jsonl
--- stdout
[ Fortroligt – enhedens eget arbejdspapir ]

Prioritering: sol
═════════════════
Runde 2026 · Nord · Byen

Udsagn              12
Forbedringsområder  11
I rangorden         6
Valgt til nu        1

Effekt og indsats
─────────────────

Effekt og indsats
6 områder vurderet på effekt og indsats. Gør nu: 3. Planlæg: 1. Hvis der er tid:
1. Lad ligge: 1.

Rangorden
Nr.: 1
Forbedringsområde: F5 Flest stemmer
Effekt: 2
Indsats: 1
Effekt pr. indsats: 2,00
Felt: Hvis der er tid
Stemmer: 4
Udsagn: 1

Nr.: 2
Forbedringsområde: Par
Effekt: 4,00
Indsats: 2,00
Effekt pr. indsats: 2,00
Felt: Gør nu
Stemmer: 3
Udsagn: 2
Valg: nu

Nr.: 3
Forbedringsområde: F2 Alene, stor afstand
Effekt: 4
Indsats: 2
Effekt pr. indsats: 2,00
Felt: Gør nu
Stemmer: 3
Udsagn: 1
Forudsætter: F5

Nr.: 4
Forbedringsområde: F1 Alene, lille afstand
Effekt: 4
Indsats: 2
Effekt pr. indsats: 2,00
Felt: Gør nu
Stemmer: 3
Udsagn: 1

Nr.: 5
Forbedringsområde: F6 Tungt
Effekt: 5
Indsats: 5
Effekt pr. indsats: 1,00
Felt: Planlæg
Stemmer: 0
Udsagn: 1

Nr.: 6
Forbedringsområde: F7 Lidt
Effekt: 1
Indsats: 4
Effekt pr. indsats: 0,25
Felt: Lad ligge
Stemmer: 0
Udsagn: 1

Det rummer områderne
────────────────────

Par
---

• F3 · S03 · Et
• F4 · S03, S04 · To

Ikke med i rangordenen
──────────────────────

Forbedringsområder
Forbedringsområde  Hvorfor
─────────────────  ───────────────────────────────────────
F11 Ring           forudsætter sig selv: F11 → F12 → F11
F12 Ring           forudsætter sig selv: F11 → F12 → F11
F8 Senere          valgt til senere
F9 Nej             valgt fra
F10 Uden indsats   ikke vurderet på både effekt og indsats

Om tallene
──────────

Områder med samme gruppe tæller som ét; er flere af dem vurderet, gælder
gennemsnittet, og stemmerne lægges sammen. Rangordenen følger effekt divideret
med indsats. Står to lige, går flest stemmer forud, så flest udsagn, så størst
afstand fra pointene til toppen af skalaen og til sidst nummeret. Effekt over 3
og indsats over 3 er høj. Rangordenen er et oplæg: det er lederen, der vælger.

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
unit,municipality,round,rank,area,effect,effort,ratio,quadrant,votes,statements,choice,needs,left_out
sol,Byen,2026,1,F5 Flest stemmer,2,1,2,Hvis der er tid,4,1,,,
sol,Byen,2026,2,Par,4,2,2,Gør nu,3,2,nu,,
sol,Byen,2026,3,"F2 Alene, stor afstand",4,2,2,Gør nu,3,1,,F5,
sol,Byen,2026,4,"F1 Alene, lille afstand",4,2,2,Gør nu,3,1,,,
sol,Byen,2026,5,F6 Tungt,5,5,1,Planlæg,0,1,,,
sol,Byen,2026,6,F7 Lidt,1,4,0.25,Lad ligge,0,1,,,
sol,Byen,2026,,F11 Ring,5,1,5,Gør nu,0,1,,F12,forudsætter sig selv: F11 → F12 → F11
sol,Byen,2026,,F12 Ring,5,1,5,Gør nu,0,1,,F11,forudsætter sig selv: F11 → F12 → F11
sol,Byen,2026,,F8 Senere,5,1,5,Gør nu,0,1,senere,,valgt til senere
sol,Byen,2026,,F9 Nej,5,1,5,Gør nu,0,1,nej,,valgt fra
sol,Byen,2026,,F10 Uden indsats,5,,,,0,1,,,ikke vurderet på både effekt og indsats
{"unit":"sol","municipality":"","round":"2026","rank":2,"area":"Par","effect":4,"effort":2,"ratio":2,"quadrant":"Gør nu","votes":3,"statements":2,"choice":"nu","needs":"","left_out":""}
<p class="marking">Fortroligt – enhedens eget arbejdspapir
<desc id="c1-d">6 områder vurderet på effekt og indsats. Gør nu: 3. Planlæg: 1. Hvis der er tid: 1. Lad ligge: 1.<
<text class="q" x="66" y="27">Gør nu<
<text class="q" text-anchor="end" x="430" y="27">Planlæg<
<text class="q" x="66" y="376">Hvis der er tid<
<text class="q" text-anchor="end" x="430" y="376">Lad ligge<
No.: 1
Improvement area: F5 Flest stemmer
Effect: 2
Effort: 1
Effect per effort: 2.00
Field: If there is time
Votes: 4
Statements: 1

No.: 2
Improvement area: Par
Effect: 4.00
Effort: 2.00
Effect per effort: 2.00
Field: Do now
sheet name="Rapport"
sheet name="Effekt og indsats"
sheet name="Rangorden"
sheet name="Forbedringsområder"
--- stderr
kik-report: without.jsonl:2: warning: no-section: unit sol has no priorities in round '2026'; they come from its sheet: kik-score SHEET | kik-merge RESULT -
kik-report: error: nothing: no unit has what the report is made of
kik-report: 1 error, 1 warning
kik-report: without.jsonl:2: advarsel: no-section: enhed sol har ingen prioritering i runde '2026'; den kommer fra enhedens ark: kik-score ARK | kik-merge RESULTAT -
kik-report: fejl: nothing: ingen enhed har det, som rapporten laves af
kik-report: 1 fejl, 1 advarsel
--- status
3
