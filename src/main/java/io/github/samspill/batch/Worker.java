package io.github.samspill.batch;

import io.github.samspill.batch.Inputs.Input;
import io.github.samspill.batch.ShardRows.Unwritable;
import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.report.csv.FailureCsv;
import io.github.samspill.report.csv.ResultTable;
import io.github.samspill.report.json.RunJson.InputUsed;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Works on one input after the other; one thread uses one worker. */
final class Worker {
  private final Job job;
  private final OutputFolder folder;
  private final List<String> tables;
  private final TranscriptReader reader;
  private final Analyst analyst;
  private final SpareHands hands;
  private final long room;

  /**
   * A worker.
   *
   * @param hands those who help with an input, and whom this worker joins
   * @param room the most of an input that is held, in bytes of memory
   */
  Worker(Job job, OutputFolder folder, SpareHands hands, long room) {
    this.job = job;
    this.folder = folder;
    this.tables = job.tables().stream().map(ResultTable::name).toList();
    this.reader = new TranscriptReader(job.reading());
    this.analyst = new Analyst(job);
    this.hands = hands;
    this.room = room;
  }

  /** An input that cannot be read, as opposed to an output that cannot be written. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(Throwable cause) {
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
      return failed(shard, used(input, "", 0, 1), List.of(Faults.of(input, e)));
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
    } catch (Unwritable fault) {
      throw (IOException) fault.getCause();
    } catch (Unreadable | CompletionException fault) {
      problems = List.of(Faults.of(input, fault.getCause()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      problems = List.of(Faults.of(input, fault));
    }
    return failed(shard, used(input, opened.digest(), opened.size(), problems.size()), problems);
  }

  /** Helps the others with their inputs, until all are at their end. */
  void lendHands() throws InterruptedException {
    hands.lend(analyst);
  }

  /**
   * Writes session by session, so that few at a time are held with their tags and figures. When a
   * fault shows late, what has been written is thrown away with its folder.
   */
  private List<Problem> write(Shard shard, Input input, Opened opened)
      throws IOException, BadInput, Unreadable {
    try (Shard.Parts parts = shard.begin(tables);
        ShardRows rows = new ShardRows(input.name(), parts, analyst, hands, room)) {
      List<Problem> warnings;
      try {
        warnings = reader.read(opened.source(), room, rows);
      } catch (IOException e) {
        throw new Unreadable(e);
      }
      rows.finish();
      Optional<Problem> identifiers = QuickCheck.told(input.name(), rows.sightings());
      if (identifiers.isPresent() && job.requireAnonymous()) {
        throw new BadInput(identifiers.get());
      }
      parts.finish(
          new InputUsed(
              input.name(), opened.digest(), opened.size(), rows.sessions(), rows.turns(), 0));
      return Stream.concat(warnings.stream(), identifiers.stream()).toList();
    }
  }

  private static Shard failed(Shard shard, InputUsed used, List<Problem> problems)
      throws IOException {
    StringBuilder rows = new StringBuilder();
    FailureCsv.writeRows(problems, rows);
    try (Shard.Parts parts = shard.begin(List.of(FailureCsv.NAME))) {
      parts.write(0, rows.toString().getBytes(StandardCharsets.UTF_8));
      parts.finish(used);
    }
    return shard;
  }

  private static InputUsed used(Input input, String digest, long size, int problems) {
    return new InputUsed(input.name(), digest, size, 0, 0, problems);
  }
}
