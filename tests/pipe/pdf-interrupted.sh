# A run that is stopped while a program makes PDF ends that program too, and leaves nothing.
set -e
mkdir bin tmp out
cat >bin/soffice <<'END'
#!/bin/sh
mkdir -p profile/user
echo secret >profile/user/file
sleep 60 &
echo $! >"$STATE.new"
mv "$STATE.new" "$STATE"
wait
END
chmod +x bin/soffice
sh "$SRC/tests/cli/report/people.sh" a Nord 6 | kik-score - >a.jsonl

# running PID: it runs; one that is dead may wait for its parent to take note of it
running() { test -e "/proc/$1" && ! grep -q '^State:.*Z' "/proc/$1/status"; }

for signal in TERM INT HUP; do
	rm -f state
	# a shell without job control lets what runs in the background ignore INT
	PATH="$PWD/bin:$PATH" TMPDIR="$PWD/tmp" STATE="$PWD/state" \
		python3 -c 'import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execvp(sys.argv[1], sys.argv[1:])' kik-report svarrapport -f pdf -o out/ a.jsonl 2>err &
	pid=$!
	n=0
	until test -e state; do
		n=$((n + 1))
		test $n -lt 600
		sleep 0.05
	done
	kill -s $signal $pid
	s=0
	wait $pid || s=$?
	test $s -gt 128
	test "$(kill -l $s)" = $signal
	test -z "$(find tmp out -mindepth 1)"
	if running "$(cat state)"; then
		exit 1
	fi
done
