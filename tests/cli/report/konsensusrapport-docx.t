# a konsensusrapport as a Word document of our own template: with and without last time, and the individual answers
--- setup
sh "$CASES/people.sh" a Nord 2 | kik-score - | sh "$CASES/agreed.sh" >r.jsonl
sh "$CASES/people.sh" a Nord 4 2024 | kik-score - | sh "$CASES/agreed.sh" >old.jsonl
sh "$CASES/people.sh" a Nord 4 | kik-score - | sh "$CASES/agreed.sh" | sed 's/"id":"S02","points":5/"id":"S02","points":2/' >new.jsonl
jq -c 'del(.individual)' r.jsonl >alone.jsonl
jq -c 'if .format == "kik-result" then .consensus.questions[].improvements = [] else . end' r.jsonl >done.jsonl
--- command
kik-report konsensusrapport --date 2026-10-01 -o a.docx r.jsonl
stat -c %a a.docx
kik-report konsensusrapport -f docx --date 2026-10-01 r.jsonl | cmp - a.docx
"$CASES/docx.py" --text a.docx | grep -v '^$' | sed '/^Om tallene/,$d'
kik-report konsensusrapport -o b.docx old.jsonl new.jsonl
"$CASES/docx.py" --text b.docx | grep -A 2 '^Tema \|^Samlede gennemsnit |'
"$CASES/docx.py" --text b.docx | grep '^Aftalt sidst'
kik-report konsensusrapport -l en -o c.docx alone.jsonl
"$CASES/docx.py" --text c.docx | grep -v '^$' | sed -n '9,/^T1/p'
"$CASES/docx.py" --part c.docx docProps/core.xml | grep dc:
"$CASES/docx.py" --part c.docx word/styles.xml | grep -o '<w:lang[^>]*>'
kik-report konsensusrapport -o d.docx done.jsonl
"$CASES/docx.py" --text d.docx | grep -v '^$' | sed -n '/føres videre/,/^Om/p'
--- stdout
600
Konsensusrapport: a
Runde 2026 · Nord · Byen
Fortroligt – enhedens eget arbejdspapir
Enhed | a
Område | Nord
Kommune | Byen
Runde | 2026
Konsensusseminar | 14. september 2026
Deltog i seminaret | 2: leder 1, medarbejder 1
Svarede forinden hver for sig | 2
Spørgsmål med aftalte point | 3 af 4
Gruppen har ikke aftalt point på: S13. De indgår ikke i gennemsnittene.
Rapporten viser, hvad gruppen blev enig om på konsensusseminaret: point med begrundelse, styrker og forbedringsområder. Ved siden af står, hvad deltagerne svarede hver for sig, så man kan se, hvor seminaret flyttede noget.
Overblik
Temaerne
Tema | Aftalt | Hver for sig | Forskel
T1 Ledelse | 3,00 | 3,50 | –
T5 Brugerresultater | – | 3,00 | –
T8 Øvrige nøgleresultater | 1,00 | 3,00 | –
Samlede gennemsnit
Samlede gennemsnit | Aftalt | Hver for sig | Forskel
Indsats: hvert tema tæller lige meget | 3,00 | 2,50 | –
Resultat: hvert tema tæller lige meget | 1,00 | 2,63 | –
I alt: hvert tema tæller lige meget | 2,00 | 2,56 | –
I alt: hvert spørgsmål tæller lige meget | 2,33 | 2,55 | –
T1 Ledelse
S01 Hvordan gør vi kommunens mål og værdier til klare mål for vores egen enhed?
Aftalte point | 1 – Planlagt: vi har aftalt, hvad vi vil gøre
Median hver for sig | 2,5
Spænd hver for sig | 2–3
De aftalte point ligger uden for det, deltagerne gav hver for sig (2–3), og der står ingen begrundelse.
Styrker
Målene er skrevet ned
Forbedringsområder
Ingen
S02 Hvordan får vi målene ud i hverdagen gennem planlægning, prioritering og opfølgning?
Aftalte point | 5 – Fast rytme: vi forbedrer os løbende og lærer af andre
Begrundelse | Ugeplanen følges,
og den justeres
Median hver for sig | 3,5
Spænd hver for sig | 3–4
Anvendt dokumentation | Ugeplaner 2026
De aftalte point ligger uden for det, deltagerne gav hver for sig (3–4).
Styrker
Ingen
Forbedringsområder
Flere skal deltage
<b>Tid</b> til opfølgning
T5 Brugerresultater
S13 Hvad viser målingerne om, hvordan brugerne oplever vores tilbud?
Aftalte point | Ikke behandlet
Median hver for sig | 2,5
Spænd hver for sig | 2–3
Styrker
Ingen
Forbedringsområder
Ingen
T8 Øvrige nøgleresultater
S20 Hvilke resultater har vi opnået som organisation, fx forbedringer, samarbejde og omdømme?
Aftalte point | 1 – Målt, men det går den forkerte vej, eller målet er ikke nået
Median hver for sig | 3,5
Spænd hver for sig | 3–4
De aftalte point ligger uden for det, deltagerne gav hver for sig (3–4), og der står ingen begrundelse.
Styrker
Ingen
Forbedringsområder
Fortæl om resultaterne
Forbedringsområder, der føres videre
Listen er udgangspunktet for prioriteringen: Saml det, der hører sammen, vurdér effekt og indsats, og vælg.
Nr. | Forbedringsområde | Spørgsmål
1 | Flere skal deltage | S02 Hvordan får vi målene ud i hverdagen gennem planlægning, prioritering og opfølgning?
2 | <b>Tid</b> til opfølgning | S02 Hvordan får vi målene ud i hverdagen gennem planlægning, prioritering og opfølgning?
3 | Fortæl om resultaterne | S20 Hvilke resultater har vi opnået som organisation, fx forbedringer, samarbejde og omdømme?
Tema | Aftalt | Hver for sig | Forskel | Aftalt sidst | Ændring
T1 Ledelse | 1,50 | 3,00 | – | 3,00 | −1,50
T5 Brugerresultater | – | 3,25 | – | – | –
--
Samlede gennemsnit | Aftalt | Hver for sig | Forskel | Aftalt sidst | Ændring
Indsats: hvert tema tæller lige meget | 1,50 | 2,50 | – | 3,00 | −1,50
Resultat: hvert tema tæller lige meget | 1,00 | 2,69 | – | 1,00 | 0,00
Aftalt sidst | 1 (0,00)
Aftalt sidst | 5 (−3,00)
Aftalt sidst | 1 (0,00)
Took part in the seminar | 2: leder 1, medarbejder 1
Questions with agreed points | 3 of 4
The individual answers are not in the input, so this report shows only what was agreed.
The group agreed on no points for: S13. They enter no mean.
This report shows what the group agreed on at the consensus seminar: points with their reason, strengths and areas for improvement. Beside them stands what each participant answered alone, so that one can see what the seminar moved.
Overview
The themes
Theme | Agreed
T1 Leadership | 3.00
<dc:title>Consensus report: a</dc:title>
<dc:subject>Round 2026 · Nord · Byen</dc:subject>
<dc:creator>Byen</dc:creator>
<dc:language>en-GB</dc:language>
<w:lang w:val="en-GB"/>
Forbedringsområder, der føres videre
Gruppen har ikke aftalt nogen forbedringsområder.
Om tallene
