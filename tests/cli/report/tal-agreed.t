# tal: what was agreed on, across twelve units whose points are 1, 2, 3, 4 in turn: the mean is 2.5;
# the squares of ±1.5 and ±0.5 come to 15, over 11 that is 1.1677²; four of six steps alike agree by
# 1 - 3/5. One unit's own points are told only with --internal, two units' are no spread.
--- setup
for u in 01 02 03 04 05 06 07 08 09 10 11 12; do
	sh "$CASES/people.sh" u$u Nord 6 | kik-score - | sh "$CASES/agreed.sh" |
		jq -c --arg p $((${u#0} % 4 + 1)) 'if .consensus then .consensus.questions[0].points = ($p | tonumber) |
			if $p != "1" then .consensus.questions[1].points = null else . end else . end'
done >r.jsonl
kik-merge --by all r.jsonl >all.jsonl
--- command
kik-report tal r.jsonl all.jsonl | grep '^scope\|^all.*consensus' | cut -d , -f 4-21
kik-report tal r.jsonl all.jsonl | grep '^unit,u01.*consensus,question' | cut -d , -f 4-21
kik-report tal --internal r.jsonl | grep '^unit,u01.*consensus' | cut -d , -f 4-21
--- stdout
stage,level,item,n,blank,mean,median,sd,min,max,agreement,counts,units,unit_mean,unit_sd,unit_min,unit_max,hidden
consensus,question,S01,12,0,2.5,2.5,1.1677,1,4,0.4,0|3|3|3|3|0,12,2.5,1.1677,1,4,
consensus,question,S02,3,9,5,,,,,,,3,5,,,,n10
consensus,question,S13,0,12,,,,,,,0|0|0|0|0|0,0,,,,,
consensus,question,S20,12,0,1,1,0,1,1,1,0|12|0|0|0|0,12,1,0,1,1,
consensus,theme,T1,,,3.75,,,,,,,12,3,,,,n10
consensus,theme,T5,,,,,,,,,,0,,,,,
consensus,theme,T8,,,1,,,,,,,12,1,0,1,1,
consensus,panel,indsats,,,3.75,,,,,,,12,3,,,,n10
consensus,panel,resultat,,,1,,,,,,,12,1,0,1,1,
consensus,total,themes,,,2.375,,,,,,,12,2,,,,n10
consensus,total,questions,,,2.8333,,,,,,,12,2.0833,,,,n10
consensus,question,S01,,,,,,,,,,,,,,,k
consensus,question,S02,,,,,,,,,,,,,,,k
consensus,question,S13,,,,,,,,,,,,,,,k
consensus,question,S20,,,,,,,,,,,,,,,k
consensus,question,S01,1,0,2,2,,2,2,1,0|0|1|0|0|0,,,,,,
consensus,question,S02,0,0,,,,,,,0|0|0|0|0|0,,,,,,
consensus,question,S13,0,0,,,,,,,0|0|0|0|0|0,,,,,,
consensus,question,S20,1,0,1,1,,1,1,1,0|1|0|0|0|0,,,,,,
consensus,theme,T1,,,2,,,,,,,,,,,,
consensus,theme,T5,,,,,,,,,,,,,,,
consensus,theme,T8,,,1,,,,,,,,,,,,
consensus,panel,indsats,,,2,,,,,,,,,,,,
consensus,panel,resultat,,,1,,,,,,,,,,,,
consensus,total,themes,,,1.5,,,,,,,,,,,,
consensus,total,questions,,,1.5,,,,,,,,,,,,
