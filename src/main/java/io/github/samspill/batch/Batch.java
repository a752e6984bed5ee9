package io.github.samspill.batch;

import io.github.samspill.problem.Problem;
import io.github.samspill.report.json.RunJson.InputUsed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Works through many inputs on several threads; the results do not depend on how many. */
public final class Batch {
  private final Job job;
  private final Inputs inputs;
  private final Runnable step;
  private final List<Shard> shards;
  private final List<List<Problem>> warnings;
  private final AtomicInteger next = new AtomicInteger();

  /**
   * A batch.
   *
   * @param job what is done with every input
   * @param inputs the inputs
   * @param step called after each input, by any thread
   */
  public Batch(Job job, Inputs inputs, Runnable step) {
    this.job = job;
    this.inputs = inputs;
    this.step = step;
    int size = inputs.files().size();
    this.shards = Collections.synchronizedList(new ArrayList<>(Collections.nCopies(size, null)));
    this.warnings =
        Collections.synchronizedList(new ArrayList<>(Collections.nCopies(size, List.of())));
  }

  /** Whether a run in this folder has come to its end. */
  public static boolean isFinished(Path folder) {
    return OutputFolder.isFinished(folder);
  }

  /**
   * Runs it.
   *
   * @param folder where the tables go
   * @param resume whether to go on with an unfinished run in the folder
   * @param threads how many inputs, or sessions of one, are worked on at once; 1 or more
   * @throws FolderTaken when the folder holds another run's work
   * @throws IOException when the folder cannot be written; what is done is kept for {@code resume}
   */
  public Outcome run(Path folder, boolean resume, int threads)
      throws IOException, FolderTaken, InterruptedException {
    try (OutputFolder output = OutputFolder.open(folder, job, resume)) {
      // Half of the memory is the program's own; the rest is for what each thread holds, with as
      // much again for what becomes of it.
      workAll(output, threads, Runtime.getRuntime().maxMemory() / (4L * threads));
      List<InputUsed> used = new ArrayList<>();
      for (Shard shard : shards) {
        used.add(shard.used());
      }
      output.finish(job, shards);
      return new Outcome(
          used.size(),
          (int) used.stream().filter(input -> input.problems() > 0).count(),
          used.stream().mapToInt(InputUsed::sessions).sum(),
          warnings.stream().flatMap(List::stream).toList());
    }
  }

  private void workAll(OutputFolder output, int threads, long room)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    SpareHands hands = new SpareHands(threads);
    try {
      Callable<Void> work = () -> workOn(output, hands, room);
      for (Future<Void> future : pool.invokeAll(Collections.nCopies(threads, work))) {
        future.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Void workOn(OutputFolder output, SpareHands hands, long room)
      throws IOException, InterruptedException {
    Worker worker;
    try {
      worker = new Worker(job, output, hands, room);
      for (int i = next.getAndIncrement(); i < inputs.files().size(); i = next.getAndIncrement()) {
        int place = i;
        shards.set(i, worker.work(inputs.files().get(i), odd -> warnings.set(place, odd)));
        step.run();
      }
    } finally {
      hands.readerEnds();
    }
    worker.lendHands();
    return null;
  }
}
