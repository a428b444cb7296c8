# p has four people: what p and q were together is not told, for q's own figure is public
--- setup
score() { kik-score --units U.csv - | sed "s/\"round\":\"2026\"/\"round\":\"$1\"/" >>r.jsonl; }
printf 'unit;area;municipality;predecessor\npq;Nord;Byen;p,q\np;Nord;Byen;\nq;Nord;Byen;\na;Nord;Byen;\nb;Nord;Byen;\n' >U.csv
for u in 'p Nord 4 1' 'q Nord 10 4' 'a Nord 10 2' 'b Nord 10 3'; do sh "$CASES/compare.sh" $u | score 2024; done
for u in 'pq Nord 14 5' 'a Nord 10 2' 'b Nord 10 3'; do sh "$CASES/compare.sh" $u | score 2026; done
--- command
kik-report udvikling -f txt r.jsonl | sed -n '/^I alt$/,/^Om tallene/p'
kik-report udvikling --internal -f txt r.jsonl | grep '^pq '
--- stdout
I alt
Enhed           2024  2026  Ændring  Besvarelser
────────────  ──────  ────  ───────  ───────────
Alle enheder    2,72  3,49    +0,77           34
Nord:
a               1,96  1,96     0,00           10
b               2,96  2,96     0,00           10
pq            skjult  4,96        –           14

Omdøbte, sammenlagte og delte enheder
-------------------------------------

Tallene følger enheden bagud til dens forgængere. Er en forgænger delt, står
dens tal ved flere enheder; er flere lagt sammen, tæller hvert svar lige meget.

• pq: tallet for runde 2024 er fra p, q.

Om tallene
pq            3,10  4,96    +1,86           14
