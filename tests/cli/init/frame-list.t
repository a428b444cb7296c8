# the built-in frames, with tabs between the columns; the title in the language
--- command
kik-init frame --list
kik-init frame --list -l en | cut -f 1,5
kik-init frame --list -l nb | cut -f 1,5
--- stdout
caf2013	edition 1	9 themes	28 questions	CAF 2013: fælles europæisk model for selvevaluering
caf2020	edition 1	9 themes	28 questions	CAF 2020: fælles europæisk model for selvevaluering
efqm2020	edition 1	7 themes	32 questions	EFQM-modellen 2020
kik	edition 1	8 themes	20 questions	Den Kommunale Kvalitetsmodel
kvik	edition 1	9 themes	23 questions	KVIK: kvalitetsværktøj til udvikling af innovation og kompetence
caf2013	CAF 2013: Common Assessment Framework
caf2020	CAF 2020: Common Assessment Framework
efqm2020	The EFQM Model 2020
kik	The Danish Municipal Quality Model
kvik	KVIK: the Danish tool made from CAF
caf2013	CAF 2013: felles europeisk rammeverk for egenvurdering
caf2020	CAF 2020: felles europeisk rammeverk for egenvurdering
efqm2020	EFQM-modellen 2020
kik	Den danske kommunale kvalitetsmodellen
kvik	KVIK: det danske verktøyet bygd på CAF
