package org.riskset.statistics.cox.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.FiniteFits;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class ResidualProperties {
  private static final double NEAR = 1e-8;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  /** All residuals that each row has, side by side: martingale, score and dfbeta; then deviance. */
  private static double[][] residuals(Samples sample, Ties ties) {
    CoxResiduals residuals = CoxResiduals.of(FiniteFits.of(sample, ties).solution());
    double[] martingale = residuals.martingale();
    double[] deviance = residuals.deviance();
    double[][] score = residuals.score();
    double[][] dfbeta = residuals.dfbeta();
    double[][] dfbetas = residuals.dfbetas();
    return IntStream.range(0, sample.size())
        .mapToObj(
            i -> {
              double[] own = {
                score[i][0], score[i][1], dfbeta[i][0], dfbeta[i][1], dfbetas[i][0], dfbetas[i][1]
              };
              double[] all = Arrays.copyOf(own, own.length + 2);
              all[own.length] = martingale[i];
              all[own.length + 1] = deviance[i];
              return all;
            })
        .toArray(double[][]::new);
  }

  private static double[][] summed(double[][] rows, Grouping origins) {
    double[][] sums = new double[origins.groupCount()][rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < sums[0].length; j++) {
        sums[origins.code(i)][j] += rows[i][j];
      }
    }
    return sums;
  }

  /** Measured by the largest of a column: a residual of 0 is a difference of larger numbers. */
  private static void assertSame(double[][] actual, double[][] expected, int columns) {
    assertThat(actual.length).isEqualTo(expected.length);
    for (int j = 0; j < columns; j++) {
      int column = j;
      double largest =
          Arrays.stream(expected).mapToDouble(row -> Math.abs(row[column])).max().orElse(0);
      for (int i = 0; i < expected.length; i++) {
        assertThat(Math.abs(actual[i][j] - expected[i][j]))
            .as("row %s, column %s: %s against %s", i, j, actual[i][j], expected[i][j])
            .isLessThanOrEqualTo(NEAR * Math.max(1, largest));
      }
    }
  }

  private static void assertSame(double[][] actual, double[][] expected) {
    assertSame(actual, expected, expected[0].length);
  }

  @Property(tries = 50)
  void rowOrderDoesNotMatter(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll Random random) {
    Samples shuffled = sample.shuffled(random);
    double[][] before = residuals(sample, ties);
    double[][] after = residuals(shuffled, ties);
    assertSame(summed(after, sample.origins(shuffled)), before);
  }

  @Property(tries = 50)
  void unitOfTimeDoesNotMatter(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll boolean small) {
    assertSame(residuals(sample.rescaled(small ? 1e-9 : 1e9), ties), residuals(sample, ties));
  }

  /** What two pieces of a row's follow-up leave over adds up; but for the deviance. */
  @Property(tries = 50)
  void residualsOfPiecesAddUp(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll Random random) {
    Samples pieces = sample.split(random);
    double[][] whole = residuals(sample, ties);
    assertSame(summed(residuals(pieces, ties), sample.origins(pieces)), whole, 7);
  }

  /** A row of weight w has the residuals of one of w rows, and w times its dfbeta. */
  @Property(tries = 50)
  void withBreslowAWholeWeightIsThatManyRows(
      @ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples rows = sample.unweighted();
    Samples replicated = rows.replicated(copies);
    double[][] weighted = residuals(rows.weighted(copies), Ties.BRESLOW);
    for (int i = 0; i < weighted.length; i++) {
      for (int j : new int[] {0, 1, 6, 7}) {
        weighted[i][j] *= copies[i];
      }
    }
    double[][] sums = summed(residuals(replicated, Ties.BRESLOW), rows.origins(replicated));
    assertSame(sums, weighted);
  }

  /** Its residuals are 0, and those of the others stay. */
  @Property(tries = 50)
  void aStratumOfOneRowLeavesNothingOver(@ForAll("samples") Samples weighted, @ForAll Ties ties) {
    Samples sample = weighted.unweighted();
    double[][] before = residuals(sample, ties);
    double[][] expected = Arrays.copyOf(before, before.length + 1);
    expected[before.length] = new double[before[0].length];
    assertSame(residuals(sample.withAStratumOfOne(), ties), expected);
  }

  /** Indicators of all levels add up to 1, which has no residual. */
  @Property(tries = 50)
  void anotherReferenceLevelTransformsResiduals(
      @ForAll("samples") Samples sample, @ForAll Ties ties) {
    double[][] from0 = residuals(sample.withIndicators(1, 2), ties);
    double[][] from2 = residuals(sample.withIndicators(0, 1), ties);
    double[][] expected = new double[from0.length][];
    double[][] actual = new double[from0.length][];
    for (int i = 0; i < from0.length; i++) {
      // Score; coefficients of 0 and 1 against 2 from those of 1 and 2 against 0; the others.
      expected[i] =
          new double[] {
            -from0[i][0] - from0[i][1],
            from0[i][0],
            -from0[i][3],
            from0[i][2] - from0[i][3],
            from0[i][6],
            from0[i][7]
          };
      actual[i] =
          new double[] {
            from2[i][0], from2[i][1], from2[i][2], from2[i][3], from2[i][6], from2[i][7]
          };
    }
    assertSame(actual, expected);
  }

  /** Weighted, at the maximum: martingale residuals in each stratum, the others in all. */
  @Property(tries = 50)
  void residualsAddUpToNothing(@ForAll("samples") Samples sample, @ForAll boolean efron) {
    CoxFit fit = FiniteFits.of(sample, efron ? Ties.EFRON : Ties.BRESLOW);
    CoxResiduals residuals = CoxResiduals.of(fit.solution());
    Observations rows = sample.observations();
    double[][] sums = new double[2][3];
    for (int i = 0; i < sample.size(); i++) {
      sums[sample.strata().code(i)][0] += rows.weight(i) * residuals.martingale()[i];
      sums[0][1] += rows.weight(i) * residuals.score()[i][0];
      sums[0][2] += rows.weight(i) * residuals.score()[i][1];
    }
    SchoenfeldResiduals events = residuals.schoenfeld(sample.strata());
    for (int k = 0; k < events.size(); k++) {
      sums[1][1] += rows.weight(events.row(k)) * events.values(k)[0];
      sums[1][2] += rows.weight(events.row(k)) * events.values(k)[1];
    }
    assertSame(sums, new double[2][3]);
    assertThat(events.size()).isEqualTo(rows.eventCount());
  }

  /** Rows keep their order when they are cut. */
  @Property(tries = 50)
  void schoenfeldResidualsAreOfEvents(
      @ForAll("samples") Samples sample, @ForAll Ties ties, @ForAll Random random) {
    Samples pieces = sample.split(random).rescaled(1e-9);
    CoxResiduals whole = CoxResiduals.of(FiniteFits.of(sample, ties).solution());
    CoxResiduals cut = CoxResiduals.of(FiniteFits.of(pieces, ties).solution());
    assertSame(values(cut.schoenfeld(pieces.strata())), values(whole.schoenfeld(sample.strata())));
    assertSame(
        values(cut.scaledSchoenfeld(pieces.strata())),
        values(whole.scaledSchoenfeld(sample.strata())));
  }

  @Property(tries = 50)
  void schoenfeldResidualsAreInTheOrderOfStrataTimesAndRows(@ForAll("samples") Samples sample) {
    CoxResiduals residuals = CoxResiduals.of(FiniteFits.of(sample, Ties.EFRON).solution());
    // Any grouping may give the order, also one that is not of the model.
    SchoenfeldResiduals events = residuals.schoenfeld(sample.groups());
    int[] expected =
        IntStream.range(0, sample.size())
            .filter(sample.observations()::event)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(sample.groups()::code)
                    .thenComparingDouble(sample.observations()::time))
            .mapToInt(Integer::intValue)
            .toArray();
    assertThat(IntStream.range(0, events.size()).map(events::row).toArray()).isEqualTo(expected);
  }

  private static CoxResiduals at(
      double[] coefficients, double[] time, boolean[] event, double[] x, Grouping strata) {
    CovariateMatrix covariates = new CovariateMatrix(List.of("x"), new double[][] {x}, x.length);
    CoxSample sample = CoxSample.of(Observations.rightCensored(time, event), covariates, strata);
    SymmetricMatrix variance = new SymmetricMatrix(new double[1][1]);
    return CoxResiduals.of(
        new CoxSolution(sample, Ties.EFRON, coefficients, new boolean[] {true}, variance));
  }

  /**
   * Of {@code count} rows at risk, all alike, one fails, then another: it expected 1/count, or that
   * and 1/(count − 1).
   */
  @Example
  void expectedEventsByHand() {
    CoxResiduals residuals =
        at(
            new double[] {0},
            new double[] {1, 2, 3},
            new boolean[] {true, true, false},
            new double[] {1, 2, 3},
            Grouping.single("", 3));
    double[] expected = {1 / 3.0, 5 / 6.0, 5 / 6.0};
    assertThat(residuals.expected()).containsExactly(expected, within(1e-15));
    assertThat(residuals.martingale())
        .containsExactly(new double[] {2 / 3.0, 1 / 6.0, -5 / 6.0}, within(1e-15));
    double[] deviance = residuals.deviance();
    assertThat(deviance[0]).isCloseTo(Math.sqrt(-2 * (2 / 3.0 - Math.log(3))), within(1e-14));
    assertThat(deviance[2]).isCloseTo(-Math.sqrt(5 / 3.0), within(1e-14));
  }

  /**
   * An event with m = 1 − expected near 0 has a deviance near m (1 + m/3), where m + log(1 − m)
   * itself has lost its digits: of rows with relative risk 1 and r, the one that fails expected
   * r/(1 + r), so m = 1/(1 + r).
   */
  @Example
  void devianceOfWhatWasExpected() {
    for (double risk : new double[] {1e3, 9_999.5, 1e4, 1e6, 1e8, 1e12}) {
      CoxResiduals residuals =
          at(
              new double[] {Math.log(risk)},
              new double[] {1, 2},
              new boolean[] {true, false},
              new double[] {1, 0},
              Grouping.single("", 2));
      double m = 1 / (1 + risk);
      // √(−2 (m + log(1 − m))) = m √(1 + 2m/3 + m²/2 + …)
      double deviance = m * Math.sqrt(1 + 2 * m / 3 + m * m / 2 + 2 * m * m * m / 5);
      double digits = 1e-15 + 1e-15 / m;
      assertThat(residuals.deviance()[0])
          .as("relative risk %s", risk)
          .isCloseTo(deviance, within(deviance * Math.min(digits * 10, 1e-3)));
    }
  }

  /**
   * The second stratum is a copy of the first, but that its covariate is counted from elsewhere.
   */
  @Example
  void strataFarApartKeepTheirDigits() {
    Grouping strata = new Grouping(List.of("s", "t"), new int[] {0, 0, 0, 1, 1, 1});
    double[] time = {1, 2, 3, 1, 2, 3};
    boolean[] event = {true, true, false, true, true, false};
    double[] x = {0, 1, 0, 5000, 5001, 5000};
    CoxResiduals residuals = at(new double[] {1}, time, event, x, strata);
    double[] martingale = residuals.martingale();
    double e = Math.E;
    assertThat(martingale[0]).isCloseTo(1 - 1 / (2 + e), within(1e-14));
    assertThat(martingale[1]).isCloseTo(1 - e / (2 + e) - e / (1 + e), within(1e-14));
    for (int i = 0; i < 3; i++) {
      assertThat(martingale[i + 3]).isCloseTo(martingale[i], within(1e-12));
      assertThat(residuals.score()[i + 3][0]).isCloseTo(residuals.score()[i][0], within(1e-9));
    }
  }

  /** e^1000 has no double. Who fails first has all the risk, then who fails second has. */
  @Example
  void risksBeyondAllNumbersHaveResiduals() {
    CoxResiduals residuals =
        at(
            new double[] {1},
            new double[] {1, 2, 3},
            new boolean[] {true, true, false},
            new double[] {1200, 600, 0},
            Grouping.single("", 3));
    assertThat(residuals.martingale()).containsExactly(new double[] {0, 0, 0}, within(1e-12));
  }

  private static double[][] values(SchoenfeldResiduals residuals) {
    return IntStream.range(0, residuals.size())
        .mapToObj(residuals::values)
        .toArray(double[][]::new);
  }
}
