# the frame kik as readable JSON, which is read as the same frame and written as the same bytes
--- command
kik-init frame | head -n 6 | cut -c 1-60
kik-init frame -o a.json && kik-init frame a.json -o b.json && cmp a.json b.json
kik-init frame kik | cmp - a.json
kik-init frame --frame kik -f json | cmp - a.json
kik-init frame -o a.json
--- stdout
{
  "format": "kik-frame",
  "version": 1,
  "id": "kik",
  "edition": "1",
  "digest": "sha256:8d7e30a78de226f16708d8f0abc2d62c81306ad0
--- stderr
kik-init: a.json: error: io: already exists; use --force to replace it
kik-init: 1 error
--- status
4
