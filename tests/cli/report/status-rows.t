# status as CSV and JSON, for a mail merge; html: of its language and marked; the files are the coordinator's alone
--- setup
printf 'unit;name;area;municipality;participants\nn;"Nord ""huset""";Ældre;Byen;2\ns;=1+1;Ældre;Byen;1\n' >units.csv
kik-init round --round 2026 --units units.csv --forms csv r
code() { awk -F ';' -v u=$1 -v n=$2 '$1 == u && ++i == n { print $2 }' r/codes.csv; }
printf 'unit;round;respondent;question;points\nn;2026;%s;S01;3\n' "$(code n 2)" >r/answers/part.csv
--- command
hide() { sed -E 's/[BCDFGHJKLMNPQRSTVWXZ]{8}/CODE----/g'; }
kik-report status -f csv r | hide
kik-report status -f csv --excel r | hide | sed -n 4p | od -A n -c | tail -n 3
kik-report status -f json r | hide | jq -c '.tables | to_entries[] | [.key, .value[1]]'
kik-report status -o s/ r
kik-report status -o s.csv r
stat -c '%a %n' s/* s.csv
grep -o -e '<html[^>]*>' -e '<title>.*</title>' -e '>Fortroligt – [^<]*' s/*.html
grep -c -e '<script' s/*.html
cat s/*.html | hide | grep -o '<th scope="row">[^<]*</th>.*' | sed 's/<[^>]*>/ /g; s/  */ /g'
kik-report status -f txt -l en r | hide | sed -n '3,30p'
--- stdout
unit,name,area,code,role,state,answered,questions,form,delivered,participant,email,round,deadline
n,"Nord ""huset""",Ældre,CODE----,leder,missing,0,20,forms/n/CODE----.csv,0,,,2026,
n,"Nord ""huset""",Ældre,CODE----,medarbejder,incomplete,1,20,forms/n/CODE----.csv,1,,,2026,
s,'=1+1,Ældre,CODE----,leder,missing,0,20,forms/s/CODE----.csv,0,,,2026,
   s   s   i   n   g   ;   0   ;   2   0   ;   f   o   r   m   s
   /   s   /   C   O   D   E   -   -   -   -   .   c   s   v   ;
   0   ;   ;   ;   2   0   2   6   ;  \r  \n
["participants",{"unit":"n","name":"Nord \"huset\"","area":"Ældre","code":"CODE----","role":"medarbejder","state":"incomplete","answered":1,"questions":20,"form":"forms/n/CODE----.csv","delivered":1,"participant":"","email":"","round":"2026","deadline":""}]
600 s/2026_status.html
600 s.csv
<html lang="da">
<title>Status: hvem har afleveret?</title>
>Fortroligt – kun for tovholderen
0
 Nord "huset" Ældre 2 1 1 !&nbsp; Obs: 1 
 =1+1 Ældre 1 0 0 !&nbsp; Obs: 1 
Status: who has delivered?
══════════════════════════
Round 2026

Units                2
Delivered            1 of 3
Of these incomplete  1
Missing              2

A form is delivered when it holds at least one answer, a “don't know” included.
It is incomplete when questions stand without any answer. This report never
shows what anybody answered.

Units
─────

Unit          Area   Expected  Delivered  Of these incomplete  Missing
────────────  ─────  ────────  ─────────  ───────────────────  ───────
Nord "huset"  Ældre         2          1                    1      ! 1
=1+1          Ældre         1          0                    0      ! 1

Have not delivered
──────────────────

Unit          Code      Role
────────────  ────────  ─────
Nord "huset"  CODE----  leder
=1+1          CODE----  leder
