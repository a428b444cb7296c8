#!/bin/sh
# scripts: shellcheck on every shell script, and each Python script compiles.
bad=0
for f in $(find .ci build-aux tests examples -type f ! -name '*.t' 2>/dev/null | sort); do
	case $(head -c 64 "$f" | head -n 1 | tr -d '\0') in
	'#!'*python*)
		python3 -c 'import sys; compile(open(sys.argv[1]).read(), sys.argv[1], "exec")' \
			"$f" || bad=1
		;;
	'#!'*bash*) shellcheck -s bash "$f" || bad=1 ;;
	'#!'*sh*) shellcheck -s sh "$f" || bad=1 ;;
	*)
		# run with sh by the test runner: no first line needed. PATH finds the tools.
		case $f in tests/*.sh) shellcheck -s sh "$f" || bad=1 ;; esac
		;;
	esac
done
exit $bad
