# a sheet for each unit of the latest round; groups and round directories are refused
--- setup
for u in nord/1 syd ø; do
	sh "$SRC/tests/cli/report/people.sh" "$u" Øst 3 2026 | kik-score - >>r.jsonl
done
sh "$SRC/tests/cli/report/people.sh" syd Øst 3 2024 | kik-score - >>r.jsonl
sh "$SRC/tests/cli/report/people.sh" vest Øst 3 2024 | kik-score - >>r.jsonl
kik-score --round 2026 -f csv "$CASES/consensus.csv" >tidy.csv
kik-init round --round 2026 --unit sol --participants 2 r2026
--- command
kik-init consensus -f csv -o ud/ r.jsonl; echo $?
ls ud
stat -c %a ud/*
kik-init consensus -f csv -o ud/ r.jsonl 2>/dev/null; echo $?
kik-init consensus r.jsonl; echo $?
kik-merge --by area r.jsonl >g.jsonl
mkdir groups
cat r.jsonl g.jsonl | kik-init consensus -o groups -f csv -v; echo $?
cat r.jsonl g.jsonl | kik-init consensus -o groups -f csv --force --strict; echo $?
kik-init consensus g.jsonl; echo $?
kik-init consensus r2026; echo $?
kik-init consensus -f html r.jsonl; echo $?
kik-init consensus -f json r.jsonl; echo $?
kik-init consensus --forms csv r.jsonl; echo $?
kik-init consensus --list r.jsonl; echo $?
echo 'without texts'
kik-init consensus tidy.csv | sed -n '4,5p' | tr -d '\r'
kik-init consensus </dev/null; echo $?
--- stdout
0
2026_nord-1-1b7ad73d_konsensus.csv
2026_oe-d48b452a_konsensus.csv
2026_syd_konsensus.csv
600
600
600
4
2
1
3
3
2
2
2
2
2
without texts
nr;start;minutter;spørgsmål;tekst;tema;forslag;spænd;enighed;svar;ved ikke;point;begrundelse;styrker;forbedringsområder;brugte dokumentation;dokumentation;enhed;runde;navn;område;kommune;ramme
1;9.00;205;S01;Hvordan gør vi kommunens mål og værdier til klare mål for vores egen enhed?;Ledelse;2,5;0–5;-1,00;4;0;;;;;2;;sol;2026;Solsikken;Ældre;Byen;sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad074d7d82db6ec26f68c69fc56
3
--- stderr
kik-init: error: usage: 3 units give 3 sheets; name a directory: -o DIR/
kik-init: try 'kik-init --help'
kik-init: (standard input):13: error: group-input: 'Øst' is a group of units and holds no texts; give its units' own results
kik-init: 1 error
kik-init: (standard input):13: error: group-input: 'Øst' is a group of units and holds no texts; give its units' own results
kik-init: 1 error
kik-init: g.jsonl:3: error: group-input: 'Øst' is a group of units and holds no texts; give its units' own results
kik-init: 1 error
kik-init: error: usage: consensus is made of results: kik-score r2026 | kik-init consensus
kik-init: try 'kik-init --help'
kik-init: error: usage: --format is 'html'; expected one of json|csv|xlsx
kik-init: try 'kik-init --help'
kik-init: error: usage: --format is 'json'; a sheet is put out as csv or xlsx
kik-init: try 'kik-init --help'
kik-init: error: usage: --forms is not for 'consensus'
kik-init: try 'kik-init --help'
kik-init: error: usage: --list is not for 'consensus'
kik-init: try 'kik-init --help'
kik-init: (standard input): error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-init: 1 error
