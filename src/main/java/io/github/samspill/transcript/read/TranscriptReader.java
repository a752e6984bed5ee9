package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads transcripts, CSV or JSON, by what the file holds and not by its name. */
public final class TranscriptReader {
  private final ReadOptions options;
  private final Columns columns;

  /** A reader for files of one making. */
  public TranscriptReader(ReadOptions options) {
    this.options = options;
    this.columns = new Columns(options.columns());
  }

  /**
   * Reads a file.
   *
   * @throws BadInput with all faults of the file, when there is any
   * @throws IOException when the bytes cannot be had
   */
  public Transcript read(Path file) throws BadInput, IOException {
    return read(Files.readAllBytes(file), file.toString());
  }

  /**
   * Reads the bytes of a file.
   *
   * @param bytes all of them
   * @param name the file's name, for messages and for a session without a name of its own
   * @throws BadInput with all faults of the file, when there is any
   * @throws IOException when the table of sessions cannot be had
   */
  public Transcript read(byte[] bytes, String name) throws BadInput, IOException {
    Findings findings = new Findings(name);
    return sessions(rows(bytes, findings), findings);
  }

  /**
   * Reads the bytes of a file whose turns people have coded.
   *
   * @param bytes all of them
   * @param name the file's name, for messages and for a session without a name of its own
   * @param factors the columns that may hold codes
   * @throws BadInput with all faults of the file, when there is any, or when it holds no codes
   * @throws IOException when the table of sessions cannot be had
   */
  public CodedTranscript readCoded(byte[] bytes, String name, List<String> factors)
      throws BadInput, IOException {
    Findings findings = new Findings(name);
    Codes codes = new Codes(rows(bytes, findings), factors, stem(name), findings);
    Transcript transcript = sessions(codes.turns(), findings);
    return new CodedTranscript(codes.of(transcript.sessions()), transcript.warnings());
  }

  /**
   * Finds where each value of a file stands in it, so that values can be replaced.
   *
   * @param bytes all of them, of a file that {@link #read(byte[], String)} reads
   * @param name the file's name, for messages and for a session without a name of its own
   * @throws BadInput when the bytes are no text, or cannot be written again as they are
   */
  public Source source(byte[] bytes, String name) throws BadInput {
    String text = Decoding.text(bytes, name, options.encoding());
    List<SourceRow> rows =
        isJson(text)
            ? new JsonPlaces(columns, stem(name)).rows(text)
            : new TablePlaces(columns, stem(name)).rows(text);
    return Source.of(bytes, name, options.encoding(), text, rows);
  }

  private Transcript sessions(List<Row> rows, Findings findings) throws BadInput, IOException {
    SessionTable table = SessionTable.of(options, columns);
    return new Sessions(options, table, findings).of(rows, stem(findings.file()));
  }

  private List<Row> rows(byte[] bytes, Findings findings) throws BadInput {
    String name = findings.file();
    List<Row> rows = rows(Decoding.text(bytes, name, options.encoding()), findings);
    if (rows.isEmpty()) {
      findings.stopOnErrors();
      throw new BadInput(
          Problem.in(
              name,
              "the file holds no turns",
              "a row or object for each turn, with speaker and text",
              "check that this is the right file"));
    }
    if (rows.stream().noneMatch(row -> row.get(Field.TEXT).isPresent())) {
      findings.stopOnErrors();
      throw new BadInput(
          Problem.in(
              name,
              "no turn has a text",
              "a field named one of " + String.join(", ", columns.names(Field.TEXT)),
              "name the field with --column text=NAME"));
    }
    return rows;
  }

  private List<Row> rows(String text, Findings findings) {
    return isJson(text)
        ? new JsonRows(columns, findings).rows(text)
        : new Table(columns, EnumSet.of(Field.SPEAKER, Field.TEXT), findings).rows(text);
  }

  private boolean isJson(String text) {
    String start = text.stripLeading();
    return start.startsWith("{")
        || (start.startsWith("[") && !columnsIn(start.lines().findFirst()));
  }

  /** A table whose first column happens to begin with a bracket is still a table. */
  private boolean columnsIn(Optional<String> line) {
    return columns.in(List.of(line.orElse("").split("[,;\t]", -1))).size() > 1;
  }

  private static String stem(String name) {
    String last = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    int dot = last.toLowerCase(Locale.ROOT).lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
