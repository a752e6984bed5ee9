package io.github.samspill.batch;

import io.github.samspill.batch.Inputs.Input;
import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.report.Report;
import io.github.samspill.report.csv.Analysed;
import io.github.samspill.report.csv.FailureCsv;
import io.github.samspill.report.csv.ResultTable;
import io.github.samspill.report.json.RunJson.InputUsed;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.Tagger;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.read.Transcript;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
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
  private final QuickCheck quickCheck = new QuickCheck();

  Worker(Job job, OutputFolder folder) {
    this.job = job;
    this.folder = folder;
    this.tables = job.tables();
    this.tagger = new Tagger(job.ruleSet());
    this.reader = new TranscriptReader(job.reading());
  }

  /**
   * Makes the shard of an input, unless it stands there from a run before.
   *
   * @param warned takes what was odd
   * @throws IOException when the shard cannot be written
   */
  Shard work(Input input, Consumer<List<Problem>> warned) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(input.file());
    } catch (IOException | OutOfMemoryError e) {
      Shard shard = folder.shard(Digest.of(input.name() + "\nunreadable"));
      return failed(shard, input, "", 0, List.of(unreadable(input, e)));
    }
    String digest = Digest.of(bytes);
    Shard shard = folder.shard(Digest.of(input.name() + "\n" + digest));
    if (shard.stands()) {
      return shard;
    }
    try {
      Transcript transcript = reader.read(bytes, input.name());
      Optional<Problem> identifiers = quickCheck.of(input.name(), transcript.sessions());
      if (identifiers.isPresent() && job.requireAnonymous()) {
        throw new BadInput(identifiers.get());
      }
      warned.accept(Stream.concat(transcript.warnings().stream(), identifiers.stream()).toList());
      return write(shard, input, digest, bytes.length, transcript.sessions());
    } catch (BadInput bad) {
      return failed(shard, input, digest, bytes.length, bad.problems());
    } catch (RuntimeException | StackOverflowError fault) {
      return failed(shard, input, digest, bytes.length, List.of(ownFault(input, fault)));
    }
  }

  /** Writes session by session, so that one at a time is held with its tags and figures. */
  private Shard write(Shard shard, Input input, String digest, long size, List<Session> sessions)
      throws IOException {
    long turns = 0;
    try (Shard.Parts parts = shard.begin()) {
      List<Writer> outs = new ArrayList<>();
      for (ResultTable<?> table : tables) {
        outs.add(parts.open(table.name()));
      }
      for (Session session : sessions) {
        TaggedSession tagged = tagger.tag(session);
        Report report = Report.of(tagged, job.ruleSet(), false);
        Analysed analysed = new Analysed(input.name(), tagged, report);
        for (int i = 0; i < outs.size(); i++) {
          tables.get(i).writeRows(analysed, outs.get(i));
        }
        turns += tagged.turns().size();
      }
      parts.finish(new InputUsed(input.name(), digest, size, sessions.size(), turns, 0));
    }
    return shard;
  }

  private static Shard failed(
      Shard shard, Input input, String digest, long size, List<Problem> problems)
      throws IOException {
    try (Shard.Parts parts = shard.begin()) {
      FailureCsv.writeRows(problems, parts.open(FailureCsv.NAME));
      parts.finish(new InputUsed(input.name(), digest, size, 0, 0, problems.size()));
    }
    return shard;
  }

  private static Problem unreadable(Input input, Throwable fault) {
    return fault instanceof AccessDeniedException
        ? Problem.in(input.name(), "the file may not be read", "", "ask for the right to read it")
        : Problem.in(
            input.name(),
            fault instanceof OutOfMemoryError
                ? "the file does not fit into memory"
                : "the file cannot be read",
            "",
            fault instanceof OutOfMemoryError
                ? "split it, or give Java more with -Xmx"
                : "try again");
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
