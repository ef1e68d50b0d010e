package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.data.DataException;
import org.riskset.figure.CalibrationFigure;
import org.riskset.figure.SurvivalFigure;
import org.riskset.study.Profile;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.prediction.ProfileAnalysis;
import org.riskset.study.prediction.ProfileRun;
import org.riskset.study.validation.ValidationAnalysis;
import org.riskset.study.validation.ValidationRun;

/**
 * What the report of a study holds beside its Cox model, as the study asks.
 *
 * @param sections parts of the answer on the model
 * @param figures figures of them
 */
record CoxReportSections(List<CoxSection> sections, List<StudyReport.NamedFigure> figures) {
  /** Copies the lists. */
  CoxReportSections {
    sections = List.copyOf(sections);
    figures = List.copyOf(figures);
  }

  /** What the study asks for beside a model. */
  static CoxReportSections of(StudyRunner runner, Study study, CoxAnalysis analysis)
      throws DataException {
    List<CoxSection> sections = new ArrayList<>();
    List<StudyReport.NamedFigure> figures = new ArrayList<>();
    if (!study.cox().terms().isEmpty() && analysis.fit().isPresent()) {
      addValidation(runner, study, analysis, sections, figures);
      addProfiles(runner, study, sections, figures);
    }
    return new CoxReportSections(sections, figures);
  }

  private static void addValidation(
      StudyRunner runner,
      Study study,
      CoxAnalysis analysis,
      List<CoxSection> sections,
      List<StudyReport.NamedFigure> figures)
      throws DataException {
    if (study.cox().validation().reported()) {
      ValidationRun.uno(study, analysis).map(UnoSection::new).ifPresent(sections::add);
      Optional<ValidationAnalysis> validation =
          ValidationAnalysis.of(runner.sample(study), analysis, ValidationRun.spec(study));
      validation.ifPresent(found -> add(study, found, sections, figures));
    }
  }

  private static void addProfiles(
      StudyRunner runner,
      Study study,
      List<CoxSection> sections,
      List<StudyReport.NamedFigure> figures)
      throws DataException {
    List<Profile> profiles = study.cox().profiles();
    if (!profiles.isEmpty()) {
      ProfileAnalysis found = ProfileRun.run(runner, study, profiles);
      sections.add(new ProfilesSection(study, found));
      if (found.profiles().stream().anyMatch(profile -> profile.curve() != null)) {
        figures.add(new StudyReport.NamedFigure("prediction", SurvivalFigure.of(study, found)));
      }
    }
  }

  private static void add(
      Study study,
      ValidationAnalysis validation,
      List<CoxSection> sections,
      List<StudyReport.NamedFigure> figures) {
    sections.add(new ValidationSection(study, validation));
    validation.calibrations().stream()
        .filter(calibration -> !calibration.groups().isEmpty())
        .findFirst()
        .map(calibration -> CalibrationFigure.of(study, calibration))
        .ifPresent(figure -> figures.add(new StudyReport.NamedFigure("calibration", figure)));
  }
}
