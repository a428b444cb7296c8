# a bad frame: all findings in one pass, with line and column
--- setup
cat >bad.json <<'X'
{"format":"kik-frame","version":1,"id":"own","edition":"1","lang":["da"],
 "title":{"da":"Vores egen ramme"},"origin":{"da":"Vores egen"},
 "scales":[{"id":"p","min":0,"max":2,"step":1,
   "levels":[{"from":0,"to":1,"label":{"indsats":{"da":"lidt"}}},
             {"from":1,"to":2,"label":{"indsats":{"da":"meget"}}}]}],
 "panels":[{"id":"indsats","title":{"da":"Indsats"}}],
 "themes":[{"id":"T1","panel":"indsats","scale":"q","title":{"da":"Ledelse"},
   "questions":[{"id":"S01","text":{"da":"Hvordan?"}},
                {"id":"S01","text":{"da":"Hvorfor?"}},
                {"id":"S02","tekst":{"da":"Hvor?"}}]}]}
X
printf '{"format":"kik-frame",\n "version":1,\n "id":"own",\n "id":"own"}\n' >twice.json
printf '{"format":"kik-frame","version":9}\n' >newer.json
printf '{"format":"kik-round","version":1}\n' >other.json
printf '{"format":"kik-frame",' >cut.json
--- command
for f in bad twice newer other cut; do
	kik-init frame --check $f.json
	echo "$f: $?"
done
--- stdout
bad: 3
twice: 3
newer: 3
other: 3
cut: 3
--- stderr
kik-init: bad.json:5:22: error: frame: the level's 'from' is 1; expected 2, so that the levels cover the scale without gap or overlap
kik-init: bad.json:3:12: error: json: 'blank' is missing; expected a list
kik-init: bad.json:7:49: error: frame: 'scale' is 'q'; expected p
kik-init: bad.json:10:29: error: json: the key 'tekst' is unknown; expected one of the format's, or x-…
kik-init: bad.json:10:17: error: json: 'text' is missing; expected an object
kik-init: bad.json:9:23: error: frame: the id 'S01' stands twice among the questions
kik-init: 6 errors
kik-init: twice.json:4:2: error: json: the key 'id' stands twice in one object
kik-init: 1 error
kik-init: newer.json:1:33: error: format: 'kik-frame' of version 9; this kik reads up to version 1; use a newer kik
kik-init: 1 error
kik-init: other.json:1:11: error: format: the format is 'kik-round'; expected kik-frame
kik-init: 1 error
kik-init: cut.json:1:23: error: json: not JSON at ''; expected "
kik-init: 1 error
