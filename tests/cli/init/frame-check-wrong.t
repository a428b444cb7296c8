# what a frame may not be: lists that are empty, texts that lack, scales without steps, a digest of another content
--- setup
jq '.themes[0].questions = []' "$CASES/../score/small.json" >empty.json
jq '.digest = "sha256:00"' "$CASES/../score/small.json" >digest.json
jq 'del(.digest) | .themes[0].questions[0].text = {"en": "Why?"}' "$CASES/../score/small.json" >text.json
jq 'del(.digest) | .scales[0].step = 0' "$CASES/../score/small.json" >step.json
--- command
for f in empty digest text step; do
	kik-init frame --check $f.json
	echo "$f: $?"
done
kik-init frame --check -l da digest.json
--- stdout
empty: 3
digest: 3
text: 3
step: 3
--- stderr
kik-init: empty.json:60:20: error: frame: 'questions' is empty; expected at least one
kik-init: 1 error
kik-init: digest.json:78:13: error: frame: the digest is sha256:00, but the content's is sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; leave the digest out after a change
kik-init: 1 error
kik-init: text.json:63:19: error: frame: 'text' has no text in 'da'
kik-init: 1 error
kik-init: step.json:23:15: error: frame: the scale's 'step' is 0; expected a number above 0
kik-init: 1 error
kik-init: digest.json:78:13: fejl: frame: 'digest' er sha256:00, men indholdets er sha256:b2c8f35fe588fb9855be92ac6c7802c0d799bdb7502a1d59025740c5da34a797; udelad den efter en ændring
kik-init: 1 fejl
--- status
3
