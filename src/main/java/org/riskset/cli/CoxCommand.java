package org.riskset.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.riskset.data.DataException;
import org.riskset.report.CoxAnswer;
import org.riskset.report.CoxSection;
import org.riskset.report.NonlinearitySection;
import org.riskset.report.SelectionSection;
import org.riskset.report.json.Stopwatch;
import org.riskset.report.json.Timing;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.nonlinearity.NonlinearityRun;
import org.riskset.study.nonlinearity.SplineTests;
import org.riskset.study.selection.SelectionAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A Cox model. */
@Command(
    name = "cox",
    sortOptions = false,
    description = "Cox's proportional-hazards model: hazard ratios with their limits.")
final class CoxCommand implements Callable<Integer> {
  @Mixin private StudyOptions data = new StudyOptions();
  @Mixin private ModelOptions model = new ModelOptions();
  @Mixin private SelectionOption selected = new SelectionOption();
  @Mixin private CoxPredictionOptions prediction = new CoxPredictionOptions();
  @Mixin private LandmarkOption landmark = new LandmarkOption();
  @Mixin private ResidualOption residuals = new ResidualOption();
  @Mixin private OutputOptions output = new OutputOptions();

  private final Console console;

  CoxCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandException, DataException {
    output.check(data.data());
    OpenStudy open = data.open(console.progress());
    Study study = landmark.applyTo(model.applyTo(open.study()));
    Stopwatch watch = Stopwatch.start();
    CoxAnalysis analysis = open.runner().cox(study);
    List<CoxSection> sections = new ArrayList<>();
    Optional<SelectionAnalysis> selection = selected.select(open, analysis);
    if (selection.isPresent()) {
      Study full = study;
      study = full.withCox(full.cox().withTerms(selection.get().selected()));
      analysis = SelectionOption.refit(open, study, full);
      sections.add(new SelectionSection(selection.get()));
    }
    sections.addAll(sections(open, study, analysis));
    Timing timing = new Timing(open.file().readMillis(), watch.millis());
    output.write(new CoxAnswer(study, analysis, sections, timing), console);
    return ExitCode.DONE;
  }

  /** What the options ask for beside the model, in the order in which it is told. */
  private List<CoxAddition> additions() {
    List<CoxAddition> additions = new ArrayList<>(prediction.additions(model.seed()));
    additions.add(CoxCommand::nonlinearity);
    additions.add(residuals);
    return additions;
  }

  private static Optional<CoxSection> nonlinearity(
      OpenStudy open, Study study, CoxAnalysis analysis) throws DataException {
    List<SplineTests> tests = NonlinearityRun.of(open.runner().sample(study), analysis);
    return tests.isEmpty() ? Optional.empty() : Optional.of(new NonlinearitySection(tests));
  }

  private List<CoxSection> sections(OpenStudy open, Study study, CoxAnalysis analysis)
      throws CommandException, DataException {
    List<CoxSection> sections = new ArrayList<>();
    for (CoxAddition addition : additions()) {
      addition.section(open, study, analysis).ifPresent(sections::add);
    }
    return sections;
  }
}
