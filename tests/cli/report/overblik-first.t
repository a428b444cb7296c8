# overblik opens with where to begin: by area the lowest results, and what most units agreed to improve
--- setup
# in each unit S02 has two areas for improvement and S20 one: all five make 10 and 5; the three of
# Nord would leave the two of Syd, who are too few to tell of
for u in a=Nord b=Nord c=Nord d=Syd e=Syd; do
	sh "$CASES/people.sh" "${u%=*}" "${u#*=}" 6 | kik-score - | sh "$CASES/agreed.sh"
done >r.jsonl
# f of Syd answers 0 to S18: Syd has (2 * 15 + 0) / 18, all (5 * 15 + 0) / 36; the others are 2.5
{ echo 'unit;round;respondent;question;points;area;municipality'
for i in 1 2 3 4 5 6; do echo "f;2026;p$i;S18;0;Syd;Byen"; done; } | kik-score - >f.jsonl
--- command
kik-report overblik -f txt -l da r.jsonl f.jsonl | sed -n '/bedst at begynde/,/^Enheder og temaer/p'
# one area alone has nothing to choose among
kik-report overblik -f txt -l da f.jsonl | grep -c 'bedst at begynde'
--- stdout
Hvor er det bedst at begynde?
─────────────────────────────

For hvert område de resultatspørgsmål, der ligger lavest (gennemsnit i
parentes), og de spørgsmål, som enhederne har aftalt flest forbedringsområder
til (antal i parentes), højst 3 af hver. Hvor begge dele peger på det samme, er
der både behov og vilje.

Laveste resultater på tværs
Spørgsmål                                              Alle enheder  Lavest i
─────────────────────────────────────────────────────  ────────────  ───────────
S18 I hvilket omfang lever vi op til faglige                   2,08  Syd (1,67)
standarder, lovkrav og det vedtagne serviceniveau?

S13 Hvad viser målingerne om, hvordan brugerne                 2,50  Nord (2,50)
oplever vores tilbud?

S14 Hvad viser vores egne tal om den service,                  2,50  Nord (2,50)
brugerne får?

S15 Hvad viser målingerne om medarbejdernes trivsel,           2,50  Nord (2,50)
motivation og syn på ledelsen?

S16 Hvad viser vores personaletal, fx for sygefravær,          2,50  Nord (2,50)
personaleomsætning og gennemført efteruddannelse?

Område for område
Område        Enheder  Laveste resultater           Flest aftalte
                                                    forbedringsområder
────────────  ───────  ───────────────────────────  ────────────────────────────
Alle enheder        6  S18 Faglige resultater       S02 Ledelse (10)
                       (2,08)                       S20 Øvrige nøgleresultater
                                                    (5)

Nord                3  S13 Brugerresultater (2,50)  kan ikke vises

Syd                 3  S18 Faglige resultater       kan ikke vises
                       (1,67)

Enheder og temaer
0
--- status
1
