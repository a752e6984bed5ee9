package io.github.samspill.report;

import io.github.samspill.report.Page.Block;
import io.github.samspill.report.Page.Column;
import io.github.samspill.report.Page.Linked;
import io.github.samspill.report.Page.Paragraph;
import io.github.samspill.report.Page.Section;
import io.github.samspill.report.Page.Table;
import io.github.samspill.study.SessionTable;
import java.util.ArrayList;
import java.util.List;

/** Many sessions on one page that leads to the page of each. */
public final class IndexPage {
  private static final List<String> FACTS = List.of("session", "date", "group", "leader");

  private final Words words;
  private final MeasureWords measures;

  /** A writer in one language. */
  public IndexPage(Words words, MeasureWords measures) {
    this.words = words;
    this.measures = measures;
  }

  /**
   * The sessions as a page.
   *
   * @param sessions the sessions, in their order
   * @param targets the page of each
   */
  public Page of(SessionTable sessions, List<String> targets) {
    List<String> shown =
        IndexMeasures.LISTED.stream().filter(sessions.measures()::contains).toList();
    List<Column> columns = new ArrayList<>();
    FACTS.forEach(fact -> columns.add(new Column(words.text("column." + fact), false)));
    shown.forEach(measure -> columns.add(new Column(measures.name(measure), true)));
    List<List<String>> rows = new ArrayList<>();
    for (List<String> session : sessions.rows()) {
      List<String> row = new ArrayList<>();
      FACTS.forEach(fact -> row.add(sessions.value(session, fact)));
      shown.forEach(one -> row.add(measures.single(one, sessions.number(session, one))));
      rows.add(row);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(words.count("sessions", sessions.rows().size())));
    if (sessions.rows().size() <= IndexMeasures.MOST_DRAWN) {
      blocks.add(new StudyPictures(measures).overSessions(sessions));
    }
    blocks.add(new Linked(new Table(columns, rows), targets));
    return new Page(words.text("index.title"), List.of(new Section("", blocks)));
  }
}
