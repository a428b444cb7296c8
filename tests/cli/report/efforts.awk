# answers of `units` units
BEGIN {
	print "unit;round;respondent;question;points"
	for (u = 1; u <= units; u++)
		for (p = 1; p <= 5; p++) {
			tens = int((u - 1) / 10) + 1
			say("S01", tens)
			say("S04", u <= 15 ? 1 : 2)
			say("S13", tens)
			say("S15", 5 - tens)
			say("S17", u % 2 + 1)
			say("S19", 3)
		}
}

function say(question, points) { printf "e%02d;2026;d%d;%s;%d\n", u, p, question, points }
