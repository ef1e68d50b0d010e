package org.riskset.study.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.data.DataException;
import org.riskset.messages.RatioWording;
import org.riskset.model.Term;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.logistic.LogisticOptions;
import org.riskset.statistics.propensity.Estimand;
import org.riskset.study.ArmsSpec;
import org.riskset.study.Penalty;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.weighting.WeightingAnalysis;
import org.riskset.study.weighting.WeightingRun;
import org.riskset.study.weighting.WeightingSpec;
import org.riskset.ui.RecurrentNpc;

class ClaimRunTest {
  private static final String START = "rert_start_months";
  private static final List<Term> ARM = List.of(new Term.Main("arm"));

  private final StudyRunner runner = new StudyRunner(RecurrentNpc.session().cohort());
  private final Study study = RecurrentNpc.study();

  private ClaimAnalysis run(Study of) throws DataException {
    return ClaimRun.run(runner, of);
  }

  private Study arms(ArmsSpec spec) {
    return study.withArms(spec);
  }

  private static ClaimEstimate of(
      ClaimAnalysis analysis, Class<? extends ClaimMethod> method, int which) {
    return analysis.estimates().stream()
        .filter(estimate -> method.isInstance(estimate.method()))
        .skip(which)
        .findFirst()
        .orElseThrow();
  }

  private static void assertSame(ClaimEstimate estimate, CoxAnalysis model) {
    Coefficient expected = model.fit().orElseThrow().coefficients().get(0);
    Coefficient found = estimate.coefficient().orElseThrow();
    assertThat(found.estimate()).isCloseTo(expected.estimate(), within(1e-12));
    assertThat(found.lower()).isCloseTo(expected.lower(), within(1e-12));
    assertThat(found.upper()).isCloseTo(expected.upper(), within(1e-12));
  }

  @Test
  void theEstimatesAreThoseOfTheAnalysesThatStandAlone() throws DataException {
    ClaimAnalysis claim = run(study);
    assertThat(claim.arms()).isEqualTo(new TwoArms("arm", "RT", "non-RT"));
    assertSame(
        of(claim, ClaimMethod.Naive.class, 0),
        runner.cox(study.withCox(study.cox().withTerms(ARM))));
    assertSame(of(claim, ClaimMethod.Adjusted.class, 0), runner.cox(study));
    Penalty firth = Penalty.of(Penalty.Kind.FIRTH);
    assertSame(
        of(claim, ClaimMethod.Firth.class, 0),
        runner.cox(study.withCox(study.cox().withTerms(ARM).withPenalty(firth))));
    List<Term> others = study.cox().terms().subList(1, study.cox().terms().size());
    for (Estimand estimand : List.of(Estimand.ATE, Estimand.OVERLAP)) {
      WeightingSpec spec =
          new WeightingSpec("arm", others, LogisticOptions.Method.ML, estimand, false, 0);
      WeightingAnalysis weighting = new WeightingRun(runner, study, spec).run();
      ClaimEstimate found = of(claim, ClaimMethod.Weighted.class, estimand == Estimand.ATE ? 0 : 1);
      assertSame(found, weighting.cox());
      assertThat(found.method())
          .isEqualTo(
              new ClaimMethod.Weighted(
                  estimand,
                  3,
                  new ClaimMethod.Effective(
                      weighting.groups().get(1).effectiveSampleSize(),
                      weighting.groups().get(0).effectiveSampleSize())));
    }
    assertThat(claim.estimates()).hasSize(5);
    assertThat(claim.waitingTimes()).isEmpty();
  }

  @Test
  void aKnownStartAddsLandmarksAndTheChangeWithTime() throws DataException {
    ClaimAnalysis claim = run(arms(ArmsSpec.defaults().withStart(START)));
    assertThat(claim.estimates().subList(0, 5).stream().map(ClaimRunTest::words))
        .containsExactly(
            "72 v 23, 63: 0.26 (0.14–0.48)",
            "64 v 31, 63: 0.35 (0.20–0.61)",
            "69 v 25, 62: 0.31 (0.17–0.58)",
            "66 v 22, 59: 0.22 (0.12–0.42)",
            "72 v 23, 63: 0.26 (0.14–0.48)");
    assertThat(words(of(claim, ClaimMethod.Firth.class, 0))).endsWith("0.25 (0.14–0.48)");
    WaitingTimes waiting = claim.waitingTimes().orElseThrow();
    assertThat(waiting.patients()).hasSize(72);
    assertThat(waiting.unknown()).isZero();
    assertThat(waiting.quantile(0)).isEqualTo(0.4);
    assertThat(waiting.quantile(0.5)).isEqualTo(1.5);
    assertThat(waiting.patients().get(0).start()).isEqualTo(8.1);
    assertThat(claim.sensitivity().orElseThrow()).isCloseTo(2.725, within(0.01));
  }

  private static String words(ClaimEstimate estimate) {
    ArmCounts counts = estimate.patients().orElseThrow();
    Coefficient ratio = estimate.coefficient().orElseThrow();
    return counts.treated().n()
        + " v "
        + counts.comparison().n()
        + ", "
        + counts.events()
        + ": "
        + RatioWording.withLimits(ratio.hazardRatio(), ratio.lower(), ratio.upper());
  }

  @Test
  void theOtherWayRoundIsTheReciprocal() throws DataException {
    ArmsSpec turned = ArmsSpec.defaults().withPair(new ArmsSpec.Pair("arm", "non-RT", "RT"));
    ClaimAnalysis there = run(study);
    ClaimAnalysis back = run(arms(turned));
    for (int i = 0; i < there.estimates().size(); i++) {
      double one = there.estimates().get(i).coefficient().orElseThrow().estimate();
      double other = back.estimates().get(i).coefficient().orElseThrow().estimate();
      assertThat(other).isCloseTo(-one, within(1e-8));
    }
  }

