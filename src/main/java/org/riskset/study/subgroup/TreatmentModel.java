package org.riskset.study.subgroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.model.ModelColumn;
import org.riskset.model.ModelDesign;
import org.riskset.model.Term;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.study.CoxSpec;
import org.riskset.study.analysis.ExactTies;
import org.riskset.study.analysis.StudySample;

/** Cox models of a treatment with what the study adjusts for. */
final class TreatmentModel {
  private final StudySample sample;
  private final CoxSpec spec;
  private final Term.Main treatment;
  private final CoxOptions options;
  private final SurvivalData everyone;

  /** The treatment's levels in all patients, of whom some may have no value in another column. */
  private final List<String> levels;

  TreatmentModel(StudySample sample, String treatment) throws DataException {
    this.sample = sample;
    this.spec = sample.study().cox();
    this.treatment = new Term.Main(treatment);
    this.options = new CoxOptions(spec.ties(), sample.study().confidenceLevel());
    everyone = sample.read(columns(List.of()));
    if (everyone.size() == 0) {
      throw sample.noRows();
    }
    levels = sample.grouping(List.of(treatment), everyone).labels();
    if (levels.size() < 2) {
      throw new DataException("subgroup.oneArm", treatment, String.join(", ", levels));
    }
  }

  /** The rows of the effect in all patients. */
  SurvivalData everyone() {
    return everyone;
  }

  /**
   * A model of all rows.
   *
   * @param design its terms and columns
   * @param fit the model
   */
  record Fitted(ModelDesign design, CoxFit fit) {}

  /** Columns of the model and some further ones. */
  List<String> columns(List<String> more) {
    Set<String> columns = new LinkedHashSet<>(more);
    columns.addAll(spec.strata());
    terms(List.of()).forEach(term -> columns.addAll(term.columns()));
    return List.copyOf(columns);
  }

  /** The treatment, further terms and what the study adjusts for, each once. */
  private List<Term> terms(List<Term> more) {
    Set<Term> terms = new LinkedHashSet<>();
    terms.add(treatment);
    terms.addAll(more);
    terms.addAll(spec.terms());
    return List.copyOf(terms);
  }

  /** The rows by level of the treatment; a level may have none. */
  private Grouping arms(SurvivalData data) throws DataException {
    Grouping present = sample.grouping(List.of(treatment.column()), data);
    int[] codes =
        Arrays.stream(present.codes())
            .map(code -> levels.indexOf(present.labels().get(code)))
            .toArray();
    return new Grouping(levels, codes);
  }

  /** The model of all rows with further terms; empty if it does not exist. */
  Optional<Fitted> fit(SurvivalData data, List<Term> more) throws DataException {
    int[] all = IntStream.range(0, data.size()).toArray();
    ModelDesign design = sample.matrixBuilder().design(terms(more), data.rows());
    return fit(design, data, all) instanceof CoxOutcome.Fitted fitted
        ? Optional.of(new Fitted(design, fitted.fit()))
        : Optional.empty();
  }

  private CoxOutcome fit(ModelDesign design, SurvivalData data, int[] members)
      throws DataException {
    Observations observations = data.observations().select(members);
    Grouping strata = spec.strata().isEmpty() ? null : sample.grouping(spec.strata(), data);
    Grouping clusters = sample.clusters(data);
    ExactTies.check(sample.study(), data, clusters);
    CoxSample rows = CoxSample.of(observations, design.matrix().values(), select(strata, members));
    return CoxRegression.fit(rows, select(clusters, members), options);
  }

  private static @Nullable Grouping select(@Nullable Grouping grouping, int[] members) {
    return grouping == null ? null : grouping.select(members).compact();
  }

  /**
   * The effect in some rows.
   *
   * @param level name of the subgroup
   * @param members indices into the data
   */
  SubgroupEffect effect(String level, SurvivalData data, int[] members) throws DataException {
    Grouping arms = arms(data);
    String reference = reference();
    List<SubgroupEffect.Arm> counts = new ArrayList<>();
    List<SubgroupEffect.Contrast> contrasts = new ArrayList<>();
    counts.add(count(arms, reference, data, members));
    Estimates estimates = estimates(data, members, arms, reference);
    for (String arm : levels) {
      if (!arm.equals(reference)) {
        counts.add(count(arms, arm, data, members));
        contrasts.add(contrast(arm, reference, estimates));
      }
    }
    int events = counts.stream().mapToInt(SubgroupEffect.Arm::events).sum();
    return new SubgroupEffect(level, members.length, events, counts, contrasts);
  }

  private SubgroupEffect.Contrast contrast(String arm, String reference, Estimates estimates) {
    Coefficient estimate = estimates.byArm().get(arm);
    return new SubgroupEffect.Contrast(
        treatment.column() + arm,
        arm,
        reference,
        estimate,
        estimate == null ? estimates.otherwise() : null);
  }

  private String reference() {
    return sample.study().cohort().references().getOrDefault(treatment.column(), levels.get(0));
  }

  private static SubgroupEffect.Arm count(
      Grouping arms, String arm, SurvivalData data, int[] members) {
    int code = arms.labels().indexOf(arm);
    int[] rows = Arrays.stream(members).filter(i -> arms.code(i) == code).toArray();
    int events = data.observations().select(rows).eventCount();
    return new SubgroupEffect.Arm(arm, rows.length, events);
  }

  /**
   * Estimates by level of the treatment.
   *
   * @param byArm the estimates, none for levels that the rows do not have
   * @param otherwise why a level has none
   */
  private record Estimates(Map<String, Coefficient> byArm, NotEstimable otherwise) {}

  private Estimates estimates(SurvivalData data, int[] members, Grouping arms, String reference)
      throws DataException {
    Grouping present = arms.select(members).compact();
    if (present.groupCount() < 2 || !present.labels().contains(reference)) {
      return new Estimates(Map.of(), NotEstimable.ONE_GROUP);
    }
    int[] all = data.rows();
    int[] rows = Arrays.stream(members).map(i -> all[i]).toArray();
    ModelDesign design = sample.matrixBuilderOf(rows).design(terms(List.of()), rows);
    CoxOutcome outcome = fit(design, data, members);
    if (outcome instanceof CoxOutcome.Impossible impossible) {
      return new Estimates(Map.of(), impossible.reason());
    }
    CoxFit fit = ((CoxOutcome.Fitted) outcome).fit();
    List<ModelColumn> columns = design.matrix().columns();
    Map<String, Coefficient> byArm = new HashMap<>();
    for (int j : design.columnsOf(treatment)) {
      byArm.put(columns.get(j).levelValue().orElseThrow(), fit.coefficients().get(j));
    }
    return new Estimates(byArm, NotEstimable.ONE_GROUP);
  }
}
