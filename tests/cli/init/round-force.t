# --force makes a round anew, but not where anything was answered, changed or added since
--- setup
kik-init round --round 2026 --unit sol --participants 2 r
--- command
again() {
	kik-init round --force --round 2026 --unit sol --participants 3 r 2>&1 |
		sed 's/[BCDFGHJKLMNPQRSTVWXZ]\{8\}/CODE/'
}
mkdir r/answers/sol && echo x >r/answers/sol/svar.csv && again
rm -r r/answers/sol && touch -d tomorrow r/codes.csv && again
touch -r r/round.json r/codes.csv
for f in r/forms/sol/*; do touch -d tomorrow "$f"; break; done
again
touch -r r/round.json r/forms/sol/*
echo x >r/notes.txt && again
ls r/forms/sol | wc -l
rm r/notes.txt && mkdir r/answers/empty && again
ls r/forms/sol | wc -l
ls -A . r
--- stdout
kik-init: r/answers/sol/svar.csv: error: io: is an answer; --force does not remove a round with answers
kik-init: 1 error
kik-init: r/codes.csv: error: io: was changed after the round was made; --force does not remove it
kik-init: 1 error
kik-init: r/forms/sol/CODE.html: error: io: was changed after the round was made; --force does not remove it
kik-init: 1 error
kik-init: r/notes.txt: error: io: is no part of a round; --force does not remove it
kik-init: 1 error
2
3
.:
r

r:
VEJLEDNING.md
answers
codes.csv
forms
frame.json
round.json
