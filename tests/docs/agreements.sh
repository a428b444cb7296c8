#!/bin/sh
# agreements.sh: agreements by kik's own template and by three of a municipality's, as PDF of all
# units of the examples: nothing left to fill in, page breaks, properties.
set -eu

fail() {
	echo "agreements: $*"
	exit 1
}

kik-score --units "$SRC/examples/UNITS.csv" "$SRC"/examples/2026/*.* "$SRC"/examples/2026/*/* \
	>r.jsonl
kik-score "$SRC/examples/aftaler/handlinger.csv" "$SRC/examples/aftaler/indikatorer.csv" |
	kik-merge r.jsonl - >planned.jsonl
"$SRC/examples/templates/build.py" tpl

# pages FILE.pdf
pages() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }

for name in own kort bilag kontrakt; do
	set -- --fields "$SRC/examples/aftaler/politik.csv" -f pdf -o "$name/"
	test "$name" = own || set -- "$@" --template "tpl/$name.docx"
	kik-report aftale "$@" planned.jsonl 2>err || fail "$(cat err)"
	test ! -s err || fail "$(cat err)"
	set -- "$name"/*.pdf
	test $# = 10 || fail "$name: $# documents"
	for f; do
		pdftotext -layout "$f" text
		if grep -q '[{}]\|udfyldes' text; then fail "$f is not filled"; fi
		pdfinfo "$f" >info
		grep -q '^Title: *Aftale med ' info || fail "$f has no title"
		grep -q '^Keywords: *[a-z-]*[;,] 2026[;,] aftale' info || fail "$f has no keywords"
		grep -q '^Author: *Fjordby' info || fail "$f has no author"
		grep -q '^Tagged: *yes' info || fail "$f is not tagged"
		case $name in
		kort) test "$(pages "$f")" = 1 || fail "$f has $(pages "$f") pages" ;;
		bilag) # an annex begins its page
			test "$(grep -c 'Bilag [0-9]*:' text)" = \
				"$(grep -c "$(printf '^\f *Bilag [0-9]*:')" text)" ||
				fail "$f: an annex within a page" ;;
		kontrakt) # Word numbers the sections
			grep -q '^ *5\.2 ' text || fail "$f has no goal 5.2" ;;
		esac
	done
done
