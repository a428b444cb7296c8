# --no-text leaves statements out and changes no figure
--- command
kik-score --no-text --frame "$CASES/small.json" "$CASES/answers.csv" | tail -n 1
kik-score --no-text --frame "$CASES/small.json" -f csv "$CASES/answers.csv" >a
kik-score --frame "$CASES/small.json" -f csv "$CASES/answers.csv" | cmp a - && echo same
kik-score --no-text --frame "$CASES/small.json" -f statements "$CASES/answers.csv"
--- stdout
{"format":"kik-result","version":1,"scope":"unit","unit":{"id":"sol","name":"","area":"","municipality":""},"round":"2026","frame":{"id":"small","digest":"sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797"},"complete":true,"individual":{"respondents":2,"expected":null,"questions":[{"id":"S01","counts":[0,0,0,1,1,0],"n":2,"blank":0,"evidence":1,"mean":3.5,"median":3.5,"sd":0.7071,"min":3,"max":4,"agreement":0.8},{"id":"S02","counts":[0,0,0,0,0,0],"n":0,"blank":2,"evidence":0,"mean":null,"median":null,"sd":null,"min":null,"max":null,"agreement":null}],"themes":[{"id":"T1","mean":3.5,"evidence":1}],"panels":[{"id":"indsats","mean":3.5}],"total":{"themes":3.5,"questions":3.5}}}
same
unit,round,question,kind,text,name,area,municipality
