# old (2) is renamed to new (3); p (1) and q (4), ten and five people, become pq (5): 10*1 + 5*4 = 30 over 15 is 2; r (3) is split into s and t
--- setup
score() { kik-score --units U$2.csv - | sed "s/\"round\":\"2026\"/\"round\":\"$2\"/" >>r.jsonl; }
printf 'unit;area;municipality\nold;Nord;Byen\np;Nord;Byen\nq;Nord;Byen\nr;Nord;Byen\n' >U2022.csv
printf 'unit;area;municipality;predecessor\nnew;Nord;Byen;old\npq;Nord;Byen;p, q\ns;Nord;Byen;r\nt;Nord;Byen;r\n' >U2024.csv
cp U2024.csv U2026.csv
for u in 'old Nord 10 2' 'p Nord 10 1' 'q Nord 5 4' 'r Nord 10 3'; do sh "$CASES/compare.sh" $u | grep -v ';S12;' | score "$u" 2022; done
for u in 'new Nord 10 3' 'pq Nord 15 5' 's Nord 10 4' 't Nord 10 2'; do
	sh "$CASES/compare.sh" $u | grep -v ';S12;' | score "$u" 2024
	sh "$CASES/compare.sh" $u | grep -v ';S12;' | score "$u" 2026
done
--- command
kik-report udvikling -f txt r.jsonl | sed -n '/^I alt$/,/^Om tallene/p'
grep -v '"round":"2024"' r.jsonl | kik-report udvikling -f txt -l en - | sed -n '/^Total$/,/^Renamed/p'
--- stdout
I alt
Enhed         2022  2024  2026  Ændring  Besvarelser
────────────  ────  ────  ────  ───────  ───────────
Alle enheder  2,29  3,67  3,67     0,00           45
Nord:
new           2,00  3,00  3,00     0,00           10
pq            2,00  5,00  5,00     0,00           15
s             3,00  4,00  4,00     0,00           10
t             3,00  2,00  2,00     0,00           10

Omdøbte, sammenlagte og delte enheder
-------------------------------------

Tallene følger enheden bagud til dens forgængere. Er en forgænger delt, står
dens tal ved flere enheder; er flere lagt sammen, tæller hvert svar lige meget.

• new: tallet for runde 2022 er fra old.
• pq: tallet for runde 2022 er fra p, q.
• s: tallet for runde 2022 er fra r.
• t: tallet for runde 2022 er fra r.

Om tallene
Total
Unit       2022  2026  Change  Responses
─────────  ────  ────  ──────  ─────────
All units  2.29  3.67   +1.38         45
Nord:
new        2.00  3.00   +1.00         10
pq         2.00  5.00   +3.00         15
s          3.00  4.00   +1.00         10
t          3.00  2.00   −1.00         10

Renamed, merged and split units
