package org.riskset;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of the architecture, as DESIGN.md states them. */
@AnalyzeClasses(packages = "org.riskset", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "org.riskset";
  private static final Pattern ROOM_OF_THE_WINDOW = Pattern.compile("ui\\..*");
  private static final String[] PURE = {
    ROOT + ".data..", ROOT + ".endpoint..", ROOT + ".model..", ROOT + ".statistics.."
  };

  private ArchitectureTest() {}

  /** How many classes may be exempt; raise it only together with a reason in the annotation. */
  private static final int EXEMPTIONS = 0;

  private static GivenClassesConjunction noClassesThatAreNotExempt() {
    return noClasses().that().areNotAnnotatedWith(ArchitectureExemption.class);
  }

  private static String relativeName(JavaClass type) {
    String name = type.getPackageName().substring(ROOT.length());
    String relative = name.startsWith(".") ? name.substring(1) : name;
    return ROOM_OF_THE_WINDOW.matcher(relative).matches() ? "ui" : relative;
  }

  @ArchTest
  static void everyPackageHasItsPlaceInTheTable(JavaClasses classes) {
    assertThat(classes)
        .extracting(ArchitectureTest::relativeName)
        .isSubsetOf(PackageTable.MAY_USE.keySet());
  }

  @ArchTest
  static void packagesUseOnlyWhatTheTableAllows(JavaClasses classes) {
    PackageTable.MAY_USE.forEach(
        (name, allowed) ->
            noClassesThatAreNotExempt()
                .and(liesIn(Set.of(name)))
                .should()
                .dependOnClassesThat(isOursOutside(name, allowed))
                .allowEmptyShould(true)
                .check(classes));
  }

  private static DescribedPredicate<JavaClass> liesIn(Set<String> names) {
    return DescribedPredicate.describe(
        "lie in " + names, type -> isOurs(type) && names.contains(relativeName(type)));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  private static DescribedPredicate<JavaClass> isOursOutside(String name, List<String> allowed) {
    return DescribedPredicate.describe(
        "lie in a package that " + name + " may not use",
        type ->
            isOurs(type)
                && !type.isEquivalentTo(ArchitectureExemption.class)
                && !relativeName(type).equals(name)
                && !allowed.contains(relativeName(type)));
  }

  @ArchTest
  static final ArchRule noCycles = slices().matching("org.riskset.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule javaFxOnlyInTheWindow =
      noClassesThatAreNotExempt()
          .and()
          .resideOutsideOfPackage(ROOT + ".ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "com.sun.javafx..");

  @ArchTest
  static final ArchRule drawingOnlyWhereFiguresAreDrawn =
      noClassesThatAreNotExempt()
          .and()
          .resideOutsideOfPackages(
              ROOT + ".figure.render..", ROOT + ".figure.export..", ROOT + ".ui.figure..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jfree..", "java.awt..", "javax.swing..", "javax.imageio..");

  @ArchTest
  static final ArchRule figureFormatsOnlyInExport =
      onlyIn(
          List.of(ROOT + ".figure.export.."),
          "org.apache.batik..",
          "org.apache.xmlgraphics..",
          "org.apache.pdfbox..",
          "de.rototor..");

  @ArchTest
  static final ArchRule picocliOnlyInTheCommandLine = onlyIn(List.of(ROOT + ".cli.."), "picocli..");

  @ArchTest
  static final ArchRule jacksonOnlyWhereJsonIs =
      onlyIn(
          List.of(ROOT + ".study.json..", ROOT + ".report.json..", ROOT + ".ui.preferences.."),
          "com.fasterxml..");

  @ArchTest
  static final ArchRule commonsCsvOnlyWhereTablesAreReadAndWritten =
      onlyIn(List.of(ROOT + ".ingest..", ROOT + ".report"), "org.apache.commons.csv..");

  private static ArchRule onlyIn(List<String> homes, String... libraries) {
    return noClassesThatAreNotExempt()
        .and()
        .resideOutsideOfPackages(homes.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  @ArchTest
  static final ArchRule coreTouchesNoFileNoClockNoThreadNoLog =
      noClassesThatAreNotExempt()
          .and()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.io..",
                      "java.net..",
                      "java.nio..",
                      "java.time..",
                      "java.util.concurrent..",
                      "java.util.logging..")
                  .and(DescribedPredicate.not(isSerialization())))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Thread.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(System.Logger.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  /** Exceptions and lambdas are serializable whether one wants it or not. */
  private static DescribedPredicate<JavaClass> isSerialization() {
    return DescribedPredicate.describe(
        "serialization", type -> type.isEquivalentTo(java.io.Serializable.class));
  }

  @ArchTest
  static final ArchRule nobodyDependsOnTheDefaultLocale =
      noClassesThatAreNotExempt()
          .should()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class);

  @ArchTest
  static final ArchRule standardStreamsOnlyInTheCommandLine =
      noClassesThatAreNotExempt()
          .and()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClassesThatAreNotExempt()
          .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Riskset.class)))
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule randomnessOnlyFromASeed =
      noClassesThatAreNotExempt()
          .should()
          .callMethod(Math.class, "random")
          .orShould()
          .callConstructor(java.util.Random.class)
          .orShould()
          .callMethod(java.util.Collections.class, "shuffle", List.class)
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.concurrent.ThreadLocalRandom.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.security.SecureRandom.class)
          .orShould()
          .accessTargetWhere(isUnseededGenerator());

  private static DescribedPredicate<JavaAccess<?>> isUnseededGenerator() {
    DescribedPredicate<JavaClass> generators =
        resideInAPackage("org.apache.commons.math3.random..");
    return DescribedPredicate.describe(
        "a random generator without a seed",
        access ->
            access.getTarget().getName().equals("<init>")
                && generators.test(access.getTargetOwner())
                && access.getTarget().getFullName().endsWith("<init>()"));
  }

  @ArchTest
  static final ArchRule viewModelsKnowNoScene =
      noClassesThatAreNotExempt()
          .and()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..");

  @ArchTest
  static void exemptionsAreCounted(JavaClasses classes) {
    assertThat(classes.stream().filter(t -> t.isAnnotatedWith(ArchitectureExemption.class)))
        .hasSize(EXEMPTIONS)
        .allSatisfy(type -> assertThat(reason(type)).isNotBlank());
  }

  private static String reason(JavaClass type) {
    return type.getAnnotationOfType(ArchitectureExemption.class).reason();
  }
}
