package io.github.samspill.tagging.rules;

import io.github.samspill.language.Analysis;
import io.github.samspill.tagging.Condition;
import io.github.samspill.tagging.Cue;
import io.github.samspill.tagging.Example;
import io.github.samspill.tagging.Framing;
import io.github.samspill.tagging.FramingRules;
import io.github.samspill.tagging.Pattern;
import io.github.samspill.tagging.Rule;
import io.github.samspill.tagging.WrittenRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file that says which words frame others. */
final class FramingFile {
  private static final Set<String> KEYS =
      Set.of(
          "sets",
          "borders",
          "inner_borders",
          "exceptions",
          "cues",
          "openers",
          "asked_openers",
          "tags",
          "irony_marks");
  private static final Set<String> CUE_KEYS = Set.of("framing", "scope", "reach", "patterns");
  private static final int REACH = 1_000;

  private FramingFile() {}

  /** Reads the file. */
  static FramingRules read(Node root, Map<String, Pattern> shared, Faults faults) {
    Map<String, Node> file = faults.map(root, KEYS);
    Patterns patterns = new Patterns(shared, file.get("sets"), faults);
    List<Cue> cues = new ArrayList<>();
    for (Node node : faults.list(file.get("cues"))) {
      cues.addAll(cues(node, patterns, faults));
    }
    return new FramingRules(
        patterns.readAll(file.get("borders")),
        patterns.readAll(file.get("inner_borders")),
        patterns.readAll(file.get("exceptions")),
        cues,
        patterns.readAll(file.get("openers")),
        patterns.readAll(file.get("asked_openers")),
        patterns.readAll(file.get("tags")),
        faults.list(file.get("irony_marks")).stream().map(Node::text).toList());
  }

  /** The sentences of the file of examples. */
  static List<WrittenRule> examples(Node root, Faults faults) {
    return faults.list(faults.map(root, Set.of("examples")).get("examples")).stream()
        .flatMap(node -> example(node, faults).stream())
        .toList();
  }

  /** A rule for the very words that the example marks, to see whether they are held back. */
  private static Optional<WrittenRule> example(Node node, Faults faults) {
    Map<String, Node> map = faults.map(node, Set.of("text", "held", "cue"));
    String held = faults.text(node, map.get("held"), "held");
    Optional<Framing> cause =
        held.equals("nothing") ? Optional.empty() : Framings.named(held, node, faults);
    Optional<Example> read = Examples.one(map.getOrDefault("text", node), cause, true, faults);
    return read.filter(example -> !example.spans().isEmpty())
        .map(example -> map.containsKey("cue") ? example.by(Node.text(map.get("cue"))) : example)
        .map(example -> ruleFor(example, node.line(), faults));
  }

  private static WrittenRule ruleFor(Example example, int line, Faults faults) {
    Example.Span span = example.spans().get(0);
    String words = example.text().substring(span.start(), span.end());
    List<Pattern> parts =
        new Analysis()
            .of(words).tokens().stream().<Pattern>map(t -> new Pattern.Word(t.word())).toList();
    return new WrittenRule(
        new Rule(
            "framing.line-" + line,
            "framing",
            "nb",
            List.of(new Pattern.Sequence(parts)),
            EnumSet.allOf(Framing.class),
            Rule.FULL,
            Condition.NONE),
        "shows what frames these words",
        List.of(words),
        List.of(example),
        faults.file(),
        line);
  }

  private static List<Cue> cues(Node node, Patterns patterns, Faults faults) {
    Map<String, Node> map = faults.map(node, CUE_KEYS);
    Optional<Framing> framing =
        Framings.named(faults.text(node, map.get("framing"), "framing"), node, faults);
    Optional<Cue.Scope> scope = scope(faults.text(node, map.get("scope"), "scope"), node, faults);
    int reach = faults.number(map.get("reach"), REACH);
    List<Pattern> read = patterns.readAll(map.get("patterns"));
    if (framing.isEmpty() || scope.isEmpty()) {
      return List.of();
    }
    return read.stream()
        .map(pattern -> new Cue(framing.get(), scope.get(), reach, pattern))
        .toList();
  }

  private static Optional<Cue.Scope> scope(String name, Node at, Faults faults) {
    Optional<Cue.Scope> scope =
        Stream.of(Cue.Scope.values()).filter(value -> id(value).equals(name)).findFirst();
    if (scope.isEmpty()) {
      faults.add(
          at,
          "'" + name + "' is no scope",
          "one of "
              + Stream.of(Cue.Scope.values())
                  .map(FramingFile::id)
                  .collect(Collectors.joining(", ")),
          "");
    }
    return scope;
  }

  private static String id(Cue.Scope scope) {
    return scope.name().toLowerCase(Locale.ROOT);
  }
}
