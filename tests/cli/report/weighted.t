# Weights that are points: of EFQM's 1000, criterion 1 (100) at 50 is 50 and criterion 4 (200) at
# 100 is 200, so 250 in all; with criterion 7 (200) left blank, 250 of 800. Equal weights give none
--- setup
H='unit,round,respondent,question,points'
points() { jq -r --arg p "$1" '.themes[] | .id as $t | .questions[] | [$t, .id] | join(" ")' "$SRC/frames/efqm2020.json" |
	while read -r t q; do case $t in E1) n=50 ;; E4) n=100 ;; E7) n=$1 ;; *) n=0 ;; esac; echo "u,2026,p,$q,$n"; done; }
{ echo $H; points 0; } >all.csv
{ echo $H; points ''; } >left.csv
for f in all left; do kik-score --frame efqm2020 $f.csv >$f.jsonl 2>err; done
printf 'unit,round,respondent,question,points\nu,2026,p,Q11,50\n' | kik-score --frame caf2013 >caf.jsonl 2>err
--- command
kik-report svarrapport -f txt all.jsonl | grep 'vægtede'
kik-report svarrapport -f txt -l en left.jsonl | grep 'weighted'
kik-report overblik --internal -f txt -l nb all.jsonl | grep 'vektede'
kik-report svarrapport -f txt caf.jsonl | grep -c 'vægtede'
--- stdout
Samlet, i vægtede point: 250,0 af 1000
Total, in weighted points: 250.0 of 800
Samlet, i vektede poeng: 250,0 av 1000
0
--- status
1
