package org.riskset.statistics.cox.standardization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.cox.PenalizedModels;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.CovariateMatrix;

/** Standardised survival of penalised models in bootstrap samples that are kept. */
class PenalizedStandardizationTest {
  @ParameterizedTest
  @ValueSource(strings = {"lung", "veteran"})
  void agreesWithR(String name) {
    Reference reference = Reference.read("penalised-bootstrap-" + name);
    int column = reference.expected().path("column").asInt();
    double[] times = numbers(reference.expected().path("times"));
    double tau = reference.expected().path("tau").asDouble();
    for (PenalizedModels model : PenalizedModels.of(reference)) {
      List<CoxSample> levels =
          List.of(at(model.sample(), column, 0), at(model.sample(), column, 1));
      StandardizationBootstrap bootstrap =
          new StandardizationBootstrap(
              model.fitter(), model.fit(), model.sample(), levels, times, tau);
      for (int k = 0; k < model.draws().size(); k++) {
        double[] actual = bootstrap.replicate(model.draws().get(k)).orElseThrow();
        double[] expected = numbers(model.expected().path("standardized").get(k));
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
          assertClose(name + " " + k + " " + i, actual[i], expected[i], 1e-6);
        }
      }
    }
  }

  private static CoxSample at(CoxSample sample, int column, double level) {
    List<double[]> columns = new ArrayList<>();
    for (int j = 0; j < sample.covariates().columnCount(); j++) {
      columns.add(sample.covariates().column(j).clone());
    }
    Arrays.fill(columns.get(column), level);
    CovariateMatrix everybody =
        new CovariateMatrix(
            sample.covariates().names(), columns.toArray(double[][]::new), sample.size());
    return new CoxSample(sample.observations(), everybody, sample.strata());
  }
}
