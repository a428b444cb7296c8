# --since: what fewer than five people have changed since an earlier publication is hidden, and said
--- setup
units() { for u in "$@"; do sh "$CASES/people.sh" "${u%=*}" Nord "${u#*=}"; done | awk 'NR == 1 || !/^unit/' | kik-score -; }
units a=8 b=9 c=4 d=20 >then.jsonl
# one more in a: a's figures, Nord's and all differ by that person
units a=9 b=9 c=4 d=20 >one.jsonl
# five more in a
units a=13 b=9 c=4 d=20 >five.jsonl
# c was hidden, together with a: now it would be shown, and what is left of both are c's four then
units a=8 b=9 c=9 d=20 >grown.jsonl
cat >tal.awk <<'A'
BEGIN { FS = "," }
$6 == "S01" { print $1, $2, "n=" $7, $21 }
A
--- command
echo "first:"; kik-report tal then.jsonl | awk -f tal.awk
for now in then one five grown; do
	echo "$now:"; kik-merge --by area $now.jsonl >area.jsonl
	kik-report tal --since then.jsonl $now.jsonl area.jsonl >out.csv; echo "status $?"; awk -f tal.awk out.csv
done
kik-report overblik -f txt -l da --since then.jsonl one.jsonl >out.txt; echo "status $?"
grep -A 3 -e 'betyder' out.txt; grep -c 'skjult (ændring)' out.txt
kik-report tal --strict --since then.jsonl one.jsonl; echo "status $?"
kik-report tal --since none.jsonl one.jsonl; echo "status $?"
kik-report tal --internal --since then.jsonl one.jsonl; echo "status $?"
kik-report svarrapport --since then.jsonl one.jsonl; echo "status $?"
--- stdout
first:
unit a n= remainder
unit b n=9 n10
unit c n= k
unit d n=20 
then:
status 0
area Nord n=41 
unit a n= remainder
unit b n=9 n10
unit c n= k
unit d n=20 
one:
status 1
area Nord n= since
unit a n= since
unit b n= remainder
unit c n= k
unit d n=20 
five:
status 1
area Nord n=46 n10
unit a n= since
unit b n= remainder
unit c n= k
unit d n=20 
grown:
status 1
area Nord n=46 n10
unit a n= since
unit b n=9 n10
unit c n= since
unit d n=20 
status 1
│ i Bemærk. »<5« betyder, at færre end 5 personer har svaret. Tallet er skjult,
│ så ingen kan genkendes. »skjult« betyder, at et andet skjult tal ellers kunne
│ regnes ud. »skjult (ændring)« betyder, at tallet sammen med det, der er
│ offentliggjort før, ville fortælle om færre end 5 personer. Skjulte tal indgår
│ ikke i gennemsnit: et temas gennemsnit beregnes kun ud fra de spørgsmål, der
│ må vises. Tegnet »i« foran et tal betyder, at mindst ét spørgsmål er udeladt.

Spredning mellem enhederne
──────────────────────────
59
status 3
status 4
status 2
status 2
--- stderr
kik-report: error: since: 20 of the figures of area 'Nord' (2026) are hidden; beside what was published earlier they would tell of too few people
kik-report: error: since: 20 of the figures of unit 'a' (2026) are hidden; beside what was published earlier they would tell of too few people
kik-report: 2 errors
kik-report: error: since: 20 of the figures of unit 'a' (2026) are hidden; beside what was published earlier they would tell of too few people
kik-report: 1 error
kik-report: error: since: 20 of the figures of unit 'a' (2026) are hidden; beside what was published earlier they would tell of too few people
kik-report: error: since: 20 of the figures of unit 'c' (2026) are hidden; beside what was published earlier they would tell of too few people
kik-report: 2 errors
kik-report: fejl: since: 20 af tallene for unit 'a' (2026) er skjult; sammen med det, der er offentliggjort før, ville de fortælle om for få personer
kik-report: 1 fejl
kik-report: error: since: 20 of the figures of unit 'a' (2026) are hidden; beside what was published earlier they would tell of too few people
kik-report: 1 error
kik-report: none.jsonl: error: io: cannot open: No such file or directory
kik-report: 1 error
kik-report: error: usage: --since is for what is published, and --internal is not
kik-report: try 'kik-report --help'
kik-report: error: usage: --since is for overblik, udvikling, resume and tal, and for what is compared
kik-report: try 'kik-report --help'
