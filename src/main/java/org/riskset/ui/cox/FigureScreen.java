package org.riskset.ui.cox;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.study.FigureSpec;

/** What a part of the Cox room shows, with a figure that can leave the room. */
interface FigureScreen {
  /** The figure at a size; null if there is none. */
  @Nullable Function<FigureSpec, Figure> drawing();

  /** Why there is no figure. */
  String whyNoFigure();
}
