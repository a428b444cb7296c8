# what can be wrong in rows, in each way in: CSV, workbook, the form's JSON
--- setup
D=$(kik-init frame "$CASES/subscores.json" | jq -r .digest)
ways() { file=$1; shift; python3 -B "$SRC/tests/cli/three-ways.py" "$file" unit=sol round=2026 respondent=P1 frame=$D question=S01 points= "$@"; }
long=$(head -c 101 /dev/zero | tr '\0' x)
ways long points=40 respondent=$long
printf 'ro\342\200\256d' >control
ways control points=40 respondent="$(cat control)"
ways text points=40 strengths="$(cat control)"
ways extra points=40 x-navn=hemmelig
ways empty points=40 question=
ways unknown points=40 question=S10
ways some plan=50 do= check=70 act=40
ways mean points=40 plan=50 do=50 check=50 act=50
ways range points=41
ways number points=ja
ways private points=40 strengths='ring til 12 34 56 78'
ways same points=40 -- points=40
ways other points=40 -- points=45
--- command
for fault in long control text extra empty unknown some mean range number private same other; do
	for way in csv xlsx json; do
		kik-score -v --frame "$CASES/subscores.json" $fault.$way 2>&1 >/dev/null |
			sed -E 's/(sha256:....)[0-9a-f]{60}/\1/g' | grep "$way:.*: [a-z]*: [a-z-]*:"
	done
done
--- stdout
kik-score: long.csv:2:10: error: too-long: 'respondent' is longer than 100 characters: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…'
kik-score: long.xlsx:Svar!C2: error: too-long: 'respondent' is longer than 100 characters: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…'
kik-score: long.json:6:15: error: too-long: 'respondent' is longer than 100 characters: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…'
kik-score: control.csv:2:10: error: control-char: 'respondent' holds a control or bidi character: 'ro\u{202E}d'; expected printable text
kik-score: control.xlsx:Svar!C2: error: control-char: 'respondent' holds a control or bidi character: 'ro\u{202E}d'; expected printable text
kik-score: control.json:6:15: error: control-char: 'respondent' holds a control or bidi character: 'ro\u{202E}d'; expected printable text
kik-score: text.csv:2:92: notice: control-char: a control or bidi character in 'strengths'; replaced by U+FFFD
kik-score: text.xlsx:Svar!G2: notice: control-char: a control or bidi character in 'strengths'; replaced by U+FFFD
kik-score: text.json:12:14: notice: control-char: a control or bidi character in 'strengths'; replaced by U+FFFD
kik-score: extra.csv:1:45: notice: header-extra: the column 'x-navn' is unknown; ignored
kik-score: extra.xlsx:Svar!G1: notice: header-extra: the column 'x-navn' is unknown; ignored
kik-score: empty.csv:2:85: error: id-empty: 'question' is empty; expected an id
kik-score: empty.xlsx:Svar!E2: error: id-empty: 'question' is empty; expected an id
kik-score: empty.json:9:1: error: json: 'id' is missing; expected a text
kik-score: unknown.csv:2:85: error: question-unknown: the question 'S10' of P1 is not in the frame; expected S01 … S02; correct it, or use --skip-unknown
kik-score: unknown.xlsx:Svar!E2: error: question-unknown: the question 'S10' of P1 is not in the frame; expected S01 … S02; correct it, or use --skip-unknown
kik-score: unknown.json:10:7: error: question-unknown: the question 'S10' of P1 is not in the frame; expected S01 … S02; correct it, or use --skip-unknown
kik-score: some.csv:2:93: error: subscores: 'do' of P1, question S01 is missing while other sub-scores are given; give all of them or none
kik-score: some.xlsx:Svar!H2: error: subscores: 'do' of P1, question S01 is missing while other sub-scores are given; give all of them or none
kik-score: some.json:9:1: error: subscores: 'do' of P1, question S01 is missing while other sub-scores are given; give all of them or none
kik-score: mean.csv:2:89: error: subscores: 'points' of P1, question S01 is '40', but the mean of the sub-scores is 50; correct one of them
kik-score: mean.xlsx:Svar!F2: error: subscores: 'points' of P1, question S01 is '40', but the mean of the sub-scores is 50; correct one of them
kik-score: mean.json:11:11: error: subscores: 'points' of P1, question S01 is '40', but the mean of the sub-scores is 50; correct one of them
kik-score: range.csv:2:89: error: points-range: 'points' of P1, question S01 is '41'; expected 0 to 100 in steps of 5, or empty for don't know
kik-score: range.xlsx:Svar!F2: error: points-range: 'points' of P1, question S01 is '41'; expected 0 to 100 in steps of 5, or empty for don't know
kik-score: range.json:11:11: error: points-range: 'points' of P1, question S01 is '41'; expected 0 to 100 in steps of 5, or empty for don't know
kik-score: number.csv:2:89: error: points: 'points' of P1, question S01 is 'ja'; expected 0 to 100 in steps of 5, or empty for don't know
kik-score: number.xlsx:Svar!F2: error: points: 'points' of P1, question S01 is 'ja'; expected 0 to 100 in steps of 5, or empty for don't know
kik-score: number.json:11:11: error: json: 'points' is a text; expected a number, or null for don't know
kik-score: private.csv:2:92: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: private.xlsx:Svar!G2: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: private.json:12:14: warning: personal-data: 'strengths' seems to hold a phone number; take it out before the text is shown to others
kik-score: same.csv:3:10: error: dup-answer: P1 has answered question S01 before, the same (same.csv:2:10); remove one of them, or use --dedupe-identical
kik-score: same.xlsx:Svar!C3: error: dup-answer: P1 has answered question S01 before, the same (same.xlsx:Svar!C2); remove one of them, or use --dedupe-identical
kik-score: same.json:13:1: error: dup-answer: P1 has answered question S01 before, the same (same.json:9:1); remove one of them, or use --dedupe-identical
kik-score: other.csv:3:10: error: dup-conflict: P1 has answered question S01 before, differently (other.csv:2:10); keep the answer that is meant
kik-score: other.xlsx:Svar!C3: error: dup-conflict: P1 has answered question S01 before, differently (other.xlsx:Svar!C2); keep the answer that is meant
kik-score: other.json:13:1: error: dup-conflict: P1 has answered question S01 before, differently (other.json:9:1); keep the answer that is meant
