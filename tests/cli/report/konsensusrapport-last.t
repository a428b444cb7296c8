# beside the agreed points stand those of the round before; without the individual answers, it says so
--- setup
sh "$CASES/people.sh" a Nord 4 2024 | kik-score - | sh "$CASES/agreed.sh" | jq -c 'del(.individual)' >old.jsonl
sh "$CASES/people.sh" a Nord 4 | kik-score - | sh "$CASES/agreed.sh" | sed 's/"id":"S02","points":5/"id":"S02","points":2/' | jq -c 'del(.individual)' >new.jsonl
--- command
kik-report konsensusrapport -f txt old.jsonl new.jsonl | sed -n '1,/^T5/p'
kik-report konsensusrapport -f txt --lang en old.jsonl new.jsonl | sed -n '1,/^S01/p'
kik-report konsensusrapport -f txt --lang nb old.jsonl new.jsonl | sed -n '1,/^S01/p'
--- stdout
[ Fortroligt – enhedens eget arbejdspapir ]

Konsensusrapport: a
═══════════════════
Runde 2026 · Nord · Byen

Enhed               a
Område              Nord
Kommune             Byen
Runde               2026
Konsensusseminar    14. september 2026
Deltog i seminaret  4: leder 1, medarbejder 3
Spørgsmål med aftalte point
                    3 af 4

│ i Bemærk. De individuelle svar er ikke med i materialet. Rapporten viser
│ derfor kun det aftalte.

│ i Bemærk. Gruppen har ikke aftalt point på: S13. De indgår ikke i
│ gennemsnittene.

Rapporten viser, hvad gruppen blev enig om på konsensusseminaret: point med
begrundelse, styrker og forbedringsområder. Ved siden af står, hvad deltagerne
svarede hver for sig, så man kan se, hvor seminaret flyttede noget.

Overblik
────────

Aftalte point
Højest ligger T1 Ledelse med 1,50, lavest T8 Øvrige nøgleresultater med 1,00.

Temaerne
Tema                       Aftalt  Aftalt sidst  Ændring
─────────────────────────  ──────  ────────────  ───────
T1 Ledelse                   1,50          3,00    −1,50
T5 Brugerresultater             –             –        –
[ Confidential – the unit's own working paper ]

Consensus report: a
═══════════════════
Round 2026 · Nord · Byen

Unit                      a
Area                      Nord
Municipality              Byen
Round                     2026
Consensus seminar         14 September 2026
Took part in the seminar  4: leder 1, medarbejder 3
Questions with agreed points
                          3 of 4

│ i Note. The individual answers are not in the input, so this report shows only
│ what was agreed.

│ i Note. The group agreed on no points for: S13. They enter no mean.

This report shows what the group agreed on at the consensus seminar: points with
their reason, strengths and areas for improvement. Beside them stands what each
participant answered alone, so that one can see what the seminar moved.

Overview
────────

Agreed points
T1 Leadership is highest with 1.50, T8 Other key results lowest with 1.00.

The themes
Theme                 Agreed  Agreed last time  Change
────────────────────  ──────  ────────────────  ──────
T1 Leadership           1.50              3.00   −1.50
T5 User results            –                 –       –
T8 Other key results    1.00              1.00    0.00

Overall means
                                     Agreed  Agreed last time  Change
───────────────────────────────────  ──────  ────────────────  ──────
Effort: each theme counts equally      1.50              3.00   −1.50
Results: each theme counts equally     1.00              1.00    0.00
Total: each theme counts equally       1.25              2.00   −0.75
Total: each question counts equally    1.33              2.33   −1.00

T1 Leadership
─────────────

S01 How do we turn the municipality's goals and values into clear goals for our
[ Fortrolig – enhetens eget arbeidspapir ]

Konsensusrapport: a
═══════════════════
Runde 2026 · Nord · Byen

Enhet                a
Område               Nord
Kommune              Byen
Runde                2026
Konsensusseminar     14. september 2026
Deltok på seminaret  4: leder 1, medarbejder 3
Spørsmål med avtalte poeng
                     3 av 4

│ i Merk. De individuelle svarene er ikke med i materialet. Rapporten viser
│ derfor bare det som ble avtalt.

│ i Merk. Gruppen har ikke avtalt poeng på: S13. De inngår ikke i
│ gjennomsnittene.

Rapporten viser hva gruppen ble enig om på konsensusseminaret: poeng med
begrunnelse, styrker og forbedringsområder. Ved siden av står det hva deltakerne
svarte hver for seg, slik at man kan se hva seminaret flyttet på.

Oversikt
────────

Avtalte poeng
Høyest ligger T1 Ledelse med 1,50, lavest T8 Andre nøkkelresultater med 1,00.

Temaene
Tema                       Avtalt  Avtalt sist  Endring
─────────────────────────  ──────  ───────────  ───────
T1 Ledelse                   1,50         3,00    −1,50
T5 Brukerresultater             –            –        –
T8 Andre nøkkelresultater    1,00         1,00     0,00

Samlede gjennomsnitt
                                       Avtalt  Avtalt sist  Endring
─────────────────────────────────────  ──────  ───────────  ───────
Innsats: hvert tema teller like mye      1,50         3,00    −1,50
Resultat: hvert tema teller like mye     1,00         1,00     0,00
I alt: hvert tema teller like mye        1,25         2,00    −0,75
I alt: hvert spørsmål teller like mye    1,33         2,33    −1,00

T1 Ledelse
──────────

S01 Hvordan gjør vi kommunens mål og verdier om til tydelige mål for vår egen
