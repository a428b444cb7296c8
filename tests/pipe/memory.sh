# Memory stays small whatever comes in; what has no end is refused.
set -e
# sanitizers take memory of their own
limit=60
test -z "$ASAN_OPTIONS" || limit=100000

# takes STATUS CODE KIND TOOL...
takes() {
	want=$1 code=$2 kind=$3
	shift 3
	got=$(python3 -B "$SRC/tests/pipe/memory.py" "$@" "$kind" 2>err)
	echo "$kind: status ${got% *}, ${got#* } MB"
	test "${got% *}" = "$want"
	test "${got#* }" -lt $limit
	test -z "$code" || grep -q " $code: " err || { cat err; exit 1; }
}
takes 3 too-long open_quote kik-score
takes 3 too-long open_quote_late kik-score
takes 3 too-long open_quote kik-score -f answers
takes 3 too-long long_field kik-score
takes 3 too-long wide_row kik-score
takes 3 '' line kik-score
takes 3 '' columns kik-score
takes 3 too-long utf16 kik-score
takes 3 no-rows blank_lines kik-score
takes 3 '' line kik-merge
takes 3 '' open_quote kik-report tal
# what is gathered takes the room of its groups, whatever was said
takes 0 '' results kik-merge --by all
# a line of JSON may have 64 MB
limit=$((limit + 40))
takes 3 '' json_line kik-merge
