# --version says tool and version, whatever else is asked
--- command
for t in kik-init kik-score kik-merge kik-report; do
	test "$($t --version)" = "$t $(cat "$SRC/VERSION")" && $t -V nowhere | cut -d' ' -f1
done
--- stdout
kik-init
kik-score
kik-merge
kik-report
