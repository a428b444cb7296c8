/* The words of overblik about goals, actions and documentation; see kik/words.h. */
#ifndef KIK_WORDS_FOLLOWED_H
#define KIK_WORDS_FOLLOWED_H

#define KIK_WORDS_FOLLOWED(W)                                                                     \
	W(OV_FOLLOWED, "Mål, handlinger og dokumentation", "Goals, actions and documentation",    \
	    "Mål, handlinger og dokumentasjon")                                                   \
	W(OV_FOLLOWED_HOW,                                                                        \
	    "Opgjort efter enhedernes egne ark. Der står antal og ikke gennemsnit, så "         \
	    "et mål, der ikke er nået, ikke forsvinder bag et andet.",                            \
	    "Counted from the units' own sheets. There are numbers and no means, so "             \
	    "that a goal that is not reached does not vanish behind another.",                    \
	    "Gjort opp etter enhetenes egne ark. Det står antall og ikke gjennomsnitt, "         \
	    "slik at et mål som ikke er nådd, ikke forsvinner bak et annet.")                     \
	W(OV_GOALS, "Mål efter vurdering", "Goals by grade", "Mål etter vurdering")               \
	W(OV_GOALS_AT, "Målene er vurderet pr. {1}.", "The goals are graded as of {1}.",          \
	    "Målene er vurdert per {1}.")                                                         \
	W(OV_GOALS_DUE,                                                                           \
	    "Der er ikke angivet en opgørelsesdato, så alle mål er vurderet, som om "          \
	    "fristen er nået.",                                                                   \
	    "No date is given, so that all goals are judged as due.",                             \
	    "Det er ikke oppgitt noen dato, så alle mål er vurdert som om fristen er nådd.")      \
	W(OV_GOALS_UNITS, "Enheder med mål", "Units with goals", "Enheter med mål")               \
	W(OV_GOALS_N, "Indikatorer", "Indicators", "Indikatorer")                                 \
	W(OV_INDICATORS, "Indikatorer på tværs af enhederne", "Indicators across the units",      \
	    "Indikatorer på tvers av enhetene")                                                   \
	W(OV_ATTAINED_N, "Heraf med målopfyldelse", "With an attainment",                         \
	    "Herav med måloppnåelse")                                                             \
	W(OV_LOWEST, "Laveste målopfyldelse", "Lowest attainment", "Laveste måloppnåelse")        \
	W(OV_MEDIAN, "Median", "Median", "Median")                                                \
	W(OV_HIGHEST, "Højeste", "Highest", "Høyeste")                                            \
	W(OV_STATUSES, "Handlinger efter status", "Actions by status", "Handlinger etter status") \
	W(OV_PHASES, "Handlinger efter fase i kvalitetshjulet",                                   \
	    "Actions by phase of the quality wheel", "Handlinger etter fase i kvalitetshjulet")   \
	W(OV_CHOICES, "Forbedringsområder efter valg", "Areas for improvement by choice",         \
	    "Forbedringsområder etter valg")                                                      \
	W(OV_UNITS_WITH, "Enheder med ark", "Units with a sheet", "Enheter med ark")              \
	W(OV_ACTIONS, "Handlinger og forbedringsområder", "Actions and areas for improvement",    \
	    "Handlinger og forbedringsområder")                                                   \
	W(OV_DEV_UNITS, "Afvigelser efter status", "Deviations by status", "Avvik etter status")  \
	W(OV_SURVEY, "Oplevet kvalitet i alt", "Perceived quality in all", "Opplevd kvalitet i alt")
#endif
