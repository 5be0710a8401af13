package org.headwater.flink;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The job sees the engine alone, and of its rooms hardly more than the pipeline. */
@AnalyzeClasses(
    packages = "org.headwater.flink",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule onlyTheEngine =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.headwater.flink",
              "org.headwater.document",
              "org.headwater.language",
              "org.headwater.story",
              "org.headwater.evidence",
              "org.headwater.pipeline",
              "org.apache.flink..",
              "tools.jackson..",
              "org.jspecify..",
              "java..");
}
