# which efforts go with which results, of 30 units of five like-minded people (see efforts.awk)
# T1 is 1 2 3 by tens, T2 1 2 by fifteens; T5 as T1, T6 against it, T7 1 2 by turns, T8 always 3
# T2 and T5: ranks less their mean are -7.5 7.5 and -10 0 10; 1500 / sqrt(1687.5 * 2000) = 0.8165
# T2 and T6: the same the other way
# T2 and T7: 8 of the first 15 and 7 of the last have 2: (7 * 7 - 8 * 8) / (15 * 15) = -0.0667
# T8 does not vary, so nothing goes with it; who agrees within the unit differs between units alone
--- setup
for n in 24 30; do awk -v units=$n -f "$CASES/efforts.awk" </dev/null | kik-score - >$n.jsonl; done
--- command
kik-report overblik -f txt 30.jsonl | sed -n '/^Hvilke indsatser/,/^Fire syn/p'
kik-report overblik -f txt 24.jsonl | grep -A 1 '^Hvilke indsatser'
kik-report overblik -f txt 30.jsonl | sed -n '/^Målingens/,/^Om tallene/p'
kik-report overblik -f html 30.jsonl | grep -c 'class="small"'
kik-report overblik -f html 30.jsonl | grep -o '<desc[^>]*>T2.*T5.*</desc>'
--- stdout
Hvilke indsatser følges ad med hvilke resultater?
─────────────────────────────────────────────────

Sammenhængen ρ (Spearmans rangkorrelation) er 1, når de enheder, der ligger
højest i indsatsen, også ligger højest i resultatet, 0, når det ene ikke siger
noget om det andet, og −1, når det går den modsatte vej. Den bygger på
enhedernes temagennemsnit. Intervallet rummer 95 % af de værdier, man får, når
enhederne trækkes om igen (bootstrap). Sammenhængen kaldes tydelig, når 0 ligger
uden for intervallet.

│ ! Obs. Tallene siger ikke, hvad der er årsag til hvad: En god ledelse kan give
│ gode resultater, gode resultater kan give arbejdsro, og noget tredje kan ligge
│ bag begge dele. Når der ses på 6 par på én gang, vil et enkelt ofte se
│ tydeligt ud alene ved et tilfælde. Brug tallene til at stille spørgsmål.

Par af indsats og resultat, den stærkeste sammenhæng først
Indsats     Resultat          Enheder  Sammenhæng  Interval  Interval  Vurdering
                                                ρ       fra       til
──────────  ────────────────  ───────  ──────────  ────────  ────────  ─────────
T1 Ledelse  T5                     30        1,00      1,00      1,00  tydelig
            Brugerresultater

T2          T5                     30        0,82      0,69      0,92  tydelig
Ressourcer  Brugerresultater

T1 Ledelse  T7 Faglige             30        0,00     −0,36      0,35  usikker
            resultater

T2          T7 Faglige             30       −0,07     −0,42      0,28  usikker
Ressourcer  resultater

T2          T6                     30       −0,82     −0,92     −0,69  tydelig
Ressourcer  Medarbejderre-
            sultater

T1 Ledelse  T6                     30       −1,00     −1,00     −1,00  tydelig
            Medarbejderre-
            sultater

Fire syn på kvalitet
Hvilke indsatser der følges ad med hvilke resultater, kan først beregnes med
mindst 25 enheder, hvis tal må vises. Her er der 24.
Målingens pålidelighed
──────────────────────

Forskel mellem enhederne er den del af pointenes variation, der ligger mellem
enhederne; resten ligger mellem kolleger i samme enhed. En lille andel betyder,
at temaet ikke skiller enhederne ad: Læs da ikke meget ud af enhedernes
rækkefølge.

Forskel mellem enhederne
Tema                       Procent
─────────────────────────  ───────
T1 Ledelse                     100
T2 Ressourcer                  100
T3 Medarbejdere                  –
T4 Metoder og processer          –
T5 Brugerresultater            100
T6 Medarbejderresultater       100
T7 Faglige resultater          100
T8 Øvrige nøgleresultater        –

Om tallene
12
<desc id="c3-d">T2 Ressourcer (vandret) mod T5 Brugerresultater (lodret): ρ = 0,82, 30 enheder.</desc>
