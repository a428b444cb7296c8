#!/bin/sh
# pdf.sh: PDF of each kind by LibreOffice and by Chromium: tagged, with title, language, headings,
# heads of tables and alternative texts; and nothing left when it is stopped.
set -eu

fail() {
	echo "pdf: $*"
	exit 1
}

kik-score --units "$SRC/examples/UNITS.csv" "$SRC"/examples/2026/*.* "$SRC"/examples/2026/*/* \
	2>/dev/null >r.jsonl || test $? = 1
kik-score --round 2024 --units "$SRC/examples/UNITS.csv" "$SRC"/examples/2024/*.csv >r2024.jsonl
cat r2024.jsonl r.jsonl >rounds.jsonl
jq -c 'if .format == "kik-result" then .consensus = {date: "2026-09-14", roles: [{role: "leder", n: 1},
	{role: "medarbejder", n: (.individual.respondents - 1)}], questions: [.individual.questions[] |
	{id, points: 3, reason: "", evidence: "", strengths: ["Faste rutiner"], improvements: []}]}
	else . end' r.jsonl >agreed.jsonl
for f in r agreed; do
	grep '"format":"kik-frame"\|"unit":{"id":"aaparken"' $f.jsonl >$f-one.jsonl
done

# structure FILE.pdf TITLE LANG: what a reader that speaks needs of it
structure() {
	pdfinfo "$1" >info
	grep -q '^Tagged: *yes' info || fail "$1 is not tagged"
	grep -q "^Title: *$2" info || fail "$1 has no title $2: $(grep Title info)"
	grep -aq "/Lang *($3)" "$1" || fail "$1 is not in $3"
	pdfinfo -struct "$1" | sed 's/^ *//' >struct
	for tag in H1 Table TH TD; do
		grep -q "^$tag\\b" struct || fail "$1 has no $tag"
	done
	pdftotext "$1" - | grep -q '[{}]' && fail "$1 has braces left"
	return 0
}

# figure FILE.pdf: a picture with an alternative text
figure() {
	pdfinfo -struct "$1" | sed 's/^ *//' | grep -q '^Figure' || fail "$1 has no figure"
	grep -aq '/Alt *[<(]' "$1" || fail "$1 has no alternative text"
}

kik-report svarrapport -o s.pdf r-one.jsonl
structure s.pdf 'Svarrapport: Plejecenter Åparken' da-DK
figure s.pdf
kik-report konsensusrapport -l nb -o k.pdf agreed-one.jsonl
structure k.pdf 'Konsensusrapport: Plejecenter Åparken' nb-NO
kik-report overblik -l en -o o.pdf r.jsonl
structure o.pdf Overview en-GB
kik-report udvikling -o u.pdf rounds.jsonl
structure u.pdf Udvikling da-DK
kik-report resume -o r.pdf agreed-one.jsonl
pdfinfo r.pdf | grep -q '^Pages: *1$' || fail 'the resume is not of one page'
figure r.pdf
pdftotext s.pdf - | grep -q Fortroligt || fail 'the marking is missing'

# ten at once, whole, for the group's eyes only
kik-report svarrapport -f pdf -o all/ r.jsonl
test "$(stat -c %a all/*.pdf | sort | uniq -c | tr -s ' ')" = ' 10 600' || fail 'not ten of mode 600'

# the page, where only Chromium is there
mkdir only
ln -s "$(command -v chromium)" only/chromium
PATH="$PWD/only:$(dirname "$(command -v kik-report)"):/bin.none" kik-report svarrapport \
	-o page.pdf r-one.jsonl 2>err || fail "Chromium does not print: $(cat err)"
structure page.pdf 'Svarrapport: Plejecenter Åparken' da
figure page.pdf

# stopped in the middle: no private directory and no socket of LibreOffice is left
mkdir tmp
find /tmp -maxdepth 1 -name 'OSL_PIPE*' | sort >before
TMPDIR="$PWD/tmp" kik-report svarrapport -f pdf -o stopped/ r.jsonl &
pid=$!
n=0
until find tmp -name registrymodifications.xcu | grep -q .; do
	n=$((n + 1))
	test $n -lt 600 || fail 'LibreOffice does not begin'
	sleep 0.05
done
kill $pid
wait $pid && fail 'not stopped'
test -z "$(find tmp -mindepth 1)" || fail "left behind: $(find tmp -mindepth 1 | head -n 3)"
find /tmp -maxdepth 1 -name 'OSL_PIPE*' | sort >after
test -z "$(comm -13 before after)" || fail 'a socket of LibreOffice is left'
