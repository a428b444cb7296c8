#!/bin/sh
# office.sh: stands in for soffice. It makes of each N.docx a file N.pdf of the right look; OFFICE
# says what goes wrong. Its arguments go to $OFFICE_LOG, without what is different each time.
test -z "${OFFICE_LOG-}" || {
	printf '%s\n' "$@" | sed 's|file:.*/kik-[A-Za-z0-9]*/|file:WORK/|'
	ls -A
	stat -c %a .
} >>"$OFFICE_LOG"
echo 'Warning: failed to launch javaldx - java may not function correctly' >&2
case ${OFFICE-} in
fail) echo 'cannot open the display' >&2; exit 77 ;;
mute) exit 0 ;;
esac
for f in "$@"; do
	case $f in [0-9]*.docx) ;; *) continue ;; esac
	pdf=${f%.docx}.pdf
	# the first document of several, and then the same one alone
	if test "${OFFICE-}" = bad && test "$f" = 0.docx; then
		echo "Error: source file could not be loaded" >&2
		continue
	fi
	{ echo %PDF-1.6; head -c 2000 /dev/zero | tr '\0' ' '; } >"$pdf"
	test "${OFFICE-}" = half || echo '%%EOF' >>"$pdf"
done
