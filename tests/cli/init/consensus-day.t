# --day and --breaks of the seminar: when each question begins
--- setup
kik-score "$CASES/consensus.csv" >r.jsonl
--- command
kik-init consensus --day 8.30-12:00 --breaks 10:00+20 r.jsonl | grep '^[1-9]' | cut -d ';' -f 1-4 | paste -s -d ' '
kik-init consensus --day 9:00-9:14 --breaks none r.jsonl | grep '^[1-9]' | cut -d ';' -f 1-4 | paste -s -d ' '
for d in 9-15 15:00-9:00; do kik-init consensus --day $d r.jsonl; done
kik-init consensus --breaks 10:15+15,10:20+5 r.jsonl
--- stdout
1;8.30;90;S01 2;10.20;10;S02 3;10.30;5;S13 4;10.35;5;S03 5;10.40;5;S04 6;10.45;5;S05 7;10.50;5;S06 8;10.55;5;S07 9;11.00;5;S08 10;11.05;5;S09 11;11.10;5;S10 12;11.15;5;S11 13;11.20;5;S12 14;11.25;5;S14 15;11.30;5;S15 16;11.35;5;S16 17;11.40;5;S17 18;11.45;5;S18 19;11.50;5;S19 20;11.55;5;S20
1;9.00;5;S01 2;9.05;5;S02 3;;0;S13 4;;0;S03 5;;0;S04 6;;0;S05 7;;0;S06 8;;0;S07 9;;0;S08 10;;0;S09 11;;0;S10 12;;0;S11 13;;0;S12 14;;0;S14 15;;0;S15 16;;0;S16 17;;0;S17 18;;0;S18 19;;0;S19 20;;0;S20
--- status
2
--- stderr
kik-init: error: usage: --day is '9-15'; expected start and end, such as 9:00-15:30
kik-init: try 'kik-init --help'
kik-init: error: usage: --day is '15:00-9:00'; it ends before it begins
kik-init: try 'kik-init --help'
kik-init: error: usage: --breaks: '10:20+5' lies over another break
kik-init: try 'kik-init --help'
