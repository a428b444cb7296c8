# --day and --breaks: the agenda on the clock; a bad day or break is a usage error
--- setup
kik-score --round 2026 --unit solsikken "$EXAMPLES/2026/solsikken.csv" >r.jsonl
--- command
show() {
	echo "$*"
	kik-report svarrapport -f txt "$@" r.jsonl | sed -n '/^Dagsorden/,/^T1/p' |
		sed -n 's/^\( *[0-9]*  *[0-9]*\.[0-9][0-9]\)  \([PFS][0-9a-z]*\).* \([0-9]*\)$/\1 \2 \3/p'
}
show
show --day 8.30-12:00 --breaks 10:00+20
show --day 12:30-15:00
show --day 13:00-13:17 --breaks none
for d in 9-15 15:00-9:00 9:00-25:00; do kik-report svarrapport --day $d r.jsonl; done
for b in 10:15 8:00+15 10:00+20,10:15+5 9:00+390; do kik-report svarrapport --breaks $b r.jsonl; done
--- stdout

  1   9.00 S05 45
  2   9.45 S19 30
     10.15 Pause 15
  3  10.30 S15 25
  4  10.55 S06 25
  5  11.20 S14 20
  6  11.40 S03 20
     12.00 Frokost 45
  7  12.45 S17 20
  8  13.05 S11 15
  9  13.20 S07 15
 10  13.35 S12 15
 11  13.50 S16 15
     14.05 Pause 15
 12  14.20 S08 10
 13  14.30 S04 10
 14  14.40 S02 10
 15  14.50 S10 10
 16  15.00 S20 10
 17  15.10 S18 5
 18  15.15 S01 5
 19  15.20 S09 5
 20  15.25 S13 5
--day 8.30-12:00 --breaks 10:00+20
  1   8.30 S05 20
  2   8.50 S19 15
  3   9.05 S15 15
  4   9.20 S06 15
  5   9.35 S14 10
  6   9.45 S03 10
      9.55 Pause 20
  7  10.15 S17 10
  8  10.25 S11 10
  9  10.35 S07 10
 10  10.45 S12 10
 11  10.55 S16 10
 12  11.05 S08 10
 13  11.15 S04 10
 14  11.25 S02 5
 15  11.30 S10 5
 16  11.35 S20 5
 17  11.40 S18 5
 18  11.45 S01 5
 19  11.50 S09 5
 20  11.55 S13 5
--day 12:30-15:00
  1  12.30 S05 10
  2  12.40 S19 10
  3  12.50 S15 10
  4  13.00 S06 10
  5  13.10 S14 10
  6  13.20 S03 10
  7  13.30 S17 10
  8  13.40 S11 5
  9  13.45 S07 5
 10  13.50 S12 5
 11  13.55 S16 5
     14.00 Pause 15
 12  14.15 S08 5
 13  14.20 S04 5
 14  14.25 S02 5
 15  14.30 S10 5
 16  14.35 S20 5
 17  14.40 S18 5
 18  14.45 S01 5
 19  14.50 S09 5
 20  14.55 S13 5
--day 13:00-13:17 --breaks none
  1  13.00 S05 5
  2  13.05 S19 5
  3  13.10 S15 5
--- status
2
--- stderr
kik-report: error: usage: --day is '9-15'; expected start and end, such as 9:00-15:30
kik-report: try 'kik-report --help'
kik-report: error: usage: --day is '15:00-9:00'; it ends before it begins
kik-report: try 'kik-report --help'
kik-report: error: usage: --day is '9:00-25:00'; expected start and end, such as 9:00-15:30
kik-report: try 'kik-report --help'
kik-report: error: usage: --breaks is '10:15'; expected start+minutes, such as 10:15+15,12:00+45, or none
kik-report: try 'kik-report --help'
kik-report: error: usage: --breaks: '8:00+15' is not within the day
kik-report: try 'kik-report --help'
kik-report: error: usage: --breaks: '10:15+5' lies over another break
kik-report: try 'kik-report --help'
kik-report: error: usage: --day and --breaks leave no time for questions
kik-report: try 'kik-report --help'
