# the same bytes whatever the order of the input
--- setup
for n in 4 6 10; do sh "$CASES/people.sh" u$n Nord $n; done | awk 'NR == 1 || !/^unit/' | kik-score - >r.jsonl
{ head -n 1 r.jsonl; tail -n +2 r.jsonl | tac; } >back.jsonl
--- command
for k in 'svarrapport -f txt' 'overblik -f html' 'tal -f csv'; do
	kik-report $k r.jsonl >1
	kik-report $k back.jsonl | cmp - 1
done
--- stdout
