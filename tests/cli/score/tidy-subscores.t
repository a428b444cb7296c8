# sub-scores in the tidy CSV: a row each behind the question's, read back to the same bytes; what is wrong with them is told
--- setup
{
	echo 'unit;round;respondent;question;points;plan;do;check;act;trend;target'
	echo 'a;2026;p1;Q11;;65;65;35;15;;'
	echo 'a;2026;p2;Q11;;70;60;30;21;;'
	echo 'a;2026;p3;Q11;;5;0;1;4;;'
	echo 'a;2026;p1;Q61;;;;;;45;65'
	echo 'a;2026;p1;Q62;50;;;;;;'
	for p in 1 2 3 4 5 6; do echo "b;2026;p$p;Q11;;$p;$p;$p;$p;;"; done
	echo 'b;2026;p7;Q11;40;;;;;;'
} >svar.csv
--- command
kik-score --frame caf2020 -f csv svar.csv >tal.csv
grep -E 'question,Q11|question,Q6|subscore' tal.csv | cut -d , -f 2-9
kik-score --no-text --frame caf2020 svar.csv >r.jsonl
kik-merge tal.csv | cmp - r.jsonl && echo same
kik-merge -f csv tal.csv | cmp - tal.csv && echo same
{ head -n 1 tal.csv; tail -n +2 tal.csv | sort -r; } | kik-merge - | cmp - r.jsonl && echo same
kik-score --frame caf2020 --excel -f csv svar.csv | kik-merge - | cmp - r.jsonl && echo same
kik-merge --by all -f csv r.jsonl | grep 'subscore,Q11' | cut -d , -f 1-9
kik-report tal --min-n 3 -f csv r.jsonl | grep 'Q11' | cut -d , -f 2-9,21
kik-report tal --internal -f csv r.jsonl | grep '^unit,b.*Q11' | cut -d , -f 2-9,21
for change in '/Q11:do/d' 's/Q11:do,3/Q11:do,2/' 's/Q11:do/Q11:trend/' 's/Q11:do/Q11/' \
	's/\(Q11:do,3,,\)41.6667/\141.7/' 's/\(Q11:do,3,,\)41.6667/\1101/' 's/\(Q11:do,3,,\)41.6667/\1x/' \
	's/Q11:do,3/Q11:do,0/' 's/Q61:\([a-z]*\),1/Q61:\1,2/' 's/Q11:do/Q11:plan/' 's/Q61:trend/Q61:trend /' \
	's/\(Q11:[a-z]*\),3,,[0-9.]*/\1,9999,,1000000000000/'; do
	grep -E '^scope|^unit,a' tal.csv | sed "$change" | kik-merge - | wc -l
