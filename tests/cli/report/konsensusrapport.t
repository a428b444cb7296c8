# a konsensusrapport: what was agreed beside what was answered alone; a question that was not dealt with; points outside the range, with and without a reason
--- setup
sh "$CASES/people.sh" a Nord 2 | kik-score - | sh "$CASES/agreed.sh" >r.jsonl
--- command
kik-report konsensusrapport -f txt --date 2026-10-01 r.jsonl
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
Deltog i seminaret  2: leder 1, medarbejder 1
Svarede forinden hver for sig
                    2
Spørgsmål med aftalte point
                    3 af 4

│ i Bemærk. Gruppen har ikke aftalt point på: S13. De indgår ikke i
│ gennemsnittene.

Rapporten viser, hvad gruppen blev enig om på konsensusseminaret: point med
begrundelse, styrker og forbedringsområder. Ved siden af står, hvad deltagerne
svarede hver for sig, så man kan se, hvor seminaret flyttede noget.

Overblik
────────

Aftalte point
Højest ligger T1 Ledelse med 3,00, lavest T8 Øvrige nøgleresultater med 1,00.

Temaerne
Tema                       Aftalt  Hver for sig  Forskel
─────────────────────────  ──────  ────────────  ───────
T1 Ledelse                   3,00          3,50        –
T5 Brugerresultater             –          3,00        –
T8 Øvrige nøgleresultater    1,00          3,00        –

Samlede gennemsnit
                                          Aftalt  Hver for sig  Forskel
────────────────────────────────────────  ──────  ────────────  ───────
Indsats: hvert tema tæller lige meget       3,00          2,50        –
Resultat: hvert tema tæller lige meget      1,00          2,63        –
I alt: hvert tema tæller lige meget         2,00          2,56        –
I alt: hvert spørgsmål tæller lige meget    2,33          2,55        –

T1 Ledelse
──────────

S01 Hvordan gør vi kommunens mål og værdier til klare mål for vores egen enhed?
-------------------------------------------------------------------------------

Aftalte point        1 – Planlagt: vi har aftalt, hvad vi vil gøre
Median hver for sig  2,5
Spænd hver for sig   2–3

│ ! Obs. De aftalte point ligger uden for det, deltagerne gav hver for sig
│ (2–3), og der står ingen begrundelse.

Styrker
.......

• Målene er skrevet ned

Forbedringsområder
..................

Ingen

S02 Hvordan får vi målene ud i hverdagen gennem planlægning, prioritering og
opfølgning?
----------------------------------------------------------------------------

Aftalte point          5 – Fast rytme: vi forbedrer os løbende og lærer af andre
Begrundelse            Ugeplanen følges,
                       og den justeres
Median hver for sig    3,5
Spænd hver for sig     3–4
Anvendt dokumentation  Ugeplaner 2026

│ i Bemærk. De aftalte point ligger uden for det, deltagerne gav hver for sig
│ (3–4).

Styrker
.......

Ingen

Forbedringsområder
..................

• Flere skal deltage
• <b>Tid</b> til opfølgning

T5 Brugerresultater
───────────────────

S13 Hvad viser målingerne om, hvordan brugerne oplever vores tilbud?
--------------------------------------------------------------------

Aftalte point        Ikke behandlet
Median hver for sig  2,5
Spænd hver for sig   2–3

Styrker
.......

Ingen

Forbedringsområder
..................

Ingen

T8 Øvrige nøgleresultater
─────────────────────────

S20 Hvilke resultater har vi opnået som organisation, fx forbedringer,
samarbejde og omdømme?
----------------------------------------------------------------------

Aftalte point        1 – Målt, men det går den forkerte vej, eller målet er ikke
                     nået
Median hver for sig  3,5
Spænd hver for sig   3–4

│ ! Obs. De aftalte point ligger uden for det, deltagerne gav hver for sig
│ (3–4), og der står ingen begrundelse.

Styrker
.......

Ingen

Forbedringsområder
..................

• Fortæl om resultaterne

Forbedringsområder, der føres videre
────────────────────────────────────

Listen er udgangspunktet for prioriteringen: Saml det, der hører sammen, vurdér
effekt og indsats, og vælg.

Nr.  Forbedringsområde          Spørgsmål
───  ─────────────────────────  ────────────────────────────────────────────────
  1  Flere skal deltage         S02 Hvordan får vi målene ud i hverdagen gennem
                                planlægning, prioritering og opfølgning?

  2  <b>Tid</b> til opfølgning  S02 Hvordan får vi målene ud i hverdagen gennem
                                planlægning, prioritering og opfølgning?

  3  Fortæl om resultaterne     S20 Hvilke resultater har vi opnået som
                                organisation, fx forbedringer, samarbejde og
                                omdømme?

Om tallene
──────────

Et temas aftalte tal er gennemsnittet af de aftalte point på temaets spørgsmål.
»Hver for sig« er gennemsnittet af deltagernes egne svar. Median og spænd er
deltagernes. I et temas gennemsnit tæller hvert af temaets spørgsmål lige meget.

Rammen er afledt af den offentliggjorte opbygning af Den Kommunale
Kvalitetsmodel (KIK: 8 temaer, 20 spørgsmål) og af CAF. KL's egen
spørgsmålsguide kunne ikke skaffes. Ordlyden er derfor kik-værktøjets egen, og
det samme gælder pointskalaen og fordelingen af spørgsmål på temaer. En kommune
kan erstatte rammen med sin egen.

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
· Dato 1. oktober 2026
