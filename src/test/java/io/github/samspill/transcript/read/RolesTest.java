package io.github.samspill.transcript.read;

import static io.github.samspill.transcript.read.Reading.ids;
import static io.github.samspill.transcript.read.Reading.read;
import static io.github.samspill.transcript.read.Reading.roster;
import static io.github.samspill.transcript.read.Reading.session;
import static io.github.samspill.transcript.read.Reading.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.transcript.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who leads is told by a column, by the user, by the session, and last by the speaker's code. */
class RolesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leader",
        "Leder",
        "LEIAR",
        "gruppeleder",
        "veileder",
        "rettleiar",
        "terapeut",
        "Therapist"
      })
  void wordsOfTheRoleColumnNameALeader(String word) throws Exception {
    assertEquals(
        List.of("K leader", "M member"),
        roster(session("speaker;rolle;text\nK;" + word + ";Hei\nM;medlem;Hei\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "member",
        "Medlem",
        "DELTAKER",
        "deltakar",
        "client",
        "klient",
        "bruker",
        "pasient"
      })
  void wordsOfTheRoleColumnNameAMember(String word) throws Exception {
    assertEquals(
        List.of("L member", "V leader"),
        roster(session("speaker;rolle;text\nL;" + word + ";Hei\nV;leder;Hei\n")));
  }

  @Test
  void aRoleNamedOnceCountsForAllTurnsOfItsSpeaker() throws Exception {
    assertEquals(
        List.of("K leader", "M member"),
        roster(session("speaker;role;text\nK;;Hei\nM;;Hei\nK;leder;Hva nå?\n")));
  }

  @Test
  void aFurtherWordForARoleIsTakenFromTheUser() throws Exception {
    assertEquals(
        List.of("K leader", "M member"),
        roster(
            session(
                "speaker;role;text\nK;Vert;Hei\nM;gjest;Hei\n",
                Reading.withRoleWords(Map.of("vert", Role.LEADER, "gjest", Role.MEMBER)))));
  }

  @Test
  void theLeaderNamedByTheUserCountsWhateverTheFileSays() throws Exception {
    assertEquals(
        List.of("L member", "B leader", "C leader"),
        roster(
            session(
                "speaker;role;text\nL;leder;Hei\nB;medlem;Hei\nC;;Hei\n",
                Reading.withLeaders("B", "C"))));
  }

  @Test
  void aLeaderWhomNobodyKnowsIsAWarning() throws Exception {
    assertEquals(
        List.of("kveld.csv: nobody is called Q; check the name given with --leader"),
        warnings(read("speaker;text\nA;Hei\n", Reading.withLeaders("Q", "A"))));
  }

  @Test
  void theLeaderNamedAtTheSessionLeads() throws Exception {
    assertEquals(
        List.of("Kari"),
        ids(session("speaker;text;leder\nKari;Hei;Kari\nOla;Hei;Kari\n"), Role.LEADER));
  }

  @Test
  void theLeaderNamedAtTheSessionLeadsBesideRolesThatLeaveHerOut() throws Exception {
    assertEquals(
        List.of("K leader", "M member"),
        roster(session("speaker;role;text;leader\nK;;Hei;K\nM;medlem;Hei;\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"L", "l", "L1", "L 2", "leder_1", "Leiar-2", "Leader", "Terapeut", "Veileder"})
  void aSpeakerCodeNamesTheLeaderWhenNothingElseDoes(String code) throws Exception {
    assertEquals(
        List.of(code), ids(session("speaker;text\n" + code + ";Hei\nA;Hei\n"), Role.LEADER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lars", "LA", "1L", "Lederen", "M1", "T1", "1"})
  void otherCodesNameNoLeader(String code) throws Exception {
    assertEquals(List.of(), ids(session("speaker;text\n" + code + ";Hei\n"), Role.LEADER));
  }

  @Test
  void aCodeTellsNothingWhereTheRoleColumnNamesALeader() throws Exception {
    assertEquals(
        List.of("V leader", "L member"),
        roster(session("speaker;role;text\nV;leder;Hei\nL;;Hei\n")));
  }

  @Test
  void aCodeStillTellsWhereTheRoleColumnNamesMembersOnly() throws Exception {
    assertEquals(
        List.of("L leader", "A member"),
        roster(session("speaker;role;text\nL;;Hei\nA;medlem;Hei\n")));
  }

  @Test
  void ofTwoRolesTheFirstCountsAndTheOtherIsAWarning() throws Exception {
    Transcript transcript = read("speaker;role;text\nA;medlem;Hei\nA;leder;Hei\n");
    assertEquals(List.of("A member"), roster(Reading.only(transcript)));
    assertEquals(
        List.of("kveld.csv:3: A is leader here and was member before; taken as member throughout"),
        warnings(transcript));
  }

  @Test
  void anUnknownSpeakerHasNoRole() throws Exception {
    assertEquals(
        List.of("? unknown", "L leader"),
        roster(session("speaker;role;text\n?;leder;Hei\n;medlem;Hallo\nL;leder;Hvem var det?\n")));
  }
}
