# the built-in frames, with tabs between the columns; the title in the language
--- command
kik-init frame --list
kik-init frame --list -l en | cut -f 1,5
kik-init frame --list -l nb | cut -f 1,5
--- stdout
kik	edition 1	8 themes	20 questions	Den Kommunale Kvalitetsmodel
kik	The Danish Municipal Quality Model
kik	Den danske kommunale kvalitetsmodellen
