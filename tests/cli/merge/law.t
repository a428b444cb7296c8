# Scoring two files at once is scoring each and merging
--- setup
H='unit;round;respondent;question;points;strengths;area;evidence'
printf '%s\nsol;2026;P1;S01;4;Godt;Ældre;ja\nsol;2026;P2;S02;3;;Ældre;\nsol;2025;P2;S02;3;;Ældre;\n' "$H" >a.csv
printf '%s\neng;2026;P1;S01;5;Fint;Ældre;ja\n' "$H" >b.csv
--- command
for f in a b; do kik-score --frame "$CASES/../score/small.json" $f.csv >$f; done
kik-score --frame "$CASES/../score/small.json" a.csv b.csv >both
test -s both && kik-merge b a | cmp both - && echo same
for by in area municipality all; do
	kik-merge --by $by both >groups
	test -s groups && kik-merge --by $by a b | cmp groups - && echo "$by: same"
done
--- stdout
same
area: same
municipality: same
all: same
--- stderr
kik-merge: warning: no-value: unit eng has no municipality; gathered under '(uden)'
kik-merge: warning: no-value: unit sol has no municipality; gathered under '(uden)'
kik-merge: warning: no-value: unit sol has no municipality; gathered under '(uden)'
kik-merge: 3 results gathered into 2 groups; 3 warnings
kik-merge: warning: no-value: unit eng has no municipality; gathered under '(uden)'
kik-merge: warning: no-value: unit sol has no municipality; gathered under '(uden)'
kik-merge: warning: no-value: unit sol has no municipality; gathered under '(uden)'
kik-merge: 3 results gathered into 2 groups; 3 warnings
