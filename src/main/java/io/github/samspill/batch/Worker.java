package io.github.samspill.batch;

import io.github.samspill.batch.Inputs.Input;
import io.github.samspill.language.Analysis;
import io.github.samspill.language.SpokenSession;
import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.report.Renderer;
import io.github.samspill.report.Report;
import io.github.samspill.report.Words;
import io.github.samspill.report.csv.Analysed;
import io.github.samspill.report.csv.FailureCsv;
import io.github.samspill.report.csv.ResultTable;
import io.github.samspill.report.html.HtmlRenderer;
import io.github.samspill.report.json.RunJson.InputUsed;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.InputChanged;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Works on one input after the other; one thread uses one worker. */
final class Worker {
  private final Job job;
  private final OutputFolder folder;
  private final List<ResultTable<?>> tables;
  private final Tagger tagger;
  private final TranscriptReader reader;
  private final Optional<Renderer> pages;
  private final long room;
  private final Analysis analysis = new Analysis();
  private final QuickCheck quickCheck = new QuickCheck();

  /**
   * A worker.
   *
   * @param room the most of an input that is held, in bytes of memory
   */
  Worker(Job job, OutputFolder folder, long room) {
    this.job = job;
    this.folder = folder;
    this.room = room;
    this.tables = job.tables();
    this.tagger = new Tagger(job.ruleSet());
    this.reader = new TranscriptReader(job.reading());
    this.pages = job.pages().map(language -> new HtmlRenderer(new Words(language)));
  }

  /** An input that cannot be read, as opposed to an output that cannot be written. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(Throwable cause) {
      super(cause);
    }
  }

  /** An output that cannot be written, on its way through the reader of the input. */
  private static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unwritable(IOException cause) {
      super(cause);
    }
  }

  /**
   * Makes the shard of an input, unless it stands there from a run before.
   *
   * @param warned takes what was odd
   * @throws IOException when the shard cannot be written
   */
  Shard work(Input input, Consumer<List<Problem>> warned) throws IOException {
    Opened opened;
    try {
      opened = Opened.of(input, room / 2);
    } catch (IOException | OutOfMemoryError e) {
      Shard shard = folder.shard(Digest.of(input.name() + "\nunreadable"));
      return failed(shard, used(input, "", 0, 1), List.of(unreadable(input, e)));
    }
    Shard shard = folder.shard(Digest.of(input.name() + "\n" + opened.digest()));
    if (shard.stands()) {
      return shard;
    }
    List<Problem> problems;
    try {
      warned.accept(write(shard, input, opened));
      return shard;
    } catch (BadInput bad) {
      problems = bad.problems();
    } catch (Unreadable fault) {
      problems = List.of(unreadable(input, fault.getCause()));
    } catch (OutOfMemoryError fault) {
      problems = List.of(unreadable(input, fault));
    } catch (Unwritable fault) {
      throw (IOException) fault.getCause();
    } catch (RuntimeException | StackOverflowError fault) {
      problems = List.of(ownFault(input, fault));
    }
    return failed(shard, used(input, opened.digest(), opened.size(), problems.size()), problems);
  }

  /**
   * Writes session by session, so that one at a time is held with its tags and figures. When a
   * fault shows late, what has been written is thrown away with its folder.
   */
  private List<Problem> write(Shard shard, Input input, Opened opened)
      throws IOException, BadInput, Unreadable {
    try (Shard.Parts parts = shard.begin()) {
      Rows rows = new Rows(input, parts);
      List<Problem> warnings;
      quickCheck.begin();
      try {
        warnings = reader.read(opened.source(), room, rows::write);
      } catch (IOException e) {
        throw new Unreadable(e);
      }
      Optional<Problem> identifiers = quickCheck.told(input.name());
      if (identifiers.isPresent() && job.requireAnonymous()) {
        throw new BadInput(identifiers.get());
      }
      parts.finish(
          new InputUsed(
              input.name(), opened.digest(), opened.size(), rows.sessions, rows.turns, 0));
      return Stream.concat(warnings.stream(), identifiers.stream()).toList();
    }
  }

  /** The rows of all tables of one input. */
  private final class Rows {
    private final Input input;
    private final Shard.Parts parts;
    private final List<Writer> outs = new ArrayList<>();
    private int sessions;
    private long turns;

    Rows(Input input, Shard.Parts parts) throws IOException {
      this.input = input;
      this.parts = parts;
      for (ResultTable<?> table : tables) {
        outs.add(parts.open(table.name()));
      }
    }

    void write(Session session) {
      SpokenSession spoken = analysis.of(session);
      quickCheck.look(spoken);
      TaggedSession tagged = tagger.tag(spoken);
      Report report = Report.of(tagged, job.ruleSet(), pages.isPresent() && job.withText());
      Analysed analysed = new Analysed(input.name(), tagged, report);
      try {
        for (int i = 0; i < outs.size(); i++) {
          tables.get(i).writeRows(analysed, job.cells(), outs.get(i));
        }
        if (pages.isPresent()) {
          try (Writer page = parts.page(sessions)) {
            pages.get().render(report, page);
          }
        }
      } catch (IOException e) {
        throw new Unwritable(e);
      }
      sessions++;
      turns += tagged.turns().size();
    }
  }

  private static InputUsed used(Input input, String digest, long size, int problems) {
    return new InputUsed(input.name(), digest, size, 0, 0, problems);
  }

  private static Shard failed(Shard shard, InputUsed used, List<Problem> problems)
      throws IOException {
    try (Shard.Parts parts = shard.begin()) {
      FailureCsv.writeRows(problems, parts.open(FailureCsv.NAME));
      parts.finish(used);
    }
    return shard;
  }

  private static Problem unreadable(Input input, Throwable fault) {
    if (fault instanceof AccessDeniedException) {
      return Problem.in(
          input.name(), "the file may not be read", "", "ask for the right to read it");
    }
    if (fault instanceof InputChanged) {
      return Problem.in(
          input.name(), "the file changed while it was read", "", "run again when it is at rest");
    }
    return fault instanceof OutOfMemoryError
        ? Problem.in(
            input.name(),
            "the file does not fit into memory",
            "",
            "split it, or give Java more with -Xmx")
        : Problem.in(input.name(), "the file cannot be read", "", "try again");
  }

  private static Problem ownFault(Input input, Throwable fault) {
    String where = fault.getStackTrace().length > 0 ? fault.getStackTrace()[0].toString() : "?";
    return Problem.in(
        input.name(),
        "the program failed on it: " + fault.getClass().getSimpleName() + " in " + where,
        "",
        "this is a fault of the program, not of the file");
  }
}