done
KIK_LANG=da; export KIK_LANG
sed 's/\(Q11:do,3,,\)41.6667/\141.7/' tal.csv | kik-merge - | wc -l
--- stdout
a,2026,individual,question,Q11,3,0,30.9167
a,2026,individual,subscore,Q11:plan,3,,46.6667
a,2026,individual,subscore,Q11:do,3,,41.6667
a,2026,individual,subscore,Q11:check,3,,22
a,2026,individual,subscore,Q11:act,3,,13.3333
a,2026,individual,question,Q61,1,2,55
a,2026,individual,subscore,Q61:trend,1,,45
a,2026,individual,subscore,Q61:target,1,,65
a,2026,individual,question,Q62,1,2,50
b,2026,individual,question,Q11,7,0,8.7143
b,2026,individual,subscore,Q11:plan,6,,3.5
b,2026,individual,subscore,Q11:do,6,,3.5
b,2026,individual,subscore,Q11:check,6,,3.5
b,2026,individual,subscore,Q11:act,6,,3.5
b,2026,individual,question,Q61,0,7,
b,2026,individual,question,Q62,0,7,
same
same
same
same
all,all,2026,individual,subscore,Q11:plan,9,,17.8889
all,all,2026,individual,subscore,Q11:do,9,,16.2222
all,all,2026,individual,subscore,Q11:check,9,,9.6667
all,all,2026,individual,subscore,Q11:act,9,,6.7778
a,2026,individual,question,Q11,3,0,30.9167,n10
a,2026,individual,subscore,Q11:plan,3,,46.6667,
a,2026,individual,subscore,Q11:do,3,,41.6667,
a,2026,individual,subscore,Q11:check,3,,22,
a,2026,individual,subscore,Q11:act,3,,13.3333,
b,2026,individual,question,Q11,7,0,8.7143,n10
b,2026,individual,subscore,Q11:plan,,,,remainder
b,2026,individual,subscore,Q11:do,,,,remainder
b,2026,individual,subscore,Q11:check,,,,remainder
b,2026,individual,subscore,Q11:act,,,,remainder
b,2026,individual,question,Q11,7,0,8.7143,
b,2026,individual,subscore,Q11:plan,6,,3.5,
b,2026,individual,subscore,Q11:do,6,,3.5,
b,2026,individual,subscore,Q11:check,6,,3.5,
b,2026,individual,subscore,Q11:act,6,,3.5,
0
0
0
0
0
0
0
0
0
0
2
0
2
--- stderr
kik-merge: (standard input):2:1: error: inconsistent: the result contradicts itself: 'subscore' is Q11; expected each sub-score of the question's scale once
kik-merge: 0 results; 1 error
kik-merge: (standard input):4:40: error: inconsistent: the result contradicts itself: 'n' is 2; expected the same n for all sub-scores, at most that of the question
kik-merge: 0 results; 1 error
kik-merge: (standard input):4:33: error: frame: 'item' is 'Q11:trend'; expected each sub-score of the question's scale once
kik-merge: 0 results; 1 error
kik-merge: (standard input):4:33: error: frame: 'item' is 'Q11'; expected each sub-score of the question's scale once
kik-merge: 0 results; 1 error
kik-merge: (standard input):4:43: error: inconsistent: the result contradicts itself: 'mean' is 41.7; expected a mean of whole steps of the scale, with four decimals
kik-merge: 0 results; 1 error
kik-merge: (standard input):4:43: error: inconsistent: the result contradicts itself: 'mean' is 101; expected a mean of whole steps of the scale, with four decimals
kik-merge: 0 results; 1 error
kik-merge: (standard input):4:43: error: number: 'mean' is 'x'; expected a number
kik-merge: 0 results; 1 error
kik-merge: (standard input):4:40: error: inconsistent: the result contradicts itself: 'n' is 0; expected 1 to 9999
kik-merge: 0 results; 1 error
kik-merge: (standard input):2:1: error: inconsistent: the result contradicts itself: 'subscore' is Q61; expected the same n for all sub-scores, at most that of the question
kik-merge: 0 results; 1 error
kik-merge: (standard input):4:33: error: inconsistent: the result contradicts itself: 'item' is Q11:plan; expected each sub-score of the question's scale once
kik-merge: 0 results; 1 error
kik-merge: (standard input):3:48: error: inconsistent: the result contradicts itself: 'mean' is 1000000000000; expected a mean of whole steps of the scale, with four decimals
kik-merge: (standard input):4:46: error: inconsistent: the result contradicts itself: 'mean' is 1000000000000; expected a mean of whole steps of the scale, with four decimals
kik-merge: (standard input):5:49: error: inconsistent: the result contradicts itself: 'mean' is 1000000000000; expected a mean of whole steps of the scale, with four decimals
kik-merge: (standard input):6:47: error: inconsistent: the result contradicts itself: 'mean' is 1000000000000; expected a mean of whole steps of the scale, with four decimals
kik-merge: 0 results; 4 errors
kik-merge: (standard input):4:43: fejl: inconsistent: resultatet modsiger sig selv: 'mean' er 41.7; ventede et gennemsnit af hele trin på skalaen, med fire decimaler
kik-merge: 1 resultat; 1 fejl
--- status
0
