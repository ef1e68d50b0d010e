package org.riskset.ui.referee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;
import org.riskset.referee.RefereeFinding;
import org.riskset.referee.Remedy;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.session.StudySession;

/** Findings follow the results; the keyboard walks through them and applies remedies. */
class RefereeViewModelTest {
  private static final Message WORDS = Message.of("ui.referee");
  private static final RefereeFinding PLAIN = new RefereeFinding(Severity.NOTE, WORDS, WORDS, null);
  private static final RefereeFinding MENDABLE =
      new RefereeFinding(
          Severity.CAUTION,
          WORDS,
          WORDS,
          new Remedy(WORDS, study -> study.withSample(study.sample().where("sex == 'F'"))));

  private final StudySession session = RecurrentNpc.session();
  private final RefereeViewModel model = new RefereeViewModel(session);

  @Test
  void findingsAreThoseOfTheReferee() {
    model.judgeBy(results -> List.of(MENDABLE, PLAIN));

    assertThat(model.findingsProperty().get()).containsExactly(MENDABLE, PLAIN);
  }

  @Test
  void newResultsAreJudgedAnew() {
    model.judgeBy(
        results -> results.study().sample().where().isEmpty() ? List.of(MENDABLE) : List.of());
    model.remedy(MENDABLE);

    assertThat(session.study().sample().where()).isEqualTo("sex == 'F'");
    assertThat(model.findingsProperty().get()).isEmpty();
  }

  @Test
  void nextGoesAroundAndEnterAppliesTheRemedyItIsAt() {
    model.judgeBy(results -> List.of(MENDABLE, PLAIN));
    model.next();
    model.next();
    assertThat(model.remedyCurrent()).isFalse();

    model.next();
    assertThat(model.remedyCurrent()).isTrue();
    assertThat(session.study().sample().where()).isEqualTo("sex == 'F'");
  }

  @Test
  void withoutFindingsThereIsNothingToGoTo() {
    model.next();

    assertThat(model.currentProperty().get()).isEqualTo(-1);
    assertThat(model.remedyCurrent()).isFalse();
  }
}
