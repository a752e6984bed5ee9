package io.github.samspill.cli;

import picocli.CommandLine.Command;

@Command(
    name = "samspill",
    mixinStandardHelpOptions = true,
    scope = picocli.CommandLine.ScopeType.INHERIT,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Reads anonymised transcripts of group sessions, tags every turn against therapeutic factors"
            + " by keyword rules, and shows how the group worked.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  samspill report samples/vikaren.csv",
      "  samspill tag samples/bygda.json --format jsonl",
      "  samspill explain \"du er ikke alene\""
    })
final class Root {}
