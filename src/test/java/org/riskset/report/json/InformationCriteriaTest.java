package org.riskset.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;

class InformationCriteriaTest {
  /** Of three columns one varies, one is aliased and one has an infinite coefficient. */
  @Test
  void infiniteCoefficientsCountAndAliasedOnesDoNot() {
    double[][] columns = {{0, 1, 0, 1, 1, 0}, {1, 0, 1, 0, 0, 1}, {0, 0, 0, 0, 0, 1}};
    CoxFit fit =
        CoxFits.fitted(
            CoxRegression.fit(
                CoxSample.of(
                    Observations.rightCensored(
                        new double[] {1, 2, 3, 4, 5, 6},
                        new boolean[] {true, true, true, false, true, false}),
                    new CovariateMatrix(List.of("x", "1 − x", "never"), columns, 6),
                    null),
                CoxOptions.defaults()));
    InformationCriteria criteria = InformationCriteria.of(fit, 4);
    double deviance = -2 * fit.logLikelihood();
    assertThat(criteria.aic()).isCloseTo(deviance + 4, within(1e-12));
    assertThat(criteria.bic()).isCloseTo(deviance + 2 * Math.log(4), within(1e-12));
  }
}
