package io.github.samspill.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.NorwegianStemmer;

/**
 * The least that any such program does on one thread with its libraries: parse the table, part the
 * texts into words, bring each to lower case, normalise and stem it.
 */
final class Floor {
  private Floor() {}

  /**
   * Does it once.
   *
   * @return the number of words
   */
  static long run(Path file) throws IOException {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream chain =
        new SnowballFilter(
            new ScandinavianNormalizationFilter(new LowerCaseFilter(tokenizer)),
            new NorwegianStemmer());
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    long words = 0;
    try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(file), format)) {
      for (CSVRecord row : rows) {
        tokenizer.setReader(new StringReader(row.get("text")));
        chain.reset();
        while (chain.incrementToken()) {
          words++;
        }
        chain.end();
        chain.close();
      }
    }
    return words;
  }
}
