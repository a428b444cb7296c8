# a round.json that was changed by hand: what is wrong with it, by line and column
--- setup
kik-init round --round 2026 --unit sol --participants 1 --frame "$CASES/../score/small.json" r
mkdir date twice
jq '.deadline = "2026-13-01"' r/round.json >date/round.json
jq '.units += [.units[0]]' r/round.json >twice/round.json
cp r/frame.json r/codes.csv date
cp r/frame.json r/codes.csv twice
--- command
for r in date twice; do
	kik-report status $r; echo $?
	kik-score $r; echo $?
done
--- stdout
3
3
3
3
--- stderr
kik-report: date/round.json:24:15: error: date: 'deadline' is '2026-13-01'; expected a date as YYYY-MM-DD
kik-report: 1 error
kik-score: date/round.json:24:15: error: date: 'deadline' is '2026-13-01'; expected a date as YYYY-MM-DD
kik-score: 1 error
kik-report: twice/round.json:23:5: error: unit-dup: the unit 'sol' stands twice; first at twice/round.json:14:5
kik-report: 1 error
kik-score: twice/round.json:23:5: error: unit-dup: the unit 'sol' stands twice; first at twice/round.json:14:5
kik-score: 1 error
