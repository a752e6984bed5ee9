package io.github.samspill.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every session; the sessions are drawn by seeded chance. */
class MetricPropertiesTest {
  private static final List<String> VOCABULARY =
      List.of(
          "ja",
          "vi",
          "prøver",
          "igjen",
          "{hope:håp}",
          "{cohesion:sammen}",
          "uka",
          "{closed:går det?}");

  // A turn split in two is two turns here, by definition.
  private static final Set<String> COUNTS_OF_TURNS =
      Catalogue.metrics().stream()
          .filter(
              metric ->
                  metric.family() == Metric.Family.QUESTIONS
                      || metric.family() == Metric.Family.FACTORS
                      || Set.of("leader_turn_share", "overlaps", "interruptions")
                          .contains(metric.id()))
          .map(Metric::id)
          .collect(Collectors.toSet());

  /** One turn before it is written down; times are whole seconds, so that sums are exact. */
  private record Said(String speaker, String role, int start, int end, List<String> words) {
    String line() {
      return speaker + " " + role + " " + start + " " + end + ": " + String.join(" ", words);
    }
  }

  static List<Integer> seeds() {
    return IntStream.range(0, 60).boxed().toList();
  }

  private static List<Said> chance(Random random) {
    List<String> people = List.of("L1", "A", "B", "C", "D", "?");
    List<Said> said = new ArrayList<>();
    int now = 0;
    int turns = 1 + random.nextInt(30);
    for (int i = 0; i < turns; i++) {
      String speaker = people.get(random.nextInt(people.size()));
      String role = speaker.equals("L1") ? "leader" : speaker.equals("?") ? "unknown" : "member";
      // Some begin before the one before has ended.
      int start = Math.max(0, now - 2 + random.nextInt(8));
      int end = start + 2 * random.nextInt(20);
      now = Math.max(now, end);
      List<String> words =
          random.ints(random.nextInt(15), 0, VOCABULARY.size()).mapToObj(VOCABULARY::get).toList();
      said.add(new Said(speaker, role, start, end, words));
    }
    return said;
  }

  private static SessionOf session(List<Said> said) {
    return session(said, UnaryOperator.identity());
  }

  private static SessionOf session(List<Said> said, UnaryOperator<String> label) {
    String[] roster = {"L1 leader", "A member", "B member", "C member", "D member", "E member"};
    for (int i = 0; i < roster.length; i++) {
      List<String> parts = List.of(roster[i].split(" ", -1));
      roster[i] = label.apply(parts.get(0)) + " " + parts.get(1);
    }
    return SessionOf.turns(
            said.stream()
                .map(
                    s ->
                        new Said(label.apply(s.speaker()), s.role(), s.start(), s.end(), s.words()))
                .map(Said::line)
                .toArray(String[]::new))
        .among(roster);
  }

