# What a new file may and what it keeps, and what is never written over.
set -e
mkdir run
python3 -B "$SRC/tests/pipe/town.py" 6 6 >town.csv
kik-score town.csv >town.jsonl
cd run
mode() { stat -c %a "$1"; }

# fails STATUS MESSAGE COMMAND...
fails() {
	want=$1 message=$2
	shift 2
	s=0
	"$@" >../out 2>../err || s=$?
	test $s = "$want" || { echo "$*: status $s"; cat ../err; exit 1; }
	grep -qF -- "$message" ../err || { cat ../err; exit 1; }
}

# a published page is for all that the umask lets, answers are for nobody else
(umask 022; kik-report overblik -o a.html ../town.jsonl; kik-score -o a.jsonl ../town.csv)
test "$(mode a.html) $(mode a.jsonl)" = '644 600'
(umask 007; kik-report overblik -o b.html ../town.jsonl)
test "$(mode b.html)" = 660
# an old file's mode stays, whatever the umask; answers lose what they had too much
for m in 664 604 600 444; do
	chmod $m a.html
	(umask 027; kik-report overblik --force -o a.html ../town.jsonl)
	test "$(mode a.html)" = $m
done
chmod 666 a.jsonl
kik-score --force -o a.jsonl ../town.csv
test "$(mode a.jsonl)" = 600

# links, also those that lead nowhere, are not followed and not replaced
ln -s a.jsonl link
ln -s nowhere dangling
for name in link dangling; do
	fails 4 "$name: error: io: is a symbolic link" kik-score --force -o $name ../town.csv
	test -L $name
done
test ! -e nowhere
ln -s a.html link.html
fails 4 'is a symbolic link' kik-report overblik --force -o link.html ../town.jsonl
rm link dangling link.html
# another name of the old file keeps it
echo old >c.jsonl
ln c.jsonl other
kik-score --force -o c.jsonl ../town.csv
cmp c.jsonl ../town.jsonl
test "$(cat other)" = old

# a file that is input and output is read before it is replaced
cp ../town.jsonl same.jsonl
kik-merge --force -o same.jsonl same.jsonl
cmp same.jsonl ../town.jsonl
# answers that are appended to the file they come from would have no end
cp ../town.csv self.csv
# shellcheck disable=SC2094
append() { kik-score -f answers self.csv >>self.csv; }
fails 4 'self.csv: error: io: is read and written at the same time' append
cmp self.csv ../town.csv
# two outputs into one file: one would be lost
fails 2 "--output and --problems both name 'both'" kik-score --force -o both --problems both \
	../town.csv
# nothing is replaced without --force
fails 4 'a.jsonl: error: io: already exists; use --force to replace it' \
	kik-score -o a.jsonl ../town.csv
fails 4 'none/x: error: io: cannot write: No such file or directory' \
	kik-score -o none/x ../town.csv
fails 4 '.: error: io: cannot write: Is a directory' kik-score --force -o . ../town.csv

# a limit on the size of files is told, not died of
echo old >limited
(ulimit -f 1; fails 4 'limited: error: io: cannot write: File too large' \
	kik-score --force -o limited ../town.csv)
test "$(cat limited)" = old
(ulimit -f 1; fails 4 'error: io: cannot write: File too large' kik-score ../town.csv)
(ulimit -f 1; fails 4 'error: io: cannot put by in a temporary file: File too large' \
	kik-score -f answers - <../town.csv)
s=0
(ulimit -f 1; kik-init round --round 2026 --unit a --participants 3 r2026 2>../err) || s=$?
test $s = 4
grep -q 'r2026/.*: error: io: cannot write: File too large' ../err

set -- * .[!.]*
test "$*" = 'a.html a.jsonl b.html c.jsonl limited other same.jsonl self.csv .[!.]*'
