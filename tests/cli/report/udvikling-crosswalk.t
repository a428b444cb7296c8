# a round of CAF beside one of KIK: apart and told of, until a crosswalk converts it; a municipality's own; hidden and missing stay so
--- setup
caf() {
	kik-init frame caf2020 | jq -r '.themes[].questions[].id' |
		awk -v n="$1" -v no="$2" 'BEGIN { print "unit;round;respondent;question;points" }
		$1 != no { for (i = 1; i <= n; i++) printf "a;2022;p%d;%s;%d\n", i, $1, (NR * 7 + i * 5) % 101 }' |
		kik-score --frame caf2020 -
}
caf 12 >caf.jsonl
caf 4 >few.jsonl
caf 12 Q24 >gap.jsonl
sh "$CASES/people.sh" a Nord 12 2026 | kik-score - >kik.jsonl
cat >own.json <<'X'
{"format":"kik-crosswalk","version":1,"id":"vores","edition":"2","from":"caf2020","to":"kik",
 "scale":"linear","lang":["da"],"title":{"da":"Vores egen"},"origin":{"da":"Aftalt i styregruppen."},
 "rows":[{"to":"T1","from":[{"question":"Q11","weight":2},{"question":"Q12"}]}]}
X
sed 's/Q12/Q99/' own.json >wrong.json
--- command
table() { sed -n '/^Gennemsnit for hvert tema/,/^$/p;/Obs/,/^$/p'; }
kik-report udvikling -f txt caf.jsonl kik.jsonl | table
kik-report udvikling -f txt --crosswalk caf2020-kik caf.jsonl kik.jsonl | sed -n '/Obs/,$p'
kik-report udvikling -f txt --crosswalk own.json caf.jsonl kik.jsonl | sed -n '/^Gennemsnit for/,/^$/p;/^Sådan/,/^Om tallene/p'
kik-report udvikling -f txt --crosswalk caf2020-kik few.jsonl kik.jsonl | sed -n '/^Gennemsnit for/,/^$/p'
kik-report udvikling -f txt --crosswalk caf2020-kik gap.jsonl kik.jsonl | sed -n '/^Gennemsnit for/,/^$/p'
kik-report udvikling -f html -l nb --crosswalk caf2020-kik caf.jsonl kik.jsonl | grep -o 'converted[^.]*Omregnet[^.]*</td>' | sed -n 1p
kik-report udvikling -f txt --crosswalk wrong.json caf.jsonl kik.jsonl; echo $?
kik-report udvikling -f txt --crosswalk kvik-kik caf.jsonl kik.jsonl | grep -c ≈
KIK_LANG=da kik-report udvikling -f txt --crosswalk kvik-kik caf.jsonl kik.jsonl >nul
kik-report overblik -f txt --crosswalk kvik-kik kik.jsonl; echo $?
--- stdout
│ ! Obs. Mellem runde 2022 og runde 2026 er spørgsmålene eller skalaen ændret.
│ Tal fra før og efter kan ikke sammenlignes, og linjerne er brudt. Et tal fra
│ før vises kun, hvor tema og skala har samme navn og længde som nu.

Gennemsnit for hvert tema
Tema                       2022  2026
─────────────────────────  ────  ────
T1 Ledelse                    –  2,50
T2 Ressourcer                 –  2,50
T3 Medarbejdere               –  2,50
T4 Metoder og processer       –  2,50
T5 Brugerresultater           –  2,50
T6 Medarbejderresultater      –  2,50
T7 Faglige resultater         –  2,50
T8 Øvrige nøgleresultater     –  2,50
Indsats                       –  2,50
Resultat                      –  2,50
I alt                         –  2,50

│ ! Obs. Runde 2022 er lavet med »CAF 2020: fælles europæisk model for
│ selvevaluering« og er her omregnet til »Den Kommunale Kvalitetsmodel« med
│ overgangen »Fra CAF 2020 til KIK« (caf2020-kik, udgave 1). Omregnede tal har
│ tegnet ≈. Der er ikke spurgt om det samme: tallene kan stilles ved siden af
│ hinanden, men de kan ikke vise, om en forskel er en ændring. Derfor er
│ linjerne brudt, og der er hverken ændring eller vurdering.

