package org.riskset.ui.look;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.riskset.study.FigureSpec;

/** What the survival figure may show or leave out. */
public enum FigureChoice {
  CONFIDENCE_BAND(FigureSpec.Survival::confidenceBand, FigureSpec.Survival::withConfidenceBand),
  CENSOR_MARKS(FigureSpec.Survival::censorMarks, FigureSpec.Survival::withCensorMarks),
  MEDIAN_LINES(FigureSpec.Survival::medianLines, FigureSpec.Survival::withMedianLines),
  TEST_RESULT(FigureSpec.Survival::testResult, FigureSpec.Survival::withTestResult);

  private final Predicate<FigureSpec.Survival> shown;
  private final BiFunction<FigureSpec.Survival, Boolean, FigureSpec.Survival> change;

  FigureChoice(
      Predicate<FigureSpec.Survival> shown,
      BiFunction<FigureSpec.Survival, Boolean, FigureSpec.Survival> change) {
    this.shown = shown;
    this.change = change;
  }

  /** Whether the figure shows it. */
  public boolean isShown(FigureSpec.Survival figure) {
    return shown.test(figure);
  }

  /** The figure with or without it. */
  public FigureSpec.Survival with(FigureSpec.Survival figure, boolean wanted) {
    return change.apply(figure, wanted);
  }
}
