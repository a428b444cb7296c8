# a full disk is told
--- command
kik-init frame >/dev/full
--- stderr
kik-init: standard output: error: io: cannot write: No space left on device
kik-init: 1 error
--- status
4
