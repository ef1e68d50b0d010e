package org.riskset.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.riskset.data.DataException;
import org.riskset.referee.Referee;
import org.riskset.referee.RefereeFinding;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyResults;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.baseline.BaselineRun;
import org.riskset.study.baseline.BaselineSpec;
import org.riskset.study.parametric.GroupModel;
import org.riskset.study.parametric.GroupModelRun;

/** Runs the analyses of a study for its report. */
final class StudyReportRun {
  private final StudyRunner runner;
  private final Study study;
  private final double readMillis;
  private Optional<CoxReportSections> additions = Optional.empty();

  StudyReportRun(StudyRunner runner, Study study, double readMillis) {
    this.runner = runner;
    this.study = study;
    this.readMillis = readMillis;
  }

  StudyReport report() {
    Attempt<KaplanMeierAnswer> survival = Attempt.of(this::survival);
    Attempt<ComparisonAnswer> comparison = Attempt.of(this::comparison);
    Attempt<CoxAnswer> cox = Attempt.of(this::cox);
    List<StudyReport.Section> sections = new ArrayList<>();
    sections.add(section("km", survival));
    if (!study.groups().isEmpty()) {
      sections.add(section("compare", comparison));
    }
    if (!study.cox().terms().isEmpty()) {
      sections.add(section("cox", cox));
    }
    study
        .survival()
        .parametric()
        .ifPresent(name -> sections.add(section("parametric", Attempt.of(() -> parametric(name)))));
    StudyResults results =
        new StudyResults(
            study,
            map(survival, KaplanMeierAnswer::analysis),
            map(comparison, ComparisonAnswer::analysis),
            map(cox, CoxAnswer::analysis));
    return new StudyReport(
        study,
        results,
        sections,
        findings(results),
        additions.map(CoxReportSections::figures).orElse(List.of()));
  }

  /** The table of baseline characteristics; empty if somebody took all its rows out. */
  Optional<StudyReport.Section> table() {
    Optional<List<String>> rows = study.description().characteristics().chosenColumns();
    return rows.isPresent() && rows.get().isEmpty()
        ? Optional.empty()
        : Optional.of(section("table1", Attempt.of(this::characteristics)));
  }

  private Table1Answer characteristics() throws DataException {
    Stopwatch watch = Stopwatch.start();
    BaselineSpec spec = BaselineSpec.of(study);
    return new Table1Answer(new BaselineRun(spec, runner.cohort()).run(), timing(watch));
  }

  private KaplanMeierAnswer survival() throws DataException {
    Stopwatch watch = Stopwatch.start();
    return new KaplanMeierAnswer(study, runner.survival(study), timing(watch));
  }

  private ComparisonAnswer comparison() throws DataException {
    Stopwatch watch = Stopwatch.start();
    return new ComparisonAnswer(study, runner.comparison(study), timing(watch));
  }

  private CoxAnswer cox() throws DataException {
    Stopwatch watch = Stopwatch.start();
    CoxAnalysis analysis = runner.cox(study);
    CoxReportSections found = CoxReportSections.of(runner, study, analysis);
    additions = Optional.of(found);
    return new CoxAnswer(study, analysis, found.sections(), timing(watch));
  }

  private ParametricAnswer parametric(ParametricDistribution distribution) throws DataException {
    Stopwatch watch = Stopwatch.start();
    GroupModel model = GroupModelRun.of(runner, study, distribution);
    return new ParametricAnswer(study, model.analysis(), timing(watch));
  }

  private Timing timing(Stopwatch watch) {
    return new Timing(readMillis, watch.millis());
  }

  private static StudyReport.Section section(String name, Attempt<? extends Answer> attempt) {
    return new StudyReport.Section(name, map(attempt, answer -> answer));
  }

  private static <T, R> Attempt<R> map(Attempt<? extends T> attempt, Function<T, R> change) {
    if (attempt instanceof Attempt.Failed<? extends T> failed) {
      return new Attempt.Failed<>(failed.reason());
    }
    return new Attempt.Done<>(change.apply(attempt.found().orElseThrow()));
  }

  private List<RefereeFinding> findings(StudyResults results) {
    Referee referee = new Referee(runner.cohort());
    Set<RefereeFinding> findings = new LinkedHashSet<>(referee.onSurvival(results));
    if (!study.cox().terms().isEmpty()) {
      Set<String> said = new LinkedHashSet<>();
      findings.forEach(finding -> said.add(finding.sentence().text()));
      referee.onCox(results).stream()
          .filter(finding -> said.add(finding.sentence().text()))
          .forEach(findings::add);
    }
    return List.copyOf(findings);
  }
}
