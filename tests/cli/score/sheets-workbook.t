# what is wrong in sheets of priorities, actions and documentation, as workbooks: the CSV of the cases that tell it, cell by cell
--- setup
sheets() { sed -n '/^--- setup/,/^--- command/p' "$CASES/$1.t" | sed '1d;$d' | sh; }
sheets priorities-faults
sheets documentation-faults
sheets actions
for f in *.csv; do
	{ echo '@sheet Ark'; sed -E 's/;/|/g; s/\|([0-9]+)\|/|n:\1|/g' "$f"; } |
		python3 -B "$SRC/tests/cli/make-xlsx.py" "${f%.csv}.xlsx"
done
--- command
for f in bad circle twice i s d sheet; do
	kik-score --date 2026-11-22 $f.xlsx 2>&1 >/dev/null | grep -v 'personal-data\| units\{0,1\}: '
done
--- stdout
kik-score: bad.xlsx:Ark!H2: error: number: 'effect' is '6'; expected a whole number from 1 to 5
kik-score: bad.xlsx:Ark!I2: error: number: 'effort' is '2,5'; expected a whole number from 1 to 5
kik-score: bad.xlsx:Ark!J2: error: number: 'votes' is '1.000'; expected a number without thousands separators, such as 50000
kik-score: bad.xlsx:Ark!K2: error: choice: 'choice' is 'måske'; expected one of now, later, no
kik-score: bad.xlsx:Ark!D3: error: question-unknown: the question 'S33' is not in the frame; expected S01 … S20 (S03?); correct it, or use --skip-unknown
kik-score: bad.xlsx:Ark!C4: error: id-empty: 'id' is empty; expected an id
kik-score: bad.xlsx:Ark!H5: error: number: 'effect' is '0'; expected a whole number from 1 to 5
kik-score: bad.xlsx:Ark!I5: error: excel-damage: 'effort' is '#REF!': Excel saved an error instead of a value; expected a whole number from 1 to 5
kik-score: bad.xlsx:Ark!J5: error: number: 'votes' is '3,5'; expected a whole number from 0 to 1000000
kik-score: bad.xlsx:Ark!G2: error: id-unknown: 'depends_on' names 'F9', but unit sol has no row with that id
kik-score: circle.xlsx:Ark!F2: warning: circle: unit maane: improvement areas presuppose each other: F1 → G → F3 → F1; none of them can come first, so they are left out of the ranking
kik-score: circle.xlsx:Ark!F5: warning: circle: unit maane: improvement areas presuppose each other: F4 → F4; none of them can come first, so they are left out of the ranking
kik-score: circle.xlsx:Ark!G3: warning: half-judged: 'G' of unit maane has a judgement of effect or of effort, not of both; it is not ranked by it
kik-score: twice.xlsx:Ark!C3: error: dup-entry: 'F1' of unit venus has come before, the same (twice.xlsx:Ark!C2); remove one of them, or use --dedupe-identical
kik-score: twice.xlsx:Ark!C5: error: dup-conflict: 'F2' of unit venus has come before, differently (twice.xlsx:Ark!C4); keep the one that is meant, or give them different ids
kik-score: i.xlsx:Ark!E2: error: theme-unknown: the theme 'T9' is not in the frame; expected T1 … T8
kik-score: i.xlsx:Ark!F3: error: question-unknown: the question 'S99' is not in the frame; expected S01 … S20 (S09?); correct it, or use --skip-unknown
kik-score: i.xlsx:Ark!G3: error: choice: 'direction' is 'down?'; expected one of higher, lower, hold
kik-score: i.xlsx:Ark!M8: error: number: 'value' is 'mange'; expected a number
kik-score: i.xlsx:Ark!I6: warning: direction: indicator 'tid' of unit sol has a target, but neither direction nor baseline; taken as: higher is better
kik-score: i.xlsx:Ark!K6: warning: days: 'tid' of unit sol: 2026-04-01 is before 2026-05-01
kik-score: i.xlsx:Ark!H5: error: indicator: indicator 'uheld' of unit sol says another 'baseline' in another row; make them the same
kik-score: i.xlsx:Ark!I7: warning: direction: indicator 'vej' of unit sol has a target on the other side of its baseline than its direction says
kik-score: i.xlsx:Ark!L7: error: indicator: indicator 'vej' of unit sol has a value without a period; say which, such as 2026-03 or 2026
kik-score: s.xlsx:Ark!D4: error: id-empty: 'respondent' is empty; expected an id
kik-score: s.xlsx:Ark!E5: error: number: 'experience' is '1001'; expected a number from 0 to 1000
kik-score: s.xlsx:Ark!C3: error: dup-conflict: 'Maden r1' of unit sol has come before, differently (s.xlsx:Ark!C2); keep the one that is meant, or give them different ids
kik-score: d.xlsx:Ark!D2: error: date: 'reported' is '2026-02-30'; expected a date as YYYY-MM-DD
kik-score: d.xlsx:Ark!E3: error: choice: 'severity' is 'awful'; expected one of low, medium, high
kik-score: d.xlsx:Ark!G3: warning: days: 'A2' of unit sol: 2026-02-01 is before 2026-02-10
kik-score: d.xlsx:Ark!G4: warning: closed-day: deviation 'A3' of unit sol is closed, but does not say when
kik-score: d.xlsx:Ark!H5: warning: closed-day: deviation 'A4' of unit sol was closed on 2026-02-11, but its status is another
kik-score: sheet.xlsx:Ark!L3: warning: deadline: action 'H2' of unit sol is due on 2026-05-31, before it starts on 2026-06-01
kik-score: sheet.xlsx:Ark!I3: warning: owner: action 'H2' of unit sol has nobody responsible
kik-score: sheet.xlsx:Ark!O3: warning: goal: action 'H2' of unit sol has a goal but no indicator; nobody can tell when it is reached
kik-score: sheet.xlsx:Ark!R4: warning: stuck: action 'H3' of unit sol has been in phase check since 2024-11-21, for more than 12 months
