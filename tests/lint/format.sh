#!/bin/sh
# format: C files are as clang-format leaves them. To mend: make format.
# Versions differ in corners: another one than Debian 12's 14 gives notes, not faults.
set -eu
files=$(find cmd include lib tests -name '*.[ch]' | sort)
test -z "$files" && exit 0
version=$(clang-format --version | sed 's/.*version \([0-9]*\).*/\1/')
# file names here have no blanks
# shellcheck disable=SC2086
places=$(clang-format --dry-run $files 2>&1 | sed -n 's/:[0-9]*:[0-9]*: warning: .*//p' |
	uniq -c | sed 's/^ *\([0-9]*\) \(.*\)/\2: \1 places/')
test -z "$places" && exit 0
echo "$places"
test "$version" = 14 || { echo "note: by clang-format $version, 14 may differ"; exit 0; }
echo "run 'make format'"
exit 1
