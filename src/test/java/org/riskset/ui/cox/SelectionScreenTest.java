package org.riskset.ui.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.model.Term;
import org.riskset.statistics.cox.selection.Criterion;
import org.riskset.statistics.cox.selection.Direction;
import org.riskset.study.Penalty;
import org.riskset.study.Study;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.Reference;
import org.riskset.ui.session.StudySession;

class SelectionScreenTest {
  private final StudySession session = RecurrentNpc.session();
  private final SelectionViewModel model = new SelectionViewModel(session, RecurrentNpc.threads());

  private SelectionScreen steps() {
    List<SelectionScreen> shown = new ArrayList<>();
    model.request(shown::add);
    return shown.get(0);
  }

  @Test
  void stepsAreThoseOfR() {
    JsonNode r = Reference.of("backward");
    SelectionScreen screen = steps();
    assertThat(screen.steps())
        .extracting(SelectionScreen.Step::change)
        .first()
        .isEqualTo("all terms");
    assertThat(screen.steps())
        .last()
        .extracting(SelectionScreen.Step::change)
        .isEqualTo("without Age");
    assertThat(screen.steps()).hasSize(r.path("aic").size());
    for (int i = 0; i < screen.steps().size(); i++) {
      double aic = Double.parseDouble(screen.steps().get(i).criterion());
      assertThat(aic)
          .isCloseTo(r.path("aic").get(r.path("aic").size() - 1 - i).asDouble(), within(0.005));
    }
    assertThat(screen.result()).isEqualTo("Terms left: Arm, Salvage surgery, N category.");
    assertThat(screen.usable()).isTrue();
  }

  @Test
  void nothingIsTakenBeforeSomebodyAsksForIt() {
    Study before = session.study();
    SelectionScreen screen = steps();
    assertThat(session.study()).isEqualTo(before);
    model.use(screen);
    assertThat(session.study().cox().terms())
        .containsExactly(
            new Term.Main("arm"), new Term.Main("salvage_surgery"), new Term.Main("rN"));
    session.undo();
    assertThat(session.study()).isEqualTo(before);
  }

  @Test
  void whereAllTermsStayThereIsNothingToTake() {
    session.edit(study -> study.withCox(study.cox().withTerms(List.of(new Term.Main("arm")))));
    assertThat(steps().result()).isEqualTo("All terms stay: Arm.");
    assertThat(steps().usable()).isFalse();
  }

  @Test
  void whereNoTermIsLeftThereIsNothingToTake() {
    model.direction(Direction.FORWARD);
    model.criterion(Criterion.P);
    model.level(1e-9);
    assertThat(steps().result()).isEqualTo("No term is left.");
    assertThat(steps().usable()).isFalse();
    assertThat(SelectionScreen.title(model.options()))
        .isEqualTo("Terms taken in step by step, by p-value (level 0.000000001)");
  }

  @Test
  void penalisedAndImpossibleModelsSaySo() {
    session.edit(study -> study.withCox(study.cox().withPenalty(Penalty.of(Penalty.Kind.FIRTH))));
    assertThat(steps().problem()).startsWith("Terms are chosen by models without penalty");
    session.undo();
    session.edit(study -> study.withSample(study.sample().where("os_event == 0")));
    assertThat(steps().problem()).contains("no events");
    session.undo();
    session.edit(study -> study.withCox(study.cox().withTerms(List.of())));
    assertThat(steps().problem()).isEqualTo("Tick a term to fit a model.");
  }
}
