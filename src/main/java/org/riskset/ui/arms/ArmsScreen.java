package org.riskset.ui.arms;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.study.FigureSpec;
import org.riskset.ui.part.PartScreen;

/** What one part of the Arms room shows. */
interface ArmsScreen extends PartScreen {
  /** The arms as people read them: "RT v non-RT"; empty if there are none. */
  String arms();

  /** The figure at a size; null if there is none. */
  @Nullable Function<FigureSpec, Figure> drawing();

  @Override
  default boolean isKnown() {
    return !arms().isEmpty();
  }
}
