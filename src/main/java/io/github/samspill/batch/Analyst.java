package io.github.samspill.batch;

import io.github.samspill.report.Renderer;
import io.github.samspill.report.Report;
import io.github.samspill.report.Words;
import io.github.samspill.report.csv.Analysed;
import io.github.samspill.report.csv.ResultTable;
import io.github.samspill.report.html.HtmlRenderer;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows of one session after the other; one thread uses one analyst. */
final class Analyst {
  private final Job job;
  private final List<ResultTable<?>> tables;
  private final Tagger tagger;
  private final Optional<Renderer> pages;
  private final QuickCheck quickCheck = new QuickCheck();

  Analyst(Job job) {
    this.job = job;
    this.tables = job.tables();
    this.tagger = new Tagger(job.ruleSet());
    this.pages = job.pages().map(language -> new HtmlRenderer(new Words(language)));
  }

  /**
   * The rows of a session.
   *
   * @param file the name of the input that it stands in
   */
  SessionRows rows(String file, Session session) {
    TaggedSession tagged = tagger.tag(session);
    Report report = Report.of(tagged, job.ruleSet(), pages.isPresent() && job.withText());
    Analysed analysed = new Analysed(file, tagged, report);
    List<byte[]> rows = new ArrayList<>();
    for (ResultTable<?> table : tables) {
      rows.add(bytes(out -> table.writeRows(analysed, job.cells(), out)));
    }
    return new SessionRows(
        rows,
        pages.map(page -> bytes(out -> page.render(report, out))),
        tagged.turns().size(),
        quickCheck.of(session));
  }

  private interface Written {
    void to(Appendable out) throws IOException;
  }

  private static byte[] bytes(Written written) {
    StringBuilder text = new StringBuilder();
    try {
      written.to(text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
