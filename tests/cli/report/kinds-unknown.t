# a report that is not known, or not yet built, is refused with the list of those there are
--- command
for kind in svar udvikling konsensusrapport virksomhedsplan; do kik-report $kind /dev/null; echo $?; done
kik-report; echo $?
--- stdout
2
3
3
2
2
--- stderr
kik-report: error: usage: unknown report 'svar'; expected one of status, svarrapport, konsensusrapport, prioritering, handleplan, projektbeskrivelse, aftale, overblik, udvikling, opfoelgning, resume, tal
kik-report: try 'kik-report --help'
kik-report: /dev/null: error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-report: 1 error
kik-report: /dev/null: error: empty-file: the file is empty; expected kik-result lines or a tidy CSV
kik-report: 1 error
kik-report: error: usage: unknown report 'virksomhedsplan'; expected one of status, svarrapport, konsensusrapport, prioritering, handleplan, projektbeskrivelse, aftale, overblik, udvikling, opfoelgning, resume, tal
kik-report: try 'kik-report --help'
kik-report: error: usage: no report named; expected one of status, svarrapport, konsensusrapport, prioritering, handleplan, projektbeskrivelse, aftale, overblik, udvikling, opfoelgning, resume, tal
kik-report: try 'kik-report --help'
