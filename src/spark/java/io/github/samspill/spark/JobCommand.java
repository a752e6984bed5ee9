package io.github.samspill.spark;

import io.github.samspill.Samspill;
import io.github.samspill.batch.Inputs;
import io.github.samspill.cli.ExitCode;
import io.github.samspill.tagging.rules.RuleSets;
import io.github.samspill.transcript.read.Field;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job's command: the options of a batch as far as they make sense on many machines. */
@Command(
    name = "samspill-spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Works through many transcripts on Apache Spark and writes the tables of samspill batch. All"
            + " machines must see the transcripts and the folder under the same paths.",
    footerHeading = "%nExample:%n",
    footer = {
      "  spark-submit --class io.github.samspill.spark.SamspillJob samspill-spark.jar data -o results"
          + " --format parquet"
    })
final class JobCommand implements Callable<Integer> {
  private static final String PART_BYTES = "8000000";

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Transcripts, folders of them, or patterns such as 'data/*.csv'.")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder for the tables; made when it is not there.")
  private Path folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "csv (default): the same files as of a batch; or parquet: a folder a table.")
  private Format format;

  @Option(names = "--text", description = "Write the turns' text into the table of turns.")
  private boolean withText;

  @Option(
      names = "--rules",
      paramLabel = "PATH",
      description = "A rule file of your own, or a folder of them. May stand several times.")
  private List<Path> own = List.of();

  @Option(
      names = "--column",
      paramLabel = "FIELD=NAME",
      description = "The column or JSON field that holds a field: ${COMPLETION-CANDIDATES}.")
  private Map<Field, String> columns = new HashMap<>();

  @Option(
      names = "--leader",
      paramLabel = "ID",
      description = "The speaker who leads, whatever the file says. May stand several times.")
  private Set<String> leaders = Set.of();

  @Option(
      names = "--sessions",
      paramLabel = "TABLE",
      description = "A CSV file with date, group, leader and participants by session.")
  private Path sessions;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The files' encoding; by default found from their bytes.")
  private Charset encoding;

  @Option(
      names = "--require-anonymous",
      description = "Refuse a transcript in which a quick check finds what may tell who one is.")
  private boolean requireAnonymous;

  @Option(
      names = "--part-bytes",
      paramLabel = "N",
      defaultValue = PART_BYTES,
      description = "So many bytes of files go to a worker at once; ${DEFAULT-VALUE} by default.")
  private long partBytes;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    SparkRun run =
        new SparkRun(
            Samspill.of(RuleSets.LANGUAGES, own),
            reading(),
            withText,
            requireAnonymous,
            format,
            partBytes);
    Outcome outcome = run.into(folder, Inputs.of(paths, folder));
    tell(outcome, spec.commandLine().getErr());
    return (outcome.failed() > 0 ? ExitCode.DONE_WITH_FAILURES : ExitCode.DONE).number();
  }

  private Reading reading() throws NoSuchFileException {
    if (sessions != null && !Files.isReadable(sessions)) {
      throw new NoSuchFileException(sessions.toString());
    }
    return new Reading(
        columns,
        leaders,
        encoding == null ? "" : encoding.name(),
        sessions == null ? "" : sessions.toAbsolutePath().toString());
  }

  private void tell(Outcome outcome, PrintWriter err) {
    outcome.firstWarnings().forEach(warning -> err.println("warning: " + warning));
    long more = outcome.warnings() - outcome.firstWarnings().size();
    if (more > 0) {
      err.println("warning: ... and " + more + " more");
    }
    err.printf(
        "%s: sessions %d, files %d, failed %d%s%n",
        folder,
        outcome.sessions(),
        outcome.files(),
        outcome.failed(),
        outcome.failed() > 0 ? " (see " + format.name("failures.csv") + ")" : "");
  }
}
