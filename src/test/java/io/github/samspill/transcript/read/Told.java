package io.github.samspill.transcript.read;

/** The parts of messages that several tests expect: what was expected and what to do. */
final class Told {
  static final String NO_TURNS =
      "the file holds no turns; expected a row or object for each turn, with speaker and"
          + " text; check that this is the right file";

  static final String NO_TABLE =
      "this is no table: its first line names no known column; expected a header such as"
          + " session_id,turn,speaker,role,text with comma, semicolon or tab; put the header on the"
          + " first line";

  static final String NO_SPEAKER =
      "no column for the speaker; expected one of speaker, speaker_id, taler, taler_id, deltaker,"
          + " deltakar; name the column with --column speaker=NAME; the header has ";

  static final String NO_TEXT =
      "no column for the text; expected one of text, tekst, utterance, utterance_text, content,"
          + " ytring; name the column with --column text=NAME; the header has ";

  static final String NO_WORDS =
      "no turn has a text; expected a field named one of text, tekst, utterance,"
          + " utterance_text, content, ytring; name the field with --column text=NAME";

  static final String QUOTES =
      "a quoted field that begins here is not closed, or text follows its closing quote; expected"
          + " quotes around a field to stand in pairs, and \"\" for a quote inside it; mend the"
          + " quotes in this row";

  static final String MORE_QUOTES =
      " as in the header; put quotes around a text that holds the delimiter or a line break";

  static final String TIME =
      " is no time; expected seconds (12.5 or 12,5), mm:ss or hh:mm:ss, 0 or more; mend the time,"
          + " or leave it empty";

  static final String DATE =
      " is no date; expected a date such as 2025-03-11; write year-month-day, or leave it out";

  static final String ROLES =
      " is not known; expected one of leader, leder, leiar, gruppeleder, gruppeleiar, veileder,"
          + " rettleiar, terapeut, therapist, facilitator, counselor, counsellor, sosionom or"
          + " member, medlem, deltaker, deltakar, participant, client, klient, bruker, brukar,"
          + " patient, pasient; say what it is with ";

  static final String NO_JSON =
      "; expected JSON, or one JSON object a line; look here and just before for a comma, quote or"
          + " bracket too few or too many";

  private Told() {}
}
