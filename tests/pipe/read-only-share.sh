# A round on a share that is read-only: what only reads works, what would change it says so and
# changes nothing. Needs a file system of its own.
set -e
if test -z "$OWN"; then
	unshare -rm true 2>/dev/null || { echo 'no file systems of our own here'; exit 0; }
	OWN=1 exec unshare -rm sh "$0"
fi
mkdir share
mount -t tmpfs -o size=4m kik share 2>/dev/null || { echo 'nothing can be mounted here'; exit 0; }
printf 'unit;name\naa;A\nbb;B\n' >UNITS.csv
printf 'unit;name;participants\ncc;C;1\n' >more.csv
kik-init round --round 2026 --units UNITS.csv --participants 2 share/r2026
code=$(sed -n 's/^aa;\([^;]*\);.*/\1/p' share/r2026/codes.csv | head -n 1)
printf 'unit;round;respondent;question;points\naa;2026;%s;S01;3\n' "$code" >share/r2026/answers/a.csv
kik-score share/r2026 >was.jsonl 2>was.err
kik-report status -f csv share/r2026 >was.csv
(cd share && find . -type f -exec cksum {} + | LC_ALL=C sort) >before
mount -o remount,ro share

kik-score share/r2026 >out 2>err
cmp out was.jsonl
cmp err was.err
kik-report status -f csv share/r2026 | cmp - was.csv
refused() {
	s=0
	"$@" >out 2>err || s=$?
	test $s = 4 || { echo "$*: status $s"; cat err; exit 1; }
	grep -q 'error: io: .*Read-only file system' err || { cat err; exit 1; }
	(cd share && find . -type f -exec cksum {} + | LC_ALL=C sort) | cmp - before
}
refused kik-init round --add more.csv share/r2026
refused kik-init round --add-participant aa share/r2026
refused kik-init round --deadline 2026-10-01 share/r2026
refused kik-init round --round 2027 --units UNITS.csv --participants 2 share/r2027
refused kik-init close --force share/r2026
refused kik-score -o share/out share/r2026
refused kik-report status -o share/status.html share/r2026
mount -o remount,rw share
rm share/r2026/answers/a.csv
kik-init round --add more.csv share/r2026
grep -q '"cc"' share/r2026/round.json
