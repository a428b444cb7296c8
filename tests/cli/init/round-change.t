# an open round changes: a unit and a participant come in, somebody takes another's place, a form is made again, the deadline moves; all other files stay as they were
--- setup
cat >units.csv <<'X'
unit;name;area;municipality
sol;Plejehjemmet Solsikken;Ældre;Byen
X
cat >more.csv <<'X'
unit;name;area;municipality;participants
sol;Plejehjemmet Solsikken;Ældre;Byen;2
Sol;Solgården;Ældre;Byen;3
X
kik-init round --round 2026 --units units.csv --participants 3 --forms html,csv,xlsx --deadline 2026-09-01 r
sed -n '3s/^[^;]*;\([^;]*\);.*/\1/p' r/codes.csv >second
--- command
prints() { (cd r && find . -type f | sort | xargs sha256sum) >"$1"; }
changed() { prints now; echo ---; diff before now | sed -n 's/^[<>] [0-9a-f]*  //p' | sort -u | sed 's/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/' | sort | uniq -c | sed 's/^ *//'; mv now before; }
prints before
kik-init round -v --add more.csv r
changed
kik-init round --add-participant sol r
changed
kik-init round --add-participant Sol --role leder r
changed
kik-init round --replace "$(cat second)" r
changed
grep -c "$(cat second)" r/round.json r/codes.csv
kik-init round --reissue "$(sed -n '2s/^[^;]*;\([^;]*\);.*/\1/p' r/codes.csv)" r
changed
rm r/forms/sol/$(sed -n '2s/^[^;]*;\([^;]*\);.*/\1/p' r/codes.csv).html
kik-init round --reissue "$(sed -n '2s/^[^;]*;\([^;]*\);.*/\1/p' r/codes.csv)" r
changed
kik-init round --deadline 2026-09-15 r
changed
grep -o '"deadline":"[^"]*"' r/round.json
grep -l '15. september' r/forms/*/*.html | wc -l
cut -d';' -f1,3 r/codes.csv | sort | uniq -c | sed 's/^ *//'
stat -c %a r/codes.csv
kik-report status -f csv r | cut -d, -f1-4 | sed 's/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/' | sort | uniq -c | sed 's/^ *//'
--- stdout
---
1 ./VEJLEDNING.md
1 ./codes.csv
3 ./forms/sol-361847a8/CODE.csv
3 ./forms/sol-361847a8/CODE.html
3 ./forms/sol-361847a8/CODE.xlsx
1 ./forms/sol-361847a8/indtastning.xlsx
1 ./round.json
---
1 ./VEJLEDNING.md
1 ./codes.csv
1 ./forms/sol/CODE.csv
1 ./forms/sol/CODE.html
1 ./forms/sol/CODE.xlsx
1 ./forms/sol/indtastning.xlsx
1 ./round.json
---
1 ./VEJLEDNING.md
1 ./codes.csv
1 ./forms/sol-361847a8/CODE.csv
1 ./forms/sol-361847a8/CODE.html
1 ./forms/sol-361847a8/CODE.xlsx
1 ./forms/sol-361847a8/indtastning.xlsx
1 ./round.json
---
1 ./codes.csv
2 ./forms/sol/CODE.csv
2 ./forms/sol/CODE.html
2 ./forms/sol/CODE.xlsx
1 ./forms/sol/indtastning.xlsx
1 ./round.json
r/round.json:0
r/codes.csv:0
---
---
---
1 ./VEJLEDNING.md
4 ./forms/sol-361847a8/CODE.html
4 ./forms/sol-361847a8/CODE.xlsx
1 ./forms/sol-361847a8/indtastning.xlsx
4 ./forms/sol/CODE.html
4 ./forms/sol/CODE.xlsx
1 ./forms/sol/indtastning.xlsx
1 ./round.json
"deadline":"2026-09-15"
8
2 Sol;leder
2 Sol;medarbejder
1 sol;leder
3 sol;medarbejder
1 unit;role
600
4 Sol,Solgården,Ældre,CODE
4 sol,Plejehjemmet Solsikken,Ældre,CODE
1 unit,name,area,code
--- stderr
kik-init: r: 2 units, 6 participants
