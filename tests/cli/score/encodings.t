# The same answers in every encoding, line end and delimiter that Excel and others
# write give the same bytes
--- setup
a=$CASES/answers.csv
kik-score --frame "$CASES/small.json" "$a" >expected
cp "$a" utf8
{ printf '\357\273\277'; cat "$a"; } >bom
{ printf '\377\376'; tr ';' '\t' <"$a" | iconv -f UTF-8 -t UTF-16LE; } >utf16le
{ printf '\376\377'; tr ';' '\t' <"$a" | iconv -f UTF-8 -t UTF-16BE; } >utf16be
iconv -f UTF-8 -t WINDOWS-1252 "$a" >cp1252
sed 's/$/\r/' "$a" >crlf
tr '\n' '\r' <"$a" >cr
head -c -1 "$a" >no-end
{ echo 'sep=;'; cat "$a"; } >sep
{ printf 'SEP=;\r\n'; sed 's/$/\r/' "$a"; } >sep-crlf
tr ';' , <"$a" >comma
tr ';' '\t' <"$a" >tab
sed '/P2;S02/!s/;;*$//; /P2;S02/s/;;;$//' "$a" >trailing
--- command
as() { if kik-score --frame "$CASES/small.json" "$1" | cmp -s expected -; then echo "$1: same"; else echo "$1: OTHER"; fi; }
for f in utf8 bom utf16le utf16be cp1252 crlf cr no-end sep sep-crlf comma tab trailing; do
	as "$f"
done
for f in utf8 utf16le cp1252 cr; do
	if kik-score --frame "$CASES/small.json" <$f | cmp -s expected -; then
		echo "$f by standard input: same"
	fi
done
--- stdout
utf8: same
bom: same
utf16le: same
utf16be: same
cp1252: same
crlf: same
cr: same
no-end: same
sep: same
sep-crlf: same
comma: same
tab: same
trailing: same
utf8 by standard input: same
utf16le by standard input: same
cp1252 by standard input: same
cr by standard input: same
