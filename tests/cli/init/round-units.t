# a round for the units of UNITS.csv: a folder each, further columns kept, names of leaders not
--- command
kik-init round --round 2026 --units "$EXAMPLES/UNITS.csv" -v r2026
for d in r2026/forms/*; do echo "$d $(ls $d | wc -l)"; done
sed -n '10,12s/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/p' r2026/round.json
! grep -rl Solvang r2026
--- stdout
r2026/forms/aadalsskolen 8
r2026/forms/aaparken 7
r2026/forms/boernehuset-regnbuen 7
r2026/forms/borgerservice 8
r2026/forms/bosted-birkely 7
r2026/forms/dagplejen 6
r2026/forms/fjordskolen 9
r2026/forms/hjemmepleje-nord 10
r2026/forms/solsikken 8
r2026/forms/vaerkstedet 4
      {"code":"CODE","role":"leder"},
      {"code":"CODE","role":"medarbejder"},
      {"code":"CODE","role":"medarbejder"},
--- stderr
kik-init: r2026: 10 units, 74 participants
