# a JSON file of more than 64 MiB, and one nested without end: refused at once
--- command
{ printf '{"x-a":"'; head -c 70000000 /dev/zero | tr '\0' x; printf '"}'; } | timeout 5 kik-score; echo $?
head -c 60000000 /dev/zero | tr '\0' '{' | timeout 5 kik-score; echo $?
head -c 60000000 /dev/zero | tr '\0' '[' | sed '1s/^/{"x-a":/' | timeout 5 kik-score; echo $?
--- stdout
3
3
3
--- stderr
kik-score: (standard input): error: json: a JSON document of more than 67108864 bytes
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: (standard input):1:2: error: json: not JSON at '{'; expected "
kik-score: 0 units: 0 scored, 0 withheld; 1 error
kik-score: (standard input):1:39: error: json: nested deeper than 32 levels
kik-score: 0 units: 0 scored, 0 withheld; 1 error
