# what is wrong with a crosswalk: all of it in one pass, first in itself, then against its frames
--- setup
cat >self.json <<'X'
{"format":"kik-crosswalk","version":1,"id":"w","edition":"1","from":"kvik","to":"kik",
 "scale":"bands","lang":["da"],"title":{"da":"T"},"origin":{"da":"O"},"note":"x",
 "rows":[{"to":"S01","from":[{"question":"K01"},{"question":"K01","weight":0}]},
  {"to":"S01","from":[]},
  {"to":"S02","from":[{"weight":2000}]}]}
X
cat >frames.json <<'X'
{"format":"kik-crosswalk","version":1,"id":"w","edition":"1","from":"kvik","to":"kik",
 "scale":"linear","lang":["da"],"title":{"da":"T"},"origin":{"da":"O"},
 "rows":[{"to":"S01","from":[{"question":"K01"},{"question":"Q11"}]},
  {"to":"T2","from":[{"question":"K10"}]},
  {"to":"S04","from":[{"question":"K11"}]},
  {"to":"T9","from":[{"question":"K12"}]}]}
X
printf '{"format":"kik-frame","version":1}\n' >frame.json
--- command
for f in self frames frame; do
	kik-init crosswalk --check $f.json; echo "$f: $?"
done
KIK_LANG=da kik-init crosswalk --check frames.json
KIK_LANG=da kik-init crosswalk --check nej
KIK_LANG=da kik-init crosswalk --check self.json 2>&1 | grep gange
--- stdout
self: 3
frames: 3
frame: 3
kik-init: self.json:3:61: fejl: crosswalk: 'question' har 'K01' to gange
kik-init: self.json:4:9: fejl: crosswalk: 'to' har 'S01' to gange
--- stderr
kik-init: self.json:2:71: error: json: the key 'note' is unknown; expected one of the format's, or x-…
kik-init: self.json:2:10: error: json: 'scale' is 'bands'; expected linear
kik-init: self.json:3:76: error: json: 'weight' is '0'; expected 0.001 to 1000
kik-init: self.json:3:61: error: crosswalk: 'question' has 'K01' twice
kik-init: self.json:4:22: error: frame: 'from' is empty; expected at least one
kik-init: self.json:4:9: error: crosswalk: 'to' has 'S01' twice
kik-init: self.json:5:23: error: json: 'question' is missing; expected a text
kik-init: self.json:5:33: error: json: 'weight' is '2000'; expected 0.001 to 1000
kik-init: 8 errors
kik-init: frames.json:3:61: error: crosswalk: frame 'kvik' has no question 'Q11'
kik-init: frames.json:6:9: error: crosswalk: frame 'kik' has no theme or question 'T9'
kik-init: frames.json:3:16: error: crosswalk: theme 'T1' has rows for some of its questions, but none for 'S02'
kik-init: frames.json:5:9: error: crosswalk: 'S04' and its theme 'T2' both have a row; keep one kind
kik-init: 4 errors
kik-init: frame.json:1:11: error: format: the format is 'kik-frame'; expected kik-crosswalk
kik-init: 1 error
kik-init: frames.json:3:61: fejl: crosswalk: spørgerammen 'kvik' har intet spørgsmål 'Q11'
kik-init: frames.json:6:9: fejl: crosswalk: spørgerammen 'kik' har intet tema eller spørgsmål 'T9'
kik-init: frames.json:3:16: fejl: crosswalk: temaet 'T1' har rækker for nogle af sine spørgsmål, men ingen for 'S02'
kik-init: frames.json:5:9: fejl: crosswalk: både 'S04' og temaet 'T2' har en række; behold den ene slags
kik-init: 4 fejl
kik-init: fejl: crosswalk: ingen overgang 'nej'; ventede caf2013-kik, caf2020-kik, kvik-kik eller navnet på en fil
kik-init: 1 fejl
--- status
0
