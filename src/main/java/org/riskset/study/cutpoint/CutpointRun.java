package org.riskset.study.cutpoint;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.SurvivalData;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.statistics.cutpoint.CutpointOutcome;
import org.riskset.statistics.cutpoint.CutpointPValue;
import org.riskset.statistics.cutpoint.CutpointResult;
import org.riskset.statistics.cutpoint.MaximallySelected;
import org.riskset.statistics.permutation.PermutationTest;
import org.riskset.statistics.sample.Observations;
import org.riskset.study.analysis.Sample;
import org.riskset.study.analysis.SampleWarnings;
import org.riskset.study.analysis.StudySample;

/** Searches a cut-point of a numeric column. */
public final class CutpointRun {
  /** The exact distributions of more rows take too long. */
  private static final int MOST_ROWS_EXACT = 200;

  private final StudySample sample;
  private final CutpointSpec spec;

  /**
   * A search.
   *
   * @param sample the study and its cohort
   * @param spec what is asked
   */
  public CutpointRun(StudySample sample, CutpointSpec spec) {
    this.sample = sample;
    this.spec = spec;
  }

  /**
   * Carries the search out.
   *
   * @throws DataException if the column is absent or holds text, or rows enter late or have weights
   */
  public CutpointAnalysis run() throws DataException {
    NumberColumn column = sample.cohort().numbers(spec.variable());
    SurvivalData data = sample.read(List.of(spec.variable()));
    Observations observations = plain(data.observations());
    if (spec.method() == CutpointMethod.HL && observations.size() > MOST_ROWS_EXACT) {
      throw new DataException("cutpoint.tooManyRows", observations.size(), MOST_ROWS_EXACT);
    }
    double[] x = Arrays.stream(data.rows()).mapToDouble(column::value).toArray();
    boolean whole = spec.method() == CutpointMethod.HL;
    MaximallySelected search = new MaximallySelected(observations, x, spec.minProp(), whole);
    CutpointOutcome outcome = search.select();
    return new CutpointAnalysis(
        spec,
        Sample.of(data),
        outcome,
        outcome instanceof CutpointOutcome.Estimated estimated
            ? found(search, estimated.result(), observations, x)
            : null,
        SampleWarnings.of(sample.study(), data));
  }

  /** Rows without entries and weights, where these say nothing. */
  private static Observations plain(Observations observations) throws DataException {
    int n = observations.size();
    double first = Arrays.stream(observations.times()).min().orElse(0);
    boolean[] events = new boolean[n];
    for (int i = 0; i < n; i++) {
      if (observations.hasEntry() && observations.entry(i) >= first) {
        throw new DataException("cutpoint.entry");
      }
      if (observations.weight(i) != 1) {
        throw new DataException("cutpoint.weights");
      }
      events[i] = observations.event(i);
    }
    return Observations.rightCensored(observations.times(), events);
  }

  private CutpointAnalysis.Found found(
      MaximallySelected search, CutpointResult result, Observations observations, double[] x) {
    boolean permute = spec.method() == CutpointMethod.PERMUTATION || spec.permutations() > 0;
    PermutationTest permuted =
        permute
            ? search.permutation(result.statistic(), permutations(), spec.seed(), sample.progress())
            : null;
    return new CutpointAnalysis.Found(
        result,
        pValue(search, result.statistic(), permuted),
        permuted,
        List.of(
            side(observations, x, Double.NEGATIVE_INFINITY, result.cutpoint()),
            side(observations, x, result.cutpoint(), Double.POSITIVE_INFINITY)),
        spec.bootstrap() > 0
            ? spread(search.bootstrap(spec.bootstrap(), spec.seed(), sample.progress()))
            : null);
  }

  private int permutations() {
    return spec.permutations() > 0 ? spec.permutations() : CutpointSpec.DEFAULT_PERMUTATIONS;
  }

  private CutpointPValue pValue(
      MaximallySelected search, double statistic, @Nullable PermutationTest permuted) {
    if (spec.method() == CutpointMethod.PERMUTATION && permuted != null) {
      return CutpointPValue.of(permuted.pValue());
    }
    return spec.method() == CutpointMethod.HL
        ? search.hothornLausen(statistic)
        : search.lausenSchumacher(statistic);
  }

  /** The rows with above &lt; x ≤ upTo. */
  private static CutpointAnalysis.Side side(
      Observations observations, double[] x, double above, double upTo) {
    int n = 0;
    int events = 0;
    for (int i = 0; i < x.length; i++) {
      boolean within = x[i] > above && x[i] <= upTo;
      n += within ? 1 : 0;
      events += within && observations.event(i) ? 1 : 0;
    }
    return new CutpointAnalysis.Side(n, events);
  }

  private CutpointAnalysis.@Nullable Spread spread(double[] cuts) {
    if (cuts.length == 0) {
      return null;
    }
    Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    percentile.setData(cuts);
    double outside = 50 * (1 - sample.study().confidenceLevel());
    return new CutpointAnalysis.Spread(
        spec.bootstrap(),
        cuts.length,
        percentile.evaluate(outside),
        percentile.evaluate(50),
        percentile.evaluate(100 - outside));
  }
}
