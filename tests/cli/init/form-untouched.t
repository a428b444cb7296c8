# a blank form reads back as an untouched one in every language, and as an answer once it is filled in
--- command
for l in da en nb; do
	kik-init round -l $l --round 2026 --unit sol --participants 1 --themes T5 --forms csv $l
	kik-score $l/forms/sol/*.csv | grep -o '"respondents":[0-9]*'
	sed '2s/;;;;;/;4;=god tone;;;ja/' $l/forms/sol/*.csv >filled.csv
	kik-score filled.csv | grep -oE '"respondents":[0-9]*|"counts":.0,0,0,0,1,0.|"evidence":1|"strengths":."[^"]*'
done
--- stdout
"respondents":0
"respondents":1
"counts":[0,0,0,0,1,0]
"evidence":1
"strengths":["=god tone
"evidence":1
"respondents":0
"respondents":1
"counts":[0,0,0,0,1,0]
"evidence":1
"strengths":["=god tone
"evidence":1
"respondents":0
"respondents":1
"counts":[0,0,0,0,1,0]
"evidence":1
"strengths":["=god tone
"evidence":1
