#!/bin/sh
# agreed.sh <RESULTS: the same stream, each unit with a consensus of its questions S01, S02, S13 and
# S20: agreed points 1, 5 (a reason), none, 1; three improvement areas, one strength
jq -c 'if .format == "kik-result" then .consensus = {
	date: "2026-09-14", roles: [{role: "leder", n: 1}, {role: "medarbejder", n: (.individual.respondents - 1)}],
	questions: [
		{id: "S01", points: 1, reason: "", evidence: "", strengths: ["Målene er skrevet ned"], improvements: []},
		{id: "S02", points: 5, reason: "Ugeplanen følges,\nog den justeres", evidence: "Ugeplaner 2026",
			strengths: [], improvements: ["Flere skal deltage", "<b>Tid</b> til opfølgning"]},
		{id: "S13", points: null, reason: "", evidence: "", strengths: [], improvements: []},
		{id: "S20", points: 1, reason: "", evidence: "", strengths: [], improvements: ["Fortæl om resultaterne"]}]}
	else . end'