  private static Map<String, Measure> measures(SessionOf session) {
    return Catalogue.metrics().stream()
        .collect(Collectors.toMap(Metric::id, metric -> metric.compute().apply(session.talk())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void newNamesForSpeakersChangeNoFigure(int seed) {
    List<Said> said = chance(new Random(seed));
    // The names sort the other way round.
    UnaryOperator<String> label = id -> id.equals("?") ? id : "Z" + ('z' - id.charAt(0)) + id;
    SessionOf old = session(said);
    SessionOf renamed = session(said, label);

    assertEquals(measures(old), measures(renamed));
    assertEquals(
        Flow.of(old.talk()).stream()
            .map(flow -> new Flow(label.apply(flow.from()), label.apply(flow.to()), flow.count()))
            .toList(),
        Flow.of(renamed.talk()));
    assertEquals(
        FactorUse.of(old.talk()).stream().map(FactorUse::memberShare).toList(),
        FactorUse.of(renamed.talk()).stream().map(FactorUse::memberShare).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLaterClockChangesNothing(int seed) {
    Random random = new Random(seed);
    List<Said> said = chance(random);
    int later = 1 + random.nextInt(10_000);
    List<Said> shifted =
        said.stream()
            .map(
                s -> new Said(s.speaker(), s.role(), s.start() + later, s.end() + later, s.words()))
            .toList();

    assertEquals(measures(session(said)), measures(session(shifted)));
    assertEquals(session(said).talk().shares(), session(shifted).talk().shares());
    assertEquals(FactorUse.of(session(said).talk()), FactorUse.of(session(shifted).talk()));
    assertEquals(TurnTaking.of(session(said).talk()), TurnTaking.of(session(shifted).talk()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTurnSplitInTwoIsStillOneHoldOfTheFloor(int seed) {
    Random random = new Random(seed);
    List<Said> said = chance(random);
    List<Said> split = new ArrayList<>(said);
    // Two turns of nobody known may be two people's, so only a known speaker's turn is split.
    int[] known =
        IntStream.range(0, said.size()).filter(i -> !said.get(i).speaker().equals("?")).toArray();
    assertTrue(known.length > 0);
    int at = known[random.nextInt(known.length)];
    Said whole = split.remove(at);
    int cut = random.nextInt(whole.words().size() + 1);
    int middle = (whole.start() + whole.end()) / 2;
    List<String> head = whole.words().subList(0, cut);
    List<String> tail = whole.words().subList(cut, whole.words().size());
    split.add(at, new Said(whole.speaker(), whole.role(), middle, whole.end(), tail));
    split.add(at, new Said(whole.speaker(), whole.role(), whole.start(), middle, head));

    Map<String, Measure> before = measures(session(said));
    Map<String, Measure> after = measures(session(split));
    before.keySet().removeAll(COUNTS_OF_TURNS);
    after.keySet().removeAll(COUNTS_OF_TURNS);
    assertEquals(before, after);
    assertEquals(Flow.of(session(said).talk()), Flow.of(session(split).talk()));
    List<Share> old = session(said).talk().shares();
    List<Share> parted = session(split).talk().shares();
    for (int i = 0; i < old.size(); i++) {
      assertEquals(old.get(i).words(), parted.get(i).words());
      assertEquals(old.get(i).wordShare(), parted.get(i).wordShare());
      assertEquals(old.get(i).seconds(), parted.get(i).seconds());
    }
    assertEquals(
        old.stream().mapToInt(Share::turns).sum() + 1,
        parted.stream().mapToInt(Share::turns).sum());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void figuresStayWithinTheirRanges(int seed) {
    SessionOf session = session(chance(new Random(seed)));

    for (Metric metric : Catalogue.metrics()) {
      double figure = metric.compute().apply(session.talk()).number().orElse(0);
      boolean ofOne = metric.unit() == Metric.Unit.SHARE || metric.unit() == Metric.Unit.INDEX;
      assertTrue(figure >= 0 && (!ofOne || figure <= 1), metric.id() + " " + figure);
    }
    for (FactorUse use : FactorUse.of(session.talk())) {
      double share = use.share().number().orElseThrow();
      assertTrue(use.interval().low().number().orElseThrow() <= share + 1e-12);
      assertTrue(use.interval().high().number().orElseThrow() >= share - 1e-12);
      assertEquals(use.turns(), use.byRole().values().stream().mapToInt(n -> n).sum());
      assertEquals(use.turns(), use.bySpeaker().values().stream().mapToInt(n -> n).sum());
      assertEquals(use.turns(), use.byThird().stream().mapToInt(n -> n).sum());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsOfSpeakersAddUpToTheWhole(int seed) {
    List<Share> shares = session(chance(new Random(seed))).talk().shares();
    double words = shares.stream().mapToDouble(s -> s.wordShare().number().orElse(0)).sum();
    double turns = shares.stream().mapToDouble(s -> s.turnShare().number().orElse(0)).sum();

    assertEquals(shares.stream().anyMatch(s -> s.words() > 0) ? 1 : 0, words, 1e-12);
    assertEquals(1, turns, 1e-12);
  }
}
