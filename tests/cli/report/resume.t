# a resume of one page: figures only, no statements; few people: no points either
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - | sh "$CASES/agreed.sh" >six.jsonl
sh "$CASES/people.sh" b Nord 4 | kik-score - | sh "$CASES/agreed.sh" >four.jsonl
--- command
kik-report resume -f txt six.jsonl
kik-report resume -f txt four.jsonl
kik-report resume -f txt --internal four.jsonl | grep '1,00\|Fortroligt'
kik-report resume -f html six.jsonl | grep -c 'Ugeplan\|Flere skal\|opfølgning'
jq -c 'del(.individual) | .consensus.roles? = []' six.jsonl | sed '1{s/,"consensus":.*/}/}' | kik-report resume -f txt - | sed -n '/i Bemærk/,/^$/p'
--- stdout
Resumé af selvevalueringen: a
═════════════════════════════
Runde 2026 · 14. september 2026 · Nord · Byen

a har vurderet sin egen kvalitet efter Den Kommunale Kvalitetsmodel. Deltagerne
svarede først hver for sig og blev derefter enige om fælles point på et
konsensusseminar.

Antal deltagere: 6.

Aftalte point
Højest ligger T1 Ledelse med 3,00, lavest T8 Øvrige nøgleresultater med 1,00.

Tema                       Aftalt
─────────────────────────  ──────
T1 Ledelse                   3,00
T5 Brugerresultater             –
T8 Øvrige nøgleresultater    1,00

Højest ligger: T1 Ledelse (3,00).

Lavest ligger: T8 Øvrige nøgleresultater (1,00).

Gruppen har peget på styrker (1) og forbedringsområder (3). Flest
forbedringsområder hører til: T1 Ledelse (2), T8 Øvrige nøgleresultater (1).

Næste skridt: Lederen prioriterer forbedringsområderne, og de valgte bliver til
handleplaner og mål i enhedens aftale.

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
Resumé af selvevalueringen: b
═════════════════════════════
Runde 2026 · 14. september 2026 · Nord · Byen

b har vurderet sin egen kvalitet efter Den Kommunale Kvalitetsmodel. Deltagerne
svarede først hver for sig og blev derefter enige om fælles point på et
konsensusseminar.

│ i Bemærk. Færre end 5 personer deltog. Point vises derfor ikke, så ingen kan
│ genkendes.

Næste skridt: Lederen prioriterer forbedringsområderne, og de valgte bliver til
handleplaner og mål i enhedens aftale.

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
[ Fortroligt – viser også tal fra små grupper ]
Højest ligger T1 Ledelse med 3,00, lavest T8 Øvrige nøgleresultater med 1,00.
T8 Øvrige nøgleresultater    1,00
Lavest ligger: T8 Øvrige nøgleresultater (1,00).
0
│ i Bemærk. Det fremgår ikke, hvor mange der deltog. Point vises derfor ikke, så
│ ingen kan genkendes.

