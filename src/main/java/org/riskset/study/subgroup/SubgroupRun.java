package org.riskset.study.subgroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.model.Term;
import org.riskset.statistics.cox.CoefficientTests;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.Study;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.SampleWarnings;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;
import org.riskset.study.analysis.Warning;

/**
 * Estimates the effect of a treatment within each subgroup by a Cox model of its rows alone, and
 * tests the interaction of treatment and subgroup in a model of all rows. The terms and strata of
 * the study's Cox model adjust both.
 */
public final class SubgroupRun {
  private final SubgroupSpec spec;
  private final StudySample sample;
  private final SubgroupFactors factors;
  private final TreatmentModel model;

  private SubgroupRun(StudyRunner runner, Study study, SubgroupSpec spec) throws DataException {
    this.spec = spec;
    StudySample plain = runner.sample(study);
    factors = new SubgroupFactors(spec, study.cohort(), plain.cohort(), plain.rows());
    sample = plain.on(factors.cohort());
    model = new TreatmentModel(sample, spec.treatment());
  }

  /**
   * Runs the analysis.
   *
   * @throws DataException if the data do not fit the study, or the treatment has one level
   */
  public static SubgroupAnalysis run(StudyRunner runner, Study study, SubgroupSpec spec)
      throws DataException {
    return new SubgroupRun(runner, study, spec).run();
  }

  private SubgroupAnalysis run() throws DataException {
    SurvivalData data = model.everyone();
    List<SubgroupAnalysis.Factor> found = new ArrayList<>();
    for (String column : spec.by()) {
      found.add(factor(column));
    }
    String everyone = Messages.text("study.allPatients");
    int[] all = IntStream.range(0, data.size()).toArray();
    return new SubgroupAnalysis(
        spec, Sample.of(data), model.effect(everyone, data, all), found, warnings(data, found));
  }

  private SubgroupAnalysis.Factor factor(String column) throws DataException {
    SurvivalData data = sample.read(model.columns(List.of(column)));
    Grouping levels = sample.grouping(List.of(column), data);
    List<SubgroupEffect> effects = new ArrayList<>();
    for (int g = 0; g < levels.groupCount(); g++) {
      effects.add(model.effect(levels.labels().get(g), data, levels.rowsOf(g)));
    }
    Term.Interaction interaction =
        new Term.Interaction(List.of(new Term.Main(spec.treatment()), new Term.Main(column)));
    Optional<TreatmentModel.Fitted> with =
        model.fit(data, List.of(new Term.Main(column), interaction));
    Optional<TreatmentModel.Fitted> without = model.fit(data, List.of(new Term.Main(column)));
    return new SubgroupAnalysis.Factor(
        column,
        factors.cut(column),
        Sample.of(data),
        effects,
        likelihoodRatio(with, without),
        wald(with, interaction));
  }

  private static @Nullable ChiSquareTest likelihoodRatio(
      Optional<TreatmentModel.Fitted> with, Optional<TreatmentModel.Fitted> without) {
    return with.isEmpty() || without.isEmpty()
        ? null
        : CoefficientTests.likelihoodRatio(with.get().fit(), without.get().fit()).orElse(null);
  }

  private static @Nullable ChiSquareTest wald(
      Optional<TreatmentModel.Fitted> with, Term.Interaction interaction) {
    if (with.isEmpty()) {
      return null;
    }
    CoxFit fit = with.get().fit();
    return CoefficientTests.wald(fit, with.get().design().columnsOf(interaction)).orElse(null);
  }

  private List<Warning> warnings(SurvivalData data, List<SubgroupAnalysis.Factor> found) {
    List<Warning> warnings = new ArrayList<>(SampleWarnings.of(sample.study(), data));
    String[] split =
        found.stream()
            .filter(factor -> factor.cut().isPresent())
            .map(factor -> sample.study().cohort().dictionary().label(factor.variable()))
            .toArray(String[]::new);
    if (split.length > 0) {
      String names = String.join(", ", Arrays.asList(split));
      warnings.add(new Warning("split_at_median", Message.of("warning.splitAtMedian", names)));
    }
    if (found.size() > 1) {
      warnings.add(
          new Warning("several_tests", Message.of("warning.severalInteractions", found.size())));
    }
    return warnings;
  }
}
