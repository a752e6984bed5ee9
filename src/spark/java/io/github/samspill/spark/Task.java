package io.github.samspill.spark;

import io.github.samspill.Samspill;
import io.github.samspill.report.csv.CellText;
import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/**
 * What is done with a part, on whichever machine: one file after the other, so that the rows of one
 * are held until they go on.
 *
 * @param samspill the analysis, of which every machine has one for all of its tasks
 * @param reading how transcripts are read
 * @param withText whether the turns' text is written
 * @param cells how text stands in tables that looks like a formula
 * @param requireAnonymous whether a file that seems not to be anonymised is a failure
 */
record Task(
    Broadcast<Samspill> samspill,
    Reading reading,
    boolean withText,
    CellText cells,
    boolean requireAnonymous)
    implements FlatMapFunction<Part, Chunk>, Serializable {

  @Override
  public Iterator<Chunk> call(Part part) {
    FileRows rows = new FileRows(this);
    return part.files().stream().flatMap(file -> rows.of(file.input()).stream()).iterator();
  }
}
