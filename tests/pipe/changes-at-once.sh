# An open round that several change at once: each change is there or was refused, none is lost,
# and what stands in round.json, codes.csv and forms/ belongs together.
set -e
printf 'unit;name;participants\naa;A;1\n' >UNITS.csv
kik-init round --round 2026 --units UNITS.csv --forms csv r
for unit in ba bb bc bd be bf; do
	printf 'unit;name;participants\n%s;B;2\n' $unit >$unit.csv
	(
		s=0
		kik-init round --add $unit.csv r 2>$unit.err || s=$?
		echo $s >$unit.status
	) &
done
wait
for unit in ba bb bc bd be bf; do
	s=$(cat $unit.status)
	there=0
	! grep -q "\"id\": *\"$unit\"" r/round.json || there=1
	if test "$s" = 0; then
		test $there = 1
		test "$(grep -c "^$unit;" r/codes.csv)" = 2
		test "$(find r/forms/$unit -type f | wc -l)" = 2
	else
		# told that somebody else is at it; again it goes through
		test "$s" = 4
		test $there = 0
		test -s $unit.err
		if grep "^$unit;" r/codes.csv; then exit 1; fi
		kik-init round --add $unit.csv r
	fi
done
test "$(sed 1d r/codes.csv | wc -l)" = 13
test "$(find r/forms -type f | wc -l)" -ge 13
test -z "$(find r -name '.*' -type f)"
kik-report status -f csv r | sed 1d | wc -l | grep -qx 13
