#!/bin/sh
# paths: no path of someone's machine in the files of the project, no blank in a name.
bad=0
list() {
	if git rev-parse -q --git-dir >/dev/null 2>&1; then
		git ls-files -c -o --exclude-standard
	else
		find . -path './build*' ! -path './build-aux*' -prune -o -type f -print
	fi
}
# the patterns are written so that they do not find themselves
if list | grep -v '^LICENSE$' | tr '\n' '\0' |
	xargs -0 -r grep -nIE '(^|[^[:alnum:]_.)}$/-])/(home|root|work|Users)/[[:alnum:]]' --; then
	echo 'a path of one machine'
	bad=1
fi
if list | grep ' '; then
	echo 'a blank in a file name'
	bad=1
fi
exit $bad
