package io.github.samspill.cli;

import io.github.samspill.privacy.AnonymityCheck;
import io.github.samspill.privacy.Examined;
import io.github.samspill.privacy.Expected;
import io.github.samspill.privacy.Measurement;
import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.read.Field;
import io.github.samspill.transcript.read.Original;
import io.github.samspill.transcript.read.SourceRow;
import io.github.samspill.transcript.read.Transcript;
import io.github.samspill.transcript.read.TranscriptReader;
import io.github.samspill.transcript.read.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that are checked, one after the other; a bad one is told and stops none. */
final class CheckedFiles {
  private static final String COLUMN = "identifiers";

  private final AnonymityCheck check;
  private final ReadingOptions reading;
  private final Streams streams;
  private final List<Examined> examined = new ArrayList<>();
  private Optional<ExitCode> failed = Optional.empty();
  private byte[] copy = {};

  CheckedFiles(AnonymityCheck check, ReadingOptions reading, Streams streams) {
    this.check = check;
    this.reading = reading;
    this.streams = streams;
  }

  void read(List<String> files) throws UsageFault, IOException {
    for (String file : files) {
      try {
        read(file);
      } catch (BadInput bad) {
        streams.err().println(bad.getMessage());
        failed = failed.or(() -> Optional.of(ExitCode.BAD_DATA));
      } catch (NoInput missing) {
        streams.err().println(missing.getMessage());
        failed = failed.or(() -> Optional.of(ExitCode.NO_INPUT));
      }
    }
  }

  private void read(String file) throws BadInput, NoInput, UsageFault, IOException {
    TranscriptReader reader = new TranscriptReader(reading.options());
    byte[] bytes = reading.bytes(file, streams);
    String name = file.equals("-") ? "stdin" : file;
    Transcript transcript = reader.read(bytes, name);
    ReadingOptions.tell(transcript.warnings(), streams);
    Original original = reader.original(bytes, name);
    TranscriptCheck looking = new TranscriptCheck(check, transcript.sessions());
    examined.add(looking.of(name, original));
    copy = original.with(looking.edits());
  }

  /** What was found in the files that could be read. */
  List<Examined> all() {
    return examined;
  }

  /** The first failure's code; else whether anything was found. */
  ExitCode code() {
    boolean found = examined.stream().anyMatch(one -> !one.sightings().isEmpty());
    return failed.orElse(found ? ExitCode.DONE_WITH_FAILURES : ExitCode.DONE);
  }

  /** Stops before anything is read when a copy cannot be meant. */
  void refuseToRedact(List<String> files, Path out, boolean overwrite) throws UsageFault {
    if (files.size() != 1) {
      throw new UsageFault("--redact writes a copy of one file; name one, not " + files.size());
    }
    if (Files.exists(out) && !overwrite) {
      throw new UsageFault(out + " is there already; name another file, or give --overwrite");
    }
  }

  /** Writes the copy of the only file, if it could be read. */
  void redact(Path out, boolean overwrite) throws IOException, UsageFault {
    if (failed.isEmpty() && !WholeFile.write(out, copy, overwrite)) {
      throw new UsageFault(out + " is there already; name another file, or give --overwrite");
    }
  }

  /** Measures the check on turns that say what must be found in them. */
  Measurement measured(List<String> files) throws BadInput, NoInput, UsageFault, IOException {
    List<Expected> turns = new ArrayList<>();
    for (String file : files) {
      TranscriptReader reader = new TranscriptReader(reading.options());
      byte[] bytes = reading.bytes(file, streams);
      reader.read(bytes, file);
      int place = 0;
      for (SourceRow row : reader.original(bytes, file).rows()) {
        turns.add(expected(file, ++place, row));
      }
    }
    return Measurement.of(check, turns);
  }

  private static Expected expected(String file, int place, SourceRow row) throws BadInput {
    Value written = row.others().get(COLUMN);
    String turn = row.of(Field.TURN).isEmpty() ? "" + place : row.of(Field.TURN).get(0).text();
    try {
      if (written != null) {
        return Expected.of(turn, row.of(Field.TEXT).get(0).text(), written.text());
      }
    } catch (IllegalArgumentException e) {
      throw new BadInput(
          Problem.in(
              file,
              "turn " + turn + " says of identifiers '" + e.getMessage() + "'",
              "kind:start-end within the text, such as name:10-14",
              "mend the column " + COLUMN));
    }
    throw new BadInput(
        Problem.in(
            file,
            "no column says what is to be found",
            "a column " + COLUMN,
            "see samples/check for how such a file is written"));
  }
}
