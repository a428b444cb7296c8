# names and addresses of codes.csv reach the rows for a mail merge only; a file without them, or none, is fine; its faults are told
--- setup
printf 'unit;name\nn;Nord\ns;Syd\n' >units.csv
printf 'unit;role;name;email\nn;leder;Åse Bæk;aase@fjordby.dk\nn;medarbejder;=1+1;\ns;leder;Bo;bo@fjordby.dk\n' >people.csv
kik-init round --round 2026 --units units.csv --participants people.csv --deadline 2026-09-01 --forms csv r
code() { sed 1d r/codes.csv | awk -F ';' -v u=$1 -v n=$2 '$1 == u && ++i == n { print $2 }'; }
printf 'unit;round;respondent;question;points\ns;2026;%s;S01;3\n' "$(code s 1)" >r/answers/s.csv
cp -r r none
rm none/codes.csv
cp -r r bad
{ cat r/codes.csv; sed -n 2p r/codes.csv; printf 'n;XXXXXXXX;leder;;;\ns;%s;leder;;;\n' "$(code n 2)"; } >bad/codes.csv
cp -r r locked
printf 'enhed;navn\nn;x\n' >locked/codes.csv
--- command
hide() { sed -E 's/[BCDFGHJKLMNPQRSTVWXZ]{8}/CODE----/g'; }
kik-report status -f csv r | hide
kik-report status -f csv --excel r | sed -n 3p | hide | tr -d '\r'
kik-report status -f txt r | grep -c -e fjordby -e 'Åse'
kik-report status -o s.html r; grep -c -e fjordby -e 'Åse' s.html
kik-report status -f csv none | cut -d , -f 11,12
kik-report status -f csv bad 2>&1 >out | hide; cut -d , -f 11,12 out
kik-report status -f csv locked 2>&1 >out; cut -d , -f 11,12 out
--- stdout
unit,name,area,code,role,state,answered,questions,form,delivered,participant,email,round,deadline
n,Nord,,CODE----,leder,missing,0,20,forms/n/CODE----.csv,0,Åse Bæk,aase@fjordby.dk,2026,2026-09-01
n,Nord,,CODE----,medarbejder,missing,0,20,forms/n/CODE----.csv,0,'=1+1,,2026,2026-09-01
s,Syd,,CODE----,leder,incomplete,1,20,forms/s/CODE----.csv,1,Bo,bo@fjordby.dk,2026,2026-09-01
n;Nord;;CODE----;medarbejder;missing;0;20;forms/n/CODE----.csv;0;'=1+1;;2026;2026-09-01
0
0
participant,email
,
,
,
kik-report: bad/codes.csv:5:3: error: code-dup: the code 'CODE----' stands twice; first in line 2
kik-report: bad/codes.csv:6:3: error: respondent-unknown: the code 'CODE----' belongs to no participant in round.json; correct it, or take the line out
kik-report: bad/codes.csv:7:3: error: code-dup: the code 'CODE----' stands twice; first in line 3
kik-report: 3 errors
participant,email
Åse Bæk,aase@fjordby.dk
'=1+1,
Bo,bo@fjordby.dk
kik-report: locked/codes.csv:1:1: error: header: the column 'code' is missing; found 'enhed, navn'; expected code (kode)
kik-report: 1 error
participant,email
,
,
,
--- stderr
