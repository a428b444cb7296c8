# the guide for the tovholder, with the directory's own name and the dates
--- command
mkdir sub
kik-init round --round 2026 --unit solsikken --name 'Plejehjemmet Solsikken' --participants 2 \
	--start 2026-08-10 --deadline 2026-09-01 --seminar 2026-09-14 sub/r2026/
cat sub/r2026/VEJLEDNING.md
--- stdout
# Runde 2026: vejledning til tovholderen

- Enheder: 1
- Deltagere i alt: 2
- Runden begynder: 10. august 2026
- Svarfrist: 1. september 2026
- Konsensusseminar: 14. september 2026

Kommandoerne nedenfor skrives i den mappe, som `r2026` ligger i.

## Det ligger i mappen

| | |
|---|---|
| `forms/` | et tomt skema til hver deltager, en mappe for hver enhed |
| `answers/` | her lægger du de udfyldte skemaer; mappen er tom fra start |
| `codes.csv` | hvem der har hvilken kode. **Kun for dig** |
| `round.json`, `frame.json` | runden og spørgsmålene. Ret ikke i dem |

## Svarene er fortrolige

Skemaerne bærer en kode og intet navn, og `codes.csv` er det eneste sted, der
knytter koden til en person. Lad filen ligge, hvor kun du kan åbne den, og send den
ikke videre, heller ikke til lederen.

Kald svarene *fortrolige*, og lov ikke mere end det. Grupperne er så små, at kolleger
ofte kan gætte, hvem der har skrevet hvad, og du kan selv slå koden op.

## 1. Del skemaerne ud

Åbn `codes.csv` i Excel. Hver linje er én deltager, og kolonnen `form` viser, hvilken
fil deltageren skal have. Er navnene ikke skrevet ind, så skriv dem i kolonnen `name`,
efterhånden som du deler ud. Lederen får skemaet med rollen `leder`.

Send hver deltager sit eget skema og ikke andre. Skriv ikke navne i skemaet eller i
filnavnet.

Skemaet er en webside i én fil og virker uden internet. Fjerner jeres mailsystem filer,
der ender på `.html`, så pak dem i en zip-fil, eller læg hvert skema i en mappe, som kun
deltageren har adgang til.

| Enhed | Mappe | Skemaer |
|---|---|---:|
| Plejehjemmet Solsikken | `forms/solsikken/` | 2 |

## 2. Det skal deltagerne vide

Kopiér gerne det følgende ind i den mail, du sender skemaet med.

Skemaet som webside (`.html`):

1. Gem skemaet på computeren, og åbn det derfra i en browser. I mailens eget vindue kan
   det læses, men ikke gemme.
2. Svar på spørgsmålene i den rækkefølge, du vil. Vejledningen står øverst i skemaet.
3. Tryk på »Gem svar som fil«. Filen hedder `kik-svar-` og så enhed og kode. Vil du holde
   pause, så hent filen i skemaet igen, når du går videre.
4. Skriv ikke navne, CPR-numre eller andet, som en borger eller kollega kan kendes på.
5. Send filen til mig. Brugte du en delt computer, så slet den bagefter.

Svarfristen er 1. september 2026.

| Point | Indsats | Resultat |
|---:|---|---|
| 0 | Ingen indsats eller kun løse tanker | Ikke målt eller ikke dokumenteret |
| 1 | Planlagt: vi har aftalt, hvad vi vil gøre | Målt, men det går den forkerte vej, eller målet er ikke nået |
| 2 | Gennemført: vi gør det i hverdagen | Uændret, eller nogle få mål er nået |
| 3 | Fulgt op: vi undersøger, om det virker | Fremgang, eller de fleste mål er nået |
| 4 | Justeret: vi har rettet til efter opfølgningen | Tydelig fremgang, eller alle relevante mål er nået |
| 5 | Fast rytme: vi forbedrer os løbende og lærer af andre | Gode resultater over tid, også sammenlignet med andre |

## 3. Saml svarene ind

Læg det, deltagerne sender, i `r2026/answers/`, hvert svar én gang. Filnavne og
mapper vælger du selv, for enhed og kode står inde i skemaet. Blot må et skema ikke
ligge i en mappe med en anden enheds id. Sender en deltager to gange, så behold kun det
nyeste. Se så, hvem der mangler:

    kik-report status -l da r2026

Oversigten viser, hvem der har svaret, men aldrig hvad.

## 4. Lav svarrapporten

    kik-score -l da r2026 >r2026.jsonl
    kik-report svarrapport -o r2026-svarrapport/ r2026.jsonl

Den første kommando kontrollerer og tæller svarene, den anden laver en svarrapport til
hver enhed. Svarrapporten er gruppens eget arbejdspapir til konsensusseminaret og er
fortrolig: den viser alle udsagn og alle point, også hvor kun få har svaret.

