package io.github.samspill.cli;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.CodedSession;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.read.CodedTranscript;
import io.github.samspill.transcript.read.Field;
import io.github.samspill.transcript.read.ReadOptions;
import io.github.samspill.transcript.read.SessionTaker;
import io.github.samspill.transcript.read.Source;
import io.github.samspill.transcript.read.Transcript;
import io.github.samspill.transcript.read.TranscriptReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.OptionSpec;

/** How a transcript is to be read, for every command that reads one. */
final class ReadingOptions implements Options {
  private static final int WARNINGS_SHOWN = 20;

  private final Given<Map<Field, String>> columns =
      new Given<>(
          OptionSpec.builder("--column")
              .type(Map.class)
              .auxiliaryTypes(Field.class, String.class)
              .paramLabel("FIELD=NAME")
              .description("The column or JSON field that holds a field: ${COMPLETION-CANDIDATES}.")
              .build(),
          Map.of());

  private final Given<List<String>> roles =
      Given.options(
          String.class,
          "--role",
          "ROLE=WORD",
          "A word of the role column, such as leader=therapist. May stand several times.");

  private final Given<Set<String>> leaders =
      new Given<>(
          OptionSpec.builder("--leader")
              .type(Set.class)
              .auxiliaryTypes(String.class)
              .paramLabel("ID")
              .description(
                  "The speaker who leads, whatever the file says. May stand several times.")
              .build(),
          Set.of());

  private final Given<Path> sessions =
      Given.option(
          Path.class,
          "--sessions",
          "TABLE",
          "A CSV file with date, group, leader and participants by session.");

  private final Given<Charset> encoding =
      Given.option(
          Charset.class,
          "--encoding",
          "NAME",
          "The file's encoding; by default found from its bytes.");

  @Override
  public void addTo(Described command) {
    command.takes(columns, roles, leaders, sessions, encoding);
  }

  /** Reads a file, or standard input for {@code -}, and tells what was odd. */
  Transcript read(String file, Streams streams) throws BadInput, NoInput, UsageFault {
    TranscriptReader reader = reader();
    Transcript transcript = read(file, streams, (bytes, name) -> reader.read(bytes, name));
    tell(transcript.warnings(), streams);
    return transcript;
  }

  /**
   * A transcript that is read session by session. A file stays where it is and may be read again;
   * what gives its bytes but once is held.
   */
  Source source(String file, Streams streams) throws BadInput, NoInput, UsageFault {
    // What the user says is looked at before any file.
    options();
    if (file.equals("-") || !Files.isRegularFile(Path.of(file))) {
      return read(file, streams, (bytes, name) -> Source.of(bytes, name));
    }
    checkSessions();
    return Source.of(Path.of(file), file);
  }

  /**
   * Reads such a transcript.
   *
   * @return what was odd
   */
  List<Problem> read(Source source, SessionTaker taker) throws BadInput, NoInput, UsageFault {
    TranscriptReader reader = reader();
    try {
      return reader.read(source, Long.MAX_VALUE, taker);
    } catch (IOException e) {
      throw new NoInput(unreadable(source.name(), e));
    }
  }

  /** Reads a file of coded turns in the same way. */
  List<CodedSession> readCoded(String file, List<String> factors, Streams streams)
      throws BadInput, NoInput, UsageFault {
    TranscriptReader reader = reader();
    CodedTranscript coded =
        read(file, streams, (bytes, name) -> reader.readCoded(bytes, name, factors));
    tell(coded.warnings(), streams);
    return coded.sessions();
  }

  /** The bytes of a file, or of standard input for {@code -}. */
  byte[] bytes(String file, Streams streams) throws BadInput, NoInput {
    return read(file, streams, (bytes, name) -> bytes);
  }

  private TranscriptReader reader() throws UsageFault {
    return new TranscriptReader(options());
  }

  /** What the user says about transcripts. */
  ReadOptions options() throws UsageFault {
    return new ReadOptions(
        columns.value(),
        roleWords(),
        leaders.value(),
        Optional.ofNullable(encoding.value()),
        Optional.ofNullable(sessions.value()));
  }

  /** The same, when the table that they name can be read. */
  ReadOptions checkedOptions() throws UsageFault, NoInput {
    checkSessions();
    return options();
  }

  /** Writes down what was chosen, for the record of a run. */
  void describe(SortedMap<String, String> chosen) {
    new TreeMap<>(columns.value()).forEach((field, name) -> chosen.put("column " + field, name));
    chosen.put("role", String.join(" ", roles.value().stream().sorted().toList()));
    chosen.put("leader", String.join(" ", leaders.value().stream().sorted().toList()));
    chosen.put("encoding", encoding.value() == null ? "" : encoding.value().name());
    chosen.put("sessions", sessions.value() == null ? "" : sessions.value().toString());
  }

  /** Tells what was odd in what was read. */
  static void tell(List<Problem> warnings, Streams streams) {
    warnings.stream()
        .limit(WARNINGS_SHOWN)
        .forEach(warning -> streams.err().println("warning: " + warning));
    if (warnings.size() > WARNINGS_SHOWN) {
      streams.err().println("warning: ... and " + (warnings.size() - WARNINGS_SHOWN) + " more");
    }
  }

  private interface Reading<T> {
    T of(byte[] bytes, String name) throws BadInput, IOException;
  }

  private <T> T read(String file, Streams streams, Reading<T> reading) throws BadInput, NoInput {
    checkSessions();
    try {
      return file.equals("-")
          ? reading.of(streams.in().readAllBytes(), "stdin")
          : reading.of(Files.readAllBytes(Path.of(file)), file);
    } catch (IOException e) {
      throw new NoInput(unreadable(file, e));
    }
  }

  private void checkSessions() throws NoInput {
    try {
      if (sessions.value() != null) {
        Files.readAllBytes(sessions.value());
      }
    } catch (IOException e) {
      throw new NoInput(unreadable(sessions.value().toString(), e));
    }
  }

  /** What is wrong with a file that cannot be opened. */
  static Problem unreadable(String file, IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return Problem.in(file, "there is no such file", "", "check the name and the folder");
    }
    if (fault instanceof AccessDeniedException) {
      return Problem.in(file, "the file may not be read", "", "ask for the right to read it");
    }
    String reason =
        fault instanceof FileSystemException known && known.getReason() != null
            ? known.getReason()
            : fault.getMessage();
    return Files.isDirectory(Path.of(file))
        ? Problem.in(file, "this is a folder", "a file", "name one of the files in it")
        : Problem.in(file, "the file cannot be read (" + reason + ")", "", "try again");
  }

  private Map<String, Role> roleWords() throws UsageFault {
    Map<String, Role> words = new HashMap<>();
    for (String pair : roles.value()) {
      String[] parts = pair.split("=", 2);
      if (parts.length < 2 || !Set.of("leader", "member").contains(parts[0])) {
        throw new UsageFault("--role takes leader=WORD or member=WORD, not " + pair);
      }
      words.put(
          parts[1].strip().toLowerCase(Locale.ROOT),
          Role.valueOf(parts[0].toUpperCase(Locale.ROOT)));
    }
    return words;
  }
}
