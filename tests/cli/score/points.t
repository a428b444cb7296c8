# Points as they may not be written: each is told with what was expected
--- setup
printf 'unit;round;respondent;question;points\n' >points.csv
n=0
for p in 1e1 +3 0x3 '1 0' 1.000,0 '1 000' 2.0000 ,5 5. 1,5,0 tre 4- -1 6 10 2,5 '½' '3*' '=2' 999999999999999999999; do
	n=$((n + 1))
	printf 'sol;2026;P%02d;S01;%s\n' $n "$p" >>points.csv
done
--- command
kik-score --frame "$CASES/small.json" points.csv
echo $?
kik-score -l da --frame "$CASES/small.json" <points.csv
kik-score --frame "$CASES/small.json" --problems problems.csv -q points.csv 2>/dev/null
cat problems.csv
--- stdout
3
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
points.csv,2,18,,error,points,sol,P01,S01,1e1,"0 to 5, or empty for don't know","'points' of P01, question S01 is '1e1'; expected 0 to 5, or empty for don't know"
points.csv,3,18,,error,points,sol,P02,S01,'+3,"0 to 5, or empty for don't know","'points' of P02, question S01 is '+3'; expected 0 to 5, or empty for don't know"
points.csv,4,18,,error,points,sol,P03,S01,0x3,"0 to 5, or empty for don't know","'points' of P03, question S01 is '0x3'; expected 0 to 5, or empty for don't know"
points.csv,5,18,,error,points,sol,P04,S01,1 0,"0 to 5, or empty for don't know","'points' of P04, question S01 is '1 0'; expected 0 to 5, or empty for don't know"
points.csv,6,18,,error,points,sol,P05,S01,"1.000,0","0 to 5, or empty for don't know","'points' of P05, question S01 is '1.000,0'; expected 0 to 5, or empty for don't know"
points.csv,7,18,,error,points,sol,P06,S01,1 000,"0 to 5, or empty for don't know","'points' of P06, question S01 is '1 000'; expected 0 to 5, or empty for don't know"
points.csv,8,18,,error,points,sol,P07,S01,2.0000,"0 to 5, or empty for don't know","'points' of P07, question S01 is '2.0000'; expected 0 to 5, or empty for don't know"
points.csv,9,18,,error,points,sol,P08,S01,",5","0 to 5, or empty for don't know","'points' of P08, question S01 is ',5'; expected 0 to 5, or empty for don't know"
points.csv,10,18,,error,points,sol,P09,S01,5.,"0 to 5, or empty for don't know","'points' of P09, question S01 is '5.'; expected 0 to 5, or empty for don't know"
points.csv,11,18,,error,points,sol,P10,S01,"1,5,0","0 to 5, or empty for don't know","'points' of P10, question S01 is '1,5,0'; expected 0 to 5, or empty for don't know"
points.csv,12,18,,error,points,sol,P11,S01,tre,"0 to 5, or empty for don't know","'points' of P11, question S01 is 'tre'; expected 0 to 5, or empty for don't know"
points.csv,13,18,,error,points,sol,P12,S01,4-,"0 to 5, or empty for don't know","'points' of P12, question S01 is '4-'; expected 0 to 5, or empty for don't know"
points.csv,14,18,,error,points-range,sol,P13,S01,'-1,"0 to 5, or empty for don't know","'points' of P13, question S01 is '-1'; expected 0 to 5, or empty for don't know"
points.csv,15,18,,error,points-range,sol,P14,S01,6,"0 to 5, or empty for don't know","'points' of P14, question S01 is '6'; expected 0 to 5, or empty for don't know"
points.csv,16,18,,error,points-range,sol,P15,S01,10,"0 to 5, or empty for don't know","'points' of P15, question S01 is '10'; expected 0 to 5, or empty for don't know"
points.csv,17,18,,error,points-range,sol,P16,S01,"2,5","0 to 5 in steps of 1, or empty for don't know","'points' of P16, question S01 is '2,5'; expected 0 to 5 in steps of 1, or empty for don't know"
points.csv,18,18,,error,points,sol,P17,S01,½,"0 to 5, or empty for don't know","'points' of P17, question S01 is '½'; expected 0 to 5, or empty for don't know"
points.csv,19,18,,error,points,sol,P18,S01,3*,"0 to 5, or empty for don't know","'points' of P18, question S01 is '3*'; expected 0 to 5, or empty for don't know"
points.csv,20,18,,error,points,sol,P19,S01,'=2,"0 to 5, or empty for don't know","'points' of P19, question S01 is '=2'; expected 0 to 5, or empty for don't know"
points.csv,21,18,,error,points,sol,P20,S01,999999999999999999999,"0 to 5, or empty for don't know","'points' of P20, question S01 is '999999999999999999999'; expected 0 to 5, or empty for don't know"
--- stderr
kik-score: points.csv:2:18: error: points: 'points' of P01, question S01 is '1e1'; expected 0 to 5, or empty for don't know
kik-score: points.csv:3:18: error: points: 'points' of P02, question S01 is '+3'; expected 0 to 5, or empty for don't know
kik-score: points.csv:4:18: error: points: 'points' of P03, question S01 is '0x3'; expected 0 to 5, or empty for don't know
kik-score: points.csv:5:18: error: points: 'points' of P04, question S01 is '1 0'; expected 0 to 5, or empty for don't know
kik-score: points.csv:6:18: error: points: 'points' of P05, question S01 is '1.000,0'; expected 0 to 5, or empty for don't know
kik-score: points.csv:7:18: error: points: 'points' of P06, question S01 is '1 000'; expected 0 to 5, or empty for don't know
kik-score: points.csv:8:18: error: points: 'points' of P07, question S01 is '2.0000'; expected 0 to 5, or empty for don't know
kik-score: points.csv:9:18: error: points: 'points' of P08, question S01 is ',5'; expected 0 to 5, or empty for don't know
kik-score: points.csv:10:18: error: points: 'points' of P09, question S01 is '5.'; expected 0 to 5, or empty for don't know
kik-score: points.csv:11:18: error: points: 'points' of P10, question S01 is '1,5,0'; expected 0 to 5, or empty for don't know
kik-score: points.csv:12:18: error: points: 'points' of P11, question S01 is 'tre'; expected 0 to 5, or empty for don't know
kik-score: points.csv:13:18: error: points: 'points' of P12, question S01 is '4-'; expected 0 to 5, or empty for don't know
kik-score: points.csv:14:18: error: points-range: 'points' of P13, question S01 is '-1'; expected 0 to 5, or empty for don't know
kik-score: points.csv:15:18: error: points-range: 'points' of P14, question S01 is '6'; expected 0 to 5, or empty for don't know
kik-score: points.csv:16:18: error: points-range: 'points' of P15, question S01 is '10'; expected 0 to 5, or empty for don't know
kik-score: points.csv:17:18: error: points-range: 'points' of P16, question S01 is '2,5'; expected 0 to 5 in steps of 1, or empty for don't know
kik-score: points.csv:18:18: error: points: 'points' of P17, question S01 is '½'; expected 0 to 5, or empty for don't know
kik-score: points.csv:19:18: error: points: 'points' of P18, question S01 is '3*'; expected 0 to 5, or empty for don't know
kik-score: points.csv:20:18: error: points: 'points' of P19, question S01 is '=2'; expected 0 to 5, or empty for don't know
kik-score: points.csv:21:18: error: points: 'points' of P20, question S01 is '999999999999999999999'; expected 0 to 5, or empty for don't know
kik-score: 1 unit: 0 scored, 1 withheld; 20 errors
kik-score: (standard input):2:18: fejl: points: 'points' fra P01, spørgsmål S01 er '1e1'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):3:18: fejl: points: 'points' fra P02, spørgsmål S01 er '+3'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):4:18: fejl: points: 'points' fra P03, spørgsmål S01 er '0x3'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):5:18: fejl: points: 'points' fra P04, spørgsmål S01 er '1 0'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):6:18: fejl: points: 'points' fra P05, spørgsmål S01 er '1.000,0'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):7:18: fejl: points: 'points' fra P06, spørgsmål S01 er '1 000'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):8:18: fejl: points: 'points' fra P07, spørgsmål S01 er '2.0000'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):9:18: fejl: points: 'points' fra P08, spørgsmål S01 er ',5'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):10:18: fejl: points: 'points' fra P09, spørgsmål S01 er '5.'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):11:18: fejl: points: 'points' fra P10, spørgsmål S01 er '1,5,0'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):12:18: fejl: points: 'points' fra P11, spørgsmål S01 er 'tre'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):13:18: fejl: points: 'points' fra P12, spørgsmål S01 er '4-'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):14:18: fejl: points-range: 'points' fra P13, spørgsmål S01 er '-1'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):15:18: fejl: points-range: 'points' fra P14, spørgsmål S01 er '6'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):16:18: fejl: points-range: 'points' fra P15, spørgsmål S01 er '10'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):17:18: fejl: points-range: 'points' fra P16, spørgsmål S01 er '2,5'; ventede 0 til 5 i trin på 1, eller tom for ved ikke
kik-score: (standard input):18:18: fejl: points: 'points' fra P17, spørgsmål S01 er '½'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):19:18: fejl: points: 'points' fra P18, spørgsmål S01 er '3*'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):20:18: fejl: points: 'points' fra P19, spørgsmål S01 er '=2'; ventede 0 til 5, eller tom for ved ikke
kik-score: (standard input):21:18: fejl: points: 'points' fra P20, spørgsmål S01 er '999999999999999999999'; ventede 0 til 5, eller tom for ved ikke
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 20 fejl
