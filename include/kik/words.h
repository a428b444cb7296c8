/*
 * The words that documents print, the languages side by side.
 *
 * A word is one row: W(NAME, danish, english, norwegian) makes KIK_W_NAME.  A
 * row with a language missing or empty does not compile.  Texts of the survey
 * live in the frame, findings about data in kik/fault.h.
 */
#ifndef KIK_WORDS_H
#define KIK_WORDS_H

#include "kik/words_across.h"
#include "kik/words_aftale.h"
#include "kik/words_compare.h"
#include "kik/words_agreed.h"
#include "kik/words_documented.h"
#include "kik/words_followed.h"
#include "kik/words_konsensus.h"
#include "kik/words_models.h"
#include "kik/words_plan.h"
#include "kik/words_udvikling.h"

/* --- renderers -------------------------------------------------------------- */

#define KIK_WORDS_RENDERERS(W)                                                                   \
	W(CONTENTS, "Indhold", "Contents", "Innhold")                                            \
	W(SKIP, "Gå til indholdet", "Skip to content", "Gå til innholdet")                       \
	W(TABLE, "Tabel", "Table", "Tabell")                                                     \
	W(CHART, "Figur", "Figure", "Figur")                                                     \
	W(PAGE, "Side", "Page", "Side")                                                          \
	W(REPORT, "Rapport", "Report", "Rapport")                                                \
	W(CHART_FIGURES, "Tal til figurer", "Figures of the charts", "Tall til figurer")         \
	W(NUMBERS, "Tallene bag figuren", "The figures behind the chart", "Tallene bak figuren") \
	W(HEAT, "Jo mørkere felt, jo højere tal", "The darker the cell, the higher the figure",  \
	    "Jo mørkere felt, jo høyere tall")                                                   \
	W(INFO, "Bemærk", "Note", "Merk")                                                        \
	W(GOOD, "Godt", "Good", "Bra")                                                           \
	W(WARN, "Obs", "Caution", "Obs")                                                         \
	W(BAD, "Kræver handling", "Needs action", "Krever handling")                             \
	W(CONFIDENTIAL, "Fortroligt", "Confidential", "Fortrolig")                               \
	W(CATEGORY, "Svar", "Answer", "Svar")                                                    \
	W(COUNT, "Antal", "Number", "Antall")                                                    \
	W(AXIS, "Emne", "Subject", "Emne")                                                       \
	W(POINT, "Punkt", "Point", "Punkt")                                                      \
	W(NO, "Nr.", "No.", "Nr.")                                                               \
	W(QUADRANT, "Felt", "Field", "Felt")                                                     \
	W(NO_ROWS, "Ingen", "None", "Ingen")                                                     \
	W(MORE_IN_TABLE, "Punkter uden nummer står i tabellen",                                  \
	    "Points without a number are in the table", "Punkter uten nummer står i tabellen")

/* --- report kinds: {1} {2} … are filled in by kik_say ------------------------ */

