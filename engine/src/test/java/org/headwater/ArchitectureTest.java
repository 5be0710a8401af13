package org.headwater;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The arrows of docs/architecture.md, held by the build. */
@AnalyzeClasses(packages = "org.headwater", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule arrowsPointOneWay =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("document")
          .definedBy("org.headwater.document")
          .layer("extract")
          .definedBy("org.headwater.extract")
          .layer("language")
          .definedBy("org.headwater.language")
          .layer("entity")
          .definedBy("org.headwater.entity")
          .layer("time")
          .definedBy("org.headwater.time")
          .layer("attribution")
          .definedBy("org.headwater.attribution")
          .layer("event")
          .definedBy("org.headwater.event")
          .layer("reuse")
          .definedBy("org.headwater.reuse")
          .layer("story")
          .definedBy("org.headwater.story")
          .layer("evidence")
          .definedBy("org.headwater.evidence")
          .layer("pipeline")
          .definedBy("org.headwater.pipeline")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("evidence")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("story")
          .mayOnlyBeAccessedByLayers("evidence", "pipeline")
          .whereLayer("reuse")
          .mayOnlyBeAccessedByLayers("story", "evidence", "pipeline")
          .whereLayer("event")
          .mayOnlyBeAccessedByLayers("reuse", "story", "evidence", "pipeline")
          .whereLayer("attribution")
          .mayOnlyBeAccessedByLayers("event", "reuse", "story", "evidence", "pipeline")
          .whereLayer("time")
          .mayOnlyBeAccessedByLayers("event", "reuse", "story", "evidence", "pipeline")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers(
              "attribution", "event", "reuse", "story", "evidence", "pipeline")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers(
              "extract",
              "language",
              "entity",
              "time",
              "attribution",
              "event",
              "reuse",
              "story",
              "evidence",
              "pipeline");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.headwater.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule jsoupInExtract = onlyIn("org.jsoup..", "org.headwater.extract");

  @ArchTest
  static final ArchRule jsonInExtract =
      onlyIn("tools.jackson..", "org.headwater.extract", "org.headwater.language");

  @ArchTest
  static final ArchRule icuInItsRooms =
      onlyIn(
          "com.ibm.icu..",
          "org.headwater.extract",
          "org.headwater.language",
          "org.headwater.entity");

  @ArchTest
  static final ArchRule stemmersInLanguage = onlyIn("opennlp..", "org.headwater.language");

  @ArchTest
  static final ArchRule onnxInLanguage = onlyIn("ai.onnxruntime..", "org.headwater.language");

  @ArchTest
  static final ArchRule noFilesNoNetworkNoClock =
      noClasses()
          .that()
          .resideInAPackage("org.headwater..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net..", "java.sql..", "java.nio.file..", "java.lang.management..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.time\\.Clock|java\\.util\\.Random|java\\.io\\.File|java\\.io\\.File(In|Out)putStream")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static ArchRule onlyIn(String thirdParty, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(thirdParty);
  }
}