## 5. Gør klar til konsensusseminaret

    kik-init consensus -o r2026-konsensus/ r2026.jsonl

Kommandoen laver et ark til hver enhed. Det viser dagens plan, de individuelle svar og
alle udsagn, og gruppen skriver sine fælles point, styrker og forbedringsområder ind i
det. Begynder eller slutter I på andre tidspunkter end 9.00 og 15.30, så skriv det, for
eksempel `--day 8.30-14.00 --breaks 10.00+15,12.00+30`.

## 6. Efter seminaret

    kik-score -l da r2026-konsensus/* | kik-merge r2026.jsonl - >r2026-aftalt.jsonl
    kik-report konsensusrapport -o r2026-konsensusrapport/ r2026-aftalt.jsonl
    kik-report resume -o r2026-konsensusrapport/ r2026-aftalt.jsonl

Gem først de udfyldte ark i samme mappe. Konsensusrapporten er enhedens egen og
fortrolig; resuméet kan gives til personale, MED og udvalg.

## 7. Prioritér, og lav en handleplan

    kik-init priorities -o r2026-prioritering/ r2026-aftalt.jsonl

Arket til hver enhed rummer de forbedringsområder, gruppen blev enige om. Giv dem, der
hører sammen, samme ord i kolonnen `gruppe`, vurdér `effekt` og `indsats` fra 1 til 5, og
lad lederen skrive `nu`, `senere` eller `nej` under `valg`. Gem arkene i samme mappe:

    kik-score -l da r2026-prioritering/* | kik-merge r2026-aftalt.jsonl - >r2026-valgt.jsonl
    kik-report prioritering -o r2026-plan/ r2026-valgt.jsonl
    kik-init actions -o r2026-handleplan/ r2026-valgt.jsonl

Handleplanens ark har en linje for hvert område, der er valgt til nu. Skriv mål,
aktivitet, ansvarlig og frist, og gem:

    kik-score -l da r2026-handleplan/* | kik-merge r2026-valgt.jsonl - >r2026-planlagt.jsonl
    kik-report handleplan -o r2026-plan/ r2026-planlagt.jsonl
    kik-report aftale -o r2026-plan/ r2026-planlagt.jsonl

## 8. Følg op

    kik-init indicators -o r2026-indikatorer/ r2026-planlagt.jsonl

Skriv tallene til målene i arkene, efterhånden som de kommer. Sæt så datoen for
opfølgningen i stedet for DATE, fx 2026-12-01:

    kik-score -l da r2026-indikatorer/* | kik-merge r2026-planlagt.jsonl - >r2026-fulgt.jsonl
    kik-report opfoelgning --date DATE -o r2026-plan/ r2026-fulgt.jsonl

## Når noget ændrer sig undervejs

Det, der er kommet ind, bliver ikke rørt.

    kik-init round --add-participant UNIT r2026   # en deltager mere
    kik-init round --replace CODE r2026           # en anden tager pladsen, fx ved sygdom
    kik-init round --reissue CODE r2026           # skemaet er blevet væk
    kik-init round --add UNITS.csv r2026          # en enhed mere
    kik-init round --deadline DATE r2026          # ny svarfrist, fx 2026-09-15

Den nye kode og det nye skema står i `codes.csv`. Et skema, som nogen har skrevet i,
bliver liggende, og kik siger til.

## Når et skema bliver afvist

Meddelelsen siger, hvilken fil og linje det gælder, hvad der står, og hvad der skulle
have stået. Indtil fejlen er rettet, bliver hele enheden holdt ude; de andre enheder
kommer med.

Ret ikke selv i svarene. Bed deltageren om at rette og sende skemaet igen, læg det nye
i stedet for det gamle, og kør kommandoen på ny. Det går oftest galt sådan:

- det samme skema ligger der to gange: fjern det ældste.
- kode, enhed eller runde er ændret: brug et nyt skema fra `forms/`.
- svarfilen er åbnet og rettet i et andet program: ret i skemaet, og gem igen.

## Til sidst: luk runden

Når konsensusrapporten er godkendt, skal de enkelte deltageres svar og koderne slettes:

```sh
kik-init close r2026
```

Kommandoen gemmer resultatet i `r2026/results.jsonl` og sletter derefter svar, skemaer og
koder; `r2026/closed.csv` viser, hvad der blev slettet. Den sletter intet, så længe der er
fejl i et svar, eller nogen mangler at aflevere; lukker du uden dem, så skriv `--force`.

Slet selv de skemaer og svar, der ligger i mails, sikkerhedskopier og andre mapper.
Resultatet rummer tal og udsagn, men ingen koder; opbevar det fortroligt.
