/* The words of the papers of phase 4; see kik/words.h. */
#ifndef KIK_WORDS_PLAN_H
#define KIK_WORDS_PLAN_H

/* clang-format off */
#define KIK_WORDS_PLAN(W) \
	W(PLAN_MARKING, "Fortroligt – enhedens eget arbejdspapir", \
	    "Confidential – the unit's own working paper", "Fortrolig – enhetens eget arbeidspapir") \
	/* prioritering */ \
	W(PRIO_TITLE, "Prioritering: {1}", "Priorities: {1}", "Prioritering: {1}") \
	W(PRIO_AREAS, "Forbedringsområder", "Improvement areas", "Forbedringsområder") \
	W(PRIO_AREA, "Forbedringsområde", "Improvement area", "Forbedringsområde") \
	W(PRIO_RANKED, "I rangorden", "Ranked", "Rangert") \
	W(PRIO_CHOSEN, "Valgt til nu", "Chosen for now", "Valgt til nå") \
	W(PRIO_MATRIX, "Effekt og indsats", "Effect and effort", "Effekt og innsats") \
	W(PRIO_ALT, \
	    "{1} områder vurderet på effekt og indsats. Gør nu: {2}. Planlæg: {3}. Hvis der er tid: {4}. " \
	    "Lad ligge: {5}.", \
	    "{1} areas judged by effect and effort. Do now: {2}. Plan: {3}. If there is time: {4}. " \
	    "Leave: {5}.", \
	    "{1} områder vurdert på effekt og innsats. Gjør nå: {2}. Planlegg: {3}. Hvis det er tid: {4}. " \
	    "La ligge: {5}.") \
	W(PRIO_EFFECT, "Effekt", "Effect", "Effekt") \
	W(PRIO_EFFORT, "Indsats", "Effort", "Innsats") \
	W(PRIO_EFFORT_AXIS, "Indsats: 1 er lille, 5 er stor", "Effort: 1 is small, 5 is large", \
	    "Innsats: 1 er liten, 5 er stor") \
	W(PRIO_EFFECT_AXIS, "Effekt: 1 er lille, 5 er stor", "Effect: 1 is small, 5 is large", \
	    "Effekt: 1 er liten, 5 er stor") \
	W(PRIO_NOW, "Gør nu", "Do now", "Gjør nå") \
	W(PRIO_PLAN, "Planlæg", "Plan", "Planlegg") \
	W(PRIO_IF_TIME, "Hvis der er tid", "If there is time", "Hvis det er tid") \
	W(PRIO_LEAVE, "Lad ligge", "Leave", "La ligge") \
	W(PRIO_RATIO, "Effekt pr. indsats", "Effect per effort", "Effekt per innsats") \
	W(PRIO_VOTES, "Stemmer", "Votes", "Stemmer") \
	W(PRIO_STATEMENTS, "Udsagn", "Statements", "Utsagn") \
	W(PRIO_CHOICE, "Valg", "Choice", "Valg") \
	W(PRIO_NEEDS, "Forudsætter", "Presupposes", "Forutsetter") \
	W(PRIO_LIST, "Rangorden", "Ranking", "Rangering") \
	W(PRIO_NONE, "Der er endnu ingen områder at rangordne.", "There is nothing to rank yet.", \
	    "Det er ennå ingen områder å rangere.") \
	W(PRIO_NOT_CHOSEN, "Lederen har endnu ikke valgt noget til nu.", \
	    "The manager has not chosen anything for now yet.", "Lederen har ennå ikke valgt noe til nå.") \
	W(PRIO_HOLDS, "Det rummer områderne", "What the areas hold", "Det områdene rommer") \
	W(PRIO_LEFT, "Ikke med i rangordenen", "Not ranked", "Ikke med i rangeringen") \
	W(PRIO_WHY, "Hvorfor", "Why", "Hvorfor") \
	W(PRIO_WHY_LATER, "valgt til senere", "chosen for later", "valgt til senere") \
	W(PRIO_WHY_NO, "valgt fra", "chosen not to be done", "valgt bort") \
	W(PRIO_WHY_UNJUDGED, "ikke vurderet på både effekt og indsats", \
	    "not judged by both effect and effort", "ikke vurdert på både effekt og innsats") \
	W(PRIO_WHY_CIRCLE, "forudsætter sig selv: {1}", "presupposes itself: {1}", \
	    "forutsetter seg selv: {1}") \
	W(PRIO_ABOUT, \
	    "Områder med samme gruppe tæller som ét; er flere af dem vurderet, gælder gennemsnittet, og " \
	    "stemmerne lægges sammen. Rangordenen følger effekt divideret med indsats. Står to lige, går " \
	    "flest stemmer forud, så flest udsagn, så størst afstand fra pointene til toppen af skalaen og " \
	    "til sidst nummeret. Effekt over {1} og indsats over {2} er høj. Rangordenen er et oplæg: det er lederen, " \
	    "der vælger.", \
	    "Areas of one group count as one; where several of them are judged, their mean holds, and votes " \
	    "are added up. The ranking goes by effect divided by effort. At a tie most votes come first, " \
	    "then most statements, then the largest gap from the points to the top of the scale, and in the " \
	    "end the id. Effect above {1} and effort above {2} are high. The ranking is a proposal: the manager chooses.", \
	    "Områder med samme gruppe teller som ett; er flere av dem vurdert, gjelder gjennomsnittet, og " \
	    "stemmene legges sammen. Rangeringen følger effekt delt på innsats. Står to likt, går flest " \
	    "stemmer foran, så flest utsagn, så størst avstand fra poengene til toppen av skalaen og til " \
	    "slutt nummeret. Effekt over {1} og innsats over {2} er høy. Rangeringen er et forslag: det er lederen som " \
	    "velger.") \
	/* projektbeskrivelse */ \
	W(PRO_TITLE, "Projektbeskrivelser: {1}", "Project descriptions: {1}", "Prosjektbeskrivelser: {1}") \
	W(PRO_READ, \
	    "Et afsnit for hvert projekt, det vil sige hvert område med handlinger, der ikke er opgivet. " \
	    "Det, handleplanen siger, er skrevet ind; resten er linjer at skrive på.", \
	    "A part for each project, that is each area with actions that are not dropped. What the action " \
	    "plan says is filled in; the rest are lines to write on.", \
	    "Et avsnitt for hvert prosjekt, det vil si hvert område med handlinger som ikke er oppgitt. Det " \
	    "handlingsplanen sier, er skrevet inn; resten er linjer å skrive på.") \
	W(PRO_BACKGROUND, "Baggrund", "Background", "Bakgrunn") \
	W(PRO_PURPOSE, "Formål", "Purpose", "Formål") \
	W(PRO_GOALS, "Mål", "Goals", "Mål") \
	W(PRO_SUCCESS, "Succeskriterier", "Success criteria", "Suksesskriterier") \
	W(PRO_TARGET_GROUP, "Målgruppe", "Target group", "Målgruppe") \
	W(PRO_DELIVERABLES, "Leverancer", "Deliverables", "Leveranser") \
	W(PRO_ORGANISATION, "Organisering", "Organisation", "Organisering") \
	W(PRO_SCHEDULE, "Tidsplan og milepæle", "Schedule and milestones", "Tidsplan og milepæler") \
	W(PRO_RESOURCES, "Ressourcer", "Resources", "Ressurser") \
	W(PRO_STAKEHOLDERS, "Interessenter og kommunikation", "Stakeholders and communication", \
	    "Interessenter og kommunikasjon") \
	W(PRO_RISKS, "Risici", "Risks", "Risikoer") \
	W(PRO_EVALUATION, "Evaluering", "Evaluation", "Evaluering") \
	W(PRO_HANDOVER, "Overgang til drift", "Handover to operation", "Overgang til drift") \
	/* handleplan */ \
	W(ACT_TITLE, "Handleplan: {1}", "Action plan: {1}", "Handlingsplan: {1}") \
	W(ACT_N, "Handlinger", "Actions", "Handlinger") \
	W(ACT_BY_STATUS, "Handlinger efter status", "Actions by status", "Handlinger etter status") \
	W(ACT_BY_PHASE, "Handlinger i kvalitetshjulet", "Actions in the wheel of quality", \
	    "Handlinger i kvalitetshjulet") \
	W(ACT_ID, "Nr.", "No.", "Nr.") \
	W(ACT_GROUP, "Område", "Area", "Område") \
	W(ACT_PROBLEM, "Problem", "Problem", "Problem") \
	W(ACT_GOAL, "Mål", "Goal", "Mål") \
	W(ACT_ACTIVITY, "Aktivitet", "Activity", "Aktivitet") \
	W(ACT_RESPONSIBLE, "Ansvarlig", "Responsible", "Ansvarlig") \
	W(ACT_PARTICIPANTS, "Deltagere", "Participants", "Deltakere") \
	W(ACT_START, "Start", "Start", "Start") \
	W(ACT_DEADLINE, "Frist", "Deadline", "Frist") \
	W(ACT_HOURS, "Timer", "Hours", "Timer") \
	W(ACT_COST, "Kroner", "Kroner", "Kroner") \
	W(ACT_INDICATOR, "Indikator", "Indicator", "Indikator") \
	W(ACT_BASELINE, "Udgangspunkt", "Baseline", "Utgangspunkt") \
	W(ACT_TARGET, "Måltal", "Target", "Måltall") \
	W(ACT_PHASE, "Fase", "Phase", "Fase") \
	W(ACT_STATUS, "Status", "Status", "Status") \
	W(ACT_UPDATED, "Opdateret", "Updated", "Oppdatert") \
	W(ACT_EFFECT, "Vurderet effekt", "Judged effect", "Vurdert effekt") \
	W(ACT_EXPLANATION, "Forklaring", "Explanation", "Forklaring") \
	W(ACT_AGREEMENT, "Aftale", "Agreement", "Avtale") \
	W(ACT_NO_STATUS, "uden status", "without status", "uten status") \
	W(ACT_NO_PHASE, "uden fase", "without phase", "uten fase") \
	W(ACT_ATTENTION, "Kræver opmærksomhed", "Wants attention", "Krever oppmerksomhet") \
	W(ACT_ATTENTION_NOTE, "Handlinger, der kræver opmærksomhed: {1}. {2}.", \
	    "Actions that want attention: {1}. {2}.", \
	    "Handlinger som krever oppmerksomhet: {1}. {2}.") \
	W(ACT_ATTENTION_WHAT, "Hvad", "What", "Hva") \
	W(ACT_N_OVERDUE, "Fristen er overskredet: {1}", "Overdue: {1}", "Fristen er overskredet: {1}") \
	W(ACT_N_NO_OWNER, "Uden ansvarlig: {1}", "Without anybody responsible: {1}", \
	    "Uten ansvarlig: {1}") \
	W(ACT_N_NO_INDICATOR, "Mål uden indikator: {1}", "Goals without an indicator: {1}", \
	    "Mål uten indikator: {1}") \
	W(ACT_OVERDUE, "fristen er overskredet", "overdue", "fristen er overskredet") \
	W(ACT_NO_OWNER, "ansvarlig mangler", "nobody is responsible", "ansvarlig mangler") \
	W(ACT_NO_INDICATOR, "målet har ingen indikator", "the goal has no indicator", \
	    "målet har ingen indikator") \
	W(ACT_LAST, "Hvad blev der af handlingerne fra runde {1}?", \
	    "What became of the actions of round {1}?", "Hva ble det av handlingene fra runde {1}?") \
	W(ACT_BECAME, "Nu", "Now", "Nå") \
	W(ACT_CARRIED, "ført med som {1}: {2}", "carried over as {1}: {2}", "tatt med som {1}: {2}") \
	W(ACT_NOT_CARRIED, "ikke ført med", "not carried over", "ikke tatt med") \
	W(ACT_ABOUT, \
	    "Ansvarlig er en rolle. Fasen siger, hvor handlingen er i kvalitetshjulet: planlæg, udfør, følg " \
	    "op, justér.", \
	    "Responsible is a role. The phase says where an action is in the wheel of quality: plan, do, " \
	    "check, act.", \
	    "Ansvarlig er en rolle. Fasen sier hvor handlingen er i kvalitetshjulet: planlegg, utfør, følg " \
	    "opp, juster.")
/* clang-format on */

#endif
