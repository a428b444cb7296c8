# With a terminal as standard input and no operand: a short help instead of waiting.
set -e
script -qec true /dev/null </dev/null >/dev/null 2>&1 || { echo 'no terminals here'; exit 0; }
for t in kik-score kik-merge; do
	script -qec "$t" /dev/null </dev/null | tr -d '\r' >out
	grep -q "^usage: $t \[" out
	tail -n 1 out | grep -qx "$t: no input; give files, or '-' for standard input; see '$t --help'"
done
s=0
script -qec 'kik-score >/dev/null 2>&1' /dev/null </dev/null || s=$?
test $s = 2
