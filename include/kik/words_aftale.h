/* The words of agreements; see kik/words.h. */
#ifndef KIK_WORDS_AFTALE_H
#define KIK_WORDS_AFTALE_H

/* clang-format off */
#define KIK_WORDS_AFTALE(W) \
	W(AFT_TITLE, "Aftale med {1}", "Agreement with {1}", "Avtale med {1}") \
	W(AFT_GAP, "[udfyldes: {1}]", "[to be filled in: {1}]", "[fylles ut: {1}]") \
	W(AFT_NUMBERED, "{1}. {2}", "{1}. {2}", "{1}. {2}") \
	W(AFT_BASICS, "Parter og periode", "Parties and period", "Parter og periode") \
	W(AFT_PARTIES, "Parter", "Parties", "Parter") \
	W(AFT_PERIOD, "Periode", "Period", "Periode") \
	W(AFT_TASK, "Kerneopgave, mission og vision", "Core task, mission and vision", \
	    "Kjerneoppgave, misjon og visjon") \
	W(AFT_CORE, "Kerneopgave", "Core task", "Kjerneoppgave") \
	W(AFT_MISSION, "Mission", "Mission", "Misjon") \
	W(AFT_VISION, "Vision", "Vision", "Visjon") \
	W(AFT_POLITICAL, "Politiske mål", "Political goals", "Politiske mål") \
	W(AFT_PROFESSIONAL, "Faglige mål", "Professional goals", "Faglige mål") \
	W(AFT_OWN, "Egne mål", "Own goals", "Egne mål") \
	W(AFT_OWN_READ, \
	    "Målene er valgt ud fra enhedens egen evaluering, runde {1}. Hvert mål er beskrevet i et bilag.", \
	    "The goals were chosen from the unit's own evaluation, round {1}. Each goal has an annex.", \
	    "Målene er valgt ut fra enhetens egen evaluering, runde {1}. Hvert mål er beskrevet i et vedlegg.") \
	W(AFT_OWN_NONE, "Enheden har ingen egne mål i runde {1}.", "The unit has no goals of its own in round {1}.", \
	    "Enheten har ingen egne mål i runde {1}.") \
	W(AFT_STAFFING, "Medarbejdere og organisation", "Staff and organisation", \
	    "Medarbeidere og organisasjon") \
	W(AFT_STAFF, "Medarbejdere", "Staff", "Medarbeidere") \
	W(AFT_ORGANISATION, "Organisation", "Organisation", "Organisasjon") \
	W(AFT_ECONOMY, "Økonomi", "Economy", "Økonomi") \
	W(AFT_FOLLOW_UP, "Opfølgning", "Follow-up", "Oppfølging") \
	W(AFT_WHEN, "Tidspunkter for opfølgning", "Dates of follow-up", "Tidspunkter for oppfølging") \
	W(AFT_DEADLINES, "Frister for målene", "Deadlines of the goals", "Frister for målene") \
	W(AFT_SIGNATURES, "Underskrifter", "Signatures", "Underskrifter") \
	W(AFT_FOR, "For {1}", "For {1}", "For {1}") \
	W(AFT_FOR_MUNICIPALITY, "For kommunen", "For the municipality", "For kommunen") \
	W(AFT_DATE_LINE, "Dato: …………………………………", "Date: …………………………………", "Dato: …………………………………") \
	W(AFT_NAME_LINE, "Navn: …………………………………", "Name: …………………………………", "Navn: …………………………………") \
	W(AFT_ANNEX, "Bilag {1}: {2}", "Annex {1}: {2}", "Vedlegg {1}: {2}") \
	W(AFT_GOAL, "Mål", "Goal", "Mål") \
	W(AFT_HOLD, "fasthold {1}", "hold {1}", "hold {1}") \
	W(AFT_QUESTIONS, "Spørgsmål i evalueringen", "Questions of the evaluation", \
	    "Spørsmål i evalueringen") \
	W(AFT_ACTIVITIES, "Aktiviteter", "Activities", "Aktiviteter")
/* clang-format on */

#endif
