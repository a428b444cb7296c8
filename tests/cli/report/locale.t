# the locale changes no byte
--- setup
kik-score "$CASES/statements.csv" >r.jsonl
--- command
LC_ALL=da_DK.UTF-8 /usr/bin/printf '%.1f\n' 1
for k in 'svarrapport -f txt' 'svarrapport -f html' 'overblik -f txt' 'overblik -f html' 'tal -f csv' 'tal -f json'; do
	kik-report $k r.jsonl >c
	LC_ALL=da_DK.UTF-8 kik-report $k r.jsonl | cmp - c
done
--- stdout
1,0
