package org.riskset.study.analysis;

import java.util.List;
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
import org.riskset.statistics.logrank.LogRank;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.Study;

/** Compares the survival of a study's groups. */
final class ComparisonRun {
  private final StudySample sample;
  private final Study study;

  ComparisonRun(StudySample sample) {
    this.sample = sample;
    this.study = sample.study();
  }

  ComparisonAnalysis run() throws DataException {
    List<String> strataColumns = study.comparison().strata();
    SurvivalData data = sample.read(StudySample.join(study.groups(), strataColumns));
    Grouping groups = sample.grouping(study.groups(), data);
    Grouping strata = strataColumns.isEmpty() ? null : sample.grouping(strataColumns, data);
    return new ComparisonAnalysis(
        Sample.of(data),
        LogRank.test(data.observations(), groups, strata),
        contrast(data, groups, strata),
        SampleWarnings.of(study, data));
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
