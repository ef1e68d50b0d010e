package org.riskset.ui.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riskset.figure.ForestEstimate;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.Penalty;
import org.riskset.study.ProportionalityCheck;
import org.riskset.study.Study;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

/** How the model of the Cox room is estimated and tested. */
class EstimationTest {
  private final StudySession session = RecurrentNpc.session();
  private final CoxViewModel model =
      new CoxViewModel(session, RecurrentNpc.threads(), RecurrentNpc.threads());
  private final EstimationCommands commands = model.estimation();

  private CoxRow row(String term, String label) {
    return model.screen().rows().stream()
        .filter(r -> r.row().term().equals(term) && r.row().label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private String fit(String name) {
    return model.screen().fit().stream()
        .filter(line -> line.name().startsWith(name))
        .map(FitLine::value)
        .findFirst()
        .orElse("");
  }

  private static void assertMatches(TermProportionality test, JsonNode r) {
    ChiSquareTest found = test.outcome().found().orElseThrow();
    double statistic = r.path("statistic").asDouble();
    assertThat(found.statistic()).isCloseTo(statistic, within(1e-8 * statistic));
    assertThat(found.pValue()).isCloseTo(r.path("p").asDouble(), within(1e-8));
  }

  @Test
  void testsOfProportionalHazardsAreThoseOfR() {
    JsonNode r = Reference.of("proportionality").path("km");
    assertMatches(row("Arm", "RT").tested().orElseThrow(), r.get(0));
    assertMatches(row("N category", "rN1").tested().orElseThrow(), r.get(2));
    assertMatches(row("Age", "per year").tested().orElseThrow(), r.get(3));
    assertThat(row("Arm", "non-RT").tested()).as("the reference").isEmpty();
    assertThat(row("N category", "rN2").tested()).as("one test per term").isEmpty();
    assertThat(fit("Proportional hazards")).isEqualTo("p = 0.11");
  }

  @Test
  void theChangeWithTimeCanBeChosenAndTheTestLeftOut() {
    commands.proportionality(ProportionalityCheck.IDENTITY);
    assertMatches(
        row("Salvage surgery", "Yes").tested().orElseThrow(),
        Reference.of("proportionality").path("identity").get(1));
    commands.proportionality(ProportionalityCheck.OFF);
    assertThat(model.screen().rows()).allMatch(r -> r.tested().isEmpty());
    assertThat(fit("Proportional hazards")).isEqualTo("not tested");
  }

  @Test
  void robustErrorsAreThoseOfR() {
    commands.robust(true);
    JsonNode r = Reference.of("robust").get(0);
    ForestEstimate.Estimated arm =
        (ForestEstimate.Estimated) row("Arm", "RT").row().multivariable();
    assertThat(arm.lower()).isCloseTo(r.path("lower").asDouble(), within(1e-9));
    assertThat(arm.upper()).isCloseTo(r.path("upper").asDouble(), within(1e-9));
    assertThat(row("Arm", "RT").exact()).contains("robust SE 0.29767");
    assertThat(fit("Robust score, 6 df")).isEqualTo("27.4, p < 0.001");
  }

  @Test
  void aClusterMakesErrorsRobustAndLeavingRobustErrorsForgetsIt() {
    commands.cluster("rT");
    assertThat(session.study().sample().variance().robust()).isTrue();
    assertThat(session.study().sample().variance().clusterColumn()).contains("rT");
    assertThat(commands.clusterColumns()).contains("sex", "rT").doesNotContain("os_months");
    commands.robust(false);
    assertThat(session.study().sample().variance().clusterColumn()).isEmpty();
  }

  @Test
  void exactTiesWithRobustErrorsAreRefusedAndNothingIsLost() {
    commands.robust(true);
    Study before = session.study();
    commands.ties(Ties.EXACT);
    assertThat(model.screen().figure()).isNull();
    assertThat(model.screen().problem()).startsWith("Exact ties have no robust standard errors");
    assertThat(session.study().cox().terms()).isEqualTo(before.cox().terms());
    assertThat(model.screen().waysOut())
        .extracting(WayOut::label)
        .containsExactly("cox.useEfron", "cox.useModelErrors");
    model.takeWayOut(model.screen().waysOut().get(0));
    assertThat(session.study()).isEqualTo(before);
    assertThat(model.screen().problem()).isEmpty();
  }

  @Test
  void penalisedModelsWithRobustErrorsAreRefused() {
    commands.robust(true);
    commands.method(Penalty.Kind.FIRTH);
    assertThat(model.screen().problem()).startsWith("Penalised models have no robust");
    model.takeWayOut(model.screen().waysOut().get(0));
    assertThat(model.screen().problem()).isEmpty();
    assertThat(session.study().cox().penalty().kind()).isEqualTo(Penalty.Kind.FIRTH);
  }

  @Test
  void firthTestsByThePenalisedLikelihood() {
    commands.method(Penalty.Kind.FIRTH);
    assertThat(fit("Penalised LR, 6 df")).isNotEmpty();
    assertThat(fit("Score")).as("that of the likelihood without penalty").isEmpty();
    assertThat(fit("Proportional hazards")).isEqualTo("not tested");
    assertThat(row("Arm", "RT").row().multivariable().pText()).isEqualTo("< 0.001");
  }

  @Test
  void whatRidgeAndLassoHaveNotIsSaid() {
    commands.method(Penalty.Kind.RIDGE);
    assertThat(fit("Tests, limits, p")).isEqualTo("none under the penalty");
    assertThat(fit("Weight λ, 10-fold")).isNotEmpty();
    assertThat(row("Arm", "RT").row().multivariable().text()).endsWith("(limits n.e.)");
    assertThat(row("Arm", "RT").row().multivariable().pText()).isEqualTo("n.e.");
    assertThat(row("Arm", "RT").exact()).contains("penalised, so without limits, p and SE");
    commands.method(Penalty.Kind.LASSO);
    assertThat(fit("Coefficients kept")).endsWith(" of 6");
  }

  @Test
  void aLargeLassoWeightLeavesTermsOut() {
    commands.method(Penalty.Kind.LASSO);
    commands.lambda(OptionalDouble.of(10));
    assertThat(fit("Weight λ")).isEqualTo("10.0");
    assertThat(fit("Coefficients kept")).isEqualTo("0 of 6");
    assertThat(row("Arm", "RT").row().multivariable().text()).isEqualTo("1.00, left out");
  }

  @Test
  void anotherCoverageNarrowsTheLimits() {
    commands.confidenceLevel(0.9);
    ForestEstimate.Estimated arm =
        (ForestEstimate.Estimated) row("Arm", "RT").row().multivariable();
    assertThat(arm.upper()).isLessThan(Reference.of("cox").get(0).path("upper").asDouble());
    assertThat(Objects.requireNonNull(model.screen().figure()).ratioHeader()).contains("90%");
    assertThat(EstimationCommands.confidenceLevels(session.study()))
        .containsExactly(0.9, 0.95, 0.99);
  }
}
