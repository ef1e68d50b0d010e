package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.reference.Samples;

class SplitRowsTest {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  @Test
  void aRowIsSplitWhereItBegins() {
    Observations rows =
        Observations.rightCensored(
            new double[] {5, 5, 5, 5, 0}, new boolean[] {true, true, true, false, true});
    SplitRows split = SplitRows.at(rows, new double[] {2, 5, 0, NEVER, NEVER});
    assertThat(split.origin()).containsExactly(0, 0, 1, 2, 3, 4);
    assertThat(split.begun()).containsExactly(false, true, false, true, false, false);
    assertThat(split.observations().times()).containsExactly(2, 5, 5, 5, 5, 0);
    assertThat(split.observations().entries()).containsExactly(-1, 2, -1, -1, -1, -1);
    assertThat(IntStream.range(0, 6).mapToObj(split.observations()::event))
        .containsExactly(false, true, true, true, false, true);
  }

  @Test
  void delayedEntryCountsAsTheBeginningOfTheRow() {
    Observations rows =
        Observations.of(new double[] {1, 1}, new double[] {5, 5}, new boolean[] {true, true}, null);
    SplitRows split = SplitRows.at(rows, new double[] {1, 1.5});
    assertThat(split.begun()).containsExactly(true, false, true);
    assertThat(split.observations().entries()).containsExactly(1, 1, 1.5);
  }

  @Property(tries = 60)
  void splittingAloneChangesNoModel(@ForAll("samples") Samples sample, @ForAll Random random) {
    double[] start = random.doubles(sample.size(), -2, 18).toArray();
    SplitRows split = SplitRows.at(sample.observations(), start);
    CoxSample whole = CoxSample.of(sample.observations(), sample.covariates(), null);
    CoxSample parts =
        CoxSample.of(split.observations(), sample.covariates().select(split.origin()), null);
    if (CoxRegression.fit(whole, CoxOptions.defaults()) instanceof CoxOutcome.Fitted expected
        && expected.fit().coefficients().stream().allMatch(c -> c.isEstimated())) {
      CoxFit fit = ((CoxOutcome.Fitted) CoxRegression.fit(parts, CoxOptions.defaults())).fit();
      assertClose("likelihood", fit.logLikelihood(), expected.fit().logLikelihood(), 1e-9);
      for (int j = 0; j < 2; j++) {
        double estimate = expected.fit().coefficients().get(j).estimate();
        assertThat(fit.coefficients().get(j).estimate())
            .isCloseTo(estimate, org.assertj.core.data.Offset.offset(1e-7));
      }
    }
  }
}
