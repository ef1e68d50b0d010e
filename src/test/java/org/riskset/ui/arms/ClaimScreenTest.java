package org.riskset.ui.arms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskset.figure.ForestFigure;
import org.riskset.model.Term;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.study.ArmsSpec;
import org.riskset.study.Study;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.term.TermCandidate;

class ClaimScreenTest {
  private static final String START = "rert_start_months";

  private final StudySession session = RecurrentNpc.session();
  private final ArmsViewModel model = new ArmsViewModel(session, RecurrentNpc.threads());

  @BeforeEach
  void look() {
    model.parts().look(true);
  }

  private ClaimScreen screen() {
    return model.claim().screen();
  }

  private List<String> names() {
    return screen().rows().stream().map(ClaimRow::name).toList();
  }

  @Test
  void nothingIsComputedWhileNobodyLooks() {
    ArmsViewModel unseen = new ArmsViewModel(session, RecurrentNpc.threads());
    assertThat(unseen.claim().screen().claim()).isNull();
    assertThat(unseen.claim().screen().problem()).isEmpty();
  }

  @Test
  void theHeadlineSaysWhatAllEstimatesSay() {
    assertThat(screen().verdict())
        .isEqualTo(
            "RT is associated with a lower hazard of death in all 5 estimates: hazard ratio 0.22 to"
                + " 0.30, no upper limit above 0.60.");
    assertThat(screen().note()).contains("by a risk ratio of 2.7 each").endsWith("(E-value).");
    assertThat(names())
        .containsExactly(
            "Naive", "Adjusted", "Weighted, whole cohort", "Overlap-weighted", "Firth");
    assertThat(screen().remarks()).anySatisfy(r -> assertThat(r).startsWith("Waiting is not"));
  }

  @Test
  void aStartOfTreatmentAddsWhatRemediesWaiting() {
    model.commands().start(START);
    assertThat(names()).hasSize(9).contains("Landmark 3 months", "Time-dependent");
    ClaimRow landmark = screen().rows().get(1);
    assertThat(landmark.remedy()).isEqualTo("Waiting time");
    assertThat(landmark.patients()).isEqualTo("64 v 31");
    assertThat(landmark.ratio()).hasToString("0.35 (0.20–0.61)");
    assertThat(landmark.lastOfRemedy()).isFalse();
    assertThat(screen().rows().get(2).remedy()).isEmpty();
    assertThat(screen().remarks()).isEmpty();
    model.commands().landmarks(List.of(4.5));
    assertThat(names()).hasSize(7).contains("Landmark 4.5 months");
    session.undo();
    session.undo();
    assertThat(names()).hasSize(5);
  }

  @Test
  void theArmsCanBeTurned() {
    assertThat(screen().arms()).isEqualTo("RT v non-RT");
    model.commands().treated("non-RT");
    assertThat(screen().arms()).isEqualTo("non-RT v RT");
    assertThat(screen().verdict()).startsWith("non-RT is associated with a higher hazard of death");
    model.commands().comparison("non-RT");
    assertThat(screen().arms()).isEqualTo("RT v non-RT");
    model.commands().column("sex");
    assertThat(screen().arms()).isEqualTo("Female v Male");
  }

  @Test
  void estimatesThatDisagreeOrLeaveItOpenAreSaidToDoSo() {
    model.commands().pair(new ArmsSpec.Pair("sex", "F", "M"));
    String verdict = screen().verdict();
    assertThat(verdict).doesNotContain("associated");
    assertThat(screen().note()).endsWith("the naive limits include 1 as they are.");
    model.commands().adjustAsTheModel();
    session.edit(study -> study.withSample(study.sample().where("os_event = 0")));
    assertThat(screen().verdict())
        .isEqualTo("No hazard ratio of Female against Male can be estimated.");
    assertThat(screen().note()).endsWith("by what decided on the arm.");
    assertThat(screen().rows().get(0).ratio()).hasToString("not estimable: no events");
  }

  @Test
  void groupsThatAreNotTwoAreAQuestionWithAnswers() {
    session.edit(study -> study.withGroups(List.of("rN")));
    assertThat(screen().claim()).isNull();
    assertThat(screen().drawing()).isNull();
    assertThat(screen().problem())
        .isEqualTo(
            "N category has 4 levels among the patients used: rN0, rN1, rN2, rN3. Choose the two"
                + " arms to compare.");
    List<ArmsSpec.Pair> pairs = model.choices().pairs(model.study());
    assertThat(pairs.stream().map(pair -> model.choices().label(model.study(), pair)))
        .startsWith("Arm: RT v non-RT")
        .contains("N category: rN3 v rN0");
    model.commands().pair(new ArmsSpec.Pair("rN", "rN2", "rN0"));
    assertThat(screen().arms()).isEqualTo("rN2 v rN0");
  }

  @Test
  void whatTheDataRefuseStandsBelowTheTable() {
    model.commands().adjust(new Term.Main("death_cause"), true);
    assertThat(model.study().arms().chosenAdjustment().orElseThrow())
        .containsExactly(
            new Term.Main("salvage_surgery"),
            new Term.Main("rN"),
            new Term.Main("age_years"),
            new Term.Main("death_cause"));
    assertThat(screen().remarks())
        .anySatisfy(
            remark ->
                assertThat(remark)
                    .startsWith("Weighted, whole cohort, Overlap-weighted: The propensity model"));
    session.edit(study -> study.withCox(study.cox().withTies(Ties.EXACT)));
    assertThat(screen().remarks())
        .anySatisfy(remark -> assertThat(remark).startsWith("Firth: Exact ties go with neither"));
    assertThat(screen().rows().get(2).ratio()).hasToString("not estimable");
  }

  @Test
  void theTermsThatAdjustAreThoseOfTheModelUntilOthersAreChosen() {
    assertThat(checked()).containsExactly("salvage_surgery", "rN", "age_years");
    model.commands().adjust(new Term.Main("sex"), true);
    model.commands().adjust(new Term.Main("rN"), false);
    assertThat(checked()).containsExactly("salvage_surgery", "age_years", "sex");
    assertThat(model.study().cox()).isEqualTo(RecurrentNpc.study().cox());
    model.commands().adjustAsTheModel();
    assertThat(checked()).containsExactly("salvage_surgery", "rN", "age_years");
  }

  private List<String> checked() {
    return model.choices().adjustment(model.study()).stream()
        .filter(TermCandidate::inModel)
        .map(TermCandidate::column)
        .toList();
  }

  @Test
  void timesThatAreNoFollowUpMayBeAStart() {
    Study study = model.study();
    assertThat(model.choices().starts(study))
        .contains(START, "age_years")
        .doesNotContain("os_months", "os_event", "pfs_months");
  }

  @Test
  void theFigureHasTheRowsOfTheTable() {
    ForestFigure figure =
        (ForestFigure) Objects.requireNonNull(screen().drawing()).apply(model.study().figure());
    assertThat(figure.title()).isEqualTo("Hazard ratios of RT v non-RT for overall survival");
    assertThat(figure.rows()).hasSize(5);
    assertThat(figure.ticks().lower()).isLessThan(0.2);
    assertThat(figure.ticks().upper()).isEqualTo(2);
    assertThat(figure.alternative()).isEqualTo(screen().verdict());
  }
}
