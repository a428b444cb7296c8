/* The texts of the HTML form, the languages side by side: a missing one does not compile. */
#ifndef KIK_FORM_HTML_WORDS_H
#define KIK_FORM_HTML_WORDS_H

#include "kik/buf.h"

/* What stands in the page.  {1} … are filled in. */
#define KIK_FORM_WORDS(W)                                                                                \
	W(TITLE, "Din vurdering af {1}", "Your assessment of {1}", "Din vurdering av {1}")               \
	W(MARKING, "Fortroligt", "Confidential", "Fortrolig")                                            \
	W(SKIP, "Gå til spørgsmålene", "Go to the questions", "Gå til spørsmålene")                      \
	W(UNIT, "Enhed", "Unit", "Enhet")                                                                \
	W(ROUND, "Runde", "Round", "Runde")                                                              \
	W(DEADLINE, "Svarfrist", "Deadline", "Svarfrist")                                                \
	W(CODE, "Din kode", "Your code", "Din kode")                                                     \
	W(NOSCRIPT,                                                                                      \
	    "Scripts er slået fra i din browser. Derfor kan skemaet ikke gemme dine svar. Slå dem "    \
	    "til, eller skriv skemaet ud, og svar på papir.",                                            \
	    "Scripts are turned off in your browser, so this form cannot save your answers. Turn "       \
	    "them on, or print the form and answer on paper.",                                           \
	    "Skript er slått av i nettleseren din. Derfor kan skjemaet ikke lagre svarene dine. "       \
	    "Slå dem på, eller skriv ut skjemaet og svar på papir.")                                     \
	W(PAPER,                                                                                         \
	    "På papir: Sæt ét kryds ved hvert spørgsmål, og skriv på linjerne. Aflever skemaet i " \
	    "en lukket kuvert til tovholderen.",                                                         \
	    "On paper: Tick one box for each question, and write on the lines. Hand the form to "        \
	    "the coordinator in a sealed envelope.",                                                     \
	    "På papir: Sett ett kryss ved hvert spørsmål, og skriv på linjene. Lever skjemaet i "    \
	    "en lukket konvolutt til koordinatoren.")                                                    \
	W(HOW, "Sådan gør du", "How to answer", "Slik gjør du")                                          \
	W(HOW_ANSWER,                                                                                    \
	    "Svar ud fra din egen hverdag. Der er ingen forkerte svar, og du bestemmer selv "            \
	    "rækkefølgen.",                                                                              \
	    "Answer from your own daily work. No answer is wrong, and you choose the order.",            \
	    "Svar ut fra din egen hverdag. Ingen svar er feil, og du bestemmer rekkefølgen selv.")       \
	W(HOW_POINTS,                                                                                    \
	    "Giv point for hvert spørgsmål. Kan du ikke vurdere det, så vælg »Ved ikke«; det "     \
	    "tæller ikke som 0.",                                                                        \
	    "Give points for each question. If you cannot tell, choose “Don't know”; it does not "   \
	    "count as 0.",                                                                               \
	    "Gi poeng for hvert spørsmål. Kan du ikke vurdere det, så velg «Vet ikke»; det "        \
	    "teller ikke som 0.")                                                                        \
	W(HOW_WORDS,                                                                                     \
	    "Skriv styrker, forbedringsområder og idéer med dine egne ord, ét udsagn på hver "       \
	    "linje. Det er dem, gruppen skal tale om.",                                                  \
	    "Write strengths, areas for improvement and ideas in your own words, one statement a "       \
	    "line. They are what the group will talk about.",                                            \
	    "Skriv styrker, forbedringsområder og ideer med dine egne ord, ett utsagn på hver "        \
	    "linje. Det er dem gruppen skal snakke om.")                                                 \
	W(HOW_SEND,                                                                                      \
	    "Gem dine svar som en fil, og send filen til tovholderen. Du kan holde pause: gem, og "      \
	    "hent filen, når du vil videre.",                                                            \
	    "Save your answers as a file, and send the file to the coordinator. You may take a "         \
	    "break: save, and open the file here when you go on.",                                       \
	    "Lagre svarene dine som en fil, og send filen til koordinatoren. Du kan ta pause: "          \
	    "lagre, og hent filen når du vil gå videre.")                                                \
	W(WHO, "Hvem ser dine svar?", "Who sees your answers?", "Hvem ser svarene dine?")                \
	W(WHO_TEXT,                                                                                      \
	    "Dine svar er fortrolige. Tovholderen modtager filen og er den eneste, der kan slå "        \
	    "op, hvem der har hvilken kode. Gruppen får alle point og udsagn samlet og uden "           \
	    "navne. Men I er få, så en kollega kan måske gætte, hvad der er dit. Skriv ikke "        \
	    "navne, CPR-numre eller andet, som en borger eller kollega kan kendes på.",                  \
	    "Your answers are confidential. The coordinator receives the file and is the only one "      \
	    "who can look up who has which code. The group gets all points and statements "              \
	    "together and without names. But you are few, so a colleague may guess what is "             \
	    "yours. Write no names, civil registration numbers or anything else by which a "             \
	    "citizen or colleague could be recognised.",                                                 \
	    "Svarene dine er fortrolige. Koordinatoren mottar filen og er den eneste som kan slå "      \
	    "opp hvem som har hvilken kode. Gruppen får alle poeng og utsagn samlet og uten "           \
	    "navn. Men dere er få, så en kollega kan kanskje gjette hva som er ditt. Skriv ikke "      \
	    "navn, fødselsnummer eller annet som en innbygger eller kollega kan kjennes igjen "         \
	    "på.")                                                                                       \
	W(START, "Før du går i gang", "Before you begin", "Før du setter i gang")                        \
	W(SHARED, "Bruger du en delt computer?", "Do you use a shared computer?",                        \
	    "Bruker du en delt datamaskin?")                                                             \
	W(SHARED_HINT,                                                                                   \
	    "Det kan være vagtstuens eller lærerværelsets. Kun hvis du svarer nej, gemmer "           \
	    "browseren dine svar undervejs.",                                                            \
	    "Such as the one in the duty office or staff room. Only if you answer no will the "          \
	    "browser keep your answers as you go.",                                                      \
	    "For eksempel den på vaktrommet eller lærerværelset. Bare hvis du svarer nei, lagrer "    \
	    "nettleseren svarene dine underveis.")                                                       \
	W(YES, "Ja", "Yes", "Ja")                                                                        \
	W(NO, "Nej", "No", "Nei")                                                                        \
	W(FORGET, "Slet svarene i denne browser", "Delete the answers in this browser",                  \
	    "Slett svarene i denne nettleseren")                                                         \
	W(LOAD, "Har du gemt en fil før? Hent den her", "Have you saved a file? Open it here",           \
	    "Har du lagret en fil før? Hent den her")                                                    \
	W(LOAD_HINT, "Du kan også trække filen ind på siden. Den hedder {1}.",                           \
	    "You can also drop the file on this page. It is called {1}.",                                \
	    "Du kan også dra filen inn på siden. Den heter {1}.")                                        \
	W(THEMES, "Temaer", "Themes", "Temaer")                                                          \
	W(SCALE, "Det betyder tallene", "What the numbers mean", "Dette betyr tallene")                  \
	W(EXAMPLES, "Eksempler", "Examples", "Eksempler")                                                \
	W(POINTS, "Point", "Points", "Poeng")                                                            \
	W(RANGE, "fra {1} til {2}", "from {1} to {2}", "fra {1} til {2}")                                \
	W(RANGE_STEP, "fra {1} til {2} i trin på {3}", "from {1} to {2} in steps of {3}",                \
	    "fra {1} til {2} i trinn på {3}")                                                            \
	W(MEAN, "Gennemsnit", "Mean", "Gjennomsnitt")                                                    \
	W(DONT_KNOW, "Ved ikke", "Don't know", "Vet ikke")                                               \
	W(STRENGTHS, "Styrker", "Strengths", "Styrker")                                                  \
	W(IMPROVEMENTS, "Forbedringsområder", "Areas for improvement", "Forbedringsområder")             \
	W(IDEAS, "Idéer", "Ideas", "Ideer")                                                              \
	W(LINE, "Ét udsagn på hver linje", "One statement a line", "Ett utsagn på hver linje")           \
	W(EVIDENCE, "Jeg har brugt dokumentation", "I have used documentation",                          \
	    "Jeg har brukt dokumentasjon")                                                               \
	W(EVIDENCE_WHAT, "Hvilken?", "Which?", "Hvilken?")                                               \
	W(SEND, "Gem og send", "Save and send", "Lagre og send")                                         \
	W(SEND_SAVE,                                                                                     \
	    "Gem dine svar. Filen hedder {1} og lander som regel i mappen »Overførsler« eller "       \
	    "»Downloads«. Gemmer du flere gange, så brug den nyeste.",                                   \
	    "Save your answers. The file is called {1} and usually lands in the folder "                 \
	    "“Downloads”. If you save several times, use the newest.",                                   \
	    "Lagre svarene dine. Filen heter {1} og havner som regel i mappen «Nedlastinger». "        \
	    "Lagrer du flere ganger, så bruk den nyeste.")                                               \
	W(SEND_TO, "Send filen til {1}.", "Send the file to {1}.", "Send filen til {1}.")                \
	W(SEND_ASK,                                                                                      \
	    "Send filen til tovholderen for din enhed. Adressen står ikke her: svar på den mail, "     \
	    "du fik skemaet med, eller spørg din leder.",                                                \
	    "Send the file to your unit's coordinator. The address does not stand here: reply to "       \
	    "the mail that brought this form, or ask your manager.",                                     \
	    "Send filen til koordinatoren for enheten din. Adressen står ikke her: svar på "           \
	    "e-posten du fikk skjemaet med, eller spør lederen din.")                                    \
	W(SEND_BY, "Svarfristen er {1}.", "The deadline is {1}.", "Svarfristen er {1}.")                 \
	W(SEND_DELETE, "På en delt computer: slet filen, når den er sendt, også i papirkurven.",         \
	    "On a shared computer: delete the file when it is sent, from the recycle bin as well.",      \
	    "På en delt datamaskin: slett filen når den er sendt, også fra papirkurven.")                \
	W(SAVE, "Gem svar som fil", "Save answers as a file", "Lagre svar som fil")                      \
	W(ABOUT, "Om spørgsmålene", "About the questions", "Om spørsmålene")                             \
	W(EDITION, "{1}, udgave {2}.", "{1}, edition {2}.", "{1}, utgave {2}.")                          \
	W(PLAN, "Planlagt", "Planned", "Planlagt")                                                       \
	W(DO, "Gennemført", "Carried out", "Gjennomført")                                                \
	W(CHECK, "Fulgt op", "Followed up", "Fulgt opp")                                                 \
	W(ACT, "Justeret", "Adjusted", "Justert")                                                        \
	W(TREND, "Udvikling", "Trend", "Utvikling")                                                      \
	W(TARGET, "Målopfyldelse", "Targets met", "Måloppnåelse")

