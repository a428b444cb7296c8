# what papers say of last time: new was called old (mean 2, now 3); s comes from r, which was split (3, now 4); pq is made of p and q, so nothing is said; in the round after that each unit goes on from itself
--- setup
score() { kik-score --units U$2.csv - | sed "s/\"round\":\"2026\"/\"round\":\"$2\"/" >>r.jsonl; }
printf 'unit;area;municipality\nold;Nord;Byen\np;Nord;Byen\nq;Nord;Byen\nr;Nord;Byen\n' >U2022.csv
printf 'unit;area;municipality;predecessor\nnew;Nord;Byen;old\npq;Nord;Byen;p, q\ns;Nord;Byen;r\n' >U2024.csv
for u in 'old Nord 10 2' 'p Nord 10 1' 'q Nord 5 4' 'r Nord 10 3'; do sh "$CASES/compare.sh" $u | grep -v ';S12;' | score "$u" 2022; done
for u in 'new Nord 10 3' 'pq Nord 15 5' 's Nord 10 4'; do sh "$CASES/compare.sh" $u | grep -v ';S12;' | score "$u" 2024; done
sed -n 's/"round":"2024"/"round":"2026"/p' r.jsonl | cat r.jsonl - | grep -v '"round":"2022"' >later.jsonl
kik-report svarrapport -f txt -o out/ r.jsonl
kik-report svarrapport -f txt -o later/ later.jsonl
kik-report svarrapport -l en -f txt -o en/ r.jsonl
kik-report svarrapport -l nb -f txt -o nb/ r.jsonl
--- command
for u in new pq s; do grep -A 1 -e 'Enheden ' -e '^I alt: hvert tema' out/2024_${u}_svarrapport.txt; echo; done
grep -e 'Enheden ' -e '^I alt: hvert tema' later/2026_new_svarrapport.txt
grep -hA 1 'unit \(comes\|is made\)' en/*
grep -hA 1 'Enheten' nb/*
--- stdout
│ i Bemærk. Enheden kommer fra old: det, der står om sidst, er derfra.

--
I alt: hvert tema tæller lige meget             3,00   2,00    +1,00
I alt: hvert spørgsmål tæller lige meget        3,00   2,00    +1,00

│ i Bemærk. Enheden er dannet af flere: p, q. Derfor står der intet fra sidst
│ her; udvikling viser dem samlet.
--
I alt: hvert tema tæller lige meget             5,00
I alt: hvert spørgsmål tæller lige meget        5,00

│ i Bemærk. Enheden kommer fra r: det, der står om sidst, er derfra.

--
I alt: hvert tema tæller lige meget             4,00   3,00    +1,00
I alt: hvert spørgsmål tæller lige meget        4,00   3,00    +1,00

I alt: hvert tema tæller lige meget             3,00   3,00     0,00
│ i Note. The unit comes from old: what is said of last time is from there.

--
│ i Note. The unit is made of several: p, q. So nothing of last time stands
│ here; udvikling shows them together.
--
│ i Note. The unit comes from r: what is said of last time is from there.

│ i Merk. Enheten kommer fra old: det som står om sist, er derfra.

--
│ i Merk. Enheten er dannet av flere: p, q. Derfor står det ikke noe fra sist
│ her; udvikling viser dem samlet.
--
│ i Merk. Enheten kommer fra r: det som står om sist, er derfra.

