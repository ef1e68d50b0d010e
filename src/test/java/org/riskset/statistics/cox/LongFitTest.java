package org.riskset.statistics.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.elasticnet.ElasticNetFit;
import org.riskset.statistics.cox.elasticnet.ElasticNetOptions;
import org.riskset.statistics.cox.elasticnet.ElasticNetOutcome;
import org.riskset.statistics.cox.elasticnet.ElasticNetRegression;
import org.riskset.statistics.cox.firth.FirthOutcome;
import org.riskset.statistics.cox.firth.FirthRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.parallel.Listening;
import org.riskset.statistics.parallel.Threads;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;

/** Fits that may take long: the same bits on any number of threads, progress, and an early end. */
class LongFitTest {
  private static final CoxSample ROWS = rows(200, 4);

  /** Random rows whose times are whole numbers up to 6, so that many are tied. */
  private static CoxSample rows(int n, int columns) {
    Random random = new Random(7);
    double[] time = new double[n];
    boolean[] event = new boolean[n];
    double[][] x = new double[columns][n];
    for (int i = 0; i < n; i++) {
      time[i] = 1 + random.nextInt(6);
      event[i] = random.nextDouble() < 0.7;
      for (double[] column : x) {
        column[i] = random.nextGaussian() + 0.1 * time[i];
      }
    }
    List<String> names = List.of("a", "b", "c", "d");
    return CoxSample.of(
        Observations.rightCensored(time, event), new CovariateMatrix(names, x, n), null);
  }

  private static ElasticNetFit crossValidated(double alpha, Progress progress) {
    ElasticNetOptions options =
        new ElasticNetOptions(
            new CoxOptions(Ties.BRESLOW, 0.95), alpha, OptionalDouble.empty(), true, 10, 3);
    ElasticNetOutcome outcome = ElasticNetRegression.fit(ROWS, options, progress);
    return ((ElasticNetOutcome.Fitted) outcome).fit();
  }

  private static CoxFit exact(Progress progress) {
    return CoxFits.fitted(
        CoxRegression.fit(ROWS, null, new CoxOptions(Ties.EXACT, 0.95), progress));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void crossValidationDoesNotDependOnTheNumberOfThreads(double alpha) throws Exception {
    ElasticNetFit one = Threads.with(1, () -> crossValidated(alpha, Progress.none()));
    ElasticNetFit four = Threads.with(4, () -> crossValidated(alpha, Progress.none()));
    assertThat(four.choice()).isEqualTo(one.choice()).isNotNull();
    assertThat(four.path()).isEqualTo(one.path()).isNotEmpty();
    assertThat(four.fit().coefficients()).isEqualTo(one.fit().coefficients());
  }

  @Test
  void crossValidationTellsOfThePathAndThenOfEachFoldAtEachWeight() {
    Listening progress = new Listening();
    ElasticNetFit fit = crossValidated(1, progress);
    int weights = fit.path().size();
    List<Double> heard = progress.heard();
    assertThat(heard).hasSize(weights + 10 * weights).isSorted().endsWith(1.0);
    assertThat(heard.get(weights - 1)).isLessThanOrEqualTo(1 / 11.0);
    assertThat(heard.get(weights)).isGreaterThan(1 / 11.0);
  }

  @Test
  void crossValidationStopsWhenAsked() {
    Listening onThePath = new Listening(5);
    assertThatThrownBy(() -> crossValidated(0, onThePath)).isInstanceOf(CancelledException.class);
    assertThat(onThePath.heard()).hasSize(5);
    Listening amongTheFolds = new Listening(150);
    assertThatThrownBy(() -> crossValidated(0, amongTheFolds))
        .isInstanceOf(CancelledException.class);
    assertThat(amongTheFolds.heard().size()).isBetween(150, 150 + 64);
  }

  @Test
  void exactTiesDoNotDependOnTheNumberOfThreads() throws Exception {
    CoxFit one = Threads.with(1, () -> exact(Progress.none()));
    CoxFit four = Threads.with(4, () -> exact(Progress.none()));
    assertThat(four.coefficients()).isEqualTo(one.coefficients());
    assertThat(four.logLikelihood()).isEqualTo(one.logLikelihood());
  }

  @Test
  void exactTiesTellOfEachEventTimeAndStopWhenAsked() {
    Listening progress = new Listening();
    CoxFit fit = exact(progress);
    assertThat(progress.heard())
        .isSorted()
        .hasSizeGreaterThanOrEqualTo(6 * fit.iterations())
        .allMatch(fraction -> fraction > 0 && fraction < 1);
    Listening stopping = new Listening(8);
    assertThatThrownBy(() -> exact(stopping)).isInstanceOf(CancelledException.class);
    assertThat(stopping.heard()).hasSizeBetween(8, 6 * 2);
  }

  @Test
  void firthsLimitsDoNotDependOnTheNumberOfThreadsAndAreHeardOneByOne() throws Exception {
    FirthOutcome one = Threads.with(1, () -> firth(Progress.none()));
    Listening progress = new Listening();
    CoxFit four = firthFit(Threads.with(4, () -> firth(progress)));
    assertThat(four.coefficients()).isEqualTo(firthFit(one).coefficients());
    assertThat(progress.heard()).containsExactly(0.25, 0.5, 0.75, 1.0);
    assertThatThrownBy(() -> firth(new Listening(2))).isInstanceOf(CancelledException.class);
  }

  private static FirthOutcome firth(Progress progress) {
    return FirthRegression.fit(ROWS, CoxOptions.defaults(), progress);
  }

  private static CoxFit firthFit(FirthOutcome outcome) {
    return ((FirthOutcome.Fitted) outcome).fit().fit();
  }

  @Test
  void otherTiesAreNotLong() {
    Listening progress = new Listening(1);
    CoxRegression.fit(ROWS, null, CoxOptions.defaults(), progress);
    assertThat(progress.heard()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Ties.class)
  void aFitThatIsNotWantedAnyMoreStops(Ties ties) {
    CoxOptions options = new CoxOptions(ties, 0.95);
    assertThatThrownBy(() -> CoxRegression.fit(ROWS, null, options, new Listening(0)))
        .isInstanceOf(CancelledException.class);
  }

  /** A copy of a row that was left out would know its outcome. */
  @Test
  void copiesOfARowLieInOneFold() {
    int[] drawn = IntStream.range(0, 300).map(i -> i * 7 % 113).toArray();
    ElasticNetOptions options =
        new ElasticNetOptions(
            new CoxOptions(Ties.BRESLOW, 0.95), 0, OptionalDouble.empty(), false, 10, 3);
    ElasticNetOutcome outcome =
        ElasticNetRegression.fit(ROWS.select(drawn), drawn, options, Progress.none());
    List<Integer> folds =
        ((ElasticNetOutcome.Fitted) outcome).fit().crossValidation().orElseThrow().folds();
    Map<Integer, Integer> byRow = new HashMap<>();
    for (int i = 0; i < drawn.length; i++) {
      assertThat(byRow.computeIfAbsent(drawn[i], row -> -1)).isIn(-1, folds.get(i));
      byRow.put(drawn[i], folds.get(i));
    }
    assertThat(byRow).hasSize(113);
    assertThat(Set.copyOf(folds)).hasSize(10);
  }
}
