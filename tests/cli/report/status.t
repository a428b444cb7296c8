# status of a round: who has delivered, whose form is incomplete or missing, what cannot be read, whose answers have errors
--- setup
printf 'unit;name;area;municipality;participants\nn;"Nord ""huset""";Ældre;Byen;3\ns;Syd;Ældre;Byen;1\nv;Vest;Skole;Byen;1\n' >units.csv
kik-init round --round 2026 --units units.csv --deadline 2026-09-01 --forms csv r
code() { awk -F ';' -v u=$1 -v n=$2 '$1 == u && ++i == n { print $2 }' r/codes.csv; }
head='unit;round;respondent;question;points'
{ echo "$head"; for q in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20; do
	echo "n;2026;$(code n 1);S$q;3"; done; } >r/answers/whole.csv
printf '%s\nn;2026;%s;S01;3\nn;2026;%s;S02;ved ikke\n' "$head" "$(code n 2)" "$(code n 2)" >r/answers/part.csv
printf '%s\ns;2026;%s;S01;9\n' "$head" "$(code s 1)" >r/answers/bad.csv
printf '%s\nv;2026;"x;S01;3\n' "$head" >r/answers/open.csv
--- command
kik-report status -f txt r >s.txt 2>err; echo $?
sed -E 's/[BCDFGHJKLMNPQRSTVWXZ]{8}/CODE----/g' err s.txt
--- stdout
1
kik-report: r/answers/bad.csv:2:21: error: points-range: 'points' of CODE----, question S01 is '9'; expected 0 to 5, or empty for don't know
kik-report: r/answers/open.csv:2:8: error: quote: the quote opened here is never closed; expected a closing " before the next delimiter
kik-report: 2 errors
[ Fortroligt – kun for tovholderen ]

Status: hvem har afleveret?
═══════════════════════════
Runde 2026

Frist                1. september 2026
Enheder              3
Afleveret            3 af 5
Heraf ufuldstændige  1
Heraf med fejl       1
Mangler              2
Ulæselige filer      1

│ ! Obs. Der er fejl i svarene fra: Syd. Svarene kommer ikke med i resultatet,
│ før fejlene er rettet.

En besvarelse er afleveret, når der står mindst ét svar i den, også et »ved
ikke«. Den er ufuldstændig, når der er spørgsmål helt uden svar. Rapporten viser
aldrig, hvad nogen har svaret.

Enheder
───────

Enhed       Område  Forventet  Afleveret       Heraf  Mangler   Heraf  Ulæselige
                                          ufuldstæn-              med      filer
                                                dige             fejl
──────────  ──────  ─────────  ─────────  ──────────  ───────  ──────  ─────────
Nord        Ældre           3          2           1      ! 1       0          0
"huset"

Syd         Ældre           1          1           0      ✓ 0     ! 1          0

Vest        Skole           1          0           0      ! 1       0          0

Mangler at aflevere
───────────────────

Enhed         Kode      Rolle
────────────  ────────  ───────────
Nord "huset"  CODE----  medarbejder
Vest          CODE----  leder

Ufuldstændige besvarelser
─────────────────────────

Enhed         Kode      Rolle        Besvarede spørgsmål
────────────  ────────  ───────────  ───────────────────
Nord "huset"  CODE----  medarbejder              2 af 20

Besvarelser med fejl
────────────────────

Enhed  Kode      Rolle
─────  ────────  ─────
Syd    CODE----  leder

Filer, der ikke kunne læses
───────────────────────────

Enhed   Fil
──────  ──────────────────
ukendt  r/answers/open.csv

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
