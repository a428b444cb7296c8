# A long line is refused within little memory
--- command
(ulimit -v 400000; { printf '{"format":"'; head -c 200000000 /dev/zero | tr '\0' x; } | kik-merge; echo $?)
--- stdout
3
--- stderr
kik-merge: (standard input):1:1: error: json: a JSON document of more than 67108864 bytes
kik-merge: 0 results; 1 error
