import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import io.github.samspill.transcript.read.ReadOptions;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a large file of invented sessions from the turns of the samples, by a fixed seed: for
 * measuring memory and time, not for reading. Run it from the root of the checkout:
 *
 * <pre>java -cp target/samspill.jar src/bench/MakeTranscripts.java FILE MEGABYTES [jsonl|mixed]</pre>
 *
 * FILE is a CSV file sorted by session; with {@code jsonl} it is JSON Lines, with {@code mixed} a CSV
 * file in which the turns of two neighbouring sessions take turns.
 */
final class MakeTranscripts {
  private static final long SEED = 20251126;
  private static final int FEWEST_TURNS = 120;
  private static final int MORE_TURNS = 130;
  private static final int MEMBERS = 7;

  private final Random random = new Random(SEED);
  private final List<String> texts = new ArrayList<>();
  private final boolean json;

  private MakeTranscripts(boolean json) throws Exception {
    this.json = json;
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.filter(MakeTranscripts::isTranscript).sorted().toList()) {
        for (Session session : new TranscriptReader(ReadOptions.none()).read(file).sessions()) {
          session.turns().stream().map(Turn::text).forEach(texts::add);
        }
      }
    }
  }

  private static boolean isTranscript(Path file) {
    return file.toString().endsWith(".csv") || file.toString().endsWith(".json");
  }

  public static void main(String[] args) throws Exception {
    String form = args.length > 2 ? args[2] : "csv";
    MakeTranscripts maker = new MakeTranscripts(form.equals("jsonl"));
    maker.write(Path.of(args[0]), Long.parseLong(args[1]) << 20, form.equals("mixed"));
  }

  private void write(Path file, long bytes, boolean mixed) throws IOException {
    long written = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      if (!json) {
        out.write("session,date,group,turn,speaker,role,start,end,text\n");
      }
      for (int session = 0; written < bytes; session += mixed ? 2 : 1) {
        List<String> first = session(session);
        List<String> second = mixed ? session(session + 1) : List.of();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
          for (List<String> one : List.of(first, second)) {
            if (i < one.size()) {
              out.write(one.get(i));
              written += one.get(i).getBytes(StandardCharsets.UTF_8).length;
            }
          }
        }
      }
    }
  }

  private List<String> session(int number) {
    List<String> lines = new ArrayList<>();
    double clock = 0;
    int turns = FEWEST_TURNS + random.nextInt(MORE_TURNS);
    for (int turn = 1; turn <= turns; turn++) {
      boolean leads = random.nextInt(3) == 0;
      String speaker = leads ? "L1" : "M" + (1 + random.nextInt(MEMBERS));
      double end = clock + 2 + random.nextInt(80) / 4.0;
      String text = texts.get(random.nextInt(texts.size()));
      lines.add(line(number, turn, speaker, leads ? "leder" : "medlem", clock, end, text));
      clock = end + random.nextInt(20) / 4.0;
    }
    return lines;
  }

  private String line(
      int session, int turn, String speaker, String role, double start, double end, String text) {
    String form =
        json
            ? "{\"session\":\"s%07d\",\"date\":\"2025-%02d-%02d\",\"group\":\"G%d\",\"turn\":%d,"
                + "\"speaker\":\"%s\",\"role\":\"%s\",\"start\":%.2f,\"end\":%.2f,\"text\":\"%s\"}%n"
            : "s%07d,2025-%02d-%02d,G%d,%d,%s,%s,%.2f,%.2f,\"%s\"%n";
    String quoted =
        json
            ? text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
            : text.replace("\"", "\"\"");
    return String.format(
        Locale.ROOT,
        form,
        session,
        1 + session % 12,
        1 + session % 28,
        session % 40,
        turn,
        speaker,
        role,
        start,
        end,
        quoted);
  }
}
