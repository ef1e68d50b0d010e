package org.riskset.ui.part;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.study.FigureSpec;

/** What one part of a room shows. */
public interface PartScreen {
  /** Whether there is something to show. */
  boolean known();

  /** Why there is nothing to show, empty if there is or nothing is known yet. */
  String problem();

  /** The figure at a size; null if there is none. */
  @Nullable Function<FigureSpec, Figure> drawing();
}
