package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.messages.Message;
import org.riskset.model.ModelDesign;
import org.riskset.model.Term;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.proportionality.TimeTransform;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.CoxSpec;
import org.riskset.study.Penalty;
import org.riskset.study.Study;

/** Fits a study's Cox model, and each term alone where the study asks for it. */
final class CoxRun {
  private final StudySample sample;
  private final Study study;
  private final CoxSpec spec;

  private final List<String> alsoComplete;

  /** Terms with a model of their own. */
  private final List<Term> single;

  private int fitted;

  CoxRun(StudySample sample) {
    this(sample, List.of());
  }

  /** A run on the rows in which none of these columns is missing either. */
  CoxRun(StudySample sample, List<String> alsoComplete) {
    this.sample = sample;
    this.study = sample.study();
    this.spec = study.cox();
    this.alsoComplete = List.copyOf(alsoComplete);
    single =
        spec.univariable() ? spec.terms().stream().filter(CoxRun::isSingle).toList() : List.of();
  }

  CoxAnalysis run() throws DataException {
    List<CoxAnalysis> alone = new ArrayList<>();
    Map<String, Coefficient> univariable = new LinkedHashMap<>();
    for (Term term : single) {
      CoxAnalysis model = run(List.of(term), Map.of(), List.of());
      univariable.putAll(byName(model.outcome()));
      alone.add(model);
    }
    return run(spec.terms(), univariable, alone);
  }

  private static boolean isSingle(Term term) {
    return !(term instanceof Term.Interaction);
  }

  private CoxAnalysis run(
      List<Term> terms, Map<String, Coefficient> univariable, List<CoxAnalysis> alone)
      throws DataException {
    SurvivalData data = sample.read(columns(terms));
    ModelDesign columns = sample.matrixBuilder().design(terms, data.rows());
    Grouping strata = spec.strata().isEmpty() ? null : sample.grouping(spec.strata(), data);
    CoxDesign design = new CoxDesign(columns, data, strata, sample.clusters(data));
    PenalizedCox model = fit(design);
    CoxOutcome outcome = model.outcome();
    RegressionTable table =
        new RegressionTable(sample, data, columns, byName(outcome), univariable);
    return new CoxAnalysis(
        Sample.of(data),
        design,
        outcome,
        model.penalization(),
        columns.matrix().columns(),
        table.rows(),
        spec.terms().equals(terms) ? proportionality(design, model) : null,
        alone,
        warnings(data, outcome));
  }

  private List<String> columns(List<Term> terms) {
    List<String> columns = new ArrayList<>(spec.strata());
    columns.addAll(alsoComplete);
    terms.forEach(term -> columns.addAll(term.columns()));
    return columns;
  }

  private PenalizedCox fit(CoxDesign design) throws DataException {
    if (spec.penalty().kind() != Penalty.Kind.NONE && design.clusters() != null) {
      throw new DataException("study.penalizedRobust");
    }
    ExactTies.check(study, design.data(), design.clusters());
    CoxOptions options = new CoxOptions(spec.ties(), study.confidenceLevel());
    return PenalizedCox.fit(design, options, spec.penalty(), progressOfNext());
  }

  private Progress progressOfNext() {
    double models = single.size() + 1.0;
    Progress next = sample.progress().between(fitted / models, (fitted + 1) / models);
    fitted++;
    return next;
  }

  private @Nullable ProportionalityAnalysis proportionality(CoxDesign design, PenalizedCox model) {
    Optional<TimeTransform> transform = spec.proportionality().transform();
    boolean unpenalized = model.penalization() == null;
    return unpenalized
            && transform.isPresent()
            && model.outcome() instanceof CoxOutcome.Fitted fitted
        ? ProportionalityAnalysis.of(fitted.fit(), design.matrix().columns(), transform.get())
        : null;
  }

  private static Map<String, Coefficient> byName(CoxOutcome outcome) {
    Map<String, Coefficient> coefficients = new LinkedHashMap<>();
    if (outcome instanceof CoxOutcome.Fitted fitted) {
      fitted.fit().coefficients().forEach(c -> coefficients.put(c.name(), c));
    }
    return coefficients;
  }

  private List<Warning> warnings(SurvivalData data, CoxOutcome outcome) {
    List<Warning> warnings = new ArrayList<>(SampleWarnings.of(study, data));
    if (outcome instanceof CoxOutcome.Fitted fitted) {
      if (!fitted.fit().converged()) {
        warnings.add(new Warning("not_converged", Message.of("warning.notConverged")));
      }
      fitted.fit().coefficients().stream()
          .map(CoxRun::warning)
          .filter(Objects::nonNull)
          .forEach(warnings::add);
    }
    return warnings;
  }

  private static @Nullable Warning warning(Coefficient coefficient) {
    return switch (coefficient.status()) {
      case ESTIMATED -> null;
      case ALIASED -> new Warning("aliased", Message.of("warning.aliased", coefficient.name()));
      case INFINITE_POSITIVE, INFINITE_NEGATIVE ->
          new Warning("infinite", Message.of("warning.infinite", coefficient.name()));
    };
  }
}
