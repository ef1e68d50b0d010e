package org.riskset.cli;

import org.jspecify.annotations.Nullable;
import org.riskset.study.EqualityTest;
import picocli.CommandLine.Option;

/** Options that choose a test of equal survival. */
final class EqualityTestOptions {
  @Option(
      names = "--test",
      paramLabel = "TEST",
      converter = TestWords.class,
      description =
          "The test: log-rank (default), gehan-breslow, tarone-ware, peto-peto,"
              + " modified-peto-peto, fleming-harrington or max-combo.")
  private EqualityTest.Kind kind = EqualityTest.Kind.LOG_RANK;

  @Option(
      names = "--rho",
      paramLabel = "R",
      converter = DecimalNumber.Exponent.class,
      description = "Exponent of S(t-) in the Fleming-Harrington test (default: 0).")
  private @Nullable Double rho;

  @Option(
      names = "--gamma",
      paramLabel = "G",
      converter = DecimalNumber.Exponent.class,
      description = "Exponent of 1 - S(t-) in the Fleming-Harrington test (default: 0).")
  private @Nullable Double gamma;

  EqualityTest test() throws CommandException {
    boolean hasExponents = kind == EqualityTest.Kind.FLEMING_HARRINGTON;
    if ((rho != null || gamma != null) && !hasExponents) {
      throw CommandException.usage("cli.exponentsElsewhere");
    }
    return new EqualityTest(kind, rho == null ? 0 : rho, gamma == null ? 0 : gamma);
  }

  /** Reads the name of a test. */
  static final class TestWords extends Words<EqualityTest.Kind> {
    TestWords() {
      super(EqualityTest.Kind.class);
    }
  }
}
