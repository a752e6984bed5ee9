package io.github.samspill.transcript.read;

import static io.github.samspill.transcript.read.Reading.addressees;
import static io.github.samspill.transcript.read.Reading.read;
import static io.github.samspill.transcript.read.Reading.roster;
import static io.github.samspill.transcript.read.Reading.said;
import static io.github.samspill.transcript.read.Reading.session;
import static io.github.samspill.transcript.read.Reading.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.samspill.transcript.Session;
import io.github.samspill.transcript.Turn;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What WhisperX, Whisper and ConvoKit write is read as it stands. */
class RecognisersTest {

  @Test
  void whisperXSegmentsAreTurns() throws Exception {
    Session session =
        session(
            """
            {"segments": [
              {"start": 0.031, "end": 2.5, "text": " Hvordan går det?", "speaker": "SPEAKER_00",
               "words": [{"word": "Hvordan", "start": 0.031, "end": 0.4, "score": 0.9}]},
              {"start": 3.1, "text": " Det går.", "speaker": "SPEAKER_01", "words": []},
              {"end": 9.0, "text": " Mm.", "words": []}],
             "word_segments": [{"word": "Hvordan", "start": 0.031, "end": 0.4, "score": 0.9}],
             "language": "no"}
            """);
    assertEquals(
        List.of("SPEAKER_00:  Hvordan går det?", "SPEAKER_01:  Det går.", "?:  Mm."),
        said(session));
    assertEquals(List.of("SPEAKER_00 member", "SPEAKER_01 member", "? unknown"), roster(session));
    assertEquals(
        List.of(OptionalDouble.of(0.031), OptionalDouble.of(3.1), OptionalDouble.empty()),
        session.turns().stream().map(Turn::startSeconds).toList());
    assertEquals(
        List.of(OptionalDouble.of(2.5), OptionalDouble.empty(), OptionalDouble.of(9)),
        session.turns().stream().map(Turn::endSeconds).toList());
  }

  @Test
  void whisperKnowsNoSpeakers() throws Exception {
    Session session =
        session(
            """
            {"text": " Hei. Ha det.", "segments": [
              {"id": 0, "seek": 0, "start": 0.0, "end": 1.0, "text": " Hei.", "tokens": [1, 2],
               "avg_logprob": -0.2, "no_speech_prob": 1.1e-05},
              {"id": 1, "seek": 0, "start": 1.0, "end": 2.0, "text": " Ha det.", "tokens": [3]}],
             "language": "no"}
            """);
    assertEquals(List.of("?:  Hei.", "?:  Ha det."), said(session));
    assertEquals(List.of("0", "1"), session.turns().stream().map(Turn::id).toList());
    assertEquals("kveld", session.id());
  }

  @Test
  void convoKitRepliesAreSaidToTheSpeakerOfTheirTurn() throws Exception {
    Transcript transcript =
        read(
            """
            {"id":"u1","conversation_id":"c1","text":"Hva tenker dere?","speaker":"L","meta":{},"reply-to":null,"timestamp":0,"vectors":[]}
            {"id":"u2","conversation_id":"c1","text":"Jeg er enig med ham","speaker":"A","meta":{},"reply-to":"u4","timestamp":4}
            {"id":"u3","conversation_id":"c2","text":"Velkommen","speaker":"V","meta":{},"reply-to":null,"timestamp":0}
            {"id":"u4","conversation_id":"c1","text":"Det er tungt","speaker":"B","meta":{},"reply-to":"u1","timestamp":9}
            """);
    assertEquals(List.of("c1", "c2"), transcript.sessions().stream().map(Session::id).toList());
    Session first = transcript.sessions().get(0);
    assertEquals(List.of("L", "A", "B"), first.turns().stream().map(Turn::speaker).toList());
    assertEquals(List.of("-", "B", "L"), addressees(first));
    assertEquals(OptionalDouble.of(9), first.turns().get(2).startSeconds());
    assertEquals(List.of(), warnings(transcript));
  }

  @Test
  void aReplyMayNameASpeakerInsteadOfATurn() throws Exception {
    assertEquals(
        List.of("-", "L"),
        addressees(session("speaker,text,reply_to\nL,Hva nå?,\nA,Vi prøver,L\n")));
  }

  @Test
  void aReplyToATurnWhoseSpeakerNobodyKnowsIsToNobody() throws Exception {
    assertEquals(
        List.of("-", "-"),
        addressees(session("id,speaker,text,reply_to\nu1,?,Hva nå?,\nu2,A,Vi prøver,u1\n")));
  }

  @Test
  void aReplyToWhatIsNotThereIsAWarning() throws Exception {
    Transcript transcript = read("id,speaker,text,reply_to\nu1,L,Hva nå?,\nu2,A,Vi prøver,u17\n");
    assertEquals(List.of("-", "-"), addressees(Reading.only(transcript)));
    assertEquals(
        List.of(
            "kveld.csv:3: this replies to 'u17', which is no turn and no speaker of the session; "
                + "read as a turn to nobody in particular"),
        warnings(transcript));
  }

  @Test
  void theAddresseeCountsBeforeTheReply() throws Exception {
    assertEquals(
        List.of("-", "C"),
        addressees(session("id,speaker,text,reply_to,to\nu1,L,Hva nå?,,\nu2,A,Vi prøver,u1,C\n")));
  }
}
