# more than ten participants, or no leader: a warning for each unit, and the round is made
--- setup
printf 'unit;participants\nsol;11\nbirk;10\n' >units.csv
printf 'unit;role\nbirk;medarbejder\n' >people.csv
--- command
kik-init round --round 2026 --units units.csv r && ls r/forms/sol | wc -l
kik-init round --round 2026 --units units.csv --participants people.csv s && ls s/forms/birk | wc -l
kik-init round -l da --round 2026 --unit sol --participants 12 t && ls
kik-init round -q --round 2026 --unit sol --participants 12 u
--- stdout
11
1
people.csv
r
s
t
units.csv
--- stderr
kik-init: warning: group-size: unit sol has 11 participants; the model asks for at most ten
kik-init: r: 2 units, 21 participants; 1 warning
kik-init: warning: group-size: unit sol has 11 participants; the model asks for at most ten
kik-init: warning: group-size: unit birk has no leader (role 'leder') among its participants
kik-init: s: 2 units, 12 participants; 2 warnings
kik-init: advarsel: group-size: enheden sol har 12 deltagere; modellen regner med højst ti
kik-init: t: 1 enhed, 12 deltagere; 1 advarsel
