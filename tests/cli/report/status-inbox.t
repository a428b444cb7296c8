# what lies in answers/, in folders, flat and zipped, sorted by what it says inside; whose answers have errors; which files of which unit cannot be read
--- setup
printf 'unit;name;participants\nn;Nord;3\ns;Syd;2\nv;Vest;1\n' >units.csv
kik-init round --round 2026 --units units.csv --forms csv r
code() { awk -F ';' -v u=$1 -v n=$2 '$1 == u && ++i == n { print $2 }' r/codes.csv; }
D=$(jq -r .frame.digest r/round.json)
json() { printf '{"format":"kik-answers","version":1,"unit":"%s","round":"2026","respondent":"%s","frame":"%s","questions":[%s]}' $1 "$(code $1 $2)" "$D" "$3"; }
H='unit;round;respondent;question;points'
mkdir m r/answers/s r/answers/tom
json n 1 '{"id":"S01","points":7}' >m/a.json
json n 2 '{"id":"S01","points":"3"},{"id":"S02","points":null}' >m/b.json
json n 3 '{"id":"S01"}' >m/c.json
printf '%%PDF-1.7' >m/d.pdf
(cd m && python3 -m zipfile -c ../r/answers/mail.zip a.json b.json c.json d.pdf)
printf "$H\ns;2026;$(code s 1);S01;3\n" >r/answers/s/1.csv
cp m/d.pdf r/answers/s/
printf "$H\nv;2026;$(code v 1);S01;3\nv;2026;$(code v 1);S02;\"3\n" >r/answers/open.csv
--- command
hide() { sed -E 's/[BCDFGHJKLMNPQRSTVWXZ]{8}/CODE----/g'; }
kik-report status -f txt r 2>err | hide; hide <err
kik-report status -f csv r 2>/dev/null | cut -d , -f 1,6,7,10
kik-report status -f html -l en r 2>/dev/null | grep -o '<th scope="row">[^<]*</th>.*' | sed 's/<[^>]*>/ /g; s/  */ /g'
--- stdout
[ Fortroligt – kun for tovholderen ]

Status: hvem har afleveret?
═══════════════════════════
Runde 2026

Enheder              3
Afleveret            4 af 6
Heraf ufuldstændige  2
Heraf med fejl       2
Mangler              2
Ulæselige filer      2

│ ! Obs. Der er fejl i svarene fra: Nord, Vest. Svarene kommer ikke med i
│ resultatet, før fejlene er rettet.

En besvarelse er afleveret, når der står mindst ét svar i den, også et »ved
ikke«. Den er ufuldstændig, når der er spørgsmål helt uden svar. Rapporten viser
aldrig, hvad nogen har svaret.

Enheder
───────

Enhed  Område  Forventet  Afleveret          Heraf  Mangler     Heraf  Ulæselige
                                     ufuldstændige           med fejl      filer
─────  ──────  ─────────  ─────────  ─────────────  ───────  ────────  ─────────
Nord                   3          2              0      ! 1       ! 2          0
Syd                    2          1              1      ! 1         0        ! 1
Vest                   1          1              1      ✓ 0         0        ! 1

Mangler at aflevere
───────────────────

Enhed  Kode      Rolle
─────  ────────  ───────────
Nord   CODE----  medarbejder
Syd    CODE----  medarbejder

Ufuldstændige besvarelser
─────────────────────────

Enhed  Kode      Rolle  Besvarede spørgsmål
─────  ────────  ─────  ───────────────────
Syd    CODE----  leder              1 af 20
Vest   CODE----  leder              1 af 20

Besvarelser med fejl
────────────────────

Enhed  Kode      Rolle
─────  ────────  ───────────
Nord   CODE----  leder
Nord   CODE----  medarbejder

Filer, der ikke kunne læses
───────────────────────────

Enhed  Fil
─────  ──────────────────
Syd    r/answers/s/d.pdf
Vest   r/answers/open.csv

────────────────────────────────────────────────────────────────────────────────
Den Kommunale Kvalitetsmodel · Spørgeramme kik, udgave 1 (sha256:8d7e30a78de2…)
kik-report: r/answers/mail.zip/d.pdf: error: dup-file: the same content as r/answers/s/d.pdf; remove one of them, or use --dedupe-identical
kik-report: r/answers/open.csv:3:21: error: quote: the quote opened here is never closed; expected a closing " before the next delimiter
kik-report: r/answers/s/d.pdf: error: format: this is a PDF, not a filled-in form; expected the form as JSON, XLSX or CSV; save it as one of these, or type the answers in
kik-report: r/answers/mail.zip/a.json:1:203: error: points-range: 'points' of CODE----, question S01 is '7'; expected 0 to 5, or empty for don't know
kik-report: r/answers/mail.zip/b.json:1:203: error: json: 'points' is a text; expected a number, or null for don't know
kik-report: 5 errors
unit,state,answered,delivered
n,unreadable,0,1
n,unreadable,1,1
n,missing,0,0
s,incomplete,1,1
s,missing,0,0
v,incomplete,1,1
 Nord 3 2 0 !&nbsp; Caution: 1 !&nbsp; Caution: 2 0 
 Syd 2 1 1 !&nbsp; Caution: 1 0 !&nbsp; Caution: 1 
 Vest 1 1 1 ✓&nbsp; Good: 0 0 !&nbsp; Caution: 1 