  @Test
  void twoOfSeveralLevelsCanBeCompared() throws DataException {
    ArmsSpec pair = ArmsSpec.defaults().withPair(new ArmsSpec.Pair("rN", "rN2", "rN0"));
    ClaimEstimate naive = run(arms(pair)).naive();
    CoxAnalysis whole =
        runner.cox(
            study
                .withSample(study.sample().where("rN in ('rN0', 'rN2')"))
                .withCox(study.cox().withTerms(List.of(new Term.Main("rN")))));
    assertSame(naive, whole);
    assertThat(naive.patients().orElseThrow().n()).isEqualTo(whole.sample().n());
  }

  @Test
  void ownTermsAdjustInsteadOfThoseOfTheModel() throws DataException {
    List<Term> own = List.of(new Term.Main("age_years"), new Term.Main("arm"));
    ClaimAnalysis claim = run(arms(ArmsSpec.defaults().withAdjustment(own)));
    CoxAnalysis model =
        runner.cox(
            study.withCox(
                study.cox().withTerms(List.of(new Term.Main("arm"), new Term.Main("age_years")))));
    assertSame(of(claim, ClaimMethod.Adjusted.class, 0), model);
    ClaimAnalysis none = run(arms(ArmsSpec.defaults().withAdjustment(List.of())));
    assertThat(of(none, ClaimMethod.Adjusted.class, 0).result())
        .isEqualTo(new ClaimResult.NoTerms());
    assertThat(of(none, ClaimMethod.Weighted.class, 0).result())
        .isEqualTo(new ClaimResult.NoTerms());
  }

  @Test
  void theStrataOfTheModelAdjustToo() throws DataException {
    Study stratified = study.withCox(study.cox().withStrata(List.of("sex")));
    ClaimAnalysis claim = run(stratified);
    assertSame(of(claim, ClaimMethod.Adjusted.class, 0), runner.cox(stratified));
    assertSame(
        of(claim, ClaimMethod.Naive.class, 0),
        runner.cox(study.withCox(study.cox().withTerms(ARM))));
  }

  @Test
  void whatCannotBeEstimatedLeavesTheOthersStanding() throws DataException {
    Study exact =
        study
            .withCox(study.cox().withTies(Ties.EXACT))
            .withArms(ArmsSpec.defaults().withStart(START).withLandmarks(List.of(0.1, 3.0, 99.0)));
    ClaimAnalysis claim = run(exact);
    assertThat(claim.naive().coefficient()).isPresent();
    assertThat(of(claim, ClaimMethod.Landmark.class, 0).result())
        .isEqualTo(new ClaimResult.EmptyArm(true));
    assertThat(of(claim, ClaimMethod.Landmark.class, 1).coefficient()).isPresent();
    assertThat(of(claim, ClaimMethod.Landmark.class, 2).result())
        .isEqualTo(new ClaimResult.EmptyArm(false));
    assertThat(of(claim, ClaimMethod.Weighted.class, 0).result())
        .isInstanceOf(ClaimResult.Refused.class);
    Study robust =
        study.withSample(study.sample().withVariance(new SampleSpec.Variance(true, null)));
    assertThat(run(robust).coefficients()).hasSize(5);
  }

  @Test
  void anArmWithoutEventsHasNoRatio() throws DataException {
    Study none = study.withSample(study.sample().where("arm = 'RT' or os_event = 0"));
    ClaimAnalysis claim = run(none);
    assertThat(claim.naive().result()).isEqualTo(new ClaimResult.ArmWithoutEvents(false));
    assertThat(claim.sensitivity()).isEmpty();
    assertThat(of(claim, ClaimMethod.Firth.class, 0).coefficient()).isPresent();
    Study noEvents = study.withSample(study.sample().where("os_event = 0"));
    assertThat(run(noEvents).naive().result()).isInstanceOf(ClaimResult.Impossible.class);
  }

  @Test
  void patientsWhoseStartIsNotKnownAreLeftOutWhereItMatters() throws DataException {
    // EBV DNA, not known of all, stands in for a start.
    ClaimAnalysis claim = run(arms(ArmsSpec.defaults().withStart("ebv_dna_copies_per_ml")));
    assertThat(claim.naive().patients().orElseThrow().n()).isEqualTo(95);
    ArmCounts known = of(claim, ClaimMethod.TimeDependent.class, 0).patients().orElseThrow();
    assertThat(known.comparison().n()).isEqualTo(23);
    int unknown = claim.waitingTimes().orElseThrow().unknown();
    assertThat(unknown).isPositive();
    assertThat(known.treated().n()).isEqualTo(72 - unknown);
  }

  @Test
  void aStudyWithoutTwoArmsSaysSo() {
    assertRefused(study.withGroups(List.of()), "arms.noColumn");
    assertRefused(study.withGroups(List.of("rN")), "arms.twoLevels");
    assertRefused(
        arms(ArmsSpec.defaults().withPair(new ArmsSpec.Pair("arm", "RT", "CT"))), "arms.noLevel");
    assertRefused(
        arms(ArmsSpec.defaults().withPair(new ArmsSpec.Pair("arm", "RT", "RT"))), "arms.oneLevel");
    assertRefused(study.withSample(study.sample().where("arm = 'RT'")), "arms.twoLevels");
  }

  private void assertRefused(Study wrong, String key) {
    assertThatThrownBy(() -> run(wrong))
        .isInstanceOfSatisfying(
            DataException.class, e -> assertThat(e.problem().key()).isEqualTo(key));
  }
}
