package io.github.samspill.bench;

import io.github.samspill.batch.QuickCheck;
import io.github.samspill.cli.Main;
import io.github.samspill.cli.Streams;
import io.github.samspill.language.Analysis;
import io.github.samspill.language.SpokenSession;
import io.github.samspill.report.Report;
import io.github.samspill.report.text.Style;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.ReadOptions;
import io.github.samspill.transcript.read.SessionTaker;
import io.github.samspill.transcript.read.Source;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints what each step costs, as a ratio to {@link Floor} in the same run. */
public final class Bench {
  private static final long ROOM = 30_000_000;
  private static final List<Integer> RULES = List.of(300, 1_000, 5_000);

  private final Path file;
  private final Path scratch;
  private final Path jar;
  private final long turns;

  private Bench(Path scratch, Path jar, int turns, Corpus corpus) throws IOException {
    this.scratch = scratch;
    this.jar = jar;
    this.turns = turns;
    this.file = scratch.resolve("corpus-" + turns + ".csv");
    corpus.write(file, turns, Corpus.Form.CSV);
  }

  /**
   * Runs the benchmark.
   *
   * @param args a folder to work in, the program's jar, the number of turns, and of rounds
   */
  public static void main(String[] args) throws Exception {
    Corpus corpus = Corpus.ofSamples();
    Bench bench = new Bench(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), corpus);
    int rounds = Integer.parseInt(args[3]);
    Timings whole = bench.whole();
    whole.run(rounds);
    whole.print(System.out);
    Timings steps = bench.steps(corpus);
    steps.run(rounds);
    steps.print(System.out);
    System.out.printf(
        Locale.ROOT,
        "matching with 5,000 rules costs %.2f × that with 300%n",
        steps.perTurn(tagging(5_000)) / steps.perTurn(tagging(300)));
  }

  private static String tagging(int rules) {
    return "matching, " + rules + " made rules";
  }

  /** The steps on one thread; those beyond reading on the sessions of the file's beginning. */
  private Timings steps(Corpus corpus) throws Exception {
    Timings timings = floor();
    TranscriptReader reader = new TranscriptReader(ReadOptions.none());
    Source source = Source.of(file, "corpus.csv");
    timings.add("reading", turns, () -> reader.read(source, ROOM, new Taken(0)));
    Taken some = new Taken(150);
    reader.read(source, ROOM, some);
    List<Session> sessions = some.sessions;
    long own = sessions.stream().mapToLong(session -> session.turns().size()).sum();
    Analysis analysis = new Analysis();
    timings.add("analysis", own, () -> sessions.forEach(analysis::of));
    RuleSet builtIn = RuleSets.of(RuleSets.LANGUAGES, List.of());
    List<SpokenSession> spoken = sessions.stream().map(analysis::of).toList();
    MadeRules made = new MadeRules(RuleSets.book(RuleSets.LANGUAGES, List.of()), corpus);
    for (int rules : RULES) {
      Tagger tagger = new Tagger(made.of(rules));
      timings.add(tagging(rules), own, () -> spoken.forEach(tagger::tag));
    }
    Tagger tagger = new Tagger(builtIn);
    timings.add("matching, built-in rules", own, () -> spoken.forEach(tagger::tag));
    List<TaggedSession> tagged = spoken.stream().map(tagger::tag).toList();
    timings.add("metrics", own, () -> tagged.forEach(one -> Report.of(one, builtIn, false)));
    QuickCheck check = new QuickCheck();
    timings.add("quick check", own, () -> spoken.forEach(check::of));
    return timings;
  }

  private Timings floor() {
    Timings timings = new Timings();
    timings.add("floor: parse, tokenize, stem", turns, () -> Floor.run(file));
    return timings;
  }

  /** The whole of two commands, before anything is held that would leave them less memory. */
  private Timings whole() {
    Timings timings = floor();
    Path out = scratch.resolve("out");
    timings.add("tag, one thread", turns, () -> command("tag", file.toString()));
    timings.add(
        "batch, two threads, warm",
        turns,
        () -> {
          command("batch", file.toString(), "--threads", "2", "-o", out.toString());
          delete(out);
        });
    timings.add(
        "batch, two threads, a process",
        turns,
        () -> {
          process("batch", file.toString(), "--threads", "2", "-o", out.toString());
          delete(out);
        });
    return timings;
  }

  private static void command(String... args) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            new BufferedWriter(
                new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)),
            new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Style.PLAIN);
    if (Main.run(streams, args) != 0) {
      throw new IllegalStateException("the command failed: " + String.join(" ", args));
    }
  }

  private void process(String... args) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx256m", "-jar", jar.toString()));
    line.addAll(List.of(args));
    Process process =
        new ProcessBuilder(line)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the process failed: " + String.join(" ", args));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Keeps the first sessions. */
  private static final class Taken implements SessionTaker {
    private final int most;
    private final List<Session> sessions = new ArrayList<>();

    private Taken(int most) {
      this.most = most;
    }

    @Override
    public void take(Session session, long bytes) {
      if (sessions.size() < most) {
        sessions.add(session);
      }
    }

    @Override
    public void beginAgain() {
      throw new IllegalStateException("the corpus is sorted");
    }
  }
}
