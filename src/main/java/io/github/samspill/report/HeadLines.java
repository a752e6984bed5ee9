package io.github.samspill.report;

import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Session;
import java.util.ArrayList;
import java.util.List;

/** What stands at the head of a report, in words. */
public final class HeadLines {
  private final Words words;

  /** Lines in a language. */
  public HeadLines(Words words) {
    this.words = words;
  }

  /** When and who, how long, and by which rules: a line each. */
  public List<String> of(Report report) {
    return List.of(
        String.join(" · ", who(report)),
        String.join(" · ", size(report)),
        words.text(
            "head.rules", words.count("rules", report.rules()), report.digest().substring(0, 12)));
  }

  private List<String> who(Report report) {
    Session session = report.session();
    List<String> parts = new ArrayList<>();
    session.date().ifPresent(date -> parts.add(words.date(date)));
    session.group().ifPresent(group -> parts.add(words.text("head.group", group)));
    report.leader().ifPresent(leader -> parts.add(words.text("head.leader", leader)));
    int leaders = (int) session.roster().of(Role.LEADER).count();
    if (leaders > 1) {
      parts.add(words.count("leaders", leaders));
    }
    parts.add(words.count("members", (int) session.roster().of(Role.MEMBER).count()));
    return parts;
  }

  private List<String> size(Report report) {
    List<String> parts = new ArrayList<>();
    parts.add(words.count("turns", report.session().turns().size()));
    parts.add(words.count("words", report.words()));
    if (report.seconds().number().isPresent()) {
      parts.add(words.text("head.seconds", words.clock(report.seconds())));
    }
    return parts;
  }
}
