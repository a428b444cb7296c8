# A tidy CSV is checked as the stream is: every number, and what should be the same in all
# rows of a result
--- setup
frame=$CASES/../score/small.json
# unit ID ROUND AREA TOWN POINTS of S01: the unit's stream
unit() {
	{ echo 'unit;round;respondent;question;points;area;municipality'
	i=0
	for p in $5; do i=$((i + 1)); echo "$1;$2;P$i;S01;$p;$3;$4"; done; } |
		kik-score --frame "$frame"
}

unit sol 2026 Ældre Fjordby '4 3' | kik-merge -f csv >good.csv
--- command
m() { kik-merge --frame "$CASES/../score/small.json" "$@"; }
# try COLUMN TEXT [ITEM]: the CSV with another text in one cell
try() {
	awk -F, -v OFS=, -v c="$1" -v t="$2" -v item="${3:-S01}" \
		'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } NR > 1 && $6 == item { $at[c] = t } 1' good.csv >bad.csv
	m bad.csv 2>&1 >/dev/null | sed '$d'
}
try n 3
try n x
try blank 5
try counts '0|0|0|1|1'
try counts '0|0|0|1|1|0|0'
try counts '0|0|0|-1|1|2'
try counts '7:2'
try counts '3:1|3:1'
try item S09
try item S02
try evidence 9
try respondents 1
try respondents 3 S02
try expected 7 S02
try name Solen S02
try area Børn S02
try frame sha256:00 S02
try id '' S02
try round '' S02
try stage later
try level unit
try hidden k S02
try scope area S02
try blank ''
awk -F, -v OFS=, 'NR == 2 { $7 = 3 } NR == 3 { $15 = "7:2"; $26 = "Solen" } NR == 4 { $6 = "T9" } 1' good.csv | m -l da
head -n 1 good.csv | m
head -n 1 good.csv | cut -d, -f1-7 | m
--- stdout
kik-merge: bad.csv:2:39: error: inconsistent: the result contradicts itself: 'n' is 3; expected 2
kik-merge: bad.csv:2:39: error: number: 'n' is 'x'; expected a whole number
kik-merge: bad.csv:2:41: error: inconsistent: the result contradicts itself: 'blank' is 5; expected 0
kik-merge: bad.csv:2:66: error: inconsistent: the result contradicts itself: 'counts' is 0|0|0|1|1; expected counts on the scale, as 0|0|1|3|4|0 or 40:2|42.5:1
kik-merge: bad.csv:2:66: error: inconsistent: the result contradicts itself: 'counts' is 0|0|0|1|1|0|0; expected counts on the scale, as 0|0|1|3|4|0 or 40:2|42.5:1
kik-merge: bad.csv:2:66: error: inconsistent: the result contradicts itself: 'counts' is 0|0|0|-1|1|2; expected counts on the scale, as 0|0|1|3|4|0 or 40:2|42.5:1
kik-merge: bad.csv:2:66: error: inconsistent: the result contradicts itself: 'counts' is 7:2; expected counts on the scale, as 0|0|1|3|4|0 or 40:2|42.5:1
kik-merge: bad.csv:2:66: error: inconsistent: the result contradicts itself: 'counts' is 3:1|3:1; expected counts on the scale, as 0|0|1|3|4|0 or 40:2|42.5:1
kik-merge: bad.csv:2:35: error: frame: 'item' is 'S09'; expected a question of the frame
kik-merge: bad.csv:3:35: error: inconsistent: the result contradicts itself: 'item' is S02; expected each question once
kik-merge: bad.csv:2:1: error: inconsistent: the result contradicts itself: 'evidence' is 9; expected at most the respondents, 2
kik-merge: bad.csv:2:39: error: inconsistent: the result contradicts itself: 'n' is 2; expected at most the respondents, 1
kik-merge: bad.csv:3:139: error: inconsistent: the result contradicts itself: 'respondents' is 2; expected 1
kik-merge: bad.csv:4:125: error: inconsistent: the result contradicts itself: 'respondents' is 2; expected 1
kik-merge: bad.csv:5:130: error: inconsistent: the result contradicts itself: 'respondents' is 2; expected 1
kik-merge: bad.csv:6:129: error: inconsistent: the result contradicts itself: 'respondents' is 2; expected 1
kik-merge: bad.csv:7:132: error: inconsistent: the result contradicts itself: 'respondents' is 2; expected 1
kik-merge: bad.csv:3:139: error: inconsistent: the result contradicts itself: 'respondents' is 3; expected 2
kik-merge: bad.csv:3:141: error: inconsistent: the result contradicts itself: 'expected' is 7; expected an empty cell
kik-merge: bad.csv:3:144: error: inconsistent: the result contradicts itself: 'name' is Solen; expected an empty cell
kik-merge: bad.csv:3:145: error: inconsistent: the result contradicts itself: 'area' is Børn; expected Ældre
kik-merge: bad.csv:3:67: error: inconsistent: the result contradicts itself: 'frame' is sha256:00; expected sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797
kik-merge: bad.csv:3:6: error: id-empty: 'id' is empty; expected an id
kik-merge: bad.csv:3:10: error: id-empty: 'round' is empty; expected an id
kik-merge: bad.csv:2:15: error: frame: 'stage' is 'later'; expected individual, consensus
kik-merge: bad.csv:2:26: error: frame: 'level' is 'unit'; expected question, subscore, theme, panel, total
kik-merge: bad.csv:3:66: error: hidden: figures are hidden here ('k'), so this file can't be input; use the file it was made from
kik-merge: bad.csv:3:1: error: format: a row of the group 'sol'; a CSV does not say who its members are; expected units' rows, or the stream (-f json)
--- stderr
kik-merge: (standard input):2:39: fejl: inconsistent: resultatet modsiger sig selv: 'n' er 3; ventede 2
kik-merge: (standard input):3:136: fejl: inconsistent: resultatet modsiger sig selv: 'name' er Solen; ventede en tom celle
kik-merge: (standard input):4:32: fejl: frame: 'item' er 'T9'; ventede et tema i spørgerammen
kik-merge: 0 resultater; 3 fejl
kik-merge: (standard input): error: no-rows: a header but no rows below it
kik-merge: 0 results; 1 error
kik-merge: (standard input):1:1: error: header: the column 'counts' is missing; found 'scope, id, round, stage, level, item, n'; expected counts
kik-merge: (standard input):1:1: error: header: the column 'frame' is missing; found 'scope, id, round, stage, level, item, n'; expected frame
kik-merge: (standard input):1:1: error: header: the column 'respondents' is missing; found 'scope, id, round, stage, level, item, n'; expected respondents
kik-merge: 0 results; 3 errors
--- status
3
