#!/bin/sh
# headers: each compiles alone, with gcc and with clang, and has a guard named after it.
bad=0
for h in include/kik/*.h; do
	test -e "$h" || continue
	for cc in gcc clang; do
		printf '#include "%s"\nextern int kik_lint_;\n' "kik/${h##*/}" |
			"$cc" -std=c11 -D_GNU_SOURCE -Iinclude -Wall -Wextra -Wpedantic -Werror \
				-fsyntax-only -x c - || {
			echo "$h: does not compile alone with $cc"
			bad=1
		}
	done
	name=$(basename "$h" .h | tr 'a-z-' 'A-Z_')
	grep -q "^#ifndef KIK_${name}_H\$" "$h" || {
		echo "$h: expected the include guard KIK_${name}_H"
		bad=1
	}
done
exit $bad
