# Units in turn: a respondent's cell at fault is told of each unit, also when it stands as it did in
# the row before; a respondent that is right there is not asked for again. Only c has no fault; its
# P1 answers each question once.
--- setup
printf 'unit;round;respondent;question;points\n' >forms.csv
printf 'a;2026;;S01;1\nb;2026;;S01;2\na;2026;;S02;1\n' >>forms.csv
printf 'c;2026;P1;S01;3\nd;2026;P1;S09;4\nc;2026;P1;S02;3\nd;2026;P1;S02;4\n' >>forms.csv
--- command
kik-score --frame "$CASES/small.json" -f csv forms.csv | cut -d , -f 2,5-8
--- stdout
id,level,item,n,blank
c,question,S01,1,0
c,question,S02,1,0
c,theme,T1,,
c,panel,indsats,,
c,total,themes,,
c,total,questions,,
--- stderr
kik-score: forms.csv:2:8: error: id-empty: 'respondent' is empty; expected an id
kik-score: forms.csv:3:8: error: id-empty: 'respondent' is empty; expected an id
kik-score: forms.csv:4:8: error: id-empty: 'respondent' is empty; expected an id
kik-score: forms.csv:6:11: error: question-unknown: the question 'S09' of P1 is not in the frame; expected S01 … S02 (S01?); correct it, or use --skip-unknown
kik-score: 4 units: 1 scored, 3 withheld; 4 errors
