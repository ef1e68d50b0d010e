package org.riskset.ui.arms;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.study.FigureSpec;

/** What one part of the Arms room shows. */
interface PartScreen {
  /** Why there is nothing to show, empty if there is or nothing is known yet. */
  String problem();

  /** The arms as people read them: "RT v non-RT"; empty if there are none. */
  String arms();

  /** The figure at a size; null if there is none. */
  @Nullable Function<FigureSpec, Figure> drawing();
}
