package org.riskset.ui.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.power.PowerCalculation;
import org.riskset.study.ArmsSpec;
import org.riskset.study.planning.PlanningAnalysis;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

class PlanningScreenTest {
  private final StudySession session = RecurrentNpc.session();
  private final CohortViewModel model = new CohortViewModel(session, RecurrentNpc.threads());

  @BeforeEach
  void look() {
    model.parts().show(CohortPart.PLANNING);
    model.parts().look(true);
  }

  private PlanningScreen screen() {
    return model.planning().screen();
  }

  private PlanningAnalysis plan() {
    return Objects.requireNonNull(screen().plan());
  }

  private static void assertClose(double found, JsonNode reference) {
    double expected = reference.doubleValue();
    assertThat(found).isCloseTo(expected, within(1e-9 * expected));
  }

  @Test
  void onlyThePartInSightIsComputed() {
    assertThat(plan().events()).isEqualTo(63);
    assertThat(model.characteristics().screen().isKnown()).isFalse();
  }

  @Test
  void theEventsThereAreCouldShowWhatTheFormulaSays() {
    assertThat(plan().events()).isEqualTo(Reference.ofCohort("deaths").intValue());
    PowerCalculation found = plan().found().orElseThrow();
    assertClose(found.hazardRatio(), Reference.ofCohort("detectable80"));
    assertClose(plan().needed().events(), Reference.ofCohort("events70").path("at80"));
    OptionalDouble halved =
        plan().rows().stream()
            .filter(row -> row.needed().hazardRatio() == 0.5)
            .findFirst()
            .orElseThrow()
            .available();
    assertClose(halved.orElseThrow(), Reference.ofCohort("power50"));
    model.commands().plan(plan -> plan.withPower(0.9));
    assertClose(plan().found().orElseThrow().hazardRatio(), Reference.ofCohort("detectable90"));
    assertClose(plan().needed().events(), Reference.ofCohort("events70").path("at90"));
  }

  @Test
  void plainSentencesAnswer() {
    assertThat(screen().verdict())
        .isEqualTo(
            "With 80% power, 63 deaths could show a hazard ratio of 0.44 or less, or of 2.28 or"
                + " more.");
    assertThat(screen().need())
        .isEqualTo("A hazard ratio of 0.70 needs 337 deaths for that power.");
    assertThat(screen().observed()).startsWith("Here it is 66.3% (63 of 95).");
    assertThat(screen().remarks().get(0))
        .endsWith("of the first kind of 5%; patients in the proportion of 72 RT to 23 non-RT.");
  }

  @Test
  void aShareWithTheEventTellsHowManyPatients() {
    assertThat(screen().heads()).hasSize(3);
    model.commands().plan(plan -> plan.withEventProbability(OptionalDouble.of(0.66)));
    assertThat(screen().need())
        .isEqualTo(
            "A hazard ratio of 0.70 needs 337 deaths for that power: 510 patients, if 66% of them"
                + " have the event.");
    assertThat(screen().heads())
        .containsExactly(
            "Hazard ratio", "Deaths for a power of 80%", "Patients", "Power with 63 deaths");
    assertThat(screen().rows().get(1))
        .isEqualTo(new PlanningRow("0.50", false, "90", "135", "65.4%"));
  }

  @Test
  void theHazardRatioToFindIsOneOfTheRows() {
    assertThat(screen().rows()).filteredOn(PlanningRow::chosen).hasSize(1);
    model.commands().plan(plan -> plan.withHazardRatio(1.455));
    assertThat(screen().rows())
        .extracting(PlanningRow::hazardRatio)
        .startsWith("1.10", "1.20")
        .contains("1.455 (chosen)");
    model.commands().plan(plan -> plan.withAlpha(0.00001));
    assertThat(screen().remarks().get(0)).contains("of the first kind of 0.0010%;");
  }

  @Test
  void oneDeathIsOneDeath() {
    model.commands().plan(plan -> plan.withHazardRatio(0.001));
    assertThat(screen().need()).contains("needs 1 death for that power");
  }

  @Test
  void withoutTwoArmsTheyAreTakenToBeEqual() {
    session.edit(study -> study.withGroups(List.of("rN")));
    assertThat(plan().likeArms()).isEmpty();
    assertThat(plan().design().ratio()).isEqualTo(1);
    assertThat(screen().verdict()).contains("63 deaths");
    assertThat(screen().remarks().get(0)).endsWith("because the study does not name two arms.");
  }

  @Test
  void armsThatAreNamedBringTheirOwnPatients() {
    session.edit(
        study -> study.withArms(study.arms().withPair(new ArmsSpec.Pair("rN", "rN2", "rN0"))));
    assertThat(plan().n()).isEqualTo(68);
    assertThat(screen().remarks().get(0)).contains("16 rN2 to 52 rN0");
  }

  @Test
  void withoutEventsThereIsNothingToShow() {
    session.edit(study -> study.withSample(study.sample().where("os_event = 0")));
    assertThat(screen().verdict())
        .isEqualTo("None of 32 patients has the event; without deaths a comparison shows nothing.");
    assertThat(screen().need()).startsWith("A hazard ratio of 0.70 needs");
    assertThat(screen().rows()).extracting(PlanningRow::power).containsOnly("n.e.");
  }

  @Test
  void anEmptySubgroupIsRefused() {
    session.edit(study -> study.withSample(study.sample().where("age_years > 200")));
    assertThat(screen().isKnown()).isFalse();
    assertThat(screen().problem())
        .isEqualTo("No patient is left to analyse where age_years > 200.");
  }
}
