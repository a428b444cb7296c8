# the same input gives the same bytes but for the codes; codes are eight consonants, each once
--- command
mask='s/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/g'
for d in a/r b/r; do
	mkdir "${d%/r}"
	kik-init round --round 2026 --units "$EXAMPLES/UNITS.csv" $d
	(cd $d && find . -type f | sed "$mask" | sort && cat *.* forms/*/* | sed "$mask") >"${d%/r}.txt"
done
cmp a.txt b.txt && grep -c '<fieldset id=q' a.txt
cut -d ';' -f 2 a/r/codes.csv b/r/codes.csv | sed 1d | sort | uniq -d
cut -d ';' -f 2 a/r/codes.csv | grep -c '^[BCDFGHJKLMNPQRSTVWXZ]\{8\}$'
--- stdout
1480
74