Temaerne gennem runderne
────────────────────────

Hvert tal er et gennemsnit af point. En streg betyder, at temaet ikke var med i
runden. I de samlede gennemsnit tæller hvert tema lige meget. Ændringen vises
kun, hvor begge tal bygger på de samme spørgsmål.

Gennemsnit for hvert tema
Tema                       2022 (≈ omregnet)  2026
─────────────────────────  ─────────────────  ────
T1 Ledelse                            ≈ 2,80  2,50
T2 Ressourcer                         ≈ 1,93  2,50
T3 Medarbejdere                       ≈ 2,46  2,50
T4 Metoder og processer               ≈ 3,23  2,50
T5 Brugerresultater                   ≈ 3,05  2,50
T6 Medarbejderresultater              ≈ 2,70  2,50
T7 Faglige resultater                 ≈ 1,82  2,50
T8 Øvrige nøgleresultater             ≈ 1,88  2,50
Indsats                               ≈ 2,60  2,50
Resultat                              ≈ 2,36  2,50
I alt                                 ≈ 2,48  2,50

Hvad har ændret sig?
────────────────────

│ i Bemærk. Runde 2022 stillede andre spørgsmål. Dens temaer er omregnet, men
│ spørgsmål for spørgsmål er der intet at sammenligne.

Sådan er der omregnet
─────────────────────

Et omregnet tal er gennemsnittet af de spørgsmål, det bygger på; er der flere
rækker i et tema, regnes hver række for sig og så temaet som ellers. Pointene
føres lige ud fra den ene skala til den anden: bunden bliver bunden, toppen
bliver toppen, og midten bliver midten. Mangler svar på et af spørgsmålene,
eller er det skjult, er der intet omregnet tal.

»Fra CAF 2020 til KIK« (caf2020-kik, udgave 1)
----------------------------------------------

Hvad temaerne bygger på
Tema                       Spørgsmål  CAF 2020: fælles europæisk     Skala
                                      model for selvevaluering
─────────────────────────  ─────────  ─────────────────────────────  ───────────
T1 Ledelse                 S01        Q11, Q14, Q21, Q22             0–100 → 0–5
T1 Ledelse                 S02        Q12, Q23                       0–100 → 0–5
T1 Ledelse                 S03        Q13, Q24                       0–100 → 0–5
T2 Ressourcer              S04        Q41, Q42                       0–100 → 0–5
T2 Ressourcer              S05        Q43, Q46                       0–100 → 0–5
T2 Ressourcer              S06        Q44, Q45                       0–100 → 0–5
T3 Medarbejdere            S07        Q31                            0–100 → 0–5
T3 Medarbejdere            S08        Q32                            0–100 → 0–5
T3 Medarbejdere            S09        Q33                            0–100 → 0–5
T4 Metoder og processer    S10        Q51, Q53                       0–100 → 0–5
T4 Metoder og processer    S11        Q52                            0–100 → 0–5
T4 Metoder og processer    S12        Q51, Q53                       0–100 → 0–5
T5 Brugerresultater        S13        Q61                            0–100 → 0–5
T5 Brugerresultater        S14        Q62                            0–100 → 0–5
T6 Medarbejderresultater   S15        Q71                            0–100 → 0–5
T6 Medarbejderresultater   S16        Q72                            0–100 → 0–5
T7 Faglige resultater      S17        Q91                            0–100 → 0–5
T7 Faglige resultater      S18        Q91                            0–100 → 0–5
T8 Øvrige nøgleresultater  S19        Q92                            0–100 → 0–5
T8 Øvrige nøgleresultater  S20        Q92, Q81, Q82                  0–100 → 0–5

Overgangen følger den tabel, som KIK-rammen er lavet efter: for hvert
KIK-spørgsmål de delkriterier i CAF 2020, det bygger på, med lige stor vægt.
Fordelingen er kik-værktøjets egen. En kommune kan sætte sin egen overgang i
stedet.

Om tallene
──────────

I et temas gennemsnit tæller hvert af temaets spørgsmål lige meget.

