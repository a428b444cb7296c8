/*
 * Words for what only some models have: sub-scores and weights that are points.  Part of
 * kik/words.h.
 */
#ifndef KIK_WORDS_MODELS_H
#define KIK_WORDS_MODELS_H

#define KIK_WORDS_MODELS(W)                                                                               \
	W(WHEEL, "Kvalitetshjulet: hvilken fase halter?", "The quality wheel: which phase lags?",         \
	    "Kvalitetshjulet: hvilken fase henger etter?")                                                \
	W(WHEEL_HOW,                                                                                      \
	    "Delpoint, som deltagerne gav dem hver for sig: gennemsnit for hver fase. Spørgsmål, hvor " \
	    "nogle kun gav samlede point, er ikke med.",                                                  \
	    "Sub-scores as participants gave them on their own: the mean of each phase. Questions to "    \
	    "which some gave only total points are left out.",                                            \
	    "Delpoeng slik deltakerne ga dem hver for seg: gjennomsnitt for hver fase. Spørsmål der "   \
	    "noen bare ga samlede poeng, er ikke med.")                                                   \
	W(WHEEL_TITLE, "Kvalitetshjulet: {1}", "The quality wheel: {1}", "Kvalitetshjulet: {1}")          \
	W(PHASES, "Delpoint: {1}", "Sub-scores: {1}", "Delpoeng: {1}")                                    \
	W(PHASES_OF, "Delpoint", "Sub-scores", "Delpoeng")                                                \
	W(PHASE_LAGS, "Halter", "Lags", "Henger etter")                                                   \
	W(PHASE_LOWEST, "Lavest er {1} med {2}, højest {3} med {4}.",                                     \
	    "Lowest is {1} with {2}, highest {3} with {4}.",                                              \
	    "Lavest er {1} med {2}, høyest {3} med {4}.")                                                 \
	W(PHASE_EVEN, "Ingen fase halter: alle ligger på {1}.", "No phase lags: all are at {1}.",         \
	    "Ingen fase henger etter: alle ligger på {1}.")                                               \
	W(PHASE_LOWEST_MARK, "lavest", "lowest", "lavest")                                                \
	W(PHASE_PLAN, "Planlagt", "Planned", "Planlagt")                                                  \
	W(PHASE_DO, "Gennemført", "Carried out", "Gjennomført")                                           \
	W(PHASE_CHECK, "Fulgt op", "Followed up", "Fulgt opp")                                            \
	W(PHASE_ACT, "Justeret", "Adjusted", "Justert")                                                   \
	W(PHASE_TREND, "Udvikling", "Trend", "Utvikling")                                                 \
	W(PHASE_TARGET, "Målopfyldelse", "Targets met", "Måloppnåelse")                                   \
	W(BAND, "Gennemsnittets trin", "Level of the mean", "Trinnet til gjennomsnittet")                 \
	W(WEIGHT_POINTS, "Samlet, i vægtede point", "Total, in weighted points",                          \
	    "Samlet, i vektede poeng")                                                                    \
	W(WEIGHT_POINTS_OF, "{1} af {2}", "{1} of {2}", "{1} av {2}")

#endif
