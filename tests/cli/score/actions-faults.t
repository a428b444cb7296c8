# numbers, days and words of actions that cannot be told
--- command
printf 'unit,round,id,goal,responsible,indicator,cost,hours,target,start,status,phase\nsol,2026,H1,g,l,i,50.000,1e3,-0.125,2026-02-30,igang,x\nsol,2026,H2,g,l,i,1.5,"1,5",-2.5,soon,late,act\nsol,2026,H3,g,l,i,-1,2000000000000,0.12345,,,\n' >sheet.csv
kik-score sheet.csv
kik-score --decimal both -l da sheet.csv
--- stdout
--- stderr
kik-score: sheet.csv:2:37: error: date: 'start' is '2026-02-30'; expected a date as YYYY-MM-DD
kik-score: sheet.csv:2:26: error: number: 'hours' is '1e3'; expected a number from 0
kik-score: sheet.csv:2:19: error: number: 'cost' is '50.000'; expected a number without thousands separators, such as 50000
kik-score: sheet.csv:2:54: error: choice: 'phase' is 'x'; expected one of plan, do, check, act
kik-score: sheet.csv:3:34: error: date: 'start' is 'soon'; expected a date as YYYY-MM-DD
kik-score: sheet.csv:3:23: error: number: 'hours' is '1,5'; expected a decimal point, as in the rest of the file
kik-score: sheet.csv:3:39: error: choice: 'status' is 'late'; expected one of not-started, running, done, postponed, dropped
kik-score: sheet.csv:4:22: error: number: 'hours' is '2000000000000'; expected a number from 0
kik-score: sheet.csv:4:19: error: number: 'cost' is '-1'; expected a number from 0
kik-score: sheet.csv:4:36: error: number: 'target' is '0.12345'; expected a number
kik-score: 1 unit: 0 scored, 1 withheld; 10 errors
kik-score: sheet.csv:2:37: fejl: date: 'start' er '2026-02-30'; ventede en dato som ÅÅÅÅ-MM-DD
kik-score: sheet.csv:2:26: fejl: number: 'hours' er '1e3'; ventede et tal fra 0
kik-score: sheet.csv:2:19: fejl: number: 'cost' er '50.000'; ventede et tal uden tusindtalsskilletegn, fx 50000
kik-score: sheet.csv:2:54: fejl: choice: 'phase' er 'x'; ventede et af ordene planlæg, udfør, følg op, justér
kik-score: sheet.csv:3:34: fejl: date: 'start' er 'soon'; ventede en dato som ÅÅÅÅ-MM-DD
kik-score: sheet.csv:3:39: fejl: choice: 'status' er 'late'; ventede et af ordene ikke startet, i gang, gennemført, udskudt, opgivet
kik-score: sheet.csv:4:22: fejl: number: 'hours' er '2000000000000'; ventede et tal fra 0
kik-score: sheet.csv:4:19: fejl: number: 'cost' er '-1'; ventede et tal fra 0
kik-score: sheet.csv:4:36: fejl: number: 'target' er '0.12345'; ventede et tal
kik-score: 1 enhed: 0 talt op, 1 tilbageholdt; 9 fejl
--- status
3
