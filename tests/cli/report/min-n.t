# --min-n: not below 3; 3 shows more, 7 hides more
--- setup
for n in 4 6 9; do sh "$CASES/people.sh" u$n Nord $n; done | awk 'NR == 1 || !/^unit/' | kik-score - >r.jsonl
--- command
for k in 2 0 x; do kik-report tal --min-n $k r.jsonl; echo $?; done
for k in 3 5 7; do
	echo "k = $k"
	kik-report tal --min-n $k r.jsonl | awk -F, '$6 == "S01" || $6 == "themes" { print $2, $6, $7, $9, $21 }'
done
kik-report overblik -f txt --min-n 7 r.jsonl | grep -e '<7' -e færre | sort | uniq -c
--- stdout
2
2
2
k = 3
u4 S01 4 3.5 n10
u4 themes  2.5938 
u6 S01 6 2.5 n10
u6 themes  2.5 
u9 S01 9 2.6667 n10
u9 themes  2.5417 
k = 5
u4 S01   k
u4 themes   k
u6 S01   remainder
u6 themes   remainder
u9 S01 9 2.6667 n10
u9 themes  2.5417 
k = 7
u4 S01   k
u4 themes   k
u6 S01   k
u6 themes   k
u9 S01 9 2.6667 n10
u9 themes  2.5417 
      2 I alt: <7
      2 Indsats: <7
      2 Resultat: <7
      2 T1 Ledelse: <7
      2 T2 Ressourcer: <7
      2 T3 Medarbejdere: <7
      2 T4 Metoder og processer: <7
      2 T5 Brugerresultater: <7
      2 T6 Medarbejderresultater: <7
      2 T7 Faglige resultater: <7
      2 T8 Øvrige nøgleresultater: <7
      1 u4                        <7               <7      <7        <7
      1 u6                        <7               <7      <7        <7
      1 │ i Bemærk. »<7« betyder, at færre end 7 personer har svaret. Tallet er skjult,
--- stderr
kik-report: error: usage: --min-n is '2'; expected at least 3
kik-report: try 'kik-report --help'
kik-report: error: usage: --min-n is '0'; expected at least 3
kik-report: try 'kik-report --help'
kik-report: error: usage: --min-n is 'x'; expected a whole number
kik-report: try 'kik-report --help'
