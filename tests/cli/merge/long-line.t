# A long line is refused within little memory
--- command
# AddressSanitizer reserves more than that
(test "$ASAN_OPTIONS" || ulimit -v 400000; { printf '{"format":"'; head -c 200000000 /dev/zero | tr '\0' x; } | kik-merge -l da; echo $?)
--- stdout
3
--- stderr
kik-merge: (standard input):1:1: fejl: json: et JSON-dokument på mere end 67108864 byte
kik-merge: 0 resultater; 1 fejl
