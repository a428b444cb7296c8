#!/bin/sh
# manuals: mandoc finds nothing to warn of, and every tool has its page.
bad=0
for page in man/*.[157]; do
	test -e "$page" || continue
	mandoc -Tlint -Wwarning "$page" || bad=1
done
for tool in cmd/kik-*.c; do
	page=man/$(basename "$tool" .c).1
	if test -e "$tool" && ! test -e "$page"; then
		echo "$page is missing"
		bad=1
	fi
done
exit $bad
