package org.riskset.statistics.kaplanmeier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class RobustVarianceTest {
  private static final KaplanMeierOptions OPTIONS =
      new KaplanMeierOptions(ConfidenceType.PLAIN, 0.95);

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  private static KaplanMeierCurve curve(Observations observations, Grouping clusters) {
    return KaplanMeier.estimate(observations, OPTIONS, clusters);
  }

  @Test
  void workedByHand() {
    // Ends 1, 2, 3+ of weights 1, 1, 2. At 1: Y = 4, d = 1; ∂H/∂w = 1/4 − 1/16 for the one who
    // fails, −1/16 for the others. At 2: Y = 3, d = 1; 1/3 − 1/9 and −1/9.
    Observations observations =
        Observations.of(
            null,
            new double[] {1, 2, 3},
            new boolean[] {true, true, false},
            new double[] {1, 1, 2});
    KaplanMeierCurve curve = curve(observations, Grouping.ofEachRow(3));
    double first = 3.0 / 16;
    double at1 = Math.sqrt(first * first + 1.0 / 256 + 4.0 / 256);
    assertClose("SE H(1)", curve.cumulativeHazardStandardError(0), at1);
    double second = -1.0 / 16 + 2.0 / 9;
    double third = 2 * (-1.0 / 16 - 1.0 / 9);
    assertClose(
        "SE H(2)",
        curve.cumulativeHazardStandardError(1),
        Math.sqrt(first * first + second * second + third * third));
    // S(1) = 3/4 = 1 − w₁/W with derivatives −(1 − 1/4)/4 and 1/16 by weight: 3/16, 1/16, 2/16.
    assertClose("SE S(1)", curve.standardError(0), Math.sqrt(9 + 1 + 4) / 16);
    assertThat(curve.standardError(2)).isEqualTo(curve.standardError(1));
  }

  @Test
  void unweightedRowsGiveGreenwoodsVarianceWithoutCensoring() {
    Observations observations =
        Observations.rightCensored(
            new double[] {1, 2, 3, 4}, new boolean[] {true, true, true, true});
    KaplanMeierCurve robust = curve(observations, Grouping.ofEachRow(4));
    KaplanMeierCurve model = KaplanMeier.estimate(observations, OPTIONS);
    for (int i = 0; i < 3; i++) {
      assertClose("SE " + i, robust.standardError(i), model.standardError(i));
    }
    // Where S is 0 the influence of every row is 0; Greenwood's formula is 0/0.
    assertThat(robust.standardError(3)).isZero();
    assertThat(model.standardError(3)).isNaN();
  }

  @Test
  void oneClusterOfAllHasNoVariance() {
    Observations observations =
        Observations.of(
            null,
            new double[] {1, 2, 2, 4},
            new boolean[] {true, true, false, true},
            new double[] {0.3, 0.7, 1.1, 0.9});
    KaplanMeierCurve curve = curve(observations, Grouping.single("all", 4));
    for (int i = 0; i < curve.size(); i++) {
      assertThat(curve.standardError(i)).isLessThan(1e-15);
      assertThat(curve.cumulativeHazardStandardError(i)).isLessThan(1e-15);
    }
  }

  @Test
  void clustersAreOfTheseRows() {
    Observations one = Observations.rightCensored(new double[] {1}, new boolean[] {true});
    assertThatThrownBy(() -> curve(one, Grouping.ofEachRow(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The influences of all clusters at all times, kept as a matrix. */
  @Property(tries = 100)
  void agreesWithTheWholeMatrixOfInfluences(@ForAll("samples") Samples sample) {
    Observations rows = sample.observations();
    KaplanMeierCurve curve = curve(rows, sample.groups());
    double[] influence = new double[3];
    for (int k = 0; k < curve.size(); k++) {
      double risk = curve.atRisk(k);
      for (int i = 0; i < rows.size(); i++) {
        boolean atRisk = rows.entry(i) < curve.time(k) && rows.time(i) >= curve.time(k);
        boolean fails = rows.event(i) && rows.time(i) == curve.time(k);
        double derivative = (fails ? 1 / risk : 0) - (atRisk ? curve.events(k) / risk / risk : 0);
        influence[sample.groups().code(i)] += rows.weight(i) * derivative;
      }
      double squares = 0;
      for (double u : influence) {
        squares += u * u;
      }
      assertThat(curve.cumulativeHazardStandardError(k))
          .isCloseTo(Math.sqrt(squares), within(1e-13));
    }
  }

  @Property(tries = 50)
  void rowsInPiecesAreOneClusterEach(@ForAll("samples") Samples sample, @ForAll Random random) {
    List<String> labels = IntStream.range(0, sample.size()).mapToObj(i -> "r" + i).toList();
    Samples named =
        new Samples(
            sample.observations(),
            sample.covariates(),
            new Grouping(labels, IntStream.range(0, sample.size()).toArray()),
            sample.strata());
    Samples pieces = named.split(random);
    KaplanMeierCurve whole = curve(named.observations(), named.groups());
    KaplanMeierCurve split = curve(pieces.observations(), pieces.groups());
    for (int i = 0; i < whole.size(); i++) {
      assertThat(split.at(whole.time(i)).standardError())
          .isCloseTo(whole.standardError(i), within(1e-12));
    }
  }

  @Property(tries = 50)
  void unitOfTimeAndOfWeightDoNotMatter(@ForAll("samples") Samples sample, @ForAll boolean small) {
    Observations rows = sample.observations();
    double factor = small ? 1e-9 : 1e9;
    double[] heavier = new double[rows.size()];
    for (int i = 0; i < heavier.length; i++) {
      heavier[i] = 3 * rows.weight(i);
    }
    KaplanMeierCurve curve = curve(rows, sample.strata());
    Observations others = sample.rescaled(factor).observations().withWeights(heavier);
    KaplanMeierCurve other = curve(others, sample.strata());
    for (int i = 0; i < curve.size(); i++) {
      assertThat(other.standardError(i)).isCloseTo(curve.standardError(i), within(1e-12));
    }
  }
}
