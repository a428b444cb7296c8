# usage errors: what was expected, status 2, nothing made
--- setup
printf 'unit;name\nsol;Solsikken\n' >units.csv
--- command
try() {
	kik-init "$@" 2>&1 | sed '/^kik-init: try/d'
	kik-init "$@" 2>/dev/null
	test $? = 2 || echo "status $?"
}
try
try rounds
try frame --list kik
try frame --check
try frame kik other
try frame --frame kik kik
try frame -f docx
try frame --units units.csv
try frame --forms csv
try round --round 2026 --unit sol --participants 2
try round --round 2026 --unit sol --participants 2 r other
try round --unit sol --participants 2 r
try round --round 2026 r
try round --round 2026 --units units.csv --unit sol r
try round --round 2026 --units units.csv --area x r
try round --round 2026 --units units.csv r
try round --round 2026 --unit sol r
try round --round 2026 --unit sol --participants 0 r
try round --round 2026 --unit sol --participants 1001 r
try round --round 2026 --unit sol --participants 2 --themes T1,T9 r
try round --round 2026 --unit sol --participants 2 --themes '' r
try round --round 2026 --unit sol --participants 2 --forms csv,pdf r
try round --round 2026 --unit sol --participants 2 --deadline 2026-02-29 r
try round --round 2026 --unit sol --participants 2 --start 2026-09-02 --deadline 2026-09-01 r
try round --round ' ' --unit sol --participants 2 r
try round --round 2026 --unit "$(printf 'a\tb')" --participants 2 r
try round --round 2026 --unit "$(printf '\370')" --participants 2 r
try round --round 2026 --unit sol --participants 2 --list r
try round --round 2026 --unit sol --participants 2 -o x r
ls -A
--- stdout
kik-init: error: usage: which document? expected frame, crosswalk, round, consensus, priorities, actions, indicators, survey, deviations or close
kik-init: error: usage: no document 'rounds'; expected frame, crosswalk, round, consensus, priorities, actions, indicators, survey, deviations or close
kik-init: error: usage: --list takes no frame and no --check
kik-init: error: usage: --check needs the FILE of a frame
kik-init: error: usage: one frame only
kik-init: error: usage: one frame only
kik-init: error: usage: --format is 'docx'; expected one of json|csv|xlsx
kik-init: error: usage: --units is not for 'frame'
kik-init: error: usage: --forms is not for 'frame'
kik-init: error: usage: expected one ROUNDDIR, the directory to make or to change
kik-init: error: usage: expected one ROUNDDIR, the directory to make or to change
kik-init: error: usage: --round ID is missing: the round's id, such as 2026
kik-init: error: usage: expected --units UNITS.csv, or --unit ID for a single unit
kik-init: error: usage: expected --units UNITS.csv, or --unit ID for a single unit
kik-init: error: usage: --name, --area and --municipality go with --unit; UNITS.csv has columns for them
kik-init: error: usage: how many take part in unit 'sol'? give --participants, or a column 'participants' in UNITS.csv
kik-init: error: usage: how many take part in unit 'sol'? give --participants, or a column 'participants' in UNITS.csv
kik-init: error: usage: --participants is '0'; expected 1 to 1000, or a file
kik-init: error: usage: --participants is '1001'; expected 1 to 1000, or a file
kik-init: error: usage: --themes names 'T9'; the themes of frame 'kik' are T1, T2, T3, T4, T5, T6, T7, T8
kik-init: error: usage: --themes names ''; the themes of frame 'kik' are T1, T2, T3, T4, T5, T6, T7, T8
kik-init: error: usage: --forms names 'pdf'; expected html, csv, xlsx
kik-init: error: usage: --deadline is '2026-02-29'; expected a date as YYYY-MM-DD
kik-init: error: usage: --deadline 2026-09-01 is before --start 2026-09-02
kik-init: error: usage: --round is ' '; expected printable text, an id of 1 to 100 characters
kik-init: error: usage: --unit is 'a\x09b'; expected printable text, an id of 1 to 100 characters
kik-init: error: usage: --unit is '\xF8'; expected printable text, an id of 1 to 100 characters
kik-init: error: usage: --list is not for 'round'
kik-init: error: usage: 'round' writes ROUNDDIR; it takes no --output and no --format
units.csv
