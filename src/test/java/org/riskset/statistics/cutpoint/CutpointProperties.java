package org.riskset.statistics.cutpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.Observations;

class CutpointProperties {
  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  private static MaximallySelected search(Samples sample, double[] x) {
    boolean[] events = new boolean[sample.size()];
    for (int i = 0; i < events.length; i++) {
      events[i] = sample.observations().event(i);
    }
    Observations plain = Observations.rightCensored(sample.observations().times(), events);
    return new MaximallySelected(plain, x, 0.1, false);
  }

  private static CutpointResult select(Samples sample, double[] x) {
    CutpointOutcome outcome = search(sample, x).select();
    Assume.that(outcome instanceof CutpointOutcome.Estimated);
    return ((CutpointOutcome.Estimated) outcome).result();
  }

  private static double[] tied(Samples sample) {
    return Arrays.stream(sample.covariates().column(1)).map(v -> Math.rint(3 * v)).toArray();
  }

  private static void assertSame(CutpointResult actual, CutpointResult expected) {
    assertClose("M", actual.statistic(), expected.statistic(), 1e-9);
    assertThat(actual.candidates()).hasSameSizeAs(expected.candidates());
    assertClose(
        "χ²",
        actual.maximalLogRank().uncorrected().statistic(),
        expected.maximalLogRank().uncorrected().statistic(),
        1e-9);
  }

  @Property(tries = 60)
  void neitherRowOrderNorUnitOfTimeMatters(
      @ForAll("samples") Samples sample, @ForAll Random random) {
    CutpointResult expected = select(sample, tied(sample));
    Samples shuffled = sample.shuffled(random);
    assertSame(select(shuffled, tied(shuffled)), expected);
    assertSame(select(sample.rescaled(1e-9), tied(sample)), expected);
    assertSame(select(sample.rescaled(1e9), tied(sample)), expected);
  }

  @Property(tries = 60)
  void onlyTheOrderOfTheVariableMatters(@ForAll("samples") Samples sample) {
    double[] x = tied(sample);
    double[] curved = Arrays.stream(x).map(v -> Math.exp(v / 2) * 1e7).toArray();
    CutpointResult expected = select(sample, x);
    CutpointResult actual = select(sample, curved);
    assertSame(actual, expected);
    assertThat(actual.cutpoint()).isEqualTo(Math.exp(expected.cutpoint() / 2) * 1e7);
  }

  @Property(tries = 60)
  void pValuesAreProbabilitiesAboveThatOfOneCut(@ForAll("samples") Samples sample) {
    double[] x = tied(sample);
    CutpointResult result = select(sample, x);
    CutpointPValue p = search(sample, x).lausenSchumacher(result.statistic());
    double single = LausenSchumacher.of(result.statistic(), x.length, new int[] {1}).value();
    assertThat(p.value()).isBetween(single, 1.0);
  }
}
