# Every code of kik_faults[] stands in DIAGNOSTICS of kik.7 with its severity, and the
# reverse; kik-answers.5 names no other codes.
set -eu
faults=$SRC/lib/msg/fault.c

# a row that the pattern below does not see would not be checked
grep '^	\[KIK_F_' "$faults" >rows
test "$(wc -l <rows)" -gt 60
if grep -v '= { "[a-z-]*", [ESWN],' rows; then
	exit 1
fi

# "code severity", each pair once; a system fault is told as an error
sed 's/.*= { "\([a-z-]*\)", \([ESWN]\),.*/\1 \2/
	s/ [ES]$/ error/; s/ W$/ warning/; s/ N$/ notice/' rows | LC_ALL=C sort -u >there

# ".It Sy code , No error, notice"
sed -n '/^\.Sh DIAGNOSTICS/,/^\.Sh [^D]/s/^\.It Sy \([a-z-]*\) , No \(.*\)/\1 \2/p' \
	"$SRC/man/kik.7" | tr -d , >items
awk '{ for (i = 2; i <= NF; i++) print $1, $i }' items | LC_ALL=C sort >said
diff there said

# codes that kik-answers.5 names
cut -d ' ' -f 1 there | uniq >codes
sed -n '/^\.Sh FAULTS/,/^\.Sh [^F]/s/^\.\(It \|Pq \|\)Sy \([a-z-]*\).*/\2/p' \
	"$SRC/man/kik-answers.5" | LC_ALL=C sort -u >named
test "$(wc -l <named)" -gt 10
LC_ALL=C comm -23 named codes >unknown
cat unknown
test ! -s unknown