Rammen er afledt af den offentliggjorte opbygning af Den Kommunale
Kvalitetsmodel (KIK: 8 temaer, 20 spørgsmål) og af CAF. KL's egen
spørgsmålsguide kunne ikke skaffes. Ordlyden er derfor kik-værktøjets egen, og
det samme gælder pointskalaen og fordelingen af spørgsmål på temaer. En kommune
kan erstatte rammen med sin egen.

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
Gennemsnit for hvert tema
Tema                       2022 (≈ omregnet)  2026
─────────────────────────  ─────────────────  ────
T1 Ledelse                            ≈ 2,09  2,50
T2 Ressourcer                              –  2,50
T3 Medarbejdere                            –  2,50
T4 Metoder og processer                    –  2,50
T5 Brugerresultater                        –  2,50
T6 Medarbejderresultater                   –  2,50
T7 Faglige resultater                      –  2,50
T8 Øvrige nøgleresultater                  –  2,50
Indsats                                    –  2,50
Resultat                                   –  2,50
I alt                                      –  2,50

Sådan er der omregnet
─────────────────────

Et omregnet tal er gennemsnittet af de spørgsmål, det bygger på; er der flere
rækker i et tema, regnes hver række for sig og så temaet som ellers. Pointene
føres lige ud fra den ene skala til den anden: bunden bliver bunden, toppen
bliver toppen, og midten bliver midten. Mangler svar på et af spørgsmålene,
eller er det skjult, er der intet omregnet tal.

»Vores egen« (vores, udgave 2)
------------------------------

Hvad temaerne bygger på
Tema        Spørgsmål  CAF 2020: fælles europæisk model for          Skala
                       selvevaluering
──────────  ─────────  ────────────────────────────────────────────  ───────────
T1 Ledelse             Q11 × 2, Q12                                  0–100 → 0–5

Aftalt i styregruppen.

Om tallene
Gennemsnit for hvert tema
Tema                       2022 (≈ omregnet)  2026
─────────────────────────  ─────────────────  ────
T1 Ledelse                                <5  2,50
T2 Ressourcer                             <5  2,50
T3 Medarbejdere                           <5  2,50
T4 Metoder og processer                   <5  2,50
T5 Brugerresultater                       <5  2,50
T6 Medarbejderresultater                  <5  2,50
T7 Faglige resultater                     <5  2,50
T8 Øvrige nøgleresultater                 <5  2,50
Indsats                                   <5  2,50
Resultat                                  <5  2,50
I alt                                     <5  2,50

Gennemsnit for hvert tema
Tema                       2022 (≈ omregnet)  2026
─────────────────────────  ─────────────────  ────
T1 Ledelse                                 –  2,50
T2 Ressourcer                         ≈ 1,93  2,50
T3 Medarbejdere                       ≈ 2,46  2,50
T4 Metoder og processer               ≈ 3,23  2,50
T5 Brugerresultater                   ≈ 3,05  2,50
T6 Medarbejderresultater              ≈ 2,70  2,50
T7 Faglige resultater                 ≈ 1,82  2,50
T8 Øvrige nøgleresultater             ≈ 1,88  2,50
Indsats                                    –  2,50
Resultat                              ≈ 2,36  2,50
I alt                                      –  2,50

converted" aria-hidden="true">≈&nbsp;</span><span class="vh">Omregnet: </span>2,80</td><td class="n">2,50</td>
3
0
2
--- stderr
kik-report: warning: crosswalk: round 2022 has another frame and stands apart; --crosswalk caf2020-kik converts it
kik-report: 1 warning
kik-report: wrong.json:3:71: error: crosswalk: frame 'caf2020' has no question 'Q99'
kik-report: 1 error
kik-report: warning: crosswalk: round 2022 has another frame and stands apart; --crosswalk caf2020-kik converts it
kik-report: warning: crosswalk: crosswalk 'kvik-kik' leads from frame 'kvik' to 'kik', and no round is left to convert
kik-report: 2 warnings
kik-report: advarsel: crosswalk: runde 2022 har en anden spørgeramme og står for sig selv; --crosswalk caf2020-kik omregner den
kik-report: advarsel: crosswalk: overgangen 'kvik-kik' går fra spørgerammen 'kvik' til 'kik', og der er ingen runde at omregne
kik-report: 2 advarsler
kik-report: error: usage: --crosswalk is for udvikling
kik-report: try 'kik-report --help'
--- status
0
