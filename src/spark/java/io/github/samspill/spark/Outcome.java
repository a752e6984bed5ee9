package io.github.samspill.spark;

import io.github.samspill.report.csv.FailureCsv;
import io.github.samspill.report.csv.SessionsCsv;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/**
 * What came of a run.
 *
 * @param files number of inputs
 * @param failed how many of them could not be used
 * @param sessions number of sessions in the others
 * @param warnings how often something was odd
 * @param firstWarnings the first of these, in the order of the inputs
 */
record Outcome(long files, long failed, long sessions, long warnings, List<String> firstWarnings) {
  private static final int WARNINGS_SHOWN = 20;
  // A file that failed is one chunk, and so is a session in its table.
  private static final List<String> COUNTED =
      List.of(FailureCsv.NAME, SessionsCsv.NAME, Chunk.WARNINGS);

  /** Copies the list. */
  Outcome {
    firstWarnings = List.copyOf(firstWarnings);
  }

  /** Counts the rows of all inputs. */
  static Outcome of(JavaRDD<Chunk> chunks, long files) {
    long[] counts =
        chunks.aggregate(
            new long[COUNTED.size()],
            (sum, chunk) -> {
              int place = COUNTED.indexOf(chunk.table());
              if (place >= 0) {
                sum[place]++;
              }
              return sum;
            },
            (one, other) -> {
              for (int i = 0; i < one.length; i++) {
                one[i] += other[i];
              }
              return one;
            });
    List<String> first =
        counts[2] == 0
            ? List.of()
            : chunks
                .filter(chunk -> chunk.table().equals(Chunk.WARNINGS))
                .map(Chunk::rows)
                .take(WARNINGS_SHOWN);
    return new Outcome(files, counts[0], counts[1], counts[2], first);
  }
}
