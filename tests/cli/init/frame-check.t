# a good frame: silence, or a line with -v
--- command
kik-init frame -o own.json
kik-init frame --check own.json
echo "$?"
kik-init frame --check -v own.json 2>&1 | sed 's/sha256:[0-9a-f]*/sha256:…/'
--- stdout
0
kik-init: own.json: frame 'kik', edition 1: 8 themes, 20 questions, sha256:…
