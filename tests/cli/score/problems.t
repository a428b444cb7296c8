# --problems: every finding as CSV, notices and warnings included; formulas in it are guarded
--- setup
printf 'unit;round;respondent;question;points;strengths;farve\n' >mixed.csv
printf 'sol;2026;P1;S01;=1+1;ane@fjordby.dk;\n\nsol;2026;P2;S01;"4,5";;\nsol;2026;"P,3";S09;4;;\n' >>mixed.csv
--- command
kik-score --frame "$CASES/small.json" --problems p.csv -f csv mixed.csv >/dev/null
echo $?
cat p.csv
kik-score --frame "$CASES/small.json" --problems p.csv mixed.csv >/dev/null
echo $?
kik-score -l da --frame "$CASES/small.json" --problems p.csv --force "$CASES/answers.csv" >/dev/null
cat p.csv
kik-score --frame "$CASES/small.json" --problems /dev/full "$CASES/answers.csv" >/dev/null
echo $?
--- stdout
3
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
mixed.csv,1,49,,notice,header-extra,,,,farve,,the column 'farve' is unknown; ignored
mixed.csv,2,22,,warning,personal-data,sol,P1,S01,,,'strengths' seems to hold an e-mail address; take it out before the text is shown to others
mixed.csv,2,17,,error,points,sol,P1,S01,'=1+1,"0 to 5, or empty for don't know","'points' of P1, question S01 is '=1+1'; expected 0 to 5, or empty for don't know"
mixed.csv,3,,,notice,blank-line,,,,,,an empty line; skipped
mixed.csv,4,17,,error,points-range,sol,P2,S01,"4,5","0 to 5 in steps of 1, or empty for don't know","'points' of P2, question S01 is '4,5'; expected 0 to 5 in steps of 1, or empty for don't know"
mixed.csv,5,16,,error,question-unknown,sol,"P,3",,S09,S01 … S02,"the question 'S09' of P,3 is not in the frame; expected S01 … S02 (S01?); correct it, or use --skip-unknown"
4
file,line,column,cell,severity,code,unit,respondent,question,found,expected,message
4
--- stderr
kik-score: mixed.csv:2:22: warning: personal-data: 'strengths' seems to hold an e-mail address; take it out before the text is shown to others
kik-score: mixed.csv:2:17: error: points: 'points' of P1, question S01 is '=1+1'; expected 0 to 5, or empty for don't know
kik-score: mixed.csv:4:17: error: points-range: 'points' of P2, question S01 is '4,5'; expected 0 to 5 in steps of 1, or empty for don't know
kik-score: mixed.csv:5:16: error: question-unknown: the question 'S09' of P,3 is not in the frame; expected S01 … S02 (S01?); correct it, or use --skip-unknown
kik-score: 1 unit: 0 scored, 1 withheld; 3 errors, 1 warning
kik-score: p.csv: error: io: already exists; use --force to replace it
kik-score: 1 error
kik-score: /dev/full: error: io: cannot write: No space left on device
kik-score: 1 unit: 1 scored, 0 withheld; 1 error
