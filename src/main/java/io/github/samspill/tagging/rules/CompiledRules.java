package io.github.samspill.tagging.rules;

import io.github.samspill.tagging.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The built-in rule sets as the build compiled them, so that a start need not read YAML. What is
 * used is always what the YAML beside it says: a compilation of other files is as good as none.
 */
final class CompiledRules {
  /** The resource that the build makes. */
  static final String NAME = "compiled-rules.bin";

  /** How the resource begins; another number for another layout. */
  static final int LAYOUT = 2;

  private CompiledRules() {}

  /**
   * The rule set of these languages; empty when none was compiled from the files that are there.
   */
  static Optional<RuleSet> builtIn(List<String> languages) {
    try (InputStream stream = CompiledRules.class.getResourceAsStream(NAME)) {
      return stream == null ? Optional.empty() : of(stream.readAllBytes(), languages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rule set of these languages in a compilation. */
  static Optional<RuleSet> of(byte[] compiled, List<String> languages) {
    CompiledReader reader = new CompiledReader(compiled);
    return reader.number() == LAYOUT && reader.fixed() == checksum(reader.texts())
        ? reader.ruleSet(languages)
        : Optional.empty();
  }

  /**
   * The CRC-32 of files beside the classes, one after the other. It tells an edited file from the
   * compiled one at a hundredth of what SHA-256 costs a cold start; nobody is kept out by it.
   */
  static int checksum(String... names) {
    CRC32 sum = new CRC32();
    for (String name : names) {
      try (InputStream stream = CompiledRules.class.getResourceAsStream(name)) {
        if (stream != null) {
          sum.update(stream.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return (int) sum.getValue();
  }
}
