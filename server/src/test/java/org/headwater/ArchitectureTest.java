package org.headwater;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The arrows of the server, and between server and engine, held by the build. */
@AnalyzeClasses(packages = "org.headwater", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] SERVER = {
    "org.headwater.intake..",
    "org.headwater.run..",
    "org.headwater.store..",
    "org.headwater.search..",
    "org.headwater.api..",
    "org.headwater.report..",
    "org.headwater.desk..",
    "org.headwater.cli.."
  };

  @ArchTest
  static final ArchRule arrowsPointOneWay =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("intake")
          .definedBy("org.headwater.intake..")
          .layer("run")
          .definedBy("org.headwater.run..")
          .layer("store")
          .definedBy("org.headwater.store..")
          .layer("search")
          .definedBy("org.headwater.search..")
          .layer("api")
          .definedBy("org.headwater.api..")
          .layer("report")
          .definedBy("org.headwater.report..")
          .layer("desk")
          .definedBy("org.headwater.desk..")
          .layer("cli")
          .definedBy("org.headwater.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("desk")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("desk", "cli")
          .whereLayer("api")
          .mayOnlyBeAccessedByLayers("report", "desk", "cli")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("api", "report", "desk", "cli")
          .whereLayer("run")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("run", "cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("run", "search", "api", "report", "desk", "cli");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.headwater.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theEngineKnowsNoServer =
      noClasses()
          .that()
          .resideOutsideOfPackages(SERVER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SERVER);

  @ArchTest
  static final ArchRule sqlStaysInTheStore = onlyIn("java.sql..", "org.headwater.store..");

  @ArchTest
  static final ArchRule luceneStaysInSearch =
      onlyIn("org.apache.lucene..", "org.headwater.search..");

  @ArchTest
  static final ArchRule webStaysInItsRooms = onlyIn("io.helidon..", "org.headwater.desk..");

  @ArchTest
  static final ArchRule pdfStaysInReports = onlyIn("org.apache.pdfbox..", "org.headwater.report..");

  @ArchTest
  static final ArchRule theCommandLineLibraryStaysAtTheDoor =
      onlyIn("picocli..", "org.headwater.cli..");

  private static ArchRule onlyIn(String thirdParty, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(thirdParty)
        .allowEmptyShould(true);
  }
}
