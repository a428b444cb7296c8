# a zip of forms, from a path and from a pipe: the same as its forms, twice read where that is needed; what no one gave a form is passed over
--- setup
mkdir -p m/nord m/.git m/__MACOSX
H='unit;round;respondent;question;points'
printf "$H\nn;2026;P1;S01;3\n" >m/nord/P1.csv
printf "$H\nn;2026;P2;S01;4\n" >m/P2.csv
cp "$CASES/form.json" m/svar.json
for f in m/.hidden 'm/~$P1.xlsx' m/.git/x m/__MACOSX/P1.csv m/Thumbs.db m/desktop.ini; do echo x >"$f"; done
mkdir 'm/tom mappe'
(cd m && python3 -m zipfile -c ../mail.zip nord P2.csv svar.json .hidden '~$P1.xlsx' .git __MACOSX Thumbs.db desktop.ini 'tom mappe')
printf "$H\nn;2026;P1;S01;3\nn;2026;P2;S01;4\n" >n.csv
--- command
kik-score mail.zip >a.jsonl
kik-score m/nord/P1.csv m/P2.csv m/svar.json | cmp - a.jsonl
kik-score <mail.zip | cmp - a.jsonl
cat mail.zip | kik-score | cmp - a.jsonl
kik-score -f answers mail.zip >a.csv
cat mail.zip | kik-score -f answers | cmp - a.csv
kik-score a.csv | cmp - a.jsonl
cut -d , -f 1-5 a.csv
cat mail.zip | kik-score -v 2>&1 >/dev/null
--- stdout
unit,round,respondent,question,points
n,2026,P2,S01,4
n,2026,P1,S01,3
solsikken,2026,7KQ2M9,S01,3
=SUM er ikke en formel","Tid til
opfølgning",'citeret',1,,
solsikken,2026,7KQ2M9,S02,ved ikke
solsikken,2026,7KQ2M9,S03,0
solsikken,2026,7KQ2M9,S04,
solsikken,2026,7KQ2M9,S05,
kik-score: (standard input)/P2.csv: UTF-8, semicolon, 1 row
kik-score: (standard input)/nord/P1.csv: UTF-8, semicolon, 1 row
kik-score: (standard input)/svar.json: JSON, 5 questions
kik-score: 2 units: 2 scored, 0 withheld
--- stderr
