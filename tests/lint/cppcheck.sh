#!/bin/sh
# cppcheck: warnings, performance and portability, over lib/ and cmd/.
set -eu
test -n "$(find lib cmd -name '*.c' 2>/dev/null | head -n 1)" || exit 0
mkdir -p "$BUILD/cppcheck"
cppcheck -q -j "$(nproc)" --std=c11 --enable=warning,performance,portability \
	--inline-suppr --error-exitcode=1 --cppcheck-build-dir="$BUILD/cppcheck" \
	--suppress=missingIncludeSystem --suppress=normalCheckLevelMaxBranches \
	-D_GNU_SOURCE -DKIK_VERSION='""' -Iinclude lib cmd
