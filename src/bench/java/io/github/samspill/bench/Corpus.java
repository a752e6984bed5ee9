package io.github.samspill.bench;

import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import io.github.samspill.transcript.read.ReadOptions;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes large files of invented sessions by a fixed seed: for measuring memory and time, not for
 * reading. Words follow each other as they do in the samples and in the examples of the rules, so
 * that they are as frequent as in Norwegian speech; some are joined to new compounds, as Norwegian
 * does, so that rare words go on to come.
 */
public final class Corpus {
  /** Words of a turn: 24 on average, as 250,000 turns of 6 million words have. */
  private static final int MEAN_WORDS = 24;

  private static final long SEED = 20251127;
  private static final int FEWEST_TURNS = 120;
  private static final int MORE_TURNS = 130;
  private static final int MEMBERS = 7;
  private static final double ANY_WORD = 0.15;
  private static final double COMPOUND = 0.02;

  /** What a file is like. */
  public enum Form {
    /** CSV, each session's turns together. */
    CSV,
    /** CSV, the turns of two neighbouring sessions taking turns. */
    MIXED,
    /** JSON Lines. */
    JSONL
  }

  private final List<String> words = new ArrayList<>();
  private final Map<String, List<String>> next = new HashMap<>();
  private final List<String> plain;
  private final Random random = new Random(SEED);

  /**
   * A corpus.
   *
   * @param texts the texts that its words are taken from
   */
  public Corpus(List<String> texts) {
    for (String text : texts) {
      String before = "";
      for (String word : text.strip().split("\\s+")) {
        words.add(word);
        next.computeIfAbsent(before, unused -> new ArrayList<>()).add(word);
        before = word;
      }
    }
    plain =
        List.copyOf(
            new TreeSet<>(words.stream().filter(w -> w.matches("[a-zæøå]{4,12}")).toList()));
  }

  /** The words that the corpus is made of, as they follow each other. */
  List<String> words() {
    return List.copyOf(words);
  }

  /** A corpus from the words of the samples. */
  public static Corpus ofSamples() throws Exception {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      for (Path file : files.filter(Corpus::isTranscript).sorted().toList()) {
        for (Session session : new TranscriptReader(ReadOptions.none()).read(file).sessions()) {
          session.turns().stream().map(Turn::text).forEach(texts::add);
        }
      }
    }
    return new Corpus(texts);
  }

  private static boolean isTranscript(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.matches("samples/(coded/.*/)?[^/]+\\.(csv|json)");
  }

  /**
   * Writes a file.
   *
   * @param args the file, how many turns, and optionally the form
   */
  public static void main(String[] args) throws Exception {
    ofSamples()
        .write(
            Path.of(args[0]),
            Integer.parseInt(args[1]),
            Form.valueOf(args.length > 2 ? args[2].toUpperCase(Locale.ROOT) : "CSV"));
  }

  /** The words of one turn. */
  private String text() {
    int length = 1 + (int) Math.min(200, -Math.log(1 - random.nextDouble()) * (MEAN_WORDS - 0.5));
    StringBuilder text = new StringBuilder();
    String word = "";
    for (int i = 0; i < length; i++) {
      word = after(word);
      text.append(i > 0 ? " " : "").append(word);
      if (random.nextDouble() < COMPOUND) {
        text.append(' ').append(any(plain)).append(any(plain));
        i++;
      }
    }
    return text.toString();
  }

  private String after(String word) {
    List<String> followers = next.get(word);
    return followers == null || random.nextDouble() < ANY_WORD ? any(words) : any(followers);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Writes a file of so many turns. */
  public void write(Path file, int turns, Form form) throws IOException {
    int written = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      if (form != Form.JSONL) {
        out.write("session,date,group,turn,speaker,role,start,end,text\n");
      }
      for (int session = 1; written < turns; session += 2) {
        List<String> first = session(session, Math.min(turns - written, size()), form);
        List<String> second =
            session(session + 1, Math.min(turns - written - first.size(), size()), form);
        written += first.size() + second.size();
        write(out, first, second, form == Form.MIXED);
      }
    }
  }

  private int size() {
    return FEWEST_TURNS + random.nextInt(MORE_TURNS);
  }

  private static void write(
      BufferedWriter out, List<String> first, List<String> second, boolean mixed)
      throws IOException {
    if (!mixed) {
      for (String row : first) {
        out.write(row);
      }
      for (String row : second) {
        out.write(row);
      }
      return;
    }
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      out.write(i < first.size() ? first.get(i) : "");
      out.write(i < second.size() ? second.get(i) : "");
    }
  }

  private List<String> session(int number, int turns, Form form) {
    List<String> rows = new ArrayList<>();
    double clock = 0;
    for (int turn = 1; turn <= turns; turn++) {
      boolean leads = random.nextInt(4) == 0;
      String speaker = leads ? "L1" : "M" + (1 + random.nextInt(MEMBERS));
      double end = clock + 2 + random.nextInt(25);
      rows.add(
          String.format(
              Locale.ROOT,
              form == Form.JSONL
                  ? "{\"session\":\"s%07d\",\"date\":\"2025-%02d-%02d\",\"group\":\"G%d\",\"turn\":%d,"
                      + "\"speaker\":\"%s\",\"role\":\"%s\",\"start\":%.1f,\"end\":%.1f,\"text\":\"%s\"}\n"
                  : "s%07d,2025-%02d-%02d,G%d,%d,%s,%s,%.1f,%.1f,\"%s\"\n",
              number,
              1 + number / 28 % 12,
              1 + number % 28,
              1 + number % 9,
              turn,
              speaker,
              leads ? "leader" : "member",
              clock,
              end,
              text().replace("\\", "").replace("\"", form == Form.JSONL ? "'" : "\"\"")));
      clock = end + random.nextInt(3);
    }
    return rows;
  }
}
