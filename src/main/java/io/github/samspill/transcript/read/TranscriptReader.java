package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.Session;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
    List<Session> sessions = new ArrayList<>();
    List<Problem> warnings =
        read(Source.of(bytes, name), Long.MAX_VALUE, SessionTaker.into(sessions));
    return new Transcript(sessions, warnings);
  }

  /**
   * Reads a file session by session, in the order in which they begin, with no more of it in memory
   * than there is room for. A file whose turns stand together by session is read once after its
   * bytes have been looked at, another as often as there is need.
   *
   * @param room the most that is held, in bytes of memory
   * @param taker takes each session; those that it has taken are void when a fault shows later
   * @return what was odd and how it was taken
   * @throws BadInput with all faults of the file, when there is any
   * @throws InputChanged when the file is not the same each time
   * @throws IOException when the bytes, or the table of sessions, cannot be had
   */
  public List<Problem> read(Source source, long room, SessionTaker taker)
      throws BadInput, IOException {
    Findings findings = new Findings(source.name());
    return read(rows(source), room, taker, findings);
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
    List<Row> rows = new ArrayList<>();
    rows(Source.of(bytes, name)).each(findings, rows::add);
    Codes codes = new Codes(rows, factors, stem(name), findings);
    List<Session> sessions = new ArrayList<>();
    Passes.Rows turns = (unused, taken) -> codes.turns().forEach(taken);
    List<Problem> warnings = read(turns, Long.MAX_VALUE, SessionTaker.into(sessions), findings);
    return new CodedTranscript(codes.of(sessions), warnings);
  }

  /**
   * Finds where each value of a file stands in it, so that values can be replaced.
   *
   * @param bytes all of them, of a file that {@link #read(byte[], String)} reads
   * @param name the file's name, for messages and for a session without a name of its own
   * @throws BadInput when the bytes are no text, or cannot be written again as they are
   */
  public Original original(byte[] bytes, String name) throws BadInput, IOException {
    String text = Decoding.text(bytes, name, options.encoding());
    List<SourceRow> rows =
        isJson(Text.of(text))
            ? new JsonPlaces(columns, stem(name)).rows(text)
            : new TablePlaces(columns, stem(name)).rows(text);
    return Original.of(bytes, name, options.encoding(), text, rows);
  }

  private List<Problem> read(Passes.Rows rows, long room, SessionTaker taker, Findings findings)
      throws BadInput, IOException {
    SessionTable table = SessionTable.of(options, columns);
    Passes passes =
        new Passes(
            rows,
            () -> new Sessions(options, table, new Findings(findings.file())),
            stem(findings.file()),
            room,
            findings);
    passes.first(taker);
    refuseNothing(passes, findings);
    Sessions sessions = passes.rest(taker);
    findings.add(sessions.findings());
    findings.stopOnErrors();
    sessions.missLeaders(findings);
    return Stream.concat(table.warnings().stream(), findings.warnings().stream()).toList();
  }

  private void refuseNothing(Passes passes, Findings findings) throws BadInput {
    if (!passes.anyTurn()) {
      findings.stopOnErrors();
      throw new BadInput(
          Problem.in(
              findings.file(),
              "the file holds no turns",
              "a row or object for each turn, with speaker and text",
              "check that this is the right file"));
    }
    if (!passes.anyText()) {
      findings.stopOnErrors();
      throw new BadInput(
          Problem.in(
              findings.file(),
              "no turn has a text",
              "a field named one of " + String.join(", ", columns.names(Field.TEXT)),
              "name the field with --column text=NAME"));
    }
  }

  private Passes.Rows rows(Source source) throws BadInput, IOException {
    Charset charset = Decoding.charset(source, options.encoding());
    Text text = () -> Decoding.reader(source, charset);
    return (findings, taken) -> rows(text, findings, taken);
  }

  private void rows(Text text, Findings findings, Consumer<Row> taken) throws IOException {
    if (isJson(text)) {
      new JsonRows(columns, findings, taken).rows(text);
    } else {
      new Table(columns, EnumSet.of(Field.SPEAKER, Field.TEXT), findings).rows(text, taken);
    }
  }

  /** A table whose first column happens to begin with a bracket is still a table. */
  private boolean isJson(Text text) throws IOException {
    int first = ' ';
    try (Reader reader = text.open()) {
      while (Character.isWhitespace(first)) {
        first = reader.read();
      }
    }
    return first == '{' || (first == '[' && !namesColumns(text.firstLine(line -> true)));
  }

  private boolean namesColumns(String line) {
    return columns.in(List.of(line.split("[,;\t]", -1))).size() > 1;
  }

  private static String stem(String name) {
    String last = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    int dot = last.toLowerCase(Locale.ROOT).lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
