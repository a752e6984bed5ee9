package io.github.samspill.cli;

import io.github.samspill.report.Language;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * An option or a parameter of a command and, once a line is read, what was given for it. It is
 * described in code, since to read annotations takes a start longer than to read the line.
 *
 * @param <T> what is given
 */
final class Given<T> {
  private final ArgSpec spec;
  private final T unless;

  /** One described as none of those below; null when it is not given. */
  Given(ArgSpec spec) {
    this(spec, null);
  }

  /** One that has a value when nothing is given for it. */
  Given(ArgSpec spec, T unless) {
    this.spec = spec;
    this.unless = unless;
  }

  /** An option; null when it is not given. */
  static <T> Given<T> option(Class<T> type, String name, String label, String description) {
    return new Given<>(
        OptionSpec.builder(name).type(type).paramLabel(label).description(description).build());
  }

  /** An option that means something when it is not given. */
  static <T> Given<T> option(
      Class<T> type, String name, String label, String unless, String description) {
    return new Given<>(
        OptionSpec.builder(name)
            .type(type)
            .paramLabel(label)
            .defaultValue(unless)
            .description(description)
            .build());
  }

  /** The language that something is written in. */
  static Given<Language> language(String what) {
    return option(
        Language.class,
        "--language",
        "LANG",
        "nb",
        "The words of the " + what + ": nb (default), nn or en.");
  }

  /** An option that may stand several times; an empty list when it does not. */
  static <T> Given<List<T>> options(Class<T> type, String name, String label, String description) {
    return new Given<>(
        OptionSpec.builder(name)
            .type(List.class)
            .auxiliaryTypes(type)
            .paramLabel(label)
            .description(description)
            .build(),
        List.of());
  }

  /** An option without a value. */
  static Given<Boolean> flag(String name, String description) {
    return new Given<>(
        OptionSpec.builder(name).type(boolean.class).description(description).build(), false);
  }

  /** A parameter that must be given. */
  static Given<String> parameter(String label, String description) {
    return new Given<>(
        PositionalParamSpec.builder()
            .index("0")
            .required(true)
            .type(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /** Parameters from a place on, of which one must be given. */
  static Given<List<String>> parameters(String index, String label, String description) {
    return new Given<>(
        PositionalParamSpec.builder()
            .index(index)
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  /** What picocli is told of it. */
  ArgSpec spec() {
    return spec;
  }

  /** What was given, or what it has when nothing was. */
  T value() {
    T value = spec.getValue();
    return value == null ? unless : value;
  }
}
