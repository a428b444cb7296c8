#!/bin/sh
# size: a note, never a fault: C files of more than 400 lines, tools of more than 160.
find lib include cmd -name '*.[ch]' 2>/dev/null | sort | while read -r f; do
	n=$(wc -l <"$f")
	max=400
	case $f in cmd/kik-*) max=160 ;; esac
	test "$n" -gt "$max" && echo "note: $f has $n lines: does it do a second thing?"
done
exit 0
