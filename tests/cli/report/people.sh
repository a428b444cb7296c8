#!/bin/sh
# people.sh UNIT AREA PEOPLE [ROUND]: answers of a unit of Byen, person i giving (i + question) mod 6
awk -v unit="$1" -v area="$2" -v people="$3" -v round="${4:-2026}" 'BEGIN {
	print "unit;round;respondent;question;points;evidence;area;municipality"
	for (i = 1; i <= people; i++)
		for (q = 1; q <= 20; q++)
			printf "%s;%s;p%d;S%02d;%d;%s;%s;Byen\n", unit, round, i, q, (i + q) % 6,
				i < 3 ? "ja" : "", area
}'
