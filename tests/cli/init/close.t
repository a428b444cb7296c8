# a round is closed: results as kik-score makes them, raw answers, blank forms and codes deleted and written down, no codes left in round.json; what is not the round's stays; and everything that asks for the round says that it is closed
--- setup
cat >fill.sh <<'X'
# fill.sh CODE UNIT FILE: answers of a participant
printf 'unit;round;respondent;question;points;strengths\n' >"$3"
for q in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20; do
	printf '%s;2026;%s;S%s;%s;God\n' "$2" "$1" $q $((${q#0} % 6)) >>"$3"
done
X
kik-init round --round 2026 --unit sol --participants 3 --forms html,csv,xlsx r
set -- $(sed -n '2,$s/^[^;]*;\([^;]*\);.*/\1/p' r/codes.csv)
mkdir r/answers/sol
sh fill.sh $1 sol r/answers/sol/kik-svar-sol-$1.csv
sh fill.sh $2 sol "r/answers/svar fra Hanne Jensen.csv"
sh fill.sh $3 sol r/forms/sol/$3.csv
cp r/forms/sol/$3.csv r/answers/$3.csv
cp r/answers/$3.csv .
echo lås >"r/answers/~\$svar.xlsx"
echo noter >r/forms/sol/noter.txt
kik-score r >before.jsonl
--- command
masked() { sed 's/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/g; s/sha256:[0-9a-f]*/SHA/'; }
kik-init close -v r 2>&1 | masked
echo "status $?"
find r | LC_ALL=C sort
stat -c '%a %n' r/results.jsonl r/closed.csv
cmp before.jsonl r/results.jsonl && echo "results as scored"
masked <r/closed.csv | sort | sed 's/,[0-9]*,/,N,/' | uniq -c | sed 's/^ *//'
# the digests are those of the files
cat [B-Z]*.csv | sha256sum | cut -c1-64 >digest
grep -c -f digest r/closed.csv
grep -c '"code"' r/round.json
for run in 'kik-score r' 'kik-report status r' 'kik-init round --deadline 2026-10-01 r' 'KIK_LANG=da kik-score r'; do
	sh -c "$run"
	echo "status $?"
done
kik-init close r 2>&1
echo "status $?"
kik-report svarrapport -f txt r/results.jsonl | head -n 3
--- stdout
kik-init: r/answers/CODE.csv: UTF-8, semicolon, 20 rows
kik-init: r/answers/sol/kik-svar-sol-CODE.csv: UTF-8, semicolon, 20 rows
kik-init: r/answers/svar fra Hanne Jensen.csv: UTF-8, semicolon, 20 rows
kik-init: r/answers/~$svar.xlsx: warning: close-left: is not deleted: it is none of the answers, blank forms and codes of the round
kik-init: r/forms/sol/noter.txt: warning: close-left: is not deleted: it is none of the answers, blank forms and codes of the round
kik-init: r: closed; 14 files deleted, 2 left; 2 warnings
status 0
r
r/VEJLEDNING.md
r/answers
r/answers/~$svar.xlsx
r/closed.csv
r/forms
r/forms/sol
r/forms/sol/noter.txt
r/frame.json
r/results.jsonl
r/round.json
600 r/results.jsonl
600 r/closed.csv
results as scored
1 answers/*.csv,N,SHA
1 answers/CODE.csv,N,SHA
1 answers/kik-svar-sol-CODE.csv,N,SHA
1 codes.csv,N,SHA
1 file,bytes,digest
2 forms/sol/CODE.csv,N,SHA
3 forms/sol/CODE.html,N,SHA
3 forms/sol/CODE.xlsx,N,SHA
1 forms/sol/indtastning.xlsx,N,SHA
1
0
status 3
status 3
status 3
status 3
kik-init: r/answers/~$svar.xlsx: warning: close-left: is not deleted: it is none of the answers, blank forms and codes of the round
kik-init: r/forms/sol/noter.txt: warning: close-left: is not deleted: it is none of the answers, blank forms and codes of the round
kik-init: r: closed; 0 files deleted, 2 left; 2 warnings
status 0
[ Fortroligt – gruppens eget arbejdspapir ]

Svarrapport: sol
--- stderr
kik-score: r: error: round-closed: the round is closed, its answers and codes are deleted; its results are in 'r/results.jsonl'
kik-score: 1 error
kik-report: r: error: round-closed: the round is closed, its answers and codes are deleted; its results are in 'r/results.jsonl'
kik-report: 1 error
kik-init: r: error: round-closed: the round is closed, its answers and codes are deleted; its results are in 'r/results.jsonl'
kik-init: 1 error
kik-score: r: fejl: round-closed: runden er lukket, svar og koder er slettet; resultaterne ligger i 'r/results.jsonl'
kik-score: 1 fejl
