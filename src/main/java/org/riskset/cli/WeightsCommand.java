package org.riskset.cli;

import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.report.WeightingAnswer;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.statistics.logistic.LogisticOptions.Method;
import org.riskset.statistics.propensity.Estimand;
import org.riskset.study.Study;
import org.riskset.study.weighting.WeightingAnalysis;
import org.riskset.study.weighting.WeightingRun;
import org.riskset.study.weighting.WeightingSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Propensity weights. */
@Command(
    name = "weights",
    sortOptions = false,
    description =
        "Two groups made comparable by propensity weights: balance, weighted curves and hazard "
            + "ratio.")
final class WeightsCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();

  @Option(
      names = "--group",
      paramLabel = "COL",
      required = true,
      converter = ColumnName.class,
      description = "Column of the two groups.")
  private String group = "";

  @Option(
      names = "--covariates",
      paramLabel = "TERM[,TERM...]",
      required = true,
      converter = TermList.Converter.class,
      description = "Terms of the propensity model.")
  private TermList terms = TermList.NONE;

  @Option(
      names = "--estimand",
      paramLabel = "ate|att|overlap",
      converter = EstimandWords.class,
      description = "For whom the effect is estimated (default: ate, everybody).")
  private Estimand estimand = Estimand.ATE;

  @Option(names = "--stabilized", description = "Multiply weights by the share of their group.")
  private boolean stabilized;

  @Option(
      names = "--truncate",
      paramLabel = "P",
      converter = DecimalNumber.LeastShare.class,
      description = "Truncate weights at their quantiles P and 1 - P (default: 0, not at all).")
  private double truncation;

  @Option(
      names = "--propensity",
      paramLabel = "ml|firth",
      converter = MethodWords.class,
      description = "How the propensity model is fitted (default: ml).")
  private Method method = Method.ML;

  @Mixin private TiesOption ties = new TiesOption();

  @Mixin private SurvivalOptions survival = new SurvivalOptions();
  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  WeightsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    if (stabilized && estimand == Estimand.OVERLAP) {
      throw CommandException.usage("cli.stabilizedOverlap");
    }
    output.check(data.data());
    OpenStudy open = data.open(console.progress());
    Study chosen = landmark.applyTo(survival.applyTo(open.study()));
    Study study = chosen.withCox(chosen.cox().withTies(ties.ties()));
    WeightingSpec spec =
        new WeightingSpec(group, terms.terms(), method, estimand, stabilized, truncation);
    Stopwatch watch = Stopwatch.start();
    WeightingAnalysis analysis = new WeightingRun(open.runner(), study, spec).run();
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new WeightingAnswer(study, analysis, timing), console);
    return ExitCode.DONE;
  }

  /** Reads the estimand. */
  static final class EstimandWords extends Words<Estimand> {
    EstimandWords() {
      super(Estimand.class);
    }
  }

  /** Reads how the propensity model is fitted. */
  static final class MethodWords extends Words<Method> {
    MethodWords() {
      super(Method.class);
    }
  }
}
