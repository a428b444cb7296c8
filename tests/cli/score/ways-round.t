# what contradicts the round, in each way in: CSV, workbook, the form's JSON
--- setup
printf 'unit;name;area;participants\nsol;Solsikken;Ældre;4\neng;Engen;Børn;1\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --themes T1 --frame "$CASES/subscores.json" --forms csv r
D=$(jq -r .frame.digest r/round.json)
code() { sed -n "s/^sol;\([A-Z]*\);.*/\1/p" r/codes.csv | sed -n "$1p"; }
P=$(code 1)
ways() { python3 -B "$SRC/tests/cli/three-ways.py" "$@"; }
right="unit=sol round=2026 respondent=$P frame=$D question=S01 points=40"
ways unit/answers/a $right unit=måne
ways folder/answers/eng/a $right
ways respondent/answers/a $right respondent=NOBODY
ways round/answers/a $right round=2025
ways frame/answers/a $right frame=sha256:1
ways area/answers/a $right area=Børn
ways left-out/answers/a $right -- question=S02
ways twice/answers/a $right
cp twice/answers/a.csv twice/answers/b.csv
cp twice/answers/a.xlsx twice/answers/b.xlsx
cp twice/answers/a.json twice/answers/b.json
--- command
hide() { sed -E 's/[BCDFGHJKLMNPQRSTVWXZ]{8}/CODE----/g; s/(sha256:....)[0-9a-f]{60}/\1/g'; }
for fault in unit folder respondent round frame area left-out twice; do
	for way in csv xlsx json; do
		rm -rf $fault.round
		mkdir $fault.round
		cp r/*.* $fault.round
		(cd $fault && find answers -name "*.$way" -exec cp --parents -t ../$fault.round {} +)
		kik-score -v $fault.round 2>&1 >/dev/null | grep "answers/.*: [a-z]*: [a-z-]*:" | hide
	done
done
kik-score -l da twice.round 2>&1 >/dev/null | hide | head -n 1
--- stdout
kik-score: unit.round/answers/a.csv:2:1: error: unit-mismatch: the unit 'måne' is not in round.json; add it there, or correct the id or municipality
kik-score: unit.round/answers/a.xlsx:Svar!A2: error: unit-mismatch: the unit 'måne' is not in round.json; add it there, or correct the id or municipality
kik-score: unit.round/answers/a.json:4:9: error: unit-mismatch: the unit 'måne' is not in round.json; add it there, or correct the id or municipality
kik-score: folder.round/answers/eng/a.csv:2:1: error: unit-mismatch: the unit is 'sol'; expected 'eng'; correct it, or put the file where it belongs
kik-score: folder.round/answers/eng/a.xlsx:Svar!A2: error: unit-mismatch: the unit is 'sol'; expected 'eng'; correct it, or put the file where it belongs
kik-score: folder.round/answers/eng/a.json:4:9: error: unit-mismatch: the unit is 'sol'; expected 'eng'; correct it, or put the file where it belongs
kik-score: respondent.round/answers/a.csv:2:10: error: respondent-unknown: the respondent 'NOBODY' is not among the participants of sol; correct the code, or use --accept-unlisted
kik-score: respondent.round/answers/a.xlsx:Svar!C2: error: respondent-unknown: the respondent 'NOBODY' is not among the participants of sol; correct the code, or use --accept-unlisted
kik-score: respondent.round/answers/a.json:6:15: error: respondent-unknown: the respondent 'NOBODY' is not among the participants of sol; correct the code, or use --accept-unlisted
kik-score: round.round/answers/a.csv:2:5: error: round-mismatch: the round is '2025'; expected '2026'; correct it, or score that round by itself
kik-score: round.round/answers/a.xlsx:Svar!B2: error: round-mismatch: the round is '2025'; expected '2026'; correct it, or score that round by itself
kik-score: round.round/answers/a.json:5:10: error: round-mismatch: the round is '2025'; expected '2026'; correct it, or score that round by itself
kik-score: frame.round/answers/a.csv:2:19: error: frame-mismatch: made for the frame sha256:1; expected sha256:35c1; use the right form, or --accept-frame sha256:1
kik-score: frame.round/answers/a.xlsx:Svar!D2: error: frame-mismatch: made for the frame sha256:1; expected sha256:35c1; use the right form, or --accept-frame sha256:1
kik-score: frame.round/answers/a.json:7:10: error: frame-mismatch: made for the frame sha256:1; expected sha256:35c1; use the right form, or --accept-frame sha256:1
kik-score: area.round/answers/a.csv:2:98: error: unit-conflict: 'area' of unit 'sol' is 'Børn' here; elsewhere it is 'Ældre'; make them the same
kik-score: area.round/answers/a.xlsx:Svar!G2: error: unit-conflict: 'area' of unit 'sol' is 'Børn' here; elsewhere it is 'Ældre'; make them the same
kik-score: area.round/answers/a.json:8:1: error: json: the key 'area' is unknown; expected one of the format's, or x-…
kik-score: left-out.round/answers/a.csv:3:91: notice: theme-left-out: the question 'S02' belongs to a theme that this round leaves out; ignored
kik-score: left-out.round/answers/a.xlsx:Svar!E3: notice: theme-left-out: the question 'S02' belongs to a theme that this round leaves out; ignored
kik-score: left-out.round/answers/a.json:14:7: notice: theme-left-out: the question 'S02' belongs to a theme that this round leaves out; ignored
kik-score: twice.round/answers/b.csv: error: dup-file: the same content as twice.round/answers/a.csv; remove one of them, or use --dedupe-identical
kik-score: twice.round/answers/b.xlsx: error: dup-file: the same content as twice.round/answers/a.xlsx; remove one of them, or use --dedupe-identical
kik-score: twice.round/answers/b.json: error: dup-file: the same content as twice.round/answers/a.json; remove one of them, or use --dedupe-identical
kik-score: twice.round/answers/b.json: fejl: dup-file: samme indhold som twice.round/answers/a.json; fjern den ene, eller brug --dedupe-identical
