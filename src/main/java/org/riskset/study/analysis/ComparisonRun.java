package org.riskset.study.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.endpoint.SurvivalData;
import org.riskset.model.ModelColumn;
import org.riskset.model.ModelMatrix;
import org.riskset.model.ModelMatrixBuilder;
import org.riskset.model.Term;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.statistics.logrank.TrendOutcome;
import org.riskset.statistics.logrank.TrendTest;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.Study;

/** Compares the survival of a study's groups. */
final class ComparisonRun {
  private final StudySample sample;
  private final Study study;
  private final ComparisonSpec spec;

  ComparisonRun(StudySample sample) {
    this.sample = sample;
    this.study = sample.study();
    this.spec = study.comparison();
  }

  ComparisonAnalysis run() throws DataException {
    List<String> strataColumns = spec.strata();
    SurvivalData data = sample.read(StudySample.join(study.groups(), strataColumns));
    Grouping groups = sample.grouping(study.groups(), data);
    Grouping strata = strataColumns.isEmpty() ? null : sample.grouping(strataColumns, data);
    ComparedRows rows = new ComparedRows(data.observations(), groups, strata);
    EqualityTestRun run = testRun(rows);
    EqualityTestResult test = run.result();
    return new ComparisonAnalysis(
        Sample.of(data),
        test,
        further(rows, run, test),
        contrast(data, groups, strata),
        SampleWarnings.of(study, data));
  }

  private EqualityTestRun testRun(ComparedRows rows) throws DataException {
    if (spec.test().isMaximum() && rows.groupCount() > 2) {
      throw new DataException("compare.maximumGroups", rows.groupCount());
    }
    return new EqualityTestRun(rows, spec.test());
  }

  private ComparisonAnalysis.Further further(
      ComparedRows rows, EqualityTestRun run, EqualityTestResult test) throws DataException {
    boolean permute = spec.permutations().count() > 0 && test.impossible().isEmpty();
    return new ComparisonAnalysis.Further(
        trend(rows, test.logRank()),
        spec.pairwiseAdjustment()
            .map(adjustment -> new PairwiseRun(rows, spec.test()).run(adjustment))
            .orElse(List.of()),
        permute ? run.permutation(test, spec.permutations(), sample.progress()) : null,
        spec.tau().isPresent() ? restrictedMeans(rows, spec.tau().getAsDouble()) : null);
  }

  private @Nullable TrendOutcome trend(ComparedRows rows, LogRankOutcome test)
      throws DataException {
    if (spec.trendTest().isEmpty()) {
      return null;
    }
    List<Double> scores = spec.trendTest().get().scores();
    int groups = rows.groupCount();
    if (!scores.isEmpty() && scores.size() != groups && groups > 1) {
      throw new DataException(
          ComparisonAnalysis.WRONG_SCORES,
          scores.size(),
          groups,
          String.join(", ", rows.groups().labels()));
    }
    return TrendTest.of(
        test,
        scores.isEmpty()
            ? IntStream.rangeClosed(1, groups).asDoubleStream().toArray()
            : scores.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private RestrictedMeanComparison restrictedMeans(ComparedRows rows, double tau) {
    return new RestrictedMeanRun(
            rows, tau, study.confidenceLevel(), spec.permutations(), sample.progress())
        .run(reference(rows.groups()));
  }

  /**
   * The group that others are compared with: the reference level of the one column, or the first.
   */
  private int reference(Grouping groups) {
    String level =
        study.groups().size() == 1 ? study.cohort().references().get(study.groups().get(0)) : null;
    return level == null ? 0 : Math.max(0, groups.labels().indexOf(level));
  }

  private ComparisonAnalysis.@Nullable Contrast contrast(
      SurvivalData data, Grouping groups, @Nullable Grouping strata) throws DataException {
    if (groups.groupCount() != 2 || study.groups().size() != 1) {
      return null;
    }
    String column = study.groups().get(0);
    ModelMatrix matrix = groupMatrix(column, data.rows());
    CoxOptions options = new CoxOptions(study.cox().ties(), study.confidenceLevel());
    CoxOutcome outcome = CoxRegression.fit(data.observations(), matrix.values(), strata, options);
    if (!(outcome instanceof CoxOutcome.Fitted fitted)) {
      return null;
    }
    ModelColumn origin = matrix.columns().get(0);
    Coefficient coefficient = fitted.fit().coefficients().get(0);
    return new ComparisonAnalysis.Contrast(origin, coefficient);
  }

  /** The group as a factor, also where its levels are numbers. */
  private ModelMatrix groupMatrix(String column, int[] rows) throws DataException {
    ModelMatrixBuilder builder =
        new ModelMatrixBuilder(
            sample.withCategories(List.of(column)),
            study.cohort().factors(),
            study.cohort().references());
    return builder.build(List.of(new Term.Main(column)), rows);
  }
}
