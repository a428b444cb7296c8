# the ending of the file tells the format, in any case; -f goes before it; html is the default, csv for tal
--- setup
sh "$CASES/people.sh" a Nord 6 | kik-score - >a.jsonl
--- command
kik-report overblik -o o.TXT a.jsonl
kik-report overblik -o o.out a.jsonl
kik-report overblik -f txt -o o.html a.jsonl
kik-report tal -o t.json a.jsonl
kik-report tal -o t.out a.jsonl
kik-report overblik a.jsonl >o
for f in o.TXT o.out o.html t.json t.out o; do echo "$f $(head -n 1 $f | cut -c 1-15)"; done
--- stdout
o.TXT Overblik
o.out <!DOCTYPE html>
o.html Overblik
t.json {"format":"kik-
t.out scope,id,round,
o <!DOCTYPE html>
