# A unit of a tidy CSV is put out whole or not at all: not without its first row when that one is
# at fault, and none when a row does not say whose it is
--- setup
unit() {
	{ echo 'unit;round;respondent;question;points'
	i=0
	for p in $2; do i=$((i + 1)); echo "$1;2026;P$i;S01;$p"; done; } |
		kik-score --frame "$CASES/../score/small.json"
}

unit sol '4 3' >sol
unit eng '5' >eng
kik-merge -f csv sol eng >good.csv
--- command
# try ROW COLUMN TEXT: with another text in one cell; the first rows are of eng
try() {
	awk -F, -v OFS=, -v row="$1" -v c="$2" -v t="$3" \
		'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } NR == row { $at[c] = t } 1' good.csv |
		kik-merge --frame "$CASES/../score/small.json" -f csv 2>&1 >out
	echo "status $?"
	sed 1d out | cut -d, -f2 | uniq -c | sed 's/^ *//'
	rm out
}
try 0 n ''
try 2 respondents x
try 2 frame sha256:00
try 2 name "$(printf 'E\001')"
try 3 id ''
try 3 round "$(printf '2\001')"
try 3 municipality "$(printf 'B\001')"
# a theme twice is as little
awk '/,theme,/ { print } 1' good.csv | kik-merge --frame "$CASES/../score/small.json"
--- stdout
status 0
6 eng
6 sol
kik-merge: (standard input):2:144: error: number: 'respondents' is 'x'; expected a whole number
kik-merge: 1 result; 1 error
status 1
6 sol
kik-merge: (standard input):2:72: error: frame: no frame 'sha256:00'; expected --frame to name it
kik-merge: 1 result; 1 error
status 1
6 sol
kik-merge: (standard input):2:149: error: control-char: 'name' holds a control or bidi character: 'E\x01'; expected printable text
kik-merge: (standard input):3:144: error: inconsistent: the result contradicts itself: 'name' is ; expected E\x01
kik-merge: (standard input):4:128: error: inconsistent: the result contradicts itself: 'name' is ; expected E\x01
kik-merge: (standard input):5:132: error: inconsistent: the result contradicts itself: 'name' is ; expected E\x01
kik-merge: (standard input):6:131: error: inconsistent: the result contradicts itself: 'name' is ; expected E\x01
kik-merge: (standard input):7:134: error: inconsistent: the result contradicts itself: 'name' is ; expected E\x01
kik-merge: 1 result; 6 errors
status 1
6 sol
kik-merge: (standard input):3:6: error: id-empty: 'id' is empty; expected an id
kik-merge: 0 results; 1 error
status 3
kik-merge: (standard input):3:10: error: control-char: 'round' holds a control or bidi character: '2\x01'; expected printable text
kik-merge: 0 results; 1 error
status 3
kik-merge: (standard input):3:146: error: control-char: 'municipality' holds a control or bidi character: 'B\x01'; expected printable text
kik-merge: 0 results; 1 error
status 3
--- stderr
kik-merge: (standard input):5:32: error: inconsistent: the result contradicts itself: 'item' is T1; expected each theme once
kik-merge: (standard input):12:32: error: inconsistent: the result contradicts itself: 'item' is T1; expected each theme once
kik-merge: 0 results; 2 errors
--- status
3
