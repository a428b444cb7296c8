# A disk that fills up, and one that cannot be written. Needs a file system of its own.
set -e
if test -z "$OWN"; then
	unshare -rm true 2>/dev/null || { echo 'no file systems of our own here'; exit 0; }
	OWN=1 exec unshare -rm sh "$0"
fi
mkdir disk
mount -t tmpfs -o size=4k kik disk 2>/dev/null || { echo 'nothing can be mounted here'; exit 0; }
python3 -B "$SRC/tests/pipe/town.py" 10 6 text >town.csv
kik-score town.csv >town.jsonl
printf 'unit;name\na;A\nb;B\n' >UNITS.csv

# full COMMAND...: status 4, and every line says why
full() {
	s=0
	"$@" >out 2>err || s=$?
	test $s = 4 || { echo "$*: status $s"; cat err; exit 1; }
	grep -q "error: io: cannot \(write\|make the directory\): $reason" err
	if grep -v -e ": error: io: cannot \(write\|make the directory\): $reason\$" \
		-e '^kik-[a-z]*: .*[0-9] errors\{0,1\}$' err; then
		exit 1
	fi
}
only() { test "$(find disk -mindepth 1 -maxdepth 1)" = "disk/$1" || { ls -lA disk; exit 1; }; }

# the old file takes the only page there is
echo old >disk/old
for reason in 'No space left on device' 'Read-only file system'; do
	full kik-score --force -o disk/old town.csv
	full kik-score -o disk/new town.csv
	full kik-score --problems disk/problems town.csv
	full kik-merge --force -o disk/old town.jsonl
	full kik-report overblik --internal --force -o disk/old town.jsonl
	full kik-init frame --force -o disk/old
	full kik-init round --round 2026 --units UNITS.csv --participants 2 disk/r2026
	test "$(cat disk/old)" = old
	only old
	mount -o remount,ro disk
done
umount disk

# documents of which three have room: these are whole, of the others there is nothing
kik-report svarrapport -o whole/ town.jsonl
pages() { echo $((($(wc -c <"$1") + 4095) / 4096)); }
n=0 room=0
for f in whole/*; do
	n=$((n + 1))
	test $n -gt 3 || room=$((room + $(pages "$f")))
done
test $n = 10
mount -t tmpfs -o size=$(((room + 1) * 4))k kik disk
reason='No space left on device'
full kik-report svarrapport -o disk/ town.jsonl
n=0
for f in disk/* disk/.[!.]*; do
	test -e "$f" || continue
	n=$((n + 1))
	cmp "$f" "whole/${f#disk/}"
done
test $n = 3
test "$(grep -c "disk/.*$reason" err)" = 7
umount disk

# a round that fills the disk is not there, and an old one is whole
kik-init round --round 2026 --units UNITS.csv --participants 2 r2026
mount -t tmpfs -o size=$(($(du -sk r2026 | cut -f 1) + 8))k kik disk
kik-init round --round 2026 --units UNITS.csv --participants 2 disk/r2026
(cd disk/r2026 && find . -type f -exec cksum {} +) >before
full kik-init round --force --round 2026 --units UNITS.csv --participants 2 disk/r2026
only r2026
(cd disk/r2026 && find . -type f -exec cksum {} +) | cmp - before
