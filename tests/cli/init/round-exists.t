# what is there is never written over; an empty directory is taken
--- setup
mkdir full empty
echo mine >full/note
echo mine >file
ln -s empty link
--- command
for d in full file link empty/../empty . no/where; do
	kik-init round --round 2026 --unit sol --participants 1 "$d"
	echo "$d: $?"
done
cat full/note file
ls -A
ls empty
kik-init round --round 2026 --unit sol --participants 1 empty
kik-init round --force --round 2026 --unit sol --participants 1 full
--- stdout
full: 4
file: 4
link: 4
empty/../empty: 0
.: 4
no/where: 4
mine
mine
empty
file
full
link
VEJLEDNING.md
answers
codes.csv
forms
frame.json
round.json
--- stderr
kik-init: full: error: io: already exists and is not empty; nothing is written over it
kik-init: 1 error
kik-init: file: error: io: already exists and is no directory
kik-init: 1 error
kik-init: link: error: io: is a symbolic link; give the directory itself
kik-init: 1 error
kik-init: .: error: io: cannot make the directory: Device or resource busy
kik-init: 1 error
kik-init: no/where: error: io: cannot make the directory: No such file or directory
kik-init: 1 error
kik-init: empty: error: io: already exists and is not empty; nothing is written over it
kik-init: 1 error
kik-init: full: error: io: already exists and is not empty; nothing is written over it
kik-init: 1 error
--- status
4
