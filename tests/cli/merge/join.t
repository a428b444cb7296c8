# Streams of different units are joined in the order of the stream, each frame once: the
# same bytes whatever the order, by operands, cat or a pipe, whole or in lines
--- setup
frame=$CASES/../score/small.json
# unit ID ROUND AREA TOWN POINTS of S01: the unit's stream
unit() {
	{ echo 'unit;round;respondent;question;points;area;municipality'
	i=0
	for p in $5; do i=$((i + 1)); echo "$1;$2;P$i;S01;$p;$3;$4"; done; } |
		kik-score --frame "$frame"
}

unit sol 2026 Ældre Fjordby '4 3' >sol
unit eng 2026 Børn Fjordby '5' >eng
unit elv 2026 Ældre Fjordby '1 2 3' >elv
--- command
kik-merge sol eng elv >all
grep -o '"format":"[a-z-]*"\|"unit":{"id":"[a-z]*"' all
test -s all || exit
kik-merge elv eng sol | cmp all - && echo order
cat eng sol elv | kik-merge | cmp all - && echo cat
kik-merge eng - elv <sol | cmp all - && echo pipe
kik-merge sol eng | kik-merge - elv | cmp all - && echo pairs
split -l 1 all line. && cat line.* | kik-merge | cmp all - && echo split
kik-merge all | cmp all - && echo again
sed 's/$/\r/; G' all | kik-merge | cmp all - && echo crlf
--- stdout
"format":"kik-frame"
"format":"kik-result"
"unit":{"id":"elv"
"format":"kik-result"
"unit":{"id":"eng"
"format":"kik-result"
"unit":{"id":"sol"
order
cat
pipe
pairs
split
again
crlf
