# libzip is fetched when the first archive is met: without it tables are read as ever, and an
# archive is refused by name, as what the system lacks and not as a fault of the file.
set -e
name=$(sed -n 's/.*"\(.*\)".*/\1/p' "$BIN/../gen/zip_library.c")
mkdir lib
: >"lib/$name"
printf 'unit;round;respondent;question;points\nsol;2026;P1;S01;3\n' >sol.csv
python3 -B -c 'import zipfile; zipfile.ZipFile("sol.zip", "w").write("sol.csv")'

kik-score -f csv sol.zip >whole.csv
LD_LIBRARY_PATH=lib kik-score -f csv sol.csv | cmp - whole.csv

status=0
LD_LIBRARY_PATH=lib kik-score -f csv sol.zip >none 2>said || status=$?
test "$status" = 4
test ! -s none
grep -qF "kik-score: $name: error: io: cannot load" said
! grep -q 'zip-broken' said
