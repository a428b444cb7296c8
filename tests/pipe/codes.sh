# Every code of kik_faults[] stands in DIAGNOSTICS of kik.7 with its severity, and the
# reverse; kik-answers.5 names no other codes.
set -eu
table=$SRC/lib/msg/fault.c

# "code severity" of each row of the table, each pair once
sed -n 's/^\t\[KIK_F_[A-Z0-9_]*\] = { "\([a-z-]*\)", \([ESWN]\),.*/\1 \2/p' "$table" |
	sed 's/ E$/ error/; s/ S$/ error/; s/ W$/ warning/; s/ N$/ notice/' |
	LC_ALL=C sort -u >table
test "$(grep -c '^	\[KIK_F_' "$table")" -gt 60
# rows that the pattern above did not see
grep '^	\[KIK_F_' "$table" | grep -v '= { "[a-z-]*", [ESWN],' && exit 1

# ".It Sy code , No error, notice" of kik.7
sed -n '/^\.Sh DIAGNOSTICS/,/^\.Sh [^D]/p' "$SRC/man/kik.7" |
	sed -n 's/^\.It Sy \([a-z-]*\) , No \(.*\)/\1 \2/p' >items
LC_ALL=C sort -c items 2>/dev/null || true
awk '{ for (i = 2; i <= NF; i++) { sub(",", "", $i); print $1, $i } }' items |
	LC_ALL=C sort -u >manual
diff table manual
test "$(wc -l <items)" = "$(cut -d ' ' -f 1 table | uniq | wc -l)"

# codes that kik-answers.5 names
sed -n '/^\.Sh FAULTS/,/^\.Sh [^F]/s/^\(\.It \)\{0,1\}\.*Sy \([a-z-]*\).*/\2/p' "$SRC/man/kik-answers.5" |
	LC_ALL=C sort -u >named
test -s named
cut -d ' ' -f 1 table | uniq | LC_ALL=C comm -23 named -
test -z "$(cut -d ' ' -f 1 table | uniq | LC_ALL=C comm -23 named -)"
