#!/bin/sh
# The coordinator's whole year in one command: does each day what the calendar says is due.
#
#     15 6 * * *  /usr/local/libexec/aarshjul.sh /srv/kik/2026
#
# YEAR is named after its round and holds units.csv, aarshjul.txt (the calendar, see the one beside
# this script), and where there is one forrige.jsonl, the last round's ud/alt.jsonl.  What comes back
# is put into YEAR/runde/answers and YEAR/ind/{konsensus,prioritering,handlinger,dokumentation};
# what is made stands in YEAR/ud.  Each step is done once, and once more when sheets have come or
# changed since; a day that was missed is made up for.  A step of which nothing can be made is tried
# again the next day, and those behind it wait.  cron mails what stands on standard output: nothing
# where nobody has to act.  SHEETS is the format of sheets (xlsx), PAPERS that of papers (docx).
# Exit status: the worst of the tools'.
set -u
umask 077

year=${1:?usage: aarshjul.sh YEAR [DATE]} today=${2:-$(date +%F)}
sheets=${SHEETS:-xlsx} papers=${PAPERS:-docx}
cd "$year" || exit 4
test -r aarshjul.txt -a -r units.csv || { echo "$year: aarshjul.txt or units.csv is missing" >&2; exit 4; }
round=$(basename "$PWD")
work=$(mktemp -d) || exit 4
trap 'rm -rf "$work"' EXIT
trap 'exit 4' HUP INT TERM
worst=0 did=
set -- # the last round's results, where there are any
test ! -e forrige.jsonl || set -- forrige.jsonl

# run NAME COMMAND...: tells of it in the mail when it has findings or fails
run() {
	name=$1
	shift
	"$@" 2>"$work/said"
	status=$?
	test "$status" -ne 0 || return 0
	{ echo "$name: status $status"; sed 's/^/    /' "$work/said"; echo; } >>"$work/mail"
	test "$worst" -ge "$status" || worst=$status
	return "$status"
}

# went WELL COMMAND...: run, and what was put out in spite of findings is enough
went() {
	run "$@"
	test $? -le 1
}

tell() {
	echo "$*" >>"$work/mail"
	test "$worst" -ge 1 || worst=1
}

# What has come back of a kind, counted, as one part of the year's results.
take() {
	find "ind/$1" -type f -print0 | sort -z >"$work/files"
	test -s "$work/files" || { tell "$1: nothing has come back yet (ind/$1)"; return 1; }
	went "$1" kik-score --date "$today" --files0-from "$work/files" --force -o "ud/dele/$1.jsonl"
}

gather() {
	went samlet kik-merge --force -o ud/alt.jsonl ud/dele/*.jsonl
}

paper() { # paper KIND FOLDER [LAST-ROUND]
	kind=$1 folder=$2
	shift 2
	went "$kind" kik-report "$kind" -q --date "$today" -f "$papers" --force -o "ud/$folder/" "$@" \
		ud/alt.jsonl
}

blank() { # blank KIND FOLDER [OPTION]
	kind=$1 folder=$2
	shift 2
	went "ark, $folder" kik-init "$kind" -f "$sheets" --force -o "ud/ark/$folder/" "$@" ud/alt.jsonl
}

aabning() {
	test ! -e runde/round.json || return 0
	went aabning kik-init round --round "$round" --units units.csv --start "$today" \
		--deadline "$(awk '$2 == "svarrapport" { print $1; exit }' aarshjul.txt)" runde
}

status() {
	went status kik-report status -f csv --excel --force -o ud/status.csv runde || return
	missing=$(grep -c ';missing;' ud/status.csv)
	test "$missing" -eq 0 || tell "status: $missing have not delivered; ud/status.csv is the mail merge"
}

svarrapport() {
	went svarrapport kik-score --force -o ud/dele/svar.jsonl runde && gather &&
		paper svarrapport svarrapport "$@" && blank consensus konsensus "$@"
}

konsensus() {
	take konsensus && gather && paper konsensusrapport konsensusrapport "$@" &&
		blank priorities prioritering
}

luk() {
	went luk kik-init close runde && rm -f ud/status.csv # it has the names and codes
}

prioritering() {
	take prioritering && gather && paper prioritering prioritering &&
		blank actions handlinger --carry-over "$@" && blank indicators dokumentation "$@"
}

handleplan() {
	take handlinger && gather && paper handleplan handleplan "$@" &&
		paper projektbeskrivelse projektbeskrivelse
}

opfoelgning() {
	take handlinger || return
	test -z "$(find ind/dokumentation -type f)" || take dokumentation || return
	gather && paper opfoelgning "opfoelgning/$today" "$@" && paper handleplan handleplan "$@" &&
		went omraader kik-merge --by area --date "$today" --force -o ud/omraader.jsonl ud/alt.jsonl &&
		went overblik kik-report overblik -q --date "$today" -f "$papers" --force \
			-o "ud/overblik.$papers" ud/omraader.jsonl
}

make() {
	step=$1
	shift
	case $step in
	aabning) aabning ;;
	status) status ;;
	svarrapport) svarrapport "$@" ;;
	konsensus) konsensus "$@" ;;
	luk) luk ;;
	prioritering) prioritering "$@" ;;
	handleplan) handleplan "$@" ;;
	opfoelgning) opfoelgning "$@" ;;
	*) tell "aarshjul.txt: '$step' is no step" && return 1 ;;
	esac
}

# Which folder of ind a step reads; none: what it made stands.
reads() {
	case $1 in
	konsensus | prioritering) echo "ind/$1" ;;
	handleplan) echo ind/handlinger ;;
	opfoelgning) echo ind/handlinger ind/dokumentation ;;
	esac
}

# is_due DAY STEP: was not done, or is the last of its kind and sheets came later, however old they are
is_due() {
	test -e ".gjort/$1-$2" || return 0
	test "$1" = "$(awk -v t="$today" -v s="$2" '$2 == s && $1 <= t { d = $1 } END { print d }' aarshjul.txt)" ||
		return 1
	folders=$(reads "$2")
	# shellcheck disable=SC2086 # one or two folders without blanks
	test -n "$folders" && test -n "$(find $folders -type f -cnewer ".gjort/$1-$2" | head -n 1)"
}

mkdir -p .gjort ud/dele ind/konsensus ind/prioritering ind/handlinger ind/dokumentation || exit 4
(: >>.gjort/laas) || exit 4
exec 9>>.gjort/laas
flock -n -E 75 9
case $? in
0) ;;
75) echo "another run is at work in $year"; exit 0 ;;
*) exit 4 ;; # it has said why
esac
touch "$work/mail"
awk -v t="$today" '$1 ~ /^[0-9]/ && $1 <= t { print $1, $2 }' aarshjul.txt >"$work/due"
while read -r day step <&3; do
	is_due "$day" "$step" || continue
	touch .gjort/begun
	if make "$step" "$@"; then
		mv .gjort/begun ".gjort/$day-$step"
		did="$did $step"
	elif test "$step" != luk; then
		break # what comes after it builds on it
	fi
done 3<"$work/due"
rm -f .gjort/begun
test -z "$did" -a "$worst" -eq 0 || echo "$today status $worst:$did" >>aarshjul.log
cat "$work/mail"
exit "$worst"
