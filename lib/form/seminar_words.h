/* The texts of the consensus sheet, the languages side by side. */
#ifndef KIK_SEMINAR_WORDS_H
#define KIK_SEMINAR_WORDS_H

#include "kik/buf.h"

/* A row with a language missing or empty does not compile.  {1} … are filled in. */
#define KIK_SEMINAR_WORDS(W)                                                                            \
	/* names of sheets */                                                                           \
	W(COVER, "Seminar", "Seminar", "Seminar")                                                       \
	W(SHEET, "Konsensus", "Consensus", "Konsensus")                                                 \
	W(PLAN, "Dagsplan", "Day plan", "Dagsplan")                                                     \
	/* the cover */                                                                                 \
	W(TITLE, "Konsensusseminar: {1}", "Consensus seminar: {1}", "Konsensusseminar: {1}")            \
	W(ROUND, "Runde {1}", "Round {1}", "Runde {1}")                                                 \
	W(MARKING, "Fortroligt – gruppens eget arbejdspapir",                                           \
	    "Confidential – the group's own working paper",                                             \
	    "Fortrolig – gruppens eget arbeidspapir")                                                   \
	W(HOW_HEAD,                                                                                     \
	    "Skriv datoen og hvor mange der deltager i hver rolle, nederst på denne side. Skriv "      \
	    "antal, ikke navne.",                                                                       \
	    "Write the date and how many take part in each role, at the end of this page. Write "       \
	    "numbers, not names.",                                                                      \
	    "Skriv datoen og hvor mange som deltar i hver rolle, nederst på denne siden. Skriv "       \
	    "antall, ikke navn.")                                                                       \
	W(HOW_ORDER,                                                                                    \
	    "Gå til fanen »{1}«, og tag spørgsmålene ovenfra: det, I er mest uenige om, kommer "   \
	    "først. Fanen »{2}« viser, hvor lang tid der er til hvert spørgsmål.",                      \
	    "Go to the tab “{1}” and take the questions from the top: what you disagree about "     \
	    "most comes first. The tab “{2}” shows how long there is for each question.",               \
	    "Gå til fanen «{1}», og ta spørsmålene ovenfra: det dere er mest uenige om, kommer "   \
	    "først. Fanen «{2}» viser hvor lang tid det er til hvert spørsmål.")                        \
	W(HOW_WORDS,                                                                                    \
	    "Læs, hvad I har skrevet hver for sig. Det står uden navn; er det samme skrevet "         \
	    "flere gange, står antallet i parentes. Bliv enige om styrker og "                         \
	    "forbedringsområder, og skriv ét udsagn på hver linje (Alt+Enter giver ny linje).",         \
	    "Read what each of you has written. It stands without names; what was written "             \
	    "several times has the number in brackets. Agree on strengths and areas for "               \
	    "improvement, and write one statement on each line (Alt+Enter begins a new line).",         \
	    "Les det dere har skrevet hver for dere. Det står uten navn; er det samme skrevet "        \
	    "flere ganger, står antallet i parentes. Bli enige om styrker og "                         \
	    "forbedringsområder, og skriv ett utsagn på hver linje (Alt+Enter gir ny linje).")          \
	W(HOW_POINTS,                                                                                   \
	    "Vælg så de point, I er enige om. Forslaget er medianen af jeres egne svar og gælder "   \
	    "ikke, før I selv har valgt. Ligger det mellem to trin, så vælg et af dem.",                \
	    "Then choose the points you agree on. The proposal is the median of your own answers "      \
	    "and does not count until you have chosen. Where it lies between two steps, choose "        \
	    "one of them.",                                                                             \
	    "Velg så de poengene dere er enige om. Forslaget er medianen av deres egne svar og "       \
	    "gjelder ikke før dere selv har valgt. Ligger det mellom to trinn, så velg ett av "       \
	    "dem.")                                                                                     \
	W(HOW_REASON,                                                                                   \
	    "Begrund pointene kort, især hvis de ligger uden for spændet af jeres egne svar. "        \
	    "Skriv under dokumentation, hvilke tal, planer eller målinger I bygger på.",                \
	    "Give a short reason for the points, above all where they lie outside the range of "        \
	    "your own answers. Under evidence, write which figures, plans or measurements you "         \
	    "rely on.",                                                                                 \
	    "Begrunn poengene kort, særlig hvis de ligger utenfor spennet i deres egne svar. "         \
	    "Skriv under dokumentasjon hvilke tall, planer eller målinger dere bygger på.")             \
	W(HOW_LEFT,                                                                                     \
	    "Når I ikke et spørgsmål, så lad point stå tomt. Det bliver vist som ikke "            \
	    "behandlet og tæller aldrig som 0.",                                                        \
	    "If you do not get to a question, leave its points empty. It is shown as not dealt "        \
	    "with and never counts as 0.",                                                              \
	    "Rekker dere ikke et spørsmål, så la poeng stå tomt. Det blir vist som ikke "           \
	    "behandlet og teller aldri som 0.")                                                         \
	W(HOW_SEND, "Gem filen, når I er færdige, og send den til tovholderen.",                        \
	    "Save the file when you have finished, and send it to the coordinator.",                    \
	    "Lagre filen når dere er ferdige, og send den til koordinatoren.")                          \
	W(INCOMPLETE,                                                                                   \
	    "OBS: Tallene er ikke fuldstændige, for mindst én fil med svar kunne ikke læses.",          \
	    "NOTE: the figures are not complete, as at least one file of answers could not be "         \
	    "read.",                                                                                    \
	    "OBS: Tallene er ikke fullstendige, for minst én fil med svar kunne ikke leses.")           \
	W(NO_TEXTS, "Svarene er talt op uden tekster, så arket viser kun tal.",                         \
	    "The answers were counted without texts, so the sheet shows figures only.",                 \
	    "Svarene er talt opp uten tekster, så arket viser bare tall.")                              \
	W(OTHER_FRAME,                                                                                  \
	    "Runde {1} brugte en anden spørgeramme og kan derfor ikke stå ved siden af.",               \
	    "Round {1} used another frame, so it cannot stand beside this one.",                        \
	    "Runde {1} brukte en annen spørsmålsramme og kan derfor ikke stå ved siden av.")            \
	W(LAST, "»Sidst« er runde {1}.", "“Last time” is round {1}.", "«Sist» er runde {1}.")           \
	W(WHO, "Dato og deltagere", "Date and participants", "Dato og deltakere")                       \
	/* the sheet */                                                                                 \
	W(HOW,                                                                                          \
	    "Skriv i de gule felter. Styrker og forbedringsområder: ét udsagn på hver linje. "       \
	    "Ingen point: spørgsmålet er ikke behandlet.",                                              \
	    "Write in the yellow cells. Strengths and improvements: one statement on each line. "       \
	    "No points: the question was not dealt with.",                                              \
	    "Skriv i de gule feltene. Styrker og forbedringsområder: ett utsagn på hver linje. "      \
	    "Ingen poeng: spørsmålet er ikke behandlet.")                                               \
	W(TIMES, "{1} ({2} gange)", "{1} ({2} times)", "{1} ({2} ganger)")                              \
	W(FROM_TO, "{1}–{2}", "{1}–{2}", "{1}–{2}")                                                     \
	/* the plan */                                                                                  \
	W(PLAN_HOW,                                                                                     \
	    "Dagen går fra {1} til {2}. Hvert spørgsmål får fem minutter, og resten af tiden går " \
	    "til det, I er mest uenige om. En pause ligger altid mellem to spørgsmål.",                 \
	    "The day runs from {1} to {2}. Each question gets five minutes, and the rest goes to "      \
	    "what you disagree about most. A break always stands between two questions.",               \
	    "Dagen går fra {1} til {2}. Hvert spørsmål får fem minutter, og resten av tiden går "  \
	    "til det dere er mest uenige om. En pause ligger alltid mellom to spørsmål.")               \
	W(PLAN_SHORT,                                                                                   \
	    "Dagen går fra {1} til {2} og rækker ikke til fem minutter for hvert spørgsmål. De "    \
	    "spørgsmål, I er mest uenige om, får tiden.",                                               \
	    "The day runs from {1} to {2} and is too short for five minutes each. The questions "       \
	    "you disagree about most get the time.",                                                    \
	    "Dagen går fra {1} til {2} og er for kort til fem minutter for hvert spørsmål. De "      \
	    "spørsmålene dere er mest uenige om, får tiden.")                                           \
	W(END, "Slut", "End", "Slutt")                                                                  \
	W(WHAT, "Indhold", "What", "Innhold")                                                           \
	W(BREAK, "Pause", "Break", "Pause")                                                             \
	W(LUNCH, "Frokost", "Lunch", "Lunsj")                                                           \
	W(TOTAL, "I alt til spørgsmål", "For questions in all", "I alt til spørsmål")                   \
	/* who takes part: as kik-score knows them */                                                   \
	W(LEADER, "leder", "leader", "leder")                                                           \
	W(EMPLOYEE, "medarbejder", "employee", "medarbeider")

enum kik_seminar_word {
#define KIK_SEMINAR_WORD(name, da, en, nb) KIK_SEMINAR_##name,
	KIK_SEMINAR_WORDS(KIK_SEMINAR_WORD)
#undef KIK_SEMINAR_WORD
};

/* The text in `lang`; in Danish for any other language. */
const char *kik_seminar_word(const char *lang, enum kik_seminar_word w);

/* Adds the text with {1} and {2} filled in; NULL for those it does not have. */
void kik_seminar_say(struct kik_buf *b, const char *lang, enum kik_seminar_word w, const char *one,
    const char *two);

#endif
