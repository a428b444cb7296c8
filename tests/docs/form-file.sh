# The form as a file: its size, its policy, its script; and no addresses in the lock of npm.
set -eu
check() { "$@" || { echo "failed: $*"; exit 1; }; }
none() { ! "$@" || { echo "should find nothing: $*"; exit 1; }; }

for l in da en nb; do
	kik-init round -l "$l" --round 2026 --units "$SRC/examples/UNITS.csv" --deadline 2026-09-01 "$l"
	for f in "$l"/forms/*/*.html; do
		check test "$(wc -c <"$f")" -lt 60000
	done
	none grep -qE 'https?:|//[a-z]| on[a-z]+="|style="|@import|[^a-z]url\(' "$f"
	none grep -qi anonym "$f"
	check test "$(grep -c '<html lang='"$l" "$f")" = 1
done

# the policy names what stands in the page, and no more
python3 -B - "$f" <<'X'
import base64, hashlib, re, sys
text = open(sys.argv[1], encoding="utf-8", newline="").read()
policy = re.search(r'content="(default-src.*?)"', text)[1]
digest = lambda s: "'sha256-" + base64.b64encode(hashlib.sha256(s.encode()).digest()).decode() + "'"
script = re.search(r"<script>(.*?)</script>", text, re.S)[1]
style = re.search(r"<style>(.*?)</style>", text, re.S)[1]
assert policy == (f"default-src 'none'; script-src {digest(script)}; style-src {digest(style)}; "
                  "form-action 'none'; base-uri 'none'"), policy
assert re.sub(r"<script>.*", "", text, flags=re.S).count("<script") == 1  # the data
open("form.js", "w", encoding="utf-8").write(script)
X
check node --check form.js
check node --check "$SRC/lib/form/html/form.js"

none grep -n '"resolved"\|https\{0,1\}:' "$SRC/tests/docs/package-lock.json"
