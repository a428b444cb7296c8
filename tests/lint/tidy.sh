#!/bin/sh
# tidy: clang-tidy (.clang-tidy) over lib/ and cmd/.
set -eu
# shellcheck disable=SC2016
find lib cmd -name '*.c' 2>/dev/null | sort |
	xargs -r -P "$(nproc)" -n 1 sh -c 'out=$(clang-tidy --quiet "$1" -- \
		-std=c11 -D_GNU_SOURCE -DKIK_VERSION="\"0\"" -Iinclude -Icmd 2>&1) || {
		printf "%s\n" "$out" | grep -v "warnings\{0,1\} generated"; exit 1; }' sh
