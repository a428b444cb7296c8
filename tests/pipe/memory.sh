# Memory stays small whatever comes in; what has no end is refused.
# 2 GB of an open quote, a field of 1 GB, a million columns, lists 100,000 deep.
set -e
# sanitizers take memory of their own
limit=60
export ADDRESS_SPACE=400
if test -n "$ASAN_OPTIONS"; then
	limit=100000
	ADDRESS_SPACE=
fi

# takes STATUS CODE KIND TOOL...
takes() {
	want=$1 code=$2 kind=$3
	shift 3
	got=$(python3 -B "$SRC/tests/pipe/memory.py" "$@" "$kind" 2>err)
	echo "$kind: status, MB, seconds: $got"
	test "${got%% *}" = "$want"
	used=${got#* }
	test "${used% *}" -lt $limit
	test -z "$code" || grep -q " $code: " err || { cat err; exit 1; }
}
takes 3 too-long open_quote kik-score
takes 3 too-long open_quote_late kik-score
takes 3 too-long open_quote_spooled kik-score -f answers
takes 3 too-long long_field kik-score
takes 3 too-long long_bare_field kik-score
takes 3 too-long wide_row kik-score
takes 3 delimiter line kik-score
takes 3 delimiter columns kik-score
takes 3 too-long utf16 kik-score
takes 3 no-rows blank_lines kik-score
takes 3 json json_deep kik-score
takes 3 json json_wide kik-score
takes 3 delimiter line kik-merge
takes 3 json result_deep kik-merge
takes 3 delimiter open_quote kik-report tal
# read by two threads
export AS_FILE=1
takes 3 too-long quote_behind_rows kik-score
takes 3 too-long field_behind_rows kik-score
takes 3 too-long columns_behind_rows kik-score
takes 3 json json_deep kik-score
unset AS_FILE
# what is gathered takes the room of its groups, whatever was said
takes 0 '' results kik-merge --by all
# a line of JSON may have 64 MB
limit=$((limit + 40))
takes 3 json json_line kik-merge
