package io.github.samspill.spark;

import io.github.samspill.Samspill;
import io.github.samspill.SessionAnalysis;
import io.github.samspill.batch.Faults;
import io.github.samspill.batch.Inputs.Input;
import io.github.samspill.batch.QuickCheck;
import io.github.samspill.language.Analysis;
import io.github.samspill.language.SpokenSession;
import io.github.samspill.privacy.Sighting;
import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.report.csv.Analysed;
import io.github.samspill.report.csv.FailureCsv;
import io.github.samspill.report.csv.ResultTable;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.SessionTaker;
import io.github.samspill.transcript.read.Source;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows of all tables of one file after the other. */
final class FileRows {
  private final Task task;
  private final Samspill samspill;
  private final List<ResultTable<?>> tables;
  private final TranscriptReader reader;
  private final Analysis analysis = new Analysis();
  private final QuickCheck quickCheck = new QuickCheck();
  // A quarter of the memory, shared by as many tasks as the machine can run, as in a batch.
  private final long room =
      Runtime.getRuntime().maxMemory() / (4L * Runtime.getRuntime().availableProcessors());

  FileRows(Task task) {
    this.task = task;
    this.samspill = task.samspill().value();
    this.tables = ResultTable.all(samspill.ruleSet().factors(), task.withText());
    this.reader = new TranscriptReader(task.reading().options());
  }

  /** All rows of the file, or what is wrong with it and none. */
  List<Chunk> of(Input file) {
    try {
      return read(file);
    } catch (BadInput bad) {
      return failed(bad.problems());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return failed(List.of(Faults.of(file, fault)));
    }
  }

  private List<Chunk> read(Input file) throws BadInput, IOException {
    Taken taken = new Taken(file.name());
    List<Problem> warnings = reader.read(source(file), room, taken);
    Optional<Problem> identifiers = QuickCheck.told(file.name(), taken.sightings);
    if (identifiers.isPresent() && task.requireAnonymous()) {
      throw new BadInput(identifiers.get());
    }
    List<Chunk> chunks = new ArrayList<>(taken.chunks);
    warnings.forEach(warning -> chunks.add(new Chunk(Chunk.WARNINGS, warning.toString())));
    identifiers.ifPresent(odd -> chunks.add(new Chunk(Chunk.WARNINGS, odd.toString())));
    return chunks;
  }

  private Source source(Input file) throws IOException {
    boolean large = Files.isRegularFile(file.file()) && Files.size(file.file()) > room / 2;
    return large
        ? Source.of(file.file(), file.name())
        : Source.of(Files.readAllBytes(file.file()), file.name());
  }

  /** The sessions of one file, as rows. */
  private final class Taken implements SessionTaker {
    private final String name;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();

    Taken(String name) {
      this.name = name;
    }

    @Override
    public void take(Session session, long bytes) {
      SpokenSession spoken = analysis.of(session);
      sightings.addAll(quickCheck.of(spoken));
      SessionAnalysis found = samspill.analyse(spoken);
      Analysed analysed = new Analysed(name, found.tagged(), found.report());
      for (ResultTable<?> table : tables) {
        String rows = text(out -> table.writeRows(analysed, task.cells(), out));
        if (!rows.isEmpty()) {
          chunks.add(new Chunk(table.name(), rows));
        }
      }
    }

    @Override
    public void beginAgain() {
      chunks.clear();
      sightings.clear();
    }
  }

  private static List<Chunk> failed(List<Problem> problems) {
    return List.of(new Chunk(FailureCsv.NAME, text(out -> FailureCsv.writeRows(problems, out))));
  }

  private interface Written {
    void to(Appendable out) throws IOException;
  }

  private static String text(Written written) {
    StringBuilder text = new StringBuilder();
    try {
      written.to(text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written", e);
    }
    return text.toString();
  }
}
