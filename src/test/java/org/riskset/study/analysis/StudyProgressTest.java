package org.riskset.study.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riskset.progress.CancelledException;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.parallel.Listening;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.CoxSpec;
import org.riskset.study.Penalty;
import org.riskset.study.Study;
import org.riskset.study.json.SampleStudy;

/** Who listens to a runner hears of every analysis that may take long, and can stop it. */
class StudyProgressTest {
  private static final int PERMUTATIONS = 50;

  private static StudyRunner runner() throws Exception {
    return new StudyRunner(SampleStudy.cohort());
  }

  private static Study study() throws Exception {
    return SampleStudy.study(SampleStudy.cohort());
  }

  private static Study permuted() throws Exception {
    ComparisonSpec spec = study().comparison();
    return study()
        .withComparison(
            spec.withPermutations(new ComparisonSpec.Permutations(PERMUTATIONS, 1))
                .withTau(OptionalDouble.of(36)));
  }

  private static Study lasso() throws Exception {
    CoxSpec spec = study().cox().withTies(Ties.BRESLOW);
    return study().withCox(spec.withPenalty(Penalty.of(Penalty.Kind.LASSO)).withUnivariable(true));
  }

  @Test
  void permutationsOfTheTestAndOfTheRestrictedMeanAreHeard() throws Exception {
    Listening progress = new Listening();
    runner().with(progress).comparison(permuted());
    assertThat(progress.heard()).hasSize(2 * PERMUTATIONS).endsWith(1.0);
    assertThat(progress.heard().subList(0, PERMUTATIONS)).isSorted().endsWith(1.0);
  }

  @Test
  void modelsOfSingleTermsAndTheWholeModelAreOneWork() throws Exception {
    Listening progress = new Listening();
    CoxAnalysis analysis = runner().with(progress).cox(lasso());
    assertThat(analysis.univariable()).isNotEmpty();
    assertThat(progress.heard()).isSorted().endsWith(1.0);
  }

  @Test
  void aStoppedRunEndsAllAnalyses() throws Exception {
    StudyRunner stopping = runner().with(new Listening(3));
    assertThatThrownBy(() -> stopping.all(permuted())).isInstanceOf(CancelledException.class);
    assertThatThrownBy(() -> stopping.all(lasso())).isInstanceOf(CancelledException.class);
  }
}
