# tal, overblik and tal of groups hide the same cells: of 4, 6 and 10 in one area the 4, and the 6 that would tell them
--- setup
for n in 4 6 10; do sh "$CASES/people.sh" u$n Nord $n; done | awk 'NR == 1 || !/^unit/' | kik-score - >r.jsonl
kik-merge --by area r.jsonl >area.jsonl
kik-merge --by all r.jsonl >all.jsonl
--- command
for more in '' area.jsonl all.jsonl 'area.jsonl all.jsonl'; do
	kik-report tal r.jsonl $more | awk -F, '$1 == "unit" && $6 == "S01" { print $2, "n=" $7, $21 }'
done
kik-report overblik -f txt r.jsonl | grep -A 3 -e '^Enhed: '
kik-report tal area.jsonl | awk -F, '$6 == "S01" { print $1, $2, "n=" $7, "units=" $16, $21 }'
--- stdout
u10 n=10 
u4 n= k
u6 n= remainder
u10 n=10 
u4 n= k
u6 n= remainder
u10 n=10 
u4 n= k
u6 n= remainder
u10 n=10 
u4 n= k
u6 n= remainder
Enhed: Alle enheder
Besvarelser: 20
T1 Ledelse: 2,70
T2 Ressourcer: 2,30
--
Enhed: u10
Besvarelser: 10
T1 Ledelse: 2,70
T2 Ressourcer: 2,30
--
Enhed: u4
Besvarelser: 4
T1 Ledelse: <5
T2 Ressourcer: <5
--
Enhed: u6
Besvarelser: 6
T1 Ledelse: skjult
T2 Ressourcer: skjult
area Nord n=20 units=1 
