package org.riskset.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.report.ComparisonAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.statistics.multiplicity.PValueAdjustment;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.EqualityTest;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A test of equal survival. */
@Command(
    name = "compare",
    sortOptions = false,
    description =
        "Test of equal survival of groups: log-rank and its weighted forms, trend, pairs,"
            + " restricted means.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();
  @Mixin private GroupOption groups = new GroupOption();
  @Mixin private EqualityTestOptions test = new EqualityTestOptions();
  @Mixin private StrataOption strata = new StrataOption();

  @Option(names = "--trend", description = "Also the test for trend over the groups in order.")
  private boolean trend;

  @Option(
      names = "--scores",
      paramLabel = "A[,A...]",
      converter = NumberList.Scores.class,
      description = "Scores of the groups in the test for trend (default: 1,2,3,...).")
  private @Nullable NumberList scores;

  @Option(
      names = "--pairwise",
      paramLabel = "METHOD",
      converter = AdjustmentName.class,
      description =
          "Also each pair of groups, p-values adjusted: none, holm, hochberg, bonferroni, BH or"
              + " BY.")
  private @Nullable PValueAdjustment pairwise;

  @Option(
      names = "--tau",
      paramLabel = "T",
      converter = DecimalNumber.Positive.class,
      description = "Also restricted means up to time T.")
  private @Nullable Double tau;

  @Mixin private PermutationOptions permutations = new PermutationOptions();
  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    if (!groups.isGiven()) {
      throw CommandException.usage("cli.groupMissing");
    }
    output.check(data.data());
    ComparisonSpec comparison = comparison();
    OpenStudy open = data.open(console.progress());
    Study study = landmark.applyTo(groups.applyTo(open.study())).withComparison(comparison);
    Stopwatch watch = Stopwatch.start();
    ComparisonAnalysis analysis = analysis(open, study);
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new ComparisonAnswer(study, analysis, timing), console);
    return ExitCode.DONE;
  }

  private ComparisonSpec comparison() throws CommandException {
    EqualityTest chosen = test.test();
    if (scores != null && !trend) {
      throw CommandException.usage("cli.optionMissing", "--trend", "--scores");
    }
    if (trend && chosen.isMaximum()) {
      throw CommandException.usage("cli.trendOfMaximum");
    }
    return new ComparisonSpec(
        strata.columns(),
        chosen,
        trend ? new ComparisonSpec.Trend(scores == null ? List.of() : scores.values()) : null,
        pairwise,
        permutations.permutations(),
        tau == null ? OptionalDouble.empty() : OptionalDouble.of(tau));
  }

  /** A number of scores that is not that of the groups is a slip on the command line. */
  private static ComparisonAnalysis analysis(OpenStudy open, Study study)
      throws CommandException, DataException {
    try {
      return open.runner().comparison(study);
    } catch (DataException e) {
      if (e.problem().key().equals(ComparisonAnalysis.WRONG_SCORES)) {
        throw CommandException.usage(e.problem());
      }
      throw e;
    }
  }
}
