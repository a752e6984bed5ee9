package io.github.samspill.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The program itself, which does nothing but through its commands. */
final class Root {
  private Root() {}

  static CommandSpec spec() {
    return new Described(
            new Root(),
            "samspill",
            "Reads anonymised transcripts of group sessions, tags every turn against therapeutic"
                + " factors by keyword rules, and shows how the group worked.")
        .examples(
            "  samspill report samples/vikaren.csv",
            "  samspill tag samples/bygda.json --format jsonl",
            "  samspill explain \"du er ikke alene\"");
  }
}
