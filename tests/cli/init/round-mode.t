# codes.csv and what will hold answers are for one person alone, whatever the umask
--- command
umask 000
kik-init round --round 2026 --unit sol --participants 1 r
stat -c '%a %n' r r/answers r/codes.csv r/round.json r/forms r/forms/sol
--- stdout
777 r
700 r/answers
600 r/codes.csv
666 r/round.json
777 r/forms
777 r/forms/sol
