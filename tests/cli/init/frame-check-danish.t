# the findings in Danish, and a frame that is not there
--- setup
printf '{"format":"kik-frame","version":9}\n' >newer.json
--- command
kik-init frame --check -l da newer.json
KIK_LANG=da kik-init frame --check nowhere
--- stderr
kik-init: newer.json:1:33: fejl: format: 'kik-frame' i version 9; denne kik læser til og med version 1; brug en nyere kik
kik-init: 1 fejl
kik-init: fejl: frame: ingen spørgeramme 'nowhere'; ventede caf2013, caf2020, efqm2020, kik, kvik
kik-init: 1 fejl
--- status
3