/* What the script says: its name there, then the languages. */
#define KIK_FORM_SAYINGS(W)                                                                            \
	W(count, "{1} af {2} besvaret", "{1} of {2} answered", "{1} av {2} besvart")                   \
	W(part, "{1} af {2}", "{1} of {2}", "{1} av {2}")                                              \
	W(unsaved, "Ikke gemt endnu", "Not saved yet", "Ikke lagret ennå")                             \
	W(saved, "Gemt som fil", "Saved as a file", "Lagret som fil")                                  \
	W(kept, "Gemt i browseren, men ikke sendt", "Kept in the browser, but not sent",               \
	    "Lagret i nettleseren, men ikke sendt")                                                    \
	W(clear, "Fjern point", "Clear points", "Fjern poeng")                                         \
	W(savedHead, "Dine svar er gemt", "Your answers are saved", "Svarene dine er lagret")          \
	W(savedText, "De ligger i filen {1}. Nu skal den sendes.",                                     \
	    "They are in the file {1}. Now it is to be sent.",                                         \
	    "De ligger i filen {1}. Nå skal den sendes.")                                              \
	W(missing,                                                                                     \
	    "Her mangler point eller »Ved ikke«. Du kan sende filen, som den er, eller svare "       \
	    "først og gemme igen:",                                                                    \
	    "These lack points or “Don't know”. You may send the file as it is, or answer first "  \
	    "and save again:",                                                                         \
	    "Her mangler poeng eller «Vet ikke». Du kan sende filen som den er, eller svare først " \
	    "og lagre igjen:")                                                                         \
	W(errorHead, "Dine svar er ikke gemt", "Your answers are not saved",                           \
	    "Svarene dine er ikke lagret")                                                             \
	W(errorText, "Ret dette, og gem igen:", "Mend this, and save again:",                          \
	    "Rett dette, og lagre igjen:")                                                             \
	W(errorEmpty, "Der er ikke svaret på noget endnu. Begynd med {1}.",                            \
	    "Nothing is answered yet. Begin with {1}.",                                                \
	    "Det er ikke svart på noe ennå. Begynn med {1}.")                                          \
	W(errorNumber, "{1}: skriv et tal {2}", "{1}: write a number {2}",                             \
	    "{1}: skriv et tall {2}")                                                                  \
	W(errorPart, "{1}: udfyld alle felterne med tal, eller lad dem alle stå tomme",                \
	    "{1}: fill in all the numbers, or leave them all empty",                                   \
	    "{1}: fyll ut alle feltene med tall, eller la alle stå tomme")                             \
	W(errorLong, "{1}: teksten er for lang; del den op, eller kort den af",                        \
	    "{1}: the text is too long; shorten it", "{1}: teksten er for lang; kort den ned")         \
	W(loaded, "Svarene i {1} er hentet.", "The answers in {1} are here.",                          \
	    "Svarene i {1} er hentet.")                                                                \
	W(replaceHead, "Vil du erstatte de svar, der står i skemaet?",                                 \
	    "Replace the answers that stand in the form?",                                             \
	    "Vil du erstatte svarene som står i skjemaet?")                                            \
	W(replaceText, "Skemaet er ikke tomt. Svarene i {1} er nogle andre.",                          \
	    "The form is not empty. The answers in {1} are different.",                                \
	    "Skjemaet er ikke tomt. Svarene i {1} er noen andre.")                                     \
	W(replaceYes, "Erstat med filens svar", "Replace by those in the file",                        \
	    "Erstatt med svarene i filen")                                                             \
	W(replaceNo, "Behold skemaets svar", "Keep those in the form",                                 \
	    "Behold svarene i skjemaet")                                                               \
	W(unchanged, "Skemaets svar er, som de var.", "The answers in the form are as they were.",     \
	    "Svarene i skjemaet er som de var.")                                                       \
	W(notOurs, "{1} er ikke en fil med svar. Vælg filen {2}.",                                     \
	    "{1} is not a file of answers. Choose the file {2}.",                                      \
	    "{1} er ikke en fil med svar. Velg filen {2}.")                                            \
	W(newer, "{1} er gemt af et nyere skema og kan ikke læses her.",                               \
	    "{1} was saved by a newer form and cannot be read here.",                                  \
	    "{1} er lagret av et nyere skjema og kan ikke leses her.")                                 \
	W(otherUnit, "{1} hører til enheden {2}; dette skema er til {3}.",                             \
	    "{1} belongs to unit {2}; this form is for {3}.",                                          \
	    "{1} hører til enheten {2}; dette skjemaet er for {3}.")                                   \
	W(otherRound, "{1} hører til runde {2}; dette skema er til runde {3}.",                        \
	    "{1} belongs to round {2}; this form is for round {3}.",                                   \
	    "{1} hører til runde {2}; dette skjemaet er for runde {3}.")                               \
	W(otherCode, "{1} hører til koden {2}; dette skema har koden {3}.",                            \
	    "{1} belongs to the code {2}; this form has the code {3}.",                                \
	    "{1} hører til koden {2}; dette skjemaet har koden {3}.")                                  \
	W(otherFrame, "{1} hører til en anden udgave af spørgsmålene. Spørg tovholderen.",             \
	    "{1} belongs to another edition of the questions. Ask the coordinator.",                   \
	    "{1} hører til en annen utgave av spørsmålene. Spør koordinatoren.")                       \
	W(damaged, "{1} er ændret uden for skemaet og kan ikke læses ved {2}.",                        \
	    "{1} was changed outside the form and cannot be read at {2}.",                             \
	    "{1} er endret utenfor skjemaet og kan ikke leses ved {2}.")                               \
	W(restored, "Dine svar er hentet fra denne browser.",                                          \
	    "Your answers were fetched from this browser.",                                            \
	    "Svarene dine er hentet fra denne nettleseren.")                                           \
	W(draft, "Det, der lå i browseren,", "What was kept in the browser",                           \
	    "Det som lå i nettleseren,")                                                               \
	W(keeping, "Browseren gemmer dine svar undervejs. Filen skal stadig sendes til sidst.",        \
	    "The browser keeps your answers as you go. The file is still to be sent in the end.",      \
	    "Nettleseren lagrer svarene dine underveis. Filen skal fortsatt sendes til slutt.")        \
	W(notKeeping, "Browseren gemmer intet. Gem svarene som fil, før du lukker siden.",             \
	    "The browser keeps nothing. Save your answers as a file before you close this page.",      \
	    "Nettleseren lagrer ingenting. Lagre svarene som fil før du lukker siden.")                \
	W(cannotKeep, "Browseren kan ikke gemme undervejs. Gem svarene som fil.",                      \
	    "The browser cannot keep your answers. Save them as a file.",                              \
	    "Nettleseren kan ikke lagre underveis. Lagre svarene som fil.")                            \
	W(forgotten, "Svarene er slettet i browseren. De står i skemaet, til du lukker det.",          \
	    "The answers are deleted from the browser. They stand in the form until you close it.",    \
	    "Svarene er slettet i nettleseren. De står i skjemaet til du lukker det.")

#define KIK_FORM_WORD_NAME(name, da, en, nb) KIK_FW_##name,
enum kik_form_word { KIK_FORM_WORDS(KIK_FORM_WORD_NAME) KIK_FW_COUNT_OF_WORDS };
#undef KIK_FORM_WORD_NAME

/* The text in da, en or nb; in Danish for any other language. */
const char *kik_form_word(const char *lang, enum kik_form_word w);

/* Adds the texts of the script as a JSON object. */
void kik_form_add_sayings(struct kik_buf *b, const char *lang);

#endif
