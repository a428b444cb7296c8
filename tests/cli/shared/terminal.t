# With a terminal as standard input and no operand: a short help instead of waiting
--- command
for t in kik-score kik-merge; do
	script -qec "$t" /dev/null </dev/null | tr -d '\r'
done
script -qec 'kik-score >/dev/null 2>&1' /dev/null </dev/null
echo $?
--- stdout
usage: kik-score [OPTION]... [FILE...]
       kik-score [OPTION]... ROUNDDIR
kik-score: no input; give files, or '-' for standard input; see 'kik-score --help'
usage: kik-merge [--by COLUMN] [--units UNITS.csv] [OPTION]... [RESULT...]
kik-merge: no input; give files, or '-' for standard input; see 'kik-merge --help'
2
