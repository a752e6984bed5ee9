package io.github.samspill.spark;

import io.github.samspill.Samspill;
import io.github.samspill.SessionAnalysis;
import io.github.samspill.batch.QuickCheck;
import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.report.csv.Analysed;
import io.github.samspill.report.csv.FailureCsv;
import io.github.samspill.report.csv.ResultTable;
import io.github.samspill.spark.Part.InputFile;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.Source;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
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
  List<Chunk> of(InputFile file) {
    try {
      return read(file);
    } catch (BadInput bad) {
      return failed(bad.problems());
    } catch (AccessDeniedException fault) {
      return failed(
          Problem.in(file.name(), "the file may not be read", "", "ask for the right to read it"));
    } catch (IOException fault) {
      return failed(Problem.in(file.name(), "the file cannot be read", "", "try again"));
    } catch (RuntimeException | StackOverflowError fault) {
      return failed(ownFault(file, fault));
    }
  }

  private List<Chunk> read(InputFile file) throws BadInput, IOException {
    List<Chunk> chunks = new ArrayList<>();
    quickCheck.begin();
    List<Problem> warnings =
        reader.read(source(file), room, session -> add(file.name(), session, chunks));
    Optional<Problem> identifiers = quickCheck.told(file.name());
    if (identifiers.isPresent() && task.requireAnonymous()) {
      throw new BadInput(identifiers.get());
    }
    warnings.forEach(warning -> chunks.add(new Chunk(Chunk.WARNINGS, warning.toString())));
    identifiers.ifPresent(odd -> chunks.add(new Chunk(Chunk.WARNINGS, odd.toString())));
    return chunks;
  }

  private Source source(InputFile file) throws IOException {
    boolean large = Files.isRegularFile(file.file()) && Files.size(file.file()) > room / 2;
    return large
        ? Source.of(file.file(), file.name())
        : Source.of(Files.readAllBytes(file.file()), file.name());
  }

  private void add(String name, Session session, List<Chunk> chunks) {
    quickCheck.look(session);
    SessionAnalysis found = samspill.analyse(session);
    Analysed analysed = new Analysed(name, found.tagged(), found.report());
    try {
      for (ResultTable<?> table : tables) {
        StringBuilder rows = new StringBuilder();
        table.writeRows(analysed, task.cells(), rows);
        if (!rows.isEmpty()) {
          chunks.add(new Chunk(table.name(), rows.toString()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("rows in memory cannot fail to be written", e);
    }
  }

  private static List<Chunk> failed(Problem problem) {
    return failed(List.of(problem));
  }

  private static List<Chunk> failed(List<Problem> problems) {
    StringBuilder rows = new StringBuilder();
    try {
      FailureCsv.writeRows(problems, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("rows in memory cannot fail to be written", e);
    }
    return List.of(new Chunk(FailureCsv.NAME, rows.toString()));
  }

  private static Problem ownFault(InputFile file, Throwable fault) {
    String where = fault.getStackTrace().length > 0 ? fault.getStackTrace()[0].toString() : "?";
    return Problem.in(
        file.name(),
        "the program failed on it: " + fault.getClass().getSimpleName() + " in " + where,
        "",
        "this is a fault of the program, not of the file");
  }
}
