package org.riskset.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;

/** Panes that scroll up and down; while they do, the scroll bar takes the place of padding. */
public final class Scrolling {
  private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");
  private static final double BAR = 4;

  private Scrolling() {}

  /** Lets a pane scroll up and down; its pseudo-class {@code scrolled} tells that there is more. */
  public static void vertical(ScrollPane pane) {
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.viewportBoundsProperty()
        .addListener(
            (property, before, now) ->
                pane.pseudoClassStateChanged(SCROLLED, now.getWidth() < pane.getWidth() - BAR));
  }
}
