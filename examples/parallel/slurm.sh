#!/bin/sh
#SBATCH --job-name=kik
#SBATCH --ntasks=1
# A job array: task N scores the N-th folder below DIR (all files of a unit in one folder) and
# leaves OUT/N.jsonl.  What was a task's status is in OUT/N.status.  KIK_UNITS names the
# UNITS.csv that tells areas.
#
#     n=$(ls -d DIR/*/ | wc -l)
#     job=$(sbatch --parsable --array=1-$n slurm.sh DIR OUT)
#     sbatch --dependency=afterany:$job --wrap 'cat OUT/*.jsonl | kik-merge --by area - >areas.jsonl'
set -u

dir=${1:?usage: slurm.sh DIR OUT} out=${2:?usage: slurm.sh DIR OUT}
task=${SLURM_ARRAY_TASK_ID:?is set in a job array}
folder=$(find "$dir" -mindepth 1 -maxdepth 1 -type d | LC_ALL=C sort | sed -n "${task}p")
test -n "$folder" || exit 2
find "$folder" -type f -print0 | sort -z |
	kik-score ${KIK_UNITS:+--units "$KIK_UNITS"} --force --files0-from - -o "$out/$task.jsonl"
status=$?
echo "$status" >"$out/$task.status"
# findings (1) are no failure of the job: they are in its log
test "$status" -le 1
