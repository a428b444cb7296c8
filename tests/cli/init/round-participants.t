# who takes part, from a file: names and addresses stand in codes.csv and nowhere else
--- setup
cat >people.csv <<'X'
enhed;rolle;navn;email
solsikken;Leder;Inger Andersen;inger@example.dk
solsikken;medarbejder;"Bo ""Bob"" Berg";bo@example.dk
solsikken;pårørende;=Liv;
dagplejen;medarbejder;Ib Iversen;ib@example.dk
X
--- command
kik-init round --round 2026 --units "$EXAMPLES/UNITS.csv" --participants people.csv r || exit
grep -rlE 'Inger|Berg|Liv|Ib |example.dk' r
head -n 4 r/codes.csv | sed 's/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/g; s/\r$//'
grep 'dagplejen\|aaparken' r/codes.csv | cut -d ';' -f 1,3 | uniq -c | tr -d '\r' | sed 's/^ *//'
grep -c 'Ib\|solsikken' r/forms/dagplejen/*.html | cut -d : -f 2
--- stdout
r/codes.csv
﻿unit;code;role;name;email;form
solsikken;CODE;leder;Inger Andersen;inger@example.dk;forms/solsikken/CODE.html
solsikken;CODE;medarbejder;"Bo ""Bob"" Berg";bo@example.dk;forms/solsikken/CODE.html
solsikken;CODE;pårørende;'=Liv;;forms/solsikken/CODE.html
1 aaparken;leder
6 aaparken;medarbejder
1 dagplejen;medarbejder
0
--- stderr
kik-init: warning: group-size: unit dagplejen has no leader (role 'leder') among its participants
kik-init: r: 10 units, 64 participants; 1 warning
