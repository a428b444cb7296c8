# a round of some themes leaves gaps; one of another frame breaks the lines, and nothing is compared across it
--- setup
sh "$CASES/people.sh" a Nord 12 2020 | kik-score - >r20.jsonl
sh "$CASES/people.sh" a Nord 12 2022 | kik-score - |
	jq -c 'if .individual then .individual.themes |= .[:2] | .individual.panels |= .[:1]
		| .individual.questions |= .[:6] else . end' >r22.jsonl
sh "$CASES/people.sh" a Nord 12 2024 | kik-score - >r24.jsonl
kik-init frame kik |
	jq -c 'del(.digest) | .themes[1].weight = 2 | .themes[2].title.da = "Ansatte"' >own.json
sh "$CASES/people.sh" a Nord 12 2026 | kik-score --frame own.json - >r26.jsonl
--- command
kik-report udvikling -f txt r20.jsonl r22.jsonl r24.jsonl | sed -n '/^Runderne/,/^For temaer/p'
kik-report udvikling -f txt r20.jsonl r22.jsonl r24.jsonl r26.jsonl | sed -n '/Obs/,$p'
--- stdout
Runderne
Runde  Enheder  Besvarelser  Inviterede  Temaer
─────  ───────  ───────────  ──────────  ──────
2020         1           12           –       8
2022         1           12           –       2
2024         1           12           –       8

│ i Bemærk. I runde 2022 var kun disse temaer med: T1 Ledelse, T2 Ressourcer. De
│ andre har ingen tal fra den runde.

Temaerne gennem runderne
────────────────────────

Hvert tal er et gennemsnit af point. En streg betyder, at temaet ikke var med i
runden. I de samlede gennemsnit tæller hvert tema lige meget. Ændringen vises
kun, hvor begge tal bygger på de samme spørgsmål.

a gennem runderne
I alt: 2,50 i runde 2024. Indsats: 2,50 i runde 2024. Resultat: 2,50 i runde
2024. Før runde 2022 er linjerne brudt (Ikke de samme spørgsmål). Før runde 2024
er linjerne brudt (Ikke de samme spørgsmål).

Indsats gennem runderne
T1 Ledelse: 2,50 i runde 2020, 2,50 i runde 2024. T2 Ressourcer: 2,50 i runde
2020, 2,50 i runde 2024. T3 Medarbejdere: 2,50 i runde 2020, 2,50 i runde 2024.
T4 Metoder og processer: 2,50 i runde 2020, 2,50 i runde 2024.

Resultat gennem runderne
T5 Brugerresultater: 2,50 i runde 2020, 2,50 i runde 2024. T6
Medarbejderresultater: 2,50 i runde 2020, 2,50 i runde 2024. T7 Faglige
resultater: 2,50 i runde 2020, 2,50 i runde 2024. T8 Øvrige nøgleresultater:
2,50 i runde 2020, 2,50 i runde 2024.

Temaerne fra runde 2022 til runde 2024
T1 Ledelse: 2,50 i runde 2022, 2,50 i runde 2024. T2 Ressourcer: 2,50 i runde
2022, 2,50 i runde 2024.

Gennemsnit for hvert tema
Tema                       2020  2022  2024  Ændring   Spørgsmål ændret mere end
                                                                      tilfældigt
─────────────────────────  ────  ────  ────  ───────  ──────────────────────────
T1 Ledelse                 2,50  2,50  2,50     0,00                      0 af 3
T2 Ressourcer              2,50  2,50  2,50     0,00                      0 af 3
T3 Medarbejdere            2,50     –  2,50        –
T4 Metoder og processer    2,50     –  2,50        –
T5 Brugerresultater        2,50     –  2,50        –
T6 Medarbejderresultater   2,50     –  2,50        –
T7 Faglige resultater      2,50     –  2,50        –
T8 Øvrige nøgleresultater  2,50     –  2,50        –
Indsats                    2,50  2,50  2,50        –
Resultat                   2,50     –  2,50        –
I alt                      2,50  2,50  2,50        –

For temaer og samlede gennemsnit er der ingen vurdering af, om ændringen kan
│ ! Obs. Mellem runde 2024 og runde 2026 er spørgsmålene eller skalaen ændret.
│ Tal fra før og efter kan ikke sammenlignes, og linjerne er brudt. Et tal fra
│ før vises kun, hvor tema og skala har samme navn og længde som nu.

Temaerne gennem runderne
────────────────────────

Hvert tal er et gennemsnit af point. En streg betyder, at temaet ikke var med i
runden. I de samlede gennemsnit tæller hvert tema med sin vægt. Ændringen vises
kun, hvor begge tal bygger på de samme spørgsmål.

a gennem runderne
I alt: 2,50 i runde 2026. Indsats: 2,50 i runde 2026. Resultat: 2,50 i runde
2026. Før runde 2022 er linjerne brudt (Ikke de samme spørgsmål). Før runde 2024
er linjerne brudt (Ikke de samme spørgsmål). Før runde 2026 er linjerne brudt
(Spørgsmål eller skala ændret).

Indsats gennem runderne
T1 Ledelse: 2,50 i runde 2026. T2 Ressourcer: 2,50 i runde 2026. T3 Ansatte:
2,50 i runde 2026. T4 Metoder og processer: 2,50 i runde 2026. Før runde 2026 er
linjerne brudt (Spørgsmål eller skala ændret).

Resultat gennem runderne
T5 Brugerresultater: 2,50 i runde 2026. T6 Medarbejderresultater: 2,50 i runde
2026. T7 Faglige resultater: 2,50 i runde 2026. T8 Øvrige nøgleresultater: 2,50
i runde 2026. Før runde 2026 er linjerne brudt (Spørgsmål eller skala ændret).

Gennemsnit for hvert tema
Tema                       2020  2022  2024  2026
─────────────────────────  ────  ────  ────  ────
T1 Ledelse                 2,50  2,50  2,50  2,50
T2 Ressourcer              2,50  2,50  2,50  2,50
T3 Ansatte                    –     –     –  2,50
T4 Metoder og processer    2,50     –  2,50  2,50
T5 Brugerresultater        2,50     –  2,50  2,50
T6 Medarbejderresultater   2,50     –  2,50  2,50
T7 Faglige resultater      2,50     –  2,50  2,50
T8 Øvrige nøgleresultater  2,50     –  2,50  2,50
Indsats                    2,50  2,50  2,50  2,50
Resultat                   2,50     –  2,50  2,50
I alt                      2,50  2,50  2,50  2,50

Hvad har ændret sig?
────────────────────

│ i Bemærk. Runde 2024 brugte en anden spørgeramme. Tallene kan derfor ikke
│ sammenlignes.

Om tallene
──────────

I et temas gennemsnit tæller hvert af temaets spørgsmål lige meget.

Rammen er afledt af den offentliggjorte opbygning af Den Kommunale
Kvalitetsmodel (KIK: 8 temaer, 20 spørgsmål) og af CAF. KL's egen
spørgsmålsguide kunne ikke skaffes. Ordlyden er derfor kik-værktøjets egen, og
det samme gælder pointskalaen og fordelingen af spørgsmål på temaer. En kommune
kan erstatte rammen med sin egen.

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:2c64d503fe6c…)
