package io.github.samspill.spark;

import io.github.samspill.Samspill;
import io.github.samspill.batch.Inputs;
import io.github.samspill.report.csv.CodebookCsv;
import io.github.samspill.report.csv.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * One run on Spark. Each part is analysed once, and its rows are kept where they were made until
 * every table is written; none of them goes from machine to machine.
 *
 * @param samspill the analysis
 * @param reading how transcripts are read
 * @param withText whether the turns' text is written
 * @param requireAnonymous whether a file that seems not to be anonymised is a failure
 * @param format how the tables are written
 * @param partBytes how many bytes of files make a part
 */
record SparkRun(
    Samspill samspill,
    Reading reading,
    boolean withText,
    boolean requireAnonymous,
    Format format,
    long partBytes) {
  private static final String LOCAL = "local";

  /**
   * Writes all tables.
   *
   * @throws IOException when the folder cannot be written
   */
  Outcome into(Path folder, Inputs inputs) throws IOException {
    List<ResultTable<?>> tables = ResultTable.all(samspill.ruleSet().factors(), withText);
    List<Table> all = Table.all(tables);
    List<String> names = new ArrayList<>(all.stream().map(one -> format.name(one.name())).toList());
    names.add(CodebookCsv.NAME);
    try (OutputPlace place = OutputPlace.open(folder, names)) {
      Outcome outcome;
      try (JavaSparkContext spark = new JavaSparkContext(settings(place))) {
        outcome = work(spark, place, all, inputs);
      }
      for (Table table : all) {
        Path parts = place.inside(parts(table));
        if (format == Format.CSV) {
          place.gather(
              String.join(",", table.schema().fieldNames()) + "\n",
              parts,
              format.name(table.name()));
        } else {
          place.number(parts, format.name(table.name()));
        }
      }
      StringBuilder codebook = new StringBuilder();
      CodebookCsv.write(tables, codebook);
      Files.writeString(place.inside(CodebookCsv.NAME), codebook);
      place.finish(names);
      return outcome;
    }
  }

  /** What the user set stands; on one machine nothing is said to the network or kept elsewhere. */
  private static SparkConf settings(OutputPlace place) {
    SparkConf conf =
        new SparkConf()
            .setIfMissing("spark.app.name", "samspill")
            .setIfMissing("spark.master", "local[*]")
            .setIfMissing("spark.ui.enabled", "false")
            .setIfMissing("spark.ui.showConsoleProgress", "false")
            .setIfMissing("spark.io.encryption.enabled", "true");
    if (conf.get("spark.master").startsWith(LOCAL)) {
      conf.set("spark.driver.host", "localhost")
          .set("spark.driver.bindAddress", "127.0.0.1")
          .set("spark.local.dir", place.inside("spark").toString())
          .set("spark.sql.warehouse.dir", uri(place.inside("warehouse")));
    }
    return conf;
  }

  private Outcome work(JavaSparkContext spark, OutputPlace place, List<Table> tables, Inputs inputs)
      throws IOException {
    List<Part> parts = Part.of(inputs, partBytes);
    Task task =
        new Task(spark.broadcast(samspill), reading, withText, format.cells(), requireAnonymous);
    JavaRDD<Chunk> chunks =
        spark
            .parallelize(parts, parts.size())
            .flatMap(task)
            .persist(StorageLevel.MEMORY_AND_DISK());
    // The first look at the rows makes them; what follows takes them from where they are kept.
    Outcome outcome = Outcome.of(chunks, inputs.files().size());
    for (Table table : tables) {
      String name = table.name();
      JavaRDD<Chunk> own = chunks.filter(chunk -> chunk.table().equals(name));
      String to = uri(place.inside(parts(table)));
      if (format == Format.CSV) {
        own.map(SparkRun::withoutLastLineEnd).saveAsTextFile(to);
      } else {
        SparkSession.builder()
            .getOrCreate()
            .createDataFrame(own.flatMap(chunk -> table.rows(chunk).iterator()), table.schema())
            .write()
            .parquet(to);
      }
    }
    return outcome;
  }

  /** The same path for Hadoop, whatever its own file system is. */
  private static String uri(Path path) {
    return "file:" + path;
  }

  private static String parts(Table table) {
    return table.name() + ".parts";
  }

  private static String withoutLastLineEnd(Chunk chunk) {
    return chunk.rows().substring(0, chunk.rows().length() - 1);
  }
}
