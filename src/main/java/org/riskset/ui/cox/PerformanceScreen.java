package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.CalibrationFigure;
import org.riskset.figure.Figure;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.cox.validation.Calibration;
import org.riskset.statistics.cox.validation.Measures;
import org.riskset.statistics.cox.validation.Optimism;
import org.riskset.statistics.kaplanmeier.SurvivalAt;
import org.riskset.study.FigureSpec;
import org.riskset.study.Penalty;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.validation.PerformanceAnalysis;
import org.riskset.study.validation.ValidationAnalysis;
import org.riskset.ui.part.PartScreen;
import org.riskset.ui.table.Estimate;

/**
 * What the performance part of the Cox room shows.
 *
 * @param study the study that the results belong to
 * @param performance how well the model predicts, or null if there is none
 * @param problem why there is none, empty if there is one or nothing is known yet
 * @param verdict what it says in one sentence
 * @param measures measures of the model, with and without optimism
 * @param concordances Harrell's and Uno's concordance
 * @param groups groups of patients by predicted survival; empty without calibration
 * @param noCalibration why there is no calibration, empty if there is one
 * @param remarks what a reader must know
 */
record PerformanceScreen(
    Study study,
    @Nullable PerformanceAnalysis performance,
    String problem,
    String verdict,
    List<MeasureRow> measures,
    List<ConcordanceRow> concordances,
    List<CalibrationRow> groups,
    String noCalibration,
    List<String> remarks)
    implements PartScreen, FigureScreen {
  private static final int DECIMALS = 3;
  private static final int VERDICT_DECIMALS = 2;

  /** Copies the lists. */
  PerformanceScreen {
    measures = List.copyOf(measures);
    concordances = List.copyOf(concordances);
    groups = List.copyOf(groups);
    remarks = List.copyOf(remarks);
  }

  /** Nothing is known yet. */
  static PerformanceScreen empty(Study study) {
    return refused(study, "");
  }

  private static PerformanceScreen refused(Study study, String problem) {
    return new PerformanceScreen(
        study, null, problem, "", List.of(), List.of(), List.of(), "", List.of());
  }

  /** What is shown of a validation. */
  static PerformanceScreen of(Study study, Attempt<PerformanceAnalysis> attempt) {
    return attempt instanceof Attempt.Done<PerformanceAnalysis> done
        ? of(study, done.value())
        : refused(study, attempt.failure().map(Message::text).orElse(""));
  }

  private static PerformanceScreen of(Study study, PerformanceAnalysis performance) {
    ValidationAnalysis validation = performance.validation();
    Optimism optimism = validation.optimism();
    return new PerformanceScreen(
        study,
        performance,
        "",
        verdict(optimism),
        List.of(
            row("report.validate.concordance", optimism, Measures::concordance),
            row("report.validate.slope", optimism, Measures::slope),
            row("report.validate.rSquared", optimism, Measures::rSquared)),
        ConcordanceRow.of(study, performance),
        groups(validation),
        noCalibration(validation),
        remarks(study, validation));
  }

  private static String verdict(Optimism optimism) {
    String apparent = number(optimism.apparent().concordance(), VERDICT_DECIMALS);
    double corrected = optimism.corrected().concordance();
    return Double.isNaN(corrected)
        ? Messages.text("performance.verdict.uncorrected", apparent)
        : Messages.text("performance.verdict", apparent, number(corrected, VERDICT_DECIMALS));
  }

  private static MeasureRow row(
      String name, Optimism optimism, ToDoubleFunction<Measures> measure) {
    return new MeasureRow(
        Messages.text(name),
        number(measure.applyAsDouble(optimism.apparent()), DECIMALS),
        number(measure.applyAsDouble(optimism.optimism()), DECIMALS),
        number(measure.applyAsDouble(optimism.corrected()), DECIMALS));
  }

  private static String number(double value, int decimals) {
    return NumberWording.fixed(value, decimals);
  }

  private static List<CalibrationRow> groups(ValidationAnalysis validation) {
    List<Calibration.Group> groups =
        validation.calibrations().stream().flatMap(c -> c.groups().stream()).toList();
    return IntStream.range(0, groups.size()).mapToObj(i -> row(i + 1, groups.get(i))).toList();
  }

  private static CalibrationRow row(int number, Calibration.Group group) {
    return new CalibrationRow(
        NumberWording.count(number),
        NumberWording.count(group.n()),
        NumberWording.count(group.events()),
        PercentWording.number(group.predicted()),
        observed(group.observed()));
  }

  private static Estimate observed(SurvivalAt at) {
    return Double.isNaN(at.estimate())
        ? Estimate.inPlace(Messages.text("report.beyond"))
        : new Estimate(
            PercentWording.number(at.estimate()),
            "(" + PercentWording.limits(at.lower(), at.upper()) + ")");
  }

  private static String noCalibration(ValidationAnalysis validation) {
    if (validation.calibrations().isEmpty()) {
      return Messages.text("performance.noTime");
    }
    Calibration calibration = validation.calibrations().get(0);
    return calibration.groups().isEmpty()
        ? Messages.text("performance.noCalibration", NumberWording.asChosen(calibration.time()))
        : "";
  }

  private static List<String> remarks(Study study, ValidationAnalysis validation) {
    Optimism optimism = validation.optimism();
    List<String> remarks = new ArrayList<>();
    remarks.add(
        Messages.text(
            "performance.bootstrap",
            optimism.replicates(),
            Long.toString(validation.spec().seed()),
            optimism.failed()));
    if (optimism.withoutSlope() > 0) {
      remarks.add(Messages.text("report.validate.withoutSlope", optimism.withoutSlope()));
    }
    remarks.add(Messages.text("performance.slope"));
    remarks.add(Messages.text("performance.uno"));
    Penalty penalty = study.cox().penalty();
    if (penalty.kind().isWeighted()) {
      boolean given = penalty.lambda().isPresent();
      remarks.add(Messages.text(given ? "report.bootstrap.given" : "report.bootstrap.chosen"));
    }
    return remarks;
  }

  /** The calibration that is drawn; null if there is none. */
  private @Nullable Calibration calibration() {
    return performance == null || groups.isEmpty()
        ? null
        : performance.validation().calibrations().get(0);
  }

  /** "Calibration at 36 months". */
  String calibrationTitle() {
    Calibration calibration = calibration();
    if (calibration == null) {
      return Messages.text("performance.calibration");
    }
    String unit = study.cohort().dictionary().timeUnit();
    String time = NumberWording.asChosen(calibration.time());
    return Messages.text("performance.calibrationAt", unit == null ? time : time + " " + unit);
  }

  /** The figure of calibration; null if there is none. */
  @Nullable CalibrationFigure figure() {
    Calibration calibration = calibration();
    return calibration == null ? null : CalibrationFigure.of(study, calibration);
  }

  @Override
  public String whyNoFigure() {
    return problem.isEmpty() ? noCalibration : problem;
  }

  @Override
  public boolean isKnown() {
    return performance != null;
  }

  @Override
  public @Nullable Function<FigureSpec, Figure> drawing() {
    Calibration calibration = calibration();
    return calibration == null
        ? null
        : look -> CalibrationFigure.of(study.withFigure(look), calibration);
  }
}
