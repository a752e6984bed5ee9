package io.github.samspill.metrics;

import io.github.samspill.report.Report;
import io.github.samspill.tagging.Conduct;
import io.github.samspill.tagging.ConductRules;
import io.github.samspill.tagging.Evidence;
import io.github.samspill.tagging.Factor;
import io.github.samspill.tagging.Framing;
import io.github.samspill.tagging.FramingRules;
import io.github.samspill.tagging.RuleSet;
import io.github.samspill.tagging.TaggedSession;
import io.github.samspill.tagging.TaggedTurn;
import io.github.samspill.transcript.Role;
import io.github.samspill.transcript.Roster;
import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Speaker;
import io.github.samspill.transcript.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small session, written down a line a turn: {@code A member 4 9: Jeg {hope:ser lys}}, with
 * {@code -} for a time that is not known and without both where neither is. Braces mark what a rule
 * found: {@code {hope:lys}} counts, {@code {hope+cohesion:lys}} counts twice, and {@code
 * {hope/negation/ikke:lys}} is held back by a cue; {@code {open:hva tenker du?}}, {@code
 * {closed:går det?}}, {@code {pass:dere andre}}, {@code {listen:mm}} and {@code {call:A}} mark how
 * the turn takes part in the talk. A word is what stands between spaces.
 *
 * @param id the session's name
 * @param about date, group and leader's code; an empty text for what is not known
 * @param people the roster when the transcript names it, each as {@code A member}
 * @param lines the turns
 */
public record SessionOf(String id, List<String> about, List<String> people, List<String> lines) {
  /** The digest of the rule set that the sessions are said to be tagged by. */
  public static final String DIGEST = "0123456789abcdef".repeat(4);

  /** The factors of the built-in rules. */
  public static final List<Factor> FACTORS =
      List.of(
          factor("hope", "Håp", "Hope"),
          factor("universality", "Universalitet", "Universality"),
          factor("information", "Informasjon", "Imparting information"),
          factor("cohesion", "Samhørighet", "Group cohesion"),
          factor("interpersonal-learning", "Interpersonlig læring", "Interpersonal learning"));

  private static final Pattern LINE =
      Pattern.compile(
          "(\\S+) (leader|member|unknown)(?: ([\\d.]+|-) ([\\d.]+|-))?: ?(.*)", Pattern.DOTALL);
  private static final Set<String> CONDUCT = Set.of("open", "closed", "pass", "listen", "call");
  private static final Pattern ADDRESSED = Pattern.compile("\\{call:([^}]+)}");
  private static final Pattern FOUND = Pattern.compile("\\{([^{}:]+):([^{}]+)}");

  /** A session of these turns, whose roster is those who speak. */
  public static SessionOf turns(String... lines) {
    return new SessionOf("økt-1", List.of("", "", ""), List.of(), List.of(lines));
  }

  /** The same with everybody named who belongs to it. */
  public SessionOf among(String... named) {
    return new SessionOf(id, about, List.of(named), lines);
  }

  /** The same under another name. */
  public SessionOf called(String name) {
    return new SessionOf(name, about, people, lines);
  }

  /** The same with what stands at its head. */
  public SessionOf headed(String date, String group, String leader) {
    return new SessionOf(id, List.of(date, group, leader), people, lines);
  }

  /** What a metric of the catalogue makes of it. */
  public Measure measure(String metric) {
    return Catalogue.metrics().stream()
        .filter(one -> one.id().equals(metric))
        .findFirst()
        .orElseThrow()
        .compute()
        .apply(talk());
  }

  /** The figure that a metric must have here. */
  public double figure(String metric) {
    return measure(metric).number().orElseThrow();
  }

  /** Its report. */
  public Report report(boolean withText) {
    // A report reads the number of rules and the digest, and never how words are framed.
    FramingRules framing = null;
    return Report.of(
        tagged(), new RuleSet(FACTORS, List.of(), framing, ConductRules.NONE, DIGEST), withText);
  }

  /** The session as measures look at it. */
  public Talk talk() {
    return Talk.of(tagged());
  }

  /** The session with its evidence. */
  public TaggedSession tagged() {
    Set<Speaker> roster = new LinkedHashSet<>();
    people.forEach(person -> roster.add(speaker(person.split(" ", -1))));
    List<TaggedTurn> turns = new ArrayList<>();
    for (String line : lines) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalArgumentException("not a turn: " + line);
      }
      roster.add(speaker(parts.group(1), parts.group(2)));
      turns.add(turn(Integer.toString(turns.size() + 1), parts));
    }
    Session session =
        new Session(
            id,
            known(about.get(0)).map(LocalDate::parse),
            known(about.get(1)),
            known(about.get(2)),
            new Roster(List.copyOf(roster), !people.isEmpty()),
            turns.stream().map(TaggedTurn::turn).toList());
    return new TaggedSession(session, FACTORS, turns);
  }

  private static TaggedTurn turn(String id, Matcher parts) {
    StringBuilder text = new StringBuilder();
    List<Evidence> evidence = new ArrayList<>();
    Matcher found = FOUND.matcher(parts.group(5));
    while (found.find()) {
      found.appendReplacement(text, "");
      int start = text.length();
      text.append(found.group(2));
      if (!CONDUCT.contains(found.group(1))) {
        for (String factor : found.group(1).split("\\+", -1)) {
          evidence.add(evidence(factor.split("/", -1), start, text.length()));
        }
      }
    }
    String said = found.appendTail(text).toString();
    int words = (int) Arrays.stream(said.split("\\s+", -1)).filter(w -> !w.isEmpty()).count();
    Turn turn =
        new Turn(
            id, parts.group(1), said, time(parts.group(3)), time(parts.group(4)), Optional.empty());
    return new TaggedTurn(turn, words, conduct(parts.group(5), said), evidence);
  }

  private static Conduct conduct(String line, String said) {
    int open = line.split("\\{open:", -1).length - 1;
    int closed = line.split("\\{closed:", -1).length - 1;
    List<String> addressed =
        ADDRESSED.matcher(line).results().map(called -> called.group(1)).toList();
    return new Conduct(
        open,
        closed,
        said.endsWith("?"),
        line.contains("{pass:"),
        line.contains("{listen:"),
        addressed,
        List.of());
  }

  private static Evidence evidence(String[] parts, int start, int end) {
    String rule = parts[0] + ".said";
    return parts.length == 1
        ? new Evidence.Hit(rule, parts[0], start, end)
        : new Evidence.HeldBack(
            rule, parts[0], start, end, Framing.valueOf(upper(parts[1])), parts[2]);
  }

  private static Speaker speaker(String... parts) {
    return new Speaker(parts[0], Role.valueOf(upper(parts[1])));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static OptionalDouble time(String text) {
    return text == null || text.equals("-")
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(text));
  }

  private static Factor factor(String id, String nb, String en) {
    return new Factor(id, Map.of("nb", nb, "nn", nb, "en", en));
  }
}
