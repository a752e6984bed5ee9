package io.github.samspill;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.samspill.cli.Main;
import org.junit.jupiter.api.Test;

/** The house: imports go one way, downwards, and each layer keeps to its own matters. */
class ArchitectureTest {
  private static final String BASE = "io.github.samspill";
  private static final int FEWEST_CLASSES = 80;
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages(BASE);

  @Test
  void theTestSeesTheProgram() {
    assertTrue(CLASSES.size() >= FEWEST_CLASSES, "only " + CLASSES.size() + " classes were seen");
  }

  @Test
  void importsGoDownwards() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage(BASE + "..")
        .layer("cli")
        .definedBy(BASE + ".cli..")
        .optionalLayer("spark")
        .definedBy(BASE + ".spark..")
        .layer("batch")
        .definedBy(BASE + ".batch..")
        .layer("library")
        .definedBy(BASE)
        .layer("report")
        .definedBy(BASE + ".report..")
        .layer("metrics")
        .definedBy(BASE + ".metrics..")
        .layer("study")
        .definedBy(BASE + ".study..")
        .layer("rules")
        .definedBy(BASE + ".tagging.rules..")
        .layer("tagging")
        .definedBy(BASE + ".tagging")
        .layer("language")
        .definedBy(BASE + ".language..")
        .layer("privacy")
        .definedBy(BASE + ".privacy..")
        .layer("read")
        .definedBy(BASE + ".transcript.read..")
        .layer("transcript")
        .definedBy(BASE + ".transcript")
        .layer("problem")
        .definedBy(BASE + ".problem..")
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("spark")
        .whereLayer("spark")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("batch")
        .mayOnlyBeAccessedByLayers("spark", "cli")
        .whereLayer("library")
        .mayOnlyBeAccessedByLayers("spark", "batch", "cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("library", "batch", "spark", "cli")
        .whereLayer("study")
        .mayOnlyBeAccessedByLayers("report", "batch", "cli")
        .whereLayer("metrics")
        .mayOnlyBeAccessedByLayers("report")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("library", "spark", "cli")
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("batch", "spark", "cli")
        .whereLayer("tagging")
        .mayOnlyBeAccessedByLayers(
            "rules", "metrics", "study", "report", "library", "batch", "spark", "cli")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers(
            "tagging", "rules", "privacy", "library", "batch", "spark", "cli")
        .whereLayer("privacy")
        .mayOnlyBeAccessedByLayers("report", "batch", "cli")
        .whereLayer("problem")
        .mayOnlyBeAccessedByLayers("read", "rules", "report", "library", "batch", "spark", "cli")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theHeartTouchesNoFilesAndNoFormats() {
    noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".transcript",
            BASE + ".language",
            BASE + ".privacy",
            BASE + ".tagging",
            BASE + ".metrics",
            BASE + ".study")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..",
            "com.fasterxml..",
            "org.apache.commons.csv..",
            "picocli..",
            "java.net..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .check(CLASSES);
  }

  @Test
  void onlyTheReadersAndWritersKnowTheirFormats() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            BASE + ".transcript.read", BASE + ".report.csv", BASE + ".tagging.rules")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.csv..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(
            BASE + ".transcript.read", BASE + ".report.json", BASE + ".tagging.rules")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(BASE + ".cli", BASE + ".spark")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void standardStreamsStandInTheOneClassThatOwnsMain() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void nothingGoesToTheNetworkOrALog() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.util.logging..", "javax.net..")
        .check(CLASSES);
  }
}
