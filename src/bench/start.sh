#!/bin/sh
# How long a start takes, as medians and as multiples of an empty Java program's in the same run:
#
#   mvn -q -DskipTests -Pdist package && sh src/bench/start.sh [RUNS]
#
# A session of 250 turns is put together of the coded samples, outside the project.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-11}
jar=target/samspill.jar
launcher=$(echo target/samspill-*-dist/samspill-*/bin/samspill)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT INT TERM

cat >"$scratch/Empty.java" <<'JAVA'
final class Empty {
  public static void main(String[] args) {}
}
JAVA
cat >"$scratch/Timed.java" <<'JAVA'
import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs commands in turn, so that what else the machine does meets all alike. */
final class Timed {
  public static void main(String[] args) throws Exception {
    int runs = Integer.parseInt(args[0]);
    List<List<Double>> times = new ArrayList<>();
    for (int i = 1; i < args.length; i += 2) {
      times.add(new ArrayList<>());
    }
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < times.size(); i++) {
        long from = System.nanoTime();
        Process process =
            new ProcessBuilder(args[2 * i + 2].split("\t"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(new File("/dev/null"))
                .start();
        if (process.waitFor() != 0) {
          throw new IllegalStateException("it failed: " + args[2 * i + 2]);
        }
        times.get(i).add((System.nanoTime() - from) / 1e6);
      }
    }
    double empty = median(times.get(0));
    for (int i = 0; i < times.size(); i++) {
      System.out.printf(
          java.util.Locale.ROOT,
          "%-34s median %6.0f ms   least %6.0f ms   %5.1f times empty%n",
          args[2 * i + 1],
          median(times.get(i)),
          Collections.min(times.get(i)),
          median(times.get(i)) / empty);
    }
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
JAVA
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
${java}c -d "$scratch" "$scratch/Empty.java" "$scratch/Timed.java"
printf 'Main-Class: Empty\n' >"$scratch/manifest"
${java%java}jar -c -f "$scratch/empty.jar" -m "$scratch/manifest" -C "$scratch" Empty.class

# Turns of several sessions under one name, one session after the other.
session=$scratch/session.csv
head -n 1 samples/coded/developing/c01.csv >"$session"
awk -F, -v OFS=, '
  FNR == 1 { begin += 2000; next }
  turn < 250 && NF > 7 { $1 = "large"; $2 = ++turn; $5 += begin; $6 += begin; print }
' samples/coded/developing/c*.csv >>"$session"

export XDG_CACHE_HOME="$scratch/cache"
"$launcher" report "$session" >/dev/null
t=$(printf '\t')
"$java" -cp "$scratch" Timed "$runs" \
  "empty program" "$java${t}-jar${t}$scratch/empty.jar" \
  "report, jar" "$java${t}-jar${t}$jar${t}report${t}$session" \
  "report, launcher" "$launcher${t}report${t}$session" \
  "explain, jar" "$java${t}-jar${t}$jar${t}explain${t}du er ikke alene" \
  "explain, launcher" "$launcher${t}explain${t}du er ikke alene" \
  "metrics, launcher" "$launcher${t}metrics"
