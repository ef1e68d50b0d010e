package org.riskset.study.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.messages.Message;
import org.riskset.model.Term;
import org.riskset.statistics.propensity.Estimand;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.balance.BalanceAnalysis.Variable;
import org.riskset.study.baseline.BaselineRun;
import org.riskset.study.baseline.BaselineSpec;
import org.riskset.study.baseline.BaselineTable;
import org.riskset.study.baseline.BaselineVariable;
import org.riskset.study.claim.Adjustment;
import org.riskset.study.claim.ArmStudy;
import org.riskset.study.claim.WaitingTimes;

/**
 * Compares two arms column by column: the standardised differences of the table of baseline
 * characteristics, and what propensity weights for the whole cohort leave of them.
 */
public final class BalanceRun {
  private final StudyRunner runner;
  private final Study study;
  private final ArmStudy arms;

  private BalanceRun(StudyRunner runner, Study study) throws DataException {
    this.runner = runner;
    this.study = study;
    this.arms = ArmStudy.of(runner, study);
  }

  /**
   * Runs the analysis.
   *
   * @throws DataException if the study does not name two arms or its filter does not fit the cohort
   */
  public static BalanceAnalysis run(StudyRunner runner, Study study) throws DataException {
    return new BalanceRun(runner, study).run();
  }

  private BalanceAnalysis run() throws DataException {
    BaselineTable table = new BaselineRun(spec(), arms.runner().cohort()).run();
    List<Term> terms = Adjustment.of(study, arms.arms().column()).terms();
    Message refusal = null;
    WeightedDifferences weighted = null;
    if (!terms.isEmpty()) {
      try {
        weighted = new WeightedDifferences(arms, arms.weighting(terms, Estimand.ATE));
      } catch (DataException refused) {
        refusal = refused.problem();
      }
    }
    List<Variable> variables = new ArrayList<>();
    for (BaselineVariable variable : table.variables()) {
      variables.add(variable(variable, weighted));
    }
    variables.sort(Comparator.comparingDouble(v -> -v.before().orElse(-1)));
    int treated = table.groups().indexOf(arms.arms().treated());
    int comparison = table.groups().indexOf(arms.arms().comparison());
    return new BalanceAnalysis(
        arms.arms(),
        treated < 0 ? 0 : table.sizes().get(treated),
        comparison < 0 ? 0 : table.sizes().get(comparison),
        variables,
        weighted == null ? 0 : terms.size(),
        refusal,
        WaitingTimes.of(runner, study).orElse(null));
  }

  /** Columns that describe patients: not the endpoints, the arm or its start. */
  private BaselineSpec spec() {
    Set<String> other = BaselineSpec.later(study);
    other.add(arms.arms().column());
    return new BaselineSpec(
        arms.study().cohort(),
        study.sample().where(),
        List.of(arms.column()),
        study.arms().compared(),
        other,
        false);
  }

  private static Variable variable(
      BaselineVariable variable, @Nullable WeightedDifferences weighted) throws DataException {
    Optional<BaselineVariable.Difference> difference = variable.standardizedDifference();
    return new Variable(
        variable.name(),
        variable.overall().n(),
        variable.overall().missing(),
        size(difference.map(BaselineVariable.Difference::value).orElse(Double.NaN)),
        weighted == null ? OptionalDouble.empty() : size(weighted.of(variable)),
        difference.map(BaselineVariable.Difference::nullBand).orElse(Double.NaN));
  }

  private static OptionalDouble size(double difference) {
    return Double.isFinite(difference)
        ? OptionalDouble.of(Math.abs(difference))
        : OptionalDouble.empty();
  }
}
