# a list of units with a single column that kik knows: the further ones tell the delimiter
--- setup
sh "$CASES/../report/people.sh" a Nord 2 | cut -d";" -f1-7 | kik-score - >a
sh "$CASES/../report/people.sh" b Nord 2 | cut -d";" -f1-7 | kik-score - >b
printf 'enhed;center\na;Vest\nb;Øst, syd\n' >semicolon.csv
printf 'kort; lang,center,unit\nx,Vest,a\ny,Øst,b\n' >comma.csv
printf 'unit;center,unit\na;Vest,a\n' >tie.csv
--- command
for f in semicolon comma; do
	kik-merge --by center --units $f.csv a b | jq -r 'select(.group) | .group.id'
done
kik-merge --by center --units tie.csv a b
--- stdout
Vest
Øst, syd
Vest
Øst
--- stderr
kik-merge: tie.csv:1:1: error: delimiter: cannot tell the columns apart; the header is 'unit;center,unit'; expected the known column names with ; , or tab between them, or name it with --delimiter
kik-merge: 1 error
--- status
3
