# Two threads read a large file, one half each: what comes out, and what is said in which order,
# is what one processor gives.
set -e
python3 -B "$SRC/tests/pipe/halves.py" .
cpu=$(taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/')

# run NAME: standard output, messages and problems of the last run, as NAME.*
run() {
	name=$1
	shift
	status=0
	"$@" >"$name.out" 2>"$name.err" || status=$?
	echo "$status" >>"$name.err"
}

for f in *.csv; do
	how='-v --skip-unknown'
	case $f in
	usual.csv | many-units.csv) how='--no-text -f csv' ;;
	esac
	# the options are words
	# shellcheck disable=SC2086
	run two kik-score $how --problems two.problems --force "$f"
	# shellcheck disable=SC2086
	run one taskset -c "$cpu" kik-score $how --problems one.problems --force "$f"
	for what in out err problems; do
		cmp "one.$what" "two.$what" || { echo "$f: $what" >&2; exit 1; }
	done
	rm "$f"
done
