#!/bin/sh
# Hadoop Streaming: kik-score as mapper, kik-merge as reducer.  What is dealt out is a list of
# folders, one a line, and not lines of answers: those may hold line ends within quotes.
#
#     hadoop.sh map        reads folders, one a line, and writes results
#     hadoop.sh reduce     reads results in any order, and writes one group an area
#
#     mapred streaming -files hadoop.sh -D mapreduce.job.reduces=1 \
#         -inputformat org.apache.hadoop.mapred.lib.NLineInputFormat \
#         -D mapreduce.input.lineinputformat.linespermap=8 \
#         -input folders.txt -output areas -mapper 'hadoop.sh map' -reducer 'hadoop.sh reduce'
#
# KIK_UNITS names the UNITS.csv that tells areas.  The tools stand on every node, and the folders are on a file system that all of them see.  The
# sorting between the two does no harm: a frame line sorts before results, and kik-merge takes
# results in any order.
set -u

case ${1-} in
map)
	# NLineInputFormat puts the place in its file before each line
	cut -f 2 | while read -r folder; do
		find "$folder" -type f -print0 | sort -z | kik-score ${KIK_UNITS:+--units "$KIK_UNITS"} --files0-from -
		status=$?
		# 1: findings, which are in the task's log; anything above fails the task
		test "$status" -le 1 || exit "$status"
	done
	;;
reduce) kik-merge --by area - ;;
*)
	echo "usage: hadoop.sh map|reduce" >&2
	exit 2
	;;
esac
