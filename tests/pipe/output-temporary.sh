# A workbook is made of files in memory: with no room for them it is not put out in part.
set -e
python3 -B "$SRC/tests/pipe/town.py" 1 6 text >town.csv
kik-score town.csv >town.jsonl
kik-init consensus -f xlsx -o whole.xlsx town.jsonl
kik-report svarrapport -f xlsx -o report.xlsx town.jsonl
whole=0 refused=0
# blocks of 512 bytes, or of 1024 in some shells: from less than the archive to more than any part
for limit in 6 12 18 24 28 30 32 34 36 40 48 64 128 256; do
	for made in whole report; do
		(
			set +e
			ulimit -f $limit
			if test $made = whole; then
				kik-init consensus -f xlsx town.jsonl 2>err
			else
				kik-report svarrapport -f xlsx town.jsonl 2>err
			fi
			echo $? >status
		) | cat >out
		if test "$(cat status)" = 0; then
			cmp out $made.xlsx
			whole=$((whole + 1))
		else
			test "$(cat status)" = 4
			test ! -s out
			grep -q 'error: io: cannot write the workbook' err
			test "$(wc -l <err)" = 2
			refused=$((refused + 1))
		fi
	done
done
echo "$whole whole, $refused refused"
test $whole -gt 2
test $refused -gt 2
