/* The texts of the sheets of phase 4, the languages side by side. */
#ifndef KIK_ENTRY_WORDS_H
#define KIK_ENTRY_WORDS_H

#include "kik/buf.h"

/* A row with a language missing or empty does not compile.  {1} … are filled in. */
/* clang-format off */
#define KIK_ENTRY_TEXTS(W) \
	W(COVER, "Læs først", "Read first", "Les først") \
	W(MARKING, "Fortroligt – enhedens eget arbejdspapir", \
	    "Confidential – the unit's own working paper", \
	    "Fortrolig – enhetens eget arbeidspapir") \
	W(ROUND, "Runde {1}", "Round {1}", "Runde {1}") \
	W(SEND, "Gem filen, når I er færdige, og send den til tovholderen.", \
	    "Save the file when you have finished, and send it to the coordinator.", \
	    "Lagre filen når dere er ferdige, og send den til koordinatoren.") \
	/* priorities */ \
	W(PRIO_SHEET, "Prioritering", "Priorities", "Prioritering") \
	W(PRIO_TITLE, "Prioritering: {1}", "Priorities: {1}", "Prioritering: {1}") \
	W(PRIO_HOW, \
	    "Skriv i de gule felter. Effekt og indsats: 1 er lille, 5 er stor. I en gruppe er det nok " \
	    "at skrive på én linje.", \
	    "Write in the yellow cells. Effect and effort: 1 is small, 5 is large. In a group one row " \
	    "is enough.", \
	    "Skriv i de gule feltene. Effekt og innsats: 1 er liten, 5 er stor. I en gruppe er det nok " \
	    "å skrive på én linje.") \
	W(PRIO_AGREED, "Forbedringsområderne er dem, I blev enige om på konsensusseminaret.", \
	    "The improvement areas are those you agreed on at the consensus seminar.", \
	    "Forbedringsområdene er de dere ble enige om på konsensusseminaret.") \
	W(PRIO_GROSS, \
	    "OBS: Der er ingen konsensus for enheden. Forbedringsområderne kommer fra bruttolisten med " \
	    "de individuelle svar; det samme udsagn står én gang.", \
	    "NOTE: the unit has no consensus. The improvement areas are those of the gross list of " \
	    "individual answers; what was said alike stands once.", \
	    "OBS: Enheten har ingen konsensus. Forbedringsområdene kommer fra bruttolisten med de " \
	    "individuelle svarene; det samme utsagnet står én gang.") \
	W(PRIO_KEPT, "Arket er udfyldt med det, I allerede har prioriteret.", \
	    "The sheet holds what you have prioritised already.", \
	    "Arket er fylt ut med det dere allerede har prioritert.") \
	W(PRIO_NO_TEXTS, \
	    "OBS: Der er ingen tekster i resultatet, så I må selv skrive forbedringsområderne.", \
	    "NOTE: the result holds no texts, so you have to write the improvement areas yourselves.", \
	    "OBS: Det er ingen tekster i resultatet, så dere må selv skrive forbedringsområdene.") \
	W(PRIO_GROUP, \
	    "Saml først det, der hænger sammen: skriv samme navn i »{1}«. Skriv i »{2}« numrene på det, " \
	    "der skal være på plads først.", \
	    "First put together what belongs together: write the same name under “{1}”. Under “{2}” " \
	    "write the ids of what must be in place first.", \
	    "Samle først det som henger sammen: skriv samme navn i «{1}». Skriv i «{2}» numrene på det " \
	    "som må være på plass først.") \
	W(PRIO_JUDGE, \
	    "Giv så hver gruppe effekt og indsats fra 1 til 5, og stem, hvis I vil. Stor effekt for " \
	    "lille indsats kommer øverst på listen.", \
	    "Then give each group effect and effort from 1 to 5, and vote if you like. Much effect for " \
	    "little effort comes first on the list.", \
	    "Gi så hver gruppe effekt og innsats fra 1 til 5, og stem om dere vil. Stor effekt for liten " \
	    "innsats kommer øverst på listen.") \
	W(PRIO_CHOOSE, "Lederen vælger til sidst: nu, senere eller nej.", \
	    "In the end the manager chooses: now, later or no.", \
	    "Lederen velger til slutt: nå, senere eller nei.") \
	/* actions */ \
	W(ACT_SHEET, "Handleplan", "Actions", "Handlingsplan") \
	W(ACT_TITLE, "Handleplan: {1}", "Action plan: {1}", "Handlingsplan: {1}") \
	W(ACT_HOW, \
	    "Skriv i de gule felter, én handling på hver linje. Ansvarlig er en rolle, ikke et navn.", \
	    "Write in the yellow cells, one action a row. Responsible is a role, not a name.", \
	    "Skriv i de gule feltene, én handling på hver linje. Ansvarlig er en rolle, ikke et navn.") \
	W(ACT_CHOSEN, \
	    "Der er en linje for hvert forbedringsområde, der er valgt til nu, i rangorden. Del den op i " \
	    "flere, hvis der er brug for det.", \
	    "There is a row for each improvement area that was chosen for now, in order of rank. Split " \
	    "it where there is need to.", \
	    "Det er en linje for hvert forbedringsområde som er valgt til nå, i rangert rekkefølge. Del " \
	    "den opp i flere om det trengs.") \
	W(ACT_NONE, "OBS: Der er endnu ikke valgt noget til nu i prioriteringen.", \
	    "NOTE: nothing has been chosen for now in the priorities yet.", \
	    "OBS: Det er ennå ikke valgt noe til nå i prioriteringen.") \
	W(ACT_CARRIED, \
	    "Handlinger, der ikke blev færdige i runde {1}, er ført med og har rundens navn foran " \
	    "nummeret.", \
	    "Actions that were not finished in round {1} are carried over, with the round before their id.", \
	    "Handlinger som ikke ble ferdige i runde {1}, er tatt med og har rundens navn foran nummeret.") \
	W(ACT_GOAL, \
	    "Skriv mål, så man kan se, hvornår det er nået: indikator, udgangspunkt, måltal og frist.", \
	    "Write goals so that one can see when they are reached: indicator, baseline, target and " \
	    "deadline.", \
	    "Skriv mål slik at man kan se når de er nådd: indikator, utgangspunkt, måltall og frist.") \
	W(ACT_UPDATE, \
	    "Ret fase og status, når I følger op, og skriv datoen i »{1}«.", \
	    "Change phase and status when you follow up, and write the day under “{1}”.", \
	    "Endre fase og status når dere følger opp, og skriv datoen i «{1}».") \
	/* indicators, surveys, deviations */ \
	W(IND_SHEET, "Indikatorer", "Indicators", "Indikatorer") \
	W(IND_TITLE, "Indikatorer: {1}", "Indicators: {1}", "Indikatorer: {1}") \
	W(IND_HOW, \
	    "Skriv i de gule felter. En linje uden periode beskriver en indikator; en linje med periode " \
	    "er et tal for den.", \
	    "Write in the yellow cells. A row without a period describes an indicator; a row with one is " \
	    "a figure of it.", \
	    "Skriv i de gule feltene. En linje uten periode beskriver en indikator; en linje med periode " \
	    "er et tall for den.") \
	W(IND_DEFINE, \
	    "Beskriv først, hvad I måler: et kort navn til indikatoren, hvilken vej der er bedre, hvor I " \
	    "står, hvor I vil hen og hvornår.", \
	    "First describe what you measure: a short id, which way is better, where you stand, where " \
	    "you want to be and when.", \
	    "Beskriv først hva dere måler: et kort navn på indikatoren, hvilken vei som er bedre, hvor " \
	    "dere står, hvor dere vil, og når.") \
	W(IND_OBSERVE, \
	    "Skriv så en ny linje for hver måling med samme indikator, periode og værdi. Er målet ikke " \
	    "nået, så forklar hvorfor.", \
	    "Then write a new row for each figure: the same indicator, its period and value. If the " \
	    "target was not reached, explain why.", \
	    "Skriv så en ny linje for hver måling med samme indikator, periode og verdi. Er målet ikke " \
	    "nådd, så forklar hvorfor.") \
	W(SURV_SHEET, "Brugerundersøgelse", "Survey", "Brukerundersøkelse") \
	W(SURV_TITLE, "Brugerundersøgelse: {1}", "User survey: {1}", "Brukerundersøkelse: {1}") \
	W(SURV_HOW, \
	    "Skriv i de gule felter, en linje for hver person og hvert udsagn.", \
	    "Write in the yellow cells, a row for each person and item.", \
	    "Skriv i de gule feltene, en linje for hver person og hvert utsagn.") \
	W(SURV_LINES, \
	    "Skriv, hvad personen oplevede, og hvad personen havde ventet, på samme skala. Lad feltet stå " \
	    "tomt, når der intet svar er.", \
	    "Write what the person experienced and what they had expected, on the same scale. Leave the " \
	    "cell empty where there is no answer.", \
	    "Skriv hva personen opplevde, og hva personen hadde forventet, på samme skala. La feltet stå " \
	    "tomt når det ikke er noe svar.") \
	W(SURV_CODES, \
	    "Brug et nummer eller en kode til hver person, aldrig et navn. Kun antal og summer kommer " \
	    "videre fra arket.", \
	    "Use a number or a code for each person, never a name. Only counts and sums leave the sheet.", \
	    "Bruk et nummer eller en kode for hver person, aldri et navn. Bare antall og summer går " \
	    "videre fra arket.") \
	W(DEV_SHEET, "Afvigelser", "Deviations", "Avvik") \
	W(DEV_TITLE, "Afvigelser: {1}", "Deviations: {1}", "Avvik: {1}") \
	W(DEV_HOW, "Skriv i de gule felter, én afvigelse på hver linje.", \
	    "Write in the yellow cells, one deviation a row.", \
	    "Skriv i de gule feltene, ett avvik på hver linje.") \
	W(DEV_LINES, \
	    "Giv hver afvigelse et nummer, og skriv datoen, den blev anmeldt. Skriv årsagen med få ord: " \
	    "årsager, der går igen, tælles sammen.", \
	    "Give each deviation an id and write the day on which it was reported. Keep the cause short: " \
	    "causes that come back are counted together.", \
	    "Gi hvert avvik et nummer, og skriv datoen det ble meldt. Skriv årsaken med få ord: årsaker " \
	    "som går igjen, telles sammen.") \
	W(DEV_NAMES, \
	    "Skriv ingen navne, CPR-numre eller andet, som en borger eller kollega kan kendes på.", \
	    "Write no names, civil registration numbers or anything else by which a citizen or colleague " \
	    "could be recognised.", \
	    "Skriv ikke navn, fødselsnummer eller annet som en innbygger eller kollega kan kjennes igjen " \
	    "på.")
/* clang-format on */

enum kik_entry_text {
#define KIK_ENTRY_TEXT_NAME(name, da, en, nb) KIK_TEXT_##name,
	KIK_ENTRY_TEXTS(KIK_ENTRY_TEXT_NAME)
#undef KIK_ENTRY_TEXT_NAME
};

/* Adds the text in `lang` with {1} and {2} filled in; NULL for those it does not have. */
void kik_entry_say(struct kik_buf *b, const char *lang, enum kik_entry_text t, const char *one,
    const char *two);

#endif
