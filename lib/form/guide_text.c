#include "guide_text.h"

#include <stddef.h>

/* A part with a language missing does not compile. */
#define PART(when, add, da, en, nb)    \
	{                              \
		KIK_GUIDE_##when, add, \
		{                      \
			da, en, nb     \
		}                      \
	}
#define P(da, en, nb)          PART(ALWAYS, NULL, da, en, nb)
#define WHEN(when, da, en, nb) PART(when, NULL, da, en, nb)
#define TABLE(add, da, en, nb) PART(ALWAYS, add, da, en, nb)

const char *const kik_guide_months[KIK_GUIDE_LANGS][12] = {
	[KIK_GUIDE_DA] = { "januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
	    "september", "oktober", "november", "december" },
	[KIK_GUIDE_EN] = { "January", "February", "March", "April", "May", "June", "July", "August",
	    "September", "October", "November", "December" },
	[KIK_GUIDE_NB] = { "januar", "februar", "mars", "april", "mai", "juni", "juli", "august",
	    "september", "oktober", "november", "desember" },
};

const struct kik_guide_part kik_guide_parts[] = {
	P("# Runde {round}: vejledning til tovholderen\n"
	  "\n"
	  "- Enheder: {units}\n"
	  "- Deltagere i alt: {participants}\n",
	    "# Round {round}: guide for the coordinator\n"
	    "\n"
	    "- Units: {units}\n"
	    "- Participants in all: {participants}\n",
	    "# Runde {round}: veiledning til koordinatoren\n"
	    "\n"
	    "- Enheter: {units}\n"
	    "- Deltakere i alt: {participants}\n"),
	WHEN(START, "- Runden begynder: {start}\n", "- The round begins: {start}\n",
	    "- Runden begynner: {start}\n"),
	WHEN(DEADLINE, "- Svarfrist: {deadline}\n", "- Answers are due: {deadline}\n",
	    "- Svarfrist: {deadline}\n"),
	WHEN(SEMINAR, "- Konsensusseminar: {seminar}\n", "- Consensus seminar: {seminar}\n",
	    "- Konsensusseminar: {seminar}\n"),

	P("\n"
	  "Kommandoerne nedenfor skrives i den mappe, som `{dir}` ligger i.\n"
	  "\n"
	  "## Det ligger i mappen\n"
	  "\n"
	  "| | |\n"
	  "|---|---|\n"
	  "| `forms/` | et tomt skema til hver deltager, en mappe for hver enhed |\n"
	  "| `answers/` | her lægger du de udfyldte skemaer; mappen er tom fra start |\n"
	  "| `codes.csv` | hvem der har hvilken kode. **Kun for dig** |\n"
	  "| `round.json`, `frame.json` | runden og spørgsmålene. Ret ikke i dem |\n",
	    "\n"
	    "Type the commands below in the folder that holds `{dir}`.\n"
	    "\n"
	    "## What is in the folder\n"
	    "\n"
	    "| | |\n"
	    "|---|---|\n"
	    "| `forms/` | a blank form for each participant, a folder for each unit |\n"
	    "| `answers/` | where you put the completed forms; empty from the start |\n"
	    "| `codes.csv` | who has which code. **For you alone** |\n"
	    "| `round.json`, `frame.json` | the round and the questions. Leave them as they are |\n",
	    "\n"
	    "Kommandoene nedenfor skrives i den mappen som `{dir}` ligger i.\n"
	    "\n"
	    "## Dette ligger i mappen\n"
	    "\n"
	    "| | |\n"
	    "|---|---|\n"
	    "| `forms/` | et tomt skjema til hver deltaker, en mappe for hver enhet |\n"
	    "| `answers/` | her legger du de utfylte skjemaene; mappen er tom fra start |\n"
	    "| `codes.csv` | hvem som har hvilken kode. **Bare for deg** |\n"
	    "| `round.json`, `frame.json` | runden og spørsmålene. La dem være som de er |\n"),

	P("\n"
	  "## Svarene er fortrolige\n"
	  "\n"
	  "Skemaerne bærer en kode og intet navn, og `codes.csv` er det eneste sted, der\n"
	  "knytter koden til en person. Lad filen ligge, hvor kun du kan åbne den, og send den\n"
	  "ikke videre, heller ikke til lederen.\n"
	  "\n"
	  "Kald svarene *fortrolige*, og lov ikke mere end det. Grupperne er så små, at kolleger\n"
	  "ofte kan gætte, hvem der har skrevet hvad, og du kan selv slå koden op.\n",
	    "\n"
	    "## The answers are confidential\n"
	    "\n"
	    "A form bears a code and no name, and `codes.csv` is the only place that ties the\n"
	    "code to a person. Keep the file where nobody but you can open it, and pass it on to\n"
	    "no one, not even the leader.\n"
	    "\n"
	    "Call the answers *confidential*, and promise no more than that. The groups are so\n"
	    "small that colleagues can often guess who wrote what, and you can look up the code.\n",
	    "\n"
	    "## Svarene er fortrolige\n"
	    "\n"
	    "Skjemaene bærer en kode og ikke noe navn, og `codes.csv` er det eneste stedet som\n"
	    "knytter koden til en person. La filen ligge der bare du kan åpne den, og send den\n"
	    "ikke videre, heller ikke til lederen.\n"
	    "\n"
	    "Kall svarene *fortrolige*, og lov ikke mer enn det. Gruppene er så små at kolleger\n"
	    "ofte kan gjette hvem som har skrevet hva, og du kan selv slå opp koden.\n"),

	P("\n"
	  "## 1. Del skemaerne ud\n"
	  "\n"
	  "Åbn `codes.csv` i Excel. Hver linje er én deltager, og kolonnen `form` viser, hvilken\n"
	  "fil deltageren skal have. Er navnene ikke skrevet ind, så skriv dem i kolonnen `name`,\n"
	  "efterhånden som du deler ud. Lederen får skemaet med rollen `leder`.\n"
	  "\n"
	  "Send hver deltager sit eget skema og ikke andre. Skriv ikke navne i skemaet eller i\n"
	  "filnavnet.\n"
	  "\n",
	    "\n"
	    "## 1. Hand out the forms\n"
	    "\n"
	    "Open `codes.csv` in Excel. Each line is one participant, and the column `form` shows\n"
	    "which file that person is to have. Where no names stand there, write them into the\n"
	    "column `name` as you hand out. The leader gets the form with the role `leder`.\n"
	    "\n"
	    "Send each participant their own form and no other. Write no names into the form or\n"
	    "the file name.\n"
	    "\n",
	    "\n"
	    "## 1. Del ut skjemaene\n"
	    "\n"
	    "Åpne `codes.csv` i Excel. Hver linje er én deltaker, og kolonnen `form` viser hvilken\n"
	    "fil deltakeren skal ha. Er navnene ikke skrevet inn, så skriv dem i kolonnen `name`\n"
	    "etter hvert som du deler ut. Lederen får skjemaet med rollen `leder`.\n"
	    "\n"
	    "Send hver deltaker sitt eget skjema og ingen andres. Skriv ikke navn i skjemaet eller\n"
	    "i filnavnet.\n"
	    "\n"),
	WHEN(HTML,
	    "Skemaet er en webside i én fil og virker uden internet. Fjerner jeres mailsystem filer,\n"
	    "der ender på `.html`, så pak dem i en zip-fil, eller læg hvert skema i en mappe, som kun\n"
	    "deltageren har adgang til.\n"
	    "\n",
	    "The form is a web page in one file and works without a network. If your mail system\n"
	    "removes files that end in `.html`, zip them, or put each form into a folder that only\n"
	    "the participant can open.\n"
	    "\n",
	    "Skjemaet er en nettside i én fil og virker uten internett. Fjerner e-postsystemet deres\n"
	    "filer som slutter på `.html`, så pakk dem i en zip-fil, eller legg hvert skjema i en\n"
	    "mappe som bare deltakeren har tilgang til.\n"
	    "\n"),
	TABLE(kik_guide_add_units,
	    "| Enhed | Mappe | Skemaer |\n"
	    "|---|---|---:|\n",
	    "| Unit | Folder | Forms |\n"
	    "|---|---|---:|\n",
	    "| Enhet | Mappe | Skjemaer |\n"
	    "|---|---|---:|\n"),

	P("\n"
	  "## 2. Det skal deltagerne vide\n"
	  "\n"
	  "Kopiér gerne det følgende ind i den mail, du sender skemaet med.\n",
	    "\n"
	    "## 2. What the participants need to know\n"
	    "\n"
	    "You may copy the following into the mail that brings the form.\n",
	    "\n"
	    "## 2. Dette må deltakerne vite\n"
	    "\n"
	    "Kopier gjerne det følgende inn i e-posten du sender skjemaet med.\n"),
	WHEN(HTML,
	    "\n"
	    "Skemaet som webside (`.html`):\n"
	    "\n"
	    "1. Gem skemaet på computeren, og åbn det derfra i en browser. I mailens eget vindue kan\n"
	    "   det læses, men ikke gemme.\n"
	    "2. Svar på spørgsmålene i den rækkefølge, du vil. Vejledningen står øverst i skemaet.\n"
	    "3. Tryk på »Gem svar som fil«. Filen hedder `kik-svar-` og så enhed og kode. Vil du holde\n"
	    "   pause, så hent filen i skemaet igen, når du går videre.\n"
	    "4. Skriv ikke navne, CPR-numre eller andet, som en borger eller kollega kan kendes på.\n"
	    "5. Send filen til mig. Brugte du en delt computer, så slet den bagefter.\n",
	    "\n"
	    "The form as a web page (`.html`):\n"
	    "\n"
	    "1. Save the form on the computer and open it from there in a browser. In the mail's own\n"
	    "   window it can be read, but it cannot save.\n"
	    "2. Answer the questions in any order. How to do it stands at the top of the form.\n"
	    "3. Press \"Save answers as a file\". The file is called `kik-svar-`, then unit and code. If\n"
	    "   you take a break, open that file in the form when you go on.\n"
	    "4. Write no names, civil registration numbers or anything else by which a citizen or\n"
	    "   colleague could be recognised.\n"
	    "5. Send me the file. If you used a shared computer, delete it afterwards.\n",
	    "\n"
	    "Skjemaet som nettside (`.html`):\n"
	    "\n"
	    "1. Lagre skjemaet på datamaskinen, og åpne det derfra i en nettleser. I e-postens eget\n"
	    "   vindu kan det leses, men ikke lagre.\n"
	    "2. Svar på spørsmålene i den rekkefølgen du vil. Veiledningen står øverst i skjemaet.\n"
	    "3. Trykk på «Lagre svar som fil». Filen heter `kik-svar-` og så enhet og kode. Vil du ta\n"
	    "   pause, så hent filen i skjemaet igjen når du går videre.\n"
	    "4. Skriv ikke navn, fødselsnummer eller annet som en innbygger eller kollega kan\n"
	    "   kjennes igjen på.\n"
	    "5. Send filen til meg. Brukte du en delt datamaskin, så slett den etterpå.\n"),
	WHEN(SHEET,
	    "\n"
	    "Skemaet som regneark:\n"
	    "\n"
	    "1. Åbn skemaet i Excel. Der er en linje for hvert spørgsmål.\n"
	    "2. Giv point efter skalaen nedenfor. Ved du det ikke, så lad feltet stå tomt, eller\n"
	    "   skriv »ved ikke«. Det tæller ikke som 0.\n"
	    "3. Skriv styrker, forbedringsområder og idéer i hver sin kolonne, ét udsagn på hver\n"
	    "   linje. En ny linje i samme celle laver du med Alt+Enter.\n"
	    "4. Har du brugt dokumentationen, da du svarede, så skriv »ja« under dokumentation.\n"
	    "5. Lad de øvrige kolonner være, som de er, og slet ingen linjer.\n"
	    "6. Skriv ikke navne, CPR-numre eller andet, som en borger eller kollega kan kendes på.\n"
	    "7. Gem skemaet i det format, du fik det i. Spørger Excel, om du vil beholde formatet, så\n"
	    "   svar ja.\n",
	    "\n"
	    "The form as a spreadsheet:\n"
	    "\n"
	    "1. Open the form in Excel. There is a line for each question.\n"
	    "2. Give points by the scale below. If you do not know, leave the field empty or write\n"
	    "   \"don't know\". That does not count as 0.\n"
	    "3. Write strengths, improvements and ideas, each in its own column, one statement a\n"
	    "   line. Alt+Enter makes a new line in the same cell.\n"
	    "4. If you used the documentation when you answered, write \"yes\" under evidence.\n"
	    "5. Leave the other columns as they are, and delete no lines.\n"
	    "6. Write no names, civil registration numbers or anything else by which a citizen or\n"
	    "   colleague could be recognised.\n"
	    "7. Save the form in the format in which you got it. If Excel asks whether to keep the\n"
	    "   format, answer yes.\n",
	    "\n"
	    "Skjemaet som regneark (`.csv`):\n"
	    "\n"
	    "1. Åpne skjemaet i Excel. Det er en linje for hvert spørsmål.\n"
	    "2. Gi poeng etter skalaen nedenfor. Vet du det ikke, så la feltet stå tomt, eller skriv\n"
	    "   «vet ikke». Det teller ikke som 0.\n"
	    "3. Skriv styrker, forbedringsområder og ideer i hver sin kolonne, ett utsagn på hver\n"
	    "   linje. En ny linje i samme celle lager du med Alt+Enter.\n"
	    "4. Har du brukt dokumentasjonen da du svarte, så skriv «ja» under dokumentasjon.\n"
	    "5. La de øvrige kolonnene være som de er, og slett ingen linjer.\n"
	    "6. Skriv ikke navn, fødselsnummer eller annet som en innbygger eller kollega kan\n"
	    "   kjennes igjen på.\n"
	    "7. Lagre skjemaet i det formatet du fikk det i. Hvis Excel spør om du vil beholde\n"
	    "   formatet, svarer du ja.\n"),
	WHEN(DEADLINE, "\nSvarfristen er {deadline}.\n", "\nThe deadline is {deadline}.\n",
	    "\nSvarfristen er {deadline}.\n"),
	TABLE(kik_guide_add_scales, "\n| Point |", "\n| Points |", "\n| Poeng |"),

	P("\n"
	  "## 3. Saml svarene ind\n"
	  "\n"
	  "Læg det, deltagerne sender, i `{dir}/answers/`, hvert svar én gang. Filnavne og\n"
	  "mapper vælger du selv, for enhed og kode står inde i skemaet. Blot må et skema ikke\n"
	  "ligge i en mappe med en anden enheds id. Sender en deltager to gange, så behold kun det\n"
	  "nyeste. Se så, hvem der mangler:\n"
	  "\n"
	  "    kik-report status -l da {dir}\n"
	  "\n"
	  "Oversigten viser, hvem der har svaret, men aldrig hvad.\n",
	    "\n"
	    "## 3. Gather the answers\n"
	    "\n"
	    "Put what the participants send into `{dir}/answers/`, each once. File names and folders\n"
	    "are up to you, as unit and code stand inside the form; only a folder named after\n"
	    "another unit's id is refused. If a participant sends twice, keep only the newest. Then\n"
	    "see who is missing:\n"
	    "\n"
	    "    kik-report status {dir}\n"
	    "\n"
	    "The overview shows who has answered, never what.\n",
	    "\n"
	    "## 3. Saml inn svarene\n"
	    "\n"
	    "Legg det deltakerne sender, i `{dir}/answers/`, hvert svar én gang. Filnavn og\n"
	    "mapper velger du selv, for enhet og kode står inne i skjemaet. Men et skjema kan ikke\n"
	    "ligge i en mappe med id-en til en annen enhet. Sender en deltaker to ganger, så behold\n"
	    "bare det nyeste. Se så hvem som mangler:\n"
	    "\n"
	    "    kik-report status {dir}\n"
	    "\n"
	    "Oversikten viser hvem som har svart, men aldri hva.\n"),

	WHEN(TYPING,
	    "\n"
	    "### Svar på papir\n"
	    "\n"
	    "Vil nogen hellere svare på papir, så udskriv deres skema fra Excel: fanen med\n"
	    "spørgsmålene og fanen med skalaen. Koden står på hver side. Lad dem aflevere det i en\n"
	    "lukket kuvert. Skriv svarene af i enhedens `indtastning.xlsx`, som ligger sammen med\n"
	    "dens skemaer, og læg en kopi i `{dir}/answers/`. Linjerne for dem, der selv har sendt\n"
	    "et skema, lader du stå tomme.\n",
	    "\n"
	    "### Answers on paper\n"
	    "\n"
	    "If somebody would rather answer on paper, print their form from Excel: the tab with the\n"
	    "questions and the tab with the scale. The code stands on each page. Let them hand it in\n"
	    "in a sealed envelope. Copy the answers into the unit's `indtastning.xlsx`, which lies\n"
	    "beside its forms, and put a copy of it into `{dir}/answers/`. Leave the lines empty of\n"
	    "those who have sent a form themselves.\n",
	    "\n"
	    "### Svar på papir\n"
	    "\n"
	    "Vil noen heller svare på papir, så skriv ut skjemaet deres fra Excel: fanen med\n"
	    "spørsmålene og fanen med skalaen. Koden står på hver side. La dem levere det i en\n"
	    "lukket konvolutt. Skriv av svarene i enhetens `indtastning.xlsx`, som ligger sammen med\n"
	    "skjemaene, og legg en kopi i `{dir}/answers/`. Linjene til dem som selv har sendt et\n"
	    "skjema, lar du stå tomme.\n"),

	P("\n"
	  "## 4. Lav svarrapporten\n"
	  "\n"
	  "    kik-score -l da {dir} >{stream}\n"
	  "    kik-report svarrapport -o {reports} {stream}\n"
	  "\n"
	  "Den første kommando kontrollerer og tæller svarene, den anden laver en svarrapport til\n"
	  "hver enhed. Svarrapporten er gruppens eget arbejdspapir til konsensusseminaret og er\n"
	  "fortrolig: den viser alle udsagn og alle point, også hvor kun få har svaret.\n"
	  "\n"
	  "## 5. Gør klar til konsensusseminaret\n"
	  "\n"
	  "    kik-init consensus -o {sheets} {stream}\n"
	  "\n"
	  "Kommandoen laver et ark til hver enhed. Det viser dagens plan, de individuelle svar og\n"
	  "alle udsagn, og gruppen skriver sine fælles point, styrker og forbedringsområder ind i\n"
	  "det. Begynder eller slutter I på andre tidspunkter end 9.00 og 15.30, så skriv det, for\n"
	  "eksempel `--day 8.30-14.00 --breaks 10.00+15,12.00+30`.\n"
	  "\n"
	  "## 6. Efter seminaret\n"
	  "\n"
	  "    kik-score -l da {sheets}* | kik-merge {stream} - >{agreed}\n"
	  "    kik-report konsensusrapport -o {papers} {agreed}\n"
	  "    kik-report resume -o {papers} {agreed}\n"
	  "\n"
	  "Gem først de udfyldte ark i samme mappe. Konsensusrapporten er enhedens egen og\n"
	  "fortrolig; resuméet kan gives til personale, MED og udvalg.\n",
	    "\n"
	    "## 4. Make the svarrapport\n"
	    "\n"
	    "    kik-score {dir} >{stream}\n"
	    "    kik-report svarrapport -o {reports} {stream}\n"
	    "\n"
	    "The first command checks and counts the answers, the second makes a report of them\n"
	    "for each unit. It is the group's own working paper for the consensus seminar, and\n"
	    "confidential: it shows every statement and all points, also where few have answered.\n"
	    "\n"
	    "## 5. Prepare the consensus seminar\n"
	    "\n"
	    "    kik-init consensus -l en -o {sheets} {stream}\n"
	    "\n"
	    "This makes a sheet for each unit. It shows the plan of the day, the individual answers\n"
	    "and all statements, and the group writes its common points, strengths and areas for\n"
	    "improvement into it. If your day does not begin at 9:00 and end at 15:30, say so, for\n"
	    "example `--day 8:30-14:00 --breaks 10:00+15,12:00+30`.\n"
	    "\n"
	    "## 6. After the seminar\n"
	    "\n"
	    "    kik-score {sheets}* | kik-merge {stream} - >{agreed}\n"
	    "    kik-report konsensusrapport -l en -o {papers} {agreed}\n"
	    "    kik-report resume -l en -o {papers} {agreed}\n"
	    "\n"
	    "Save the filled-in sheets in that folder first. The konsensusrapport is the unit's own\n"
	    "and confidential; the resume may go to staff and committees.\n",
	    "\n"
	    "## 4. Lag svarrapporten\n"
	    "\n"
	    "    kik-score {dir} >{stream}\n"
	    "    kik-report svarrapport -o {reports} {stream}\n"
	    "\n"
	    "Den første kommandoen kontrollerer og teller svarene, den andre lager en svarrapport\n"
	    "til hver enhet. Svarrapporten er gruppens eget arbeidspapir til konsensusseminaret og\n"
	    "er fortrolig: den viser alle utsagn og alle poeng, også der bare få har svart.\n"
	    "\n"
	    "## 5. Gjør klart til konsensusseminaret\n"
	    "\n"
	    "    kik-init consensus -l nb -o {sheets} {stream}\n"
	    "\n"
	    "Kommandoen lager et ark til hver enhet. Det viser dagens plan, de individuelle svarene\n"
	    "og alle utsagn, og gruppen skriver sine felles poeng, styrker og forbedringsområder inn\n"
	    "i det. Begynner eller slutter dere på andre tidspunkter enn 9.00 og 15.30, så skriv\n"
	    "det, for eksempel `--day 8.30-14.00 --breaks 10.00+15,12.00+30`.\n"
	    "\n"
	    "## 6. Etter seminaret\n"
	    "\n"
	    "    kik-score {sheets}* | kik-merge {stream} - >{agreed}\n"
	    "    kik-report konsensusrapport -l nb -o {papers} {agreed}\n"
	    "    kik-report resume -l nb -o {papers} {agreed}\n"
	    "\n"
	    "Lagre først de utfylte arkene i samme mappe. Konsensusrapporten er enhetens egen og\n"
	    "fortrolig; sammendraget kan gis til ansatte, MED og utvalg.\n"),

	P("\n"
	  "## Når noget ændrer sig undervejs\n"
	  "\n"
	  "Det, der er kommet ind, bliver ikke rørt.\n"
	  "\n"
	  "    kik-init round --add-participant UNIT {dir}   # en deltager mere\n"
	  "    kik-init round --replace CODE {dir}           # en anden tager pladsen, fx ved sygdom\n"
	  "    kik-init round --reissue CODE {dir}           # skemaet er blevet væk\n"
	  "    kik-init round --add UNITS.csv {dir}          # en enhed mere\n"
	  "    kik-init round --deadline DATE {dir}          # ny svarfrist, fx 2026-09-15\n"
	  "\n"
	  "Den nye kode og det nye skema står i `codes.csv`. Et skema, som nogen har skrevet i,\n"
	  "bliver liggende, og kik siger til.\n",
	    "\n"
	    "## When something changes on the way\n"
	    "\n"
	    "What has come in is not touched.\n"
	    "\n"
	    "    kik-init round --add-participant UNIT {dir}   # one more participant\n"
	    "    kik-init round --replace CODE {dir}           # somebody else takes the place, as in illness\n"
	    "    kik-init round --reissue CODE {dir}           # the form got lost\n"
	    "    kik-init round --add UNITS.csv {dir}          # one more unit\n"
	    "    kik-init round --deadline DATE {dir}          # a new deadline, such as 2026-09-15\n"
	    "\n"
	    "The new code and the new form stand in `codes.csv`. A form that somebody has written in\n"
	    "stays, and kik says so.\n",
	    "\n"
	    "## Når noe endrer seg underveis\n"
	    "\n"
	    "Det som er kommet inn, blir ikke rørt.\n"
	    "\n"
	    "    kik-init round --add-participant UNIT {dir}   # én deltaker til\n"
	    "    kik-init round --replace CODE {dir}           # en annen tar plassen, f.eks. ved sykdom\n"
	    "    kik-init round --reissue CODE {dir}           # skjemaet er blitt borte\n"
	    "    kik-init round --add UNITS.csv {dir}          # én enhet til\n"
	    "    kik-init round --deadline DATE {dir}          # ny svarfrist, fx 2026-09-15\n"
	    "\n"
	    "Den nye koden og det nye skjemaet står i `codes.csv`. Et skjema som noen har skrevet i,\n"
	    "blir liggende, og kik sier fra.\n"),

	P("\n"
	  "## Når et skema bliver afvist\n"
	  "\n"
	  "Meddelelsen siger, hvilken fil og linje det gælder, hvad der står, og hvad der skulle\n"
	  "have stået. Indtil fejlen er rettet, bliver hele enheden holdt ude; de andre enheder\n"
	  "kommer med.\n"
	  "\n"
	  "Ret ikke selv i svarene. Bed deltageren om at rette og sende skemaet igen, læg det nye\n"
	  "i stedet for det gamle, og kør kommandoen på ny. Det går oftest galt, når\n"
	  "\n"
	  "- det samme skema ligger der to gange: fjern det ældste,\n"
	  "- kode, enhed eller runde er ændret: brug et nyt skema fra `forms/`.\n",
	    "\n"
	    "## When a form is refused\n"
	    "\n"
	    "The message tells which file and line it is about, what stands there, and what should\n"
	    "have stood there. Until the fault is mended the whole unit is left out; the other\n"
	    "units are counted.\n"
	    "\n"
	    "Do not mend answers yourself. Ask the participant to correct the form and send it\n"
	    "again, put it in place of the old one, and run the command again. The usual reasons:\n"
	    "\n"
	    "- the same form is there twice: remove the older one,\n"
	    "- code, unit or round was changed: use a fresh form from `forms/`.\n",
	    "\n"
	    "## Når et skjema blir avvist\n"
	    "\n"
	    "Meldingen sier hvilken fil og linje det gjelder, hva som står der, og hva som skulle\n"
	    "ha stått der. Til feilen er rettet, holdes hele enheten utenfor; de andre enhetene\n"
	    "kommer med.\n"
	    "\n"
	    "Rett ikke selv i svarene. Be deltakeren rette og sende skjemaet på nytt, legg det nye\n"
	    "i stedet for det gamle, og kjør kommandoen igjen. De vanligste grunnene:\n"
	    "\n"
	    "- det samme skjemaet ligger der to ganger: fjern det eldste,\n"
	    "- kode, enhet eller runde er endret: bruk et nytt skjema fra `forms/`.\n"),
	WHEN(HTML,
	    "- svarfilen er åbnet og rettet i et andet program: ret i skemaet, og gem igen.\n",
	    "- the file of answers was changed in another program: change the form and save again.\n",
	    "- svarfilen er åpnet og rettet i et annet program: rett i skjemaet, og lagre igjen.\n"),
	WHEN(SHEET,
	    "- der står tekst eller et tal uden for skalaen under point,\n"
	    "- regnearket er gemt i et andet format: åbn det, og gem det i det, det blev sendt i.\n",
	    "- text, or a number off the scale, stands under points,\n"
	    "- the spreadsheet was saved in another format: open it, save it in the one it came in.\n",
	    "- det står tekst eller et tall utenfor skalaen under poeng,\n"
	    "- regnearket er lagret i et annet format: åpne det og lagre det i det det ble sendt i.\n"),

	P("\n"
	  "## Til sidst: slet de rå svar\n"
	  "\n"
	  "Når konsensusrapporten er godkendt, skal de enkelte deltageres svar slettes: alt i\n"
	  "`{dir}/answers/`, filen `{dir}/codes.csv` og de skemaer, der ligger i mails og andre\n"
	  "mapper. Resultatet i `{stream}` kan du beholde. Det rummer tal og udsagn, men ingen\n"
	  "koder; opbevar det fortroligt.\n",
	    "\n"
	    "## In the end: delete the raw answers\n"
	    "\n"
	    "When the konsensusrapport is approved, the answers of single participants are to be\n"
	    "deleted: everything in `{dir}/answers/`, the file `{dir}/codes.csv`, and forms left in\n"
	    "mails and other folders. You may keep the result in `{stream}`. It holds figures and\n"
	    "statements but no codes; keep it confidential.\n",
	    "\n"
	    "## Til slutt: slett de rå svarene\n"
	    "\n"
	    "Når konsensusrapporten er godkjent, skal de enkelte deltakernes svar slettes: alt i\n"
	    "`{dir}/answers/`, filen `{dir}/codes.csv` og skjemaer som ligger i e-poster og andre\n"
	    "mapper. Resultatet i `{stream}` kan du beholde. Det inneholder tall og utsagn, men\n"
	    "ingen koder; oppbevar det fortrolig.\n"),
	{ KIK_GUIDE_ALWAYS, NULL, { NULL, NULL, NULL } },
};
