#!/bin/sh
# compare.sh UNIT AREA PEOPLE POINTS: answers in which everybody gives POINTS, to S12 of theme T4 one less
awk -v unit="$1" -v area="$2" -v people="$3" -v points="$4" 'BEGIN {
	print "unit;round;respondent;question;points;evidence;area;municipality"
	for (i = 1; i <= people; i++)
		for (q = 1; q <= 20; q++)
			printf "%s;2026;p%d;S%02d;%d;ja;%s;Byen\n", unit, i, q, points - (q == 12), area
}'
