# A broken pipe is a quiet death
--- setup
{ echo 'unit;round;respondent;question;points'
i=0; while [ $i -lt 3000 ]; do i=$((i + 1)); echo "unit$i;2026;P1;S01;4"; done; } >big.csv
kik-score --frame "$CASES/../score/small.json" big.csv >big.jsonl
--- command
F="--frame $CASES/../score/small.json"

{ kik-score $F big.csv; echo $? >status; } | head -c 1 >/dev/null
cat status
{ kik-merge big.jsonl; echo $? >status; } | head -c 1 >/dev/null
cat status
--- stdout
141
141
