package io.github.samspill.batch;

import io.github.samspill.problem.BadInput;
import io.github.samspill.report.IndexPage;
import io.github.samspill.report.Language;
import io.github.samspill.report.MeasureWords;
import io.github.samspill.report.Words;
import io.github.samspill.report.csv.SessionsCsv;
import io.github.samspill.report.html.HtmlPage;
import io.github.samspill.study.SessionTable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pages of a batch: one a session in a folder, and one that leads to them. */
final class Pages {
  /** The folder of the sessions' pages. */
  static final String FOLDER = "pages";

  /** The page that leads to them. */
  static final String INDEX = "index.html";

  private static final int LONGEST_NAME = 40;

  private final Job job;
  private final Language language;

  Pages(Job job, Language language) {
    this.job = job;
    this.language = language;
  }

  /**
   * Puts the pages together beside the tables, whose table of sessions stands already.
   *
   * @param unfinished where the tables stand
   */
  void gather(Path unfinished, List<Shard> shards) throws IOException {
    SessionTable sessions = sessions(unfinished.resolve(SessionsCsv.NAME));
    List<String> names = new ArrayList<>();
    for (List<String> row : sessions.rows()) {
      names.add(name(names.size() + 1, sessions.value(row, "session")));
    }
    Path folder = unfinished.resolve(FOLDER);
    Folders.delete(folder);
    Files.createDirectories(folder);
    int at = 0;
    for (Shard shard : shards) {
      int own = shard.used().sessions();
      shard.copyPages(names.subList(at, at + own), folder);
      at += own;
    }
    Words words = new Words(language);
    IndexPage index = new IndexPage(words, new MeasureWords(words, job.ruleSet().factors()));
    try (Writer out = Files.newBufferedWriter(unfinished.resolve(INDEX), StandardCharsets.UTF_8)) {
      new HtmlPage(language)
          .write(index.of(sessions, names.stream().map(n -> FOLDER + "/" + n).toList()), out);
    }
  }

  private static SessionTable sessions(Path file) throws IOException {
    try {
      return SessionsCsv.read(Files.readString(file), file.toString());
    } catch (BadInput e) {
      throw new IllegalStateException("the table was just written", e);
    }
  }

  /** A name that every file system takes, unlike every other by its number. */
  private static String name(int number, String session) {
    String safe = session.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9æøå_-]+", "-");
    String kept = safe.substring(0, Math.min(LONGEST_NAME, safe.length()));
    return String.format(Locale.ROOT, "%04d-%s.html", number, kept);
  }
}
