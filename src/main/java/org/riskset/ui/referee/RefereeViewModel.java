package org.riskset.ui.referee;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.riskset.referee.RefereeFinding;
import org.riskset.study.analysis.StudyResults;
import org.riskset.ui.session.StudySession;

/** Findings on the newest results, and which of them the keyboard is at. */
public final class RefereeViewModel {
  private static final int NONE = -1;

  private final StudySession session;
  private final ReadOnlyObjectWrapper<List<RefereeFinding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final IntegerProperty current = new SimpleIntegerProperty(NONE);
  private Function<StudyResults, List<RefereeFinding>> referee = results -> List.of();

  /** The referee of a session. */
  public RefereeViewModel(StudySession session) {
    this.session = session;
    session.resultsProperty().addListener((property, before, now) -> judge());
  }

  /** Judges the results from now on as the given referee does. */
  public void judgeBy(Function<StudyResults, List<RefereeFinding>> other) {
    referee = other;
    judge();
  }

  /** Judges once more, since results came that the session does not know of. */
  public void judgeAgain() {
    judge();
  }

  /** Findings, what matters most first. */
  public ReadOnlyObjectProperty<List<RefereeFinding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /** The finding that the keyboard is at, −1 if none. */
  public IntegerProperty currentProperty() {
    return current;
  }

  /** Goes to the next finding, after the last to the first. */
  public void next() {
    int count = findings.get().size();
    current.set(count == 0 ? NONE : (current.get() + 1) % count);
  }

  /** Applies the remedy of the finding that the keyboard is at; false if there is none. */
  public boolean remedyCurrent() {
    int index = current.get();
    if (index < 0 || findings.get().get(index).offeredRemedy().isEmpty()) {
      return false;
    }
    remedy(findings.get().get(index));
    return true;
  }

  /** Applies the remedy of a finding. */
  public void remedy(RefereeFinding finding) {
    finding.offeredRemedy().ifPresent(remedy -> session.edit(remedy.edit()));
  }

  private void judge() {
    current.set(NONE);
    findings.set(referee.apply(session.results()));
  }
}
