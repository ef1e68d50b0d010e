package org.riskset.ui.look;

import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import org.riskset.study.FigureSpec;
import org.riskset.ui.session.StudySession;

/** How figures of curves look; every choice is one edit of the study. */
public final class CurveLook {
  private static final int MOST_TICKS = 60;

  private final StudySession session;
  private final DoubleSupplier longest;

  /**
   * The look of a session's figures.
   *
   * @param longest the longest time that there is to draw
   */
  public CurveLook(StudySession session, DoubleSupplier longest) {
    this.session = session;
    this.longest = longest;
  }

  StudySession session() {
    return session;
  }

  /** The choices as the study has them now. */
  public FigureSpec.Survival now() {
    return session.study().figure().survival();
  }

  /** Shows or leaves out a part of the figure. */
  void show(FigureChoice part, boolean wanted) {
    edit(look -> part.with(look, wanted));
  }

  /** Draws other time ticks; empty ends come from the data. */
  void timeAxis(OptionalDouble step, OptionalDouble end) {
    edit(look -> look.withTimeAxis(step, end));
  }

  /** Dashes the curve where fewer are at risk. */
  void tail(double percent, int count) {
    edit(look -> look.withTail(percent, count));
  }

  /** Ticks need room: no more than would ever fit. */
  boolean isStep(double step) {
    return step > 0 && now().timeEnd().orElse(longest.getAsDouble()) / step <= MOST_TICKS;
  }

  boolean isEnd(double end) {
    return end > 0 && end / now().timeStep().orElse(end) <= MOST_TICKS;
  }

  static boolean isPercent(double number) {
    return number >= 0 && number <= 100;
  }

  static boolean isCount(double number) {
    return number >= 0 && number == Math.rint(number) && number <= Integer.MAX_VALUE;
  }

  private void edit(UnaryOperator<FigureSpec.Survival> change) {
    session.edit(
        study -> {
          FigureSpec figure = study.figure();
          return study.withFigure(figure.withSurvival(change.apply(figure.survival())));
        });
  }
}
