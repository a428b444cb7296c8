# another id, edition or scale: the digest follows; a scale comes from any built-in frame
--- setup
sed 's/"indsats"/"p"/g' "$SRC/frames/kvik.json" | grep -v '"digest"' >other.json
--- command
kik-init frame --id egen --edition 2026 kvik | sed -n '2,6p'
kik-init frame --scale kik05 kvik >scaled.json
sed -n '4,6p' scaled.json
grep -c '"scale": "kik05"' scaled.json
kik-init frame --check scaled.json
kik-init frame --scale caf100 --id alle kvik | grep -c '"scale": "caf100"'
kik-init frame --edition 1 kvik | cmp - "$SRC/frames/kvik.json" && echo same
kik-init frame --scale seven
kik-init frame --scale caf100 other.json
kik-init frame --id ''
kik-init frame --list --id x
kik-init frame --check --scale caf100 other.json
--- stdout
  "format": "kik-frame",
  "version": 1,
  "id": "egen",
  "edition": "2026",
  "digest": "sha256:d7f632053faca95ac0a342c51012d0337a0b5922c35bfa1f308f7ff8493febb5",
  "id": "kvik-kik05",
  "edition": "1",
  "digest": "sha256:38c406d30b846d1c223690dfee0bc0696ae3af03b828b329147421077cec59db",
9
9
same
--- stderr
kik-init: error: usage: --scale is 'seven', but expected one of caf100, caf100fine, efqm-radar, kik05, caf05
kik-init: try 'kik-init --help'
kik-init: error: usage: the scale 'caf100' has no words for the panel 'p'; put it into the frame by hand
kik-init: try 'kik-init --help'
kik-init: error: usage: --id is '', but expected 1 to 100 printable characters
kik-init: try 'kik-init --help'
kik-init: error: usage: --list takes no --id, --edition or --scale
kik-init: try 'kik-init --help'
kik-init: error: usage: --check takes no --id, --edition or --scale
kik-init: try 'kik-init --help'
--- status
2
