# A result that contradicts itself is refused, whatever the contradiction
--- setup
frame=$CASES/../score/small.json
# unit ID ROUND AREA TOWN POINTS of S01: the unit's stream
unit() {
	{ echo 'unit;round;respondent;question;points;area;municipality'
	i=0
	for p in $5; do i=$((i + 1)); echo "$1;$2;P$i;S01;$p;$3;$4"; done; } |
		kik-score --frame "$frame"
}

unit sol 2026 Ældre Fjordby '4 3' >sol
unit eng 2026 Børn Fjordby '5' >eng
unit elv 2026 Ældre Fjordby '1 2 3' >elv
--- command
# try FROM TO: the stream with a change
try() { sed "2s/$1/$2/" sol >bad; kik-merge bad 2>&1 >/dev/null | sed '$d'; }
try '"n":2' '"n":3'
try '"blank":0' '"blank":1'
try '"counts":\[0,0,0,1,1,0\]' '"counts":[0,0,0,1,1]'
try '"counts":\[0,0,0,1,1,0\]' '"counts":[0,0,0,1,1,0,0]'
try '"counts":\[0,0,0,1,1,0\]' '"counts":[[3,1],[3,1]]'
try '"counts":\[0,0,0,1,1,0\]' '"counts":[[3,1],[7,1]]'
try '"counts":\[0,0,0,1,1,0\]' '"counts":[0,0,0,-1,1,0]'
try '"counts":\[0,0,0,1,1,0\]' '"counts":[0,0,0,1.5,1,0]'
try '"counts":\[0,0,0,1,1,0\]' '"counts":[0,0,0,1,600000000,0]'
try '"respondents":2' '"respondents":1'
try '"evidence":0,"mean":3.5' '"evidence":3,"mean":3.5'
try '"mean":3.5,"evidence":0' '"mean":3.5,"evidence":1'
try '"id":"S02"' '"id":"S01"'
try '"id":"S02"' '"id":"S09"'
try '"mean":3.5' '"mean":99'
kik-merge bad >/dev/null
echo "status $?"
danish() { sed "2s/$1/$2/" sol | kik-merge -l da 2>&1 | sed '$d'; }
danish '"n":2' '"n":3'
danish '"blank":0' '"blank":1'
danish '"counts":\[0,0,0,1,1,0\]' '"counts":[0,0,0,1,1]'
danish '"counts":\[0,0,0,1,1,0\]' '"counts":[[3,1],[7,1]]'
danish '"evidence":0,"mean":3.5' '"evidence":3,"mean":3.5'
danish '"mean":3.5,"evidence":0' '"mean":3.5,"evidence":1'
danish '"id":"S02"' '"id":"S01"'
danish '"id":"S02"' '"id":"S09"'
# a group, whose members must add up
kik-merge --by all sol eng >all
group() { sed "2s/$1/$2/" all >bad; kik-merge bad 2>&1 >/dev/null | sed '$d'; }
group '"individual":{"respondents":3' '"individual":{"respondents":4'
group '\["S01",2,7000\]' '["S01",2,8000]'
group '\["S01",2,7000\]' '["S01",1,3000]'
group '\["S01",2,7000\]' '["S01",1,7000]'
group '\["S01",2,7000\]' '["S01",9,7000]'
group '\["S01",2,7000\]' '["S09",2,7000]'
group '\["S01",2,7000\]' '["S01",2]'
sed '2s/\["S01",2,7000\]/["S01",2,8000]/' all | kik-merge -l da
--- stdout
kik-merge: bad:2:357: error: inconsistent: the result contradicts itself: 'n' is 3; expected the sum of the counts
kik-merge: bad:2:367: error: inconsistent: the result contradicts itself: 'blank' is 1; expected respondents less n
kik-merge: bad:2:339: error: inconsistent: the result contradicts itself: 'counts' is [0,0,0,1,1]; expected one count for each step of the scale
kik-merge: bad:2:339: error: inconsistent: the result contradicts itself: 'counts' is [0,0,0,1,1,0,0]; expected one count for each step of the scale
kik-merge: bad:2:347: error: inconsistent: the result contradicts itself: 'counts' is 3; expected each number of points once
kik-merge: bad:2:347: error: inconsistent: the result contradicts itself: 'counts' is 7; expected points on the scale
kik-merge: bad:2:346: error: json: 'counts' is '-1'; expected 0 to 500000000
kik-merge: bad:2:346: error: json: 'counts' is '1.5'; expected 0 to 500000000
kik-merge: bad:2:348: error: json: 'counts' is '600000000'; expected 0 to 500000000
kik-merge: bad:2:367: error: inconsistent: the result contradicts itself: 'blank' is 0; expected respondents less n
kik-merge: bad:2:1: error: inconsistent: the result contradicts itself: 'evidence' is 3; expected at most the respondents, 2
kik-merge: bad:2:1: error: inconsistent: the result contradicts itself: 'evidence' is 1; expected 0 to 0, by the questions of T1
kik-merge: bad:2:501: error: inconsistent: the result contradicts itself: 'id' is S01; expected each question once
kik-merge: bad:2:501: error: json: 'id' is 'S09'; expected a question of the frame
status 0
kik-merge: (standard input):2:357: fejl: inconsistent: resultatet modsiger sig selv: 'n' er 3; ventede summen af antallene
kik-merge: (standard input):2:367: fejl: inconsistent: resultatet modsiger sig selv: 'blank' er 1; ventede respondents minus n
kik-merge: (standard input):2:339: fejl: inconsistent: resultatet modsiger sig selv: 'counts' er [0,0,0,1,1]; ventede ét antal for hvert trin på skalaen
kik-merge: (standard input):2:347: fejl: inconsistent: resultatet modsiger sig selv: 'counts' er 7; ventede point på skalaen
kik-merge: (standard input):2:1: fejl: inconsistent: resultatet modsiger sig selv: 'evidence' er 3; ventede højst antallet af deltagere, 2
kik-merge: (standard input):2:1: fejl: inconsistent: resultatet modsiger sig selv: 'evidence' er 1; ventede 0 til 0, efter spørgsmålene i T1
kik-merge: (standard input):2:501: fejl: inconsistent: resultatet modsiger sig selv: 'id' er S01; ventede hvert spørgsmål én gang
kik-merge: (standard input):2:501: fejl: json: 'id' er 'S09'; ventede et spørgsmål i spørgerammen
kik-merge: bad:2:835: error: inconsistent: the result contradicts itself: 'blank' is 0; expected respondents less n
kik-merge: bad:2:1: error: inconsistent: the result contradicts itself: 'S01' is 12000; expected the members' 13000 thousandths of a point
kik-merge: bad:2:1: error: inconsistent: the result contradicts itself: 'S01' is 3; expected the members' 2
kik-merge: bad:2:706: error: inconsistent: the result contradicts itself: 'questions' is 7000; expected points on the scale
kik-merge: bad:2:1: error: inconsistent: the result contradicts itself: 'n' is 9; expected at most the respondents, 2
kik-merge: bad:2:698: error: json: 'questions' is 'S09'; expected each question of the frame at most once
kik-merge: bad:2:697: error: json: 'questions' is '["S01",2]'; expected [id, n, sum]
--- stderr
kik-merge: (standard input):2:1: fejl: inconsistent: resultatet modsiger sig selv: 'S01' er 12000; ventede medlemmernes 13000 tusindedele point
kik-merge: 0 resultater; 1 fejl
--- status
3
