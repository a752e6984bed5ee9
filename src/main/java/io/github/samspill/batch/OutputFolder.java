package io.github.samspill.batch;

import io.github.samspill.report.csv.CodebookCsv;
import io.github.samspill.report.csv.FailureCsv;
import io.github.samspill.report.csv.ResultTable;
import io.github.samspill.report.json.RunJson;
import io.github.samspill.report.json.RunJson.InputUsed;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that a batch writes into. What stands in it by name is whole and of one run;
 * unfinished work lies in a folder of its own inside, until all is there to be put together.
 */
final class OutputFolder implements AutoCloseable {
  private static final String UNFINISHED = ".unfinished";
  private static final String LOCK = "lock";
  private static final String JOB = "job";

  private final Path folder;
  private final Path unfinished;
  private final FileChannel channel;

  private OutputFolder(Path folder, Path unfinished, FileChannel channel) {
    this.folder = folder;
    this.unfinished = unfinished;
    this.channel = channel;
  }

  /** Whether a run in this folder has come to its end. */
  static boolean isFinished(Path folder) {
    // The job is what a run removes last; a folder without it holds no work to go on with.
    return Files.exists(folder.resolve(RunJson.NAME))
        && !Files.exists(folder.resolve(UNFINISHED).resolve(JOB));
  }

  /**
   * Takes the folder for a job; it is made when it is not there.
   *
   * @throws FolderTaken when it holds results, or unfinished work that is not to be gone on with
   */
  static OutputFolder open(Path folder, Job job, boolean resume) throws IOException, FolderTaken {
    Path unfinished = folder.resolve(UNFINISHED);
    boolean begun = Files.exists(unfinished);
    if (begun && !resume) {
      throw new FolderTaken(
          folder + " holds an unfinished run; go on with it with --resume, or name another folder");
    }
    if (!begun && holdsResults(folder, job)) {
      throw taken(folder);
    }
    Files.createDirectories(unfinished);
    FileChannel channel = lock(unfinished.resolve(LOCK), folder);
    OutputFolder opened = new OutputFolder(folder, unfinished, channel);
    try {
      opened.claim(job);
    } catch (IOException | FolderTaken e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  private static boolean holdsResults(Path folder, Job job) {
    return names(job).stream().anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  private static FolderTaken taken(Path folder) {
    return new FolderTaken(folder + " holds the results of another run; name another folder");
  }

  private static FileChannel lock(Path file, Path folder) throws IOException, FolderTaken {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another run of this very process has it; told below.
    }
    if (lock == null) {
      channel.close();
      throw new FolderTaken(
          "another run is writing into " + folder + "; wait for it, or name another folder");
    }
    return channel;
  }

  private void claim(Job job) throws IOException, FolderTaken {
    Path file = unfinished.resolve(JOB);
    if (Files.exists(file) && !Files.readString(file).equals(job.key())) {
      throw new FolderTaken(
          "the unfinished run in "
              + folder
              + " had other options or rules; give the same, or name another folder");
    }
    if (!Files.exists(file)) {
      // The run that was here came to its end between our look at the folder and our lock.
      if (holdsResults(folder, job)) {
        throw taken(folder);
      }
      Path beside = unfinished.resolve(JOB + ".part");
      Files.writeString(beside, job.key());
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
    // A run that was stopped while it put its tables in place puts them there again.
    for (String name : names(job)) {
      Folders.delete(folder.resolve(name));
    }
  }

  private static List<String> names(Job job) {
    List<String> names = new ArrayList<>(job.tables().stream().map(ResultTable::name).toList());
    names.addAll(List.of(FailureCsv.NAME, CodebookCsv.NAME));
    if (job.pages().isPresent()) {
      names.addAll(List.of(Pages.FOLDER, Pages.INDEX));
    }
    names.add(RunJson.NAME);
    return names;
  }

  /** The shard of an input, whether it stands or not. */
  Shard shard(String key) {
    return new Shard(unfinished.resolve(key));
  }

  /**
   * Puts the tables together in the order of the shards, moves them into place, and removes the
   * unfinished work.
   */
  void finish(Job job, List<Shard> shards) throws IOException {
    for (ResultTable<?> table : job.tables()) {
      StringBuilder header = new StringBuilder();
      table.writeHeader(header);
      gather(table.name(), header, shards);
    }
    StringBuilder header = new StringBuilder();
    FailureCsv.writeHeader(header);
    gather(FailureCsv.NAME, header, shards);
    if (job.pages().isPresent()) {
      new Pages(job, job.pages().get()).gather(unfinished, shards);
    }
    StringBuilder codebook = new StringBuilder();
    CodebookCsv.write(job.tables(), codebook);
    Files.writeString(unfinished.resolve(CodebookCsv.NAME), codebook);
    List<InputUsed> used = new ArrayList<>();
    for (Shard shard : shards) {
      used.add(shard.used());
    }
    Files.writeString(
        unfinished.resolve(RunJson.NAME),
        RunJson.of(
            job.version(),
            job.ruleSet().digest(),
            job.ruleSet().rules().size(),
            job.options(),
            used));
    for (String name : names(job)) {
      Files.move(
          unfinished.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    // Under the lock to the end, so that another run finds either all of the work or none.
    for (Shard shard : shards) {
      Folders.delete(shard.folder());
    }
    Files.delete(unfinished.resolve(JOB));
    channel.close();
    Folders.delete(unfinished);
  }

  private void gather(String table, CharSequence header, List<Shard> shards) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(unfinished.resolve(table)))) {
      out.write(header.toString().getBytes(StandardCharsets.UTF_8));
      for (Shard shard : shards) {
        shard.copy(table, out);
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
