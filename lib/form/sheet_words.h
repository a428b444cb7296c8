/* The texts of the form and the typing sheet as workbooks, the languages side by side. */
#ifndef KIK_SHEET_WORDS_H
#define KIK_SHEET_WORDS_H

#include "kik/buf.h"

/* A row with a language missing or empty does not compile.  {1} … are filled in. */
#define KIK_SHEET_WORDS(W)                                                                              \
	/* names of sheets */                                                                           \
	W(READ_FIRST, "Læs først", "Read first", "Les først")                                           \
	W(FORM, "Skema", "Form", "Skjema")                                                              \
	W(SCALE, "Skala", "Scale", "Skala")                                                             \
	W(TYPING, "Indtastning", "Typing sheet", "Inntasting")                                          \
	/* on all of them */                                                                            \
	W(OF, "{1}, runde {2}", "{1}, round {2}", "{1}, runde {2}")                                     \
	W(CONFIDENTIAL, "Fortroligt", "Confidential", "Fortrolig")                                      \
	W(CODE, "kode {1}", "code {1}", "kode {1}")                                                     \
	W(ANSWER_BY, "svar senest {1}", "answer by {1}", "svar senest {1}")                             \
	W(PAGE, "Side", "Page", "Side")                                                                 \
	W(PAGE_OF, "af", "of", "av")                                                                    \
	/* the instructions */                                                                          \
	W(TITLE, "Din vurdering af {1}", "Your assessment of {1}", "Din vurdering av {1}")              \
	W(ROUND, "Runde {1}", "Round {1}", "Runde {1}")                                                 \
	W(HOW, "Sådan gør du", "How to answer", "Slik gjør du")                                         \
	W(HOW_OPEN,                                                                                     \
	    "Gå til fanen »{1}« nederst i vinduet. Hver linje er et spørgsmål med eksempler på, " \
	    "hvad du kan tænke på. Du svarer i de gule felter, i den rækkefølge du vil.",               \
	    "Go to the tab “{1}” at the bottom of the window. Each line is a question, with "       \
	    "examples of what you may think of. You answer in the yellow cells, in any order.",         \
	    "Gå til fanen «{1}» nederst i vinduet. Hver linje er et spørsmål med eksempler på "   \
	    "hva du kan tenke på. Du svarer i de gule feltene, i den rekkefølgen du vil.")              \
	W(HOW_POINTS,                                                                                   \
	    "Vælg point i listen, der kommer frem ved feltet. Pointene er dit bedste bud, og "         \
	    "fanen »{1}« viser, hvad de betyder.",                                                      \
	    "Choose points from the list that opens at the cell. Points are your best guess, and "      \
	    "the tab “{1}” shows what they mean.",                                                      \
	    "Velg poeng i listen som kommer frem ved feltet. Poengene er ditt beste skjønn, og "       \
	    "fanen «{1}» viser hva de betyr.")                                                          \
	W(HOW_BLANK, "Kan du ikke vurdere det, så vælg »{1}«. Det tæller ikke som 0.",                  \
	    "If you cannot tell, choose “{1}”. It does not count as 0.",                                \
	    "Kan du ikke vurdere det, så velg «{1}». Det teller ikke som 0.")                           \
	W(HOW_EMPTY, "Kan du ikke vurdere det, så lad feltet stå tomt. Det tæller ikke som 0.",         \
	    "If you cannot tell, leave the cell empty. It does not count as 0.",                        \
	    "Kan du ikke vurdere det, så la feltet stå tomt. Det teller ikke som 0.")                   \
	W(HOW_PARTS,                                                                                    \
	    "Nogle spørgsmål har delpoint. Giv dem alle eller ingen; så er point deres "             \
	    "gennemsnit, og feltet »{1}« kan stå tomt. Grå felter hører ikke til spørgsmålet.",         \
	    "Some questions have sub-scores. Give all of them or none; the points are then their "      \
	    "mean, and the cell “{1}” may stay empty. Grey cells do not belong to the question.",       \
	    "Noen spørsmål har delpoeng. Gi alle eller ingen; da er poengene gjennomsnittet av "      \
	    "dem, og feltet «{1}» kan stå tomt. Grå felter hører ikke til spørsmålet.")                 \
	W(HOW_WORDS,                                                                                    \
	    "Skriv styrker, forbedringsområder og idéer med dine egne ord, ét udsagn på hver "      \
	    "linje. Alt+Enter giver en ny linje i samme felt. Det er udsagnene, gruppen skal "          \
	    "tale om.",                                                                                 \
	    "Write strengths, improvements and ideas in your own words, one statement a line. "         \
	    "Alt+Enter gives a new line in the same cell. The statements are what the group will "      \
	    "talk about.",                                                                              \
	    "Skriv styrker, forbedringsområder og ideer med dine egne ord, ett utsagn på hver "       \
	    "linje. Alt+Enter gir en ny linje i samme felt. Det er utsagnene gruppen skal snakke "      \
	    "om.")                                                                                      \
	W(HOW_EVIDENCE,                                                                                 \
	    "Har du brugt dokumentation, da du svarede, for eksempel en måling eller en plan, så "    \
	    "skriv hvilken under »{1}«. Ellers lad feltet stå tomt.",                                   \
	    "If you used documentation when you answered, such as a measurement or a plan, write "      \
	    "which under “{1}”. Otherwise leave the cell empty.",                                       \
	    "Har du brukt dokumentasjon da du svarte, for eksempel en måling eller en plan, så "      \
	    "skriv hvilken under «{1}». Ellers lar du feltet stå tomt.")                                \
	W(HOW_SEND,                                                                                     \
	    "Gem som Excel-projektmappe (.xlsx), og send filen til {1}. Du kan gemme undervejs "        \
	    "og fortsætte senere.",                                                                     \
	    "Save as an Excel workbook (.xlsx), and send the file to {1}. You can save as you go "      \
	    "and continue later.",                                                                      \
	    "Lagre som Excel-arbeidsbok (.xlsx), og send filen til {1}. Du kan lagre underveis "        \
	    "og fortsette senere.")                                                                     \
	W(COORDINATOR, "tovholderen for din enhed", "your unit's coordinator",                          \
	    "koordinatoren for enheten din")                                                            \
	W(HOW_BY, "Svarfristen er {1}.", "The deadline is {1}.", "Svarfristen er {1}.")                 \
	W(HOW_PAPER,                                                                                    \
	    "Vil du hellere svare på papir, så udskriv fanen »{1}«, og aflever den i en lukket "    \
	    "kuvert til tovholderen. Koden øverst på arket skal med.",                                  \
	    "If you would rather answer on paper, print the tab “{1}”, and hand it to the "         \
	    "coordinator in a sealed envelope. The code at the top of the sheet must be on it.",        \
	    "Vil du heller svare på papir, så skriv ut fanen «{1}», og lever den i en lukket "      \
	    "konvolutt til koordinatoren. Koden øverst på arket må være med.")                          \
	W(WHO, "Hvem ser dine svar?", "Who sees your answers?", "Hvem ser svarene dine?")               \
	W(WHO_CODE,                                                                                     \
	    "Dine svar er fortrolige. Filen bærer koden {1} og ikke dit navn. Tovholderen "            \
	    "modtager den og er den eneste, der kan slå op, hvem der har hvilken kode.",                \
	    "Your answers are confidential. The file bears the code {1} and not your name. The "        \
	    "coordinator receives it and is the only one who can look up who has which code.",          \
	    "Svarene dine er fortrolige. Filen bærer koden {1} og ikke navnet ditt. Koordinatoren "    \
	    "mottar den og er den eneste som kan slå opp hvem som har hvilken kode.")                   \
	W(WHO_GROUP,                                                                                    \
	    "Gruppen får alle point og udsagn samlet og uden navne. Men I er få, så en kollega "     \
	    "kan måske gætte, hvad der er dit.",                                                        \
	    "The group gets all points and statements together and without names. But you are "         \
	    "few, so a colleague may guess what is yours.",                                             \
	    "Gruppen får alle poeng og utsagn samlet og uten navn. Men dere er få, så en kollega "   \
	    "kan kanskje gjette hva som er ditt.")                                                      \
	W(WHO_OTHERS,                                                                                   \
	    "Skriv ikke navne, CPR-numre eller andet, som en borger eller kollega kan kendes på.",      \
	    "Write no names, civil registration numbers or anything else by which a citizen or "        \
	    "colleague could be recognised.",                                                           \
	    "Skriv ikke navn, fødselsnummer eller annet som en innbygger eller kollega kan "           \
	    "kjennes igjen på.")                                                                        \
	/* above the questions */                                                                       \
	W(HINT,                                                                                         \
	    "Svar i de gule felter. Vælg point i listen. Skriv ét udsagn på hver linje; "            \
	    "Alt+Enter giver en ny linje.",                                                             \
	    "Answer in the yellow cells. Choose points from the list. Write one statement a "           \
	    "line; Alt+Enter gives a new line.",                                                        \
	    "Svar i de gule feltene. Velg poeng i listen. Skriv ett utsagn på hver linje; "            \
	    "Alt+Enter gir en ny linje.")                                                               \
	W(TYPING_HINT,                                                                                  \
	    "Til svar på papir: find linjerne med skemaets kode, og skriv af i de gule felter. "       \
	    "Har deltageren selv sendt sit skema, så lad linjerne stå tomme. Læg filen i answers.",     \
	    "For answers on paper: find the lines with the form's code, and copy into the yellow "      \
	    "cells. Where the participant has sent a form, leave the lines empty. Put the file "        \
	    "into answers.",                                                                            \
	    "For svar på papir: finn linjene med koden på skjemaet, og skriv av i de gule "           \
	    "feltene. Har deltakeren selv sendt skjemaet sitt, lar du linjene stå tomme. Legg "        \
	    "filen i answers.")                                                                         \
	W(POINTS, "Point", "Points", "Poeng")                                                           \
	W(DONT_KNOW, "Ved ikke", "Don't know", "Vet ikke")                                              \
	W(WRONG, "Det kan feltet ikke tage", "The cell cannot take that",                               \
	    "Det kan feltet ikke ta")                                                                   \
	W(WRONG_TEXT, "Vælg fra listen: {1}.", "Choose from the list: {1}.",                            \
	    "Velg fra listen: {1}.")                                                                    \
	W(WRONG_POINTS, "Skriv {1}, eller lad feltet stå tomt.",                                        \
	    "Write {1}, or leave the cell empty.", "Skriv {1}, eller la feltet stå tomt.")              \
	W(WRONG_DAY, "Skriv en dato, for eksempel 14-09-2026.",                                         \
	    "Write a date, such as 14-09-2026.", "Skriv en dato, for eksempel 14-09-2026.")             \
	W(WRONG_COUNT, "Skriv et helt tal, og ingen navne.",                                            \
	    "Write a whole number, and no names.", "Skriv et helt tall, og ingen navn.")                \
	W(WRONG_ITEM, "Vælg fra listen, eller lad feltet stå tomt.",                                    \
	    "Choose from the list, or leave the cell empty.",                                           \
	    "Velg fra listen, eller la feltet stå tomt.")                                               \
	W(RANGE, "{1} til {2}", "{1} to {2}", "{1} til {2}")                                            \
	W(RANGE_STEP, "{1} til {2} i trin på {3}", "{1} to {2} in steps of {3}",                        \
	    "{1} til {2} i trinn på {3}")                                                               \
	W(OR, "{1} eller »{2}«", "{1}, or “{2}”", "{1} eller «{2}»")                                    \
	/* the scale */                                                                                 \
	W(SCALE_TITLE, "Det betyder tallene", "What the numbers mean", "Dette betyr tallene")           \
	W(SCALE_FOR, "Gælder {1}", "For {1}", "Gjelder {1}")                                            \
	W(SCALE_BLANK, "Du kan ikke vurdere det. Det tæller ikke som 0.",                               \
	    "You cannot tell. It does not count as 0.",                                                 \
	    "Du kan ikke vurdere det. Det teller ikke som 0.")

enum kik_sheet_word {
#define KIK_SHEET_WORD(name, da, en, nb) KIK_SHEET_##name,
	KIK_SHEET_WORDS(KIK_SHEET_WORD)
#undef KIK_SHEET_WORD
};

/* The text in `lang`; in Danish for any other language. */
const char *kik_sheet_word(const char *lang, enum kik_sheet_word w);

/* Adds the text with {1}, {2} and {3} filled in; NULL for those it does not have. */
void kik_sheet_say(struct kik_buf *b, const char *lang, enum kik_sheet_word w, const char *one,
    const char *two, const char *three);

#endif
