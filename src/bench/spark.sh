#!/usr/bin/env bash
# Sets the job for Spark beside batch on this machine, turn about, over corpora of growing size: wall
# and processor seconds of each run, then the medians. Run it from the root of the checkout, after
#   mvn -q -DskipTests package && mvn -q -Pspark -DskipTests package
#   src/bench/spark.sh [ROUNDS [FILES-OF-4-MiB...]]
set -euo pipefail
rounds=${1:-3}
shift || true
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1 6 24)
work=target/bench-spark
rm -rf "$work"
mkdir -p "$work"
sh src/bench/corpus.sh "$work/one.csv" 24000
for files in "${sizes[@]}"; do
  mkdir "$work/in-$files"
  for ((i = 1; i <= files; i++)); do
    cp "$work/one.csv" "$work/in-$files/$(printf %04d "$i").csv"
  done
done
classpath=target/spark/samspill-spark.jar:$(cat target/spark/classpath)
TIMEFORMAT='%R %U %S'

# run NAME FILES COMMAND...: one timed run
run() {
  local name=$1 files=$2 out=$work/out-$1
  shift 2
  rm -rf "$out"
  local took
  took=$({ time "$@" "$work/in-$files" -o "$out" 2>"$work/err"; } 2>&1)
  awk -v name="$name" -v files="$files" \
    '{printf "%s %d %.1f %.1f\n", name, files * 4, $1, $2 + $3}' <<<"$took" | tee -a "$work/runs"
}

echo "what MiB wall_s cpu_s"
for ((round = 1; round <= rounds; round++)); do
  for files in "${sizes[@]}"; do
    run batch "$files" java -jar target/samspill.jar batch --threads 2
    run spark "$files" java -Dspark.master='local[2]' -cp "$classpath" io.github.samspill.spark.SamspillJob
    for table in sessions participants factors flows turns failures; do
      cmp "$work/out-batch/$table.csv" "$work/out-spark/$table.csv"
    done
  done
done
echo "medians: what MiB wall_s cpu_s turns"
for files in "${sizes[@]}"; do
  turns=$((($(wc -l <"$work/one.csv") - 1) * files))
  for name in batch spark; do
    wall=$(awk -v n="$name" -v mb=$((files * 4)) '$1 == n && $2 == mb {print $3}' "$work/runs" | sort -n)
    cpu=$(awk -v n="$name" -v mb=$((files * 4)) '$1 == n && $2 == mb {print $4}' "$work/runs" | sort -n)
    middle=$(((rounds + 1) / 2))
    echo "$name $((files * 4)) $(sed -n ${middle}p <<<"$wall") $(sed -n ${middle}p <<<"$cpu") $turns"
  done
done
