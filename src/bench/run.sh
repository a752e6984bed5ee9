#!/bin/sh
# What each step costs, as a ratio to a floor measured in the same run:
#
#   mvn -q -DskipTests package && sh src/bench/run.sh [TURNS [ROUNDS]]
#
# The corpus is made anew by a fixed seed, outside the project.
set -eu
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM
javac -d "$scratch/classes" -cp target/samspill.jar src/bench/java/io/github/samspill/bench/*.java
java -Xmx256m -cp "$scratch/classes:target/samspill.jar" io.github.samspill.bench.Bench \
  "$scratch" target/samspill.jar "${1:-250000}" "${2:-5}"
