#!/bin/sh
# Makes a large file of invented sessions by a fixed seed, to try or measure something with:
#
#   mvn -q -DskipTests package && sh src/bench/corpus.sh FILE TURNS [csv|mixed|jsonl]
#
# csv (default) is sorted by session; in mixed the turns of two neighbouring sessions take turns.
set -eu
root=$(dirname "$0")/../..
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT INT TERM
file=$(realpath "$1")
shift
cd "$root"
javac -d "$classes" -cp target/samspill.jar src/bench/java/io/github/samspill/bench/Corpus.java
java -cp "$classes:target/samspill.jar" io.github.samspill.bench.Corpus "$file" "$@"
