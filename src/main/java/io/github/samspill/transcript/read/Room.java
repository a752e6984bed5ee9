package io.github.samspill.transcript.read;

import io.github.samspill.problem.BadInput;
import io.github.samspill.problem.Problem;
import io.github.samspill.transcript.read.Extents.Extent;
import java.util.ArrayList;
import java.util.List;

/** How a file that has been counted fits into the memory that there is room for. */
final class Room {
  private static final int MOST_PASSES = 50;
  private static final int OF_SESSION = 300;

  private final long room;
  private final Extents extents;
  private final Findings findings;

  /**
   * A room.
   *
   * @param room the most that is held, in bytes of memory
   * @param findings takes what does not fit
   */
  Room(long room, Extents extents, Findings findings) {
    this.room = room;
    this.extents = extents;
    this.findings = findings;
  }

  /** Tells what does not fit however often the file is read. */
  void refuseWhatDoesNotFit() throws BadInput {
    if (extents.weight() <= room) {
      return;
    }
    for (Extent extent : extents.inOrder()) {
      if (extent.weight() > room) {
        findings.error(
            extent.line(),
            "the session '" + extent.session() + "' begins here and takes " + mb(extent.weight()),
            "sessions of at most " + mb(room),
            "check the column of sessions (--column session=NAME), or give more with java -Xmx");
      }
    }
    if (extents.sessions() * (long) OF_SESSION > room) {
      findings.error(
          0,
          extents.sessions() + " sessions in one file",
          "at most " + room / OF_SESSION,
          "part the file, or give more with java -Xmx");
    }
    findings.stopOnErrors();
  }

  private static String mb(long bytes) {
    return (bytes >> 20) + " MB of memory";
  }

  /** After which session each pass over the file ends, where its sessions do not stand together. */
  List<Integer> ends() throws BadInput {
    List<Integer> ends = new ArrayList<>();
    long inPass = 0;
    for (Extent extent : extents.inOrder()) {
      if (inPass + extent.weight() > room) {
        ends.add(extent.place());
        inPass = 0;
      }
      inPass += extent.weight();
    }
    ends.add(extents.sessions());
    String found = "the turns of a session ('" + extents.parted() + "') do not stand together";
    if (ends.size() > MOST_PASSES) {
      throw new BadInput(
          Problem.in(
              findings.file(),
              found + ", and the file takes " + mb(extents.weight()),
              "one sorted by session, or of at most " + mb(MOST_PASSES * room),
              "sort it by session, or give more with java -Xmx"));
    }
    if (extents.weight() > room) {
      findings.warn(
          0,
          found,
          "the file is read " + ends.size() + " times over; sort it by session to be faster");
    }
    return ends;
  }
}
