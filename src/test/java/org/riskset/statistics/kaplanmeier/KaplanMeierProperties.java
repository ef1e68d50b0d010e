package org.riskset.statistics.kaplanmeier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.reference.Samples;

class KaplanMeierProperties {
  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  private static KaplanMeierCurve curve(Samples sample, ConfidenceType type) {
    return KaplanMeier.estimate(sample.observations(), new KaplanMeierOptions(type, 0.9));
  }

  @Property(tries = 150)
  void survivalFallsWithinItsLimits(
      @ForAll("samples") Samples sample, @ForAll ConfidenceType type) {
    Assume.that(
        type != ConfidenceType.BETA_PRODUCT
            || KaplanMeier.betaProductExists(sample.observations()));
    KaplanMeierCurve curve = curve(sample, type);
    double before = 1;
    for (int i = 0; i < curve.size(); i++) {
      assertThat(curve.survival(i)).isBetween(0.0, before);
      if (!Double.isNaN(curve.lower(i))) {
        assertThat(curve.lower(i)).isBetween(0.0, curve.survival(i) + 1e-15);
        assertThat(curve.upper(i)).isBetween(curve.survival(i) - 1e-15, 1.0);
      }
      before = curve.survival(i);
    }
  }

  @Property(tries = 100)
  void rowOrderDoesNotMatter(@ForAll("samples") Samples sample, @ForAll Random random) {
    assertSame(
        curve(sample, ConfidenceType.LOG), curve(sample.shuffled(random), ConfidenceType.LOG), 1);
  }

  @Property(tries = 100)
  void unitOfTimeDoesNotMatter(@ForAll("samples") Samples sample, @ForAll boolean small) {
    double factor = small ? 1e-9 : 1e9;
    KaplanMeierCurve rescaled = curve(sample.rescaled(factor), ConfidenceType.LOG_LOG);
    assertSame(curve(sample, ConfidenceType.LOG_LOG), rescaled, factor);
  }

  @Property(tries = 100)
  void aWholeWeightIsThatManyRows(@ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples unweighted = sample.unweighted();
    assertSame(
        curve(unweighted.replicated(copies), ConfidenceType.LOG),
        curve(unweighted.weighted(copies), ConfidenceType.LOG),
        1);
  }

  @Property(tries = 100)
  void followUpMayComeInPieces(@ForAll("samples") Samples sample, @ForAll Random random) {
    KaplanMeierCurve whole = curve(sample, ConfidenceType.LOG);
    KaplanMeierCurve pieces = curve(sample.split(random), ConfidenceType.LOG);
    for (int i = 0; i < whole.size(); i++) {
      SurvivalAt expected = whole.at(whole.time(i));
      SurvivalAt actual = pieces.at(whole.time(i));
      assertClose("S", actual.estimate(), expected.estimate());
      assertClose("SE", actual.standardError(), expected.standardError());
      assertClose("at risk", actual.atRisk(), expected.atRisk());
      assertClose("events", actual.eventsSoFar(), expected.eventsSoFar());
    }
  }

  private static void assertSame(KaplanMeierCurve a, KaplanMeierCurve b, double factor) {
    assertThat(b.size()).isEqualTo(a.size());
    for (int i = 0; i < a.size(); i++) {
      assertClose("time", b.time(i), a.time(i) * factor);
      assertClose("at risk", b.atRisk(i), a.atRisk(i));
      assertClose("S", b.survival(i), a.survival(i));
      assertClose("SE", b.standardError(i), a.standardError(i));
      assertClose("lower", b.lower(i), a.lower(i));
      assertClose("upper", b.upper(i), a.upper(i));
      assertClose("H", b.cumulativeHazard(i), a.cumulativeHazard(i));
    }
    double median = a.quantile(0.5).estimate().orElse(Double.NaN) * factor;
    assertClose("median", b.quantile(0.5).estimate().orElse(Double.NaN), median);
  }
}