#define KIK_WORDS_REPORTS(W)                                                                                                              \
	W(UNIT, "Enhed", "Unit", "Enhet")                                                                                                 \
	W(UNITS, "Enheder", "Units", "Enheter")                                                                                           \
	W(AREA, "Område", "Area", "Område")                                                                                               \
	W(MUNICIPALITY, "Kommune", "Municipality", "Kommune")                                                                             \
	W(ROUND, "Runde", "Round", "Runde")                                                                                               \
	W(ROUND_OF, "Runde {1}", "Round {1}", "Runde {1}")                                                                                \
	W(RESPONSES, "Besvarelser", "Responses", "Besvarelser")                                                                           \
	W(N_OF_M, "{1} af {2}", "{1} of {2}", "{1} av {2}")                                                                               \
	W(THEME, "Tema", "Theme", "Tema")                                                                                                 \
	W(QUESTION, "Spørgsmål", "Question", "Spørsmål")                                                                                  \
	W(QUESTIONS, "Spørgsmål", "Questions", "Spørsmål")                                                                                \
	W(MEAN, "Gennemsnit", "Mean", "Gjennomsnitt")                                                                                     \
	W(MEDIAN, "Median", "Median", "Median")                                                                                           \
	W(RANGE, "Spænd", "Range", "Spenn")                                                                                               \
	W(FROM_TO, "{1}–{2}", "{1}–{2}", "{1}–{2}")                                                                                       \
	W(SD, "Spredning", "Spread", "Spredning")                                                                                         \
	W(BLANKS, "Uden point", "Without points", "Uten poeng")                                                                           \
	W(AGREEMENT, "Enighed", "Agreement", "Enighet")                                                                                   \
	W(EVIDENCE, "Dokumentation", "Documentation", "Dokumentasjon")                                                                    \
	W(USED_EVIDENCE, "Brugte dokumentation", "Used documentation", "Brukte dokumentasjon")                                            \
	W(LAST, "Sidst", "Last time", "Sist")                                                                                             \
	W(CHANGE, "Ændring", "Change", "Endring")                                                                                         \
	W(TOTAL, "I alt", "Total", "I alt")                                                                                               \
	W(POINTS, "Point", "Points", "Poeng")                                                                                             \
	W(RESPONSES_N, "Antal svar", "Number of answers", "Antall svar")                                                                  \
	W(FRAME_OF, "Spørgeramme {1}, udgave {2} ({3}…)", "Frame {1}, edition {2} ({3}…)",                                                \
	    "Spørsmålsramme {1}, utgave {2} ({3}…)")                                                                                      \
	W(DATE_OF, "Dato {1}", "Date {1}", "Dato {1}")                                                                                    \
	W(LAST_ROUND, "»Sidst« er runde {1}.", "“Last time” is round {1}.",                                                               \
	    "«Sist» er runde {1}.")                                                                                                       \
	W(BEFORE_ONE, "Enheden kommer fra {1}: det, der står om sidst, er derfra.",                                                       \
	    "The unit comes from {1}: what is said of last time is from there.",                                                          \
	    "Enheten kommer fra {1}: det som står om sist, er derfra.")                                                                   \
	W(BEFORE_SEVERAL,                                                                                                                 \
	    "Enheden er dannet af flere: {1}. Derfor står der intet fra sidst her; udvikling viser "                                     \
	    "dem samlet.",                                                                                                                \
	    "The unit is made of several: {1}. So nothing of last time stands here; udvikling shows "                                     \
	    "them together.",                                                                                                             \
	    "Enheten er dannet av flere: {1}. Derfor står det ikke noe fra sist her; udvikling viser "                                   \
	    "dem samlet.")                                                                                                                \
	W(LAST_OTHER_FRAME,                                                                                                               \
	    "Runde {1} brugte en anden spørgeramme. Tallene kan derfor ikke sammenlignes.",                                               \
	    "Round {1} used another frame, so its figures cannot be compared with these.",                                                \
	    "Runde {1} brukte en annen spørsmålsramme. Tallene kan derfor ikke sammenlignes.")                                            \
	W(RADAR_ALT, "Højest ligger {1} med {2}, lavest {3} med {4}.",                                                                    \
	    "{1} is highest with {2}, {3} lowest with {4}.",                                                                              \
	    "Høyest ligger {1} med {2}, lavest {3} med {4}.")                                                                             \
	W(RADAR_NONE, "Der er ingen tal at vise.", "There are no figures to show.",                                                       \
	    "Det er ingen tall å vise.")                                                                                                  \
	W(THEME_MEANS, "Gennemsnit for hvert tema", "Mean of each theme",                                                                 \
	    "Gjennomsnitt for hvert tema")                                                                                                \
	W(ALL_THEMES_EQUAL, "{1}: hvert tema tæller lige meget", "{1}: each theme counts equally",                                        \
	    "{1}: hvert tema teller like mye")                                                                                            \
	W(ALL_THEMES_WEIGHT, "{1}: hvert tema tæller med sin vægt",                                                                       \
	    "{1}: each theme counts by its weight", "{1}: hvert tema teller med sin vekt")                                                \
	W(ALL_QUESTIONS_EQUAL, "{1}: hvert spørgsmål tæller lige meget",                                                                  \
	    "{1}: each question counts equally", "{1}: hvert spørsmål teller like mye")                                                   \
	W(ALL_QUESTIONS_WEIGHT, "{1}: hvert spørgsmål tæller med sin vægt",                                                               \
	    "{1}: each question counts by its weight", "{1}: hvert spørsmål teller med sin vekt")                                         \
	W(LOWEST, "Laveste på skalaen: {1}", "Lowest on the scale: {1}",                                                                  \
	    "Laveste på skalaen: {1}")                                                                                                    \
	W(HIGHEST, "Højeste på skalaen: {1}", "Highest on the scale: {1}",                                                                \
	    "Høyeste på skalaen: {1}")                                                                                                    \
	/* svarrapport */                                                                                                                 \
	W(SVAR_TITLE, "Svarrapport: {1}", "Response report: {1}", "Svarrapport: {1}")                                                     \
	W(SVAR_MARKING, "Fortroligt – gruppens eget arbejdspapir",                                                                        \
	    "Confidential – the group's own working paper",                                                                               \
	    "Fortrolig – gruppens eget arbeidspapir")                                                                                     \
	W(READ, "Sådan læser I rapporten", "How to read this report", "Slik leser dere rapporten")                                        \
	W(READ_WHAT,                                                                                                                      \
	    "Rapporten samler det, deltagerne har skrevet hver for sig. Den er grundlaget for "                                           \
	    "konsensusseminaret. Udsagnene står uden navn og i en rækkefølge, der ikke viser, "                                        \
	    "hvem der har skrevet hvad. Er der skrevet næsten det samme flere gange, står det "                                         \
	    "én gang med antallet i parentes.",                                                                                           \
	    "This report gathers what each participant wrote alone. It is what the consensus "                                            \
	    "seminar works from. Statements stand without names, in an order that does not "                                              \
	    "show who wrote what. What was written several times in nearly the same words "                                               \
	    "stands once, with the number in brackets.",                                                                                  \
	    "Rapporten samler det deltakerne har skrevet hver for seg. Den er grunnlaget for "                                            \
	    "konsensusseminaret. Utsagnene står uten navn og i en rekkefølge som ikke viser "                                           \
	    "hvem som har skrevet hva. Er nesten det samme skrevet flere ganger, står det én "                                          \
	    "gang med antallet i parentes.")                                                                                              \
	W(READ_POINTS,                                                                                                                    \
	    "Point er jeres bedste bud. Brug dem til at se, hvor I er enige og uenige. Ingen "                                            \
	    "point betyder »ved ikke« og tæller aldrig som 0. Det vigtigste er, hvad I "                                               \
	    "skriver om styrker og forbedringsområder.",                                                                                  \
	    "Points are your best guess. Use them to see where you agree and where you do "                                               \
	    "not. No points means “don't know” and never counts as 0. What matters most is "                                          \
	    "what you write about strengths and areas for improvement.",                                                                  \
	    "Poengene er satt etter beste skjønn. Bruk dem til å se hvor dere er enige og "                                             \
	    "uenige. Ingen poeng betyr «vet ikke» og teller aldri som 0. Det viktigste er "                                             \
	    "hva dere skriver om styrker og forbedringsområder.")                                                                         \
	W(READ_AGREEMENT,                                                                                                                 \
	    "Enigheden går fra −1 til 1. Den er 1, når alle har givet det samme, 0, når "                                            \
	    "svarene fordeler sig jævnt over skalaen, og −1, når I er delt i to lige store "                                          \
	    "lejre i hver sin ende. I rapporten kaldes den »stor« fra {1}, »nogen« fra {2} "                                          \
	    "og »spredt« fra 0. Under 0 er I delt i to lejre.",                                                                           \
	    "Agreement runs from −1 to 1. It is 1 when all gave the same, 0 when the answers "                                          \
	    "are spread evenly over the scale, and −1 when you are split into two equal "                                               \
	    "camps at its two ends. The report calls it “strong” from {1}, “some” from {2} "                                      \
	    "and “scattered” from 0. Below 0 you are split into two camps.",                                                              \
	    "Enigheten går fra −1 til 1. Den er 1 når alle har gitt det samme, 0 når svarene "                                       \
	    "fordeler seg jevnt over skalaen, og −1 når dere er delt i to like store leirer "                                          \
	    "i hver sin ende. I rapporten kalles den «stor» fra {1}, «noe» fra {2} og "                                               \
	    "«spredt» fra 0. Under 0 er dere delt i to leirer.")                                                                          \
	W(AGREE_STRONG, "stor", "strong", "stor")                                                                                         \
	W(AGREE_SOME, "nogen", "some", "noe")                                                                                             \
	W(AGREE_SPREAD, "spredt", "scattered", "spredt")                                                                                  \
	W(AGREE_SPLIT, "to lejre", "two camps", "to leirer")                                                                              \
	W(INCOMPLETE, "Rapporten er ikke fuldstændig: mindst én fil med svar kunne ikke læses.",                                          \
	    "This report is not complete: at least one file of answers could not be read.",                                               \
	    "Rapporten er ikke fullstendig: minst én fil med svar kunne ikke leses.")                                                     \
	W(NO_TEXTS, "Svarene er talt op uden tekster. Rapporten viser derfor kun tal.",                                                   \
	    "The answers were counted without texts, so this report shows figures only.",                                                 \
	    "Svarene er talt opp uten tekster. Rapporten viser derfor bare tall.")                                                        \
	W(OVERVIEW, "Overblik", "Overview", "Oversikt")                                                                                   \
	W(POINTS_GIVEN, "Point givet", "Points given", "Poeng gitt")                                                                      \
	W(THEMES_TABLE, "Temaerne", "The themes", "Temaene")                                                                              \
	W(TOTALS_TABLE, "Samlede gennemsnit", "Overall means", "Samlede gjennomsnitt")                                                    \
	W(EVIDENCE_LOW,                                                                                                                   \
	    "I hvert tema bør mindst to deltagere have brugt dokumentationen. Det er ikke "                                              \
	    "tilfældet i: {1}.",                                                                                                          \
	    "For each theme at least two participants should have used the documentation. "                                               \
	    "This is not so for: {1}.",                                                                                                   \
	    "I hvert tema bør minst to deltakere ha brukt dokumentasjonen. Slik er det ikke "                                            \
	    "i: {1}.")                                                                                                                    \
	W(PAIRS_LOW,                                                                                                                      \
	    "Høj indsats uden tilsvarende resultat: {1} ligger højt, men {2} ligger lavt "                                              \
	    "eller er ikke målt. Tal om, hvorfor.",                                                                                       \
	    "High effort without matching results: {1} is high, but {2} is low or not "                                                   \
	    "measured. Discuss why.",                                                                                                     \
	    "Høy innsats uten tilsvarende resultat: {1} ligger høyt, men {2} ligger lavt "                                              \
	    "eller er ikke målt. Snakk om hvorfor.")                                                                                      \
	W(AGENDA, "Dagsorden: begynd med det, I er mest uenige om",                                                                       \
	    "Agenda: begin where you disagree most",                                                                                      \
	    "Dagsorden: begynn med det dere er mest uenige om")                                                                           \
	W(AGENDA_HOW,                                                                                                                     \
	    "Forslaget deler {1} minutter mellem {2} spørgsmål: fem minutter til hvert, og "                                            \
	    "resten efter, hvor uenige I er. Dagen går fra {3} til {4}, og en pause ligger "                                             \
	    "altid mellem to spørgsmål.",                                                                                                 \
	    "This proposal shares {1} minutes among {2} questions: five minutes for each, the "                                           \
	    "rest by how much you disagree. The day runs from {3} to {4}, and a break always "                                            \
	    "stands between two questions.",                                                                                              \
	    "Forslaget deler {1} minutter mellom {2} spørsmål: fem minutter til hvert, og "                                             \
	    "resten etter hvor uenige dere er. Dagen går fra {3} til {4}, og en pause ligger "                                           \
	    "alltid mellom to spørsmål.")                                                                                                 \
	W(AGENDA_SHORT,                                                                                                                   \
	    "{1} minutter rækker ikke til fem minutter for hvert af de {2} spørgsmål. De "                                             \
	    "spørgsmål, I er mest uenige om, får tiden.",                                                                                 \
	    "{1} minutes are not enough to give each of the {2} questions five minutes. The "                                             \
	    "questions you disagree about most get the time.",                                                                            \
	    "{1} minutter er ikke nok til fem minutter for hvert av de {2} spørsmålene. De "                                            \
	    "spørsmålene dere er mest uenige om, får tiden.")                                                                             \
	W(AGENDA_TOTAL, "I alt til spørgsmål", "For questions in all", "I alt til spørsmål")                                              \
	W(START, "Start", "Start", "Start")                                                                                               \
	W(BREAK, "Pause", "Break", "Pause")                                                                                               \
	W(LUNCH, "Frokost", "Lunch", "Lunsj")                                                                                             \
	W(MINUTES, "Minutter", "Minutes", "Minutter")                                                                                     \
	W(THEME_MEAN, "Gennemsnit for temaet", "Mean of the theme", "Gjennomsnitt for temaet")                                            \
	W(SPREAD_OF_POINTS, "Fordeling af point", "Distribution of points", "Fordeling av poeng")                                         \
	W(BARS_ALT, "Fordeling af point på {1}: {2}.",                                                                                    \
	    "Points given for {1}, with the number of answers: {2}.",                                                                     \
	    "Fordeling av poeng på {1}: {2}.")                                                                                            \
	W(BAR_ALT, "{1} point: {2} svar", "{1} ({2})", "{1} poeng: {2} svar")                                                             \
	W(BARS_NONE, "Ingen har givet point.", "Nobody gave points.", "Ingen har gitt poeng.")                                            \
	W(STRENGTHS, "Styrker", "Strengths", "Styrker")                                                                                   \
	W(IMPROVEMENTS, "Forbedringsområder", "Areas for improvement", "Forbedringsområder")                                              \
	W(IDEAS, "Idéer", "Ideas", "Ideer")                                                                                               \
	W(NONE, "Ingen", "None", "Ingen")                                                                                                 \
	W(IN_BRACKETS, "{1} ({2})", "{1} ({2})", "{1} ({2})")                                                                             \
	W(ABOUT, "Om tallene", "About the figures", "Om tallene")                                                                         \
	W(ABOUT_FIGURES,                                                                                                                  \
	    "Et spørgsmåls gennemsnit er summen af point delt med antallet af svar med point. "                                         \
	    "Spredning er standardafvigelsen. Enighed er Cees van der Eijks mål A (2001).",                                               \
	    "A question's mean is the sum of its points divided by the number of answers with "                                           \
	    "points. Spread is the standard deviation. Agreement is Cees van der Eijk's "                                                 \
	    "measure A (2001).",                                                                                                          \
	    "Gjennomsnittet for et spørsmål er summen av poeng delt på antall svar med poeng. "                                        \
	    "Spredning er standardavviket. Enighet er Cees van der Eijks mål A (2001).")                                                  \
	W(ABOUT_THEMES_EQUAL,                                                                                                             \
	    "I et temas gennemsnit tæller hvert af temaets spørgsmål lige meget.",                                                        \
	    "In the mean of a theme each of its questions counts equally.",                                                               \
	    "I gjennomsnittet for et tema teller hvert av temaets spørsmål like mye.")                                                    \
	W(ABOUT_THEMES_WEIGHT,                                                                                                            \
	    "I et temas gennemsnit tæller hvert af temaets spørgsmål med sin vægt.",                                                      \
	    "In the mean of a theme each of its questions counts by its weight.",                                                         \
	    "I gjennomsnittet for et tema teller hvert av temaets spørsmål med sin vekt.")                                                \
	W(LENIENCIES, "Ved indlæsningen blev disse undtagelser brugt: {1}.",                                                              \
	    "These exceptions were made when the answers were read: {1}.",                                                                \
	    "Ved innlesingen ble disse unntakene brukt: {1}.")                                                                            \
	/* overblik */                                                                                                                    \
	W(OVERBLIK_TITLE, "Overblik", "Overview", "Oversikt")                                                                             \
	W(INTERNAL_MARKING, "Fortroligt – viser også tal fra små grupper",                                                                \
	    "Confidential – also shows figures of small groups",                                                                          \
	    "Fortrolig – viser også tall fra små grupper")                                                                                \
	W(ALL_UNITS, "Alle enheder", "All units", "Alle enheter")                                                                         \
	W(GROUP_SIZE, "{1} i alt ({2} enheder)", "{1}, total ({2} units)",                                                                \
	    "{1} i alt ({2} enheter)")                                                                                                    \
	W(GROUP_ONE, "{1} i alt (1 enhed)", "{1}, total (1 unit)", "{1} i alt (1 enhet)")                                                 \
	W(NAME_PLACE, "{1}, {2}", "{1}, {2}", "{1}, {2}")                                                                                 \
	W(HIDDEN_K, "<{1}", "<{1}", "<{1}")                                                                                               \
	W(HIDDEN_REMAINDER, "skjult", "hidden", "skjult")                                                                                 \
	W(HIDDEN_SINCE, "skjult (ændring)", "hidden (change)", "skjult (endring)")                                                        \
	W(HIDES_SINCE,                                                                                                                    \
	    "»skjult (ændring)« betyder, at tallet sammen med det, der er offentliggjort før, ville fortælle om færre end {1} personer.", \
	    "“hidden (change)” means that beside what was published earlier the figure would tell of fewer than {1} people.",             \
	    "«skjult (endring)» betyr at tallet sammen med det som er offentliggjort før, ville fortelle om færre enn {1} personer.")     \
	W(HIDES_K,                                                                                                                        \
	    "»<{1}« betyder, at færre end {1} personer har svaret. Tallet er skjult, så ingen kan "                                   \
	    "genkendes.",                                                                                                                 \
	    "“<{1}” means that fewer than {1} people answered. The figure is hidden so that "                                         \
	    "nobody can be recognised.",                                                                                                  \
	    "«<{1}» betyr at færre enn {1} personer har svart. Tallet er skjult, slik at ingen kan "                                   \
	    "gjenkjennes.")                                                                                                               \
	W(HIDES_REMAINDER, "»skjult« betyder, at et andet skjult tal ellers kunne regnes ud.",                                            \
	    "“hidden” means that another hidden figure could otherwise be worked out.",                                                   \
	    "«skjult» betyr at et annet skjult tall ellers kunne regnes ut.")                                                             \
	W(HIDES_THEMES,                                                                                                                   \
	    "Skjulte tal indgår ikke i gennemsnit: et temas gennemsnit beregnes kun ud fra "                                             \
	    "de spørgsmål, der må vises. Tegnet »{1}« foran et tal betyder, at mindst ét "                                          \
	    "spørgsmål er udeladt.",                                                                                                      \
	    "Hidden figures enter no mean: the mean of a theme is made only of the questions "                                            \
	    "that may be shown. The sign “{1}” before a figure means that at least one "                                              \
	    "question is left out.",                                                                                                      \
	    "Skjulte tall inngår ikke i gjennomsnitt: gjennomsnittet for et tema beregnes "                                              \
	    "bare ut fra de spørsmålene som kan vises. Tegnet «{1}» foran et tall betyr at "                                          \
	    "minst ett spørsmål er utelatt.")                                                                                             \
	W(INTERNAL_NOTE,                                                                                                                  \
	    "Her er også vist tal fra færre end {1} personer. Rapporten må kun læses af dem, der "                                    \
	    "har adgang til enhedernes egne tal.",                                                                                        \
	    "Figures of fewer than {1} people are shown here too. Only those entitled to the "                                            \
	    "units' own figures may read this report.",                                                                                   \
	    "Her vises også tall fra færre enn {1} personer. Rapporten skal bare leses av dem som "                                     \
	    "har tilgang til enhetenes egne tall.")                                                                                       \
	W(HEAT_TITLE, "Enheder og temaer", "Units and themes", "Enheter og temaer")                                                       \
	W(HEAT_HOW,                                                                                                                       \
	    "Hvert felt er et gennemsnit af point. I gruppernes rækker tæller hvert svar lige "                                         \
	    "meget.",                                                                                                                     \
	    "Each cell is a mean of points. In the rows of groups each answer counts equally.",                                           \
	    "Hvert felt er et gjennomsnitt av poeng. I radene for grupper teller hvert svar like "                                        \
	    "mye.")                                                                                                                       \
	W(HEAT_TOTALS_EQUAL, "I de samlede gennemsnit tæller hvert tema lige meget.",                                                     \
	    "In the overall means each theme counts equally.",                                                                            \
	    "I de samlede gjennomsnittene teller hvert tema like mye.")                                                                   \
	W(HEAT_TOTALS_WEIGHT, "I de samlede gennemsnit tæller hvert tema med sin vægt.",                                                  \
	    "In the overall means each theme counts by its weight.",                                                                      \
	    "I de samlede gjennomsnittene teller hvert tema med sin vekt.")                                                               \
	W(DEVELOPMENT, "Ændring siden sidst", "Change since last time", "Endring siden sist")                                             \
	W(DEVELOPMENT_HOW, "Ændringen vises kun, hvor begge tal bygger på de samme spørgsmål.",                                           \
	    "The change is given only where both figures are made of the same questions.",                                                \
	    "Endringen vises bare der begge tallene bygger på de samme spørsmålene.")                                                     \
	W(DEVELOPMENT_TOTAL, "»I alt« er det gennemsnit, hvor hvert tema tæller lige meget.",                                             \
	    "Total is the mean in which each theme counts equally.",                                                                      \
	    "«I alt» er det gjennomsnittet der hvert tema teller like mye.")                                                              \
	W(DEVELOPMENT_WEIGHT, "»I alt« er det gennemsnit, hvor hvert tema tæller med sin vægt.",                                          \
	    "Total is the mean in which each theme counts by its weight.",                                                                \
	    "«I alt» er det gjennomsnittet der hvert tema teller med sin vekt.")                                                          \
	W(SPREAD, "Spredning mellem enhederne", "Spread between the units",                                                               \
	    "Spredning mellom enhetene")                                                                                                  \
	W(SPREAD_HOW,                                                                                                                     \
	    "Der er to slags gennemsnit: I det ene tæller hvert svar lige meget, så store enheder "                                     \
	    "vejer mest. I det andet tæller hver enhed lige meget. Spredning, laveste og højeste "                                      \
	    "gælder enhedernes gennemsnit.",                                                                                              \
	    "There are two kinds of mean: in one each answer counts equally, so large units weigh "                                       \
	    "most. In the other each unit counts equally. Spread, lowest and highest are those of "                                       \
	    "the units' means.",                                                                                                          \
	    "Det er to slags gjennomsnitt: I det ene teller hvert svar like mye, så store enheter "                                      \
	    "veier mest. I det andre teller hver enhet like mye. Spredning, laveste og høyeste "                                         \
	    "gjelder enhetenes gjennomsnitt.")                                                                                            \
	W(SPREAD_HIDDEN, "Enheder, hvis tal er skjult, tæller ikke med i enhedernes tal.",                                                \
	    "Units whose figures are hidden have no part in the units' figures.",                                                         \
	    "Enheter med skjulte tall teller ikke med i enhetenes tall.")                                                                 \
	W(SPREAD_THEMES, "Temaerne", "The themes", "Temaene")                                                                             \
	W(SPREAD_QUESTIONS, "Spørgsmålene", "The questions", "Spørsmålene")                                                               \
	W(MEAN_ANSWERS, "Gennemsnit, hvert svar", "Mean, each answer", "Gjennomsnitt, hvert svar")                                        \
	W(MEAN_UNITS, "Gennemsnit, hver enhed", "Mean, each unit", "Gjennomsnitt, hver enhet")                                            \
	W(UNIT_LOWEST, "Laveste enhed", "Lowest unit", "Laveste enhet")                                                                   \
	W(UNIT_HIGHEST, "Højeste enhed", "Highest unit", "Høyeste enhet")                                                                 \
	W(EXTREMES, "Stærkeste og svageste spørgsmål", "Strongest and weakest questions",                                                 \
	    "Sterkeste og svakeste spørsmål")                                                                                             \
	W(EXTREMES_HOW, "Ordnet efter gennemsnittet, hvor hvert svar tæller lige meget.",                                                 \
	    "By the mean in which each answer counts equally.",                                                                           \
	    "Ordnet etter gjennomsnittet der hvert svar teller like mye.")                                                                \
	W(STRONGEST, "Stærkest", "Strongest", "Sterkest")                                                                                 \
	W(WEAKEST, "Svagest", "Weakest", "Svakest")                                                                                       \
	W(SCATTER, "Indsats og resultat", "Effort and results", "Innsats og resultat")                                                    \
	W(SCATTER_HOW,                                                                                                                    \
	    "Hvert punkt er {1} med sit gennemsnit for indsats og for resultat, hvor {2}. Felterne "                                      \
	    "mødes midt på skalaen, ved {3} point.",                                                                                      \
	    "Each point is {1} with its mean for effort and for results, in which {2}. The fields "                                       \
	    "meet in the middle of the scale, at {3} points.",                                                                            \
	    "Hvert punkt er {1} med gjennomsnittet for innsats og for resultat, der {2}. Feltene "                                        \
	    "møtes midt på skalaen, ved {3} poeng.")                                                                                      \
	W(A_UNIT, "en enhed", "a unit", "en enhet")                                                                                       \
	W(A_GROUP, "en gruppe af enheder", "a group of units", "en gruppe enheter")                                                       \
	W(EACH_THEME_EQUAL, "hvert tema tæller lige meget", "each theme counts equally",                                                  \
	    "hvert tema teller like mye")                                                                                                 \
	W(EACH_THEME_WEIGHT, "hvert tema tæller med sin vægt", "each theme counts by its weight",                                         \
	    "hvert tema teller med sin vekt")                                                                                             \
	W(NOT_DRAWN, "Ikke med i figuren, fordi tal er skjult eller mangler: {1}.",                                                       \
	    "Not in the chart, as figures are hidden or missing: {1}.",                                                                   \
	    "Ikke med i figuren, fordi tall er skjult eller mangler: {1}.")                                                               \
	W(QUADRANT_TL, "Svag indsats, stærke resultater", "Weak effort, strong results",                                                  \
	    "Svak innsats, sterke resultater")                                                                                            \
	W(QUADRANT_TR, "Stærk indsats, stærke resultater", "Strong effort, strong results",                                               \
	    "Sterk innsats, sterke resultater")                                                                                           \
	W(QUADRANT_BL, "Svag indsats, svage resultater", "Weak effort, weak results",                                                     \
	    "Svak innsats, svake resultater")                                                                                             \
	W(QUADRANT_BR, "Stærk indsats, svage resultater", "Strong effort, weak results",                                                  \
	    "Sterk innsats, svake resultater")                                                                                            \
	W(AND_MORE, "{1} og {2} til", "{1} and {2} more", "{1} og {2} til")                                                               \
	W(HEADING, "{1}:", "{1}:", "{1}:")                                                                                                \
	W(NAMED, "{1}: {2}", "{1}: {2}", "{1}: {2}")                                                                                      \
	W(PERSPECTIVES, "Fire syn på kvalitet", "Four views of quality", "Fire syn på kvalitet")                                          \
	W(PERSPECTIVES_N, "Syn på kvalitet", "Views of quality", "Syn på kvalitet")                                                       \
	W(PERSPECTIVES_HOW,                                                                                                               \
	    "De samme svar set på en anden måde: hvert spørgsmål hører til et eller flere syn på "                                  \
	    "kvalitet og tæller lige meget i hvert af dem.",                                                                              \
	    "The same answers seen in another way: each question belongs to one or more views of "                                        \
	    "quality and counts equally in each.",                                                                                        \
	    "De samme svarene sett på en annen måte: hvert spørsmål hører til ett eller flere syn "                                  \
	    "på kvalitet og teller like mye i hvert av dem.")                                                                             \
	W(PERSPECTIVES_WEIGHT,                                                                                                            \
	    "De samme svar set på en anden måde: hvert spørgsmål hører til et eller flere syn på "                                  \
	    "kvalitet og tæller med sin vægt i hvert af dem.",                                                                            \
	    "The same answers seen in another way: each question belongs to one or more views of "                                        \
	    "quality and counts by its weight in each.",                                                                                  \
	    "De samme svarene sett på en annen måte: hvert spørsmål hører til ett eller flere syn "                                  \
	    "på kvalitet og teller med sin vekt i hvert av dem.")                                                                         \
	W(POLITICAL, "Politisk", "Political", "Politisk")                                                                                 \
	W(USER_DEFINED, "Brugerdefineret", "User-defined", "Brukerdefinert")                                                              \
	W(PROFESSIONAL, "Faglig", "Professional", "Faglig")                                                                               \
	W(ORGANISATIONAL, "Organisatorisk", "Organisational", "Organisatorisk")                                                           \
	W(NO_ANSWERS, "Enheder uden svar", "Units without answers", "Enheter uten svar")                                                  \
	W(INCOMPLETE_ALL,                                                                                                                 \
	    "Tallene er ikke fuldstændige: noget af det indlæste kunne ikke bruges.",                                                     \
	    "The figures are not complete: some of what was read could not be used.",                                                     \
	    "Tallene er ikke fullstendige: noe av det innleste kunne ikke brukes.")                                                       \
	W(INCOMPLETE_LIST,                                                                                                                \
	    "Tallene er ikke fuldstændige: nogle svar kunne ikke læses, eller enheder mangler. Det "                                    \
	    "gælder: {1}.",                                                                                                               \
	    "The figures are not complete: some answers could not be read, or units are missing. "                                        \
	    "This concerns: {1}.",                                                                                                        \
	    "Tallene er ikke fullstendige: noen svar kunne ikke leses, eller enheter mangler. Det "                                       \
	    "gjelder: {1}.")                                                                                                              \
	W(LAST_UNITS,                                                                                                                     \
	    "»Sidst« er runde {1}. Det er ikke nødvendigvis de samme enheder, der indgår.",                                               \
	    "“Last time” is round {1}. The units are not necessarily the same.",                                                          \
	    "«Sist» er runde {1}. Det er ikke nødvendigvis de samme enhetene som inngår.")                                                \
	/* status */                                                                                                                      \
	W(STATUS_TITLE, "Status: hvem har afleveret?", "Status: who has delivered?",                                                      \
	    "Status: hvem har levert?")                                                                                                   \
	W(STATUS_MARKING, "Fortroligt – kun for tovholderen",                                                                             \
	    "Confidential – for the coordinator only", "Fortrolig – bare for koordinatoren")                                              \
	W(DEADLINE, "Frist", "Deadline", "Frist")                                                                                         \
	W(EXPECTED, "Forventet", "Expected", "Forventet")                                                                                 \
	W(DELIVERED, "Afleveret", "Delivered", "Levert")                                                                                  \
	W(INCOMPLETE_N, "Heraf ufuldstændige", "Of these incomplete", "Av disse ufullstendige")                                           \
	W(MISSING, "Mangler", "Missing", "Mangler")                                                                                       \
	W(STATUS_HOW,                                                                                                                     \
	    "En besvarelse er afleveret, når der står mindst ét svar i den, også et »ved "                                           \
	    "ikke«. Den er ufuldstændig, når der er spørgsmål helt uden svar. Rapporten "                                            \
	    "viser aldrig, hvad nogen har svaret.",                                                                                       \
	    "A form is delivered when it holds at least one answer, a “don't know” included. "                                        \
	    "It is incomplete when questions stand without any answer. This report never "                                                \
	    "shows what anybody answered.",                                                                                               \
	    "Et skjema er levert når det står minst ett svar i det, også et «vet ikke». Det "                                        \
	    "er ufullstendig når det er spørsmål helt uten svar. Rapporten viser aldri hva "                                           \
	    "noen har svart.")                                                                                                            \
	W(ALL_DELIVERED, "Alle har afleveret.", "All have delivered.", "Alle har levert.")                                                \
	W(MISSING_CODES, "Mangler at aflevere", "Have not delivered", "Har ikke levert")                                                  \
	W(INCOMPLETE_CODES, "Ufuldstændige besvarelser", "Incomplete forms",                                                              \
	    "Ufullstendige besvarelser")                                                                                                  \
	W(CODE, "Kode", "Code", "Kode")                                                                                                   \
	W(ROLE, "Rolle", "Role", "Rolle")                                                                                                 \
	W(ANSWERED, "Besvarede spørgsmål", "Questions answered", "Besvarte spørsmål")                                                     \
	W(WITHHELD,                                                                                                                       \
	    "Der er fejl i svarene fra: {1}. Svarene kommer ikke med i resultatet, før fejlene er "                                      \
	    "rettet.",                                                                                                                    \
	    "There are errors in the answers from: {1}. These answers are left out of the results "                                       \
	    "until the errors are mended.",                                                                                               \
	    "Det er feil i svarene fra: {1}. Svarene kommer ikke med i resultatet før feilene er "                                       \
	    "rettet.")                                                                                                                    \
	W(FAULTY_N, "Heraf med fejl", "Of these with errors", "Av disse med feil")                                                        \
	W(FAULTY_CODES, "Besvarelser med fejl", "Forms with errors", "Besvarelser med feil")                                              \
	W(UNREADABLE_N, "Ulæselige filer", "Unreadable files", "Uleselige filer")                                                         \
	W(FILE, "Fil", "File", "Fil")                                                                                                     \
	W(UNIT_UNKNOWN, "ukendt", "unknown", "ukjent")                                                                                    \
	W(UNREADABLE, "Filer, der ikke kunne læses", "Files that could not be read",                                                      \
	    "Filer som ikke kunne leses")                                                                                                 \
	/* templates */                                                                                                                   \
	W(FIELDS_TITLE, "Skabelonens felter", "Fields of templates", "Feltene i malen")                                                   \
	W(FIELD, "Felt", "Field", "Felt")                                                                                                 \
	W(FIELD_WITHIN, "Står i listen", "Within the list", "Står i listen")                                                              \
	W(FIELD_KIND, "Slags", "Kind", "Slag")                                                                                            \
	W(FIELD_ABOUT, "Hvad det er", "What it is", "Hva det er")                                                                         \
	W(FIELD_TEXT, "tekst", "text", "tekst")                                                                                           \
	W(FIELD_FLAG, "ja/nej", "yes/no", "ja/nei")                                                                                       \
	W(FIELD_LIST, "liste", "list", "liste")                                                                                           \
	W(FIELD_PICTURE, "billede", "picture", "bilde")                                                                                   \
	/* tal */                                                                                                                         \
	W(TAL_TITLE, "Tal", "Figures", "Tall")

/* ------------------------------------------------------------------------------ */

#define KIK_WORDS(W)            \
	KIK_WORDS_RENDERERS(W)  \
	KIK_WORDS_REPORTS(W)    \
	KIK_WORDS_KONSENSUS(W)  \
	KIK_WORDS_ACROSS(W)     \
	KIK_WORDS_AFTALE(W)     \
	KIK_WORDS_AGREED(W)     \
	KIK_WORDS_MODELS(W)     \
	KIK_WORDS_PLAN(W)       \
	KIK_WORDS_UDVIKLING(W)  \
	KIK_WORDS_DOCUMENTED(W) \
	KIK_WORDS_FOLLOWED(W)   \
	KIK_WORDS_COMPARE(W)

#define KIK_WORD_NAME(name, da, en, nb) KIK_W_##name,
enum kik_word { KIK_WORDS(KIK_WORD_NAME) KIK_W_COUNT_OF_WORDS };
#undef KIK_WORD_NAME

/* The word in da, en or nb; in Danish for any other language. */
const char *kik_word(const char *lang, enum kik_word w);

/* The language's decimal mark: ',' or '.'. */
char kik_word_mark(const char *lang);

#endif
