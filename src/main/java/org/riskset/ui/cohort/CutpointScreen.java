package org.riskset.ui.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.report.Answer;
import org.riskset.report.CutpointAnswer;
import org.riskset.report.json.Timing;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.statistics.cutpoint.CutpointOutcome;
import org.riskset.statistics.cutpoint.MaximalLogRank;
import org.riskset.study.CutpointChoice;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;
import org.riskset.study.cutpoint.CutpointAnalysis;
import org.riskset.study.cutpoint.CutpointAnalysis.Found;
import org.riskset.study.cutpoint.CutpointRun;
import org.riskset.study.cutpoint.CutpointSpec;

/**
 * What the search for a cut-point shows.
 *
 * @param study the study that the results belong to
 * @param analysis the search, or null if there is none
 * @param problem why there is none, empty if there is or nothing is known yet
 */
record CutpointScreen(Study study, @Nullable CutpointAnalysis analysis, String problem)
    implements CohortScreen {
  /** The spread of the cut among more rows takes longer than somebody waits for a window. */
  private static final int MOST_ROWS_BOOTSTRAP = 20_000;

  /** Nothing is known yet. */
  static CutpointScreen empty(Study study) {
    return new CutpointScreen(study, null, "");
  }

  /** The search that a study asks for. */
  static CutpointScreen of(StudyRunner runner, Study study) {
    Attempt<CutpointAnalysis> attempt = Attempt.of(() -> search(runner, study));
    return new CutpointScreen(
        study, attempt.found().orElse(null), attempt.failure().map(Message::text).orElse(""));
  }

  private static CutpointAnalysis search(StudyRunner runner, Study study) throws DataException {
    if (CutpointColumns.of(study, runner.cohort()).isEmpty()) {
      throw new DataException("cutpoint.noNumbers");
    }
    StudySample sample = runner.sample(study);
    CutpointSpec spec = CutpointSpec.of(study);
    boolean many = sample.rows().length > MOST_ROWS_BOOTSTRAP;
    return new CutpointRun(sample, many ? spec.withoutBootstrap() : spec).run();
  }

  @Override
  public boolean isKnown() {
    return analysis != null;
  }

  private CutpointChoice asked() {
    return study.description().cutpoint();
  }

  /** The cut and what goes with it; empty if these data have none. */
  Optional<Found> found() {
    return Optional.ofNullable(analysis).flatMap(CutpointAnalysis::cut);
  }

  private String column() {
    return asked().column().map(study.cohort().dictionary()::label).orElse("");
  }

  /** The column that is cut, with its unit. */
  String columnWithUnit() {
    return asked()
        .column()
        .map(name -> ColumnName.withUnit(study.cohort().dictionary(), name))
        .orElse("");
  }

  /** What the search found. */
  String verdict() {
    if (analysis == null) {
      return "";
    }
    if (analysis.outcome() instanceof CutpointOutcome.Impossible impossible) {
      return Messages.text(
          "cutpoint.impossible", column(), NotEstimableWording.because(impossible.reason()));
    }
    return found()
        .map(
            found ->
                Messages.text(
                    "cutpoint.verdict",
                    column(),
                    NumberWording.asNeeded(found.result().cutpoint()),
                    PValueWording.sentence(found.pValue().value())))
        .orElse("");
  }

  /** Why the smallest of many p-values misleads. */
  String warning() {
    return found()
        .map(
            found ->
                Messages.text(
                    "cutpoint.naive",
                    PValueWording.sentence(naive(found).uncorrected().pValue()),
                    found.result().candidates().size()))
        .orElse("");
  }

  private static MaximalLogRank naive(Found found) {
    return found.result().maximalLogRank();
  }

  /** The p-value that allows for the search, and the naive one. */
  List<CutpointRow> rows() {
    return found()
        .map(
            found ->
                List.of(
                    new CutpointRow(
                        Messages.text("cutpoint.table.corrected"),
                        NumberWording.asNeeded(found.result().cutpoint()),
                        PValueWording.value(found.pValue().value()),
                        Messages.text("report.cutpoint.method." + asked().method().name())),
                    new CutpointRow(
                        Messages.text("cutpoint.table.naive"),
                        NumberWording.asNeeded(naive(found).cutpoint()),
                        PValueWording.value(naive(found).uncorrected().pValue()),
                        Messages.text("cutpoint.table.naive.how"))))
        .orElse(List.of());
  }

  /** What the plot is of. */
  String caption() {
    return found()
        .map(
            found ->
                Messages.text(
                    "cutpoint.plot.caption",
                    found.result().candidates().size(),
                    PlanningScreen.percent(asked().minProp())))
        .orElse("");
  }

  /** What a reader must know. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (analysis == null) {
      return remarks;
    }
    found().ifPresent(found -> add(remarks, found));
    if (analysis.sample().missing() > 0) {
      remarks.add(Messages.text("report.missing", analysis.sample().missing()));
    }
    analysis.warnings().forEach(warning -> remarks.add(warning.message().text()));
    return remarks;
  }

  private void add(List<String> remarks, Found found) {
    remarks.add(
        Messages.text(
            "cutpoint.sides",
            NumberWording.count(found.sides().get(0).n()),
            NumberWording.count(found.sides().get(0).n() + found.sides().get(1).n()),
            NumberWording.asNeeded(found.result().cutpoint()),
            NumberWording.count(found.sides().get(0).events()),
            NumberWording.count(found.sides().get(1).n()),
            NumberWording.count(found.sides().get(1).events())));
    if (asked().method() == CutpointMethod.HL) {
      remarks.add(
          Messages.text("report.cutpoint.bound", PValueWording.sentence(found.pValue().bound())));
    }
    remarks.add(spread(found));
  }

  private String spread(Found found) {
    return found
        .bootstrap()
        .map(
            spread ->
                Messages.text(
                    "report.cutpoint.bootstrap",
                    NumberWording.count(100 * study.confidenceLevel()),
                    NumberWording.count(spread.withCut()),
                    NumberWording.asNeeded(spread.lower()),
                    NumberWording.asNeeded(spread.upper()),
                    NumberWording.asNeeded(spread.median())))
        .orElseGet(() -> Messages.text("cutpoint.noSpread"));
  }

  @Override
  public Optional<Answer> answer() {
    return Optional.ofNullable(analysis)
        .map(found -> new CutpointAnswer(study, found, new Timing(0, 0)));
  }
}
