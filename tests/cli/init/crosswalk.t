# the built-in crosswalks listed, one printed, and one of a municipality's own checked against its frames
--- setup
kik-init frame --id own --edition 2026 -o own.json
kik-init crosswalk caf2020-kik | sed 's/"to": "kik"/"to": "own"/; s/caf2020-kik/mine/' >mine.json
--- command
kik-init crosswalk --list
kik-init crosswalk --list -l en | cut -f 1,5
kik-init crosswalk -l nb | cut -f 1,5
kik-init crosswalk kvik-kik | sed -n '2,8p'
kik-init crosswalk --check caf2013-kik; echo $?
kik-init crosswalk --check mine.json own.json -v; echo $?
kik-init crosswalk --check mine.json; echo $?
kik-init crosswalk no-such; echo $?
kik-init crosswalk --check; echo $?
kik-init crosswalk --check no-such; echo $?
--- stdout
caf2013-kik	edition 1	caf2013	kik	Fra CAF 2013 til KIK
caf2020-kik	edition 1	caf2020	kik	Fra CAF 2020 til KIK
kvik-kik	edition 1	kvik	kik	Fra KVIK til KIK
caf2013-kik	From CAF 2013 to KIK
caf2020-kik	From CAF 2020 to KIK
kvik-kik	From KVIK to KIK
caf2013-kik	Fra CAF 2013 til KIK
caf2020-kik	Fra CAF 2020 til KIK
kvik-kik	Fra KVIK til KIK
  "format": "kik-crosswalk",
  "version": 1,
  "id": "kvik-kik",
  "edition": "1",
  "from": "kvik",
  "to": "kik",
  "scale": "linear",
0
0
3
2
2
3
--- stderr
kik-init: mine.json: crosswalk 'mine', edition 1: 20 rows, from 'caf2020' to 'own'
kik-init: error: frame: no frame 'own'; expected caf2013, caf2020, efqm2020, kik, kvik
kik-init: 1 error
kik-init: error: usage: no crosswalk 'no-such' is built in; see kik-init crosswalk --list
kik-init: try 'kik-init --help'
kik-init: error: usage: --check needs the FILE of a crosswalk
kik-init: try 'kik-init --help'
kik-init: error: crosswalk: no crosswalk 'no-such'; expected caf2013-kik, caf2020-kik, kvik-kik, or the name of a file
kik-init: 1 error
