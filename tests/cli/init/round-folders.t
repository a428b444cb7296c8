# ids that a file system would not tell apart, or not take, get folders of their own
--- setup
printf 'unit;municipality;participants\nA;;1\na;;1\nsol;Vig;1\nsol;Holm;1\nBørnehus æøå;;1\n../x;;1\nCON;;1\n' >units.csv
--- command
kik-init round --round 2026 --units units.csv r
ls r/forms
ls
--- stdout
---x-d6b96a97
a
a-559aead0
boernehus-aeoeaa-63de7d36
con-a3dbc4b6
sol-46dc7776
sol-6115b465
r
units.csv
